//! The list that is signed is the list on the screen, without whom one keeps longer.

use protocol::{
    bytes::{Hash, Id},
    keeping::Keeping,
    staff::Room,
    sweep::{Leaver, Leavers, Swept, WaitingSweep},
};

use super::*;
use crate::{
    intent::{Answer, Intent, keeping::KeepingAnswer},
    state::Gate,
    update::update,
};

const ANNA: Id = Id([1; 16]);
const BEN: Id = Id([2; 16]);
const CARA: Id = Id([3; 16]);
const REQUEST: Hash = Hash([7; 32]);

fn leaver(pupil: Id, is_due: bool) -> Leaver {
    Leaver {
        pupil,
        name: "A pupil".to_owned(),
        class: "5B".to_owned(),
        left_at: 0,
        due_at: 1,
        is_due,
        runs: 3,
    }
}

/// Two whose time is over, and one who left lately.
fn list(waits: Option<WaitingSweep>) -> Leavers {
    Leavers {
        rows: vec![leaver(ANNA, true), leaver(BEN, true), leaver(CARA, false)],
        months: 12,
        waits,
        backup_days: 90,
    }
}

/// At work, the password typed a moment ago.
fn looking(waits: Option<WaitingSweep>) -> State {
    let mut state = State {
        gate: Gate::AtWork { keys_open: true },
        room: Some(Room::Keeping),
        ..State::default()
    };
    state.confirming.until = i64::MAX;
    answer(&mut state, LeaversAnswer::Loaded(list(waits)));
    wish(&mut state, LeaversIntent::Choose);
    state
}

fn answer(state: &mut State, answer: LeaversAnswer) {
    update(state, Intent::Answered(Answer::Leavers(answer)));
}

fn wish(state: &mut State, wish: LeaversIntent) -> Vec<Effect> {
    update(state, Intent::Leavers(wish))
}

fn notice(state: &State) -> &'static str {
    state.notice.as_ref().map_or("", |notice| notice.id)
}

#[test]
fn everybody_goes_whose_time_is_over_but_for_those_one_keeps_longer() {
    let mut state = looking(None);
    assert_eq!(state.keeping.leavers.to_go(), [ANNA, BEN]);
    wish(&mut state, LeaversIntent::Keep(ANNA, true));
    let effects = wish(&mut state, LeaversIntent::Ask);
    assert!(matches!(
        effects.as_slice(),
        [Effect::Leavers(LeaversEffect::Ask(pupils))] if *pupils == [BEN]
    ));
    wish(&mut state, LeaversIntent::Keep(ANNA, false));
    assert_eq!(state.keeping.leavers.to_go(), [ANNA, BEN]);
    for pupil in [ANNA, BEN] {
        wish(&mut state, LeaversIntent::Keep(pupil, true));
    }
    assert!(wish(&mut state, LeaversIntent::Ask).is_empty());
    assert_eq!(notice(&state), "notice-leavers-nobody");
}

#[test]
fn the_second_person_signs_what_waits_and_may_keep_somebody_of_it() {
    let waits = WaitingSweep {
        by: Id([9; 16]),
        request: REQUEST,
        pupils: vec![BEN],
    };
    let mut state = looking(Some(waits));
    let effects = wish(&mut state, LeaversIntent::Agree);
    assert!(matches!(
        effects.as_slice(),
        [Effect::Leavers(LeaversEffect::Agree { request: REQUEST, pupils })] if *pupils == [BEN]
    ));
    state.waiting = 0;
    wish(&mut state, LeaversIntent::Keep(BEN, true));
    assert!(wish(&mut state, LeaversIntent::Agree).is_empty());
    let back = wish(&mut state, LeaversIntent::TakeBack);
    assert!(matches!(
        back.as_slice(),
        [Effect::Leavers(LeaversEffect::TakeBack(REQUEST))]
    ));
    let mut nothing = looking(None);
    for intent in [LeaversIntent::Agree, LeaversIntent::TakeBack] {
        assert!(wish(&mut nothing, intent).is_empty(), "nothing waits");
    }
}

#[test]
fn closed_keys_and_a_password_typed_long_ago_sign_nothing() {
    let mut closed = looking(None);
    closed.gate = Gate::AtWork { keys_open: false };
    assert!(wish(&mut closed, LeaversIntent::Ask).is_empty());
    assert_eq!(notice(&closed), "notice-keys-closed");
    let mut unconfirmed = looking(None);
    unconfirmed.confirming.until = 0;
    assert!(wish(&mut unconfirmed, LeaversIntent::Ask).is_empty());
    assert!(
        unconfirmed.confirming.then.is_some(),
        "asked for, then done"
    );
}

#[test]
fn what_is_printed_is_what_would_go() {
    let mut state = looking(None);
    wish(&mut state, LeaversIntent::Keep(BEN, true));
    let effects = wish(&mut state, LeaversIntent::Print);
    assert!(matches!(
        effects.as_slice(),
        [Effect::Leavers(LeaversEffect::Print { rows, months: 12 })]
            if rows.len() == 1 && rows[0].pupil == ANNA
    ));
}

#[test]
fn the_list_is_fetched_by_whoever_answers_for_it_alone_and_proof_stays_on_the_screen() {
    for may_sweep in [true, false] {
        let keeping = Keeping {
            may_sweep,
            ..Keeping::default()
        };
        let mut state = looking(None);
        let loaded = Answer::Keeping(KeepingAnswer::Loaded(keeping));
        let asks = update(&mut state, Intent::Answered(loaded));
        assert_eq!(asks.len(), usize::from(may_sweep));
    }
    let mut state = looking(None);
    wish(&mut state, LeaversIntent::Keep(CARA, true));
    let swept = Swept {
        pupils: 2,
        runs: 6,
        in_backups_until: 5,
    };
    answer(&mut state, LeaversAnswer::Gone(swept, Leavers::default()));
    let part = &state.keeping.leavers;
    assert_eq!(part.swept, Some(swept));
    assert!(part.kept.is_empty() && part.to_go().is_empty());
}
