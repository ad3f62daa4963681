//! The self-audit of a school: its items, and what may know an answer already (I-35).

use std::sync::OnceLock;

use serde::Deserialize;

use super::raw::RawAudit;
use crate::ShippedFile;

/// The items of this version.
pub const SHIPPED_AUDIT: ShippedFile = ShippedFile {
    path: "audit.ron",
    text: include_str!("../../audit.ron"),
};

/// What may know the answer to an item.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub enum AuditSource {
    /// The newest closed record of this kind.
    Record(String),
    /// The newest record of this kind in which this is ticked.
    Ticked(String, String),
    /// The day of the newest closed record of this kind.
    DayOf(String),
    /// The day on which this was ticked last in a record of this kind.
    DayTicked(String, String),
    /// The last review of the policy.
    PolicyReviewed,
    /// When the policy is to be reviewed.
    PolicyDue,
    /// Whoever has this duty.
    Duty(String),
    /// Signatures of adults under the rules.
    AdultsSigned,
    /// Signatures of pupils and parents under the rules.
    PupilsSigned,
    /// Procedures that are followed at this server.
    Procedures,
    /// Which classes have practised.
    Coverage,
    /// That the log is kept.
    Log,
}

/// One item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditItem {
    /// From 1, as it is printed.
    pub number: u8,
    /// Kept with an answer.
    pub id: String,
    /// A fact to fill in; else a yes or no.
    pub is_fact: bool,
    /// What may know, the best first.
    pub known: Vec<AuditSource>,
    /// The question.
    pub words: String,
    /// What an action is called where there is a gap.
    pub gap: String,
}

/// All items in their order.
#[must_use]
pub fn audit_items() -> &'static [AuditItem] {
    static ITEMS: OnceLock<Vec<AuditItem>> = OnceLock::new();
    ITEMS.get_or_init(|| {
        let raw: Option<RawAudit> = ron::from_str(SHIPPED_AUDIT.text).ok();
        let items = raw.into_iter().flat_map(|raw| raw.items);
        (1..)
            .zip(items)
            .map(|(number, item)| AuditItem {
                number,
                id: item.id,
                is_fact: item.is_fact,
                known: item.known,
                words: item.words,
                gap: item.gap,
            })
            .collect()
    })
}
