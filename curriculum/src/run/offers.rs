//! Which acts a run would take now.

use super::{At, Question, Run};
use crate::{Action, AnswerId, BodySign, ChoiceId, Feeling, Judgement, StepId, steps::Telling};

impl Run {
    pub(super) fn onward_actions(&self) -> Vec<Action> {
        match &self.position.at {
            At::Told(_) => vec![Action::Next],
            At::Reading(step) => {
                let mut actions = vec![Action::CarryOn];
                if self.moment_after(step).is_some() {
                    actions.insert(0, Action::Stop);
                }
                actions
            }
            At::Thinking { moment, .. } => self.thinking_actions(moment),
            At::Choosing {
                moment, stopped, ..
            } => {
                let mut actions = self
                    .choices_of(moment)
                    .map(Action::Choose)
                    .collect::<Vec<_>>();
                if !stopped {
                    actions.push(Action::Stop);
                }
                actions
            }
            At::Telling {
                step,
                question,
                answer,
            } => self.telling_actions(step, *question, answer.as_ref()),
            At::Ended(_) => Vec::new(),
        }
    }

    fn thinking_actions(&self, moment: &StepId) -> Vec<Action> {
        let mut actions = Vec::new();
        for sign in self.signs_on_screen() {
            if self.position.judged.contains(&sign) {
                actions.push(Action::Unjudge(sign.clone()));
            }
            actions.push(Action::Judge(sign.clone(), Judgement::Warning));
            actions.push(Action::Judge(sign, Judgement::Fine));
        }
        actions.extend(Feeling::ALL.map(Action::Feel));
        actions.extend(BodySign::ALL.map(Action::Sense));
        if let Some(moment) = self.moment(moment) {
            actions.extend(moment.wants.answers.keys().cloned().map(Action::Guess));
        }
        if self.has_more_to_read() {
            actions.push(Action::KeepReading);
        }
        if self.is_ready_to_choose() {
            actions.push(Action::ReadyToChoose);
        }
        actions
    }

    fn telling_actions(
        &self,
        step: &StepId,
        question: Question,
        given: Option<&AnswerId>,
    ) -> Vec<Action> {
        let Some(telling) = self.telling(step) else {
            return Vec::new();
        };
        let helped = given.is_some_and(|given| answer_helps(telling, question, given));
        let mut actions: Vec<Action> = telling
            .answers(question)
            .keys()
            .cloned()
            .map(Action::Answer)
            .collect();
        if helped {
            actions.insert(0, Action::Next);
        }
        actions
    }

    fn choices_of(&self, moment: &StepId) -> impl Iterator<Item = ChoiceId> {
        self.moment(moment)
            .map(|moment| moment.choices.keys().cloned().collect::<Vec<_>>())
            .unwrap_or_default()
            .into_iter()
    }
}

pub(super) fn answer_helps(telling: &Telling, question: Question, answer: &AnswerId) -> bool {
    telling
        .answers(question)
        .get(answer)
        .is_some_and(|answer| answer.helps)
}
