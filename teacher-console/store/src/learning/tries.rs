//! Sign-in tries, of pupils and of staff: counted per machine, kept over restarts (P17, P18).

use super::Learning;
use crate::StoreFault;
use classroom::Tries;
use rusqlite::params;

/// What came of a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryResult {
    /// Wrong pictures or password.
    Wrong,
    /// Right.
    Right,
    /// An adult helped, with a lesson code or from a console: the count starts again.
    Helped,
}

impl TryResult {
    fn name(self) -> &'static str {
        match self {
            Self::Wrong => "wrong",
            Self::Right => "right",
            Self::Helped => "helped",
        }
    }
}

/// The machine's daily count looks back this far.
const DAY_S: i64 = 24 * 60 * 60;

impl Learning {
    /// Counts a try of `holder` (a pupil's or person's id; for an unknown login name any 16 bytes that stand for it)
    /// on a machine.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn record_try(
        &self,
        holder: [u8; 16],
        machine: [u8; 16],
        result: TryResult,
        now_s: i64,
    ) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            transaction
                .prepare_cached("insert into sign_in_tries (holder, machine, tried_at, result) values (?1, ?2, ?3, ?4)")?
                .execute(params![holder, machine, now_s, result.name()])?;
            Ok(())
        })
    }

    /// Wrong tries on this machine: for this holder since the last right or helped one, and for everybody in the
    /// last 24 hours. A clock put back does not reset them.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn tries(
        &self,
        holder: [u8; 16],
        machine: [u8; 16],
        now_s: i64,
    ) -> Result<Tries, StoreFault> {
        self.file.read(|connection| {
            let wrong_here = connection
                .prepare_cached(
                    "select count(*) from sign_in_tries where holder = ?1 and machine = ?2 and result = 'wrong'
                     and rowid > coalesce((select max(rowid) from sign_in_tries
                         where holder = ?1 and machine = ?2 and result <> 'wrong'), 0)",
                )?
                .query_row(params![holder, machine], |row| row.get(0))?;
            let wrong_on_machine_today = connection
                .prepare_cached(
                    "select count(*) from sign_in_tries where machine = ?1 and tried_at > ?2 and result = 'wrong'",
                )?
                .query_row(params![machine, now_s - DAY_S], |row| row.get(0))?;
            Ok(Tries { wrong_here, wrong_on_machine_today })
        })
    }

    /// Wrong tries of this holder on this machine in the last 24 hours.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn wrong_today(
        &self,
        holder: [u8; 16],
        machine: [u8; 16],
        now_s: i64,
    ) -> Result<u32, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select count(*) from sign_in_tries
                 where holder = ?1 and machine = ?2 and tried_at > ?3 and result = 'wrong'",
            )?;
            Ok(statement.query_row(params![holder, machine, now_s - DAY_S], |row| row.get(0))?)
        })
    }
}
