//! The second factor: offered, proved, and taken away by a steward.

use super::Learning;
use crate::StoreFault;
use rusqlite::{OptionalExtension as _, Transaction, params};

impl Learning {
    /// Keeps a secret that is being shown to its owner; it counts for nothing yet. An earlier offer is forgotten.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn offer_factor(&self, staff: [u8; 16], secret: &[u8]) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            transaction.execute(
                "insert into second_factors (staff, offered) values (?1, ?2)
                 on conflict (staff) do update set offered = ?2",
                params![staff, secret],
            )?;
            Ok(())
        })
    }

    /// The secret that was offered and is not proved yet.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn offered_factor(&self, staff: [u8; 16]) -> Result<Option<Vec<u8>>, StoreFault> {
        self.file.read(|connection| {
            let sql = "select offered from second_factors where staff = ?1";
            let offered: Option<Option<Vec<u8>>> = connection
                .query_row(sql, [staff], |row| row.get(0))
                .optional()?;
            Ok(offered.flatten())
        })
    }

    /// The offered secret counts from now on, this step is used, and new one-time codes replace all earlier ones.
    /// False when another secret was offered meanwhile; nothing was changed then.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn set_factor(
        &self,
        staff: [u8; 16],
        secret: &[u8],
        step: u64,
        codes: &[[u8; 32]],
    ) -> Result<bool, StoreFault> {
        self.file.write(|transaction| {
            let sql = "update second_factors set offered = null where staff = ?1 and offered = ?2";
            if transaction.execute(sql, params![staff, secret])? == 0 {
                return Ok(false);
            }
            transaction.execute(
                "update staff set totp_secret = ?2 where id = ?1",
                params![staff, secret],
            )?;
            use_step(transaction, staff, step)?;
            transaction.execute("delete from one_time_codes where staff = ?1", [staff])?;
            for hash in codes {
                transaction.execute(
                    "insert into one_time_codes (staff, hash) values (?1, ?2)",
                    params![staff, hash],
                )?;
            }
            Ok(true)
        })
    }

    /// How many one-time codes are left.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn codes_left(&self, staff: [u8; 16]) -> Result<u32, StoreFault> {
        self.file.read(|connection| {
            let sql = "select count(*) from one_time_codes where staff = ?1 and used_at is null";
            Ok(connection.query_row(sql, [staff], |row| row.get(0))?)
        })
    }

    /// Takes the second factor away with everything that belongs to it.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn reset_factor(&self, staff: [u8; 16]) -> Result<(), StoreFault> {
        self.file
            .write(|transaction| drop_factor(transaction, staff))
    }
}

/// A step and all before it never count again.
pub(super) fn use_step(
    transaction: &Transaction<'_>,
    staff: [u8; 16],
    step: u64,
) -> Result<(), StoreFault> {
    let step = i64::try_from(step).map_err(|_| StoreFault::Unreadable("step"))?;
    transaction.execute(
        "update second_factors set last_step = max(coalesce(last_step, 0), ?2) where staff = ?1",
        params![staff, step],
    )?;
    Ok(())
}

pub(super) fn drop_factor(
    transaction: &Transaction<'_>,
    staff: [u8; 16],
) -> Result<(), StoreFault> {
    transaction.execute("update staff set totp_secret = null where id = ?1", [staff])?;
    transaction.execute("delete from one_time_codes where staff = ?1", [staff])?;
    transaction.execute("delete from second_factors where staff = ?1", [staff])?;
    Ok(())
}
