//! What each act does to a run.

use std::sync::Arc;

use super::{At, Question, Run};
use crate::{
    Action, AnswerId, ChoiceId, Judgement, OrderedMap, Refusal, SignId, StepId,
    memory::Thinking,
    steps::{Moment, Step},
};

impl Run {
    pub(super) fn undo_one(&mut self) -> Result<(), Refusal> {
        self.position = self.earlier.pop().ok_or(Refusal::NothingToUndo)?;
        Ok(())
    }

    pub(super) fn undo_to_choice(&mut self) -> Result<(), Refusal> {
        let place = self
            .earlier
            .iter()
            .rposition(|then| matches!(then.at, At::Choosing { .. }))
            .ok_or(Refusal::NothingToUndo)?;
        self.earlier.truncate(place + 1);
        self.undo_one()
    }

    pub(super) fn step_on(&mut self, action: &Action) -> Result<(), Refusal> {
        match (self.position.at.clone(), action) {
            (At::Told(step), Action::Next) => self.go_to_next_of(&step),
            (At::Reading(step), Action::CarryOn) => return self.read_on(&step),
            (At::Reading(reading), Action::Stop) => {
                let moment = self.moment_after(&reading).ok_or(Refusal::NotHere)?;
                self.position.at = At::Thinking { moment, reading };
            }
            (
                At::Choosing {
                    moment,
                    reading,
                    stopped: false,
                },
                Action::Stop,
            ) => {
                self.position.at = At::Thinking { moment, reading };
            }
            (At::Thinking { moment, reading }, _) => {
                return self.think_on(moment, reading, action);
            }
            (
                At::Choosing {
                    moment, stopped, ..
                },
                Action::Choose(choice),
            ) => {
                return self.choose(&moment, choice, stopped);
            }
            (At::Telling { step, question, .. }, Action::Answer(answer)) => {
                return self.answer(step, question, answer);
            }
            (
                At::Telling {
                    step,
                    question,
                    answer: Some(answer),
                },
                Action::Next,
            ) => {
                return self.finish_question(step, question, &answer);
            }
            _ => return Err(Refusal::NotHere),
        }
        Ok(())
    }

    /// What can be done in THINK.
    fn think_on(
        &mut self,
        moment: StepId,
        reading: StepId,
        action: &Action,
    ) -> Result<(), Refusal> {
        match action {
            Action::Judge(sign, judgement) => self.judge(sign, Some(*judgement)),
            Action::Unjudge(sign) => self.judge(sign, None),
            Action::Feel(feeling) => {
                toggle(&mut self.position.feelings, *feeling);
                Ok(())
            }
            Action::Sense(sign) => {
                toggle(&mut self.position.body, *sign);
                Ok(())
            }
            Action::Guess(want) => self.guess(&moment, want),
            Action::KeepReading if self.has_more_to_read() => {
                self.position.at = At::Reading(reading.clone());
                self.read_on(&reading)
            }
            Action::ReadyToChoose if self.is_ready_to_choose() => {
                self.position.at = At::Choosing {
                    moment,
                    reading,
                    stopped: true,
                };
                Ok(())
            }
            _ => Err(Refusal::NotHere),
        }
    }

    fn read_on(&mut self, step: &StepId) -> Result<(), Refusal> {
        let total = self
            .messages(step)
            .map_or(0, |messages| messages.messages.len());
        match self.position.read.last_mut() {
            Some((held, shown)) if held == step && *shown < total => *shown += 1,
            _ => self.go_to_next_of(step),
        }
        Ok(())
    }

    fn judge(&mut self, sign: &SignId, judgement: Option<Judgement>) -> Result<(), Refusal> {
        if !self.signs_on_screen().contains(sign) {
            return Err(Refusal::NoSuchPhrase);
        }
        self.position.judged.remove(sign);
        if let Some(judgement) = judgement {
            self.position.judged.insert(sign.clone(), judgement);
        }
        Ok(())
    }

    fn guess(&mut self, moment: &StepId, want: &AnswerId) -> Result<(), Refusal> {
        let known = self
            .moment(moment)
            .is_some_and(|moment| moment.wants.answers.contains(want));
        if !known {
            return Err(Refusal::NoSuchChoice);
        }
        self.position.guess = Some(want.clone());
        Ok(())
    }

    fn choose(&mut self, moment: &StepId, choice: &ChoiceId, stopped: bool) -> Result<(), Refusal> {
        let scenario = Arc::clone(&self.scenario);
        let Some(Step::Moment(shape)) = scenario.shape.steps.get(moment) else {
            return Err(Refusal::NotHere);
        };
        let chosen = shape.choices.get(choice).ok_or(Refusal::NoSuchChoice)?;
        let thinking = self.thinking(shape, stopped);
        self.memory
            .chose(moment, thinking, choice, chosen.misconception.as_ref());
        self.position.read_before_moment = self.position.read.len();
        self.position.judged = OrderedMap::default();
        self.position.feelings.clear();
        self.position.body.clear();
        self.position.guess = None;
        self.enter(&chosen.leads_to);
        Ok(())
    }

    fn thinking(&self, moment: &Moment, stopped: bool) -> Thinking {
        let judged = self
            .signs_on_screen()
            .into_iter()
            .map(|sign| {
                let judgement = self.position.judged.get(&sign).copied();
                (sign, judgement)
            })
            .collect();
        let fits = |guess: &AnswerId| {
            let want = moment.wants.answers.get(guess);
            want.is_some_and(|want| want.fits)
        };
        Thinking {
            stopped,
            judged,
            wants_seen: self.position.guess.as_ref().map(fits),
        }
    }

    fn answer(
        &mut self,
        step: StepId,
        question: Question,
        answer: &AnswerId,
    ) -> Result<(), Refusal> {
        let known = self
            .telling(&step)
            .is_some_and(|telling| telling.answers(question).contains(answer));
        if !known {
            return Err(Refusal::NoSuchChoice);
        }
        self.position.at = At::Telling {
            step,
            question,
            answer: Some(answer.clone()),
        };
        Ok(())
    }

    fn finish_question(
        &mut self,
        step: StepId,
        question: Question,
        answer: &AnswerId,
    ) -> Result<(), Refusal> {
        let helps = self
            .telling(&step)
            .is_some_and(|telling| super::offers::answer_helps(telling, question, answer));
        if !helps {
            return Err(Refusal::NotHere);
        }
        match question.after() {
            Some(question) => {
                self.position.at = At::Telling {
                    step,
                    question,
                    answer: None,
                }
            }
            None => {
                self.memory.rehearsed_telling();
                self.go_to_next_of(&step);
            }
        }
        Ok(())
    }

    fn go_to_next_of(&mut self, step: &StepId) {
        let scenario = Arc::clone(&self.scenario);
        let next = scenario
            .shape
            .steps
            .get(step)
            .and_then(|step| step.leads_to().first().copied());
        if let Some(next) = next {
            self.enter(next);
        }
    }

    pub(super) fn enter(&mut self, id: &StepId) {
        let scenario = Arc::clone(&self.scenario);
        let at = match scenario.shape.steps.get(id) {
            Some(Step::Messages(_)) => {
                self.position.read.push((id.clone(), 1));
                At::Reading(id.clone())
            }
            Some(Step::Moment(_)) => At::Choosing {
                moment: id.clone(),
                reading: self
                    .position
                    .read
                    .last()
                    .map_or_else(|| id.clone(), |(step, _)| step.clone()),
                stopped: false,
            },
            Some(Step::Telling(_)) => At::Telling {
                step: id.clone(),
                question: Question::Who,
                answer: None,
            },
            Some(_) => At::Told(id.clone()),
            None => {
                self.memory.ended(id);
                At::Ended(id.clone())
            }
        };
        self.position.at = at;
    }
}

/// Adds what is not there and takes out what is.
fn toggle<T: PartialEq>(named: &mut Vec<T>, one: T) {
    match named.iter().position(|held| *held == one) {
        Some(place) => {
            named.remove(place);
        }
        None => named.push(one),
    }
}
