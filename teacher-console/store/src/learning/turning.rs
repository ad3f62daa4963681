//! The turn of the year, all or nothing: classes move up with their pupils, or leave with them and are archived.

use super::{Learning, all};
use crate::StoreFault;
use classroom::{AgeBand, ClassId, PupilId};
use rusqlite::{OptionalExtension as _, Transaction, params};

/// What becomes of a class; one that stays is not named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TurnRow {
    /// Which.
    pub class: ClassId,
    /// What.
    pub step: TurnStep,
}

/// What becomes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TurnStep {
    /// It goes on under another name.
    MoveUp {
        /// Its name.
        name: String,
        /// Its band.
        band: AgeBand,
        /// Who is set for it.
        set_for: Vec<[u8; 16]>,
    },
    /// Its pupils leave.
    Leave,
}

/// A class that was archived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArchivedRow {
    /// Which.
    pub class: ClassId,
    /// As it was called.
    pub name: String,
    /// When (UTC seconds).
    pub archived_at_s: i64,
    /// How many of its pupils are held.
    pub pupils: u32,
}

impl Learning {
    /// Carries out the turn of a year at `now_s` (UTC seconds), and keeps `value` under `key` in the same breath. Answers
    /// with whoever has left.
    ///
    /// # Errors
    ///
    /// What the database says; then nothing was changed.
    pub fn turn_year(
        &self,
        rows: &[TurnRow],
        (key, value): (&str, &str),
        now_s: i64,
    ) -> Result<Vec<PupilId>, StoreFault> {
        self.file.write(|transaction| {
            let mut left = Vec::new();
            for row in rows {
                end_the_year(transaction, row.class)?;
                match &row.step {
                    TurnStep::MoveUp {
                        name,
                        band,
                        set_for,
                    } => move_up(transaction, row.class, (name, *band), set_for)?,
                    TurnStep::Leave => left.extend(leave(transaction, row.class, now_s)?),
                }
            }
            let sql = "insert into settings (key, value) values (?1, ?2)
                 on conflict (key) do update set value = ?2";
            transaction.execute(sql, params![key, value])?;
            Ok(left)
        })
    }

    /// Classes that were archived, newest first.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn archived_classes(&self) -> Result<Vec<ArchivedRow>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select id, name, archived_at, (select count(*) from pupils where class = classes.id)
                 from classes where archived_at is not null order by archived_at desc, name",
            )?;
            all(statement.query_map([], |row| {
                Ok(ArchivedRow {
                    class: ClassId(row.get(0)?),
                    name: row.get(1)?,
                    archived_at_s: row.get(2)?,
                    pupils: row.get(3)?,
                })
            })?)
        })
    }

    /// Takes an archived class back, with the pupils who left with it. Answers whether there was one.
    ///
    /// # Errors
    ///
    /// What the database says; then nothing was changed.
    pub fn take_class_back(&self, class: ClassId) -> Result<bool, StoreFault> {
        self.file.write(|transaction| {
            let sql = "select archived_at from classes where id = ?1 and archived_at is not null";
            let at: Option<i64> = transaction
                .query_row(sql, [class.0], |row| row.get(0))
                .optional()?;
            let Some(at) = at else {
                return Ok(false);
            };
            let sql = "update pupils set left_at = null where class = ?1 and left_at = ?2";
            transaction.execute(sql, params![class.0, at])?;
            let sql = "update classes set archived_at = null where id = ?1";
            transaction.execute(sql, [class.0])?;
            Ok(true)
        })
    }
}

/// What belonged to the class's old year: who was set for it, what it played and what was ticked.
fn end_the_year(transaction: &Transaction<'_>, class: ClassId) -> Result<(), StoreFault> {
    for sql in [
        "delete from teaches where class = ?1",
        "delete from lesson_plays where class = ?1",
        "delete from lesson_groups where class = ?1",
        "delete from life_checks where class = ?1",
        "delete from class_questions where class = ?1",
        // What was found stays: it is about nobody.
        "delete from questionnaires where closed_at is null and id in
             (select questionnaire from questionnaire_classes where class = ?1)",
        "delete from reminders where class = ?1",
        // An import finds the class by its new name from now on.
        "update classes set roster_mark = null where id = ?1",
    ] {
        transaction.execute(sql, [class.0])?;
    }
    Ok(())
}

/// A band that somebody chose for one pupil stays (C-20).
fn move_up(
    transaction: &Transaction<'_>,
    class: ClassId,
    (name, band): (&str, AgeBand),
    set_for: &[[u8; 16]],
) -> Result<(), StoreFault> {
    let sql = "update pupils set band = ?2 where class = ?1 and left_at is null
             and band = (select band from classes where id = ?1)";
    transaction.execute(sql, params![class.0, band.text()])?;
    let sql = "update classes set name = ?2, band = ?3 where id = ?1";
    transaction.execute(sql, params![class.0, name, band.text()])?;
    for staff in set_for {
        let sql = "insert into teaches (staff, class) values (?1, ?2) on conflict do nothing";
        transaction.execute(sql, params![staff, class.0])?;
    }
    Ok(())
}

fn leave(
    transaction: &Transaction<'_>,
    class: ClassId,
    now_s: i64,
) -> Result<Vec<PupilId>, StoreFault> {
    let mut statement =
        transaction.prepare_cached("select id from pupils where class = ?1 and left_at is null")?;
    let left = all(statement.query_map([class.0], |row| Ok(PupilId(row.get(0)?)))?)?;
    let sql = "update pupils set left_at = ?2 where class = ?1 and left_at is null";
    transaction.execute(sql, params![class.0, now_s])?;
    let sql = "update classes set archived_at = ?2 where id = ?1";
    transaction.execute(sql, params![class.0, now_s])?;
    Ok(left)
}
