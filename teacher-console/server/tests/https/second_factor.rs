//! The second factor: set up before anything else, never twice the same code, and lost without losing the account.

use protocol::{
    account::{Account, Confirm, FactorSet, FirstThing, OfferedFactor, ProveFactor, ResetFactor},
    bytes::Token,
    cases::{AskLog, Inbox},
    classroom::StaffClasses,
    directory::LogName,
    machines::Nothing,
    paths,
    problem::{ProblemBody, ProblemCode},
    staff::{RingAndSlot, Room, StaffSession, StaffSignIn},
};
use server::limiter::FREE_TRIES;
use totp_rs::{Algorithm, Builder};

use crate::support::{Adult, Machine, TestSchool, code};

/// What the phone shows so many seconds from now.
fn digits(school: &TestSchool, secret: &[u8], later_s: i64) -> String {
    let secret = <[u8; 20]>::try_from(secret).unwrap();
    let phone = Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_secret(secret)
        .build_noncompliant();
    let at = u64::try_from(school.time() + later_s).unwrap();
    phone.generate(at).to_string()
}

async fn try_with(
    school: &TestSchool,
    console: &Machine,
    adult: &Adult,
    second: Option<&str>,
) -> Result<StaffSession, ProblemBody> {
    let sign_in = StaffSignIn {
        login_name: adult.login.to_owned(),
        auth: adult.auth(),
        second: second.map(str::to_owned),
    };
    school
        .ask(paths::STAFF_SIGN_IN, Some(console), None, &sign_in)
        .await
}

/// A real school in which readers must have a second factor, and one who has set it up.
struct Readers {
    school: TestSchool,
    console: Machine,
    session: StaffSession,
    secret: Vec<u8>,
    set: FactorSet,
}

impl Readers {
    async fn begin() -> Self {
        let school = TestSchool::founded_as_set_up().await;
        let console = school.founding_console(60).await;
        let session = try_with(&school, &console, &school.lead, None)
            .await
            .unwrap();
        let who = (Some(&console), Some(&session.token));
        let offered: OfferedFactor = school
            .ask(paths::STAFF_FACTOR_OFFER, who.0, who.1, &Nothing {})
            .await
            .unwrap();
        let secret = offered.secret.0;
        let prove = |code: String| ProveFactor { code };
        let wrong: Result<FactorSet, _> = school
            .ask(
                paths::STAFF_FACTOR_PROVE,
                who.0,
                who.1,
                &prove("000000".into()),
            )
            .await;
        assert_eq!(code(wrong.map(|_| ())), ProblemCode::Refused);
        let right = prove(digits(&school, &secret, 0));
        let set: FactorSet = school
            .ask(paths::STAFF_FACTOR_PROVE, who.0, who.1, &right)
            .await
            .unwrap();
        Self {
            school,
            console,
            session,
            secret,
            set,
        }
    }

    async fn lead(&self, second: Option<&str>) -> Result<StaffSession, ProblemBody> {
        try_with(&self.school, &self.console, &self.school.lead, second).await
    }
}

#[tokio::test]
async fn a_reader_of_a_real_school_sets_it_up_before_anything_else_and_a_teacher_may() {
    let school = TestSchool::founded_as_set_up().await;
    let console = school.founding_console(60).await;
    let lead = try_with(&school, &console, &school.lead, None)
        .await
        .unwrap();
    assert_eq!(lead.first, [FirstThing::SecondFactor]);
    assert_eq!((lead.rooms, lead.logs), (vec![Room::Account], vec![]));
    let who = (Some(&console), Some(&lead.token));
    let ask = AskLog {
        log: LogName::Safeguarding,
    };
    let inbox: Result<Inbox, _> = school.ask(paths::INBOX, who.0, who.1, &ask).await;
    assert_eq!(code(inbox), ProblemCode::FirstThings);
    // Their own keys are theirs already: the card is tried out in the same minute.
    let ring: Result<RingAndSlot, _> = school
        .ask(paths::STAFF_RING, who.0, who.1, &Nothing {})
        .await;
    assert!(ring.is_ok());

    let teacher = try_with(&school, &console, &school.teacher, None)
        .await
        .unwrap();
    assert_eq!(teacher.first, []);
    let classes: Result<StaffClasses, _> = school
        .ask(
            paths::CLASSROOM,
            Some(&console),
            Some(&teacher.token),
            &Nothing {},
        )
        .await;
    assert!(classes.is_ok());
}

#[tokio::test]
async fn once_set_up_it_opens_the_rooms_and_is_asked_for_ever_after() {
    let readers = Readers::begin().await;
    assert!(readers.set.rooms.contains(&Room::Reports));
    let who = (Some(&readers.console), Some(&readers.session.token));
    let account: Account = readers
        .school
        .ask(paths::STAFF_ACCOUNT, who.0, who.1, &Nothing {})
        .await
        .unwrap();
    assert!(account.has_second_factor);
    assert_eq!(account.codes_left, 10);

    assert_eq!(code(readers.lead(None).await), ProblemCode::SecondFactor);
    // The step of the first code is used; the phone's next one counts, once.
    let used = digits(&readers.school, &readers.secret, 0);
    assert_eq!(
        code(readers.lead(Some(&used)).await),
        ProblemCode::WrongSecret
    );
    readers.school.wait_s(30);
    let next = digits(&readers.school, &readers.secret, 0);
    assert_eq!(readers.lead(Some(&next)).await.unwrap().first, []);
    assert_eq!(
        code(readers.lead(Some(&next)).await),
        ProblemCode::WrongSecret
    );
}

#[tokio::test]
async fn p18_two_sign_ins_at_once_never_share_a_step_nor_a_code_on_paper() {
    let readers = Readers::begin().await;
    let elsewhere = readers.school.founding_console(61).await;
    readers.school.wait_s(30);
    let digits = digits(&readers.school, &readers.secret, 0);
    for second in [digits.as_str(), readers.set.codes[0].as_str()] {
        let lead = &readers.school.lead;
        let (one, other) = tokio::join!(
            try_with(&readers.school, &readers.console, lead, Some(second)),
            try_with(&readers.school, &elsewhere, lead, Some(second)),
        );
        assert_eq!(
            [one.is_ok(), other.is_ok()]
                .iter()
                .filter(|it| **it)
                .count(),
            1
        );
    }
    let again = readers.lead(Some(&readers.set.codes[0])).await;
    assert_eq!(code(again), ProblemCode::WrongSecret);
    assert!(readers.lead(Some(&readers.set.codes[1])).await.is_ok());
}

#[tokio::test]
async fn p18_wrong_codes_slow_down_and_neither_the_password_nor_a_restart_clears_them() {
    let mut readers = Readers::begin().await;
    for _ in 0..FREE_TRIES {
        assert_eq!(
            code(readers.lead(Some("000000")).await),
            ProblemCode::WrongSecret
        );
        // The first factor alone, again and again.
        let asked = readers.lead(None).await;
        assert!(asked.is_err());
    }
    readers.school.restart().await;
    readers.school.prove(&mut readers.console).await.unwrap();
    let right = readers.set.codes[0].clone();
    assert_eq!(code(readers.lead(Some(&right)).await), ProblemCode::TooFast);
    assert_eq!(code(readers.lead(None).await), ProblemCode::TooFast);
    readers.school.wait_s(15 * 60);
    assert!(
        readers.lead(Some(&right)).await.is_ok(),
        "waiting is enough"
    );
}

#[tokio::test]
async fn a_lost_phone_is_mended_by_another_steward_and_everybody_can_see_it() {
    let readers = Readers::begin().await;
    let school = &readers.school;
    let head = try_with(school, &readers.console, &school.head, None)
        .await
        .unwrap();
    let head_token = head.token;
    let who = (Some(&readers.console), Some(&head_token));
    set_up(school, &readers.console, &head_token).await;
    let reset = ResetFactor {
        person: school.lead.person.id,
    };
    let unproved: Result<Nothing, _> = school
        .ask(paths::STAFF_FACTOR_RESET, who.0, who.1, &reset)
        .await;
    assert_eq!(code(unproved), ProblemCode::Confirm);
    confirm(school, &readers.console, &head_token, &school.head)
        .await
        .unwrap();
    let own = ResetFactor {
        person: school.head.person.id,
    };
    let own: Result<Nothing, _> = school
        .ask(paths::STAFF_FACTOR_RESET, who.0, who.1, &own)
        .await;
    assert_eq!(code(own), ProblemCode::Refused);
    let _done: Nothing = school
        .ask(paths::STAFF_FACTOR_RESET, who.0, who.1, &reset)
        .await
        .unwrap();
    let old_session: Result<Account, _> = school
        .ask(
            paths::STAFF_ACCOUNT,
            Some(&readers.console),
            Some(&readers.session.token),
            &Nothing {},
        )
        .await;
    assert_eq!(code(old_session), ProblemCode::NotSignedIn);
    let again = readers.lead(None).await.unwrap();
    assert_eq!(again.first, [FirstThing::SecondFactor]);
}

#[tokio::test]
async fn a_second_phone_needs_the_password_again() {
    let readers = Readers::begin().await;
    let who = (Some(&readers.console), Some(&readers.session.token));
    let offered: Result<OfferedFactor, _> = readers
        .school
        .ask(paths::STAFF_FACTOR_OFFER, who.0, who.1, &Nothing {})
        .await;
    assert_eq!(code(offered.map(|_| ())), ProblemCode::Confirm);
}

/// Sets up a second factor for whoever is signed in with this token.
pub(crate) async fn set_up(school: &TestSchool, console: &Machine, token: &Token) {
    let who = (Some(console), Some(token));
    let offered: OfferedFactor = school
        .ask(paths::STAFF_FACTOR_OFFER, who.0, who.1, &Nothing {})
        .await
        .unwrap();
    let prove = ProveFactor {
        code: digits(school, &offered.secret.0, 0),
    };
    let _set: FactorSet = school
        .ask(paths::STAFF_FACTOR_PROVE, who.0, who.1, &prove)
        .await
        .unwrap();
}

async fn confirm(
    school: &TestSchool,
    console: &Machine,
    token: &Token,
    adult: &Adult,
) -> Result<Nothing, ProblemBody> {
    let confirm = Confirm { auth: adult.auth() };
    school
        .ask(paths::STAFF_CONFIRM, Some(console), Some(token), &confirm)
        .await
}
