//! Makes the view of a run: looks up the words and fills the parts that belong to the phase.

use crate::{
    ActionSet, AtOnce, Question, ReadingMode, Run, SignId, StepId,
    lookup::Lookup,
    run::At,
    steps::{Answer, Messages, Step},
    view::{
        AnswerView, AppView, Clue, DetailView, Happened, MessageView, Part, Person, Phase, Piece,
        Reply, TellingView, View,
    },
    words::{Phrase, phrases},
};

impl Run {
    /// Everything the screen needs now, in the words of a reading mode, with every way to go on that the mode shows.
    #[must_use]
    pub fn current(&self, mode: ReadingMode) -> View {
        self.current_at_once(mode, AtOnce::All)
    }

    /// The same with no more ways to go on than these; simplified mode shows two always.
    #[must_use]
    pub fn current_at_once(&self, mode: ReadingMode, at_once: AtOnce) -> View {
        let lookup = Lookup {
            scenario: &self.scenario,
            mode,
            at_once,
        };
        let (step, phase) = self.place();
        let shape = &self.scenario.shape;
        let picture = shape.steps.get(&step).and_then(Step::picture).or_else(|| {
            shape
                .outcomes
                .get(&step)
                .and_then(|outcome| outcome.picture.as_ref())
        });
        let mut view = View {
            scenario: self.scenario.id.clone(),
            topic_id: shape.topic.clone(),
            band: shape.band,
            look: shape.band.look(),
            is_heavy: shape.heavy,
            mode,
            phase,
            part: self.part(&step),
            title: lookup.text("title"),
            topic: self.scenario.topic_name(mode).to_owned(),
            setting: lookup.text("title.setting"),
            text: lookup.text(step.as_str()),
            hero: lookup.person(&shape.hero),
            picture: picture.map(|picture| lookup.picture(&step, picture)),
            app: self.app_view(&lookup, phase),
            clues: self.clues(&lookup),
            phrases_on_screen: self.signs_on_screen().len(),
            feelings: Vec::new(),
            body: Vec::new(),
            wants: None,
            choices: Vec::new(),
            happened: None,
            telling: None,
            shown: None,
            alike: None,
            flag: (self.part(&step).number == 1)
                .then(|| lookup.flag())
                .flatten(),
            can: ActionSet::of(&self.actions()),
            step: step.clone(),
        };
        self.fill_step(&mut view, &lookup, &step, phase);
        view
    }

    fn place(&self) -> (StepId, Phase) {
        match &self.position.at {
            At::Told(step) => (step.clone(), self.told_phase(step)),
            At::Reading(step) => (step.clone(), Phase::Stop),
            At::Thinking { moment, .. } => (moment.clone(), Phase::Think),
            At::Choosing { moment, .. } => (moment.clone(), Phase::Click),
            At::Telling { step, .. } => (step.clone(), Phase::Telling),
            At::Ended(outcome) => (outcome.clone(), Phase::Outcome),
        }
    }

    fn told_phase(&self, step: &StepId) -> Phase {
        match self.scenario.shape.steps.get(step) {
            Some(Step::Demonstration(_)) => Phase::Demonstration,
            Some(Step::Consequence(_)) => Phase::Consequence,
            Some(Step::OfflineTwin(_)) => Phase::OfflineTwin,
            _ => Phase::Story,
        }
    }

    fn part(&self, step: &StepId) -> Part {
        let left = |step: &StepId| self.scenario.parts_left.get(step).copied().unwrap_or(1);
        let of = left(&self.scenario.shape.start);
        let is_choosing = matches!(self.position.at, At::Choosing { .. });
        Part {
            number: of + 1 + usize::from(is_choosing) - left(step).min(of),
            of,
        }
    }

    fn fill_step(&self, view: &mut View, lookup: &Lookup<'_>, step: &StepId, phase: Phase) {
        match (self.scenario.shape.steps.get(step), phase) {
            (Some(Step::Demonstration(_)), _) => {
                view.shown =
                    Some(["stop", "think", "click"].map(|part| lookup.attribute(step, part)));
            }
            (Some(Step::Moment(moment)), Phase::Think) => {
                view.feelings = lookup.feelings(moment, &self.position.feelings);
                view.body = lookup.body(moment, &self.position.body);
                view.wants = Some(lookup.wants(step, moment, self.position.guess.as_ref()));
            }
            (Some(Step::Moment(moment)), _) => view.choices = lookup.choices(step, moment),
            (Some(Step::Consequence(consequence)), _) => {
                view.happened = Some(lookup.consequence(step, consequence));
            }
            (Some(Step::OfflineTwin(_)), _) => {
                view.alike = Some(lookup.attribute(step, "alike"));
            }
            (Some(Step::Telling(_)), _) => view.telling = self.telling_view(lookup),
            (None, _) => {
                let outcome = self.scenario.shape.outcomes.get(step);
                view.happened = outcome.map(|outcome| Happened {
                    wanted: self.last_moment().and_then(|moment| lookup.wanted(moment)),
                    ..lookup.outcome(step, outcome)
                });
            }
            _ => {}
        }
    }

    fn app_view(&self, lookup: &Lookup<'_>, phase: Phase) -> Option<AppView> {
        if !matches!(phase, Phase::Stop | Phase::Think | Phase::Click) {
            return None;
        }
        let (last, shown) = self.position.read.last()?;
        let shape = self.messages(last)?;
        let is_paused = phase != Phase::Stop;
        Some(AppView {
            app: shape.app,
            device: self.scenario.device(),
            with: lookup.person(&shape.with),
            messages: self.message_views(lookup, shape, phase == Phase::Think),
            is_paused,
            has_more: self.has_more_to_read(),
            is_new: *shown == 1,
        })
    }

    /// All messages of the same app and account, old ones first; only those of this moment can be
    /// tapped.
    fn message_views(
        &self,
        lookup: &Lookup<'_>,
        now: &Messages,
        can_tap: bool,
    ) -> Vec<MessageView> {
        let mut views = Vec::new();
        for (place, (step, shown)) in self.position.read.iter().enumerate() {
            let Some(messages) = self.messages(step) else {
                continue;
            };
            if messages.app != now.app || messages.with != now.with {
                continue;
            }
            let can_tap = can_tap && place >= self.position.read_before_moment;
            for (id, message) in messages.messages.iter().take(*shown) {
                let pieces = |name: &str| -> Vec<Piece> {
                    phrases(&lookup.attribute(step, name))
                        .into_iter()
                        .map(|cut| self.piece(cut, can_tap))
                        .collect()
                };
                views.push(MessageView {
                    id: id.clone(),
                    from: lookup.person(&message.from),
                    is_own: message.from == *self.scenario.hero(),
                    kind: message.kind,
                    detail: message.kind.detail().map(|is| DetailView {
                        is,
                        pieces: pieces(&format!("{id}-{}", is.as_str())),
                    }),
                    drawn: message.drawn.clone(),
                    pieces: pieces(id.as_str()),
                    wants: lookup.optional(step, &format!("{id}-wants")),
                });
            }
        }
        views
    }

    fn piece(&self, phrase: Phrase, can_tap: bool) -> Piece {
        let sign = phrase
            .sign
            .and_then(|sign| SignId::new(&sign))
            .filter(|_| can_tap);
        let judged = sign
            .as_ref()
            .and_then(|sign| self.position.judged.get(sign))
            .copied();
        let number = sign
            .as_ref()
            .and_then(|sign| self.position.judged.keys().position(|held| held == sign))
            .map(|place| place + 1);
        Piece {
            words: phrase.words,
            sign,
            judged,
            number,
        }
    }

    fn clues(&self, lookup: &Lookup<'_>) -> Vec<Clue> {
        let judged = self.position.judged.iter().enumerate();
        judged
            .filter_map(|(place, (id, judged))| {
                let sign = self.scenario.signs().get(id)?;
                Some(Clue {
                    id: id.clone(),
                    number: place + 1,
                    symbol: sign.symbol.clone(),
                    label: lookup.text(&format!("sign-{id}")),
                    judged: *judged,
                })
            })
            .collect()
    }

    fn telling_view(&self, lookup: &Lookup<'_>) -> Option<TellingView> {
        let At::Telling {
            step,
            question,
            answer: given,
        } = &self.position.at
        else {
            return None;
        };
        let answers = self.telling(step)?.answers(*question);
        let key = |id: &str| lookup.attribute(step, &format!("{}-{id}", question.as_str()));
        let view_of = |(id, answer): (&crate::AnswerId, &Answer)| {
            let person = answer.person.as_ref().map(|person| lookup.person(person));
            AnswerView {
                id: id.clone(),
                symbol: answer.symbol.clone(),
                words: introduced(key(id.as_str()), person.as_ref()),
                person,
                is_given: given.as_ref() == Some(id),
            }
        };
        Some(TellingView {
            question: *question,
            number: Question::ALL
                .iter()
                .position(|asked| asked == question)
                .unwrap_or(0)
                + 1,
            words: lookup.attribute(step, question.as_str()),
            answers: lookup.offered(answers).map(view_of).collect(),
            reply: given.as_ref().and_then(|id| {
                let helps = answers.get(id)?.helps;
                Some(Reply {
                    words: key(&format!("{id}-reply")),
                    helps,
                })
            }),
        })
    }
}

/// Somebody who is only named is introduced: who 'Pete' is stands nowhere else on the screen.
fn introduced(words: String, person: Option<&Person>) -> String {
    match person {
        Some(person) if words == person.name && !person.about.is_empty() => {
            format!("{words}, {}", person.about)
        }
        _ => words,
    }
}
