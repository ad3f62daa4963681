//! What one person may do next with one case, with the words to show: the console invents no steps of its own.

use crate::access::handles;
use crate::{Asker, Case, ConcernKind, IncidentType, Permission, StaffMember, Status, Tie, may};

/// A step that somebody can take now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Take the concern up as an incident.
    MakeIncident,
    /// Say that the incident is of another type.
    ChangeType,
    /// Add an entry.
    AddEntry,
    /// Put one of one's own entries right.
    Correct,
    /// Close it, with an entry that says how it ended.
    Close,
    /// Say what kind of record it is and when to look again.
    SetReview,
    /// Hold it.
    Hold,
    /// Ask a second person to lift the hold.
    AskRelease,
    /// Lift the hold.
    Release,
    /// Ask a second person to delete it.
    AskDeletion,
    /// Delete it.
    AgreeDeletion,
    /// Take back what waits for a second person.
    TakeBack,
    /// Hand the record to somebody outside, with an entry that says why.
    Export,
}

impl Step {
    /// The name on the wire, such as `make-incident` or `close`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::MakeIncident => "make-incident",
            Self::ChangeType => "change-type",
            Self::AddEntry => "add-entry",
            Self::Correct => "correct",
            Self::Close => "close",
            Self::SetReview => "set-review",
            Self::Hold => "hold",
            Self::AskRelease => "ask-release",
            Self::Release => "release",
            Self::AskDeletion => "ask-deletion",
            Self::AgreeDeletion => "agree-deletion",
            Self::TakeBack => "take-back",
            Self::Export => "export",
        }
    }

    /// The words on the button.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::MakeIncident => "Take up as an incident",
            Self::ChangeType => "Change what kind of incident it is",
            Self::AddEntry => "Add an entry",
            Self::Correct => "Correct an entry of mine",
            Self::Close => "Close, and say how it ended",
            Self::SetReview => "Set the day to look again",
            Self::Hold => "Hold: nothing may be deleted",
            Self::AskRelease => "Ask a second person to lift the hold",
            Self::Release => "Lift the hold, as the second person",
            Self::AskDeletion => "Ask a second person to delete this",
            Self::AgreeDeletion => "Delete this, as the second person",
            Self::TakeBack => "Take the wish back",
            Self::Export => "Hand the record to somebody outside",
        }
    }
}

/// A step, and the types to choose from where the step asks for one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextStep {
    /// What to do.
    pub step: Step,
    /// For [`Step::MakeIncident`] and [`Step::ChangeType`]: the other types that may stand in this log, those that such a
    /// worry usually becomes first.
    pub types: Vec<IncidentType>,
}

/// What this person may do next. Empty for everybody the case was not sealed for. A closed case can still be handed to
/// somebody who has a right to it.
#[must_use]
pub fn allowed_next(who: &StaffMember, case: &Case) -> Vec<NextStep> {
    if !case.is_reader(who) {
        return Vec::new();
    }
    let mut steps = work_steps(who, case);
    let asker = Asker::staff(&who.roles, &[Tie::SealedForThem]);
    if !case.is_practice() && may(asker, Permission::Export, Some(case.log())).is_ok() {
        steps.push(plain(Step::Export));
    }
    steps
}

/// What moves the case on.
fn work_steps(who: &StaffMember, case: &Case) -> Vec<NextStep> {
    if case.status() == Status::Closed {
        return Vec::new();
    }
    let handles_this = handles(who, case.log());
    let mut steps = Vec::new();
    if handles_this && case.status() == Status::Concern {
        steps.push(NextStep {
            step: Step::MakeIncident,
            types: other_types(who, case),
        });
    }
    steps.push(plain(Step::AddEntry));
    if case.has_entry_by(who.id) {
        steps.push(plain(Step::Correct));
    }
    if handles_this && case.status() == Status::Incident && case.is_at_its_end() {
        steps.push(plain(Step::Close));
    }
    if handles_this && case.status() == Status::Incident {
        steps.push(NextStep {
            step: Step::ChangeType,
            types: other_types(who, case),
        });
    }
    steps
}

/// The types that this person can give it and that it does not have, those that such a worry usually becomes first.
fn other_types(who: &StaffMember, case: &Case) -> Vec<IncidentType> {
    let usual = case
        .concern_kind()
        .map_or(&[][..], ConcernKind::usual_types);
    let mut types: Vec<IncidentType> = IncidentType::ALL
        .into_iter()
        .filter(|one| one.belongs_in(case.log()) && case.incident_type() != Some(*one))
        .filter(|one| case.may_be_declared(*one, who).is_ok())
        .collect();
    types.sort_by_key(|one| !usual.contains(one));
    types
}

fn plain(step: Step) -> NextStep {
    NextStep {
        step,
        types: Vec::new(),
    }
}
