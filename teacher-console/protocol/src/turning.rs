//! The year turns over: what becomes of each class, who teaches it then, and what is archived.
//!
//! As with a roster, what is carried out names the hash of what was shown, and it is done once for each school year.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    bytes::{Hash, Id, sha256},
};

/// How the school stands at the turn of the year.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct YearNow {
    /// The calendar year in which the school year begins that this is about.
    pub year: u32,
    /// Whether its classes have moved up already: by whom and when.
    pub turned: Option<YearTurned>,
    /// Classes as they stand, by name, each with what is proposed.
    pub classes: Vec<YearClass>,
    /// Classes that were archived, newest first.
    pub archived: Vec<ArchivedClass>,
    /// How many classes have pupils and nobody who is set for them.
    pub without_teacher: u32,
    /// How many pupils have no picture card.
    pub without_card: u32,
    /// How many pupils' learning records are due for deletion, by two people.
    pub due: u32,
    /// The hash of the classes as they stand, which the turning names.
    pub shown: Hash,
}

/// That the classes moved up.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct YearTurned {
    /// For the school year that begins in this calendar year.
    pub year: u32,
    /// Who did it.
    pub by: Id,
    /// When.
    pub at: UtcSeconds,
}

/// A class as it stands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct YearClass {
    /// Which.
    pub id: Id,
    /// Such as '4B'.
    pub name: String,
    /// Such as `7-9`.
    pub band: String,
    /// How many pupils.
    pub pupils: u32,
    /// Who is set for it.
    pub set_for: Vec<Id>,
    /// What its name proposes.
    pub proposed: TurnFate,
}

/// What becomes of a class.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TurnFate {
    /// It goes on under this name and with this band.
    MovesUp {
        /// Such as '5B'.
        name: String,
        /// Such as `9-11`.
        band: String,
    },
    /// It stays as it is, and so does whoever is set for it.
    Stays,
    /// Its pupils leave, and it is archived.
    Leaves,
}

/// Who is set for a class that moves up.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NextTeachers {
    /// Whoever is set now for the class that has this name now.
    OfTheName,
    /// Whoever is set for it now.
    GoAlong,
    /// Nobody yet.
    Nobody,
}

/// One class of a turning.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TurnClass {
    /// Which.
    pub class: Id,
    /// What becomes of it.
    pub fate: TurnFate,
    /// Who is set for it then, where it moves up.
    pub teachers: NextTeachers,
}

/// Turns the year, all or nothing and once. Answered with [`YearNow`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TurnYear {
    /// As shown.
    pub year: u32,
    /// The hash of the classes as they were shown.
    pub shown: Hash,
    /// Every class, once.
    pub classes: Vec<TurnClass>,
}

/// A class that was archived.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct ArchivedClass {
    /// Which.
    pub id: Id,
    /// As it was called.
    pub name: String,
    /// When.
    pub at: UtcSeconds,
    /// How many of its pupils are still held.
    pub pupils: u32,
}

/// Takes an archived class back, with the pupils who left with it. Answered with [`YearNow`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TakeClassBack {
    /// Which.
    pub class: Id,
}

impl YearNow {
    /// The hash of classes as they are shown.
    #[must_use]
    pub fn hash_of(classes: &[YearClass]) -> Hash {
        let text = serde_json::to_vec(classes).unwrap_or_default();
        sha256(&[b"stc year shown v1", &text])
    }
}
