//! A new school year: what is chosen is asked for as it was shown, two classes never get one name, and nothing twice.

use protocol::{
    bytes::{Hash, Id},
    turning::{NextTeachers, TurnFate, TurnYear, YearClass, YearNow, YearTurned},
};

use super::*;
use crate::{
    intent::{Field, Intent},
    state::{Gate, turning::YearSums},
    update::update,
};

const FOUR: Id = Id([4; 16]);
const FIVE: Id = Id([5; 16]);
const TEACHER: Id = Id([9; 16]);

fn class(id: Id, name: &str, next: Option<&str>) -> YearClass {
    YearClass {
        id,
        name: name.to_owned(),
        band: "7-9".to_owned(),
        pupils: 20,
        set_for: vec![TEACHER],
        proposed: next.map_or(TurnFate::Leaves, |next| TurnFate::MovesUp {
            name: next.to_owned(),
            band: "9-11".to_owned(),
        }),
    }
}

fn now(shown: u8) -> YearNow {
    YearNow {
        year: 2026,
        turned: None,
        classes: vec![class(FOUR, "4B", Some("5B")), class(FIVE, "5B", None)],
        archived: Vec::new(),
        without_teacher: 0,
        without_card: 0,
        due: 0,
        shown: Hash([shown; 32]),
    }
}

fn on_the_page() -> State {
    let mut state = State {
        gate: Gate::AtWork { keys_open: false },
        now: 1_000,
        ..State::default()
    };
    state.confirming.until = 2_000;
    wish(&mut state, TurningIntent::Open(true));
    answer(&mut state, TurningAnswer::Loaded(now(1)));
    state
}

fn wish(state: &mut State, wish: TurningIntent) -> Vec<Effect> {
    update(state, Intent::Turning(wish))
}

fn answer(state: &mut State, answer: TurningAnswer) {
    let answer = crate::intent::Answer::Turning(answer);
    update(state, Intent::Heard(answer));
}

fn asked(state: &mut State) -> TurnYear {
    let effects = wish(state, TurningIntent::Turn);
    match effects.into_iter().next() {
        Some(Effect::Turning(TurningEffect::Turn(turning))) => turning,
        _ => panic!("nothing was asked for: {:?}", state.notice),
    }
}

fn sums(state: &State) -> YearSums {
    state.roll.year.as_ref().unwrap().sums()
}

#[test]
fn what_is_proposed_is_asked_for_as_it_was_shown() {
    let mut state = on_the_page();
    let expected = YearSums {
        up: 1,
        stay: 0,
        leave: 1,
        pupils_leave: 20,
    };
    assert_eq!(sums(&state), expected);
    let turning = asked(&mut state);
    assert_eq!((turning.year, turning.shown), (2026, Hash([1; 32])));
    let four = &turning.classes[0];
    assert_eq!(
        four.teachers,
        NextTeachers::OfTheName,
        "somebody has 5B now"
    );
    assert_eq!(turning.classes[1].fate, TurnFate::Leaves);
}

#[test]
fn a_class_is_changed_and_everything_can_stay() {
    let mut state = on_the_page();
    wish(&mut state, TurningIntent::Kind(FIVE, Kind::Stays));
    assert!(wish(&mut state, TurningIntent::Turn).is_empty());
    let notice = state.notice.as_ref().unwrap();
    assert_eq!(notice.id, "notice-year-name", "two classes would be 5B");
    let typed = Intent::Typed(Field::NextName(FOUR), " 5C ".to_owned());
    update(&mut state, typed);
    wish(
        &mut state,
        TurningIntent::Teachers(FOUR, NextTeachers::GoAlong),
    );
    wish(&mut state, TurningIntent::Band(FOUR, "7-9".to_owned()));
    let four = asked(&mut state).classes.remove(0);
    let moves = TurnFate::MovesUp {
        name: "5C".to_owned(),
        band: "7-9".to_owned(),
    };
    assert_eq!((four.fate, four.teachers), (moves, NextTeachers::GoAlong));

    let mut state = on_the_page();
    wish(&mut state, TurningIntent::EverythingStays);
    assert_eq!(sums(&state).stay, 2);
    let fates = asked(&mut state).classes;
    assert!(fates.iter().all(|class| class.fate == TurnFate::Stays));
    let mut state = on_the_page();
    wish(&mut state, TurningIntent::EverythingStays);
    wish(&mut state, TurningIntent::AsProposed);
    assert_eq!(sums(&state).up, 1);
}

#[test]
fn what_was_chosen_for_a_school_that_changed_meanwhile_is_let_go() {
    let mut state = on_the_page();
    wish(&mut state, TurningIntent::EverythingStays);
    answer(&mut state, TurningAnswer::Loaded(now(1)));
    assert_eq!(sums(&state).stay, 2, "the same school");
    let turned = YearTurned {
        year: 2026,
        by: TEACHER,
        at: 900,
    };
    let after = YearNow {
        turned: Some(turned),
        ..now(2)
    };
    answer(&mut state, TurningAnswer::Turned(after));
    assert_eq!(sums(&state).stay, 0);
    assert_eq!(state.notice.as_ref().unwrap().id, "notice-year-turned");
    assert!(wish(&mut state, TurningIntent::Turn).is_empty(), "once");
}

#[test]
fn the_password_is_asked_for_before_a_school_moves() {
    let mut state = on_the_page();
    state.confirming.until = 0;
    assert!(wish(&mut state, TurningIntent::Turn).is_empty());
    assert!(state.confirming.then.is_some());
}
