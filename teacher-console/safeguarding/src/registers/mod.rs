//! Registers of the school as data: every kind of dated record, who keeps it and how often it comes round (I, K); and the
//! items of the yearly self-audit (I-35).
//!
//! A kind is a row of a file that a school can add to. What no file can change is here: leaders keep every kind, and a
//! record with a gate is closed only when everything is ticked (K-01).

mod audit;
mod check;
mod raw;

#[cfg(test)]
mod tests;

pub use audit::{AuditItem, AuditSource, SHIPPED_AUDIT, audit_items};

use serde::Deserialize;

use crate::{Problem, Role, ShippedFile};

/// The kinds of this version.
pub const SHIPPED_REGISTERS: ShippedFile = ShippedFile {
    path: "registers.ron",
    text: include_str!("../../registers.ron"),
};

/// The kind into which a gap of the self-audit goes (I-15).
pub const ACTION: &str = "action";

const DAY_S: i64 = 24 * 60 * 60;

/// How often a kind comes round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum Again {
    /// Never by itself.
    Once,
    /// Three times a year.
    EachTerm,
    /// Once a year.
    EachYear,
}

impl Again {
    /// When the next one is due after one that was held.
    #[must_use]
    pub fn after(self, held_s: i64) -> Option<i64> {
        let days = match self {
            Self::Once => return None,
            Self::EachTerm => 122,
            Self::EachYear => 365,
        };
        Some(held_s.saturating_add(days * DAY_S))
    }
}

/// Under which heading a kind stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RegisterGroup {
    /// The policy.
    Policy,
    /// Training and induction.
    Training,
    /// Filtering, monitoring, technology.
    Technology,
    /// Checks before something is done.
    Checks,
    /// Meetings and reports.
    Meetings,
    /// What is to be better.
    Actions,
}

impl RegisterGroup {
    /// All of them, in the order to show them.
    pub const ALL: [Self; 6] = [
        Self::Policy,
        Self::Training,
        Self::Technology,
        Self::Checks,
        Self::Meetings,
        Self::Actions,
    ];

    /// The name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Policy => "policy",
            Self::Training => "training",
            Self::Technology => "technology",
            Self::Checks => "checks",
            Self::Meetings => "meetings",
            Self::Actions => "actions",
        }
    }
}

/// Something to tick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterTick {
    /// Kept with a record.
    pub id: String,
    /// For a member of staff.
    pub words: String,
}

/// One kind of dated record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterKind {
    /// Kept with every record.
    pub id: String,
    /// The rows of the requirements it stands for; a school's own kind may have none.
    pub rows: Vec<String>,
    /// Its heading.
    pub group: RegisterGroup,
    /// What it is called.
    pub title: String,
    /// What is asked for in one line.
    pub about: String,
    /// What is asked for in some lines.
    pub words: String,
    /// What is asked for when it is closed.
    pub outcome: String,
    /// What can be ticked.
    pub ticks: Vec<RegisterTick>,
    /// How often it comes round.
    pub again: Again,
    /// Whether it is closed only when everything is ticked.
    pub gate: bool,
    /// Who keeps it beside the leaders.
    pub keepers: Vec<Role>,
    /// The tick with which a record needs the day on which it ends (I-17).
    pub ends: Option<String>,
}

impl RegisterKind {
    /// Whether somebody with these duties keeps it.
    #[must_use]
    pub fn is_kept_by(&self, roles: &[Role]) -> bool {
        roles.iter().any(|role| self.keepers.contains(role))
    }

    /// What of these ticks it knows, each once and in its own order.
    #[must_use]
    pub fn known_ticks(&self, ticked: &[String]) -> Vec<String> {
        let known = self.ticks.iter().map(|tick| &tick.id);
        known.filter(|id| ticked.contains(id)).cloned().collect()
    }

    /// Whether a record with these ticks needs the day on which it ends.
    #[must_use]
    pub fn needs_end(&self, ticked: &[String]) -> bool {
        self.ends.as_ref().is_some_and(|tick| ticked.contains(tick))
    }

    /// What is still to be ticked before it can be closed.
    #[must_use]
    pub fn missing(&self, ticked: &[String]) -> Vec<&str> {
        let ticks = self.ticks.iter().filter(|_| self.gate);
        ticks
            .filter(|tick| !ticked.contains(&tick.id))
            .map(|tick| tick.words.as_str())
            .collect()
    }
}

/// The kinds of a school: the shipped ones, and its own in their place or after them.
#[derive(Clone, Debug, Default)]
pub struct RegisterKinds(Vec<RegisterKind>);

impl RegisterKinds {
    /// Reads what is shipped and, over it, the school's own file with its path. A file that is broken is left out as a
    /// whole, and every mistake in it is named.
    #[must_use]
    pub fn read(own: Option<(&str, &str)>) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut kinds = Self::default();
        let shipped = Some((SHIPPED_REGISTERS.path, SHIPPED_REGISTERS.text));
        for (path, text) in [shipped, own].into_iter().flatten() {
            match check::read(path, text) {
                Ok(theirs) => theirs.into_iter().for_each(|kind| kinds.put(kind)),
                Err(found) => problems.extend(found),
            }
        }
        (kinds, problems)
    }

    /// All of them, in the order to show them.
    #[must_use]
    pub fn all(&self) -> &[RegisterKind] {
        &self.0
    }

    /// The kind with this id.
    #[must_use]
    pub fn kind(&self, id: &str) -> Option<&RegisterKind> {
        self.0.iter().find(|kind| kind.id == id)
    }

    fn put(&mut self, kind: RegisterKind) {
        match self.0.iter_mut().find(|one| one.id == kind.id) {
            Some(one) => *one = kind,
            None => self.0.push(kind),
        }
    }
}
