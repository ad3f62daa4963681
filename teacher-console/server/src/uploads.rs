//! Rosters on their way in: pieces put together in memory, one roster a person, and never written anywhere.

use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use protocol::{
    UtcSeconds,
    bytes::Id,
    roll::{PIECE_LEN_MAX, PIECES_MAX, RosterPiece},
};

/// People who may have a roster here at once; the one who was here longest makes room.
const PEOPLE_MAX: usize = 4;
/// What nobody went on with is let go after this many seconds.
const KEPT_S: UtcSeconds = 60 * 60;

/// Rosters on their way in.
#[derive(Default)]
pub struct Uploads(Mutex<BTreeMap<Id, Upload>>);

struct Upload {
    roster: Id,
    pieces: u32,
    bytes: Vec<u8>,
    at: UtcSeconds,
}

/// Why a piece is not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PieceRefusal {
    /// It, or the roster, is too long.
    TooLong,
    /// It is not the next one.
    OutOfOrder,
}

impl Uploads {
    /// Takes the next piece of somebody's roster at `now` (UTC seconds).
    ///
    /// # Errors
    /// When it is too long or not the next one; then that roster is let go.
    pub fn take(&self, by: Id, piece: &RosterPiece, now: UtcSeconds) -> Result<(), PieceRefusal> {
        let mut all = self.open(now);
        if piece.number == 0 {
            all.remove(&by);
            make_room(&mut all);
            all.insert(
                by,
                Upload {
                    roster: piece.roster,
                    pieces: 0,
                    bytes: Vec::new(),
                    at: now,
                },
            );
        }
        let refusal = match all.get(&by) {
            _ if piece.bytes.0.len() > PIECE_LEN_MAX || piece.number >= PIECES_MAX => {
                Some(PieceRefusal::TooLong)
            }
            Some(known) if known.roster == piece.roster && known.pieces == piece.number => None,
            _ => Some(PieceRefusal::OutOfOrder),
        };
        if let Some(refusal) = refusal {
            all.remove(&by);
            return Err(refusal);
        }
        if let Some(known) = all.get_mut(&by) {
            known.pieces += 1;
            known.bytes.extend_from_slice(&piece.bytes.0);
            known.at = now;
        }
        Ok(())
    }

    /// Somebody's roster as it has come so far.
    #[must_use]
    pub fn bytes(&self, by: Id, roster: Id, now: UtcSeconds) -> Option<Vec<u8>> {
        let all = self.open(now);
        let known = all.get(&by).filter(|known| known.roster == roster)?;
        Some(known.bytes.clone())
    }

    /// Lets somebody's roster go.
    pub fn forget(&self, by: Id, now: UtcSeconds) {
        self.open(now).remove(&by);
    }

    fn open(&self, now: UtcSeconds) -> MutexGuard<'_, BTreeMap<Id, Upload>> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|_, one| now - one.at < KEPT_S);
        all
    }
}

fn make_room(all: &mut BTreeMap<Id, Upload>) {
    while all.len() >= PEOPLE_MAX {
        let Some(oldest) = all.iter().min_by_key(|(_, one)| one.at).map(|(by, _)| *by) else {
            return;
        };
        all.remove(&oldest);
    }
}

#[cfg(test)]
mod tests;
