//! A newcomer's way through the door, step by step and with slips.

use protocol::{
    bytes::{Hash, Id, PublicKey, Signature, Token},
    directory::{Duty, Person, Presence},
    enrolment::{Enrol, Newcomer},
    staff::NewAccount,
};

use crate::{
    intent::{
        Answer, Attempt, Effect, Field, Intent, Trouble,
        enrol::{EnrolAnswer, EnrolEffect, EnrolIntent},
    },
    state::{
        Gate, State,
        enrolment::{EnrolField, NewCard, Stage},
        secret::Secret,
    },
    update::update,
};

const NOW: i64 = 1_700_000_000;

fn wish(state: &mut State, wish: EnrolIntent) -> Vec<Effect> {
    update(state, Intent::Enrol(wish))
}

fn answer(state: &mut State, answer: EnrolAnswer) {
    assert!(update(state, Intent::Answered(Answer::Enrol(answer))).is_empty());
}

fn type_in(state: &mut State, field: EnrolField, text: &str) {
    update(state, Intent::Typed(Field::Enrol(field), text.to_owned()));
}

fn newcomer() -> Newcomer {
    Newcomer {
        person: Id([4; 16]),
        login_name: "adeyemi".to_owned(),
        name: "Miss Adeyemi".to_owned(),
        role: "is a teacher".to_owned(),
        picture: "mum-neutral".to_owned(),
        duties: vec![Duty::Teacher],
        daily: true,
        last_ring: 0,
    }
}

fn card() -> Box<NewCard> {
    Box::new(NewCard {
        name: "Miss Adeyemi".to_owned(),
        login_name: "adeyemi".to_owned(),
        kit: Secret::new("ABCD-EFGH".to_owned()),
        face: "1234 5678".to_owned(),
        enrol: Box::new(Enrol {
            code_hash: Hash([1; 32]),
            person: Person {
                id: Id([4; 16]),
                name: String::new(),
                role: String::new(),
                picture: String::new(),
                duties: Vec::new(),
                signing_key: PublicKey([4; 32]),
                reader_keys: Vec::new(),
                state: Presence::Active,
                daily: true,
                proof: Signature([4; 64]),
                succession: None,
            },
            account: NewAccount {
                person: Id([4; 16]),
                login_name: "adeyemi".to_owned(),
                auth: Token([1; 32]),
                slot: protocol::bytes::Blob(Vec::new()),
                ring: protocol::bytes::Blob(Vec::new()),
                ring_counter: 1,
            },
            card_printed: false,
        }),
    })
}

fn choosing() -> State {
    let mut state = State::default();
    update(&mut state, Intent::Tick(NOW));
    wish(&mut state, EnrolIntent::Begin);
    type_in(&mut state, EnrolField::Code, "AAAA-BBBB-CCCC-DDDD");
    let asked = wish(&mut state, EnrolIntent::AskCode);
    assert!(matches!(
        asked.as_slice(),
        [Effect::Enrol(EnrolEffect::Ask { code })] if code.text() == "AAAA-BBBB-CCCC-DDDD"
    ));
    answer(&mut state, EnrolAnswer::For(Box::new(newcomer())));
    state
}

fn with_card() -> State {
    let mut state = choosing();
    type_in(&mut state, EnrolField::Password, "correct horse");
    type_in(&mut state, EnrolField::Again, "correct horse");
    let made = wish(&mut state, EnrolIntent::MakeKeys);
    assert!(matches!(
        made.as_slice(),
        [Effect::Enrol(EnrolEffect::MakeKeys { password, .. })] if password.text() == "correct horse"
    ));
    answer(&mut state, EnrolAnswer::Made(card()));
    state
}

fn notice(state: &State) -> &'static str {
    state.notice.as_ref().map_or("", |notice| notice.id)
}

#[test]
fn a_password_needs_twelve_characters_and_is_none_of_the_first_to_be_guessed() {
    let mut state = choosing();
    type_in(&mut state, EnrolField::Password, "eleven char");
    type_in(&mut state, EnrolField::Again, "eleven char");
    assert!(wish(&mut state, EnrolIntent::MakeKeys).is_empty());
    assert_eq!(notice(&state), "notice-password-short");
    type_in(&mut state, EnrolField::Password, "aaaaaaaaaaaa");
    assert!(wish(&mut state, EnrolIntent::MakeKeys).is_empty());
    assert_eq!(notice(&state), "notice-password-obvious");
    type_in(&mut state, EnrolField::Password, "all in lower case");
    assert!(wish(&mut state, EnrolIntent::MakeKeys).is_empty());
    assert_eq!(notice(&state), "notice-password-differs");
    assert_eq!(state.enrolment.password.text(), "all in lower case");
    type_in(&mut state, EnrolField::Again, "all in lower case");
    assert_eq!(wish(&mut state, EnrolIntent::MakeKeys).len(), 1);
}

#[test]
fn a_refused_code_stays_to_be_put_right() {
    let mut state = State::default();
    wish(&mut state, EnrolIntent::Begin);
    type_in(&mut state, EnrolField::Code, "AAAA");
    wish(&mut state, EnrolIntent::AskCode);
    let why = Trouble::Server("unknown".to_owned(), "look".to_owned());
    update(
        &mut state,
        Intent::Answered(Answer::Failed(Attempt::Enrol, why)),
    );
    assert_eq!(state.gate, Gate::Enrolling);
    assert_eq!(state.enrolment.code.text(), "AAAA");
    assert_eq!(notice(&state), "trouble-said");
}

#[test]
fn nothing_is_sent_before_the_card_was_written_down() {
    let mut state = with_card();
    assert!(state.enrolment.password.is_empty());
    let sent = wish(&mut state, EnrolIntent::Send);
    assert!(matches!(
        sent.as_slice(),
        [Effect::Enrol(EnrolEffect::Send(_))]
    ));
    assert!(matches!(state.enrolment.stage, Stage::Card(_)));
    answer(&mut state, EnrolAnswer::Sent);
    let Stage::Sent { face, .. } = &state.enrolment.stage else {
        panic!("the characters are not shown");
    };
    assert_eq!(face, "1234 5678");
}

#[test]
fn a_card_stays_on_the_screen_when_sending_fails() {
    let mut state = with_card();
    wish(&mut state, EnrolIntent::Send);
    update(
        &mut state,
        Intent::Answered(Answer::Failed(Attempt::Enrol, Trouble::Unreachable)),
    );
    assert!(matches!(state.enrolment.stage, Stage::Card(_)));
    assert_eq!(wish(&mut state, EnrolIntent::Send).len(), 1);
}

#[test]
fn leaving_takes_code_and_card_along_and_leaves_the_login_name() {
    let mut state = with_card();
    wish(&mut state, EnrolIntent::Send);
    answer(&mut state, EnrolAnswer::Sent);
    wish(&mut state, EnrolIntent::Leave);
    assert_eq!(state.gate, Gate::SigningIn);
    assert_eq!(state.door.login_name, "adeyemi");
    assert!(state.enrolment.code.is_empty());
    assert!(matches!(state.enrolment.stage, Stage::Code));
}

#[test]
fn a_card_does_not_stay_where_nobody_is() {
    let mut state = with_card();
    update(&mut state, Intent::Tick(NOW + 20 * 60));
    assert_eq!(state.gate, Gate::SigningIn);
    assert!(matches!(state.enrolment.stage, Stage::Code));
    answer(&mut state, EnrolAnswer::Made(card()));
    assert!(matches!(state.enrolment.stage, Stage::Code));
}

#[test]
fn a_card_that_was_printed_says_so_with_the_keys_that_it_opens() {
    let mut state = with_card();
    let print = wish(&mut state, EnrolIntent::Print);
    assert!(matches!(
        print.as_slice(),
        [Effect::Enrol(EnrolEffect::Print { kit, .. })] if kit.text() == "ABCD-EFGH"
    ));
    let is_said = |state: &mut State| {
        let sent = wish(state, EnrolIntent::Send);
        matches!(sent.as_slice(), [Effect::Enrol(EnrolEffect::Send(enrol))] if enrol.card_printed)
    };
    assert!(!is_said(&mut with_card()), "written down by hand");
    answer(&mut state, EnrolAnswer::Printed);
    assert!(is_said(&mut state));
    let mut state = choosing();
    assert!(
        wish(&mut state, EnrolIntent::Print).is_empty(),
        "no card yet"
    );
}
