//! The chain as its readers walk it: links as hashes, and the heads their consoles signed.

use super::CaseLog;
use super::chain::from_sql_integer;
use crate::StoreFault;
use rusqlite::{Row, params};
use safeguarding::{CaseId, Digest, EnvelopeId, PersonId};

/// One link with what it stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordRow {
    /// The link.
    pub link: LinkRow,
    /// Hides the record where it was deleted.
    pub salt: [u8; 16],
    /// The record as JSON, exactly as it was hashed.
    pub record: String,
}

/// One link without what it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkRow {
    /// Counts restores.
    pub epoch: u64,
    /// Its number in this epoch.
    pub n: u64,
    /// The link before.
    pub previous: Digest,
    /// When the server took it in, in seconds since 1970 (UTC).
    pub received_at_s: i64,
    /// What stands for the act.
    pub commitment: Digest,
    /// SHA-256 of the words it brought, or zeros.
    pub envelope_hash: Digest,
    /// The link.
    pub link: Digest,
}

impl CaseLog {
    /// Links after this place, in order, at most `count_max`.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn links_after(
        &self,
        epoch: u64,
        n: u64,
        count_max: u32,
    ) -> Result<Vec<LinkRow>, StoreFault> {
        let (Ok(epoch), Ok(n)) = (i64::try_from(epoch), i64::try_from(n)) else {
            return Ok(Vec::new());
        };
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select epoch, n, previous, received_at, commitment, envelope_hash, link from acts
                 where (epoch, n) > (?1, ?2) order by epoch, n limit ?3",
            )?;
            let mut rows = statement.query(params![epoch, n, count_max])?;
            let mut links = Vec::new();
            while let Some(row) = rows.next()? {
                links.push(link_row(row)?);
            }
            Ok(links)
        })
    }

    /// What the links of one case stand for, in order: the arrival of the report it began with, and every act. The
    /// caller has put on record that they go out.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn case_records(&self, case: CaseId) -> Result<Vec<RecordRow>, StoreFault> {
        self.records_where(
            "(case_id = ?1 or (case_id is null and envelope_hash =
                 (select sha256 from envelopes where id = (select began_with from cases where id = ?1))))",
            case.0,
        )
    }

    /// What the link of a report's arrival stands for. The caller has put on record that it goes out.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn report_records(&self, report: EnvelopeId) -> Result<Vec<RecordRow>, StoreFault> {
        let is_its =
            "case_id is null and envelope_hash = (select sha256 from envelopes where id = ?1)";
        self.records_where(is_its, report.0)
    }

    fn records_where(&self, is_its: &str, id: [u8; 16]) -> Result<Vec<RecordRow>, StoreFault> {
        self.file.read(|connection| {
            let sql = format!(
                "select epoch, n, previous, received_at, commitment, envelope_hash, link, salt, act from acts
                 where act is not null and {is_its} order by epoch, n"
            );
            let mut statement = connection.prepare_cached(&sql)?;
            let mut rows = statement.query([id])?;
            let mut records = Vec::new();
            while let Some(row) = rows.next()? {
                records.push(record_row(row)?);
            }
            Ok(records)
        })
    }

    /// Deeds of the house of these kinds, and restores, after this place: the newest, in order, at most `count_max`. They
    /// are alike in all three logs and betray nothing of any.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn house_records_after(
        &self,
        epoch: u64,
        n: u64,
        kinds: &[&str],
        count_max: u32,
    ) -> Result<Vec<RecordRow>, StoreFault> {
        let (Ok(epoch), Ok(n)) = (i64::try_from(epoch), i64::try_from(n)) else {
            return Ok(Vec::new());
        };
        let kinds = serde_json::to_string(kinds).map_err(|_| StoreFault::Unreadable("kind"))?;
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select epoch, n, previous, received_at, commitment, envelope_hash, link, salt, act from acts
                 where (epoch, n) > (?1, ?2) and (act like '{\"restored\":%' or (act like '{\"house\":%'
                     and act ->> '$.house.deed' in (select value from json_each(?3))))
                 order by epoch desc, n desc limit ?4",
            )?;
            let mut rows = statement.query(params![epoch, n, kinds, count_max])?;
            let mut records = Vec::new();
            while let Some(row) = rows.next()? {
                records.push(record_row(row)?);
            }
            records.reverse();
            Ok(records)
        })
    }

    /// Keeps a head that a reader's console has signed. The server has checked signature and place.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn keep_head(
        &self,
        epoch: u64,
        n: u64,
        signer: PersonId,
        signed: &str,
        now_s: i64,
    ) -> Result<(), StoreFault> {
        let (Ok(epoch), Ok(n)) = (i64::try_from(epoch), i64::try_from(n)) else {
            return Err(StoreFault::Unreadable("number"));
        };
        self.file.write(|transaction| {
            transaction.execute(
                "insert into heads (epoch, n, signer, statement, saved_at) values (?1, ?2, ?3, ?4, ?5)
                 on conflict do nothing",
                params![epoch, n, signer.0, signed, now_s],
            )?;
            Ok(())
        })
    }

    /// The newest signed heads, newest first, at most `count_max`.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn signed_heads(&self, count_max: u32) -> Result<Vec<String>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select statement from heads order by epoch desc, n desc, saved_at desc limit ?1",
            )?;
            let heads = statement.query_map([count_max], |row| row.get(0))?;
            Ok(heads.collect::<Result<_, _>>()?)
        })
    }
}

fn record_row(row: &Row<'_>) -> Result<RecordRow, StoreFault> {
    Ok(RecordRow {
        link: link_row(row)?,
        salt: row.get(7)?,
        record: row.get(8)?,
    })
}

fn link_row(row: &Row<'_>) -> Result<LinkRow, StoreFault> {
    Ok(LinkRow {
        epoch: from_sql_integer(row.get(0)?)?,
        n: from_sql_integer(row.get(1)?)?,
        previous: Digest(row.get(2)?),
        received_at_s: row.get(3)?,
        commitment: Digest(row.get(4)?),
        envelope_hash: Digest(row.get(5)?),
        link: Digest(row.get(6)?),
    })
}
