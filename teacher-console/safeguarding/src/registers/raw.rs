//! A file of registers, and the self-audit, exactly as they were typed.

use serde::Deserialize;

use super::{Again, AuditSource};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRegisters {
    pub kinds: Vec<RawKind>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawKind {
    pub id: String,
    #[serde(default)]
    pub rows: Vec<String>,
    pub group: String,
    pub again: Again,
    #[serde(default)]
    pub gate: bool,
    pub title: String,
    pub about: String,
    pub words: String,
    pub outcome: String,
    #[serde(default)]
    pub keepers: Vec<String>,
    pub ticks: Vec<(String, String)>,
    #[serde(default)]
    pub ends: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawAudit {
    pub items: Vec<RawItem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawItem {
    pub id: String,
    pub is_fact: bool,
    pub known: Vec<AuditSource>,
    pub words: String,
    pub gap: String,
}
