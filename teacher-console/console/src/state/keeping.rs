//! The room of keeping: closed and held cases, and what is being done about keeping one of them.

use protocol::{
    bytes::Id,
    directory::LogName,
    keeping::{Deleted, Keeping, KeepingRow, RetentionRule},
};

use super::{leavers::LeaversPart, secret::Secret};

/// Everything this room shows.
#[derive(Default)]
pub struct KeepingRoom {
    /// What the server listed, once it has.
    pub list: Option<Keeping>,
    /// The case that is looked at.
    pub chosen: Option<(LogName, Id)>,
    /// The step that is being done, by the server's name for it.
    pub doing: Option<String>,
    /// What is typed for it.
    pub draft: KeepingDraft,
    /// What was deleted last, as proof.
    pub deleted: Option<Deleted>,
    /// Learning records of pupils who have left.
    pub leavers: LeaversPart,
}

/// What is typed for a step.
#[derive(Default)]
pub struct KeepingDraft {
    /// Why: it will be sealed.
    pub reason: Secret,
    /// The kind of record.
    pub record: Option<String>,
    /// A date of birth. It stays in this window and is forgotten with the step.
    pub birth: Secret,
    /// The day to look again, as `2045-12-31`.
    pub day: String,
}

/// Fields of this room.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum KeepingField {
    /// Why.
    Reason,
    /// The child's date of birth.
    Birth,
    /// The day to look again.
    Day,
}

impl KeepingRoom {
    /// The case that is looked at.
    pub fn row(&self) -> Option<&KeepingRow> {
        let (log, case) = self.chosen?;
        let rows = &self.list.as_ref()?.rows;
        rows.iter()
            .find(|row| row.log == log && row.row.case == case)
    }

    /// The row of the table for the chosen kind of record.
    pub fn rule(&self) -> Option<&RetentionRule> {
        let record = self.draft.record.as_ref()?;
        let rules = &self.list.as_ref()?.rules;
        rules.iter().find(|rule| rule.record == *record)
    }

    /// Takes what was typed.
    pub fn type_in(&mut self, field: KeepingField, text: String) {
        match field {
            KeepingField::Reason => self.draft.reason = Secret::new(text),
            KeepingField::Birth => self.draft.birth = Secret::new(text),
            KeepingField::Day => self.draft.day = text,
        }
    }
}
