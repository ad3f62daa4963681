//! How a case begins: a sealed report that has arrived, and who may open it, answer it and put it on record.

use crate::{
    Act, Asker, CaseId, Deed, Digest, Log, Permission, Refusal, SealedWords, StaffMember, Tie, may,
};

/// What is known, in the clear, of a report that has arrived. Not the pupil, not the subject, not a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceivedReport {
    /// The envelope, with the keys it was sealed for.
    pub envelope: SealedWords,
    /// The log named in the envelope's header.
    pub log: Log,
    /// Whether the header says 'urgent'.
    pub is_urgent: bool,
    /// When it arrived, in seconds since 1970 (UTC).
    pub received_at_s: i64,
    /// Whether a reader has been given the bytes.
    pub is_opened: bool,
    /// The case it was put on, if any.
    pub case: Option<CaseId>,
}

impl ReceivedReport {
    /// Whether this person may be given the sealed bytes. The look is recorded before the bytes go out (H-26).
    ///
    /// # Errors
    ///
    /// [`Refusal::NotAReader`].
    pub fn may_open(&self, who: &StaffMember) -> Result<(), Refusal> {
        self.may(who, Permission::Read)
    }

    /// Whether this person may tell the sender that it was read.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotAReader`], or [`Refusal::NotReadYet`] while nobody has opened it.
    pub fn may_mark_seen(&self, who: &StaffMember) -> Result<(), Refusal> {
        self.may(who, Permission::Answer)?;
        if self.is_opened {
            Ok(())
        } else {
            Err(Refusal::NotReadYet)
        }
    }

    /// Puts the report on record as a concern: the first act of a new case. Any reader may; nobody needs to ask.
    ///
    /// # Errors
    ///
    /// As [`ReceivedReport::may_mark_seen`], or [`Refusal::AlreadyRecorded`].
    pub fn record_concern(
        &self,
        case: CaseId,
        payload: Digest,
        by: &StaffMember,
        now_s: i64,
    ) -> Result<Act, Refusal> {
        self.may(by, Permission::Record)?;
        if !self.is_opened {
            return Err(Refusal::NotReadYet);
        }
        if self.case.is_some() {
            return Err(Refusal::AlreadyRecorded);
        }
        let deed = Deed::RecordedConcern {
            log: self.log,
            report: self.envelope.clone(),
            is_urgent: self.is_urgent,
        };
        Ok(Act {
            case,
            by: by.id,
            at_s: now_s,
            payload,
            deed,
        })
    }

    fn may(&self, who: &StaffMember, permission: Permission) -> Result<(), Refusal> {
        let ties: &[Tie] = if self.envelope.is_for(who) {
            &[Tie::SealedForThem]
        } else {
            &[]
        };
        may(Asker::staff(&who.roles, ties), permission, Some(self.log))
    }
}
