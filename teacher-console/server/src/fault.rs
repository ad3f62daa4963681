//! A machine failed, or a file is not what it should be: what happened, and what somebody can do about it.

use std::fmt;

/// Something went wrong outside our rules. `Display` is for the person at the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// One plain sentence.
    pub what: String,
    /// What to do next.
    pub remedy: String,
}

impl Fault {
    /// What happened and what to do.
    pub fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            remedy: remedy.into(),
        }
    }

    /// The operating system refused something about a file or folder.
    pub fn file(doing: &str, path: &std::path::Path, why: &std::io::Error) -> Self {
        Self::new(
            format!("{doing} {} did not work: {why}.", path.display()),
            "Check that the folder exists, that there is room, and that you may write there.",
        )
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.what, self.remedy)
    }
}

impl std::error::Error for Fault {}
