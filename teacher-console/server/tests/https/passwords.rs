//! Passwords: typed again before what needs it, changed on record, and tried a thousand times without harm to others.

use protocol::{
    account::{Account, CONFIRMED_SECONDS, ChangePassword, Confirm},
    bytes::{Blob, Token},
    machines::Nothing,
    paths,
    problem::{ProblemBody, ProblemCode},
    school_settings::{ChangeSetting, SchoolSettings},
    staff::{RingAndSlot, StaffSession, StaffSignIn},
};

use crate::support::{Adult, Machine, TestSchool, code};

async fn try_sign_in(
    school: &TestSchool,
    console: &Machine,
    adult: &Adult,
    auth: Token,
) -> Result<StaffSession, ProblemBody> {
    let sign_in = StaffSignIn {
        login_name: adult.login.to_owned(),
        auth,
        second: None,
    };
    school
        .ask(paths::STAFF_SIGN_IN, Some(console), None, &sign_in)
        .await
}

async fn confirm(
    school: &TestSchool,
    console: &Machine,
    session: &StaffSession,
    auth: Token,
) -> Result<Nothing, ProblemBody> {
    let who = (Some(console), Some(&session.token));
    school
        .ask(paths::STAFF_CONFIRM, who.0, who.1, &Confirm { auth })
        .await
}

fn another(ring_counter: u64) -> ChangePassword {
    ChangePassword {
        auth: Token([9; 32]),
        closed: RingAndSlot {
            slot: Blob(vec![7]),
            ring: Blob(vec![8]),
            ring_counter,
        },
    }
}

#[tokio::test]
async fn p17_a_thousand_wrong_tries_delay_neither_another_account_nor_a_known_console() {
    let school = TestSchool::founded().await;
    let stranger = school.founding_console(50).await;
    let own = school.founding_console(51).await;
    for _ in 0..1_000 {
        let tried = try_sign_in(&school, &stranger, &school.lead, Token([1; 32])).await;
        assert!(tried.is_err());
    }
    let there = try_sign_in(&school, &stranger, &school.lead, school.lead.auth()).await;
    assert_eq!(code(there), ProblemCode::TooFast);
    let another = try_sign_in(&school, &stranger, &school.head, school.head.auth()).await;
    assert!(another.is_ok(), "another account on the same console");
    let at_home = try_sign_in(&school, &own, &school.lead, school.lead.auth()).await;
    assert!(at_home.is_ok(), "the same account on its own console");
}

#[tokio::test]
async fn guessing_in_the_room_a_hundred_tries_at_once_are_no_more_than_five() {
    let school = TestSchool::founded().await;
    let console = school.founding_console(50).await;
    let mut tries = Vec::new();
    for _ in 0..100 {
        tries.push(try_sign_in(&school, &console, &school.lead, Token([1; 32])));
    }
    let mut looked_at = 0;
    for tried in futures_join(tries).await {
        if code(tried) == ProblemCode::WrongSecret {
            looked_at += 1;
        }
    }
    assert_eq!(looked_at, server::limiter::FREE_TRIES);
}

/// All at the same time.
async fn futures_join<T>(tries: Vec<impl Future<Output = T>>) -> Vec<T> {
    let mut tries: Vec<_> = tries.into_iter().map(Box::pin).collect();
    let mut done = Vec::new();
    std::future::poll_fn(|context| {
        tries.retain_mut(|one| match one.as_mut().poll(context) {
            std::task::Poll::Ready(answer) => {
                done.push(answer);
                false
            }
            std::task::Poll::Pending => true,
        });
        if tries.is_empty() {
            std::task::Poll::Ready(())
        } else {
            std::task::Poll::Pending
        }
    })
    .await;
    done
}

#[tokio::test]
async fn a_password_typed_again_counts_for_five_minutes_in_that_session_only() {
    let school = TestSchool::founded().await;
    let console = school.founding_console(50).await;
    let session = school.sign_in(&console, &school.teacher).await;
    let other = school.sign_in(&console, &school.teacher).await;
    let show = async |session: &StaffSession| -> Result<Nothing, ProblemBody> {
        let who = (Some(&console), Some(&session.token));
        school
            .ask(paths::STAFF_CARD, who.0, who.1, &Nothing {})
            .await
    };
    assert_eq!(code(show(&session).await), ProblemCode::Confirm);
    let wrong = confirm(&school, &console, &session, Token([1; 32])).await;
    assert_eq!(code(wrong), ProblemCode::WrongSecret);
    let right = school.teacher.auth();
    confirm(&school, &console, &session, right).await.unwrap();
    assert!(show(&session).await.is_ok());
    assert_eq!(code(show(&other).await), ProblemCode::Confirm);
    school.wait_s(CONFIRMED_SECONDS);
    assert_eq!(code(show(&session).await), ProblemCode::Confirm);
}

#[tokio::test]
async fn another_password_ends_the_sessions_elsewhere_and_the_old_one_with_them() {
    let school = TestSchool::founded().await;
    let (console, elsewhere) = (
        school.founding_console(50).await,
        school.founding_console(51).await,
    );
    let session = school.sign_in(&console, &school.teacher).await;
    let left_open = school.sign_in(&elsewhere, &school.teacher).await;
    let change = async |change: ChangePassword| -> Result<Nothing, ProblemBody> {
        let who = (Some(&console), Some(&session.token));
        school
            .ask(paths::STAFF_PASSWORD, who.0, who.1, &change)
            .await
    };
    assert_eq!(code(change(another(2)).await), ProblemCode::Confirm);
    let old = school.teacher.auth();
    confirm(&school, &console, &session, old).await.unwrap();
    // A ring that is not newer was made on another computer meanwhile.
    assert_eq!(code(change(another(1)).await), ProblemCode::Refused);
    change(another(2)).await.unwrap();

    let account = async |console: &Machine, token: &Token| -> Result<Account, ProblemBody> {
        school
            .ask(
                paths::STAFF_ACCOUNT,
                Some(console),
                Some(token),
                &Nothing {},
            )
            .await
    };
    assert!(account(&console, &session.token).await.is_ok());
    let ended = account(&elsewhere, &left_open.token).await;
    assert_eq!(code(ended), ProblemCode::NotSignedIn);
    let tried = try_sign_in(&school, &console, &school.teacher, school.teacher.auth()).await;
    assert_eq!(code(tried), ProblemCode::WrongSecret);
    let tried = try_sign_in(&school, &console, &school.teacher, Token([9; 32])).await;
    assert!(tried.is_ok());
}

#[tokio::test]
async fn a_password_is_due_only_where_the_school_says_so() {
    let school = TestSchool::founded().await;
    let console = school.founding_console(50).await;
    let head = school.sign_in(&console, &school.head).await;
    let teacher = school.sign_in(&console, &school.teacher).await;
    let account = async |session: &StaffSession| -> Account {
        let who = (Some(&console), Some(&session.token));
        school
            .ask(paths::STAFF_ACCOUNT, who.0, who.1, &Nothing {})
            .await
            .unwrap()
    };
    assert_eq!(account(&head).await.password_due, None);
    let set = async |id: &str, value: &str| -> Result<SchoolSettings, ProblemBody> {
        let change = ChangeSetting {
            id: id.to_owned(),
            value: value.to_owned(),
        };
        let who = (Some(&console), Some(&head.token));
        school
            .ask(paths::SCHOOL_SETTINGS_CHANGE, who.0, who.1, &change)
            .await
    };
    let unasked = set("readers-password-days", "90").await;
    assert_eq!(
        code(unasked),
        ProblemCode::Confirm,
        "not for a passer-by at an open console"
    );
    confirm(&school, &console, &head, school.head.auth())
        .await
        .unwrap();
    set("readers-password-days", "90").await.unwrap();
    let mine = account(&head).await;
    assert_eq!(mine.password_due, Some(mine.password_since + 90 * 86_400));
    assert_eq!(account(&teacher).await.password_due, None);
    let too_short = set("others-password-days", "29").await;
    assert_eq!(code(too_short), ProblemCode::Refused);
}
