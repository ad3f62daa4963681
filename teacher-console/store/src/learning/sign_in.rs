//! One try to sign in, or to prove again who one is: looked at, judged and kept in one transaction.

use super::{
    Learning, StaffRow, all,
    staff::{COLUMNS, staff_row},
};
use crate::StoreFault;
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};

/// Who tries, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignInTry {
    /// Stands for the typed name, whether anybody has it or not.
    pub holder: [u8; 16],
    /// At which console.
    pub machine: [u8; 16],
    /// What was typed.
    pub login_name: String,
}

/// What is known when a try is judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownOfTry {
    /// The account, if there is one.
    pub account: Option<StaffRow>,
    /// The newest step of the second factor that was used.
    pub last_step: Option<u64>,
    /// Hashes of one-time codes that were not used.
    pub codes: Vec<[u8; 32]>,
    /// Wrong tries for this name on this console since the last right one.
    pub wrong_here: u32,
    /// When the last of them was (UTC seconds).
    pub last_wrong_at_s: Option<i64>,
}

/// What the server's rule made of a try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Too soon after wrong ones: not even looked at, and not counted.
    Wait(u32),
    /// Counted.
    Wrong,
    /// The password is right and nothing else was asked or given. Neither counted nor a reason to count anew (P18).
    RightSoFar,
    /// Right: wrong tries count anew.
    Right {
        /// Who.
        staff: [u8; 16],
        /// What can never be used again.
        spends: Option<Spent>,
    },
}

/// What a second factor was proved with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spent {
    /// A step of the phone's clock.
    Step(u64),
    /// A one-time code, by its hash.
    Code([u8; 32]),
}

impl Learning {
    /// Judges a try by `judge` and keeps what came of it, in one transaction: of two tries at once the second is
    /// judged by what the first has changed, so no step, code or free try counts twice.
    ///
    /// # Errors
    ///
    /// What the database says; nothing was kept then.
    pub fn sign_in(
        &self,
        attempt: &SignInTry,
        now_s: i64,
        judge: impl FnOnce(&KnownOfTry) -> Verdict,
    ) -> Result<Verdict, StoreFault> {
        self.file.write(|transaction| {
            let known = known_of(transaction, attempt)?;
            let verdict = judge(&known);
            let result = match verdict {
                Verdict::Wait(_) | Verdict::RightSoFar => return Ok(verdict),
                Verdict::Wrong => "wrong",
                Verdict::Right { .. } => "right",
            };
            transaction.execute(
                "insert into sign_in_tries (holder, machine, tried_at, result) values (?1, ?2, ?3, ?4)",
                params![attempt.holder, attempt.machine, now_s, result],
            )?;
            if let Verdict::Right {
                staff,
                spends: Some(spent),
            } = verdict
            {
                spend(transaction, staff, spent, now_s)?;
            }
            Ok(verdict)
        })
    }
}

fn known_of(connection: &Connection, attempt: &SignInTry) -> Result<KnownOfTry, StoreFault> {
    let sql = format!("select {COLUMNS} from staff where login_name = ?1");
    let account = connection
        .query_row(&sql, [&attempt.login_name], staff_row)
        .optional()?;
    let (wrong_here, last_wrong_at_s) = connection.query_row(
        "select count(*), max(tried_at) from sign_in_tries where holder = ?1 and machine = ?2 and result = 'wrong'
         and rowid > coalesce((select max(rowid) from sign_in_tries
             where holder = ?1 and machine = ?2 and result <> 'wrong'), 0)",
        params![attempt.holder, attempt.machine],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let (last_step, codes) = match &account {
        None => (None, Vec::new()),
        Some(account) => (
            last_step(connection, account.id)?,
            unused_codes(connection, account.id)?,
        ),
    };
    Ok(KnownOfTry {
        account,
        last_step,
        codes,
        wrong_here,
        last_wrong_at_s,
    })
}

fn last_step(connection: &Connection, staff: [u8; 16]) -> Result<Option<u64>, StoreFault> {
    let sql = "select last_step from second_factors where staff = ?1";
    let step: Option<Option<i64>> = connection
        .query_row(sql, [staff], |row| row.get(0))
        .optional()?;
    Ok(step.flatten().and_then(|step| u64::try_from(step).ok()))
}

fn unused_codes(connection: &Connection, staff: [u8; 16]) -> Result<Vec<[u8; 32]>, StoreFault> {
    let sql = "select hash from one_time_codes where staff = ?1 and used_at is null";
    let mut statement = connection.prepare_cached(sql)?;
    all(statement.query_map([staff], |row| row.get(0))?)
}

fn spend(
    transaction: &Transaction<'_>,
    staff: [u8; 16],
    spent: Spent,
    now_s: i64,
) -> Result<(), StoreFault> {
    match spent {
        Spent::Step(step) => super::second_factor::use_step(transaction, staff, step),
        Spent::Code(hash) => {
            transaction.execute(
                "update one_time_codes set used_at = ?3 where staff = ?1 and hash = ?2",
                params![staff, hash, now_s],
            )?;
            Ok(())
        }
    }
}
