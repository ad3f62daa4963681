//! Who is set for a class: one press, one message, and nobody lost who was pressed a moment before.

use protocol::{
    bytes::Id,
    classroom::{
        ClassProgress, Coverage, LeftPupil, PupilProgress, SetForClass, SetTo, StaffClass,
        StaffClasses,
    },
    sweep::SayLeft,
};

use super::{covered, decide, learning_saved, loaded, progress, said_left, set};
use crate::{
    intent::{ClassesIntent, Effect, LearningFile},
    learning_export::XapiEdition,
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
        reviews: Vec::new(),
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

/// L-17: out of the class and back, with the name in the sentence and the list of classes fetched anew.
#[test]
fn a_pupil_who_left_stands_apart_and_can_be_taken_back() {
    let pupil = Id([9; 16]);
    let mut state = room(&[]);
    let here = PupilProgress {
        pupil,
        name: "Amina".to_owned(),
        runs: Vec::new(),
    };
    let with = |pupils: Vec<PupilProgress>, left: Vec<LeftPupil>| ClassProgress {
        pupils,
        left,
        may_say_who_left: true,
        ..ClassProgress::default()
    };
    progress(&mut state, CLASS, &with(vec![here.clone()], Vec::new()));
    let left = SayLeft {
        pupil,
        has_left: true,
    };
    let effects = decide(&mut state, &ClassesIntent::SayLeft(left));
    assert!(matches!(effects.as_slice(), [Effect::SayLeft(said)] if *said == left));
    let gone = LeftPupil {
        pupil,
        name: "Amina".to_owned(),
        left_at: 5,
    };
    let effects = said_left(&mut state, left, &with(Vec::new(), vec![gone]));
    assert!(matches!(effects.as_slice(), [Effect::LoadClasses]));
    let shown = state.classes.progress.as_ref().unwrap();
    assert_eq!((shown.class, shown.left.len()), (Some(CLASS), 1));
    let notice = state.notice.take().unwrap();
    assert_eq!(notice.id, "notice-pupil-left");
    assert_eq!(notice.values, [("name", "Amina".to_owned())]);

    let back = SayLeft {
        pupil,
        has_left: false,
    };
    said_left(&mut state, back, &with(vec![here], Vec::new()));
    let notice = state.notice.unwrap();
    assert_eq!(notice.id, "notice-pupil-back");
    assert_eq!(notice.values, [("name", "Amina".to_owned())]);
}

#[test]
fn saving_a_class_asks_for_the_file_that_was_pressed_and_says_where_it_is() {
    let mut state = room(&[]);
    let wish = ClassesIntent::SaveLearning(CLASS, LearningFile::Statements(XapiEdition::One));
    let asked = decide(&mut state, &wish);
    assert!(matches!(
        asked.as_slice(),
        [Effect::SaveLearning(
            CLASS,
            LearningFile::Statements(XapiEdition::One)
        )]
    ));
    learning_saved(&mut state, "learning.json".to_owned());
    let notice = state.notice.as_ref().unwrap();
    assert_eq!(notice.id, "notice-learning-saved");
}

#[test]
fn what_each_year_has_practised_stands_in_place_of_a_class_until_one_goes_back() {
    let mut state = State::default();
    let effects = decide(&mut state, &ClassesIntent::ShowCoverage);
    assert!(matches!(effects.as_slice(), [Effect::LoadCoverage]));
    covered(&mut state, Coverage::default());
    assert!(state.classes.coverage.is_some());
    let table = ClassesIntent::SaveTable("coverage".to_owned(), "topic".to_owned());
    let effects = decide(&mut state, &table);
    assert!(matches!(effects.as_slice(), [Effect::SaveTable(_, table)] if table == "topic"));
    decide(&mut state, &ClassesIntent::HideCoverage);
    assert!(state.classes.coverage.is_none());
    covered(&mut state, Coverage::default());
    decide(&mut state, &ClassesIntent::ShowProgress(CLASS));
    assert!(state.classes.coverage.is_none());
}
