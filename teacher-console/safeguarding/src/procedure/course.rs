//! One case's way through its procedure, worked out from the answers on record.
//!
//! The newest answer of each step counts. Who answers an earlier step again only changes where the way leads: answers to
//! steps that are no longer on it stay on record and count no longer.

use super::{Procedure, ProcedureStep, StepAnswer};
use crate::{Digest, PersonId};

/// An answer on record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// To which step.
    pub step: String,
    /// Which answer.
    pub answer: String,
    /// By whom.
    pub by: PersonId,
    /// When, in seconds since 1970 (UTC).
    pub at_s: i64,
    /// The act's name.
    pub act: Digest,
}

/// Where a case stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course<'a> {
    /// Steps that are answered, in order.
    pub done: Vec<(&'a ProcedureStep, &'a Answered)>,
    /// The step to answer now; nothing once it is done.
    pub now: Option<&'a ProcedureStep>,
    /// What comes after it in the usual case.
    pub later: Vec<&'a ProcedureStep>,
}

impl<'a> Course<'a> {
    /// The way these answers, the oldest first, have led through the procedure.
    #[must_use]
    pub fn walk(procedure: &'a Procedure, answers: &'a [Answered]) -> Self {
        let mut course = Self {
            done: Vec::new(),
            now: procedure.steps.first(),
            later: Vec::new(),
        };
        while let Some(step) = course.now {
            let newest = answers.iter().rev().find(|given| given.step == step.id);
            let Some((given, answer)) = newest.and_then(|given| {
                let answer = step.answer(&given.answer)?;
                course
                    .is_by_a_second(answer, given.by)
                    .then_some((given, answer))
            }) else {
                break;
            };
            course.done.push((step, given));
            course.now = following(procedure, answer);
            // A checked file has no circles; one that has is walked to its end once.
            if course.done.len() >= procedure.steps.len() {
                break;
            }
        }
        course.later = usual_way(procedure, course.now);
        course
    }

    /// Whether every step on the way is answered, so that the case may be closed.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.now.is_none()
    }

    /// Whether this step can be answered now: it is the next one, or was answered before.
    #[must_use]
    pub fn is_on_the_way(&self, step: &str) -> bool {
        self.now.is_some_and(|now| now.id == step) || self.done_at(step).is_some()
    }

    /// Whether this person may give this answer: where it takes a second adult, somebody else was the first.
    #[must_use]
    pub fn is_by_a_second(&self, answer: &StepAnswer, by: PersonId) -> bool {
        match &answer.second_to {
            None => true,
            Some(first) => self.done_at(first).is_some_and(|given| given.by != by),
        }
    }

    fn done_at(&self, step: &str) -> Option<&'a Answered> {
        self.done
            .iter()
            .find_map(|(one, given)| (one.id == step).then_some(*given))
    }
}

fn following<'a>(procedure: &'a Procedure, answer: &StepAnswer) -> Option<&'a ProcedureStep> {
    answer.next.as_deref().and_then(|next| procedure.step(next))
}

/// The steps after this one when everything goes as usual: the first answer that stops nothing and is not about danger.
fn usual_way<'a>(
    procedure: &'a Procedure,
    from: Option<&'a ProcedureStep>,
) -> Vec<&'a ProcedureStep> {
    let mut way = Vec::new();
    let mut at = from;
    while let Some(step) = at {
        // Behind a question that stops in any case, that is the usual way.
        let always_stops = step.answers.iter().all(|answer| answer.is_stop);
        let answers = step.answers.iter();
        let usual = answers.filter(|answer| always_stops || !answer.is_stop);
        let mut nexts = usual.map(|answer| following(procedure, answer));
        at = nexts
            .find(|next| !next.is_some_and(|next| next.is_danger))
            .flatten();
        way.extend(at);
        if way.len() >= procedure.steps.len() {
            break;
        }
    }
    way
}
