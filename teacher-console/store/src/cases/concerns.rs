//! What the author of a worry sees of it later: that it is there, and whether somebody is still at it.

use super::CaseLog;
use crate::StoreFault;
use rusqlite::params;
use safeguarding::{CaseId, ConcernKind, EnvelopeId, PersonId};

/// A worry that somebody wrote down, as its author may see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnConcernRow {
    /// Its case.
    pub case: CaseId,
    /// Its sealed words.
    pub envelope: EnvelopeId,
    /// What kind.
    pub kind: ConcernKind,
    /// When it was put on record, in seconds since 1970 (UTC).
    pub opened_at_s: i64,
    /// Whether its case is open still.
    pub is_open: bool,
}

impl CaseLog {
    /// Worries of this author, the newest first.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn own_concerns(&self, author: PersonId) -> Result<Vec<OwnConcernRow>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select id, began_with, concern_kind, opened_at, status <> 'closed' from cases
                 where author = ?1 and concern_kind is not null order by opened_at desc, id",
            )?;
            let mut rows = statement.query(params![author.0])?;
            let mut concerns = Vec::new();
            while let Some(row) = rows.next()? {
                let kind: String = row.get(2)?;
                concerns.push(OwnConcernRow {
                    case: CaseId(row.get(0)?),
                    envelope: EnvelopeId(row.get(1)?),
                    kind: ConcernKind::from_name(&kind)
                        .ok_or(StoreFault::Unreadable("kind of a concern"))?,
                    opened_at_s: row.get(3)?,
                    is_open: row.get(4)?,
                });
            }
            Ok(concerns)
        })
    }
}
