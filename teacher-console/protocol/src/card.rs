//! What stands on a pupil's card: three pictures or four digits, dealt by the school and never chosen.

use std::fmt;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Pictures of a picture password: three of these sixteen.
pub const PICTURES: [&str; 16] = [
    "apple", "ball", "bell", "boat", "bus", "cup", "drum", "fish", "flower", "hat", "house",
    "kite", "leaf", "moon", "rocket", "star",
];
/// Pictures in one password.
pub const PICTURES_IN_PASSWORD: usize = 3;
/// Digits of a PIN.
pub const PIN_DIGITS: usize = 4;

/// Which of the two a card asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CardKind {
    /// Three pictures.
    #[default]
    Pictures,
    /// Four digits.
    Pin,
}

/// What one pupil's card asks for. Its `Debug` says the kind alone: it is a secret.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum CardSecret {
    /// Places in [`PICTURES`], in their order.
    Pictures([u8; PICTURES_IN_PASSWORD]),
    /// Digits, each 0 to 9, in their order.
    Pin([u8; PIN_DIGITS]),
}

impl CardSecret {
    /// What was pressed for a card of this kind, or nothing while it is too short or too long.
    #[must_use]
    pub fn from_presses(kind: CardKind, presses: &[u8]) -> Option<Self> {
        match kind {
            CardKind::Pictures => presses.try_into().ok().map(Self::Pictures),
            CardKind::Pin => presses.try_into().ok().map(Self::Pin),
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

    /// As it stands on paper: the pictures' words, or the digits.
    #[must_use]
    pub fn words(self) -> String {
        match self {
            Self::Pictures(places) => places
                .map(|place| {
                    PICTURES
                        .get(usize::from(place))
                        .copied()
                        .unwrap_or_default()
                })
                .join(", "),
            Self::Pin(digits) => digits.iter().map(u8::to_string).collect(),
        }
    }
}

impl CardKind {
    /// How many presses its secret has.
    #[must_use]
    pub fn presses(self) -> usize {
        match self {
            Self::Pictures => PICTURES_IN_PASSWORD,
            Self::Pin => PIN_DIGITS,
        }
    }
}

impl fmt::Debug for CardSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CardSecret({:?})", self.kind())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn presses_make_a_secret_when_all_are_there_and_no_log_shows_it() {
        assert_eq!(CardSecret::from_presses(CardKind::Pin, &[1, 2, 3]), None);
        let pin = CardSecret::from_presses(CardKind::Pin, &[1, 2, 3, 0]);
        assert_eq!(pin, Some(CardSecret::Pin([1, 2, 3, 0])));
        assert_eq!(format!("{pin:?}"), "Some(CardSecret(Pin))");
        assert_eq!(CardSecret::Pin([0, 9, 9, 0]).words(), "0990");
        let pictures = CardSecret::Pictures([0, 15, 3]);
        assert_eq!(pictures.words(), "apple, star, boat");
        assert_eq!(
            CardSecret::from_presses(pictures.kind(), &[0, 15, 3]),
            Some(pictures)
        );
    }
}
