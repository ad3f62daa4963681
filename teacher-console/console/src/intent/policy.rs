//! What can be asked for of the policy and of new technology, and what comes back (I-08, I-30).

use protocol::policy::{NotePolicy, PolicyPage, ReviewWhy};

use crate::state::policy::PolicyDoing;

/// What is asked for.
#[derive(Clone, PartialEq)]
pub enum PolicyIntent {
    /// Note this, or nothing any more.
    Do(Option<PolicyDoing>),
    /// The policy is reviewed for this reason.
    Why(ReviewWhy),
    /// The technology plays no part any more, or does.
    Over(bool),
    /// Keep what was typed.
    Keep,
}

/// What must be done.
#[derive(Clone)]
pub enum PolicyEffect {
    /// Ask how it stands.
    Load,
    /// Keep a note.
    Note(NotePolicy),
}

/// What comes back.
pub enum PolicyAnswer {
    /// How it stands.
    Loaded(PolicyPage),
    /// It is kept.
    Kept(PolicyPage),
}
