//! What can go wrong while a page is made.

use std::fmt;

/// A page could not be made. `Display` says what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PaperFault {
    /// None of the given fonts can be used.
    NoFont,
    /// The typesetter refused.
    NotTypeset(String),
}

impl fmt::Display for PaperFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoFont => f.write_str(
                "No font was found to print with. Install the font Andika, then try again.",
            ),
            Self::NotTypeset(reason) => write!(
                f,
                "The page could not be made ({reason}). Please tell whoever looks after this program."
            ),
        }
    }
}

impl std::error::Error for PaperFault {}
