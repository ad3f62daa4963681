//! Who last worked at which console: a locked one rings for them when something urgent waits.

use super::{Learning, all};
use crate::StoreFault;
use rusqlite::params;

/// More people than this do not share a console.
const PEOPLE_MAX: u32 = 6;

impl Learning {
    /// Notes that somebody has signed in at a console. Beyond six people the one who was there longest ago is forgotten.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn note_sign_in(
        &self,
        console: [u8; 16],
        staff: [u8; 16],
        now_s: i64,
    ) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            transaction.execute(
                "insert into last_people (console, staff, signed_in_at) values (?1, ?2, ?3)
                 on conflict (console, staff) do update set signed_in_at = ?3",
                params![console, staff, now_s],
            )?;
            transaction.execute(
                "delete from last_people where console = ?1 and staff not in
                 (select staff from last_people where console = ?1 order by signed_in_at desc, staff limit ?2)",
                params![console, PEOPLE_MAX],
            )?;
            Ok(())
        })
    }

    /// When each person last signed in, at whichever console (UTC seconds). Nobody is in it whom every console has
    /// forgotten.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn last_sign_ins(&self) -> Result<Vec<([u8; 16], i64)>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select staff, max(signed_in_at) from last_people group by staff",
            )?;
            all(statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?)
        })
    }

    /// Names of the consoles that remember somebody, for everybody, the latest first.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn consoles_of_people(&self) -> Result<Vec<([u8; 16], String)>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select last_people.staff, machines.name from last_people
                 join machines on machines.id = last_people.console
                 order by last_people.staff, last_people.signed_in_at desc, machines.name",
            )?;
            all(statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?)
        })
    }

    /// Who last worked at this console, the newest first.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn last_people(&self, console: [u8; 16]) -> Result<Vec<[u8; 16]>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select staff from last_people where console = ?1 order by signed_in_at desc, staff",
            )?;
            all(statement.query_map([console], |row| row.get(0))?)
        })
    }
}
