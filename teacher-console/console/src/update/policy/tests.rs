//! What is typed of the policy stays until it is kept, and what is missing is said (I-08, I-30).

use protocol::policy::{PolicyPage, ReviewWhy};

use super::*;
use crate::{
    intent::{Answer, Field, Intent},
    state::{Gate, Tone, policy::PolicyField},
    update::update,
};

fn at_work() -> State {
    State {
        gate: Gate::AtWork { keys_open: true },
        now: 1_795_000_000,
        ..State::default()
    }
}

fn press(state: &mut State, wish: PolicyIntent) -> Vec<Effect> {
    update(state, Intent::Policy(wish))
}

fn type_in(state: &mut State, field: PolicyField, text: &str) {
    update(state, Intent::Typed(Field::Policy(field), text.to_owned()));
}

fn is_missing_something(state: &mut State) -> bool {
    let effects = press(state, PolicyIntent::Keep);
    let tone = state.notice.as_ref().map(|notice| notice.tone);
    effects.is_empty() && tone == Some(Tone::Attention)
}

/// I-08.
#[test]
fn i08_a_review_says_why_and_what_was_changed() {
    let mut state = at_work();
    press(&mut state, PolicyIntent::Do(Some(PolicyDoing::Review)));
    assert!(is_missing_something(&mut state));
    type_in(&mut state, PolicyField::Words, "Phones, new wording");
    assert!(is_missing_something(&mut state), "why");
    press(&mut state, PolicyIntent::Why(ReviewWhy::Law));
    let effects = press(&mut state, PolicyIntent::Keep);
    let [Effect::Policy(PolicyEffect::Note(NotePolicy::Reviewed { why, .. }))] = effects.as_slice()
    else {
        panic!("it is sent");
    };
    assert_eq!(*why, ReviewWhy::Law);
    assert!(!state.policy.words.is_empty(), "until it is kept");
    let kept = PolicyAnswer::Kept(PolicyPage::default());
    update(&mut state, Intent::Answered(Answer::Policy(kept)));
    assert!(state.policy.words.is_empty() && state.policy.doing.is_none());
}

/// I-30.
#[test]
fn i30_something_new_has_a_name_a_day_and_what_was_seen() {
    let mut state = at_work();
    press(&mut state, PolicyIntent::Do(Some(PolicyDoing::Seen)));
    type_in(&mut state, PolicyField::Words, "Voices of others");
    assert!(is_missing_something(&mut state), "its name");
    type_in(&mut state, PolicyField::Name, "Echo Mask");
    type_in(&mut state, PolicyField::Since, "autumn");
    assert!(is_missing_something(&mut state), "its day");
    type_in(&mut state, PolicyField::Since, "2026-10-01");
    assert_eq!(press(&mut state, PolicyIntent::Keep).len(), 1);
}

#[test]
fn turning_to_another_note_loses_nothing_that_is_typed() {
    let mut state = at_work();
    press(&mut state, PolicyIntent::Do(Some(PolicyDoing::Seen)));
    type_in(&mut state, PolicyField::Words, "Voices of others");
    press(&mut state, PolicyIntent::Do(Some(PolicyDoing::Sooner)));
    assert_eq!(state.policy.doing, Some(PolicyDoing::Seen));
    assert_eq!(state.policy.words, "Voices of others");
    assert!(state.notice.is_some());
    press(&mut state, PolicyIntent::Do(None));
    assert!(state.policy.words.is_empty(), "emptied on purpose");
}
