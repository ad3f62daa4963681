//! Pupils who have left, and the deletion of everything that was held of what they practised (D7, D8).

use super::pupils::{COLUMNS, pupil_row};
use super::{Learning, all};
use crate::StoreFault;
use classroom::{ClassId, Pupil, PupilId};
use rusqlite::{Transaction, params};

/// A pupil who has left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeaverRow {
    /// Name, tile, last class and band.
    pub pupil: Pupil,
    /// The name of that class.
    pub class_name: String,
    /// Since when (UTC seconds).
    pub left_at_s: i64,
    /// How many finished runs are held.
    pub runs: u32,
}

/// What a deletion took.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SweptRows {
    /// Pupils, each with name, card, profile and receipts.
    pub pupils: u32,
    /// Finished runs.
    pub runs: u32,
}

impl Learning {
    /// Says since when a pupil has left, or that they are back. Whoever has left already keeps their day.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn set_left(&self, pupil: PupilId, left_at_s: Option<i64>) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let sql = "update pupils set left_at = case when ?2 is null then null else coalesce(left_at, ?2) end
                 where id = ?1";
            transaction.execute(sql, params![pupil.0, left_at_s])?;
            if left_at_s.is_none() {
                // Nobody is in an archived class.
                let sql = "update classes set archived_at = null
                     where id = (select class from pupils where id = ?1)";
                transaction.execute(sql, [pupil.0])?;
            }
            Ok(())
        })
    }

    /// Everybody who has left, the longest ago first.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn leavers(&self) -> Result<Vec<LeaverRow>, StoreFault> {
        self.file.read(|connection| {
            let sql = format!(
                "select {COLUMNS}, left_at, (select name from classes where classes.id = class),
                     (select count(*) from progress where pupil = pupils.id)
                 from pupils where left_at is not null order by left_at, shown_name, id"
            );
            let mut statement = connection.prepare_cached(&sql)?;
            all(statement.query_map([], |row| {
                Ok(LeaverRow {
                    pupil: pupil_row(row)?.pupil,
                    left_at_s: row.get(8)?,
                    class_name: row.get(9)?,
                    runs: row.get(10)?,
                })
            })?)
        })
    }

    /// Those of a class who have left, by name.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn leavers_of(&self, class: ClassId) -> Result<Vec<LeaverRow>, StoreFault> {
        let mut rows = self.leavers()?;
        rows.retain(|row| row.pupil.class == class);
        rows.sort_by(|one, other| one.pupil.shown_name.cmp(&other.pupil.shown_name));
        Ok(rows)
    }

    /// Deletes everything held of these pupils, and the waiting list of this kind with it. Whoever has not left by
    /// `left_before_s` stays whole. What was deleted is wiped from the write-ahead log too.
    ///
    /// # Errors
    ///
    /// What the database says; then nothing was deleted.
    pub fn delete_leavers(
        &self,
        pupils: &[PupilId],
        left_before_s: i64,
        waiting: &str,
    ) -> Result<SweptRows, StoreFault> {
        let swept = self.file.write(|transaction| {
            let mut swept = SweptRows::default();
            for pupil in pupils {
                delete_one(transaction, *pupil, left_before_s, &mut swept)?;
            }
            // An archived class goes with the last of its pupils.
            transaction.execute(
                "delete from classes where archived_at is not null
                     and not exists (select 1 from pupils where class = classes.id)",
                [],
            )?;
            transaction.execute("delete from pending where kind = ?1", [waiting])?;
            Ok(swept)
        })?;
        self.file.forget_old_pages()?;
        Ok(swept)
    }
}

fn delete_one(
    transaction: &Transaction<'_>,
    pupil: PupilId,
    left_before_s: i64,
    swept: &mut SweptRows,
) -> Result<(), StoreFault> {
    let sql = "delete from pupils where id = ?1 and left_at <= ?2";
    if transaction.execute(sql, params![pupil.0, left_before_s])? == 0 {
        return Ok(());
    }
    swept.pupils += 1;
    let runs = transaction.execute("delete from progress where pupil = ?1", [pupil.0])?;
    swept.runs += u32::try_from(runs).unwrap_or(u32::MAX);
    for sql in [
        "delete from sign_in_tries where holder = ?1",
        "delete from sessions where holder_kind = 'pupil' and holder = ?1",
        "delete from signatures where signer = ?1",
        "delete from consents where pupil = ?1",
    ] {
        transaction.execute(sql, [pupil.0])?;
    }
    Ok(())
}
