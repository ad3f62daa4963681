//! Two recovery sheets: one step after the other, and nothing of them outlives the page.

use protocol::{bytes::Id, directory::LogName, staff::Room};

use super::*;
use crate::{
    intent::{Answer, Field, Intent},
    state::{
        Gate,
        founding::PaperSheet,
        sheets::{Pair, SheetsFacts, SheetsField},
    },
    update::update,
};

const HEAD: Id = Id([2; 16]);

fn press(state: &mut State, wish: SheetsIntent) -> Vec<Effect> {
    update(state, Intent::Sheets(wish))
}

fn answer(state: &mut State, answer: SheetsAnswer) {
    update(state, Intent::Answered(Answer::Sheets(answer)));
}

fn type_in(state: &mut State, field: SheetsField, text: &str) {
    update(state, Intent::Typed(Field::Sheets(field), text.to_owned()));
}

fn begun() -> State {
    let mut state = State {
        now: 1_700_000_000,
        gate: Gate::AtWork { keys_open: false },
        room: Some(Room::Account),
        ..State::default()
    };
    state.touched_at = state.now;
    press(&mut state, SheetsIntent::Begin);
    state
}

fn opened() -> State {
    let mut state = begun();
    press(&mut state, SheetsIntent::Choose(Pair::TwoThree));
    type_in(&mut state, SheetsField::Line(0), "AAAA");
    type_in(&mut state, SheetsField::Line(1), "BBBB");
    let effects = press(&mut state, SheetsIntent::Open);
    assert!(matches!(
        effects.as_slice(),
        [Effect::Sheets(SheetsEffect::Open {
            pair: Pair::TwoThree,
            ..
        })]
    ));
    answer(&mut state, SheetsAnswer::Opened(SheetsFacts::default()));
    state
}

fn new_sheets() -> Vec<PaperSheet> {
    ["head", "chair", "trust"]
        .map(|holder| PaperSheet {
            holder: holder.to_owned(),
            lines: vec![("1·2", Secret::new("CCCC".to_owned()))],
        })
        .into()
}

#[test]
fn one_line_alone_opens_nothing_and_both_are_gone_once_the_sheets_are_open() {
    let mut state = begun();
    type_in(&mut state, SheetsField::Line(0), "AAAA");
    assert!(press(&mut state, SheetsIntent::Open).is_empty());
    assert_eq!(
        state.sheets.lines[0].text(),
        "AAAA",
        "nothing typed is lost"
    );
    let state = opened();
    assert_eq!(state.sheets.stage, Stage::Open);
    assert!(state.sheets.lines.iter().all(Secret::is_empty));
}

#[test]
fn a_new_sheet_is_shown_to_its_holder_once_and_all_are_typed_back_before_they_count() {
    let mut state = opened();
    press(&mut state, SheetsIntent::Steward(HEAD));
    press(&mut state, SheetsIntent::MakeNew);
    answer(&mut state, SheetsAnswer::Made(new_sheets()));
    for at in 0..3 {
        assert_eq!(state.sheets.stage, Stage::Sheet(at));
        press(&mut state, SheetsIntent::WrittenDown);
        assert_eq!(state.sheets.stage, Stage::Sheet(at), "not shown yet");
        assert!(press(&mut state, SheetsIntent::Print).is_empty());
        press(&mut state, SheetsIntent::Show);
        let printed = press(&mut state, SheetsIntent::Print);
        assert!(matches!(
            printed.as_slice(),
            [Effect::Sheets(SheetsEffect::Print { number, sheet })]
                if usize::from(*number) == at + 1 && sheet.holder == new_sheets()[at].holder
        ));
        answer(&mut state, SheetsAnswer::Printed);
        press(&mut state, SheetsIntent::WrittenDown);
        assert!(state.sheets.new[at].lines.is_empty());
    }
    assert!(press(&mut state, SheetsIntent::Prove).is_empty());
    for at in 0..6 {
        type_in(&mut state, SheetsField::Proof(at), "DDDD");
    }
    let effects = press(&mut state, SheetsIntent::Prove);
    let [Effect::Sheets(SheetsEffect::Prove { stewards, .. })] = effects.as_slice() else {
        panic!("proved");
    };
    assert_eq!(stewards, &[HEAD]);
    answer(&mut state, SheetsAnswer::Renewed);
    assert_eq!(state.sheets.stage, Stage::Closed);
}

#[test]
fn leaving_locking_and_another_room_put_the_keys_of_the_sheets_away() {
    let forgets = |effects: &[Effect]| {
        effects
            .iter()
            .any(|effect| matches!(effect, Effect::Sheets(SheetsEffect::Forget)))
    };
    let mut state = opened();
    assert!(forgets(&press(&mut state, SheetsIntent::Leave)));
    assert_eq!(state.sheets.stage, Stage::Closed);

    let mut state = opened();
    let effects = update(&mut state, Intent::LockNow);
    assert!(matches!(effects.as_slice(), [Effect::Lock]));
    assert_eq!(state.sheets.stage, Stage::Closed);
    answer(&mut state, SheetsAnswer::Made(new_sheets()));
    assert!(
        state.sheets.new.is_empty(),
        "an answer too late brings nothing back"
    );
}

#[test]
fn letting_somebody_in_names_the_log_and_the_person() {
    let mut state = opened();
    let effects = press(&mut state, SheetsIntent::LetIn(LogName::Leaders, HEAD));
    let [Effect::Sheets(SheetsEffect::LetIn { log, to })] = effects.as_slice() else {
        panic!("asked for");
    };
    assert_eq!((*log, *to), (LogName::Leaders, HEAD));
}
