//! How long the record of a closed case is kept, as a table: from when, for how long, on whose advice.
//!
//! The lengths are what schools are commonly told; the law differs and changes, so a console proposes the day and an
//! adult may choose a later one. Where a length counts from a date of birth, the console works the day out: no date
//! of birth reaches the server.

use serde::{Deserialize, Serialize};

const DAY_S: i64 = 24 * 60 * 60;
/// A year without its leap day: bounds made of it are never stricter than the calendar.
const YEAR_S: i64 = 365 * DAY_S;

/// What kind of record a closed case is, for the sake of keeping it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RecordKind {
    /// A child's protection.
    ChildProtection,
    /// An allegation of child sexual abuse.
    AbuseAllegation,
    /// The conduct of an adult who works or worked here.
    StaffCase,
    /// An incident that came to no child's protection.
    OtherIncident,
    /// Invented, to practise with (K-19). No other kind fits it, and it fits no other case.
    Practice,
}

/// What a length counts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountsFrom {
    /// The child's date of birth, which only the console is told.
    Birth,
    /// The day the case was closed.
    Closing,
}

/// One row of the table. Every kind ends in a review by people: the software deletes no case by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retention {
    /// Which kind of record.
    pub kind: RecordKind,
    /// Its name on the wire.
    pub name: &'static str,
    /// For the screen.
    pub words: &'static str,
    /// What the years count from.
    pub from: CountsFrom,
    /// Years until it is looked at again.
    pub years: i64,
    /// Years after closing before which no day is accepted, whatever was typed.
    pub years_after_closing_min: i64,
    /// The row of the requirements.
    pub source: &'static str,
}

/// The table.
pub const RETENTION: [Retention; 5] = [
    Retention {
        kind: RecordKind::ChildProtection,
        name: "child-protection",
        words: "Child protection: 25 years from the date of birth, then look again",
        from: CountsFrom::Birth,
        years: 25,
        // A pupil is at most 19 when a case of theirs is closed.
        years_after_closing_min: 6,
        source: "D5",
    },
    Retention {
        kind: RecordKind::AbuseAllegation,
        name: "abuse-allegation",
        words: "Allegation of child sexual abuse: 75 years from closing, then look again",
        from: CountsFrom::Closing,
        years: 75,
        years_after_closing_min: 75,
        source: "D6",
    },
    Retention {
        kind: RecordKind::StaffCase,
        name: "staff-case",
        words: "About an adult who works here: 10 years from closing, then look again",
        from: CountsFrom::Closing,
        years: 10,
        years_after_closing_min: 10,
        source: "F-30",
    },
    Retention {
        kind: RecordKind::OtherIncident,
        name: "other-incident",
        words: "Another incident: 6 years from closing, then look again",
        from: CountsFrom::Closing,
        years: 6,
        years_after_closing_min: 6,
        source: "L-17, X-13",
    },
    Retention {
        kind: RecordKind::Practice,
        name: "practice",
        words: "Practice: nothing of it happened, so it may go at once",
        from: CountsFrom::Closing,
        years: 0,
        years_after_closing_min: 0,
        source: "K-19",
    },
];

impl RecordKind {
    /// Its row of the table.
    #[must_use]
    pub fn row(self) -> Retention {
        let [
            child_protection,
            abuse_allegation,
            staff_case,
            other_incident,
            practice,
        ] = RETENTION;
        match self {
            Self::ChildProtection => child_protection,
            Self::AbuseAllegation => abuse_allegation,
            Self::StaffCase => staff_case,
            Self::OtherIncident => other_incident,
            Self::Practice => practice,
        }
    }

    /// The kind with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        RETENTION
            .into_iter()
            .find(|row| row.name == name)
            .map(|row| row.kind)
    }

    /// The first moment that may be chosen for looking again at a case closed then (seconds since 1970, UTC).
    #[must_use]
    pub fn review_not_before_s(self, closed_at_s: i64) -> i64 {
        closed_at_s.saturating_add(self.row().years_after_closing_min * YEAR_S)
    }
}
