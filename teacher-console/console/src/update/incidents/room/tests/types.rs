//! Another kind of incident goes on record with its reason, and a decision asks for a reason alone.

use super::*;

fn finish(state: &mut State) -> Vec<Effect> {
    update(state, Intent::Incidents(IncidentsIntent::Finish))
}

fn open_of(kind: &str) -> State {
    let mut state = reading(HARM, &[]);
    let open = state.incidents.open.as_mut().unwrap();
    open.row.incident_type = Some(kind.to_owned());
    state
}

#[test]
fn the_kind_is_changed_only_with_a_reason_which_stays_until_it_is_on_record() {
    let mut state = open_of("F-38");
    let begin = IncidentsIntent::Begin("change-type".to_owned());
    update(&mut state, Intent::Incidents(begin));
    assert!(finish(&mut state).is_empty());
    assert_eq!(notice(&state), "notice-choose-type");
    let choose = IncidentsIntent::ChooseType("F-39".to_owned());
    update(&mut state, Intent::Incidents(choose));
    assert!(finish(&mut state).is_empty());
    assert_eq!(notice(&state), "notice-type-why");

    type_in(&mut state, RoomField::Why, "He is grown up");
    let effects = finish(&mut state);
    let [Effect::Act { deed, words, .. }] = effects.as_slice() else {
        panic!("an act");
    };
    let expected = Deed::ChangeType {
        from: "F-38".to_owned(),
        to: "F-39".to_owned(),
    };
    assert!(*deed == expected);
    let why = words.as_ref().map(|words| words.facts.as_str());
    assert_eq!(why, Some("He is grown up"));
    assert!(!state.incidents.room.why.is_empty(), "not on record yet");
    assert!(acted(&mut state.incidents.room));
    assert!(state.incidents.room.why.is_empty());
}

#[test]
fn a_reason_that_is_half_written_is_brought_into_sight_before_the_case_is_left() {
    let mut state = open_of("F-38");
    type_in(&mut state, RoomField::Why, "He is");
    wish(&mut state, RoomIntent::ToTheList);
    assert_eq!(notice(&state), "notice-words-waiting");
    assert!(state.incidents.doing == Some(Doing::ChangingType(None)));
}

/// F-38, F-10: what held for pictures goes on to hold.
#[test]
fn a_case_that_was_once_of_a_picture_is_treated_as_one() {
    let mut state = open_of("F-39");
    let open = state.incidents.open.as_mut().unwrap();
    assert!(!open.is_about_a_picture());
    let mut act = crate::state::incidents::invented::act();
    act.deed = crate::state::incidents::ShownDeed::ChangedType {
        from: "F-38".to_owned(),
        to: "F-39".to_owned(),
    };
    open.acts.push(act);
    assert!(open.is_about_a_picture());
}

#[test]
fn what_was_answered_is_what_was_decided_so_that_a_reason_is_enough() {
    let mut state = reading(HARM, &[]);
    give(&mut state, "decided");
    let form = state.incidents.room.forms.get(&FieldKind::Decision);
    let what = form.map(|form| form.said("what").to_owned());
    assert_eq!(what.as_deref(), Some("harm \u{b7} decided"));
    assert!(!state.incidents.room.has_words(), "nobody typed that");
    assert!(give(&mut state, "decided").is_empty(), "no reason yet");
    let reason = RoomField::Line(FieldKind::Decision, "reason");
    type_in(&mut state, reason, "Nothing was sent");
    let effects = give(&mut state, "decided");
    let (.., words) = answered(&effects).expect("an act");
    let field = words.and_then(|words| words.field.as_ref());
    assert_eq!(field.map(|field| field.lines.len()), Some(2));
}
