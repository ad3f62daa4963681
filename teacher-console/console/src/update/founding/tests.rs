//! A founding goes page by page, and no page is passed half done.

use protocol::directory::Duty;

use crate::{
    intent::{
        Answer, Attempt, Effect, Field, Intent, Trouble,
        founding::{FoundingAnswer, FoundingEffect, FoundingIntent, FoundingPaper},
    },
    state::{
        Gate, State,
        founding::{FoundingField, PaperCard, PaperSheet, Papers, Stage},
        people::{DraftEdit, InviteField},
        secret::Secret,
    },
    update::update,
};

fn wish(state: &mut State, wish: FoundingIntent) -> Vec<Effect> {
    update(state, Intent::Founding(wish))
}

fn answer(state: &mut State, answer: FoundingAnswer) {
    update(state, Intent::Answered(Answer::Founding(answer)));
}

fn type_in(state: &mut State, field: FoundingField, text: &str) {
    update(
        state,
        Intent::Typed(Field::Founding(field), text.to_owned()),
    );
}

fn notice(state: &State) -> &'static str {
    state.notice.as_ref().map_or("", |notice| notice.id)
}

fn begun() -> State {
    let mut state = State::default();
    update(&mut state, Intent::Connect);
    answer(
        &mut state,
        FoundingAnswer::Needed {
            school_name: "Hazelbrook".to_owned(),
            is_demo: true,
        },
    );
    assert_eq!(state.gate, Gate::Founding);
    type_in(&mut state, FoundingField::Token, "founding.token");
    wish(&mut state, FoundingIntent::Next);
    state
}

fn sit_down(state: &mut State, login: &str) {
    if state.founding.stage == Stage::Handover {
        wish(state, FoundingIntent::NextPerson);
    }
    for (field, text) in [
        (InviteField::Name, login),
        (InviteField::Role, "is a teacher"),
        (InviteField::LoginName, login),
    ] {
        type_in(state, FoundingField::Person(field), text);
    }
    for edit in [
        DraftEdit::Duty(Duty::Head, true),
        DraftEdit::Portrait("mum-neutral".to_owned()),
    ] {
        wish(state, FoundingIntent::Edit(edit));
    }
    wish(state, FoundingIntent::SetSteward(true));
    type_in(state, FoundingField::Password, "correct horse");
    type_in(state, FoundingField::Again, "correct horse");
    wish(state, FoundingIntent::Next);
}

fn prepared() -> State {
    let mut state = begun();
    for login in ["ada", "ben", "cem"] {
        sit_down(&mut state, login);
    }
    wish(&mut state, FoundingIntent::Next);
    for log in 0..3 {
        wish(&mut state, FoundingIntent::SetOwner(log, 0));
        wish(&mut state, FoundingIntent::SetReader(log, 1, true));
    }
    wish(&mut state, FoundingIntent::Next);
    for holder in 0..3 {
        type_in(&mut state, FoundingField::Holder(holder), "a safe");
    }
    let effects = wish(&mut state, FoundingIntent::Next);
    assert!(matches!(
        effects.as_slice(),
        [Effect::Founding(FoundingEffect::Prepare(draft))] if draft.people.len() == 3
    ));
    let sheet = || PaperSheet {
        holder: "a safe".to_owned(),
        lines: vec![("1·2", Secret::new("AAAA".to_owned()))],
    };
    let papers = Papers {
        cards: vec![PaperCard {
            name: "ada".to_owned(),
            login_name: "ada".to_owned(),
            kit: Secret::new("BBBB".to_owned()),
        }],
        sheets: vec![sheet(), sheet(), sheet()],
    };
    answer(&mut state, FoundingAnswer::Prepared(Box::new(papers)));
    state
}

#[test]
fn a_login_name_sits_down_once() {
    let mut state = begun();
    sit_down(&mut state, "ada");
    sit_down(&mut state, " Ada ");
    assert_eq!(notice(&state), "notice-founding-login");
    assert_eq!(state.founding.stage, Stage::Seat);
    assert_eq!(state.founding.seat.person.login_name, " Ada ");
}

#[test]
fn two_stewards_are_not_enough() {
    let mut state = begun();
    sit_down(&mut state, "ada");
    sit_down(&mut state, "ben");
    wish(&mut state, FoundingIntent::Next);
    assert_eq!(notice(&state), "notice-founding-stewards");
    assert_eq!(state.founding.stage, Stage::Handover);
}

#[test]
fn a_card_is_hidden_until_asked_for_and_wiped_once_written_down() {
    let mut state = prepared();
    assert_eq!(state.founding.stage, Stage::Card(0));
    wish(&mut state, FoundingIntent::WrittenDown);
    assert_eq!(state.founding.stage, Stage::Card(0));
    wish(&mut state, FoundingIntent::Show);
    wish(&mut state, FoundingIntent::WrittenDown);
    assert_eq!(state.founding.stage, Stage::Sheet(0));
    assert!(!state.founding.is_shown);
    let papers = state.founding.papers.as_ref().unwrap();
    assert!(papers.cards[0].kit.is_empty());
}

#[test]
fn only_the_card_or_sheet_that_is_shown_is_printed_and_it_stays_there() {
    let mut state = prepared();
    assert!(wish(&mut state, FoundingIntent::Print).is_empty(), "hidden");
    let printed = |effects: &[Effect]| match effects {
        [Effect::Founding(FoundingEffect::Print(paper))] => Some(*paper),
        _ => None,
    };

    for paper in [FoundingPaper::Card(0), FoundingPaper::Sheet(0)] {
        wish(&mut state, FoundingIntent::Show);
        let effects = wish(&mut state, FoundingIntent::Print);
        assert_eq!(printed(&effects), Some(paper));
        let jam = Trouble::Here("It was not printed.".to_owned());
        let failed = Answer::Failed(Attempt::Change, jam);
        update(&mut state, Intent::Answered(failed));
        assert!(state.founding.is_shown, "to be written down by hand");

        wish(&mut state, FoundingIntent::Print);
        answer(&mut state, FoundingAnswer::Printed);
        assert_eq!(notice(&state), "notice-printed");
        wish(&mut state, FoundingIntent::WrittenDown);
    }
    assert!(!state.founding.is_shown);
}

#[test]
fn nothing_typed_outlives_the_founding() {
    let mut state = prepared();
    answer(&mut state, FoundingAnswer::Founded("ABCD".to_owned()));
    assert_eq!(state.founding.stage, Stage::Done("ABCD".to_owned()));
    assert!(state.founding.draft.people.is_empty());
    assert!(state.founding.papers.is_none());
    let effects = wish(&mut state, FoundingIntent::Leave);
    assert!(matches!(effects.as_slice(), [Effect::Connect]));
    assert_eq!(state.gate, Gate::SigningIn);
}

#[test]
fn a_sheet_that_does_not_fit_leads_back_to_new_papers() {
    let mut state = prepared();
    for _ in 0..4 {
        wish(&mut state, FoundingIntent::Show);
        wish(&mut state, FoundingIntent::WrittenDown);
    }
    type_in(&mut state, FoundingField::Proof(0), "AAAA");
    wish(&mut state, FoundingIntent::Back);
    assert_eq!(state.founding.stage, Stage::Holders);
    assert!(state.founding.proof[0].is_empty());
    assert_eq!(wish(&mut state, FoundingIntent::Next).len(), 1);
}

#[test]
fn a_refused_founding_keeps_every_typed_line() {
    let mut state = prepared();
    for _ in 0..4 {
        wish(&mut state, FoundingIntent::Show);
        wish(&mut state, FoundingIntent::WrittenDown);
    }
    assert_eq!(state.founding.stage, Stage::Proof);
    for line in 0..6 {
        type_in(&mut state, FoundingField::Proof(line), "AAAA");
    }
    assert_eq!(wish(&mut state, FoundingIntent::Next).len(), 1);
    let why = Trouble::Server("wrong token".to_owned(), "look".to_owned());
    let failed = Answer::Failed(Attempt::Change, why);
    update(&mut state, Intent::Answered(failed));
    assert_eq!(notice(&state), "trouble-said");
    assert!(state.founding.proof.iter().all(|line| !line.is_empty()));
    assert_eq!(wish(&mut state, FoundingIntent::Next).len(), 1);
}

#[test]
fn whoever_is_taken_out_reads_nothing_by_their_old_place() {
    let mut state = begun();
    for login in ["ada", "ben", "cem"] {
        sit_down(&mut state, login);
    }
    wish(&mut state, FoundingIntent::SetOwner(0, 2));
    wish(&mut state, FoundingIntent::Remove(0));
    assert_eq!(state.founding.draft.people.len(), 2);
    assert!(state.founding.draft.routes[0].owner.is_none());
}
