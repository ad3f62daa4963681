//! What single pupils are not to meet, and never why (C-22).

use super::plans::keep_head;
use super::{Learning, all, named};
use crate::StoreFault;
use classroom::{ClassId, OptOut, OptOuts, PupilId};
use rusqlite::{Row, params};

impl Learning {
    /// What pupils of a class are not to meet.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn opt_outs_of_class(&self, class: ClassId) -> Result<OptOuts, StoreFault> {
        self.opt_outs(
            "select pupil, kind, what from opt_outs
                 where pupil in (select id from pupils where class = ?1 and left_at is null)",
            class.0,
        )
    }

    /// What one pupil is not to meet.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn opt_outs_of(&self, pupil: PupilId) -> Result<OptOuts, StoreFault> {
        self.opt_outs(
            "select pupil, kind, what from opt_outs where pupil = ?1",
            pupil.0,
        )
    }

    fn opt_outs(&self, sql: &str, whose: [u8; 16]) -> Result<OptOuts, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(sql)?;
            let rows = all(statement.query_map([whose], opt_out)?)?;
            let mut opt_outs = OptOuts::new();
            for (pupil, what) in rows {
                opt_outs.add(pupil, what);
            }
            Ok(opt_outs)
        })
    }

    /// Says that a pupil is not to meet something, or may again.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn set_opt_out(
        &self,
        class: ClassId,
        pupil: PupilId,
        what: &OptOut,
        is_left_out: bool,
        revision: u64,
    ) -> Result<(), StoreFault> {
        let (kind, what) = match what {
            OptOut::Scenario(id) => ("scenario", id),
            OptOut::Topic(id) => ("topic", id),
        };
        let sql = if is_left_out {
            "insert into opt_outs (pupil, kind, what) values (?1, ?2, ?3) on conflict do nothing"
        } else {
            "delete from opt_outs where pupil = ?1 and kind = ?2 and what = ?3"
        };
        self.file.write(|transaction| {
            keep_head(transaction, class, revision, None)?;
            transaction.execute(sql, params![pupil.0, kind, what])?;
            Ok(())
        })
    }
}

fn opt_out(row: &Row<'_>) -> rusqlite::Result<(PupilId, OptOut)> {
    let (kind, what): (String, String) = (row.get(1)?, row.get(2)?);
    let what = match kind.as_str() {
        "scenario" => Some(OptOut::Scenario(what)),
        "topic" => Some(OptOut::Topic(what)),
        _ => None,
    };
    Ok((PupilId(row.get(0)?), named(1, what)?))
}
