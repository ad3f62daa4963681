//! Settings of this school: names and values, never a secret.

use super::{Learning, all};
use crate::StoreFault;
use rusqlite::{OptionalExtension as _, params};
use std::collections::BTreeMap;

impl Learning {
    /// One setting.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreFault> {
        self.file.read(|connection| {
            let sql = "select value from settings where key = ?1";
            Ok(connection
                .query_row(sql, [key], |row| row.get(0))
                .optional()?)
        })
    }

    /// All settings.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn settings(&self) -> Result<BTreeMap<String, String>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare("select key, value from settings")?;
            let pairs = all(statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?)?;
            Ok(pairs.into_iter().collect())
        })
    }

    /// Sets one.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn set_setting(&self, key: &str, value: &str) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let sql = "insert into settings (key, value) values (?1, ?2) on conflict (key) do update set value = ?2";
            transaction.execute(sql, params![key, value])?;
            Ok(())
        })
    }
}
