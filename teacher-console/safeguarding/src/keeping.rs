//! How long a case stays: the day to look again, a hold above everything, and deletion that needs two people (D8).
//!
//! Whoever handles the log and can read the case may set the day, hold it and ask for deletion. Lifting a hold and
//! deleting need a second such person, who agrees to the first one's very act. A hold ends every wish to delete.

use crate::access::handles;
use crate::{
    Act, Case, Deed, Digest, NextStep, PersonId, RecordKind, Refusal, SealedWords, StaffMember,
    Status, Step,
};

/// Where the keeping of a case stands, worked out from its acts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Keeping {
    /// What kind of record it is, and when to look again (seconds since 1970, UTC).
    pub review: Option<(RecordKind, i64)>,
    /// Whether nothing of it may be deleted.
    pub is_held: bool,
    /// What waits for a second person.
    pub waits: Option<Request>,
}

/// A wish that needs a second person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// For what.
    pub wish: Wish,
    /// The payload hash of the act that asked.
    pub act: Digest,
    /// Who asked.
    pub by: PersonId,
}

/// What can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// To lift the hold.
    Release,
    /// To delete the case.
    Deletion,
}

/// What somebody asks to do about keeping a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeepingCommand {
    /// Say what kind of record it is and when to look again.
    SetReview {
        /// The kind.
        record: RecordKind,
        /// When, in seconds since 1970 (UTC).
        review_on_s: i64,
    },
    /// Hold it.
    Hold {
        /// Sealed words that say why. Without them nothing is held.
        reason: Option<SealedWords>,
    },
    /// Ask a second person to lift the hold.
    AskRelease {
        /// Sealed words that say why.
        reason: Option<SealedWords>,
    },
    /// Lift the hold, as the second person.
    Release {
        /// The act that asked.
        request: Digest,
    },
    /// Ask a second person to delete it.
    AskDeletion,
    /// Take a wish back, one's own or another's.
    TakeBack {
        /// The act that asked.
        request: Digest,
    },
}

/// Two people have agreed to delete a case whose time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// Who asked, and by which act.
    pub request: Request,
    /// Who agreed.
    pub by: PersonId,
    /// The payload hash of the act by which they did.
    pub act: Digest,
    /// What kind of record it was.
    pub record: RecordKind,
    /// The day that had come (seconds since 1970, UTC).
    pub review_on_s: i64,
}

impl Keeping {
    /// Where it stands after these acts.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        let mut keeping = Self::default();
        for act in case.chronology() {
            keeping.apply(act);
        }
        keeping
    }

    fn apply(&mut self, act: &Act) {
        let wishes = |wish| {
            Some(Request {
                wish,
                act: act.payload,
                by: act.by,
            })
        };
        match &act.deed {
            Deed::SetReview {
                record,
                review_on_s,
            } => {
                self.review = Some((*record, *review_on_s));
                self.waits = self.waits.filter(|asked| asked.wish == Wish::Release);
            }
            Deed::Held { .. } => {
                self.is_held = true;
                self.waits = None;
            }
            Deed::AskedRelease { .. } => self.waits = wishes(Wish::Release),
            Deed::AskedDeletion => self.waits = wishes(Wish::Deletion),
            Deed::Released { .. } => {
                self.is_held = false;
                self.waits = None;
            }
            Deed::TookBack { .. } => self.waits = None,
            _ => {}
        }
    }

    fn asked(&self, wish: Wish, act: Digest) -> Result<Request, Refusal> {
        self.waits
            .filter(|asked| asked.wish == wish && asked.act == act)
            .ok_or(Refusal::NothingAsked)
    }

    /// What stands in the way of deleting the case now, if anything.
    fn deletable(&self, case: &Case, now_s: i64) -> Result<(RecordKind, i64), Refusal> {
        if case.status() != Status::Closed {
            return Err(Refusal::NotClosed);
        }
        if self.is_held {
            return Err(Refusal::IsHeld);
        }
        let (record, review_on_s) = self.review.ok_or(Refusal::NoReviewDay)?;
        if now_s < review_on_s {
            return Err(Refusal::NotDue);
        }
        Ok((record, review_on_s))
    }
}

impl Case {
    /// The act that this command adds.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] with its reason; nothing has happened then.
    pub fn decide_keeping(
        &self,
        command: KeepingCommand,
        payload: Digest,
        by: &StaffMember,
        now_s: i64,
    ) -> Result<Act, Refusal> {
        self.may_keep(by)?;
        let keeping = Keeping::of(self);
        let deed = match command {
            KeepingCommand::SetReview {
                record,
                review_on_s,
            } => self.set_review(record, review_on_s)?,
            KeepingCommand::Hold { .. } if keeping.is_held => return Err(Refusal::IsHeld),
            KeepingCommand::Hold { reason } => Deed::Held {
                reason: reason.ok_or(Refusal::NoReason)?,
            },
            KeepingCommand::AskRelease { .. } if !keeping.is_held => return Err(Refusal::NotHeld),
            KeepingCommand::AskRelease { .. } | KeepingCommand::AskDeletion
                if keeping.waits.is_some() =>
            {
                return Err(Refusal::AlreadyAsked);
            }
            KeepingCommand::AskRelease { reason } => Deed::AskedRelease {
                reason: reason.ok_or(Refusal::NoReason)?,
            },
            KeepingCommand::Release { request } => {
                second(keeping.asked(Wish::Release, request)?, by)?;
                Deed::Released { request }
            }
            KeepingCommand::AskDeletion => {
                keeping.deletable(self, now_s)?;
                Deed::AskedDeletion
            }
            KeepingCommand::TakeBack { request } => {
                let waits = keeping.waits.filter(|asked| asked.act == request);
                waits.ok_or(Refusal::NothingAsked)?;
                Deed::TookBack { request }
            }
        };
        if let Some(words) = deed.brings()
            && self.words().any(|known| known.id == words.id)
        {
            return Err(Refusal::EntryAlreadyThere);
        }
        Ok(Act {
            case: self.id(),
            by: by.id,
            at_s: now_s,
            payload,
            deed,
        })
    }

    /// Whether this person, as the second, completes by the act `payload` the deletion that the act `request` asked for.
    ///
    /// # Errors
    ///
    /// A [`Refusal`]: not a reader, not their duty, held, not due, nobody asked, or the same person twice.
    pub fn agree_deletion(
        &self,
        request: Digest,
        payload: Digest,
        by: &StaffMember,
        now_s: i64,
    ) -> Result<Agreed, Refusal> {
        self.may_keep(by)?;
        let keeping = Keeping::of(self);
        let (record, review_on_s) = keeping.deletable(self, now_s)?;
        let request = keeping.asked(Wish::Deletion, request)?;
        second(request, by)?;
        Ok(Agreed {
            request,
            by: by.id,
            act: payload,
            record,
            review_on_s,
        })
    }

    fn may_keep(&self, who: &StaffMember) -> Result<(), Refusal> {
        if !self.is_reader(who) {
            Err(Refusal::NotAReader)
        } else if !handles(who, self.log()) {
            Err(Refusal::NotYourDuty)
        } else {
            Ok(())
        }
    }

    fn set_review(&self, record: RecordKind, review_on_s: i64) -> Result<Deed, Refusal> {
        let closing = self
            .chronology()
            .iter()
            .rev()
            .find(|act| matches!(act.deed, Deed::Closed { .. }));
        let closed_at_s = closing.map(|act| act.at_s).ok_or(Refusal::NotClosed)?;
        // A real record is never kept as if it were invented: that may go at once.
        if (record == RecordKind::Practice) != self.is_practice() {
            return Err(Refusal::WrongRecord);
        }
        if review_on_s < record.review_not_before_s(closed_at_s) {
            return Err(Refusal::ReviewTooSoon);
        }
        Ok(Deed::SetReview {
            record,
            review_on_s,
        })
    }
}

/// A second person is another person.
fn second(request: Request, by: &StaffMember) -> Result<(), Refusal> {
    if request.by == by.id {
        Err(Refusal::SamePerson)
    } else {
        Ok(())
    }
}

/// What this person may do about keeping this case now. Empty for whoever cannot read it or does not handle its log.
#[must_use]
pub fn allowed_keeping(who: &StaffMember, case: &Case, now_s: i64) -> Vec<NextStep> {
    if case.may_keep(who).is_err() {
        return Vec::new();
    }
    let keeping = Keeping::of(case);
    let mut steps = Vec::new();
    if let Some(asked) = keeping.waits {
        let agrees = match asked.wish {
            Wish::Release => Some(Step::Release),
            // A clock that was put back makes what was due not due.
            Wish::Deletion => keeping
                .deletable(case, now_s)
                .is_ok()
                .then_some(Step::AgreeDeletion),
        };
        steps.extend(agrees.filter(|_| asked.by != who.id));
        steps.push(Step::TakeBack);
    } else if keeping.is_held {
        steps.push(Step::AskRelease);
    } else if keeping.deletable(case, now_s).is_ok() {
        steps.push(Step::AskDeletion);
    }
    if case.status() == Status::Closed {
        steps.push(Step::SetReview);
    }
    if !keeping.is_held {
        steps.push(Step::Hold);
    }
    steps
        .into_iter()
        .map(|step| NextStep {
            step,
            types: Vec::new(),
        })
        .collect()
}

#[cfg(test)]
mod tests;
