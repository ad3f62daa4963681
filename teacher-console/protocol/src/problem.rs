//! The one body of every answer that is not a yes.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Why the server said no, and what to do about it. Never holds an id, an address or anything that was sent.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct ProblemBody {
    /// For programs.
    pub code: ProblemCode,
    /// One plain sentence.
    pub what: String,
    /// What the person can do next.
    pub remedy: String,
    /// Seconds to wait before another try, when slowed down.
    pub wait_s: Option<u32>,
}

/// Kinds of no.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ProblemCode {
    /// The message could not be read.
    Unreadable,
    /// Sign in first, or again.
    NotSignedIn,
    /// Name, password or pictures did not match.
    WrongSecret,
    /// Right so far: the second factor is asked for as well.
    SecondFactor,
    /// Something must be done before anything else, see [`crate::account::FirstThing`].
    FirstThings,
    /// The password must be typed again first.
    Confirm,
    /// Too many tries here; an adult can help.
    AskAnAdult,
    /// Somebody else has to agree first, see [`crate::fetching::FetchMuch`].
    SecondPerson,
    /// A rule says no.
    Refused,
    /// The machine is not approved yet.
    NotApproved,
    /// The school is not founded yet, or founded already.
    Founding,
    /// Somebody else was faster; look again.
    Changed,
    /// Not there, or not for you: the two look alike.
    NotThere,
    /// Slow down; nothing was lost.
    TooFast,
    /// The server failed; nothing was lost.
    Fault,
}
