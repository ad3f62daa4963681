//! Classes that are open now, with the code an adult shows.

use super::{Learning, all};
use crate::StoreFault;
use classroom::{ClassId, Lesson};
use rusqlite::{Row, params};

/// An open class and who opened it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LessonRow {
    /// Class, code and times.
    pub lesson: Lesson,
    /// Who opened it.
    pub opened_by: [u8; 16],
}

impl Learning {
    /// Opens a class; an earlier lesson of that class ends and its code with it.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn open_lesson(&self, row: &LessonRow) -> Result<(), StoreFault> {
        let lesson = &row.lesson;
        self.file.write(|transaction| {
            let sql = "update lessons set until = min(until, ?2), code = '' where class = ?1";
            transaction.execute(sql, params![lesson.class.0, lesson.opened_at_s])?;
            transaction.execute(
                "insert into lessons (class, opened_by, code, opened_at, until) values (?1, ?2, ?3, ?4, ?5)",
                params![lesson.class.0, row.opened_by, lesson.code, lesson.opened_at_s, lesson.until_s],
            )?;
            Ok(())
        })
    }

    /// Ends the lesson of a class.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn end_lesson(&self, class: ClassId, now_s: i64) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let sql = "update lessons set until = min(until, ?2), code = '' where class = ?1";
            transaction.execute(sql, params![class.0, now_s])?;
            Ok(())
        })
    }

    /// Lessons that are open now.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn open_lessons(&self, now_s: i64) -> Result<Vec<LessonRow>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select class, opened_by, code, opened_at, until from lessons where until > ?1 and code <> '' order by id",
            )?;
            let rows = all(statement.query_map([now_s], lesson_row)?)?;
            Ok(rows.into_iter().filter(|row| row.lesson.is_open(now_s)).collect())
        })
    }
}

fn lesson_row(row: &Row<'_>) -> rusqlite::Result<LessonRow> {
    Ok(LessonRow {
        lesson: Lesson {
            class: ClassId(row.get(0)?),
            code: row.get(2)?,
            opened_at_s: row.get(3)?,
            until_s: row.get(4)?,
        },
        opened_by: row.get(1)?,
    })
}
