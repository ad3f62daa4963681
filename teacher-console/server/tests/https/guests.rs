//! Guests (H-13): a signed pass lets somebody in until a last day, to the classes it names and to nothing else.

use protocol::{
    UtcSeconds,
    account::Confirm,
    bytes::{Id, Token},
    cases::{AskLog, Inbox},
    classroom::{ClassProgress, OneClass, OpenLesson, StaffClasses},
    directory::LogName,
    guest::{EndGuest, GUEST_SECONDS_MAX, GuestKind, GuestPass, GuestRows, LetGuestIn},
    machines::Nothing,
    paths,
    problem::{ProblemBody, ProblemCode},
    school_settings::SchoolSettings,
    staff::{RingAndSlot, Room, StaffSession, StaffSignIn},
    statement::Label,
};
use serde::{Serialize, de::DeserializeOwned};
use server::{folder::Folder, keys::Keys, school::open_learning};
use store::{GuestAccount, GuestRow};

use crate::{
    lists::Desk,
    support::{Adult, Machine, TestSchool, code, command},
};

const DAY_S: UtcSeconds = 24 * 60 * 60;
/// Shorter than a console's session, so that none has to prove its key again.
const HOUR_S: UtcSeconds = 60 * 60;
/// What a guest's password derives to.
pub(crate) const GUEST_AUTH: Token = Token([42; 32]);

/// A pass for one more hour of today, as a console would write it.
pub(crate) fn pass(school: &TestSchool, by: &Adult, number: u8, kind: GuestKind) -> GuestPass {
    GuestPass {
        format: 1,
        guest: Id([number; 16]),
        name: format!("Guest {number}"),
        login_name: format!("guest{number}"),
        kind,
        purpose: "covers Year 5".into(),
        classes: Vec::new(),
        until: school.time() + HOUR_S,
        by: by.person.id,
        at: school.time(),
    }
}

/// Types the password again and lets a guest in.
pub(crate) async fn let_in(
    school: &TestSchool,
    console: &Machine,
    (by, token): (&Adult, &Token),
    pass: &GuestPass,
) -> Result<GuestRows, ProblemBody> {
    let who = (Some(console), Some(token));
    let confirm = Confirm { auth: by.auth() };
    let _right: Nothing = school
        .ask(paths::STAFF_CONFIRM, who.0, who.1, &confirm)
        .await
        .unwrap();
    let ask = LetGuestIn {
        pass: by.sign(Label::Guest, school.id, pass),
        auth: GUEST_AUTH,
    };
    school.ask(paths::GUESTS_LET_IN, who.0, who.1, &ask).await
}

/// Signs a guest in by the name of their pass.
pub(crate) async fn sign_in(
    school: &TestSchool,
    console: &Machine,
    pass: &GuestPass,
) -> Result<StaffSession, ProblemBody> {
    let sign_in = StaffSignIn {
        login_name: pass.login_name.clone(),
        auth: GUEST_AUTH,
        second: None,
    };
    let path = paths::STAFF_SIGN_IN;
    school.ask(path, Some(console), None, &sign_in).await
}

impl Desk {
    async fn class(&self) -> Id {
        let all: StaffClasses = self
            .ask(paths::CLASSROOM, &self.head, &Nothing {})
            .await
            .unwrap();
        all.classes[0].id
    }

    async fn let_in(&self, pass: &GuestPass) -> Result<GuestRows, ProblemBody> {
        let by = (&self.school.head, &self.head);
        let_in(&self.school, &self.console, by, pass).await
    }

    async fn guest(&self, pass: &GuestPass) -> Result<StaffSession, ProblemBody> {
        sign_in(&self.school, &self.console, pass).await
    }

    async fn classes_of(&self, guest: &Token) -> Result<usize, ProblemBody> {
        let all = self.ask::<StaffClasses>(paths::CLASSROOM, guest, &Nothing {});
        all.await.map(|all| all.classes.len())
    }

    async fn is_shut<T: DeserializeOwned + std::fmt::Debug>(
        &self,
        path: &str,
        guest: &Token,
        body: &impl Serialize,
    ) {
        let answer = self.ask::<T>(path, guest, body).await;
        assert_eq!(code(answer), ProblemCode::NotThere, "{path}");
    }
}

#[tokio::test]
async fn h13_a_supply_teacher_has_the_classes_of_the_pass_until_the_last_day_is_over() {
    let desk = Desk::begin().await;
    let class = desk.class().await;
    let mut pass = pass(&desk.school, &desk.school.head, 70, GuestKind::Supply);
    pass.classes = vec![class];
    let rows = desk.let_in(&pass).await.unwrap();
    assert_eq!((rows.guests.len(), rows.guests[0].until), (1, pass.until));

    let guest = desk.guest(&pass).await.unwrap();
    assert_eq!(
        guest.rooms,
        [
            Room::Classes,
            Room::LiveClass,
            Room::Guest,
            Room::Signatures
        ]
    );
    assert_eq!((guest.logs, guest.duties), (vec![], vec![]));
    assert_eq!(guest.guest_until, Some(pass.until));
    let token = &guest.token;
    assert_eq!(desk.classes_of(token).await, Ok(1));
    let one = OneClass { class };
    let opened: Result<OpenLesson, _> = desk.ask(paths::LESSONS_OPEN, token, &one).await;
    assert!(opened.is_ok());
    let progress: ClassProgress = desk
        .ask(paths::CLASSROOM_PROGRESS, token, &one)
        .await
        .unwrap();
    assert!(!progress.may_ask_for_everything);

    let log = AskLog {
        log: LogName::Safeguarding,
    };
    desk.is_shut::<Inbox>(paths::INBOX, token, &log).await;
    desk.is_shut::<RingAndSlot>(paths::STAFF_RING, token, &Nothing {})
        .await;
    desk.is_shut::<SchoolSettings>(paths::SCHOOL_SETTINGS, token, &Nothing {})
        .await;
    desk.is_shut::<GuestRows>(paths::GUESTS, token, &Nothing {})
        .await;

    desk.school.wait_s(HOUR_S - 1);
    let last_second = desk.guest(&pass).await.unwrap().token;
    assert_eq!(desk.classes_of(&last_second).await, Ok(1));
    desk.school.wait_s(1);
    let too_late = desk.classes_of(&last_second).await;
    assert_eq!(code(too_late), ProblemCode::NotSignedIn);
    let told = desk.guest(&pass).await.unwrap_err();
    assert_eq!(told.code, ProblemCode::Refused);
    assert!(told.what.contains("is over"), "{}", told.what);
}

#[tokio::test]
async fn h13_a_visitor_sees_nothing_of_pupils() {
    let desk = Desk::begin().await;
    let mut with_class = pass(&desk.school, &desk.school.head, 71, GuestKind::Visitor);
    let visitor = with_class.clone();
    with_class.classes = vec![desk.class().await];
    let refused = desk.let_in(&with_class).await;
    assert_eq!(code(refused), ProblemCode::Refused);
    desk.let_in(&visitor).await.unwrap();
    let session = desk.guest(&visitor).await.unwrap();
    assert_eq!(session.rooms, [Room::Guest, Room::Signatures]);
    let seen: StaffClasses = desk
        .ask(paths::CLASSROOM, &session.token, &Nothing {})
        .await
        .unwrap();
    assert_eq!((seen.classes, seen.can_be_set), (vec![], vec![]));
}

#[tokio::test]
async fn h13_a_guests_time_ends_at_once_on_record_and_once() {
    let desk = Desk::begin().await;
    let pass = pass(&desk.school, &desk.school.head, 72, GuestKind::Supply);
    desk.let_in(&pass).await.unwrap();
    let session = desk.guest(&pass).await.unwrap().token;
    assert!(desk.classes_of(&session).await.is_ok());
    let teacher = desk.sign_in(&desk.school.teacher).await.unwrap().token;
    let end = EndGuest { guest: pass.guest };
    let ended: Result<GuestRows, _> = desk.ask(paths::GUESTS_END, &teacher, &end).await;
    assert_eq!(code(ended), ProblemCode::NotThere, "not a teacher's to end");
    assert!(desk.classes_of(&session).await.is_ok());
    for _again in 0..2 {
        let _rows: GuestRows = desk.ask(paths::GUESTS_END, &desk.head, &end).await.unwrap();
    }
    let after = desk.classes_of(&session).await;
    assert_eq!(code(after), ProblemCode::NotSignedIn);
    assert_eq!(code(desk.guest(&pass).await), ProblemCode::Refused);
    let folder = desk.school.path();
    let checked = command(&["verify", "--folder", folder.to_str().unwrap()]).unwrap();
    assert!(
        checked.contains("log leaders: 3 links"),
        "approved, let in, ended: {checked}"
    );
}

#[tokio::test]
async fn a_pass_is_refused_unless_its_days_its_signer_and_its_name_are_right() {
    let desk = Desk::begin().await;
    let (school, head) = (&desk.school, &desk.school.head);
    let right = pass(school, head, 73, GuestKind::Visitor);
    let unproved = LetGuestIn {
        pass: head.sign(Label::Guest, school.id, &right),
        auth: GUEST_AUTH,
    };
    let asked: Result<GuestRows, _> = desk.ask(paths::GUESTS_LET_IN, &desk.head, &unproved).await;
    assert_eq!(code(asked), ProblemCode::Confirm, "not by a passer-by");

    let changed = |change: fn(&mut GuestPass)| {
        let mut pass = right.clone();
        change(&mut pass);
        pass
    };
    let wrong = [
        changed(|pass| pass.until = pass.at + GUEST_SECONDS_MAX + 1),
        changed(|pass| pass.until = pass.at),
        changed(|pass| {
            pass.until -= 3 * DAY_S;
            pass.at -= 3 * DAY_S;
        }),
        changed(|pass| {
            pass.until += 3 * GUEST_SECONDS_MAX;
            pass.at += 3 * GUEST_SECONDS_MAX;
        }),
        changed(|pass| pass.purpose = "  ".into()),
        changed(|pass| pass.login_name = String::new()),
        changed(|pass| pass.by = Id([1; 16])),
        changed(|pass| pass.login_name = "Lead".into()),
    ];
    for pass in wrong {
        assert_eq!(
            code(desk.let_in(&pass).await),
            ProblemCode::Refused,
            "{pass:?}"
        );
    }
    let by_lead = LetGuestIn {
        pass: school.lead.sign(Label::Guest, school.id, &right),
        auth: GUEST_AUTH,
    };
    let asked: Result<GuestRows, _> = desk.ask(paths::GUESTS_LET_IN, &desk.head, &by_lead).await;
    assert_eq!(code(asked), ProblemCode::Refused, "another's signature");
}

#[tokio::test]
async fn a_guests_login_name_is_free_again_when_their_time_is_over() {
    let desk = Desk::begin().await;
    let (school, head) = (&desk.school, &desk.school.head);
    let right = pass(school, head, 73, GuestKind::Visitor);
    desk.let_in(&right).await.unwrap();
    assert_eq!(
        code(desk.let_in(&right).await),
        ProblemCode::Refused,
        "once"
    );
    let mut later = right.clone();
    later.guest = Id([74; 16]);
    assert_eq!(code(desk.let_in(&later).await), ProblemCode::Refused);
    school.wait_s(HOUR_S);
    (later.at, later.until) = (school.time(), school.time() + HOUR_S);
    let head = desk.sign_in(head).await.unwrap().token;
    let by = (&desk.school.head, &head);
    let again = let_in(school, &desk.console, by, &later).await;
    assert!(
        again.is_ok(),
        "a name is free when its guest's time is over"
    );
    assert!(desk.guest(&later).await.is_ok());
}

/// Keys plan §1.5: duties come from what was signed. A changed row of the database lets nobody in.
#[tokio::test]
async fn the_server_alone_makes_nobody_a_guest_and_a_stopped_key_lets_nobody_stay() {
    let desk = Desk::begin().await;
    let (school, head, chair) = (&desk.school, &desk.school.head, &desk.school.chair);
    let keys = Keys::read(&Folder::at(school.path())).unwrap();
    let learning = open_learning(&Folder::at(school.path()), &keys).unwrap();
    let stranger = Adult::new(79, "stranger", protocol::directory::Duty::Head);
    let forged = pass(school, head, 75, GuestKind::Supply);
    let row = GuestRow {
        id: forged.guest.0,
        pass: serde_json::to_vec(&stranger.sign(Label::Guest, school.id, &forged)).unwrap(),
        until_s: forged.until,
    };
    let account = GuestAccount {
        login_name: forged.login_name.clone(),
        auth_hash: protocol::bytes::sha256(&[&GUEST_AUTH.0]).0,
    };
    assert!(
        learning
            .let_guest_in(&row, &account, school.time())
            .unwrap()
    );
    drop(learning);
    assert_eq!(code(desk.guest(&forged).await), ProblemCode::Refused);

    let genuine = pass(school, head, 76, GuestKind::Supply);
    desk.let_in(&genuine).await.unwrap();
    let session = desk.guest(&genuine).await.unwrap().token;
    assert!(desk.classes_of(&session).await.is_ok());
    desk.stop(&desk.chair, chair, head).await.unwrap();
    let after = desk.classes_of(&session).await;
    assert_eq!(code(after), ProblemCode::NotSignedIn);
    assert_eq!(code(desk.guest(&genuine).await), ProblemCode::Refused);
}
