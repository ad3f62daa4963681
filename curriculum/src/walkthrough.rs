//! The author's tests: 'a pupil who does this, and this, and this comes to that'.

use serde::Deserialize;

use crate::{Action, OrderedMap, Refusal, StepId};

/// A route: the acts, without the rewinds an author need not write.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Walkthrough {
    /// What is done, in order.
    pub acts: Vec<Action>,
    /// The outcome it comes to.
    pub reaches: StepId,
}

/// `walkthroughs.ron` as typed.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawWalkthroughs {
    pub(crate) walkthroughs: OrderedMap<StepId, Walkthrough>,
}

/// An act that does not fit, and what would.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refused {
    /// Which act, from 1.
    pub(crate) number: usize,
    /// The act as it is typed.
    pub(crate) act: String,
    /// Where the pupil stands.
    pub(crate) step: StepId,
    /// Why not.
    pub(crate) refusal: Refusal,
    /// What can be done there.
    pub(crate) possible: Vec<String>,
}

/// How a route ended that should have reached its outcome.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Strayed {
    /// An act was refused.
    Refused(Refused),
    /// It ended elsewhere.
    Elsewhere(StepId),
    /// It did not end.
    Unfinished,
}
