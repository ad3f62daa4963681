//! What is due for somebody within a week, counted, with where it is done (B-18, I-23).

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::UtcSeconds;

/// What is due.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DueWhat {
    /// Records of registers.
    Records,
    /// Kinds of record that come round.
    Rounds,
    /// Items of the self-audit that were given to the asker.
    AuditItems,
    /// The self-audit of this year, which is not completed.
    Audit,
    /// The asker's own signature under the rules.
    OwnSignature,
    /// Pupils of a class whose signature, or a parent's, is missing.
    ClassSignatures,
    /// Adults whose signature is missing.
    AdultSignatures,
    /// The policy's review.
    Policy,
    /// Rooms with computers that nobody has looked at.
    Rooms,
    /// Figures that governors are owed.
    Figures,
}

/// One line.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct DueRow {
    /// What.
    pub what: DueWhat,
    /// The class, where it is one's; else empty.
    pub name: String,
    /// How many.
    pub count: u32,
    /// By when the first of them is due, where a day is known.
    pub day: Option<UtcSeconds>,
}

/// Everything that is due within a week. Asked for with nothing.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct CalendarPage {
    /// The lines, in the order to show them.
    pub due: Vec<DueRow>,
}
