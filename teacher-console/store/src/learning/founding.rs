//! Founding: the first directory, everybody's account and the consoles it was done from, all or nothing.

use super::{DirectoryRow, Learning, StaffRow, StewardNote};
use crate::StoreFault;
use rusqlite::params;

impl Learning {
    /// Founds the school, once. Consoles that have joined so far are approved with it. The server has checked all
    /// signatures.
    ///
    /// # Errors
    ///
    /// [`StoreFault::OutOfOrder`] when the school is founded already; or what the database says. Nothing was written.
    pub fn found(
        &self,
        directory: &DirectoryRow,
        accounts: &[StaffRow],
        fresh: &[StewardNote],
        now_s: i64,
    ) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let known: u32 =
                transaction.query_row("select count(*) from directories", [], |row| row.get(0))?;
            if known > 0 || directory.version != 1 {
                return Err(StoreFault::OutOfOrder("founding"));
            }
            transaction.execute(
                "insert into directories (version, hash, statement, received_at) values (1, ?1, ?2, ?3)",
                params![directory.hash, directory.statement, now_s],
            )?;
            for one in accounts {
                transaction.execute(
                    "insert into staff (id, login_name, auth_hash, slot, ring, ring_counter, state)
                     values (?1, ?2, ?3, ?4, ?5, ?6, 'active')",
                    params![one.id, one.login_name, one.auth_hash, one.slot, one.ring, one.ring_counter],
                )?;
            }
            for note in fresh {
                transaction.execute(
                    "insert into steward_notes (hash, kind, signer, statement, signed_at)
                     values (?1, 'fresh', ?2, ?3, ?4)",
                    params![note.hash, note.signer, note.statement, note.signed_at_s],
                )?;
            }
            let sql = "update machines set state = 'approved', approved_at = ?1
                       where kind = 'console' and state = 'pending'";
            transaction.execute(sql, [now_s])?;
            Ok(())
        })
    }

    /// Approves a console that joined with a token of its own kind after founding. True when it was waiting.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn approve_console(&self, machine: [u8; 16], now_s: i64) -> Result<bool, StoreFault> {
        self.file.write(|transaction| {
            let sql = "update machines set state = 'approved', approved_at = ?2
                       where id = ?1 and kind = 'console' and state = 'pending'";
            Ok(transaction.execute(sql, params![machine, now_s])? == 1)
        })
    }
}
