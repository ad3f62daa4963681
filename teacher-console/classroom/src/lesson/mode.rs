//! How a lesson is played: on the board, at computers together, or each pupil alone. The band decides (B-30).

use crate::AgeBand;
use std::fmt;

/// The way a class plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LessonMode {
    /// One story on the board, told together; computers of pupils rest.
    WholeClass,
    /// At computers, with an adult who leads from part to part.
    Guided,
    /// At computers, each pupil at their own speed.
    Solo,
}

impl LessonMode {
    /// All of them, the closest to an adult first.
    pub const ALL: [Self; 3] = [Self::WholeClass, Self::Guided, Self::Solo];

    /// The text used in tables and on the wire.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::WholeClass => "whole-class",
            Self::Guided => "guided",
            Self::Solo => "solo",
        }
    }

    /// The mode with this text.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.text() == text)
    }

    /// What a band may play in, the suggested one first. Supervision rises as age falls: the youngest are never alone
    /// with a story, and from eleven on nobody needs to be led.
    #[must_use]
    pub fn of_band(band: AgeBand) -> &'static [Self] {
        match band {
            AgeBand::From4To5 => &[Self::WholeClass, Self::Guided],
            AgeBand::From5To7 => &[Self::Guided, Self::WholeClass],
            AgeBand::From7To9 | AgeBand::From9To11 => &[Self::Guided, Self::Solo, Self::WholeClass],
            AgeBand::From11To14 | AgeBand::From14To16 => {
                &[Self::Solo, Self::Guided, Self::WholeClass]
            }
        }
    }
}

impl fmt::Display for LessonMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}
