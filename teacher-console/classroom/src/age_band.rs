//! The six age bands: what content is about and how the world looks, never how it is read.

use std::fmt;

/// Which years a class or scenario belongs to, written as text such as `9-11`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say the ages")]
pub enum AgeBand {
    From4To5,
    From5To7,
    From7To9,
    From9To11,
    From11To14,
    From14To16,
}

impl AgeBand {
    /// All bands, youngest first.
    pub const ALL: [Self; 6] = [
        Self::From4To5,
        Self::From5To7,
        Self::From7To9,
        Self::From9To11,
        Self::From11To14,
        Self::From14To16,
    ];

    /// The text used in files, tables and on the wire.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::From4To5 => "4-5",
            Self::From5To7 => "5-7",
            Self::From7To9 => "7-9",
            Self::From9To11 => "9-11",
            Self::From11To14 => "11-14",
            Self::From14To16 => "14-16",
        }
    }

    /// The band with this text.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|band| band.text() == text)
    }
}

impl fmt::Display for AgeBand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}
