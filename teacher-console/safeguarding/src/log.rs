//! The three logs, kept so far apart that no gap in one betrays what is in another.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Which log a case belongs to. Decided on the pupil's machine, before sealing, by whom the report is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Log {
    /// Worries about children: safeguarding lead and deputies.
    Safeguarding,
    /// Worries about an adult who works here: head and second (F-30).
    Staff,
    /// Worries about the head: chair of governors and a second from outside the school (E-27, H-06).
    Leaders,
}

impl Log {
    /// All three, in the order of their numbers.
    pub const ALL: [Self; 3] = [Self::Safeguarding, Self::Staff, Self::Leaders];

    /// The number written into envelopes and chain links: 1, 2 or 3.
    #[must_use]
    pub fn number(self) -> u8 {
        match self {
            Self::Safeguarding => 1,
            Self::Staff => 2,
            Self::Leaders => 3,
        }
    }

    /// The log with this number, if there is one.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|log| log.number() == number)
    }
}

impl fmt::Display for Log {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Safeguarding => "safeguarding",
            Self::Staff => "staff",
            Self::Leaders => "leaders",
        })
    }
}
