//! What stands on a pupil's card: three pictures, or four digits for pupils who would rather not press pictures.

use crate::{AgeBand, PicturePassword, Pin};

/// Which of the two a card asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardKind {
    /// Three pictures: for the youngest, and for whoever reads no digits.
    Pictures,
    /// Four digits.
    Pin,
}

impl CardKind {
    /// Both kinds.
    pub const ALL: [Self; 2] = [Self::Pictures, Self::Pin];

    /// What a band's cards ask for where nobody has said otherwise: from eleven on, digits.
    #[must_use]
    pub fn of_band(band: AgeBand) -> Self {
        match band {
            AgeBand::From11To14 | AgeBand::From14To16 => Self::Pin,
            _ => Self::Pictures,
        }
    }

    /// The text used in tables.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Pictures => "pictures",
            Self::Pin => "pin",
        }
    }

    /// The kind with this text.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.text() == text)
    }
}

/// What was dealt to one pupil.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum CardSecret {
    /// Three pictures.
    Pictures(PicturePassword),
    /// Four digits.
    Pin(Pin),
}

impl CardSecret {
    /// Deals one of this kind from eight random bytes.
    #[must_use]
    pub fn deal(kind: CardKind, random: [u8; 8]) -> Self {
        match kind {
            CardKind::Pictures => {
                let [first, second, third, ..] = random;
                Self::Pictures(PicturePassword::deal([first, second, third]))
            }
            CardKind::Pin => Self::Pin(Pin::deal(random)),
        }
    }

    /// Which kind it is.
    #[must_use]
    pub fn kind(self) -> CardKind {
        match self {
            Self::Pictures(_) => CardKind::Pictures,
            Self::Pin(_) => CardKind::Pin,
        }
    }
}
