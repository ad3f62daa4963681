//! The school as an import finds it, and the import itself, all or nothing.

use super::pupils::{KeptCard, PupilRow, class_row, pupil_of};
use super::{Learning, all};
use crate::StoreFault;
use classroom::{Pupil, PupilId, SchoolClass};
use rusqlite::{Transaction, params};

/// Keyed hash of a number in the school's records.
pub type RosterMark = [u8; 32];

/// A class with what an import knows it by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkedClass {
    /// The class.
    pub class: SchoolClass,
    /// What the records know it by; none until an import named it.
    pub mark: Option<RosterMark>,
}

/// A pupil, present or left, with what an import knows them by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkedPupil {
    /// Name, tile, class and band.
    pub pupil: Pupil,
    /// What the records know them by; none until an import named them.
    pub mark: Option<RosterMark>,
    /// Since when they have left (UTC seconds).
    pub left_at_s: Option<i64>,
}

/// Everything an import changes. Profiles, cards and learning of pupils who stand there are not touched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RosterChanges {
    /// Classes to add or to write anew.
    pub classes: Vec<MarkedClass>,
    /// Pupils to add, each with what is dealt to them.
    pub new: Vec<(PupilRow, Option<RosterMark>)>,
    /// Pupils to write anew; whoever had left is back.
    pub kept: Vec<(Pupil, Option<RosterMark>)>,
    /// Pupils who have left.
    pub left: Vec<PupilId>,
}

impl Learning {
    /// Every class that is not archived, by name, and every pupil who is not deleted, by class and place in the register.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn marked(&self) -> Result<(Vec<MarkedClass>, Vec<MarkedPupil>), StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection
                .prepare_cached("select id, name, band, roster_mark from classes where archived_at is null order by name")?;
            let classes = all(statement.query_map([], |row| {
                Ok(MarkedClass {
                    class: class_row(row)?,
                    mark: row.get(3)?,
                })
            })?)?;
            let mut statement = connection.prepare_cached(
                "select id, class, shown_name, tile, band, roster_mark, left_at from pupils
                 order by class, place, id",
            )?;
            let pupils = all(statement.query_map([], |row| {
                Ok(MarkedPupil {
                    pupil: pupil_of(row)?,
                    mark: row.get(5)?,
                    left_at_s: row.get(6)?,
                })
            })?)?;
            Ok((classes, pupils))
        })
    }

    /// Carries out an import at `now_s` (UTC seconds), all or nothing.
    ///
    /// # Errors
    ///
    /// What the database says; then nothing was changed.
    pub fn import_roster(&self, changes: &RosterChanges, now_s: i64) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            for class in &changes.classes {
                write_class(transaction, class)?;
            }
            for (pupil, mark) in &changes.kept {
                keep_pupil(transaction, pupil, *mark)?;
            }
            for (row, mark) in &changes.new {
                add_pupil(transaction, row, *mark)?;
            }
            let sql = "update pupils set left_at = coalesce(left_at, ?2) where id = ?1";
            for pupil in &changes.left {
                transaction.execute(sql, params![pupil.0, now_s])?;
            }
            Ok(())
        })
    }
}

fn write_class(transaction: &Transaction<'_>, marked: &MarkedClass) -> Result<(), StoreFault> {
    let class = &marked.class;
    transaction.execute(
        "insert into classes (id, name, band, roster_mark) values (?1, ?2, ?3, ?4)
         on conflict (id) do update set name = ?2, band = ?3, roster_mark = ?4",
        params![class.id.0, class.name, class.band.text(), marked.mark],
    )?;
    Ok(())
}

/// A mover goes to the end of the new register; everybody else keeps their place.
fn keep_pupil(
    transaction: &Transaction<'_>,
    pupil: &Pupil,
    mark: Option<RosterMark>,
) -> Result<(), StoreFault> {
    let mut statement = transaction.prepare_cached(
        "update pupils set
             place = case when class = ?2 then place
                 else (select coalesce(max(place), 0) + 1 from pupils as other where other.class = ?2) end,
             class = ?2, shown_name = ?3, tile = ?4, band = ?5, roster_mark = ?6, left_at = null
         where id = ?1",
    )?;
    statement.execute(params![
        pupil.id.0,
        pupil.class.0,
        pupil.shown_name,
        pupil.tile,
        pupil.band.text(),
        mark
    ])?;
    Ok(())
}

fn add_pupil(
    transaction: &Transaction<'_>,
    row: &PupilRow,
    mark: Option<RosterMark>,
) -> Result<(), StoreFault> {
    let pupil = &row.pupil;
    let (hash, kind) = KeptCard::columns(row.card.as_ref());
    let mut statement = transaction.prepare_cached(
        "insert into pupils (id, class, shown_name, tile, band, card_hash, card_kind, profile, roster_mark, place)
         values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,
             (select coalesce(max(place), 0) + 1 from pupils where class = ?2))",
    )?;
    statement.execute(params![
        pupil.id.0,
        pupil.class.0,
        pupil.shown_name,
        pupil.tile,
        pupil.band.text(),
        hash,
        kind,
        row.profile,
        mark
    ])?;
    Ok(())
}
