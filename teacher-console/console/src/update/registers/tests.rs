//! What is typed of a record stays until it is kept, and what is missing is said (I, K).

use protocol::registers::{KeptRecord, KindOfRecord, RegisterGroup};

use super::*;
use crate::{
    intent::{Answer, Field, Intent},
    state::{
        Gate, Tone,
        registers::{DueRecord, RegisterField},
    },
    update::update,
};

const NOW: i64 = 1_795_000_000;

fn press(state: &mut State, wish: RegistersIntent) -> Vec<Effect> {
    update(state, Intent::Registers(wish))
}

fn kind(id: &str, again: ComesRound) -> KindOfRecord {
    KindOfRecord {
        id: id.to_owned(),
        group: RegisterGroup::Technology,
        title: id.to_owned(),
        about: "About".to_owned(),
        words: "Words".to_owned(),
        outcome: "Outcome".to_owned(),
        ticks: Vec::new(),
        again,
        gate: false,
        last: None,
        next: None,
        is_never: true,
    }
}

fn record(number: u32, kind: &str, due: i64) -> KeptRecord {
    KeptRecord {
        number,
        kind: kind.to_owned(),
        about: "The filter".to_owned(),
        words: "Tried".to_owned(),
        ticked: Vec::new(),
        owner: None,
        day: NOW,
        due: Some(due),
        by: protocol::bytes::Id([1; 16]),
        at: NOW,
        is_closed: false,
        additions: Vec::new(),
    }
}

fn room() -> State {
    let mut state = State {
        gate: Gate::AtWork { keys_open: true },
        now: NOW,
        ..State::default()
    };
    let page = RegistersPage {
        kinds: vec![
            kind("filter-check", ComesRound::EachTerm),
            kind("filter-change", ComesRound::Once),
        ],
        records: vec![
            record(3, "filter-check", NOW + 90 * DAY_S),
            record(2, "filter-change", NOW - DAY_S),
            record(1, "not-in-the-file", NOW + DAY_S),
        ],
        keeps_all: true,
        ..RegistersPage::default()
    };
    let loaded = RegistersAnswer::Loaded(page);
    update(&mut state, Intent::Heard(Answer::Registers(loaded)));
    state
}

/// I-17: what ends this week or has ended stands above, the earliest first, also of a kind nobody knows any more.
#[test]
fn what_is_due_this_week_is_told_and_what_is_far_away_is_not() {
    let state = room();
    let due = state.registers.due(state.now);
    let days: Vec<_> = due.iter().map(DueRecord::day).collect();
    assert_eq!(days, [Some(NOW - DAY_S), Some(NOW + DAY_S)]);
    assert_eq!(state.registers.others().len(), 1);
    assert_eq!(state.registers.never().len(), 2);
    assert_eq!(state.registers.group, Some(RegisterGroup::Technology));
}

#[test]
fn a_record_says_what_it_is_about_and_nothing_typed_is_lost() {
    let mut state = room();
    press(&mut state, RegistersIntent::Kind("filter-check".to_owned()));
    press(
        &mut state,
        RegistersIntent::Do(Some(RegisterDoing::Opening)),
    );
    let typed = |state: &mut State, field, text: &str| {
        update(
            state,
            Intent::Typed(Field::Register(field), text.to_owned()),
        );
    };
    for (field, text) in [
        (RegisterField::Words, "Three computers"),
        (RegisterField::Due, "soon"),
        (RegisterField::About, "The library"),
    ] {
        assert!(press(&mut state, RegistersIntent::Keep).is_empty());
        typed(&mut state, field, text);
    }
    assert!(
        press(&mut state, RegistersIntent::Keep).is_empty(),
        "no day"
    );
    for wish in [
        RegistersIntent::Kind("filter-change".to_owned()),
        RegistersIntent::Do(Some(RegisterDoing::Closing(3))),
        RegistersIntent::Group(RegisterGroup::Policy),
    ] {
        press(&mut state, wish);
        let notice = state.notice.as_ref().unwrap();
        assert_eq!(notice.tone, Tone::Attention);
        assert_eq!(state.registers.about, "The library");
    }
    typed(&mut state, RegisterField::Due, "2026-12-24");
    press(&mut state, RegistersIntent::Tick("blocks".to_owned(), true));
    let effects = press(&mut state, RegistersIntent::Keep);
    let [
        Effect::Registers(RegistersEffect::Note(NoteRecord::Open {
            kind, ticked, due, ..
        })),
    ] = effects.as_slice()
    else {
        panic!("it is sent");
    };
    assert_eq!(
        (kind.as_str(), ticked.as_slice()),
        ("filter-check", ["blocks".to_owned()].as_slice())
    );
    assert!(due.is_some());
    let kept = RegistersAnswer::Kept(RegistersPage::default());
    update(&mut state, Intent::Answered(Answer::Registers(kept)));
    assert!(state.registers.about.is_empty() && state.registers.doing.is_none());
    assert_eq!(state.registers.kind.as_deref(), Some("filter-check"));
}

/// I-16: the day on which it comes round stands there already, and can be taken away.
#[test]
fn what_is_closed_offers_the_day_on_which_it_comes_round() {
    let mut state = room();
    press(
        &mut state,
        RegistersIntent::Do(Some(RegisterDoing::Closing(3))),
    );
    let offered = clock::day_form(NOW + 122 * DAY_S);
    assert_eq!(state.registers.due, offered);
    press(
        &mut state,
        RegistersIntent::Do(Some(RegisterDoing::Closing(2))),
    );
    assert_eq!(state.registers.due, "", "this one never comes round");
    press(&mut state, RegistersIntent::Do(None));
    assert!(state.registers.doing.is_none());
}
