//! How far readers say they are with a report: the newest signed *Seen* of each, with its link in the chain.

use super::chain::append_record;
use super::{CaseLog, Head, Record};
use crate::StoreFault;
use rusqlite::{Transaction, params};
use safeguarding::{EnvelopeId, Log, PersonId};

impl CaseLog {
    /// Keeps a reader's signed *Seen* for a report, as the newest. The server has checked the signature.
    ///
    /// # Errors
    ///
    /// [`StoreFault::Unreadable`] for an unknown report, or what the database says.
    pub fn save_seen(
        &self,
        envelope: EnvelopeId,
        by: PersonId,
        state: &str,
        signed: &str,
        now_s: i64,
    ) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            write_seen(
                transaction,
                self.log,
                (envelope, by),
                (state, signed),
                now_s,
            )?;
            Ok(())
        })
    }
}

/// Keeps a signed *Seen* as the newest, with its link.
pub(super) fn write_seen(
    transaction: &Transaction<'_>,
    log: Log,
    (envelope, by): (EnvelopeId, PersonId),
    (state, signed): (&str, &str),
    now_s: i64,
) -> Result<Head, StoreFault> {
    transaction.execute(
        "insert into seen (envelope, state, statement, saved_at) values (?1, ?2, ?3, ?4)
         on conflict (envelope) do update set state = ?2, statement = ?3, saved_at = ?4",
        params![envelope.0, state, signed.as_bytes(), now_s],
    )?;
    let record = Record::Seen {
        envelope,
        by,
        state: state.to_owned(),
        signed: signed.to_owned(),
    };
    append_record(transaction, log, &record, now_s)
}
