//! Days are proposed, reasons are asked for, and a date of birth stays in the window.

use super::*;
use crate::{
    intent::{Answer, Field, Intent},
    state::{Gate, keeping::KeepingField},
    update::update,
};
use protocol::{
    bytes::Id,
    cases::{CaseRow, CaseStatus},
    directory::LogName,
    keeping::{Deleted, Keeping, RetentionRule, Taken, Waits},
};

const CASE: Id = Id([4; 16]);
const LOG: LogName = LogName::Safeguarding;

fn rule(record: &str, from_birth: bool, years: u32) -> RetentionRule {
    RetentionRule {
        record: record.to_owned(),
        words: record.to_owned(),
        from_birth,
        years,
        source: "D5".to_owned(),
    }
}

/// At work in the room, looking at a closed case.
fn looking(waits: Option<Waits>) -> State {
    let row = KeepingRow {
        log: LOG,
        row: CaseRow {
            case: CASE,
            status: CaseStatus::Closed,
            incident_type: None,
            opened_at: 0,
            length: 4,
            practice: false,
            changed_at: 1,
            quiet_school_days: None,
            next_due: None,
        },
        // 1 March 2026.
        closed_at: Some(1_772_323_200),
        record: None,
        review_on: None,
        is_held: false,
        waits,
        takes: None,
        next: Vec::new(),
    };
    let list = Keeping {
        rows: vec![row],
        rules: vec![
            rule("child-protection", true, 25),
            rule("other-incident", false, 6),
        ],
        backup_days: 90,
        may_sweep: false,
    };
    let mut state = State {
        gate: Gate::AtWork { keys_open: true },
        room: Some(Room::Keeping),
        ..State::default()
    };
    update(&mut state, loaded(list));
    wish(&mut state, KeepingIntent::Choose(LOG, CASE));
    state
}

fn loaded(list: Keeping) -> Intent {
    Intent::Answered(Answer::Keeping(KeepingAnswer::Loaded(list)))
}

fn wish(state: &mut State, wish: KeepingIntent) -> Vec<Effect> {
    update(state, Intent::Keeping(wish))
}

fn type_in(state: &mut State, field: KeepingField, text: &str) {
    update(state, Intent::Typed(Field::Keeping(field), text.to_owned()));
}

fn begun(state: &mut State, step: &str) {
    wish(state, KeepingIntent::Begin(step.to_owned()));
}

fn kind(effects: &[Effect]) -> Option<ActKind> {
    match effects {
        [Effect::Keeping(KeepingEffect::Act(act))] => Some(act.kind.clone()),
        _ => None,
    }
}

fn notice(state: &State) -> &'static str {
    state.notice.as_ref().map_or("", |notice| notice.id)
}

#[test]
fn a_date_of_birth_becomes_the_end_of_a_year_and_is_forgotten_at_once() {
    let mut state = looking(None);
    begun(&mut state, "set-review");
    wish(&mut state, KeepingIntent::Finish);
    assert_eq!(notice(&state), "notice-record");
    let record = "child-protection".to_owned();
    wish(&mut state, KeepingIntent::ChooseRecord(record));
    type_in(&mut state, KeepingField::Birth, "1 May 2014");
    wish(&mut state, KeepingIntent::WorkOutDay);
    assert_eq!(notice(&state), "notice-birth");
    assert_eq!(
        state.keeping.draft.birth.text(),
        "1 May 2014",
        "nothing typed is lost"
    );
    type_in(&mut state, KeepingField::Birth, "2014-05-01");
    wish(&mut state, KeepingIntent::WorkOutDay);
    assert_eq!(state.keeping.draft.day, "2039-12-31");
    assert!(state.keeping.draft.birth.is_empty());
    let effects = wish(&mut state, KeepingIntent::Finish);
    let Some(ActKind::SetReview { record, review_on }) = kind(&effects) else {
        panic!("the day is signed");
    };
    assert_eq!(record, "child-protection");
    assert_eq!(clock::day(review_on), "31 December 2039");
}

#[test]
fn where_years_count_from_closing_the_day_is_proposed_and_a_later_one_is_taken() {
    let mut state = looking(None);
    begun(&mut state, "set-review");
    wish(
        &mut state,
        KeepingIntent::ChooseRecord("other-incident".to_owned()),
    );
    assert_eq!(state.keeping.draft.day, "2032-03-02");
    type_in(&mut state, KeepingField::Day, "soon");
    wish(&mut state, KeepingIntent::Finish);
    assert_eq!(notice(&state), "notice-day");
    type_in(&mut state, KeepingField::Day, "2040-01-01");
    let effects = wish(&mut state, KeepingIntent::Finish);
    assert!(matches!(kind(&effects), Some(ActKind::SetReview { .. })));
}

#[test]
fn a_hold_asks_why_and_what_was_typed_goes_only_once_it_is_on_record() {
    let mut state = looking(None);
    begun(&mut state, "hold");
    assert!(wish(&mut state, KeepingIntent::Finish).is_empty());
    assert_eq!(notice(&state), "notice-reason");
    type_in(
        &mut state,
        KeepingField::Reason,
        "An inquiry has asked for it.",
    );
    let effects = wish(&mut state, KeepingIntent::Finish);
    assert_eq!(kind(&effects), Some(ActKind::Hold));
    assert!(!state.keeping.draft.reason.is_empty());
    let list = state.keeping.list.clone().unwrap();
    let done = KeepingAnswer::Done(list);
    update(&mut state, Intent::Answered(Answer::Keeping(done)));
    assert!(state.keeping.draft.reason.is_empty() && state.keeping.doing.is_none());
}

#[test]
fn the_second_person_agrees_to_the_very_act_that_asked_and_titles_go_with_the_case() {
    let asked = Waits {
        is_deletion: true,
        by: Id([9; 16]),
        act: Hash([8; 32]),
    };
    let mut state = looking(Some(asked));
    let titles = &mut state.incidents.titles;
    titles.insert(CASE, "Amina".to_owned());
    begun(&mut state, "agree-deletion");
    let effects = wish(&mut state, KeepingIntent::Finish);
    let [Effect::Keeping(KeepingEffect::Delete(wish))] = effects.as_slice() else {
        panic!("the case is to be deleted");
    };
    assert_eq!((wish.case, wish.request), (CASE, asked.act));
    let deleted = Deleted {
        taken: Taken {
            links: 9,
            envelopes: 2,
        },
        in_backups_until: 1,
    };
    let gone = KeepingAnswer::Deleted(deleted, Keeping::default());
    update(&mut state, Intent::Answered(Answer::Keeping(gone)));
    assert!(state.incidents.titles.is_empty());
    assert_eq!(state.keeping.deleted, Some(deleted));
}

#[test]
fn with_closed_keys_nothing_is_signed() {
    let mut state = looking(None);
    state.gate = Gate::AtWork { keys_open: false };
    begun(&mut state, "ask-deletion");
    assert!(wish(&mut state, KeepingIntent::Finish).is_empty());
    assert_eq!(notice(&state), "notice-keys-closed");
}
