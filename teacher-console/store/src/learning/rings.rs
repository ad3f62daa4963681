//! Key rings, which stay closed here, and new keys that wait beside them.

use super::{Learning, directories::keep_pending};
use crate::StoreFault;
use rusqlite::{Transaction, params};

/// A closed ring with the way into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosedRing {
    /// The ring key wrapped under password and kit.
    pub slot: Vec<u8>,
    /// Their keys, closed.
    pub ring: Vec<u8>,
    /// Never goes back.
    pub counter: u32,
}

impl Learning {
    /// Keeps a new slot and ring.
    ///
    /// # Errors
    ///
    /// [`StoreFault::OutOfOrder`] when the counter is not higher than the stored one.
    pub fn save_ring(&self, staff: [u8; 16], closed: &ClosedRing) -> Result<(), StoreFault> {
        self.file
            .write(|transaction| keep(transaction, staff, closed))
    }

    /// Keeps a ring in which new keys lie beside the present ones, and what is said of those keys until a list names
    /// them: both or neither.
    ///
    /// # Errors
    ///
    /// As [`Learning::save_ring`].
    pub fn offer_keys(
        &self,
        staff: [u8; 16],
        closed: &ClosedRing,
        (kind, offered): (&str, &[u8]),
        now_s: i64,
    ) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            keep(transaction, staff, closed)?;
            keep_pending(transaction, (kind, &staff), offered, now_s)
        })
    }
}

fn keep(
    transaction: &Transaction<'_>,
    staff: [u8; 16],
    closed: &ClosedRing,
) -> Result<(), StoreFault> {
    let changed = transaction.execute(
        "update staff set slot = ?2, ring = ?3, ring_counter = ?4 where id = ?1 and ring_counter < ?4",
        params![staff, closed.slot, closed.ring, closed.counter],
    )?;
    if changed == 1 {
        Ok(())
    } else {
        Err(StoreFault::OutOfOrder("key ring"))
    }
}
