//! A letter asks first whether telling is safe, leaves out nothing, goes on record, and stays typed until then.

use protocol::{cases::CaseStatus, field::FieldKind};

use super::super::super::update;
use crate::{
    intent::{
        Answer, Attempt, Effect, IncidentsIntent, Intent, Trouble,
        letter::{LetterIntent, LetterToPrint},
    },
    state::{
        Gate, State,
        incidents::{Doing, Letter, LetterField, ShownCase, invented},
    },
};

fn case() -> Box<ShownCase> {
    Box::new(ShownCase {
        title: "Amina".to_owned(),
        ..invented::case(CaseStatus::Incident)
    })
}

fn at_a_case() -> State {
    let mut state = State {
        now: 500,
        gate: Gate::AtWork { keys_open: true },
        ..State::default()
    };
    state.incidents.open = Some(case());
    state
}

fn wish(state: &mut State, wish: LetterIntent) -> Vec<Effect> {
    update(state, Intent::Incidents(IncidentsIntent::Letter(wish)))
}

fn print(state: &mut State) -> Vec<Effect> {
    let letter = Letter {
        to: "Mrs Khan".to_owned(),
        opening: "Somebody was unkind.".to_owned(),
        happened: "Two messages came.".to_owned(),
        will_do: "We talk with them.".to_owned(),
        at_home: Vec::new(),
        talk_to: "Mr Okafor".to_owned(),
        closing: String::new(),
    };
    wish(
        state,
        LetterIntent::Print(Box::new(LetterToPrint {
            letter,
            whom: "Parents or carers".to_owned(),
            told_by: "By letter".to_owned(),
        })),
    )
}

fn notice(state: &State) -> &'static str {
    state.notice.as_ref().map_or("", |notice| notice.id)
}

fn filled() -> State {
    let mut state = at_a_case();
    wish(&mut state, LetterIntent::Begin);
    wish(&mut state, LetterIntent::Safe(true));
    wish(&mut state, LetterIntent::About("unkind"));
    for field in LetterField::ALL {
        state
            .incidents
            .room
            .letter
            .type_in(field, "Said".to_owned());
    }
    state
}

///
#[test]
fn no_letter_is_made_before_it_was_thought_of_whether_telling_adds_danger() {
    let mut state = filled();
    state.incidents.room.letter.is_safe = None;
    assert!(print(&mut state).is_empty());
    assert_eq!(notice(&state), "notice-letter-safe");
    wish(&mut state, LetterIntent::Safe(false));
    assert!(print(&mut state).is_empty());
    assert_eq!(notice(&state), "notice-letter-not-safe");
}

/// J-11.
#[test]
fn a_letter_is_whole_goes_on_record_as_told_and_is_let_go_only_then() {
    for field in [LetterField::TalkTo, LetterField::Why] {
        let mut state = filled();
        state.incidents.room.letter.type_in(field, String::new());
        assert!(print(&mut state).is_empty());
        assert_eq!(notice(&state), "notice-letter-words");
    }

    let mut state = filled();
    let effects = print(&mut state);
    let [Effect::Letter(letter)] = effects.as_slice() else {
        panic!("no letter");
    };
    let field = letter.words.field.as_ref().unwrap();
    assert_eq!(field.kind, FieldKind::Told);
    // telling parents is a decision with its reason, by letter too.
    let names: Vec<_> = field.lines.iter().map(|line| line.name.as_str()).collect();
    assert_eq!(names, ["whom", "told-by", "reason"]);
    assert!(letter.words.facts.contains("Two messages came."));
    assert!(
        state.incidents.room.has_words(),
        "kept until it is on record"
    );
    update(&mut state, Intent::Answered(Answer::Acted(case())));
    assert!(!state.incidents.room.has_words() && state.incidents.doing.is_none());
}

#[test]
fn a_printer_that_fails_after_the_entry_lets_go_of_the_words_and_another_fault_keeps_them() {
    let mut state = filled();
    print(&mut state);
    let trouble = Trouble::NotPrinted {
        name: "page-letter",
        why: "no paper".to_owned(),
        is_personal: true,
    };
    update(
        &mut state,
        Intent::Answered(Answer::Failed(Attempt::Act, trouble)),
    );
    assert!(state.kept_page.is_some() && !state.incidents.room.has_words());

    let mut state = filled();
    print(&mut state);
    let failed = Answer::Failed(Attempt::Act, Trouble::Unreachable);
    update(&mut state, Intent::Answered(failed));
    assert!(state.incidents.room.has_words());
    assert!(state.incidents.doing == Some(Doing::WritingLetter));
}
