//! What can be added to the record by itself, and what only by somebody whose duty it is, or behind the gates of an inquiry.
//!
//! A procedure asks for the same things step by step, and its file puts each behind its gate. Here the same gates stand
//! before whoever adds something without being asked.

use crate::{
    Case, Course, Deed, FieldKind, IncidentType, Log, Permission, Refusal, StaffMember, Status,
};

impl Case {
    /// Whether this person may add a field of this kind now.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] that says what comes first, or whose it is.
    pub fn may_add(&self, field: FieldKind, by: &StaffMember) -> Result<(), Refusal> {
        self.may(by, Permission::AddAnEntry, &[])?;
        match field {
            FieldKind::Referral => self.may(by, Permission::Refer, &[]),
            FieldKind::Sanction => {
                self.may(by, Permission::Handle, &[])?;
                if self.status() == Status::Concern {
                    return Err(Refusal::NotTakenUp);
                }
                Ok(())
            }
            FieldKind::Check | FieldKind::Audit => self.may_look(),
            _ => Ok(()),
        }
    }

    /// Every kind that this person may not add now, each with the reason. Empty for whoever may add nothing at all.
    #[must_use]
    pub fn not_to_be_added(&self, by: &StaffMember) -> Vec<(FieldKind, Refusal)> {
        if self.may(by, Permission::AddAnEntry, &[]).is_err() {
            return Vec::new();
        }
        let kinds = FieldKind::ALL.into_iter();
        kinds
            .filter_map(|kind| Some((kind, self.may_add(kind, by).err()?)))
            .collect()
    }

    /// Whether something that was found may be looked at: with two adults and one computer on record, with a note on privacy
    /// where it is about an adult who works here, and never behind a hard stop (F-13, F-56 to F-58, F-88).
    fn may_look(&self) -> Result<(), Refusal> {
        if self.has_stopped() || self.was_about_a_picture() {
            return Err(Refusal::NobodyLooks);
        }
        if !self.has_field(FieldKind::Adults) || !self.has_field(FieldKind::Computer) {
            return Err(Refusal::TwoAdultsFirst);
        }
        let needs_note = self.log() != Log::Safeguarding && !self.is_at_the_inquiry();
        if needs_note && !self.has_field(FieldKind::ImpactNote) {
            return Err(Refusal::PrivacyFirst);
        }
        Ok(())
    }

    /// Whether an answer that counts is a hard stop.
    fn has_stopped(&self) -> bool {
        let answers = self.answers();
        self.procedure().is_some_and(|procedure| {
            let done = Course::walk(procedure, &answers).done;
            let mut given = done.iter();
            given.any(|(step, given)| step.answer(&given.answer).is_some_and(|one| one.is_stop))
        })
    }

    /// Whether it is, or was, about a nude or sexual picture of a child: nobody looks at anything then (F-78).
    fn was_about_a_picture(&self) -> bool {
        self.chronology().iter().any(|act| match &act.deed {
            Deed::MadeIncident { incident_type, .. } | Deed::ChangedType { incident_type, .. } => {
                *incident_type == IncidentType::SexualImages
            }
            _ => false,
        })
    }

    /// Whether its procedure has come past the question of staff's files, to where something is looked at.
    fn is_at_the_inquiry(&self) -> bool {
        let answers = self.answers();
        self.procedure().is_some_and(|procedure| {
            let course = Course::walk(procedure, &answers);
            let mut steps = procedure.steps().iter();
            steps.any(|step| step.is_looking && course.is_on_the_way(&step.id))
        })
    }
}
