//! When the policy is to be reviewed and why sooner (I-08), and new technology that was seen (I-30).

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{UtcSeconds, bytes::Id};

/// Why the policy is reviewed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewWhy {
    /// A year is over.
    Yearly,
    /// What an incident has taught.
    Incident,
    /// A new threat.
    Threat,
    /// The law, or guidance, is another one.
    Law,
    /// Technology is another one.
    Technology,
}

impl ReviewWhy {
    /// All of them, in the order to offer them.
    pub const ALL: [Self; 5] = [
        Self::Yearly,
        Self::Incident,
        Self::Threat,
        Self::Law,
        Self::Technology,
    ];

    /// The name in tables and in the ids of words.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Yearly => "yearly",
            Self::Incident => "incident",
            Self::Threat => "threat",
            Self::Law => "law",
            Self::Technology => "technology",
        }
    }

    /// The reason with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|why| why.name() == name)
    }
}

/// A review that was held, or a reason to hold one sooner.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct PolicyNoted {
    /// Why.
    pub why: ReviewWhy,
    /// What was changed, or what has happened.
    pub words: String,
    /// Who.
    pub by: Id,
    /// When.
    pub at: UtcSeconds,
}

/// What was seen of a technology later.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct TechnologyNote {
    /// What.
    pub words: String,
    /// Whether it plays no part any more.
    pub is_over: bool,
    /// Who.
    pub by: Id,
    /// When.
    pub at: UtcSeconds,
}

/// A new app or technology.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct TechnologySeen {
    /// Its number.
    pub number: u32,
    /// What it is called.
    pub name: String,
    /// What was seen.
    pub words: String,
    /// Since when (UTC).
    pub since: UtcSeconds,
    /// Who noted it.
    pub by: Id,
    /// When.
    pub at: UtcSeconds,
    /// What was noted later, in order.
    pub notes: Vec<TechnologyNote>,
}

impl TechnologySeen {
    /// Whether it plays no part any more.
    pub fn is_over(&self) -> bool {
        self.notes.last().is_some_and(|note| note.is_over)
    }
}

/// How the policy stands, and what is new. Asked for with nothing.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct PolicyPage {
    /// Reviews that were held, the newest first.
    pub reviews: Vec<PolicyNoted>,
    /// Reasons noted since the last one, the newest first.
    pub sooner: Vec<PolicyNoted>,
    /// Incidents closed since the last one that say something should change.
    pub lessons: u32,
    /// By when it is to be reviewed; nothing when it never was.
    pub due: Option<UtcSeconds>,
    /// Whether that is now.
    pub is_due: bool,
    /// New technology, what is seen now first.
    pub technology: Vec<TechnologySeen>,
}

/// Notes something. Answered with [`PolicyPage`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum NotePolicy {
    /// The policy was reviewed today.
    Reviewed {
        /// Why.
        why: ReviewWhy,
        /// What was changed, or that nothing was.
        words: String,
    },
    /// It is to be reviewed sooner.
    Sooner {
        /// Why.
        why: ReviewWhy,
        /// What has happened.
        words: String,
    },
    /// A technology was seen for the first time.
    Seen {
        /// What it is called.
        name: String,
        /// What was seen.
        words: String,
        /// Since when (UTC).
        since: UtcSeconds,
    },
    /// More of one that is noted.
    SeenMore {
        /// Which.
        number: u32,
        /// What.
        words: String,
        /// Whether it plays no part any more.
        is_over: bool,
    },
}
