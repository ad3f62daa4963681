//! Nothing leaves before it was said why and the password was typed again, and nothing typed is lost on the way.

use protocol::{
    bytes::{Hash, Id},
    cases::CaseStatus,
    directory::LogName,
    field::FieldKind,
    staff::Room,
};

use super::{begin, decide, exported, opened};
use crate::{
    intent::{Effect, export::ExportIntent},
    state::{
        Gate, State,
        export::{Done, OWN_RECORD},
        incidents::{Doing, ShownCase, invented},
        secret::Secret,
    },
    update::door,
};

fn at_a_case() -> State {
    let mut state = State {
        now: 500,
        gate: Gate::AtWork { keys_open: true },
        ..State::default()
    };
    state.school.save_in = "/home/lead".to_owned();
    state.incidents.open = Some(Box::new(ShownCase {
        title: "Amina".to_owned(),
        ..invented::case(CaseStatus::Closed)
    }));
    begin(&mut state);
    state
}

fn notice(state: &State) -> &'static str {
    state.notice.as_ref().map_or("", |notice| notice.id)
}

fn hand_over(state: &mut State) -> Vec<Effect> {
    decide(
        state,
        ExportIntent::HandOver {
            sentence: "Handed to the police".to_owned(),
            receipt: "A receipt from the police".to_owned(),
        },
    )
}

fn filled(mut state: State) -> State {
    state.export.to = "Police".to_owned();
    state.export.why = "They asked".to_owned();
    decide(&mut state, ExportIntent::ChooseBasis("law"));
    decide(&mut state, ExportIntent::ChooseCheck("called-back"));
    state
}

/// D10, H-22.
#[test]
fn everything_is_asked_for_and_the_password_again_before_anything_leaves() {
    let mut state = at_a_case();
    assert!(hand_over(&mut state).is_empty());
    assert_eq!(notice(&state), "notice-export-why");
    state.export.to = "Police".to_owned();
    state.export.why = "They asked".to_owned();
    assert!(hand_over(&mut state).is_empty());
    assert_eq!(notice(&state), "notice-export-basis");
    decide(&mut state, ExportIntent::ChooseBasis("law"));
    assert!(hand_over(&mut state).is_empty());
    assert_eq!(notice(&state), "notice-export-check");
    let mut state = filled(state);
    assert!(hand_over(&mut state).is_empty(), "not without the password");
    assert!(state.confirming.then.is_some());
    state.confirming.until = state.now + 300;
    let effects = hand_over(&mut state);
    let [
        Effect::Export {
            folder,
            words,
            expected_length: 4,
            ..
        },
    ] = effects.as_slice()
    else {
        panic!("no export");
    };
    assert_eq!(folder, "/home/lead");
    assert_eq!(words.facts, "Handed to the police");
    assert_eq!(state.export.to, "Police", "kept until it is on record");
}

/// A receipt is awaited for five school days; a case that is closed takes no task, and the entry says it alone.
#[test]
fn a_receipt_is_awaited_as_a_task_where_the_case_is_open() {
    for (status, awaits) in [(CaseStatus::Incident, true), (CaseStatus::Closed, false)] {
        let mut state = filled(at_a_case());
        if let Some(open) = &mut state.incidents.open {
            open.row.status = status;
        }
        // A Friday.
        state.now = 1_763_726_400;
        state.confirming.until = state.now + 300;
        let effects = hand_over(&mut state);
        let [Effect::Export { receipt, .. }] = effects.as_slice() else {
            panic!("no export");
        };
        assert_eq!(receipt.is_some(), awaits);
        let Some(receipt) = receipt else { continue };
        assert_eq!(receipt.due, state.now + 7 * 24 * 60 * 60);
        let field = receipt.words.field.as_ref().unwrap();
        assert_eq!(field.kind, FieldKind::Task);
        assert_eq!(field.lines[0].words, "A receipt from the police");
    }
}

/// L-26.
#[test]
fn somebodys_own_record_is_opened_first_and_nothing_goes_that_was_not_chosen() {
    let mut state = filled(at_a_case());
    let effects = decide(&mut state, ExportIntent::ChooseBasis(OWN_RECORD));
    assert!(matches!(effects.as_slice(), [Effect::LoadTexts(..)]));
    opened(&mut state, Id([8; 16]), Vec::new());
    assert!(state.export.texts.is_none(), "of another case");
    opened(&mut state, Id([7; 16]), Vec::new());
    assert!(state.export.texts.is_some());

    state.confirming.until = state.now + 300;
    assert!(hand_over(&mut state).is_empty());
    assert_eq!(notice(&state), "notice-extract-none");
    let (text, other) = ((Hash([1; 32]), 0), (Hash([2; 32]), 0));
    decide(&mut state, ExportIntent::HandOut(text, true));
    decide(&mut state, ExportIntent::HandOut(other, true));
    decide(&mut state, ExportIntent::HandOut(other, false));
    decide(&mut state, ExportIntent::LeaveOut((text, 3), true));
    let effects = hand_over(&mut state);
    let [
        Effect::Export {
            only: Some(only), ..
        },
    ] = effects.as_slice()
    else {
        panic!("no extract");
    };
    assert_eq!(only.chosen.texts.len(), 1);
    assert!(only.chosen.without.contains(&(text, 3)));

    decide(&mut state, ExportIntent::ChooseBasis("law"));
    let effects = hand_over(&mut state);
    assert!(matches!(
        effects.as_slice(),
        [Effect::Export { only: None, .. }]
    ));
}

#[test]
fn the_passphrase_is_shown_until_it_is_noted_down_or_the_screen_locks() {
    let mut state = filled(at_a_case());
    let effects = exported(&mut state, done());
    assert!(matches!(effects.as_slice(), [Effect::LoadCase { .. }]));
    assert!(state.incidents.doing.is_none() && !state.export.has_words());
    assert!(state.export.done.is_some());
    decide(&mut state, ExportIntent::PutAway);
    assert!(state.export.done.is_none());

    let mut state = filled(at_a_case());
    exported(&mut state, done());
    door::lock(&mut state, "notice-locked");
    assert!(state.export.done.is_none());
    assert_eq!(notice(&state), "notice-locked-passphrase");
}

fn done() -> Done {
    let case = invented::case(CaseStatus::Closed).row.case;
    Done {
        log: LogName::Safeguarding,
        case,
        file: "/home/lead/record.zip".to_owned(),
        passphrase: Secret::new("ABCD".to_owned()),
        without_pages: String::new(),
        receipt_due: 700,
        is_task: true,
    }
}

/// Another case is on the screen.
fn elsewhere(state: &mut State) {
    let mut other = invented::case(CaseStatus::Incident);
    other.row.case = Id([0xee; 16]);
    state.incidents.open = Some(Box::new(other));
}

#[test]
fn a_passphrase_is_shown_in_its_own_case_alone_and_found_there_again() {
    let mut state = filled(at_a_case());
    exported(&mut state, done());
    assert!(state.file_of_open_case().is_some());
    elsewhere(&mut state);
    state.room = Some(Room::Reports);
    assert!(state.file_of_open_case().is_none(), "not beside another");
    let effects = decide(&mut state, ExportIntent::Show);
    let is_way =
        |one: &Effect| matches!(one, Effect::LoadCase { case, .. } if *case == done().case);
    assert!(effects.iter().any(is_way));
    assert_eq!(state.room, Some(Room::Incidents));

    // From another room it is one press, and nothing is loaded anew.
    let mut state = filled(at_a_case());
    exported(&mut state, done());
    state.room = Some(Room::Reports);
    assert!(decide(&mut state, ExportIntent::Show).is_empty());
    assert_eq!(state.room, Some(Room::Incidents));
}

#[test]
fn words_that_are_half_written_elsewhere_come_before_the_way_to_a_passphrase() {
    let mut state = filled(at_a_case());
    exported(&mut state, done());
    elsewhere(&mut state);
    state.room = Some(Room::Incidents);
    state.incidents.draft.facts = "Half a".to_owned();
    assert!(decide(&mut state, ExportIntent::Show).is_empty());
    assert_eq!(notice(&state), "notice-words-waiting");
    assert!(state.export.done.is_some());
}

#[test]
fn one_passphrase_is_noted_down_before_there_is_another() {
    let mut state = filled(at_a_case());
    exported(&mut state, done());
    elsewhere(&mut state);
    begin(&mut state);
    assert!(state.incidents.doing.is_none());
    assert_eq!(notice(&state), "notice-passphrase-first");
}

#[test]
fn a_file_that_is_written_after_one_went_on_leaves_the_next_case_as_it_is() {
    let mut state = filled(at_a_case());
    elsewhere(&mut state);
    state.incidents.doing = Some(Doing::WritingEntry);
    assert!(exported(&mut state, done()).is_empty());
    assert!(state.incidents.doing == Some(Doing::WritingEntry));
    assert!(state.export.done.is_some() && state.file_of_open_case().is_none());
}

#[test]
fn a_lock_lets_go_of_what_was_typed_and_says_so() {
    let mut state = filled(at_a_case());
    assert!(state.incidents.doing == Some(Doing::Exporting));
    door::lock(&mut state, "notice-locked");
    assert!(!state.export.has_words() && state.confirming.then.is_none());
    assert_eq!(notice(&state), "notice-locked-with-words");
}
