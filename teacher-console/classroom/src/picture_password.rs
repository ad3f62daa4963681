//! Picture passwords: three of sixteen pictures, dealt by the school and never chosen, so that no favourite gives one away.

/// Pictures to choose from.
pub const PICTURES: u8 = 16;
/// Pictures in one password, in order, repeats allowed: 16 × 16 × 16 = 4,096 passwords.
pub const PICTURES_IN_PASSWORD: usize = 3;

/// Three places among the sixteen pictures. It guards a game save, never a report.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PicturePassword([u8; PICTURES_IN_PASSWORD]);

impl PicturePassword {
    /// Deals a password from three random bytes; every password is equally likely.
    #[must_use]
    pub fn deal(random: [u8; PICTURES_IN_PASSWORD]) -> Self {
        // 256 is a multiple of 16, so the remainder favours no picture.
        Self(random.map(|byte| byte % PICTURES))
    }

    /// What a pupil pressed, or nothing if there is no such picture.
    #[must_use]
    pub fn from_places(places: [u8; PICTURES_IN_PASSWORD]) -> Option<Self> {
        places
            .iter()
            .all(|place| *place < PICTURES)
            .then_some(Self(places))
    }

    /// The places, for the printed card and for the server's keyed hash. Nowhere else.
    #[must_use]
    pub fn places(self) -> [u8; PICTURES_IN_PASSWORD] {
        self.0
    }
}
