//! Guests: an account for some days, and the signed pass that it counts by.

use super::{Learning, all};
use crate::StoreFault;
use rusqlite::{OptionalExtension as _, Row, params};

/// One guest. What the pass says, and whether it counts, is the server's to check each time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuestRow {
    /// Whose account.
    pub id: [u8; 16],
    /// The signed pass.
    pub pass: Vec<u8>,
    /// When it ends (UTC seconds).
    pub until_s: i64,
}

/// The account that comes with a pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuestAccount {
    /// What they type.
    pub login_name: String,
    /// SHA-256 of the value derived from the password.
    pub auth_hash: [u8; 32],
}

const COLUMNS: &str = "guest, pass, until";

impl Learning {
    /// Keeps a guest with an account that signs in at once. A login name whose guest's time is over is free for the next.
    /// False when somebody else has that name, or the id is taken; nothing was written then.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn let_guest_in(
        &self,
        guest: &GuestRow,
        account: &GuestAccount,
        now_s: i64,
    ) -> Result<bool, StoreFault> {
        self.file.write(|transaction| {
            transaction.execute(
                "update staff set login_name = lower(hex(id)) || ' (guest)', state = 'left', left_at = ?2,
                 auth_hash = null
                 where login_name = ?1 and id in (select guest from guests where until <= ?2)",
                params![account.login_name, now_s],
            )?;
            let added = transaction.execute(
                "insert into staff (id, login_name, auth_hash, slot, ring, ring_counter, state)
                 values (?1, ?2, ?3, zeroblob(0), zeroblob(0), 0, 'active') on conflict do nothing",
                params![guest.id, account.login_name, account.auth_hash],
            )?;
            if added == 1 {
                transaction.execute(
                    "insert into guests (guest, pass, until) values (?1, ?2, ?3)",
                    params![guest.id, guest.pass, guest.until_s],
                )?;
            }
            Ok(added == 1)
        })
    }

    /// Every guest that is kept, the latest last day first.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn guests(&self) -> Result<Vec<GuestRow>, StoreFault> {
        self.file.read(|connection| {
            let sql = format!("select {COLUMNS} from guests order by until desc, guest");
            let mut statement = connection.prepare_cached(&sql)?;
            all(statement.query_map([], guest_row)?)
        })
    }

    /// One guest.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn guest(&self, id: [u8; 16]) -> Result<Option<GuestRow>, StoreFault> {
        self.file.read(|connection| {
            let sql = format!("select {COLUMNS} from guests where guest = ?1");
            Ok(connection.query_row(&sql, [id], guest_row).optional()?)
        })
    }

    /// Ends a guest's time now. True when it had not ended yet.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn end_guest(&self, id: [u8; 16], now_s: i64) -> Result<bool, StoreFault> {
        self.file.write(|transaction| {
            let sql = "update guests set until = ?2 where guest = ?1 and until > ?2";
            Ok(transaction.execute(sql, params![id, now_s])? == 1)
        })
    }
}

fn guest_row(row: &Row<'_>) -> rusqlite::Result<GuestRow> {
    Ok(GuestRow {
        id: row.get(0)?,
        pass: row.get(1)?,
        until_s: row.get(2)?,
    })
}
