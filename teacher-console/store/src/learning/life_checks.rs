//! What a class did in real life after a scenario, as an adult ticked it (R8).

use super::{Learning, all};
use crate::StoreFault;
use classroom::ClassId;
use rusqlite::params;

/// A class that did in real life what a scenario was about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptCheck {
    /// After which scenario.
    pub scenario: String,
    /// Who ticked it.
    pub checked_by: [u8; 16],
    /// When (UTC seconds).
    pub checked_at_s: i64,
}

impl Learning {
    /// What a class did in real life, the newest first.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn checks_of(&self, class: ClassId) -> Result<Vec<KeptCheck>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select scenario, checked_by, checked_at from life_checks where class = ?1
                     order by checked_at desc, scenario",
            )?;
            all(statement.query_map([class.0], |row| {
                Ok(KeptCheck {
                    scenario: row.get(0)?,
                    checked_by: row.get(1)?,
                    checked_at_s: row.get(2)?,
                })
            })?)
        })
    }

    /// Ticks such a check, or takes the tick back with `None`. A second tick leaves the first.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn tick_check(
        &self,
        class: ClassId,
        scenario: &str,
        done: Option<([u8; 16], i64)>,
    ) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            match done {
                Some((by, at_s)) => transaction.execute(
                    "insert into life_checks (class, scenario, checked_by, checked_at) values (?1, ?2, ?3, ?4)
                         on conflict do nothing",
                    params![class.0, scenario, by, at_s],
                )?,
                None => transaction.execute(
                    "delete from life_checks where class = ?1 and scenario = ?2",
                    params![class.0, scenario],
                )?,
            };
            Ok(())
        })
    }
}
