//! Steps of a procedure and notes: nothing goes on record that was not meant, and nothing typed is lost.

use protocol::{
    bytes::{Hash, Id},
    field::FieldKind,
    procedure::{AnswerRow, Check, Review, StepRow, StepState},
};

use super::*;
use crate::{
    intent::{Answer, Attempt, Field as TypedField, IncidentsIntent, Intent, Trouble},
    state::{
        Gate,
        incidents::{Likely, RoomField, ShownCase},
    },
    update::{tests::case, update},
};

mod tasks;
mod types;

const DANGER: usize = 0;
const HARM: usize = 1;
const TALK: usize = 2;

fn step(id: &str, state: StepState, checks: &[&str]) -> StepRow {
    let answer = |answer: &str, needs| AnswerRow {
        answer: answer.to_owned(),
        words: answer.to_owned(),
        needs,
        ..AnswerRow::default()
    };
    let check = |id: &&str| Check {
        id: (*id).to_owned(),
        words: (*id).to_owned(),
    };
    StepRow {
        step: id.to_owned(),
        title: id.to_owned(),
        words: String::new(),
        warning: None,
        state,
        checks: checks.iter().map(check).collect(),
        answers: vec![
            answer("safe", None),
            answer("decided", Some(FieldKind::Decision)),
        ],
        contacts: Vec::new(),
        is_for_others: false,
        given: None,
        rows: Vec::new(),
    }
}

/// The step of this number is asked now.
fn walked_to(now: usize, checks: &[&str]) -> Box<ShownCase> {
    let mut shown = case(3);
    let steps = ["danger", "harm", "talk"].into_iter().enumerate();
    shown.procedure = Some(Procedure {
        id: "adult-contact".to_owned(),
        title: String::new(),
        row: "F-79".to_owned(),
        edition: Hash([9; 32]),
        review: Review::NotYet,
        is_changed: false,
        newer: None,
        steps: steps
            .map(|(at, id)| match at.cmp(&now) {
                std::cmp::Ordering::Less => step(id, StepState::Done, &[]),
                std::cmp::Ordering::Equal => step(id, StepState::Now, checks),
                std::cmp::Ordering::Greater => step(id, StepState::Later, &[]),
            })
            .collect(),
        is_done: false,
    });
    shown
}

fn reading(now: usize, checks: &[&str]) -> State {
    let mut state = State {
        gate: Gate::AtWork { keys_open: true },
        ..State::default()
    };
    state.incidents.open = Some(walked_to(now, checks));
    state
}

fn wish(state: &mut State, wish: RoomIntent) -> Vec<Effect> {
    update(state, Intent::Incidents(IncidentsIntent::Room(wish)))
}

fn type_in(state: &mut State, field: RoomField, text: &str) {
    update(
        state,
        Intent::Typed(TypedField::Room(field), text.to_owned()),
    );
}

fn give(state: &mut State, answer: &str) -> Vec<Effect> {
    let (answer, checks) = (answer.to_owned(), String::new());
    wish(state, RoomIntent::Answer { answer, checks })
}

fn notice(state: &State) -> &'static str {
    state.notice.as_ref().map_or("", |notice| notice.id)
}

/// Which step was answered with what, with a field of which kind, and the sealed words.
fn answered(effects: &[Effect]) -> Option<(&str, &str, Option<FieldKind>, Option<&EntryWords>)> {
    match effects {
        [
            Effect::Act {
                deed:
                    Deed::Answer {
                        step,
                        answer,
                        field,
                        ..
                    },
                words,
                ..
            },
        ] => Some((step, answer, *field, words.as_ref())),
        _ => None,
    }
}

/// F-51.
#[test]
fn the_question_of_danger_is_answered_with_one_press_and_asks_for_nothing() {
    let mut state = reading(DANGER, &[]);
    let effects = give(&mut state, "safe");
    let (step, answer, field, words) = answered(&effects).unwrap();
    assert_eq!((step, answer, field), ("danger", "safe", None));
    assert!(words.is_none(), "nothing was typed");

    // Later it is asked again whatever stands in the fields.
    let mut state = reading(TALK, &[]);
    type_in(&mut state, RoomField::Beside, "half a sentence");
    wish(&mut state, RoomIntent::Again("danger".to_owned()));
    let effects = give(&mut state, "safe");
    let (step, _, _, words) = answered(&effects).unwrap();
    assert_eq!(step, "danger");
    assert_eq!(words.unwrap().facts, "half a sentence");
}

/// K3.
#[test]
fn an_answer_that_needs_words_opens_their_form_first_and_is_never_sealed_empty() {
    let mut state = reading(HARM, &[]);
    assert!(give(&mut state, "decided").is_empty());
    assert!(state.incidents.room.needed.is_some());
    type_in(
        &mut state,
        RoomField::Line(FieldKind::Decision, "what"),
        "  ",
    );
    assert!(give(&mut state, "decided").is_empty());
    assert_eq!(notice(&state), "notice-line-missing");
    let line = state.notice.as_ref().unwrap().line;
    assert_eq!(line, Some((FieldKind::Decision, "what")), "and which");

    type_in(
        &mut state,
        RoomField::Line(FieldKind::Decision, "what"),
        "The lead refers it today.",
    );
    type_in(
        &mut state,
        RoomField::Line(FieldKind::Decision, "reason"),
        "She may be in danger.",
    );
    let effects = give(&mut state, "decided");
    let (step, answer, field, words) = answered(&effects).unwrap();
    let decision = FieldKind::Decision;
    assert_eq!((step, answer, field), ("harm", "decided", Some(decision)));
    let sealed = words.unwrap().field.as_ref().unwrap();
    assert_eq!(sealed.kind, decision);
    assert_eq!(sealed.lines[0].words, "The lead refers it today.");
}

#[test]
fn a_step_with_questions_is_answered_once_each_of_them_is_and_they_are_sealed() {
    let mut state = reading(HARM, &["adult", "forced"]);
    wish(
        &mut state,
        RoomIntent::Check("adult".to_owned(), Likely::No),
    );
    assert!(give(&mut state, "safe").is_empty());
    assert_eq!(notice(&state), "notice-checks-open");

    wish(
        &mut state,
        RoomIntent::Check("forced".to_owned(), Likely::NotSure),
    );
    let (answer, checks) = ("safe".to_owned(), "forced: not sure".to_owned());
    let effects = wish(&mut state, RoomIntent::Answer { answer, checks });
    let (_, _, field, words) = answered(&effects).unwrap();
    assert_eq!(field, None, "what was answered to them is not in the clear");
    assert_eq!(words.unwrap().facts, "forced: not sure");
}

#[test]
fn what_was_chosen_for_one_step_never_goes_on_record_under_another() {
    let mut state = reading(HARM, &["adult"]);
    wish(
        &mut state,
        RoomIntent::Check("adult".to_owned(), Likely::No),
    );
    type_in(&mut state, RoomField::Beside, "typed");
    // The same step, because somebody added an entry: what was chosen stays.
    update(
        &mut state,
        Intent::Answered(Answer::Case(walked_to(HARM, &["adult"]))),
    );
    assert_eq!(state.incidents.room.checks.len(), 1);
    // Somebody else answered it meanwhile.
    update(
        &mut state,
        Intent::Answered(Answer::Case(walked_to(TALK, &["adult"]))),
    );
    assert!(state.incidents.room.checks.is_empty());
    assert_eq!(*state.incidents.room.beside, "typed");
    assert!(give(&mut state, "safe").is_empty());
}

/// F-19.
#[test]
fn a_phrase_fills_the_note_and_one_more_press_puts_it_on_record() {
    let mut state = reading(HARM, &[]);
    assert!(wish(&mut state, RoomIntent::AddNote).is_empty());
    assert_eq!(notice(&state), "notice-write-something");
    for phrase in ["Left a message.", "Told the head."] {
        wish(&mut state, RoomIntent::Phrase(phrase.to_owned()));
    }
    let effects = wish(&mut state, RoomIntent::AddNote);
    let [
        Effect::Act {
            deed: Deed::AddEntry,
            words: Some(words),
            ..
        },
    ] = effects.as_slice()
    else {
        panic!("one entry");
    };
    assert_eq!(words.facts, "Left a message. Told the head.");
}

#[test]
fn only_what_went_on_record_is_let_go_of() {
    let mut state = reading(HARM, &[]);
    type_in(&mut state, RoomField::Note, "she rang");
    type_in(&mut state, RoomField::Beside, "in the library");
    give(&mut state, "safe");
    let trouble = Answer::Failed(Attempt::Act, Trouble::Unreachable);
    update(&mut state, Intent::Answered(trouble));
    let room = &state.incidents.room;
    assert_eq!(
        (room.note.as_str(), room.beside.as_str()),
        ("she rang", "in the library")
    );

    give(&mut state, "safe");
    update(
        &mut state,
        Intent::Answered(Answer::Acted(walked_to(TALK, &[]))),
    );
    let room = &state.incidents.room;
    assert_eq!((room.note.as_str(), room.beside.as_str()), ("she rang", ""));
}

#[test]
fn another_case_and_the_list_wait_for_words_that_are_not_on_record() {
    let mut state = reading(HARM, &[]);
    type_in(&mut state, RoomField::Note, "she rang");
    let other = IncidentsIntent::Open(Id([70; 16]));
    assert!(update(&mut state, Intent::Incidents(other)).is_empty());
    assert_eq!(notice(&state), "notice-words-waiting");
    wish(&mut state, RoomIntent::ToTheList);
    assert!(state.incidents.open.is_some());

    type_in(&mut state, RoomField::Note, "");
    wish(&mut state, RoomIntent::ToTheList);
    assert!(state.incidents.open.is_none());
}

/// F-20: each form stays as it is until it is on record, and is let go of alone.
#[test]
fn a_field_is_added_once_its_form_is_filled_and_another_form_stays() {
    let (advice, talk) = (FieldKind::Advice, FieldKind::Talk);
    let mut state = reading(HARM, &[]);
    wish(&mut state, RoomIntent::BeginField);
    wish(&mut state, RoomIntent::ChooseField(talk));
    type_in(&mut state, RoomField::Line(talk, "said"), "She is calm.");
    wish(&mut state, RoomIntent::ChooseField(advice));
    type_in(&mut state, RoomField::Line(advice, "from"), "The authority");
    let finish = |state: &mut State| super::super::decide(state, IncidentsIntent::Finish);
    assert!(finish(&mut state).is_empty());
    assert_eq!(notice(&state), "notice-line-missing");
    type_in(&mut state, RoomField::Line(advice, "said"), "Keep it.");
    let effects = finish(&mut state);
    let [Effect::Act { deed, words, .. }] = effects.as_slice() else {
        panic!("one act");
    };
    assert!(*deed == Deed::AddField(advice, None));
    let field = words.as_ref().unwrap().field.as_ref().unwrap();
    assert_eq!((field.kind, field.lines.len()), (advice, 2));
    assert!(acted(&mut state.incidents.room));
    assert_eq!(state.incidents.room.begun(), Some(talk));

    // It holds its case open, and is brought into sight.
    state.incidents.doing = None;
    wish(&mut state, RoomIntent::ToTheList);
    assert!(state.incidents.doing == Some(Doing::AddingField(talk)));
}

#[test]
fn what_was_chosen_by_mistake_is_taken_back_with_the_same_press() {
    let told = FieldKind::Told;
    let mut state = reading(HARM, &["adult"]);
    for is_chosen in [true, false] {
        wish(
            &mut state,
            RoomIntent::Choose {
                kind: told,
                name: "whom",
                id: "head".to_owned(),
                words: "The head".to_owned(),
            },
        );
        wish(
            &mut state,
            RoomIntent::Check("adult".to_owned(), Likely::No),
        );
        assert_eq!(state.incidents.room.has_words(), is_chosen);
    }
    wish(&mut state, RoomIntent::ToTheList);
    assert!(state.incidents.open.is_none());
}

/// G-23, B-04.
#[test]
fn whoever_told_at_once_is_turned_from_a_sanction_to_support_and_the_form_goes() {
    let (sanction, support) = (FieldKind::Sanction, FieldKind::Support);
    let mut state = reading(HARM, &[]);
    wish(&mut state, RoomIntent::ChooseField(sanction));
    let told = RoomIntent::Choose {
        kind: sanction,
        name: "told-first",
        id: "told".to_owned(),
        words: "Told".to_owned(),
    };
    wish(&mut state, told);
    wish(&mut state, RoomIntent::ToSupport);
    assert!(state.incidents.doing == Some(Doing::AddingField(support)));
    assert_eq!(state.incidents.room.begun(), None);

    // In a step: its answer with support is what is given now.
    let open = state.incidents.open.as_mut().unwrap();
    let steps = &mut open.procedure.as_mut().unwrap().steps;
    for (answer, needs) in [("teach", support), ("punish", sanction)] {
        steps[HARM].answers.push(AnswerRow {
            answer: answer.to_owned(),
            words: answer.to_owned(),
            needs: Some(needs),
            ..AnswerRow::default()
        });
    }
    give(&mut state, "punish");
    wish(&mut state, RoomIntent::ToSupport);
    let needed = state.incidents.room.needed.as_ref().unwrap();
    assert_eq!((needed.answer.as_str(), needed.kind), ("teach", support));
}

/// F-20: what an answer says already is not asked again, is nobody's own words, and goes with that answer.
#[test]
fn an_answer_makes_the_choice_it_names_and_takes_it_along_when_it_is_left() {
    let mut state = reading(HARM, &[]);
    let told = FieldKind::Told;
    let open = state.incidents.open.as_mut().unwrap();
    let steps = &mut open.procedure.as_mut().unwrap().steps;
    for (answer, says) in [("head", Some("head")), ("others", None)] {
        steps[HARM].answers.push(AnswerRow {
            answer: answer.to_owned(),
            words: answer.to_owned(),
            needs: Some(told),
            says: says.map(str::to_owned),
            ..AnswerRow::default()
        });
    }
    let says = || RoomIntent::Says(told, "whom", "head".to_owned(), "The head".to_owned());
    give(&mut state, "head");
    wish(&mut state, says());
    let room = &state.incidents.room;
    assert_eq!(room.forms[&told].picked("whom"), Some("head"));
    assert_eq!(room.begun(), None, "nobody typed or chose anything yet");

    let effects = give(&mut state, "head");
    let (_, answer, field, words) = answered(&effects).unwrap();
    assert_eq!((answer, field), ("head", Some(told)));
    let line = &words.unwrap().field.as_ref().unwrap().lines[0];
    assert_eq!(
        (line.name.as_str(), line.words.as_str()),
        ("whom", "The head")
    );

    wish(&mut state, RoomIntent::LeaveStep);
    give(&mut state, "others");
    wish(&mut state, says());
    let room = &state.incidents.room;
    assert_eq!(room.forms[&told].picked("whom"), None);
}

/// F-71, F-20.
#[test]
fn that_the_police_were_told_is_nothing_without_who_rang_them() {
    let mut state = reading(HARM, &[]);
    let told = FieldKind::Told;
    let open = state.incidents.open.as_mut().unwrap();
    let steps = &mut open.procedure.as_mut().unwrap().steps;
    steps[HARM].answers.push(AnswerRow {
        answer: "police".to_owned(),
        words: "police".to_owned(),
        needs: Some(told),
        says: Some("police".to_owned()),
        ..AnswerRow::default()
    });
    give(&mut state, "police");
    let says = RoomIntent::Says(told, "whom", "police".to_owned(), "The police".to_owned());
    wish(&mut state, says);
    assert!(answered(&give(&mut state, "police")).is_none());
    type_in(&mut state, RoomField::Line(told, "told-by"), "I rang 101");
    assert!(answered(&give(&mut state, "police")).is_some());
}

/// F-22: 'yes, we refer' and 'to nobody' contradict each other on one record.
#[test]
fn whoever_refers_refers_to_somebody() {
    let mut state = reading(HARM, &[]);
    let referral = FieldKind::Referral;
    let open = state.incidents.open.as_mut().unwrap();
    let steps = &mut open.procedure.as_mut().unwrap().steps;
    steps[HARM].answers.push(AnswerRow {
        answer: "yes".to_owned(),
        words: "yes".to_owned(),
        needs: Some(referral),
        ..AnswerRow::default()
    });
    give(&mut state, "yes");
    for (name, id) in [("to", "none"), ("with-head", "yes")] {
        wish(
            &mut state,
            RoomIntent::Choose {
                kind: referral,
                name,
                id: id.to_owned(),
                words: id.to_owned(),
            },
        );
    }
    type_in(&mut state, RoomField::Line(referral, "decided-by"), "Lead");
    type_in(&mut state, RoomField::Line(referral, "reason"), "Harm");
    assert!(answered(&give(&mut state, "yes")).is_none());
    assert_eq!(notice(&state), "notice-refer-to-nobody");
}

/// F-68, F-78: 'none applies' and a question answered with yes contradict each other on one record.
#[test]
fn none_applies_stands_only_where_every_question_is_answered_no() {
    let mut state = reading(HARM, &["adult", "forced"]);
    let open = state.incidents.open.as_mut().unwrap();
    let steps = &mut open.procedure.as_mut().unwrap().steps;
    steps[HARM].answers.push(AnswerRow {
        answer: "none".to_owned(),
        is_all_no: true,
        ..AnswerRow::default()
    });
    let check = |state: &mut State, id: &str, likely| {
        wish(state, RoomIntent::Check(id.to_owned(), likely));
    };
    check(&mut state, "adult", Likely::No);
    for likely in [Likely::Yes, Likely::NotSure] {
        check(&mut state, "forced", likely);
        assert!(answered(&give(&mut state, "none")).is_none());
        assert_eq!(notice(&state), "notice-not-all-no");
        assert!(answered(&give(&mut state, "safe")).is_some());
        state.waiting = 0;
    }
    check(&mut state, "forced", Likely::No);
    assert!(answered(&give(&mut state, "none")).is_some());
}
