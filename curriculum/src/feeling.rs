//! The eight feelings: fixed faces, one meaning each, always shown with the word.

use serde::{Deserialize, Serialize};

/// A feeling a pupil can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Feeling {
    /// Happy.
    Happy,
    /// Calm.
    Calm,
    /// Unsure.
    Unsure,
    /// Worried.
    Worried,
    /// Sad.
    Sad,
    /// Angry.
    Angry,
    /// Scared.
    Scared,
    /// Proud.
    Proud,
}

impl Feeling {
    /// All eight, in the order they stand on the screen.
    pub const ALL: [Self; 8] = [
        Self::Happy,
        Self::Calm,
        Self::Unsure,
        Self::Worried,
        Self::Sad,
        Self::Angry,
        Self::Scared,
        Self::Proud,
    ];

    /// The word in the files and in the name of its drawing: `worried`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Happy => "happy",
            Self::Calm => "calm",
            Self::Unsure => "unsure",
            Self::Worried => "worried",
            Self::Sad => "sad",
            Self::Angry => "angry",
            Self::Scared => "scared",
            Self::Proud => "proud",
        }
    }
}
