//! What stands in an inbox: a sealed report that has arrived, or a worry of a member of staff, and who may open it,
//! answer it and put it on record.

use crate::{
    Act, Asker, Case, CaseId, ConcernKind, Deed, Digest, Log, Permission, PersonId, Refusal,
    SealedWords, StaffMember, Tie, may,
};

/// What is known, in the clear, of a report or worry that has arrived. Not the pupil, not the subject, not a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceivedReport {
    /// The envelope, with the keys it was sealed for.
    pub envelope: SealedWords,
    /// The log named in the envelope's header.
    pub log: Log,
    /// For a worry of a member of staff: its kind and its author. Nothing for a pupil's report.
    pub concern: Option<(ConcernKind, PersonId)>,
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

    /// Whether it stands in this person's inbox. The author of a worry, who can read their own words again, is no
    /// reader by that alone; what is only practice waits for nobody.
    #[must_use]
    pub fn is_waiting_for(&self, who: &StaffMember) -> bool {
        if self
            .concern
            .is_some_and(|(kind, _)| kind == ConcernKind::Practice)
        {
            return false;
        }
        let is_only_author = self.concern.is_some_and(|(_, author)| author == who.id)
            && !who.routes.contains(&self.log);
        self.envelope.is_for(who) && !is_only_author
    }

    /// Whether this person may say that it was read, is in hand or is done.
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

    /// Whether this person may hand it over to another log, because it is about somebody who can read it here: a
    /// reader who has opened it. The case it is on here stays, so it has to say something without these words. A worry
    /// of a member of staff is its case's own first words, and stays too.
    ///
    /// # Errors
    ///
    /// As [`ReceivedReport::may_mark_seen`], [`Refusal::AlreadyRecorded`] for a worry, or [`Refusal::NothingWritten`].
    pub fn may_hand_over(&self, who: &StaffMember, case: Option<&Case>) -> Result<(), Refusal> {
        self.may_mark_seen(who)?;
        if self.concern.is_some() {
            return Err(Refusal::AlreadyRecorded);
        }
        if case.is_some_and(|case| !case.is_written_on()) {
            return Err(Refusal::NothingWritten);
        }
        Ok(())
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
        let is_for_them = if permission == Permission::Read {
            self.envelope.is_for(who)
        } else {
            self.is_waiting_for(who)
        };
        let ties: &[Tie] = if is_for_them {
            &[Tie::SealedForThem]
        } else {
            &[]
        };
        may(Asker::staff(&who.roles, ties), permission, Some(self.log))
    }
}
