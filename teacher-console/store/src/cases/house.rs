//! Acts on people, keys and machines: written alike into all three logs, so that no log betrays anything (P12, P16).

use super::chain::{append_record, head};
use super::{CaseLog, Head, Record};
use crate::StoreFault;
use rusqlite::Transaction;
use safeguarding::PersonId;
use serde::{Deserialize, Serialize};

/// Something done to a person's place, a key or a machine of the school.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HouseDeed {
    /// What was done, in kebab-case such as `directory-published`.
    pub deed: String,
    /// Who did it.
    pub by: PersonId,
    /// The person or machine it was done to, as hex; absent when it is about the school as a whole.
    pub about: Option<String>,
    /// What was signed for it, byte for byte (JSON text); empty where nothing is signed.
    pub signed: String,
}

impl CaseLog {
    /// Puts a deed on record. A signed one that is there already changes nothing, so that a caller whose other log
    /// failed can try again.
    ///
    /// # Errors
    ///
    /// [`StoreFault::NotFounded`], or what the database says.
    pub fn record_house(&self, deed: &HouseDeed, now_s: i64) -> Result<Head, StoreFault> {
        self.file.write(|transaction| {
            let record = Record::House(deed.clone());
            if !deed.signed.is_empty() && is_there(transaction, &record)? {
                return head(transaction);
            }
            append_record(transaction, self.log, &record, now_s)
        })
    }
}

fn is_there(transaction: &Transaction<'_>, record: &Record) -> Result<bool, StoreFault> {
    let act = serde_json::to_string(record).map_err(|_| StoreFault::Unreadable("act"))?;
    let sql = "select exists (select 1 from acts where case_id is null and act = ?1)";
    Ok(transaction.query_row(sql, [act], |row| row.get(0))?)
}
