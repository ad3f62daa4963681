//! What a run remembers through every rewind: first tries, wrong ideas met, whether telling was practised.

use crate::{
    ChoiceId, Judgement, MisconceptionId, RunFacts, Scenario, SignId, SignMeaning, StepId,
};

/// The parts of the facts that a rewind does not take back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Memory {
    moments: Vec<FirstTry>,
    misconceptions: Vec<MisconceptionId>,
    telling_rehearsed: bool,
    outcome: Option<StepId>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct FirstTry {
    moment: StepId,
    stopped: bool,
    judged: Vec<(SignId, Option<Judgement>)>,
    /// Whether the guess at what the other one wants fits; `None` without a guess.
    wants_seen: Option<bool>,
    choice: ChoiceId,
}

/// What a pupil thought before choosing at a moment.
pub(crate) struct Thinking {
    pub(crate) stopped: bool,
    pub(crate) judged: Vec<(SignId, Option<Judgement>)>,
    pub(crate) wants_seen: Option<bool>,
}

impl Memory {
    pub(crate) fn chose(
        &mut self,
        moment: &StepId,
        thinking: Thinking,
        choice: &ChoiceId,
        misconception: Option<&MisconceptionId>,
    ) {
        if !self.moments.iter().any(|tried| tried.moment == *moment) {
            let (moment, choice) = (moment.clone(), choice.clone());
            self.moments.push(FirstTry {
                moment,
                stopped: thinking.stopped,
                judged: thinking.judged,
                wants_seen: thinking.wants_seen,
                choice,
            });
        }
        if let Some(idea) = misconception
            && !self.misconceptions.contains(idea)
        {
            self.misconceptions.push(idea.clone());
        }
    }

    pub(crate) fn rehearsed_telling(&mut self) {
        self.telling_rehearsed = true;
    }

    pub(crate) fn ended(&mut self, outcome: &StepId) {
        self.outcome = Some(outcome.clone());
    }

    pub(crate) fn facts(&self, scenario: &Scenario) -> RunFacts {
        let sorted = |meaning: SignMeaning, feared: bool| -> Vec<SignId> {
            self.moments
                .iter()
                .flat_map(|tried| &tried.judged)
                .filter(|(sign, judged)| {
                    scenario
                        .signs()
                        .get(sign)
                        .is_some_and(|sign| sign.is == meaning)
                        && (*judged == Some(Judgement::Warning)) == feared
                })
                .map(|(sign, _)| sign.clone())
                .collect()
        };
        RunFacts {
            scenario: scenario.id().clone(),
            topic: scenario.topic().clone(),
            band: scenario.band(),
            kind: scenario.kind(),
            stopped: self.moments.iter().any(|tried| tried.stopped),
            signs_hit: sorted(SignMeaning::Warning, true),
            signs_missed: sorted(SignMeaning::Warning, false),
            safe_feared: sorted(SignMeaning::Fine, true),
            safe_trusted: sorted(SignMeaning::Fine, false),
            wants_seen: self
                .moments
                .iter()
                .filter_map(|tried| tried.wants_seen)
                .reduce(|all, this| all && this),
            first_choices: self
                .moments
                .iter()
                .map(|tried| tried.choice.clone())
                .collect(),
            misconceptions: self.misconceptions.clone(),
            outcome: self.outcome.clone(),
            telling_rehearsed: self.telling_rehearsed,
            seconds: None,
        }
    }
}
