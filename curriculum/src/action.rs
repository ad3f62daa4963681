//! What a pupil can do in a run, and the ways a run can say no.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{AnswerId, BodySign, ChoiceId, Feeling, SignId};

/// One act of a pupil. A list of acts replays to the same run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Goes on from something told, a consequence or a helpful answer.
    Next,
    /// Presses STOP: stop and check.
    Stop,
    /// Reads the next message, or goes on to choose.
    CarryOn,
    /// Calls a phrase a warning or fine; a second judgement replaces the first.
    Judge(SignId, Judgement),
    /// Takes a judgement back.
    Unjudge(SignId),
    /// Names a feeling, or takes it back.
    Feel(Feeling),
    /// Names what the body does, or takes it back.
    Sense(BodySign),
    /// Says what the other one wants; a second guess replaces the first.
    Guess(AnswerId),
    /// Goes back from THINK to the messages that are still to come.
    KeepReading,
    /// Goes from THINK to CLICK.
    ReadyToChoose,
    /// Chooses what to do.
    Choose(ChoiceId),
    /// Answers the question of a telling rehearsal.
    Answer(AnswerId),
    /// Undoes the last act.
    Rewind,
    /// Undoes everything back to the last choice, to try another.
    TryAnother,
}

/// What a pupil thinks of a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Judgement {
    /// A warning sign.
    Warning,
    /// Fine.
    Fine,
}

/// A rule said no; the run has not changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// This cannot be done at this place in the story.
    NotHere,
    /// There is no such phrase on the screen.
    NoSuchPhrase,
    /// There is no such choice or answer here.
    NoSuchChoice,
    /// Nothing has been done yet that could be undone.
    NothingToUndo,
}

impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::NotHere => "This cannot be done at this place in the story.",
            Self::NoSuchPhrase => "There is no such phrase on the screen.",
            Self::NoSuchChoice => "There is no such choice here.",
            Self::NothingToUndo => "This is the beginning: there is nothing to undo yet.",
        })
    }
}

impl std::error::Error for Refusal {}

/// Which buttons work now; the acts that name a phrase, feeling, choice or answer stand in the
/// view beside what they name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct ActionSet {
    /// [`Action::Next`]
    pub next: bool,
    /// [`Action::Stop`]
    pub stop: bool,
    /// [`Action::CarryOn`]
    pub carry_on: bool,
    /// [`Action::KeepReading`]
    pub keep_reading: bool,
    /// [`Action::ReadyToChoose`]
    pub ready_to_choose: bool,
    /// [`Action::Rewind`]
    pub rewind: bool,
    /// [`Action::TryAnother`]
    pub try_another: bool,
}

impl ActionSet {
    /// The set of a list of acts.
    #[must_use]
    pub fn of(actions: &[Action]) -> Self {
        Self {
            next: actions.contains(&Action::Next),
            stop: actions.contains(&Action::Stop),
            carry_on: actions.contains(&Action::CarryOn),
            keep_reading: actions.contains(&Action::KeepReading),
            ready_to_choose: actions.contains(&Action::ReadyToChoose),
            rewind: actions.contains(&Action::Rewind),
            try_another: actions.contains(&Action::TryAnother),
        }
    }
}
