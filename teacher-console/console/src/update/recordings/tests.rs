//! What is typed of a recording stays until it is kept, and what is missing is said (F-32).

use protocol::recordings::{DecideRecording, Recordings};

use super::*;
use crate::{
    intent::{Answer, Field, Intent},
    state::{Gate, Tone, recordings::RecordingField},
    update::update,
};

fn press(state: &mut State, wish: RecordingsIntent) -> Vec<Effect> {
    update(state, Intent::Recordings(wish))
}

fn tone(state: &State) -> Option<Tone> {
    state.notice.as_ref().map(|notice| notice.tone)
}

/// F-32.
#[test]
fn f32_a_permission_says_who_what_for_and_until_when() {
    let mut state = State {
        gate: Gate::AtWork { keys_open: true },
        now: 1_795_000_000,
        ..State::default()
    };
    let begin = RecordingsIntent::Do(Some(RecordingDoing::Allowing));
    press(&mut state, begin);
    assert!(!state.recordings.from.is_empty(), "today stands there");
    for (field, text) in [
        (RecordingField::Who, "The choir's leader"),
        (RecordingField::LastDay, "soon"),
        (RecordingField::Words, "The concert"),
    ] {
        assert!(press(&mut state, RecordingsIntent::Keep).is_empty());
        assert_eq!(tone(&state), Some(Tone::Attention));
        let field = Field::Recording(field);
        update(&mut state, Intent::Typed(field, text.to_owned()));
    }
    assert!(
        press(&mut state, RecordingsIntent::Keep).is_empty(),
        "no day"
    );
    let day = Field::Recording(RecordingField::LastDay);
    update(&mut state, Intent::Typed(day, "2026-12-05".to_owned()));
    let effects = press(&mut state, RecordingsIntent::Keep);
    let [Effect::Recordings(RecordingsEffect::Decide(DecideRecording::Allow { who, .. }))] =
        effects.as_slice()
    else {
        panic!("it is sent");
    };
    assert_eq!(
        (who.as_str(), state.recordings.who.as_str()),
        ("The choir's leader", "The choir's leader")
    );
    let kept = RecordingsAnswer::Kept(Recordings::default());
    update(&mut state, Intent::Answered(Answer::Recordings(kept)));
    assert!(state.recordings.who.is_empty() && state.recordings.doing.is_none());
    assert_eq!(tone(&state), Some(Tone::Good));
    press(
        &mut state,
        RecordingsIntent::Do(Some(RecordingDoing::Withdrawing(1))),
    );
    assert!(
        press(&mut state, RecordingsIntent::Keep).is_empty(),
        "says why"
    );
}

#[test]
fn turning_to_another_permission_loses_nothing_that_is_typed() {
    let mut state = State::default();
    let allow = RecordingsIntent::Do(Some(RecordingDoing::Allowing));
    press(&mut state, allow);
    let who = Field::Recording(RecordingField::Who);
    update(
        &mut state,
        Intent::Typed(who, "The choir's leader".to_owned()),
    );
    let look = RecordingsIntent::Do(Some(RecordingDoing::Looking(1)));
    press(&mut state, look);
    assert_eq!(state.recordings.doing, Some(RecordingDoing::Allowing));
    assert_eq!(state.recordings.who, "The choir's leader");
    assert_eq!(tone(&state), Some(Tone::Attention));
    press(&mut state, RecordingsIntent::Do(None));
    assert!(state.recordings.who.is_empty(), "emptied on purpose");
}
