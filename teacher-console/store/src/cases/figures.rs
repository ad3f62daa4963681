//! The log as figures count it: what happened until a day, in order, and where the chain stood then.

use super::chain::from_sql_integer;
use super::{CaseLog, Head, Record};
use crate::StoreFault;
use rusqlite::params;
use safeguarding::{Dated, Digest, Happening};

/// A log until a moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogUntil {
    /// What counts of it, in the log's order.
    pub happenings: Vec<Dated>,
    /// Where the chain stood; nothing when the log was empty.
    pub head: Option<Head>,
}

impl CaseLog {
    /// Everything before `to_s` (UTC seconds) that figures count. The order is the numbers': the last link before that
    /// moment and all links before it belong to it, wherever somebody moved the clock meanwhile (P14).
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn until(&self, to_s: i64) -> Result<LogUntil, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select epoch, n, link, received_at, act from acts
                 where (epoch, n) <= (select epoch, n from acts where received_at < ?1
                     order by epoch desc, n desc limit 1)
                 order by epoch, n",
            )?;
            let mut rows = statement.query(params![to_s])?;
            let mut until = LogUntil::default();
            while let Some(row) = rows.next()? {
                until.head = Some(Head {
                    epoch: from_sql_integer(row.get(0)?)?,
                    n: from_sql_integer(row.get(1)?)?,
                    link: Digest(row.get(2)?),
                });
                // What was deleted with its case has no act any more.
                let Some(json) = row.get::<_, Option<String>>(4)? else {
                    continue;
                };
                let record =
                    serde_json::from_str(&json).map_err(|_| StoreFault::Unreadable("record"))?;
                if let Some(what) = happening(record) {
                    let at_s = row.get(3)?;
                    until.happenings.push(Dated { at_s, what });
                }
            }
            Ok(until)
        })
    }
}

fn happening(record: Record) -> Option<Happening> {
    match record {
        Record::Received { envelope, .. } => Some(Happening::ReportArrived(envelope.id)),
        Record::Opened { envelopes, .. } => Some(Happening::WordsGiven(envelopes)),
        Record::Seen {
            envelope, state, ..
        } if state != "opened" => Some(Happening::Answered {
            report: envelope,
            is_done: state == "closed",
        }),
        Record::Act { act, .. } => Some(Happening::Act(act)),
        _ => None,
    }
}
