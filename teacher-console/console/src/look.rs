//! How large everything is and in which colours, as chosen on this computer. It says nothing about anybody.

use serde_json::{Value, json};

/// What was chosen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Look {
    /// How large everything is.
    pub size: Size,
    /// In which colours.
    pub colours: Colours,
}

/// How large everything is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum Size {
    /// As designed.
    #[default]
    Usual,
    /// A quarter larger.
    Larger,
    /// Half as large again.
    Large,
    /// Twice as large.
    Double,
}

impl Size {
    /// Smallest first.
    pub const ALL: [Self; 4] = [Self::Usual, Self::Larger, Self::Large, Self::Double];

    /// In per cent of the usual size.
    pub fn percent(self) -> u16 {
        match self {
            Self::Usual => 100,
            Self::Larger => 125,
            Self::Large => 150,
            Self::Double => 200,
        }
    }

    /// How many times as large as usual.
    pub fn times(self) -> f32 {
        f32::from(self.percent()) / 100.0
    }

    /// The next larger one; the largest stays.
    #[must_use]
    pub fn larger(self) -> Self {
        let next = Self::ALL.into_iter().find(|size| *size > self);
        next.unwrap_or(self)
    }

    /// The next smaller one; the smallest stays.
    #[must_use]
    pub fn smaller(self) -> Self {
        let before = Self::ALL.into_iter().rev().find(|size| *size < self);
        before.unwrap_or(self)
    }
}

/// In which colours.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Colours {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark, softly.
    Dark,
    /// White and yellow on black.
    Contrast,
}

impl Colours {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Contrast];

    /// As it is kept, and as its words are called.
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }
}

impl Look {
    /// As it is kept.
    pub fn to_kept(self) -> Value {
        json!({ "size_percent": self.size.percent(), "colours": self.colours.name() })
    }

    /// What was kept. Whatever makes no sense is as usual; it takes nothing else with it.
    pub fn from_kept(kept: &Value) -> Self {
        let percent = kept.get("size_percent").and_then(Value::as_u64);
        let name = kept.get("colours").and_then(Value::as_str);
        let mut sizes = Size::ALL.into_iter();
        let mut colours = Colours::ALL.into_iter();
        Self {
            size: sizes
                .find(|size| percent == Some(size.percent().into()))
                .unwrap_or_default(),
            colours: colours
                .find(|colours| name == Some(colours.name()))
                .unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_look_is_kept_as_it_is_and_nonsense_takes_nothing_else_with_it() {
        for size in Size::ALL {
            for colours in Colours::ALL {
                let look = Look { size, colours };
                assert_eq!(Look::from_kept(&look.to_kept()), look);
            }
        }
        let half = json!({ "size_percent": 9000, "colours": "dark" });
        let dark = Look {
            colours: Colours::Dark,
            ..Look::default()
        };
        assert_eq!(Look::from_kept(&half), dark);
        assert_eq!(Look::from_kept(&json!("?")), Look::default());
    }

    #[test]
    fn steps_go_over_every_size_and_stop_at_both_ends() {
        let mut size = Size::Usual;
        for next in [Size::Larger, Size::Large, Size::Double, Size::Double] {
            size = size.larger();
            assert_eq!(size, next);
        }
        for before in [Size::Large, Size::Larger, Size::Usual, Size::Usual] {
            size = size.smaller();
            assert_eq!(size, before);
        }
    }
}
