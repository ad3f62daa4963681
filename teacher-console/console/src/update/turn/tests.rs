//! No press is lost, none is done twice, and none is done where it was not meant.

use protocol::{
    bytes::{Hash, Id},
    cases::Cases,
    directory::LogName,
    procedure::{AnswerRow, Procedure, Review, StepRow, StepState},
    seen::SeenState,
    staff::Room,
};

use crate::{
    intent::{
        Answer, Attempt, Effect, Field, IncidentsIntent, Intent, ReportsIntent, RoomIntent,
        Trouble, account::AccountAnswer, log_ins::LogInsIntent,
    },
    state::{
        State,
        account::CardHere,
        incidents::{RoomField, ShownCase},
        secret::Secret,
    },
    update::{
        REFRESH_EVERY_S,
        tests::{at_work, case, opened_report, session},
        update,
    },
};

const OTHER: Id = Id([6; 16]);

fn answer(state: &mut State, answer: Answer) -> Vec<Effect> {
    update(state, Intent::Answered(answer))
}

fn press(state: &mut State, wish: ReportsIntent) -> Vec<Effect> {
    update(state, Intent::Reports(wish))
}

fn in_the_room(state: &mut State, wish: RoomIntent) -> Vec<Effect> {
    update(state, Intent::Incidents(IncidentsIntent::Room(wish)))
}

/// A report is on the screen and nothing is awaited.
fn reading() -> State {
    let mut state = at_work();
    state.room = Some(Room::Reports);
    state.reports.open = Some(opened_report());
    state
}

/// A case whose procedure asks this step.
fn at_step(asked: &str) -> Box<ShownCase> {
    let answer = |answer: &str| AnswerRow {
        answer: answer.to_owned(),
        words: answer.to_owned(),
        needs: None,
        ..AnswerRow::default()
    };
    let step = |id: &str| StepRow {
        step: id.to_owned(),
        title: id.to_owned(),
        words: String::new(),
        warning: None,
        state: if id == asked {
            StepState::Now
        } else {
            StepState::Later
        },
        checks: Vec::new(),
        is_for_others: false,
        answers: vec![answer("yes"), answer("no")],
        contacts: Vec::new(),
        given: None,
        rows: Vec::new(),
    };
    let mut shown = case(3);
    shown.procedure = Some(Procedure {
        id: "adult-contact".to_owned(),
        title: String::new(),
        row: "F-79".to_owned(),
        edition: Hash([9; 32]),
        review: Review::NotYet,
        is_changed: false,
        newer: None,
        steps: vec![step("danger"), step("secure")],
        is_done: false,
    });
    shown
}

fn seen() -> Answer {
    Answer::SeenSent(opened_report().envelope, SeenState::InHand)
}

fn is_concern(effects: &[Effect]) -> bool {
    let is_it = |effect: &Effect| matches!(effect, Effect::RecordConcern { .. });
    effects.iter().any(is_it)
}

#[test]
fn what_the_console_looks_at_by_itself_keeps_nobody_waiting() {
    let mut state = reading();
    let now = state.now + REFRESH_EVERY_S;
    let effects = update(&mut state, Intent::Tick(now));
    assert!(!effects.is_empty());
    assert!(!state.is_busy());
    assert_eq!(press(&mut state, ReportsIntent::IHaveThis).len(), 1);
    // What comes back of it is not taken for the answer to the press.
    update(&mut state, Intent::Heard(Answer::Bell(None)));
    update(
        &mut state,
        Intent::Heard(Answer::Cases(LogName::Safeguarding, Cases::default())),
    );
    assert!(state.is_busy());
    answer(&mut state, seen());
    assert!(!state.is_busy());
}

#[test]
fn lists_are_not_asked_for_again_before_they_have_come() {
    let mut state = reading();
    let due = |state: &State| Intent::Tick(state.refreshed_at + REFRESH_EVERY_S);
    let tick = due(&state);
    assert!(!update(&mut state, tick).is_empty());
    let tick = due(&state);
    let again = update(&mut state, tick);
    assert!(
        again
            .iter()
            .all(|one| matches!(one, Effect::AskBell { .. }))
    );
}

#[test]
fn a_press_that_comes_while_an_answer_is_awaited_is_done_after_it() {
    let mut state = reading();
    press(&mut state, ReportsIntent::IHaveThis);
    assert!(press(&mut state, ReportsIntent::RecordConcern).is_empty());
    assert!(is_concern(&answer(&mut state, seen())));
    assert!(state.is_busy());
}

#[test]
fn the_card_that_is_typed_while_the_console_looks_for_a_kept_one_opens_the_keys() {
    let mut state = State::default();
    update(
        &mut state,
        Intent::Typed(Field::LoginName, "okafor".to_owned()),
    );
    state.door.password = Secret::new("a password".to_owned());
    update(&mut state, Intent::SignIn);
    let looks = answer(&mut state, Answer::SignedIn(session(&[Room::Reports])));
    assert_eq!(looks.len(), 1);
    update(
        &mut state,
        Intent::Typed(Field::Kit, "ABCD-EFGH".to_owned()),
    );
    assert!(update(&mut state, Intent::Unlock).is_empty());
    // There is no card here: what was pressed meanwhile is done.
    let effects = answer(
        &mut state,
        Answer::Account(AccountAnswer::CardHere(CardHere::NotKept)),
    );
    assert!(matches!(effects.as_slice(), [Effect::Unlock { .. }]));
    // And once the keys are open, a press that waited at the door is not done a second time.
    assert!(update(&mut state, Intent::Unlock).is_empty());
    let effects = answer(&mut state, Answer::Unlocked(CardHere::NotKept));
    assert!(
        !effects
            .iter()
            .any(|one| matches!(one, Effect::Unlock { .. }))
    );
}

#[test]
fn of_two_presses_that_wait_the_last_is_done() {
    let mut state = reading();
    press(&mut state, ReportsIntent::IHaveThis);
    press(&mut state, ReportsIntent::RecordConcern);
    press(&mut state, ReportsIntent::Answer("we-are-here".to_owned()));
    let effects = answer(&mut state, seen());
    assert!(!is_concern(&effects));
    let is_phrase = |effect: &Effect| {
        matches!(
            effect,
            Effect::SendSeen {
                phrase: Some(_),
                ..
            }
        )
    };
    assert!(effects.iter().any(is_phrase));
}

#[test]
fn what_is_pressed_twice_is_done_once() {
    let mut state = reading();
    assert_eq!(press(&mut state, ReportsIntent::RecordConcern).len(), 1);
    assert!(press(&mut state, ReportsIntent::RecordConcern).is_empty());
    assert!(!is_concern(&answer(&mut state, Answer::Locked)));
    assert!(!state.is_busy());
}

#[test]
fn what_failed_takes_along_what_waited_behind_it() {
    let mut state = reading();
    press(&mut state, ReportsIntent::IHaveThis);
    press(&mut state, ReportsIntent::RecordConcern);
    let trouble = Answer::Failed(Attempt::Seen, Trouble::Unreachable);
    assert!(answer(&mut state, trouble).is_empty());
    assert!(state.notice.is_some());
    assert!(!state.is_busy());
}

#[test]
fn a_press_is_not_done_on_another_page_nor_after_the_lock() {
    let mut state = reading();
    press(&mut state, ReportsIntent::IHaveThis);
    press(&mut state, ReportsIntent::RecordConcern);
    state.reports.open.as_mut().unwrap().envelope = OTHER;
    assert!(!is_concern(&answer(&mut state, seen())));

    let mut state = reading();
    press(&mut state, ReportsIntent::IHaveThis);
    press(&mut state, ReportsIntent::RecordConcern);
    update(&mut state, Intent::LockNow);
    assert!(!is_concern(&answer(&mut state, seen())));
    assert!(!is_concern(&answer(&mut state, Answer::Locked)));
}

#[test]
fn another_report_is_opened_after_the_one_that_was_on_its_way() {
    let mut state = at_work();
    state.room = Some(Room::Reports);
    press(&mut state, ReportsIntent::Open(opened_report().envelope));
    assert!(press(&mut state, ReportsIntent::Open(OTHER)).is_empty());
    // Opening the first is signed, then the second is fetched.
    answer(&mut state, Answer::ReportOpened(opened_report()));
    let effects = answer(&mut state, seen());
    let is_other =
        |one: &Effect| matches!(one, Effect::OpenReport { envelope, .. } if *envelope == OTHER);
    assert!(effects.iter().any(is_other));
}

#[test]
fn what_is_signed_as_a_list_is_never_signed_later() {
    let mut state = reading();
    press(&mut state, ReportsIntent::IHaveThis);
    let end = Intent::LogIns(LogInsIntent::End(OTHER));
    assert!(update(&mut state, end).is_empty());
    assert!(state.turn.next.is_none());
}

#[test]
fn an_answer_that_waits_is_never_given_to_another_step() {
    let mut state = at_work();
    state.room = Some(Room::Incidents);
    state.incidents.open = Some(at_step("danger"));
    let yes = || RoomIntent::Answer {
        answer: "yes".to_owned(),
        checks: String::new(),
    };
    let no = || RoomIntent::Answer {
        answer: "no".to_owned(),
        checks: String::new(),
    };
    assert_eq!(in_the_room(&mut state, yes()).len(), 1);
    assert!(in_the_room(&mut state, no()).is_empty());
    let effects = answer(&mut state, Answer::Acted(at_step("secure")));
    assert!(!effects.iter().any(|one| matches!(one, Effect::Act { .. })));
}

#[test]
fn a_list_that_cannot_be_loaded_leaves_a_note_on_its_way() {
    let mut state = at_work();
    state.room = Some(Room::Incidents);
    state.incidents.open = Some(at_step("danger"));
    let typed = Field::Room(RoomField::Note);
    update(&mut state, Intent::Typed(typed, "Mum rang.".to_owned()));
    assert_eq!(in_the_room(&mut state, RoomIntent::AddNote).len(), 1);
    let silent = Answer::Failed(Attempt::Load, Trouble::Unreachable);
    update(&mut state, Intent::Heard(silent));
    assert!(state.is_busy());
    answer(&mut state, Answer::Acted(at_step("danger")));
    assert!(state.incidents.room.note.is_empty(), "it is on record");
}

/// Whatever is pressed and heard in whatever order: nothing is done twice, and in the end nothing waits.
#[test]
fn whatever_is_pressed_meanwhile_ends_with_nothing_waiting() {
    for seed in 0..500_u32 {
        let mut state = reading();
        let (mut draws, mut open, mut pressed, mut done) = (seed, 0_u32, 0, 0);
        let mut draw = || {
            draws = draws.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            draws >> 24
        };
        for _ in 0..40 {
            let effects = match draw() % 4 {
                0 => {
                    pressed += 1;
                    press(&mut state, ReportsIntent::RecordConcern)
                }
                1 => press(&mut state, ReportsIntent::IHaveThis),
                2 if open > 0 => {
                    open -= 1;
                    answer(&mut state, Answer::Locked)
                }
                _ => update(&mut state, Intent::Heard(Answer::Locked)),
            };
            done += u32::from(is_concern(&effects));
            let waited = effects.iter().filter(|one| !one.is_in_background());
            open += u32::try_from(waited.count()).unwrap();
            assert!(open <= 1, "seed {seed}: two at once");
        }
        while open > 0 {
            open -= 1;
            let effects = answer(&mut state, Answer::Locked);
            done += u32::from(is_concern(&effects));
            let waited = effects.iter().filter(|one| !one.is_in_background());
            open += u32::try_from(waited.count()).unwrap();
        }
        assert!(!state.is_busy() && state.turn.next.is_none(), "seed {seed}");
        assert!(done <= pressed, "seed {seed}");
        assert!(pressed == 0 || done > 0, "seed {seed}: all were lost");
    }
}
