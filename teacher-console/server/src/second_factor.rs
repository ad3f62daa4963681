//! The second factor: six digits that change every thirty seconds, or a code on paper for a lost phone.
//!
//! It guards what the server answers against a stolen password. It guards nothing against the server itself, which
//! keeps the secret: the words are guarded by the card.

use data_encoding::BASE32_NOPAD;
use protocol::{
    UtcSeconds,
    account::ONE_TIME_CODES,
    bytes::{Hash, sha256},
};
use store::{KnownOfTry, Spent};
use totp_rs::{Algorithm, Builder, Totp};

use crate::{fault::Fault, random};

/// As long as the hash inside (RFC 4226, §4).
pub const SECRET_LEN: usize = 20;
const DIGITS: usize = 6;
/// 120 bits: too many to try, so a plain hash of it may be kept (P19).
const CODE_LEN: usize = 15;

/// What was typed, read against the secret and what has been used before. `None` means wrong or used.
#[must_use]
pub fn spent_by(typed: &str, secret: &[u8], known: &KnownOfTry, now: UtcSeconds) -> Option<Spent> {
    if let Some(step) = step_of(typed, secret, now) {
        let is_new = known.last_step.is_none_or(|last| step > last);
        return is_new.then_some(Spent::Step(step));
    }
    let hash = code_name(typed).0;
    known.codes.contains(&hash).then_some(Spent::Code(hash))
}

/// The step of the phone's clock that these digits belong to: the present one, the one before or the one after.
#[must_use]
pub fn step_of(typed: &str, secret: &[u8], now: UtcSeconds) -> Option<u64> {
    let digits: String = typed.chars().filter(|sign| !sign.is_whitespace()).collect();
    if digits.len() != DIGITS {
        return None;
    }
    let secret = <[u8; SECRET_LEN]>::try_from(secret).ok()?;
    totp(secret).check(&digits, u64::try_from(now).unwrap_or(0))
}

fn totp(secret: [u8; SECRET_LEN]) -> Totp {
    // Every app on a phone knows these; many know nothing else.
    Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_step_duration(30)
        .with_skew(1)
        .with_secret(secret)
        .build_noncompliant()
}

/// New codes for paper, in fours.
///
/// # Errors
///
/// When there is no randomness.
pub fn new_codes() -> Result<Vec<String>, Fault> {
    (0..ONE_TIME_CODES)
        .map(|_| {
            let letters = BASE32_NOPAD.encode(&random::bytes::<CODE_LEN>()?);
            let fours: Vec<&str> = (0..letters.len())
                .step_by(4)
                .filter_map(|at| letters.get(at..at + 4))
                .collect();
            Ok(fours.join("-"))
        })
        .collect()
}

/// Under which name a code is kept. Dashes, spaces and small letters make no difference; 0, 1 and 8 are read as O, I
/// and B.
#[must_use]
pub fn code_name(typed: &str) -> Hash {
    let letters: String = typed
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| match letter.to_ascii_uppercase() {
            '0' => 'O',
            '1' => 'I',
            '8' => 'B',
            other => other,
        })
        .collect();
    sha256(&[b"stc one-time code v1", letters.as_bytes()])
}

#[cfg(test)]
mod tests;
