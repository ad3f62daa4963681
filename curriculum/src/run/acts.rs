//! What each act does to a run.

use std::sync::Arc;

use super::{At, Question, Run};
use crate::{
    Action, AnswerId, ChoiceId, Feeling, Judgement, OrderedMap, Refusal, SignId, StepId,
    steps::Step,
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
            (At::Thinking { .. }, Action::Judge(sign, judgement)) => {
                return self.judge(sign, Some(*judgement));
            }
            (At::Thinking { .. }, Action::Unjudge(sign)) => return self.judge(sign, None),
            (At::Thinking { .. }, Action::Feel(feeling)) => self.toggle(*feeling),
            (At::Thinking { reading, .. }, Action::KeepReading) if self.has_more_to_read() => {
                self.position.at = At::Reading(reading.clone());
                return self.read_on(&reading);
            }
            (At::Thinking { moment, reading }, Action::ReadyToChoose)
                if self.is_ready_to_choose() =>
            {
                self.position.at = At::Choosing {
                    moment,
                    reading,
                    stopped: true,
                };
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

    fn toggle(&mut self, feeling: Feeling) {
        let held = self
            .position
            .feelings
            .iter()
            .position(|named| *named == feeling);
        match held {
            Some(place) => {
                self.position.feelings.remove(place);
            }
            None => self.position.feelings.push(feeling),
        }
    }

    fn choose(&mut self, moment: &StepId, choice: &ChoiceId, stopped: bool) -> Result<(), Refusal> {
        let scenario = Arc::clone(&self.scenario);
        let Some(Step::Moment(shape)) = scenario.shape.steps.get(moment) else {
            return Err(Refusal::NotHere);
        };
        let chosen = shape.choices.get(choice).ok_or(Refusal::NoSuchChoice)?;
        let judged: Vec<_> = self
            .signs_on_screen()
            .into_iter()
            .map(|sign| {
                let judgement = self.position.judged.get(&sign).copied();
                (sign, judgement)
            })
            .collect();
        self.memory.chose(
            moment,
            stopped,
            judged,
            choice,
            chosen.misconception.as_ref(),
        );
        self.position.read_before_moment = self.position.read.len();
        self.position.judged = OrderedMap::default();
        self.position.feelings.clear();
        self.enter(&chosen.leads_to);
        Ok(())
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
