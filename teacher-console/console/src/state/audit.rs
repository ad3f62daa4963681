//! The self-audit, what is due within a week, and what is being typed (I-35, I-23).

use protocol::{
    audit::{AuditPage, AuditRow, AuditSays},
    bytes::Id,
    calendar::CalendarPage,
};

/// What is being done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum AuditDoing {
    /// Answering this item.
    Answering(String),
    /// Giving this item to somebody.
    Giving(String),
    /// Making actions of the gaps.
    MakingActions,
}

/// What is typed here.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum AuditField {
    /// The fact, or what is said beside yes or no.
    Words,
    /// By when.
    Due,
}

/// The page of the audit, and the calendar.
#[derive(Clone, Default)]
pub struct AuditCard {
    /// How it stands, once the server has said.
    pub page: Option<AuditPage>,
    /// What is due, once the server has said.
    pub calendar: Option<CalendarPage>,
    /// Whether it is shown in place of the registers.
    pub is_shown: bool,
    /// What is being done.
    pub doing: Option<AuditDoing>,
    /// Yes or no, once chosen.
    pub says: Option<AuditSays>,
    /// The fact or a remark, as typed.
    pub words: String,
    /// By when, as typed.
    pub due: String,
    /// To whom it is given, once chosen.
    pub owner: Option<Id>,
}

impl AuditCard {
    /// Takes what was typed.
    pub fn type_in(&mut self, field: AuditField, text: String) {
        *match field {
            AuditField::Words => &mut self.words,
            AuditField::Due => &mut self.due,
        } = text;
    }

    /// The item with this id.
    pub fn row(&self, item: &str) -> Option<&AuditRow> {
        let page = self.page.as_ref()?;
        page.rows.iter().find(|row| row.item == item)
    }

    /// Everything but what is typed.
    pub fn without_words(&mut self) -> Self {
        Self {
            page: self.page.take(),
            calendar: self.calendar.take(),
            is_shown: self.is_shown,
            ..Self::default()
        }
    }
}
