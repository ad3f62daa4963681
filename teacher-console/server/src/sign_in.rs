//! The rule of signing in: what a try is worth, given what is known. Pure; the store keeps what comes of it.

use protocol::UtcSeconds;
use store::{KnownOfTry, StaffRow, StaffState, Verdict};

use crate::{card_secret::same_bytes, limiter::wait_s, second_factor::spent_by};

/// What was typed, as far as it comes here.
pub struct Typed<'a> {
    /// SHA-256 of what the console derived from the password.
    pub auth_hash: [u8; 32],
    /// Digits or a code, when they were typed.
    pub second: Option<&'a str>,
}

/// Judges a sign-in. `is_listed` says whether the newest directory lists the account's person with keys that count.
///
/// An unknown name, a wrong password and somebody who has left look alike. A right password alone changes no count,
/// where a second factor is asked for: otherwise it could be used to try digits for ever (P18).
pub fn judge_sign_in(
    known: &KnownOfTry,
    typed: &Typed<'_>,
    is_listed: impl Fn(&StaffRow) -> bool,
    now: UtcSeconds,
) -> Verdict {
    let account = match right_password(known, typed, now) {
        Ok(account) => account,
        Err(verdict) => return verdict,
    };
    if !is_listed(account) {
        return Verdict::Wrong;
    }
    let Some(secret) = &account.totp_secret else {
        return Verdict::Right {
            staff: account.id,
            spends: None,
        };
    };
    let Some(second) = typed.second.filter(|typed| !typed.trim().is_empty()) else {
        return Verdict::RightSoFar;
    };
    match spent_by(second, secret, known, now) {
        Some(spent) => Verdict::Right {
            staff: account.id,
            spends: Some(spent),
        },
        None => Verdict::Wrong,
    }
}

/// Judges the password of somebody who is signed in, typed again. The second factor is not asked for again.
pub fn judge_confirmation(known: &KnownOfTry, typed: &Typed<'_>, now: UtcSeconds) -> Verdict {
    match right_password(known, typed, now) {
        // Nothing is written: else a thief of the password could clear the count of wrong digits.
        Ok(_) => Verdict::RightSoFar,
        Err(verdict) => verdict,
    }
}

fn right_password<'a>(
    known: &'a KnownOfTry,
    typed: &Typed<'_>,
    now: UtcSeconds,
) -> Result<&'a StaffRow, Verdict> {
    let wait = wait_s(known.wrong_here, known.last_wrong_at_s.unwrap_or(0), now);
    if wait > 0 {
        return Err(Verdict::Wait(wait));
    }
    let account = known.account.as_ref();
    let kept = account.and_then(|account| account.auth_hash);
    // Compared even when there is nobody of that name, so that both take the same time.
    let is_right = same_bytes(&kept.unwrap_or([0; 32]), &typed.auth_hash);
    account
        .filter(|account| is_right && account.state == StaffState::Active)
        .ok_or(Verdict::Wrong)
}

#[cfg(test)]
mod tests;
