//! Rules that a class has settled for itself (B-11): the list of a school year as a whole. Earlier years stay beside it.

use super::{Learning, all};
use crate::StoreFault;
use classroom::ClassId;
use rusqlite::params;

/// One rule, and the school year it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassRuleRow {
    /// The year in which the school year began.
    pub year: i32,
    /// The drawing beside it.
    pub symbol: String,
    /// What the class does.
    pub words: String,
    /// When the list was written down (UTC seconds).
    pub set_at_s: i64,
}

impl Learning {
    /// A class's rules, the newest year first and in their order.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn class_rules(&self, class: ClassId) -> Result<Vec<ClassRuleRow>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select year, symbol, words, set_at from class_rules where class = ?1
                     order by year desc, place",
            )?;
            all(statement.query_map([class.0], |row| {
                Ok(ClassRuleRow {
                    year: row.get(0)?,
                    symbol: row.get(1)?,
                    words: row.get(2)?,
                    set_at_s: row.get(3)?,
                })
            })?)
        })
    }

    /// Puts the list of one school year in place of the one before.
    ///
    /// # Errors
    ///
    /// What the database says; then nothing was changed.
    pub fn set_class_rules(
        &self,
        class: ClassId,
        year: i32,
        rules: &[(String, String)],
        (by, now_s): ([u8; 16], i64),
    ) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let sql = "delete from class_rules where class = ?1 and year = ?2";
            transaction.execute(sql, params![class.0, year])?;
            let sql = "insert into class_rules (class, year, place, symbol, words, set_by, set_at)
                 values (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
            for (place, (symbol, words)) in (0_i64..).zip(rules) {
                transaction
                    .execute(sql, params![class.0, year, place, symbol, words, by, now_s])?;
            }
            Ok(())
        })
    }
}
