//! Who is set for a class: one press, one message, and nobody lost who was pressed a moment before.

use protocol::{
    bytes::Id,
    classroom::{SetForClass, SetTo, StaffClass, StaffClasses},
};

use super::{decide, loaded, set};
use crate::{
    intent::{ClassesIntent, Effect},
    state::State,
};

const CLASS: Id = Id([1; 16]);
const RAHMAN: Id = Id([2; 16]);
const DOYLE: Id = Id([3; 16]);
const GONE: Id = Id([4; 16]);

fn answer(set_for: &[Id], may_set: bool) -> StaffClasses {
    StaffClasses {
        classes: vec![StaffClass {
            id: CLASS,
            name: "5B".to_owned(),
            band: "9-11".to_owned(),
            pupils: 2,
            lesson: None,
            set_for: set_for.to_vec(),
        }],
        may_set,
        can_be_set: vec![RAHMAN, DOYLE],
        can_have_every_phase: vec![DOYLE],
        every_phase: Vec::new(),
    }
}

fn room(set_for: &[Id]) -> State {
    let mut state = State::default();
    let people = &mut state.school.people;
    people.insert(RAHMAN, "Miss Rahman".to_owned());
    people.insert(DOYLE, "Mr Doyle".to_owned());
    loaded(&mut state, answer(set_for, true));
    state
}

fn press(state: &mut State, person: Id, is_set: bool) -> Vec<Id> {
    press_for(state, SetTo::Class(CLASS), person, is_set)
}

fn press_for(state: &mut State, wished: SetTo, person: Id, is_set: bool) -> Vec<Id> {
    let wish = ClassesIntent::Set {
        to: wished,
        person,
        is_set,
    };
    match decide(state, &wish).as_slice() {
        [Effect::SetForClass(SetForClass { to, people })] if *to == wished => people.clone(),
        _ => Vec::new(),
    }
}

/// H-03.
#[test]
fn every_phase_is_said_by_itself_and_losing_a_last_class_says_nothing_of_it() {
    let mut state = room(&[DOYLE]);
    assert_eq!(press(&mut state, DOYLE, false), []);
    assert!(state.classes.every_phase.is_empty());
    let every = SetTo::EveryPhase;
    assert_eq!(press_for(&mut state, every, DOYLE, true), [DOYLE]);
    assert_eq!(state.classes.set_to(every), [DOYLE]);
    assert_eq!(state.classes.set_to(SetTo::Class(CLASS)), []);
    set(&mut state, every, answer(&[], true));
    assert_eq!(
        state.notice.as_ref().map(|one| one.id),
        Some("notice-every-phase-set")
    );
}

#[test]
fn people_are_shown_by_name_whatever_the_order_of_the_list() {
    assert_eq!(room(&[]).classes.can_be_set, [RAHMAN, DOYLE]);
}

#[test]
fn two_quick_presses_set_two_people() {
    let mut state = room(&[]);
    assert_eq!(press(&mut state, RAHMAN, true), [RAHMAN]);
    assert_eq!(press(&mut state, DOYLE, true), [RAHMAN, DOYLE]);
    assert_eq!(press(&mut state, RAHMAN, false), [DOYLE]);
}

#[test]
fn whoever_has_left_is_let_go_with_the_next_change() {
    assert_eq!(
        press(&mut room(&[GONE, DOYLE]), RAHMAN, true),
        [DOYLE, RAHMAN]
    );
}

#[test]
fn it_is_said_when_it_is_on_record_and_the_list_opens_and_shuts() {
    let mut state = room(&[]);
    decide(
        &mut state,
        &ClassesIntent::ShowWhoIsSet(SetTo::Class(CLASS)),
    );
    assert_eq!(state.classes.setting, Some(SetTo::Class(CLASS)));
    set(&mut state, SetTo::Class(CLASS), answer(&[DOYLE], true));
    assert_eq!(state.classes.rows[0].set_for, [DOYLE]);
    assert_eq!(
        state.notice.as_ref().map(|one| one.id),
        Some("notice-class-set")
    );
    decide(
        &mut state,
        &ClassesIntent::ShowWhoIsSet(SetTo::Class(CLASS)),
    );
    assert_eq!(state.classes.setting, None);
}
