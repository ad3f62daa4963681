//! Who is in a story and how they are drawn. Somebody known only online never has a face.

use serde::{Deserialize, Deserializer, Serialize, de::Error as _};

/// Somebody in a story.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CastMember {
    /// The name on the screen; a made-up account name for an account.
    pub name: String,
    /// How they stand to the pupil in the story.
    pub relation: Relation,
    /// How they are drawn.
    pub portrait: Portrait,
}

/// How somebody stands to the pupil in the story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// The pupil in the story.
    Hero,
    /// At home, or family elsewhere.
    Family,
    /// A friend known face to face.
    Friend,
    /// In the same class or school.
    Classmate,
    /// A grown-up at school.
    SchoolAdult,
    /// Another grown-up who can be trusted, such as a coach.
    KnownAdult,
    /// Met only online: never has a face.
    OnlineOnly,
    /// Nobody knows who it is: never has a face.
    Unknown,
    /// A program or a company's own message, not a person.
    Machine,
}

impl Relation {
    /// True for those whose face nobody in the story has seen.
    #[must_use]
    pub fn is_faceless(self) -> bool {
        matches!(self, Self::OnlineOnly | Self::Unknown | Self::Machine)
    }
}

/// A drawn person, or the badge of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Portrait {
    /// A person; the name of the drawing (`amara`) without the feeling.
    Person(&'static str),
    /// The badge of an account (`game-star`).
    Badge(&'static str),
}

impl Portrait {
    /// The children who are drawn, each with all eight feelings.
    pub const CHILDREN: [&'static str; 18] = [
        "amara", "leo", "zaynab", "kai", "ruby", "sam", "ayo", "mei", "tom", "hana", "jay", "elin",
        "dev", "noor", "callum", "isla", "marcus", "freya",
    ];
    /// The grown-ups who are drawn, each with all eight feelings.
    pub const ADULTS: [&'static str; 15] = [
        "mum",
        "dad",
        "grandad",
        "gran",
        "auntie",
        "stepdad",
        "nurse",
        "okafor",
        "patel",
        "rahman",
        "shah",
        "osei",
        "webb",
        "coach",
        "librarian",
    ];
    /// Badges for accounts.
    pub const BADGES: [&'static str; 12] = [
        "game-star",
        "sunset",
        "leaf",
        "bolt",
        "wave",
        "robot",
        "shop",
        "trophy",
        "letter",
        "shield",
        "camera",
        "planet",
    ];

    /// The portrait of that name, or `None`.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let find = |names: &[&'static str]| names.iter().copied().find(|known| *known == name);
        find(&Self::CHILDREN)
            .or_else(|| find(&Self::ADULTS))
            .map(Self::Person)
            .or_else(|| find(&Self::BADGES).map(Self::Badge))
    }

    /// The name of the drawing.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Person(name) | Self::Badge(name) => name,
        }
    }

    /// True for a grown-up's face.
    #[must_use]
    pub fn is_adult(self) -> bool {
        matches!(self, Self::Person(name) if Self::ADULTS.contains(&name))
    }

    /// True for a face.
    #[must_use]
    pub fn is_face(self) -> bool {
        matches!(self, Self::Person(_))
    }
}

impl Serialize for Portrait {
    fn serialize<S: serde::Serializer>(&self, into: S) -> Result<S::Ok, S::Error> {
        into.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Portrait {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let name = String::deserialize(from)?;
        Self::parse(&name).ok_or_else(|| {
            D::Error::custom(format!(
                "there is no drawing called \"{name}\": use one of {}, {}, or a badge: {}",
                Self::CHILDREN.join(", "),
                Self::ADULTS.join(", "),
                Self::BADGES.join(", ")
            ))
        })
    }
}
