//! A printer that fails loses no page, and what is on record is not put there twice.

use protocol::cases::CaseStatus;

use super::super::update;
use crate::{
    intent::{
        Answer, Attempt, Effect, Intent, Trouble,
        kept_page::{KeptPageAnswer, KeptPageEffect, KeptPageIntent},
    },
    state::{
        Gate, State,
        incidents::{Doing, invented},
        kept_page::KeptPage,
        secret::Secret,
    },
};

fn printing_a_case() -> State {
    let mut state = State {
        now: 500,
        gate: Gate::AtWork { keys_open: true },
        ..State::default()
    };
    state.school.save_in = "/home/lead".to_owned();
    state.incidents.open = Some(Box::new(invented::case(CaseStatus::Incident)));
    state.incidents.doing = Some(Doing::Printing);
    state.incidents.print_why = "For the meeting".to_owned().into();
    state
}

fn no_paper(state: &mut State) -> Vec<Effect> {
    let trouble = Trouble::NotPrinted {
        name: "page-case",
        why: "no paper".to_owned(),
        is_personal: true,
    };
    update(
        state,
        Intent::Answered(Answer::Failed(Attempt::Change, trouble)),
    )
}

fn wish(state: &mut State, wish: KeptPageIntent) -> Vec<Effect> {
    update(state, Intent::KeptPage(wish))
}

fn told(state: &mut State, answer: KeptPageAnswer) {
    update(state, Intent::Answered(Answer::KeptPage(answer)));
}

#[test]
fn a_printer_that_fails_leaves_the_page_and_the_step_that_is_on_record_is_left() {
    let mut state = printing_a_case();
    let effects = no_paper(&mut state);
    assert!(matches!(effects.as_slice(), [Effect::LoadCase { .. }]));
    state.waiting = 0;
    assert!(matches!(
        &state.kept_page,
        Some(KeptPage::NotPrinted { why, is_personal: true, .. }) if why == "no paper"
    ));
    assert!(state.incidents.doing.is_none() && state.incidents.print_why.is_empty());

    let effects = wish(&mut state, KeptPageIntent::Print);
    assert!(matches!(
        effects.as_slice(),
        [Effect::KeptPage(KeptPageEffect::Print)]
    ));
    assert!(
        wish(&mut state, KeptPageIntent::Save).is_empty(),
        "one at a time"
    );
    told(&mut state, KeptPageAnswer::Printed);
    assert!(state.kept_page.is_none());
}

#[test]
fn a_kept_page_is_saved_where_files_go_and_its_passphrase_stands_until_it_is_put_away() {
    let mut state = printing_a_case();
    no_paper(&mut state);
    state.waiting = 0;
    let effects = wish(&mut state, KeptPageIntent::Save);
    let [Effect::KeptPage(KeptPageEffect::Save(folder))] = effects.as_slice() else {
        panic!("nothing is saved");
    };
    assert_eq!(folder, "/home/lead");
    let passphrase = Some(Secret::new("amber-otter".to_owned()));
    let saved = KeptPageAnswer::Saved("/home/lead/page.zip".to_owned(), passphrase);
    told(&mut state, saved);
    assert!(matches!(&state.kept_page, Some(KeptPage::Saved { .. })));
    let noted = wish(&mut state, KeptPageIntent::PutAway);
    assert!(noted.is_empty() && state.kept_page.is_none());
    assert!(wish(&mut state, KeptPageIntent::Print).is_empty());
}

#[test]
fn a_lock_keeps_no_page() {
    let mut state = printing_a_case();
    no_paper(&mut state);
    update(&mut state, Intent::LockNow);
    assert!(state.kept_page.is_none());
}

#[test]
fn a_page_that_waits_is_not_lost_when_another_is_not_printed_either() {
    let mut state = printing_a_case();
    no_paper(&mut state);
    let letter = Trouble::NotPrinted {
        name: "page-letter",
        why: "no paper".to_owned(),
        is_personal: true,
    };
    update(
        &mut state,
        Intent::Answered(Answer::Failed(Attempt::Change, letter)),
    );
    let name = |state: &State| match &state.kept_page {
        Some(KeptPage::NotPrinted { name, .. }) => *name,
        _ => "",
    };
    assert_eq!(name(&state), "page-letter");
    told(&mut state, KeptPageAnswer::Printed);
    assert_eq!(name(&state), "page-case");
    told(&mut state, KeptPageAnswer::PutAway);
    assert!(state.kept_page.is_none());
}
