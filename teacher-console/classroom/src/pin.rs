//! PINs: four digits, dealt by the school and never chosen, so that no birthday gives one away.

/// Digits of a PIN: 10,000 of them.
pub const PIN_DIGITS: usize = 4;

/// Four digits. Like a picture password it guards a game save, never a report.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Pin([u8; PIN_DIGITS]);

impl Pin {
    /// Deals a PIN from eight random bytes. Of so many numbers 10,000 leave a remainder that favours none by more than
    /// one in 10^15.
    #[must_use]
    pub fn deal(random: [u8; 8]) -> Self {
        let mut rest = u64::from_le_bytes(random);
        Self([(); PIN_DIGITS].map(|()| {
            let digit = (rest % 10) as u8;
            rest /= 10;
            digit
        }))
    }

    /// What a pupil typed, or nothing if one of them is no digit.
    #[must_use]
    pub fn from_digits(digits: [u8; PIN_DIGITS]) -> Option<Self> {
        digits
            .iter()
            .all(|digit| *digit < 10)
            .then_some(Self(digits))
    }

    /// The digits, for the printed card and for the server's keyed hash. Nowhere else.
    #[must_use]
    pub fn digits(self) -> [u8; PIN_DIGITS] {
        self.0
    }
}
