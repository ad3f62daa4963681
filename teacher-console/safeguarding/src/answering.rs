//! Answering the steps of a case's procedure, and the gate before closing.
//!
//! A case knows which edition it follows from its own acts. The text of that edition is the store's, and given to it with
//! [`Case::attach`]; a case without it answers nothing and is not closed, so nothing is ever walked by another edition.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::{
    Answered, Case, Course, Deed, FieldKind, Followed, Permission, Procedure, ProcedureStep,
    Refusal, SealedWords, StaffMember, Status, StepAnswer,
};

/// What somebody answers, as the act says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepAnswered {
    /// The edition that its author had on the screen.
    pub follows: Followed,
    /// Which step.
    pub step: String,
    /// Which answer.
    pub answer: String,
    /// The kind of sealed field that comes with it.
    pub field: Option<FieldKind>,
    /// Its sealed words.
    pub words: Option<SealedWords>,
}

impl Case {
    /// Which edition of which procedure it follows, since it became an incident.
    #[must_use]
    pub fn followed(&self) -> Option<&Followed> {
        self.followed.as_ref()
    }

    /// Gives it the procedure it follows. The caller has looked up the edition of [`Case::followed`].
    pub fn attach(&mut self, procedure: Arc<Procedure>) {
        self.procedure = Some(procedure);
    }

    /// The procedure it follows, where it was attached.
    #[must_use]
    pub fn procedure(&self) -> Option<&Procedure> {
        self.procedure.as_deref()
    }

    /// Every answer on record that counts, the oldest first. One that lacks the sealed field which a newer edition asks
    /// for counts no longer, so that its step is asked again; nor does one in the procedure of another type.
    #[must_use]
    pub fn answers(&self) -> Vec<Answered> {
        let answered = self.chronology().iter().filter_map(|act| match &act.deed {
            Deed::AnsweredStep(answered) if self.is_whole(answered) => Some(Answered {
                step: answered.step.clone(),
                answer: answered.answer.clone(),
                by: act.by,
                at_s: act.at_s,
                act: act.payload,
            }),
            _ => None,
        });
        answered.collect()
    }

    /// Whether it brought the sealed field that the edition followed now asks for.
    fn is_whole(&self, answered: &StepAnswered) -> bool {
        let follows = self.followed().map(|follows| &follows.procedure);
        if follows != Some(&answered.follows.procedure) {
            return false;
        }
        let step = self
            .procedure()
            .and_then(|procedure| procedure.step(&answered.step));
        let needs = step
            .and_then(|step| step.answer(&answered.answer))
            .and_then(|answer| answer.needs);
        needs.is_none() || needs == answered.field
    }

    /// Whether a step is for others to answer than this person: referrals are the safeguarding lead's and the head's (H-04).
    #[must_use]
    pub fn is_for_others(&self, step: &ProcedureStep, by: &StaffMember) -> bool {
        step.is_referral && self.may(by, Permission::Refer, &[]).is_err()
    }

    /// Whether this answer is somebody else's to give, because this person was the first of two (F-13, H-21).
    #[must_use]
    pub fn is_for_a_second(&self, answer: &StepAnswer, by: &StaffMember) -> bool {
        self.procedure().is_some_and(|procedure| {
            let answers = self.answers();
            !Course::walk(procedure, &answers).is_by_a_second(answer, by.id)
        })
    }

    pub(crate) fn answer_step(
        &self,
        answered: StepAnswered,
        by: &StaffMember,
    ) -> Result<Deed, Refusal> {
        if self.status() != Status::Incident {
            return Err(Refusal::NotTakenUp);
        }
        let procedure = self.procedure().ok_or(Refusal::NoSuchStep)?;
        if self.followed() != Some(&answered.follows) {
            return Err(Refusal::OtherEdition);
        }
        let answers = self.answers();
        let course = Course::walk(procedure, &answers);
        let step = procedure.step(&answered.step).ok_or(Refusal::NoSuchStep)?;
        if !course.is_on_the_way(&step.id) {
            return Err(Refusal::NoSuchStep);
        }
        let answer = step.answer(&answered.answer).ok_or(Refusal::NoSuchStep)?;
        // Anybody who reads the case may say that a child is in danger, or be the second adult (F-51, H-21).
        let duty = if step.is_referral {
            Permission::Refer
        } else if step.is_danger || answer.second_to.is_some() {
            Permission::AddAnEntry
        } else {
            Permission::Handle
        };
        self.may(by, duty, &[])?;
        if !course.is_by_a_second(answer, by.id) {
            return Err(Refusal::NeedsAnotherPerson);
        }
        let is_empty = answered.field.is_some() && answered.words.is_none();
        if answer.needs != answered.field || is_empty {
            return Err(Refusal::NothingSealed);
        }
        Ok(Deed::AnsweredStep(Box::new(answered)))
    }

    /// Whether the procedure lets it be closed: every step on its way is answered (F-87).
    #[must_use]
    pub fn is_at_its_end(&self) -> bool {
        match (self.followed(), self.procedure()) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(_), Some(procedure)) => Course::walk(procedure, &self.answers()).is_done(),
        }
    }

    /// The step that is asked now, where there is one.
    #[must_use]
    pub fn asked_now(&self) -> Option<&str> {
        let procedure = self.procedure()?;
        let answers = self.answers();
        let now = Course::walk(procedure, &answers).now?;
        procedure.step(&now.id).map(|step| step.title.as_str())
    }
}
