//! An incident that turns out to be of another type: the old and the new one are on record with the reason, and it goes on
//! with the procedure of the new one.

use crate::{
    Case, Deed, Followed, IncidentType, Permission, Refusal, SealedWords, StaffMember, Status,
};

impl Case {
    /// The deed that changes its type.
    ///
    /// What was answered in the procedure before stays on record, and counts again where the type is changed back. It does
    /// not count in the new one: the same question can mean something else there, and the one about danger is asked anew.
    pub(crate) fn change_type(
        &self,
        (from, incident_type): (IncidentType, IncidentType),
        follows: Option<Followed>,
        reason: Option<SealedWords>,
        by: &StaffMember,
    ) -> Result<Deed, Refusal> {
        self.may(by, Permission::Handle, &[])?;
        if self.status() != Status::Incident {
            return Err(Refusal::NotTakenUp);
        }
        if !incident_type.belongs_in(self.log()) {
            return Err(Refusal::BelongsInStaffLog);
        }
        self.may_be_declared(incident_type, by)?;
        if self.incident_type() != Some(from) || from == incident_type {
            return Err(Refusal::NoOtherType);
        }
        let reason = reason.ok_or(Refusal::NoReason)?;
        Ok(Deed::ChangedType {
            from,
            incident_type,
            follows,
            reason,
        })
    }
}
