//! What can be asked for of personal recording, and what comes back (F-32).

use protocol::recordings::{DecideRecording, LookAtRecording, Recordings};

use crate::state::recordings::RecordingDoing;

/// What is asked for.
#[derive(Clone, PartialEq)]
pub enum RecordingsIntent {
    /// Note this, or nothing any more.
    Do(Option<RecordingDoing>),
    /// Keep what was typed.
    Keep,
}

/// What must be done.
#[derive(Clone)]
pub enum RecordingsEffect {
    /// Ask for all.
    Load,
    /// The head decides.
    Decide(DecideRecording),
    /// Somebody looked.
    Look(LookAtRecording),
}

/// What comes back.
pub enum RecordingsAnswer {
    /// All of them, or nothing where this person may not see them.
    Loaded(Option<Recordings>),
    /// It is kept.
    Kept(Recordings),
}
