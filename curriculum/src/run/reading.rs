//! What a run has read so far, and whether that is enough to choose.

use super::Run;
use crate::{
    SignId, StepId,
    steps::{Messages, Moment, Step, Telling},
};

impl Run {
    /// The signs in the messages that belong to the moment and are on the screen, in reading order.
    pub(crate) fn signs_on_screen(&self) -> Vec<SignId> {
        let mut signs = Vec::new();
        for (step, shown) in self
            .position
            .read
            .iter()
            .skip(self.position.read_before_moment)
        {
            let Some(messages) = self.messages(step) else {
                continue;
            };
            for (id, message) in messages.messages.iter().take(*shown) {
                for sign in self.scenario.words.signs_in(step, id, message) {
                    if !signs.contains(&sign) {
                        signs.push(sign);
                    }
                }
            }
        }
        signs
    }

    /// True when messages before the moment have not been read yet.
    pub(crate) fn has_more_to_read(&self) -> bool {
        let Some((step, shown)) = self.position.read.last() else {
            return false;
        };
        let unread = self
            .messages(step)
            .is_some_and(|messages| *shown < messages.messages.len());
        let leads_to_more = self.scenario.shape.steps.get(step).is_some_and(|reading| {
            reading.leads_to().first().is_some_and(|next| {
                !matches!(self.scenario.shape.steps.get(next), Some(Step::Moment(_)))
            })
        });
        unread || leads_to_more
    }

    /// True when enough has been read for the choices to make sense.
    pub(crate) fn is_ready_to_choose(&self) -> bool {
        let Some((step, shown)) = self.position.read.last() else {
            return true;
        };
        let enough = self.messages(step).and_then(|messages| {
            let from = messages.choose_from.as_ref()?;
            let place = messages.messages.keys().position(|id| id == from)?;
            Some(*shown > place)
        });
        enough.unwrap_or(false) || !self.has_more_to_read()
    }

    pub(crate) fn messages(&self, step: &StepId) -> Option<&Messages> {
        match self.scenario.shape.steps.get(step)? {
            Step::Messages(messages) => Some(messages),
            _ => None,
        }
    }

    pub(crate) fn moment(&self, step: &StepId) -> Option<&Moment> {
        match self.scenario.shape.steps.get(step)? {
            Step::Moment(moment) => Some(moment),
            _ => None,
        }
    }

    pub(crate) fn telling(&self, step: &StepId) -> Option<&Telling> {
        match self.scenario.shape.steps.get(step)? {
            Step::Telling(telling) => Some(telling),
            _ => None,
        }
    }

    pub(super) fn moment_after(&self, step: &StepId) -> Option<StepId> {
        crate::route::moment_after(&self.scenario.shape.steps, step)
    }
}
