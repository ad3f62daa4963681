//! How old the pupils are a scenario is written for, how it looks, and how it is said.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// One of the six bands, after the school phases of England.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgeBand {
    /// 4-5, early years.
    From4To5,
    /// 5-7, key stage 1.
    From5To7,
    /// 7-9, lower key stage 2.
    From7To9,
    /// 9-11, upper key stage 2.
    From9To11,
    /// 11-14, key stage 3.
    From11To14,
    /// 14-16, key stage 4.
    From14To16,
}

/// How the world around a scenario is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Look {
    /// A street of houses, for 4 to 9.
    Street,
    /// A map to explore, for 9 to 11.
    Explorer,
    /// A telephone, for 11 to 16.
    Phone,
}

/// How a scenario is said: the second dial, apart from age.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadingMode {
    /// The words of the age band.
    #[default]
    Full,
    /// Short, literal sentences and two choices; the same story, never a younger one.
    Simplified,
}

impl AgeBand {
    /// Every band, youngest first.
    pub const ALL: [Self; 6] = [
        Self::From4To5,
        Self::From5To7,
        Self::From7To9,
        Self::From9To11,
        Self::From11To14,
        Self::From14To16,
    ];

    /// As written in the files: `9-11`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::From4To5 => "4-5",
            Self::From5To7 => "5-7",
            Self::From7To9 => "7-9",
            Self::From9To11 => "9-11",
            Self::From11To14 => "11-14",
            Self::From14To16 => "14-16",
        }
    }

    /// The band written as `9-11`, or `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|band| band.as_str() == text)
    }

    /// How the world looks for this band.
    #[must_use]
    pub fn look(self) -> Look {
        match self {
            Self::From4To5 | Self::From5To7 | Self::From7To9 => Look::Street,
            Self::From9To11 => Look::Explorer,
            Self::From11To14 | Self::From14To16 => Look::Phone,
        }
    }
}

impl Serialize for AgeBand {
    fn serialize<S: Serializer>(&self, into: S) -> Result<S::Ok, S::Error> {
        into.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for AgeBand {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::parse(&text).ok_or_else(|| {
            D::Error::custom(format!(
                "\"{text}\" is not an age band: use one of 4-5, 5-7, 7-9, 9-11, 11-14, 14-16"
            ))
        })
    }
}
