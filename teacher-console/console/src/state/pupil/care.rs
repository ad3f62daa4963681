//! What is being chosen about one pupil, until the server has it: what keeps them safe (C-02), what may hurt them (C-19).

use std::collections::BTreeSet;

use protocol::{
    UtcSeconds,
    safeguards::{TailoredResource, Vulnerability},
};

const DAY_S: UtcSeconds = 24 * 60 * 60;

/// When something is looked at again.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum ReviewIn {
    /// In six weeks.
    HalfTerm,
    /// In thirteen weeks.
    #[default]
    Term,
    /// In a year.
    Year,
}

impl ReviewIn {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::HalfTerm, Self::Term, Self::Year];

    /// The day, counted from now.
    #[must_use]
    pub const fn day(self, now: UtcSeconds) -> UtcSeconds {
        let days = match self {
            Self::HalfTerm => 6 * 7,
            Self::Term => 13 * 7,
            Self::Year => 364,
        };
        now + days * DAY_S
    }
}

/// Both forms of one pupil.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct CareForm {
    /// What is being decided, while that form is open.
    pub deciding: Option<Deciding>,
    /// What is being noted, while that form is open.
    pub noting: Option<Noting>,
}

/// Whether what every pupil gets is enough.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Deciding {
    /// Whether it is.
    pub suffices: Option<bool>,
    /// What else.
    pub resources: BTreeSet<TailoredResource>,
    /// When it is looked at again.
    pub review: ReviewIn,
}

/// What may hurt a pupil more than others.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Noting {
    /// Which of them.
    pub what: BTreeSet<Vulnerability>,
    /// When it is looked at again.
    pub review: ReviewIn,
}
