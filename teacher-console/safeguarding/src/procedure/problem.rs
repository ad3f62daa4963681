//! An author's mistake in a procedure or a locality, with what to do about it.

use std::fmt;

/// What is wrong with a file, where, and how to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, and the step or body in it.
    pub place: String,
    /// What is wrong.
    pub wrong: String,
    /// How to mend it.
    pub remedy: String,
}

impl Problem {
    pub(crate) fn new(
        place: impl Into<String>,
        wrong: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self {
            place: place.into(),
            wrong: wrong.into(),
            remedy: remedy.into(),
        }
    }

    pub(crate) fn unreadable(file: &str, why: &ron::error::SpannedError) -> Self {
        Self::new(
            format!("{file}, line {}", why.span.start.line),
            format!("This cannot be read: {}.", why.code),
            "Compare it with the line before and with a file that is shipped.",
        )
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} {}", self.place, self.wrong, self.remedy)
    }
}
