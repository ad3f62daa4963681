//! Tasks with a day, corrections of fields in their own form, newer steps, and nothing typed that goes by a wrong press.

use protocol::{bytes::Hash, cases::CaseRow, directory::LogName, procedure::GivenAnswer};

use super::*;
use crate::state::incidents::{Form, Incidents, Listed, ShownDeed, invented};

const TASK: FieldKind = FieldKind::Task;
const TOLD: FieldKind = FieldKind::Told;

fn finish(state: &mut State) -> Vec<Effect> {
    update(state, Intent::Incidents(IncidentsIntent::Finish))
}

fn deed(effects: &[Effect]) -> Option<(&Deed, Option<&EntryWords>)> {
    match effects {
        [Effect::Act { deed, words, .. }] => Some((deed, words.as_ref())),
        _ => None,
    }
}

/// F-19.
#[test]
fn a_task_goes_on_record_with_its_day_and_never_without_one() {
    let mut state = reading(HARM, &[]);
    // Friday, 21 November 2025, at noon.
    state.now = 1_763_726_400;
    wish(&mut state, RoomIntent::ChooseField(TASK));
    type_in(
        &mut state,
        RoomField::Line(TASK, "what"),
        "Ring the parents",
    );
    assert!(finish(&mut state).is_empty());
    assert_eq!(notice(&state), "notice-task-day");
    type_in(&mut state, RoomField::Due, "soon");
    assert!(finish(&mut state).is_empty());

    wish(&mut state, RoomIntent::Due(1));
    assert_eq!(state.incidents.room.due, "2025-11-24", "no weekend");
    let effects = finish(&mut state);
    let (deed, words) = deed(&effects).expect("an act");
    let Deed::AddField(TASK, Some(due_on)) = deed else {
        panic!("a task with its day");
    };
    assert_eq!(clock::day_form(*due_on), "2025-11-24");
    let field = words.and_then(|words| words.field.as_ref());
    assert_eq!(field.map(|field| field.lines.len()), Some(1));
    let waiting = &state.incidents.room;
    assert_eq!(waiting.begun(), Some(TASK), "it is not on record yet");
    assert!(acted(&mut state.incidents.room));
    assert!(state.incidents.room.due.is_empty());
}

#[test]
fn a_task_is_ticked_off_and_newer_steps_are_taken_with_one_press_and_keep_what_is_typed() {
    let mut state = reading(HARM, &[]);
    type_in(&mut state, RoomField::Note, "half a sentence");
    let task = Hash([3; 32]);
    let effects = wish(&mut state, RoomIntent::DoneTask(task));
    let (done, words) = deed(&effects).expect("an act");
    assert!(*done == Deed::DoneTask(task) && words.is_none());
    assert!(acted(&mut state.incidents.room));
    assert_eq!(state.incidents.room.note.as_str(), "half a sentence");

    state.waiting = 0;
    assert!(wish(&mut state, RoomIntent::TakeEdition).is_empty(), "none");
    let open = state.incidents.open.as_mut().unwrap();
    let procedure = open.procedure.as_mut().unwrap();
    procedure.newer = Some(Hash([8; 32]));
    let effects = wish(&mut state, RoomIntent::TakeEdition);
    let (taken, _) = deed(&effects).expect("an act");
    let expected = Deed::TakeEdition {
        procedure: "adult-contact".to_owned(),
        edition: Hash([8; 32]),
    };
    assert!(*taken == expected);
}

/// P13: a correction is a new act that names the old one, and what was begun of the same kind is not mixed with it.
#[test]
fn a_field_is_corrected_in_its_own_form_and_leaving_it_leaves_nothing_behind() {
    let mut state = reading(HARM, &[]);
    let act = Hash([4; 32]);
    let on_record = || {
        let mut form = Form::default();
        form.choose("whom", "head", "The head".to_owned());
        RoomIntent::Correct {
            act,
            kind: TOLD,
            form,
        }
    };
    wish(&mut state, on_record());
    assert!(state.incidents.doing == Some(Doing::CorrectingField(act, TOLD)));
    type_in(&mut state, RoomField::Line(TOLD, "told-by"), "By me");
    wish(&mut state, RoomIntent::ToTheList);
    assert_eq!(notice(&state), "notice-words-waiting");
    let is_kept = state.incidents.doing == Some(Doing::CorrectingField(act, TOLD));
    assert!(is_kept, "it never becomes a field of its own");
    let effects = finish(&mut state);
    let (corrected, words) = deed(&effects).expect("an act");
    assert!(*corrected == Deed::Correct(act));
    let lines = words.and_then(|words| words.field.as_ref());
    assert_eq!(lines.map(|field| field.lines.len()), Some(2));

    update(&mut state, Intent::Incidents(IncidentsIntent::Leave));
    assert!(state.incidents.room.begun().is_none());
    wish(&mut state, RoomIntent::ChooseField(TOLD));
    type_in(&mut state, RoomField::Line(TOLD, "told-by"), "Begun");
    wish(&mut state, on_record());
    assert!(state.incidents.doing == Some(Doing::AddingField(TOLD)));
    assert_eq!(notice(&state), "notice-words-waiting");
}

#[test]
fn another_logs_cases_wait_until_what_is_typed_is_on_record() {
    let mut state = reading(HARM, &[]);
    type_in(&mut state, RoomField::Note, "half a sentence");
    let other = || Intent::Incidents(IncidentsIntent::ChooseLog(LogName::Staff));
    assert!(update(&mut state, other()).is_empty());
    assert_eq!(notice(&state), "notice-words-waiting");
    assert_eq!(state.incidents.room.note.as_str(), "half a sentence");
    assert_eq!(state.incidents.log, LogName::Safeguarding);
    type_in(&mut state, RoomField::Note, "");
    assert!(!update(&mut state, other()).is_empty());
    assert_eq!(state.incidents.log, LogName::Staff);
}

/// F-66.
#[test]
fn cases_that_lie_still_or_are_late_can_be_listed_alone() {
    let row = |quiet_school_days, next_due| CaseRow {
        quiet_school_days,
        next_due,
        ..walked_to(HARM, &[]).row
    };
    let (still, late, other) = (
        row(Some(12), None),
        row(None, Some(90)),
        row(None, Some(200)),
    );
    let listed = |listed: Listed| {
        [&still, &late, &other].map(|row| Incidents::default().lists(listed, row, 100))
    };
    assert_eq!(listed(Listed::All), [true; 3]);
    assert_eq!(listed(Listed::Quiet), [true, false, false]);
    assert_eq!(listed(Listed::Late), [false, true, false]);
    let mut state = reading(HARM, &[]);
    let wish = Intent::Incidents(IncidentsIntent::List(Listed::Quiet));
    assert!(update(&mut state, wish).is_empty());
    assert_eq!(state.incidents.listed, Listed::Quiet);
}

/// F-19, F-22: what an answer brings with it is proposed once, and one press puts it on the list with its day.
#[test]
fn a_task_that_an_answer_brings_with_it_is_proposed_until_it_is_on_the_list() {
    let mut state = reading(TALK, &[]);
    let task = ProposedTask {
        words: "Ask what came of it".to_owned(),
        school_days: 3,
    };
    let open = state.incidents.open.as_mut().unwrap();
    assert!(open.proposed_tasks().is_empty());
    let step = &mut open.procedure.as_mut().unwrap().steps[HARM];
    step.answers[0].task = Some(task.clone());
    step.given = Some(GivenAnswer {
        answer: step.answers[0].answer.clone(),
        by: Id([1; 16]),
        at: 0,
        act: Hash([7; 32]),
    });
    assert_eq!(open.proposed_tasks(), [&task]);

    let effects = wish(&mut state, RoomIntent::TakeProposed(task));
    let (put, words) = deed(&effects).unwrap();
    let Deed::AddField(FieldKind::Task, Some(due_on)) = put else {
        panic!("no task");
    };
    assert!(*due_on > state.now);
    let words = words.unwrap().clone();
    let open = state.incidents.open.as_mut().unwrap();
    let mut act = invented::act();
    act.deed = ShownDeed::AddedField(TASK, Some(*due_on));
    act.words = ShownWords::Open(words);
    open.acts.push(act);
    assert!(open.proposed_tasks().is_empty());
}
