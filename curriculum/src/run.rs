//! One pupil's way through a scenario: a pure value that replays from its acts and can always step back.

use std::sync::Arc;

use crate::{
    Action, AnswerId, ChoiceId, Feeling, Judgement, OrderedMap, Refusal, RunFacts, Scenario,
    SignId, StepId,
    memory::Memory,
    steps::{Messages, Step, Telling},
};

/// One pupil's way through one scenario. It never draws and reads no clock.
#[derive(Debug, Clone)]
pub struct Run {
    pub(crate) scenario: Arc<Scenario>,
    pub(crate) position: Position,
    earlier: Vec<Position>,
    acts: Vec<Action>,
    memory: Memory,
}

/// Where a run stands; everything a rewind gives back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Position {
    pub(crate) at: At,
    /// Message steps read so far, with how many of their messages.
    pub(crate) read: Vec<(StepId, usize)>,
    /// From here in `read` on, messages belong to the moment to come.
    pub(crate) read_before_moment: usize,
    pub(crate) judged: OrderedMap<SignId, Judgement>,
    pub(crate) feelings: Vec<Feeling>,
}

/// The kinds of place a run can stand at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum At {
    /// Narration, demonstration or consequence.
    Told(StepId),
    /// A simulated app; the count is in `Position::read`.
    Reading(StepId),
    /// THINK, with the message step to go back to.
    Thinking { moment: StepId, reading: StepId },
    /// CLICK; `reading` only when the pupil has not stopped.
    Choosing {
        moment: StepId,
        reading: StepId,
        stopped: bool,
    },
    /// A question of a telling rehearsal, and the answer just given.
    Telling {
        step: StepId,
        question: Question,
        answer: Option<AnswerId>,
    },
    /// The end.
    Ended(StepId),
}

/// The three questions of a telling rehearsal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// Who could help?
    Who,
    /// What words?
    Words,
    /// What if they are busy?
    Busy,
}

impl Question {
    /// The three, in order.
    pub const ALL: [Self; 3] = [Self::Who, Self::Words, Self::Busy];

    /// The name used in the files: `who`, `words`, `busy`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Who => "who",
            Self::Words => "words",
            Self::Busy => "busy",
        }
    }

    fn after(self) -> Option<Self> {
        match self {
            Self::Who => Some(Self::Words),
            Self::Words => Some(Self::Busy),
            Self::Busy => None,
        }
    }
}

impl Run {
    /// Begins a scenario.
    #[must_use]
    pub fn new(scenario: Arc<Scenario>) -> Self {
        let start = scenario.shape.start.clone();
        let mut run = Self {
            position: Position {
                at: At::Told(start.clone()),
                read: Vec::new(),
                read_before_moment: 0,
                judged: OrderedMap::default(),
                feelings: Vec::new(),
            },
            scenario,
            earlier: Vec::new(),
            acts: Vec::new(),
            memory: Memory::default(),
        };
        run.enter(&start);
        run
    }

    /// Does all acts again.
    ///
    /// # Errors
    /// The first refusal, when an act does not fit: the acts belong to another scenario or to an
    /// older version of it.
    pub fn replay(scenario: Arc<Scenario>, acts: &[Action]) -> Result<Self, Refusal> {
        let mut run = Self::new(scenario);
        for act in acts {
            run.act(act.clone())?;
        }
        Ok(run)
    }

    /// The scenario being played.
    #[must_use]
    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// Every act so far, rewinds too: what to save in order to go on later.
    #[must_use]
    pub fn acts(&self) -> &[Action] {
        &self.acts
    }

    /// True at an outcome.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        matches!(self.position.at, At::Ended(_))
    }

    /// The outcome reached, if this is one.
    #[must_use]
    pub fn outcome(&self) -> Option<&StepId> {
        match &self.position.at {
            At::Ended(outcome) => Some(outcome),
            _ => None,
        }
    }

    /// What the school may know of this run.
    #[must_use]
    pub fn facts(&self) -> RunFacts {
        self.memory.facts(&self.scenario)
    }

    /// Does one act.
    ///
    /// # Errors
    /// A [`Refusal`] when the act does not fit here; the run has then not changed.
    pub fn act(&mut self, action: Action) -> Result<(), Refusal> {
        match &action {
            Action::Rewind => self.undo_one()?,
            Action::TryAnother => self.undo_to_choice()?,
            _ => {
                let before = self.position.clone();
                self.step_on(&action)?;
                self.earlier.push(before);
            }
        }
        self.acts.push(action);
        Ok(())
    }

    /// Undoes the last act.
    ///
    /// # Errors
    /// [`Refusal::NothingToUndo`] at the very beginning.
    pub fn rewind(&mut self) -> Result<(), Refusal> {
        self.act(Action::Rewind)
    }

    /// Every act that would be taken now.
    #[must_use]
    pub fn actions(&self) -> Vec<Action> {
        let mut actions = self.onward_actions();
        if !self.earlier.is_empty() {
            actions.push(Action::Rewind);
        }
        if self
            .earlier
            .iter()
            .any(|then| matches!(then.at, At::Choosing { .. }))
        {
            actions.push(Action::TryAnother);
        }
        actions
    }

    fn onward_actions(&self) -> Vec<Action> {
        match &self.position.at {
            At::Told(_) => vec![Action::Next],
            At::Reading(step) => {
                let mut actions = vec![Action::CarryOn];
                if self.moment_after(step).is_some() {
                    actions.insert(0, Action::Stop);
                }
                actions
            }
            At::Thinking { .. } => self.thinking_actions(),
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

    fn thinking_actions(&self) -> Vec<Action> {
        let mut actions = Vec::new();
        for sign in self.signs_on_screen() {
            if self.position.judged.contains(&sign) {
                actions.push(Action::Unjudge(sign.clone()));
            }
            actions.push(Action::Judge(sign.clone(), Judgement::Warning));
            actions.push(Action::Judge(sign, Judgement::Fine));
        }
        actions.extend(Feeling::ALL.map(Action::Feel));
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

    fn undo_one(&mut self) -> Result<(), Refusal> {
        self.position = self.earlier.pop().ok_or(Refusal::NothingToUndo)?;
        Ok(())
    }

    fn undo_to_choice(&mut self) -> Result<(), Refusal> {
        let place = self
            .earlier
            .iter()
            .rposition(|then| matches!(then.at, At::Choosing { .. }))
            .ok_or(Refusal::NothingToUndo)?;
        self.earlier.truncate(place + 1);
        self.undo_one()
    }

    fn step_on(&mut self, action: &Action) -> Result<(), Refusal> {
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
            .is_some_and(|telling| answer_helps(telling, question, answer));
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

    fn enter(&mut self, id: &StepId) {
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
            for id in messages.messages.keys().take(*shown) {
                for sign in self.scenario.words.signs_in(step, id) {
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

    pub(crate) fn telling(&self, step: &StepId) -> Option<&Telling> {
        match self.scenario.shape.steps.get(step)? {
            Step::Telling(telling) => Some(telling),
            _ => None,
        }
    }

    fn choices_of(&self, moment: &StepId) -> impl Iterator<Item = ChoiceId> {
        match self.scenario.shape.steps.get(moment) {
            Some(Step::Moment(moment)) => moment.choices.keys().cloned().collect(),
            _ => Vec::new(),
        }
        .into_iter()
    }

    fn moment_after(&self, step: &StepId) -> Option<StepId> {
        crate::route::moment_after(&self.scenario.shape.steps, step)
    }
}

fn answer_helps(telling: &Telling, question: Question, answer: &AnswerId) -> bool {
    telling
        .answers(question)
        .get(answer)
        .is_some_and(|answer| answer.helps)
}
