//! How a machine stands: when it was last there, whether its key is used twice, who knows it, and who took it out.

use super::Learning;
use crate::StoreFault;
use rusqlite::{OptionalExtension as _, params};

const HOUR_S: i64 = 60 * 60;

impl Learning {
    /// Notes that a machine has asked for the list of adults and which version it held. Kept to the hour, so that the
    /// time says nothing about what it sent; nothing is written while neither has changed.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn machine_seen(
        &self,
        id: [u8; 16],
        list_version: u32,
        now_s: i64,
    ) -> Result<(), StoreFault> {
        let hour = now_s.saturating_sub(now_s.rem_euclid(HOUR_S));
        let is_noted = self
            .machine(id)?
            .is_some_and(|row| row.seen_at_s == Some(hour) && row.list_version == list_version);
        if is_noted {
            return Ok(());
        }
        self.file.write(|transaction| {
            transaction.execute(
                "update machines set seen_at = ?2, list_version = ?3 where id = ?1",
                params![id, hour, list_version],
            )?;
            Ok(())
        })
    }

    /// A machine has proved its key and says how often it has. True when that number is higher than every one before;
    /// where it is not, two machines use one key or this one forgets, and the time of it is kept.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn machine_proved(
        &self,
        id: [u8; 16],
        proofs: u64,
        now_s: i64,
    ) -> Result<bool, StoreFault> {
        let proofs = i64::try_from(proofs).unwrap_or(i64::MAX);
        self.file.write(|transaction| {
            let sql = "update machines set proofs = ?2 where id = ?1 and proofs < ?2";
            if transaction.execute(sql, params![id, proofs])? == 1 {
                return Ok(true);
            }
            let sql = "update machines set doubled_at = ?2 where id = ?1";
            transaction.execute(sql, params![id, now_s])?;
            Ok(false)
        })
    }

    /// Keeps the word of the safeguarding team that they know an approved machine. True when there is such a one.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn know_machine(&self, id: [u8; 16], known: &[u8]) -> Result<bool, StoreFault> {
        self.file.write(|transaction| {
            let sql = "update machines set known = ?2 where id = ?1 and state = 'approved'";
            Ok(transaction.execute(sql, params![id, known])? == 1)
        })
    }

    /// Takes a machine out and ends every session on it, in one transaction. Every open pairing file is void with it:
    /// whoever has the machine may have such a file as well. True when it was one of ours until now.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn revoke_machine(&self, id: [u8; 16], revocation: &[u8]) -> Result<bool, StoreFault> {
        self.file.write(|transaction| {
            let state: Option<String> = transaction
                .query_row("select state from machines where id = ?1", [id], |row| {
                    row.get(0)
                })
                .optional()?;
            if state.is_none_or(|state| state == "revoked") {
                return Ok(false);
            }
            transaction.execute(
                "update machines set state = 'revoked', revocation = ?2 where id = ?1",
                params![id, revocation],
            )?;
            transaction.execute("delete from sessions where machine = ?1", [id])?;
            transaction.execute("delete from enrolment_tokens", [])?;
            Ok(true)
        })
    }
}
