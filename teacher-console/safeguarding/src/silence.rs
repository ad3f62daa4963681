//! A critical incident: who declares it, and from when until when staff are reminded to say nothing on social media (F-50, D-66).

use crate::{Case, Deed, IncidentType, Permission, Refusal, StaffMember, Status};

/// The step of its procedure with which the head says that it is over. Where a school's own procedure has no step of this
/// name, it is over when the case is closed.
pub const OVER_STEP: &str = "ended";

impl Case {
    /// Whether it is a declared critical incident that is not over yet. Practice asks nobody for anything (K-19).
    #[must_use]
    pub fn asks_for_silence(&self) -> bool {
        let is_critical = self.incident_type() == Some(IncidentType::CriticalIncident);
        is_critical
            && self.status() == Status::Incident
            && !self.is_practice()
            && !self.is_said_to_be_over()
    }

    /// Whether this person may give the case this type: a critical incident is the head's to declare, and everybody's who
    /// practises (F-50, K-19).
    pub(crate) fn may_be_declared(
        &self,
        incident_type: IncidentType,
        by: &StaffMember,
    ) -> Result<(), Refusal> {
        if incident_type != IncidentType::CriticalIncident || self.is_practice() {
            return Ok(());
        }
        self.may(by, Permission::Declare, &[])
            .map_err(|_| Refusal::HeadDeclares)
    }

    /// An answer given in the procedure of another type says nothing of this one.
    fn is_said_to_be_over(&self) -> bool {
        let follows = self.followed().map(|follows| &follows.procedure);
        self.chronology().iter().any(|act| match &act.deed {
            Deed::AnsweredStep(answered) => {
                answered.step == OVER_STEP && Some(&answered.follows.procedure) == follows
            }
            _ => false,
        })
    }
}
