//! A whole number that cannot leave its bounds.

/// A number from `LEAST` to `MOST`, in steps of `STEP` from `LEAST`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Whole<const LEAST: u16, const MOST: u16, const STEP: u16>(u16);

impl<const LEAST: u16, const MOST: u16, const STEP: u16> Whole<LEAST, MOST, STEP> {
    /// The number allowed that lies nearest to this one.
    #[must_use]
    pub const fn nearest(wanted: u16) -> Self {
        if wanted <= LEAST {
            return Self(LEAST);
        }
        if wanted >= MOST {
            return Self(MOST);
        }
        let steps = (wanted - LEAST + STEP / 2) / STEP;
        let number = LEAST + steps * STEP;
        Self(if number > MOST { MOST } else { number })
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u16 {
        self.0
    }

    /// One step more, or the most.
    #[must_use]
    pub const fn more(self) -> Self {
        Self::nearest(self.0.saturating_add(STEP))
    }

    /// One step less, or the least.
    #[must_use]
    pub const fn less(self) -> Self {
        Self::nearest(self.0.saturating_sub(STEP))
    }

    /// As a part of a hundred: 150 is 1.5.
    #[must_use]
    pub fn hundredths(self) -> f32 {
        f32::from(self.0) / 100.0
    }
}
