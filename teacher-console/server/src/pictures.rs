//! Turns a picture password into what the database keeps: a keyed hash, then a slow one.
//!
//! There are only 4,096 picture passwords, so a hash alone would hide nothing: the pepper from the key folder makes a
//! stolen database useless, and Argon2id makes each guess dear (`keys` plan §2, hole 17).

use argon2::{Algorithm, Argon2, Params, Version};
use classroom::PicturePassword;
use hmac::{Hmac, KeyInit as _, Mac as _};
use protocol::bytes::Id;
use sha2::Sha256;

use crate::{fault::Fault, random};

const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const SALT_LEN: usize = 16;
const HASH_LEN: usize = 32;

/// What is kept for a new password: salt ‖ hash.
pub fn seal_pictures(
    pepper: &[u8; 32],
    pupil: Id,
    pictures: PicturePassword,
) -> Result<Vec<u8>, Fault> {
    let salt = random::bytes::<SALT_LEN>()?;
    let mut kept = salt.to_vec();
    kept.extend_from_slice(&slow_hash(pepper, pupil, pictures, &salt)?);
    Ok(kept)
}

/// Whether these are the pictures; compared in constant time.
pub fn pictures_match(
    pepper: &[u8; 32],
    pupil: Id,
    pictures: PicturePassword,
    kept: &[u8],
) -> Result<bool, Fault> {
    let Some((salt, hash)) = kept.split_first_chunk::<SALT_LEN>() else {
        return Ok(false);
    };
    Ok(same_bytes(&slow_hash(pepper, pupil, pictures, salt)?, hash))
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
    pictures: PicturePassword,
    salt: &[u8; SALT_LEN],
) -> Result<[u8; HASH_LEN], Fault> {
    let broken = |why: String| {
        Fault::new(
            format!("A picture password could not be worked out: {why}."),
            "Restart the server; if it stays, report this.",
        )
    };
    let mut keyed =
        Hmac::<Sha256>::new_from_slice(pepper).map_err(|why| broken(why.to_string()))?;
    keyed.update(b"stc pictures v1");
    keyed.update(&pupil.0);
    keyed.update(&pictures.places());
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
