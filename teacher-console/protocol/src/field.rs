//! A sealed field: one thing the record of an incident must hold, as named lines under the seal (rows F-01 to F-32).

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What kind of thing a sealed field says. The act names it in the clear, so that the server can ask for it where a rule
/// needs it; what it says is sealed.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, ToSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum FieldKind {
    /// Deliberate or not, content or activity, where, when and with what (F-06 to F-09, F-16, F-17).
    Circumstances,
    /// Somebody who is part of it, by role and reference (F-05).
    Party,
    /// Where signed evidence is held; never the evidence itself (F-10).
    Evidence,
    /// A device and everybody who has had it (F-14).
    Device,
    /// A site or piece of content that was checked (F-11).
    Check,
    /// The designated computer of an inquiry, and for how long (F-12).
    Computer,
    /// The adults who are present at an inquiry (F-13, H-21).
    Adults,
    /// Whom the audit of use shows, and what they reached (F-15).
    Audit,
    /// Who was told, when and by whom (F-20).
    Told,
    /// Whether the concern has substance, with the reason (F-21).
    Substance,
    /// Advice received from police or others (F-23).
    Advice,
    /// A referral, or why there is none (F-22).
    Referral,
    /// A decision with its reason (K3).
    Decision,
    /// A talk with the child (E-32).
    Talk,
    /// Something to be done by a day.
    Task,
    /// A breach category and its sanction (F-24, section G).
    Sanction,
    /// Support or a restorative step (F-25, G-18).
    Support,
    /// A change to the filter or a system, asked for or made (F-26).
    SystemChange,
    /// What was learnt and what changes (F-27, F-87).
    Lessons,
    /// Related incidents and signs of wider exploitation (F-29).
    Link,
    /// The privacy impact note before staff files are looked at (F-88).
    ImpactNote,
    /// Which form it had, and another kind of risk than its type says, with the reason (F-18, X-15).
    Risk,
}

impl FieldKind {
    /// All kinds.
    pub const ALL: [Self; 22] = [
        Self::Circumstances,
        Self::Party,
        Self::Evidence,
        Self::Device,
        Self::Check,
        Self::Computer,
        Self::Adults,
        Self::Audit,
        Self::Told,
        Self::Substance,
        Self::Advice,
        Self::Referral,
        Self::Decision,
        Self::Talk,
        Self::Task,
        Self::Sanction,
        Self::Support,
        Self::SystemChange,
        Self::Lessons,
        Self::Link,
        Self::ImpactNote,
        Self::Risk,
    ];

    /// The name in JSON and in the ids of words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Circumstances => "circumstances",
            Self::Party => "party",
            Self::Evidence => "evidence",
            Self::Device => "device",
            Self::Check => "check",
            Self::Computer => "computer",
            Self::Adults => "adults",
            Self::Audit => "audit",
            Self::Told => "told",
            Self::Substance => "substance",
            Self::Advice => "advice",
            Self::Referral => "referral",
            Self::Decision => "decision",
            Self::Talk => "talk",
            Self::Task => "task",
            Self::Sanction => "sanction",
            Self::Support => "support",
            Self::SystemChange => "system-change",
            Self::Lessons => "lessons",
            Self::Link => "link",
            Self::ImpactNote => "impact-note",
            Self::Risk => "risk",
        }
    }

    /// What can be chosen in one line of its form, where a step's answer can say it already: for most kinds the first, for
    /// a device whether it is switched off and locked away.
    pub const fn choices(self) -> &'static [&'static str] {
        match self {
            Self::Told => &[
                "parents",
                "coordinator",
                "lead",
                "head",
                "chair",
                "governors",
                "provider",
                "police",
                "childrens-services",
                "lado",
                "authority",
                "data-lead",
                "staff",
                "child",
                "nobody",
            ],
            Self::Referral => &[
                "police",
                "pcso",
                "childrens-services",
                "lado",
                "ceop",
                "prevent",
                "iwf",
                "other",
                "none",
            ],
            Self::Substance => &["yes", "no", "unclear"],
            Self::Support => &["target", "did-it", "both"],
            Self::SystemChange => &["asked", "made"],
            Self::Device => &["yes", "no"],
            _ => &[],
        }
    }

    /// The kind with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// A field as it is sealed inside an entry.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Repeats the kind that the act names.
    pub kind: FieldKind,
    /// What it says.
    pub lines: Vec<Line>,
}

impl Field {
    /// Whether no line says anything. Such a field is never sealed.
    pub fn is_empty(&self) -> bool {
        self.lines.iter().all(|line| line.words.trim().is_empty())
    }
}

/// One named line of a field.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// What is said, such as `role` or `held-by`.
    pub name: String,
    /// As it was typed or chosen.
    pub words: String,
}
