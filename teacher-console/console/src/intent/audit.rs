//! What can be asked for of the self-audit and of what is due, and what comes back (I-35, I-23).

use protocol::{
    audit::{ActOnAudit, AuditPage, AuditSays},
    bytes::Id,
    calendar::CalendarPage,
};

use crate::state::audit::AuditDoing;

/// What is asked for.
#[derive(Clone, PartialEq)]
pub enum AuditIntent {
    /// Show the self-audit, or the registers again.
    Show(bool),
    /// Do this, or nothing any more.
    Do(Option<AuditDoing>),
    /// The answer says this.
    Says(AuditSays),
    /// The fact that is being typed is what is known.
    Take(String),
    /// Give the item to this person.
    Owner(Id),
    /// Keep what was typed.
    Keep,
    /// Every item is answered: it is completed.
    Complete,
}

/// What must be done.
#[derive(Clone)]
pub enum AuditEffect {
    /// Ask how it stands.
    Load,
    /// Ask what is due.
    LoadCalendar,
    /// Do something on it.
    Act(ActOnAudit),
}

/// What comes back.
pub enum AuditAnswer {
    /// How it stands.
    Loaded(AuditPage),
    /// What is due.
    Calendar(CalendarPage),
    /// It is kept.
    Kept(AuditPage),
}
