//! Answers to those who told, kept under a hash only the child's profile can name, never under a pupil.

use super::Learning;
use crate::StoreFault;
use rusqlite::{OptionalExtension as _, params};

impl Learning {
    /// Notes which report a receipt stands for. Saying it again changes nothing.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn add_receipt(
        &self,
        receipt: [u8; 32],
        envelope: [u8; 16],
        now_s: i64,
    ) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let sql = "insert into answers (receipt, envelope, saved_at) values (?1, ?2, ?3) on conflict do nothing";
            transaction.execute(sql, params![receipt, envelope, now_s])?;
            Ok(())
        })
    }

    /// Keeps a reader's newest signed *Seen* as the answer to a report, byte for byte.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn save_answer(
        &self,
        envelope: [u8; 16],
        statement: &[u8],
        now_s: i64,
    ) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let sql = "update answers set statement = ?2, saved_at = ?3 where envelope = ?1";
            transaction.execute(sql, params![envelope, statement, now_s])?;
            Ok(())
        })
    }

    /// Forgets what stood for a report that was deleted.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn forget_answer(&self, envelope: [u8; 16]) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            transaction.execute("delete from answers where envelope = ?1", [envelope])?;
            Ok(())
        })
    }

    /// The answers to these receipts, in the order asked; nothing for one that is unknown or unanswered.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn answers(&self, receipts: &[[u8; 32]]) -> Result<Vec<Option<Vec<u8>>>, StoreFault> {
        self.file.read(|connection| {
            let mut statement =
                connection.prepare_cached("select statement from answers where receipt = ?1")?;
            let mut answers = Vec::new();
            for receipt in receipts {
                let answer: Option<Option<Vec<u8>>> = statement
                    .query_row([receipt], |row| row.get(0))
                    .optional()?;
                answers.push(answer.flatten());
            }
            Ok(answers)
        })
    }
}
