//! A worry that a member of staff writes down, and what its author sees of it later.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{UtcSeconds, bytes::Id, directory::LogName};

/// What kind of worry it is. In the clear: duty, counting and routing need it.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum ConcernKind {
    /// About a child (E-38).
    Child,
    /// About an adult who works here (E-26, E-27).
    Adult,
    /// A complaint about internet use (E-30).
    Complaint,
    /// The filter let something through, or stopped what it should not (E-22).
    Filter,
    /// Somebody else got into an account, or a password is known (E-23).
    Account,
    /// A chain message that frightens (E-20).
    ChainMessage,
    /// A contact while pupils learn at home, or what went wrong there (F-31).
    RemoteLearning,
    /// Invented, to practise with (K-19): never urgent, never counted, in the inbox of nobody.
    Practice,
}

impl ConcernKind {
    /// All kinds.
    pub const ALL: [Self; 8] = [
        Self::Child,
        Self::Adult,
        Self::Complaint,
        Self::Filter,
        Self::Account,
        Self::ChainMessage,
        Self::RemoteLearning,
        Self::Practice,
    ];

    /// What somebody can be worried about, in the order to offer it.
    pub const WORRIES: [Self; 7] = [
        Self::Child,
        Self::Adult,
        Self::Complaint,
        Self::Filter,
        Self::Account,
        Self::ChainMessage,
        Self::RemoteLearning,
    ];

    /// The name in JSON and in the ids of words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Child => "child",
            Self::Adult => "adult",
            Self::Complaint => "complaint",
            Self::Filter => "filter",
            Self::Account => "account",
            Self::ChainMessage => "chain-message",
            Self::RemoteLearning => "remote-learning",
            Self::Practice => "practice",
        }
    }

    /// The kind with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether its route begins with the people who read about adults who work here, and not with the safeguarding
    /// team (F-30).
    pub fn is_about_an_adult(self) -> bool {
        self == Self::Adult
    }
}

/// The worries that the asker has written down themselves.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct OwnConcerns {
    /// Newest first.
    pub concerns: Vec<OwnConcern>,
}

/// What its author sees of a worry: their own words, and whether somebody is still at it. Nothing else of its case.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct OwnConcern {
    /// In which log.
    pub log: LogName,
    /// Its case, by which an open page knows it again.
    pub case: Id,
    /// The sealed words, to be fetched like any envelope.
    pub envelope: Id,
    /// What kind of worry.
    pub kind: ConcernKind,
    /// When the server received it.
    pub received_at: UtcSeconds,
    /// Whether its case is open still.
    pub is_open: bool,
}
