//! What a try is worth.

use super::*;
use crate::limiter::FREE_TRIES;
use store::Spent;

const PASSWORD: [u8; 32] = [7; 32];
const SECRET: &[u8] = b"12345678901234567890";
const NOW: UtcSeconds = 59;

fn account(secret: Option<&[u8]>) -> KnownOfTry {
    KnownOfTry {
        account: Some(StaffRow {
            id: [1; 16],
            login_name: "okafor".to_owned(),
            auth_hash: Some(PASSWORD),
            slot: Vec::new(),
            ring: Vec::new(),
            ring_counter: 1,
            totp_secret: secret.map(<[u8]>::to_vec),
            state: StaffState::Active,
        }),
        last_step: None,
        codes: Vec::new(),
        wrong_here: 0,
        last_wrong_at_s: None,
    }
}

fn judge(known: &KnownOfTry, auth_hash: [u8; 32], second: Option<&str>) -> Verdict {
    judge_sign_in(known, &Typed { auth_hash, second }, |_| true, NOW)
}

#[test]
fn a_second_factor_is_asked_for_only_after_the_right_password() {
    let known = account(Some(SECRET));
    assert_eq!(judge(&known, PASSWORD, None), Verdict::RightSoFar);
    assert_eq!(judge(&known, PASSWORD, Some(" ")), Verdict::RightSoFar);
    assert_eq!(judge(&known, [0; 32], None), Verdict::Wrong);
    assert_eq!(judge(&known, [0; 32], Some("287082")), Verdict::Wrong);
    let right = Verdict::Right {
        staff: [1; 16],
        spends: Some(Spent::Step(1)),
    };
    assert_eq!(judge(&known, PASSWORD, Some("287082")), right);
    assert_eq!(judge(&known, PASSWORD, Some("287083")), Verdict::Wrong);
}

#[test]
fn without_one_the_password_is_enough_and_typed_digits_do_no_harm() {
    let known = account(None);
    let right = Verdict::Right {
        staff: [1; 16],
        spends: None,
    };
    assert_eq!(judge(&known, PASSWORD, None), right);
    assert_eq!(judge(&known, PASSWORD, Some("287082")), right);
}

#[test]
fn who_is_gone_or_not_listed_looks_like_a_wrong_password() {
    let typed = Typed {
        auth_hash: PASSWORD,
        second: None,
    };
    let not_listed = judge_sign_in(&account(None), &typed, |_| false, NOW);
    assert_eq!(not_listed, Verdict::Wrong);
    let mut gone = account(None);
    gone.account.as_mut().unwrap().state = StaffState::Left;
    assert_eq!(judge(&gone, PASSWORD, None), Verdict::Wrong);
    let mut invited = account(None);
    invited.account.as_mut().unwrap().auth_hash = None;
    invited.account.as_mut().unwrap().state = StaffState::Invited;
    assert_eq!(judge(&invited, [0; 32], None), Verdict::Wrong);
}

#[test]
fn p18_a_right_password_alone_clears_no_count_of_wrong_digits() {
    let mut known = account(Some(SECRET));
    known.wrong_here = FREE_TRIES;
    known.last_wrong_at_s = Some(NOW);
    assert!(matches!(judge(&known, PASSWORD, None), Verdict::Wait(_)));
    assert!(matches!(
        judge(&known, PASSWORD, Some("287082")),
        Verdict::Wait(_)
    ));
    known.wrong_here = FREE_TRIES - 1;
    assert_eq!(judge(&known, PASSWORD, None), Verdict::RightSoFar);
    let typed = Typed {
        auth_hash: PASSWORD,
        second: None,
    };
    // Neither does confirming: only a whole sign-in writes 'right'.
    assert_eq!(judge_confirmation(&known, &typed, NOW), Verdict::RightSoFar);
}
