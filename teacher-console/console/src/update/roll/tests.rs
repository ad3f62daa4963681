//! Bringing pupils in and printing cards: nothing before it was shown, nothing replaced before it was asked.

use protocol::{
    bytes::{Hash, Id},
    card::CardKind,
    roll::{
        Roll, RollClass, RollPupil, RosterClassOffered, RosterDone, RosterLook, RosterRow, RowFate,
    },
};

use super::*;
use crate::{
    intent::Intent,
    state::{Gate, kept_page::KeptPage, roll::Looked},
    update::update,
};

const CLASS: Id = Id([5; 16]);
const OTHER: Id = Id([6; 16]);

fn pupil(number: u8, has_card: bool) -> RollPupil {
    RollPupil {
        id: Id([number; 16]),
        name: format!("Pupil {number}"),
        picture: "boat".to_owned(),
        card: has_card.then_some(CardKind::Pictures),
    }
}

fn roll() -> Roll {
    let class = |id, name: &str| RollClass {
        id,
        name: name.to_owned(),
        band: "7-9".to_owned(),
        pupils: 2,
        without_card: 1,
        usual_card: CardKind::Pictures,
    };
    Roll {
        classes: vec![class(CLASS, "4B"), class(OTHER, "5B")],
        may_bring_in: true,
        template: "class,year,name\n".to_owned(),
        ..Roll::default()
    }
}

/// In the room with a class chosen, the password typed a moment ago.
fn in_the_room() -> State {
    let mut state = State {
        gate: Gate::AtWork { keys_open: false },
        now: 1_000,
        ..State::default()
    };
    state.confirming.until = 2_000;
    state.school.save_in = "/home/lead".to_owned();
    state.roll.class = Some(CLASS);
    state.roll.roll = Some(roll());
    state.roll.pupils = vec![pupil(1, true), pupil(2, false)];
    state
}

fn wish(state: &mut State, wish: RollIntent) -> Vec<RollEffect> {
    let effects = update(state, Intent::Roll(wish));
    effects.into_iter().filter_map(of_roll).collect()
}

fn of_roll(effect: Effect) -> Option<RollEffect> {
    match effect {
        Effect::Roll(effect) => Some(effect),
        _ => None,
    }
}

fn answer(state: &mut State, answer: RollAnswer) -> Vec<RollEffect> {
    let answer = crate::intent::Answer::Roll(answer);
    let effects = update(state, Intent::Answered(answer));
    effects.into_iter().filter_map(of_roll).collect()
}

fn notice(state: &State) -> &'static str {
    state.notice.as_ref().map_or("", |notice| notice.id)
}

fn look(fate: RowFate, many_leave: bool) -> RosterLook {
    RosterLook {
        offered: Vec::new(),
        kind: None,
        classes: 1,
        new_classes: 0,
        rows: vec![RosterRow {
            fate,
            file: "list.csv".into(),
            line: 2,
            class: "4B".into(),
            name: "Leo".into(),
            picture: "kite".into(),
            before: String::new(),
            why: String::new(),
            remedy: String::new(),
        }],
        many_leave,
        shown: Hash([7; 32]),
    }
}

fn looked_at(state: &mut State, look: RosterLook) {
    wish(state, RollIntent::BringIn(true));
    wish(state, RollIntent::Choose("/home/lead/list.csv".to_owned()));
    let effects = wish(state, RollIntent::Look);
    assert!(matches!(effects.as_slice(), [RollEffect::Look(path)] if path.ends_with("list.csv")));
    let looked = Looked {
        only: Vec::new(),
        roster: Id([9; 16]),
        file: "list.csv".to_owned(),
        look,
    };
    answer(state, RollAnswer::Looked(Box::new(looked)));
}

#[test]
fn a_file_is_looked_at_first_and_imported_as_it_was_shown() {
    let mut state = in_the_room();
    wish(&mut state, RollIntent::BringIn(true));
    assert!(wish(&mut state, RollIntent::Look).is_empty());
    assert_eq!(notice(&state), "notice-roll-which-file");
    assert!(
        wish(&mut state, RollIntent::Import).is_empty(),
        "nothing was shown"
    );
    looked_at(&mut state, look(RowFate::Added, false));
    let effects = wish(&mut state, RollIntent::Import);
    let [RollEffect::Import { shown, file, .. }] = effects.as_slice() else {
        panic!("it is imported");
    };
    assert_eq!((*shown, file.as_str()), (Hash([7; 32]), "list.csv"));
    let done = RosterDone {
        added: 1,
        changed: 0,
        left: 0,
        roll: roll(),
    };
    answer(&mut state, RollAnswer::Imported(done));
    let bringing = state.roll.bringing.as_ref().unwrap();
    assert_eq!(bringing.done, Some([1, 0, 0]));
    assert!(bringing.looked.is_none(), "it is not imported twice");
    assert!(wish(&mut state, RollIntent::Import).is_empty());
}

#[test]
fn a_refused_row_and_half_an_export_are_not_imported() {
    let mut state = in_the_room();
    looked_at(&mut state, look(RowFate::Refused, false));
    assert!(wish(&mut state, RollIntent::Import).is_empty());
    assert_eq!(notice(&state), "notice-roll-refused");
    looked_at(&mut state, look(RowFate::Leaves, true));
    assert!(wish(&mut state, RollIntent::Import).is_empty());
    assert_eq!(notice(&state), "notice-roll-many-leave");
    wish(&mut state, RollIntent::ManyLeave(true));
    assert_eq!(wish(&mut state, RollIntent::Import).len(), 1);
}

#[test]
fn another_file_begins_anew_without_what_was_said_of_the_first() {
    let mut state = in_the_room();
    looked_at(&mut state, look(RowFate::Leaves, true));
    wish(&mut state, RollIntent::ManyLeave(true));
    looked_at(&mut state, look(RowFate::Leaves, true));
    assert!(wish(&mut state, RollIntent::Import).is_empty());
}

#[test]
fn a_card_that_is_there_is_replaced_only_after_asking() {
    let mut state = in_the_room();
    let missing = wish(&mut state, RollIntent::Cards(Whose::Missing));
    assert!(
        matches!(missing.as_slice(), [RollEffect::Print(class, Whose::Missing, Some(CardKind::Pictures))] if *class == CLASS)
    );
    answer(&mut state, RollAnswer::Printed(1));
    assert_eq!(notice(&state), "notice-roll-printed");
    let one = Whose::One(Id([1; 16]));
    assert!(wish(&mut state, RollIntent::Cards(one.clone())).is_empty());
    assert_eq!(state.roll.replacing, Some(one.clone()));
    wish(&mut state, RollIntent::DontReplace);
    assert!(
        wish(&mut state, RollIntent::Replace).is_empty(),
        "it was not asked any more"
    );
    wish(&mut state, RollIntent::Cards(one));
    assert_eq!(wish(&mut state, RollIntent::Replace).len(), 1);
    let first = wish(&mut state, RollIntent::Cards(Whose::One(Id([2; 16]))));
    assert!(first.is_empty(), "one thing at a time");
}

#[test]
fn classes_are_printed_one_after_the_other_and_a_printer_that_stops_stops_all() {
    let mut state = in_the_room();
    let first = wish(&mut state, RollIntent::AllCards);
    assert!(matches!(first.as_slice(), [RollEffect::Print(class, _, None)] if *class == CLASS));
    let second = answer(&mut state, RollAnswer::Printed(1));
    assert!(matches!(second.as_slice(), [RollEffect::Print(class, _, None)] if *class == OTHER));
    let failed = crate::intent::Answer::Failed(
        crate::intent::Attempt::Change,
        crate::intent::Trouble::Unreachable,
    );
    update(&mut state, Intent::Answered(failed));
    assert!(state.roll.printing.is_none());
    let again = wish(&mut state, RollIntent::AllCards);
    assert_eq!(
        again.len(),
        1,
        "it can be begun again, for whoever has none"
    );
}

#[test]
fn no_card_is_dealt_while_another_waits_for_a_printer() {
    let mut state = in_the_room();
    state.kept_page = Some(KeptPage::NotPrinted {
        name: "page-cards",
        why: "No paper.".to_owned(),
        is_personal: true,
    });
    assert!(wish(&mut state, RollIntent::AllCards).is_empty());
    assert!(wish(&mut state, RollIntent::Cards(Whose::Missing)).is_empty());
    assert_eq!(notice(&state), "notice-roll-page-waits");
}

#[test]
fn the_password_is_asked_for_before_a_card_is_dealt() {
    let mut state = in_the_room();
    state.confirming.until = 0;
    assert!(wish(&mut state, RollIntent::Cards(Whose::Missing)).is_empty());
    assert!(state.confirming.then.is_some());
}

#[test]
fn what_was_loaded_for_another_class_is_not_shown() {
    let mut state = in_the_room();
    let loaded = Roll {
        pupils: vec![pupil(8, true)],
        ..roll()
    };
    answer(&mut state, RollAnswer::Loaded(Some(OTHER), loaded.clone()));
    assert_eq!(state.roll.pupils.len(), 2);
    answer(&mut state, RollAnswer::Loaded(Some(CLASS), loaded));
    assert_eq!(state.roll.pupils, [pupil(8, true)]);
}

/// Issue 7: pupils who are in several classes come in once their own are chosen.
#[test]
fn own_classes_are_chosen_and_the_same_file_is_looked_at_again() {
    let mut state = in_the_room();
    let mut refused = look(RowFate::Refused, false);
    refused.offered = vec![RosterClassOffered {
        title: "10C".to_owned(),
        pupils: 30,
    }];
    looked_at(&mut state, refused);
    assert!(wish(&mut state, RollIntent::LookAgain).is_empty());
    assert_eq!(notice(&state), "notice-roll-which-classes");
    wish(&mut state, RollIntent::Own("11C".to_owned(), true));
    wish(&mut state, RollIntent::Own("10C".to_owned(), true));
    wish(&mut state, RollIntent::Own("11C".to_owned(), false));
    let effects = wish(&mut state, RollIntent::LookAgain);
    let [RollEffect::LookAgain { roster, file, only }] = effects.as_slice() else {
        panic!("it is looked at again")
    };
    let looked = Looked {
        roster: *roster,
        file: file.clone(),
        only: only.clone(),
        look: look(RowFate::Added, false),
    };
    assert_eq!(only, &["10C"]);
    answer(&mut state, RollAnswer::Looked(Box::new(looked)));
    let effects = wish(&mut state, RollIntent::Import);
    assert!(
        matches!(effects.as_slice(), [RollEffect::Import { only, .. }] if only == &["10C"]),
        "what was chosen is imported"
    );
}
