//! Turns what a pupil's card asks for into what the database keeps: a keyed hash, then a slow one.
//!
//! There are only 4,096 picture passwords and 10,000 PINs, so a hash alone would hide nothing: the pepper from the key folder makes a
//! stolen database useless, and Argon2id makes each guess dear (`keys` plan §2, hole 17).

use argon2::{Algorithm, Argon2, Params, Version};
use classroom::{CardKind, CardSecret, PicturePassword, Pin};
use hmac::{Hmac, KeyInit as _, Mac as _};
use protocol::{bytes::Id, card};
use sha2::Sha256;
use store::KeptCard;

use crate::{fault::Fault, random};

const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const SALT_LEN: usize = 16;
const HASH_LEN: usize = 32;

/// Deals a card of this kind: what stands on it, and what is kept of it.
pub fn deal(pepper: &[u8; 32], pupil: Id, kind: CardKind) -> Result<(CardSecret, KeptCard), Fault> {
    let secret = CardSecret::deal(kind, random::bytes()?);
    let hash = seal_card(pepper, pupil, secret)?;
    Ok((secret, KeptCard { kind, hash }))
}

/// A card's secret as it travels.
#[must_use]
pub fn on_the_wire(secret: CardSecret) -> card::CardSecret {
    match secret {
        CardSecret::Pictures(pictures) => card::CardSecret::Pictures(pictures.places()),
        CardSecret::Pin(pin) => card::CardSecret::Pin(pin.digits()),
    }
}

/// What was pressed, or nothing where a picture or a digit does not exist.
#[must_use]
pub fn from_the_wire(secret: card::CardSecret) -> Option<CardSecret> {
    match secret {
        card::CardSecret::Pictures(places) => {
            PicturePassword::from_places(places).map(CardSecret::Pictures)
        }
        card::CardSecret::Pin(digits) => Pin::from_digits(digits).map(CardSecret::Pin),
    }
}

/// A kind of card as it travels.
#[must_use]
pub fn kind_on_the_wire(kind: CardKind) -> card::CardKind {
    match kind {
        CardKind::Pictures => card::CardKind::Pictures,
        CardKind::Pin => card::CardKind::Pin,
    }
}

/// The kind that was asked for.
#[must_use]
pub fn kind_from_the_wire(kind: card::CardKind) -> CardKind {
    match kind {
        card::CardKind::Pictures => CardKind::Pictures,
        card::CardKind::Pin => CardKind::Pin,
    }
}

/// What is kept for a new card: salt ‖ hash.
pub fn seal_card(pepper: &[u8; 32], pupil: Id, secret: CardSecret) -> Result<Vec<u8>, Fault> {
    let salt = random::bytes::<SALT_LEN>()?;
    let mut kept = salt.to_vec();
    kept.extend_from_slice(&slow_hash(pepper, pupil, secret, &salt)?);
    Ok(kept)
}

/// Whether this is what the card asks for; compared in constant time.
pub fn card_matches(
    pepper: &[u8; 32],
    pupil: Id,
    secret: CardSecret,
    kept: &[u8],
) -> Result<bool, Fault> {
    let Some((salt, hash)) = kept.split_first_chunk::<SALT_LEN>() else {
        return Ok(false);
    };
    Ok(same_bytes(&slow_hash(pepper, pupil, secret, salt)?, hash))
}

/// Whether two runs of bytes are the same, in a time that does not say where they differ.
pub fn same_bytes(left: &[u8], right: &[u8]) -> bool {
    left.len() == right.len()
        && left
            .iter()
            .zip(right)
            .fold(0, |differing, (left, right)| differing | (left ^ right))
            == 0
}

fn slow_hash(
    pepper: &[u8; 32],
    pupil: Id,
    secret: CardSecret,
    salt: &[u8; SALT_LEN],
) -> Result<[u8; HASH_LEN], Fault> {
    let broken = |why: String| {
        Fault::new(
            format!("What a pupil's card asks for could not be worked out: {why}."),
            "Restart the server; if it stays, report this.",
        )
    };
    let mut keyed =
        Hmac::<Sha256>::new_from_slice(pepper).map_err(|why| broken(why.to_string()))?;
    match secret {
        CardSecret::Pictures(pictures) => {
            keyed.update(b"stc pictures v1");
            keyed.update(&pupil.0);
            keyed.update(&pictures.places());
        }
        CardSecret::Pin(pin) => {
            keyed.update(b"stc pin v1");
            keyed.update(&pupil.0);
            keyed.update(&pin.digits());
        }
    }
    let keyed = keyed.finalize().into_bytes();
    let cost = Params::new(MEMORY_KIB, PASSES, 1, Some(HASH_LEN))
        .map_err(|why| broken(why.to_string()))?;
    let mut hash = [0; HASH_LEN];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, cost)
        .hash_password_into(&keyed, salt, &mut hash)
        .map_err(|why| broken(why.to_string()))?;
    Ok(hash)
}

#[cfg(test)]
mod tests;
