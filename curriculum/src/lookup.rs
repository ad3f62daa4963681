//! Looks up the words and pictures of one scenario in one mode.

use crate::{
    AnswerId, AtOnce, BodySign, CastId, Feeling, OrderedMap, ReadingMode, Scenario, SignId, StepId,
    SymbolId,
    at_once::{self, Way, Worth},
    steps::{Answer, Choice, Consequence, Moment, Outcome, Picture, Step, Want},
    view::{
        BodyView, ChoiceView, FeelingView, FeelingWord, Flag, Happened, Learned, LookFirst, Person,
        PictureView, SignShown, Thought, WantView, Wanted, WantsView,
    },
    words::{message_keys, phrases},
};

/// How many body signs a full screen shows.
const SIGNS: usize = 6;

/// The words and pictures of one scenario in one mode.
pub(crate) struct Lookup<'a> {
    pub(crate) scenario: &'a Scenario,
    pub(crate) mode: ReadingMode,
    /// How many ways to go on are shown at once.
    pub(crate) at_once: AtOnce,
}

impl Lookup<'_> {
    pub(crate) fn text(&self, key: &str) -> String {
        self.scenario.words.text(self.mode, key).to_owned()
    }

    pub(crate) fn attribute(&self, step: &StepId, name: &str) -> String {
        self.text(&format!("{step}.{name}"))
    }

    pub(crate) fn optional(&self, step: &StepId, name: &str) -> Option<String> {
        let key = format!("{step}.{name}");
        self.scenario
            .words
            .optional(self.mode, &key)
            .map(str::to_owned)
    }

    pub(crate) fn person(&self, id: &CastId) -> Person {
        let member = self.scenario.cast().get(id);
        Person {
            id: id.clone(),
            name: member.map(|member| member.name.clone()).unwrap_or_default(),
            about: self.text(&format!("cast.{id}")),
            portrait: member.map_or(crate::Portrait::Badge("game-star"), |member| {
                member.portrait
            }),
        }
    }

    pub(crate) fn picture(&self, step: &StepId, picture: &Picture) -> PictureView {
        PictureView {
            place: picture.place.clone(),
            people: picture
                .people
                .iter()
                .map(|(id, feeling)| (self.person(id).portrait, *feeling))
                .collect(),
            words: self.attribute(step, "picture"),
        }
    }

    pub(crate) fn feeling(&self, feeling: Feeling) -> FeelingWord {
        FeelingWord {
            feeling,
            word: self.text(&format!("feeling-{}", feeling.as_str())),
        }
    }

    pub(crate) fn feelings(&self, moment: &Moment, named: &[Feeling]) -> Vec<FeelingView> {
        let (first, second) = moment.simple_feelings;
        let offered = match self.mode {
            ReadingMode::Full => Feeling::ALL.to_vec(),
            ReadingMode::Simplified => vec![first, second],
        };
        offered
            .into_iter()
            .map(|feeling| FeelingView {
                feeling,
                word: self.feeling(feeling).word,
                is_named: named.contains(&feeling),
            })
            .collect()
    }

    pub(crate) fn body(&self, moment: &Moment, noticed: &[BodySign]) -> Vec<BodyView> {
        let (first, second) = moment.simple_body;
        let offered = match self.mode {
            ReadingMode::Full => some_signs(&moment.body),
            ReadingMode::Simplified => vec![first, second],
        };
        offered
            .into_iter()
            .map(|sign| BodyView {
                sign,
                words: self.text(&format!("body-{}", sign.as_str())),
                is_noticed: noticed.contains(&sign),
            })
            .collect()
    }

    pub(crate) fn wants(
        &self,
        step: &StepId,
        moment: &Moment,
        guess: Option<&AnswerId>,
    ) -> WantsView {
        let answers = self.offered(&moment.wants.answers);
        WantsView {
            person: self.person(&moment.wants.of),
            words: self.attribute(step, "wants"),
            answers: answers
                .map(|(id, want)| WantView {
                    id: id.clone(),
                    symbol: want.symbol.clone(),
                    words: self.attribute(step, &format!("wants-{id}")),
                    is_guessed: guess == Some(id),
                })
                .collect(),
        }
    }

    /// The answer that fits at a moment.
    pub(crate) fn wanted(&self, moment: &StepId) -> Option<Wanted> {
        let Some(Step::Moment(shape)) = self.scenario.shape.steps.get(moment) else {
            return None;
        };
        let (id, _) = shape.wants.answers.iter().find(|(_, want)| want.fits)?;
        Some(Wanted {
            person: self.person(&shape.wants.of),
            words: self.attribute(moment, &format!("wants-{id}")),
        })
    }

    /// What is said before a heavy story.
    pub(crate) fn flag(&self) -> Option<Flag> {
        self.scenario.is_heavy().then(|| Flag {
            words: self.text("title.flag"),
            support: self.text("title.support"),
        })
    }

    /// Those that are shown at once, in the author's order.
    pub(crate) fn offered<'w, Id: PartialEq, T>(
        &self,
        ways: &'w OrderedMap<Id, T>,
    ) -> impl Iterator<Item = (&'w Id, &'w T)> + use<'w, Id, T>
    where
        Way: From<&'w T>,
    {
        let all: Vec<Way> = ways.values().map(Way::from).collect();
        let at_once = match self.mode {
            ReadingMode::Full => self.at_once,
            ReadingMode::Simplified => AtOnce::Two,
        };
        let shown = at_once::shown(&all, at_once);
        ways.iter()
            .zip(shown)
            .filter_map(|(way, is_shown)| is_shown.then_some(way))
    }

    fn cards(
        &self,
        step: &StepId,
        name: &str,
        cards: &OrderedMap<AnswerId, SymbolId>,
    ) -> Vec<Learned> {
        cards
            .iter()
            .map(|(id, symbol)| Learned {
                symbol: symbol.clone(),
                words: self.attribute(step, &format!("{name}-{id}")),
            })
            .collect()
    }

    pub(crate) fn choices(&self, step: &StepId, moment: &Moment) -> Vec<ChoiceView> {
        self.offered(&moment.choices)
            .map(|(id, choice)| ChoiceView {
                id: id.clone(),
                symbol: choice.symbol.clone(),
                words: self.attribute(step, id.as_str()),
                look_first: self
                    .optional(step, &format!("{id}-look"))
                    .map(|words| LookFirst {
                        words,
                        feelings: self.feelings_after(&choice.leads_to),
                    }),
            })
            .collect()
    }

    pub(crate) fn feelings_after(&self, next: &StepId) -> Option<(FeelingWord, FeelingWord)> {
        let (before, after) = match self.scenario.shape.steps.get(next) {
            Some(Step::Consequence(consequence)) => (consequence.before, consequence.after),
            Some(_) => return None,
            None => {
                let outcome = self.scenario.shape.outcomes.get(next)?;
                (outcome.before, outcome.after)
            }
        };
        Some((self.feeling(before), self.feeling(after)))
    }

    pub(crate) fn thoughts(&self, step: &StepId, people: &[CastId]) -> Vec<Thought> {
        people
            .iter()
            .map(|id| Thought {
                person: self.person(id),
                words: self.attribute(step, &format!("thinks-{id}")),
            })
            .collect()
    }

    pub(crate) fn consequence(&self, step: &StepId, consequence: &Consequence) -> Happened {
        Happened {
            headline: None,
            words: self.text(step.as_str()),
            before: self.feeling(consequence.before),
            after: self.feeling(consequence.after),
            thoughts: self.thoughts(step, &consequence.thoughts),
            signs: Vec::new(),
            reassurance: self.optional(step, "reassurance"),
            next: None,
            recover: Vec::new(),
            wanted: None,
            learned: Vec::new(),
            talking_point: None,
            kind: None,
        }
    }

    pub(crate) fn outcome(&self, step: &StepId, outcome: &Outcome) -> Happened {
        Happened {
            headline: Some(self.attribute(step, "headline")),
            words: self.text(step.as_str()),
            before: self.feeling(outcome.before),
            after: self.feeling(outcome.after),
            thoughts: self.thoughts(step, &outcome.thoughts),
            signs: outcome
                .signs
                .iter()
                .filter_map(|id| self.sign_shown(id))
                .collect(),
            reassurance: self.optional(step, "reassurance"),
            next: Some(self.attribute(step, "next")),
            recover: self.cards(step, "recover", &outcome.recover),
            wanted: None,
            learned: self.cards(step, "learned", &outcome.learned),
            talking_point: Some(self.text("title.talk")),
            kind: Some(self.scenario.kind()),
        }
    }

    pub(crate) fn sign_shown(&self, id: &SignId) -> Option<SignShown> {
        let sign = self.scenario.signs().get(id)?;
        Some(SignShown {
            id: id.clone(),
            symbol: sign.symbol.clone(),
            is: sign.is,
            label: self.text(&format!("sign-{id}")),
            phrase: self.phrase_of(id),
            why: self.text(&format!("sign-{id}.why")),
        })
    }

    pub(crate) fn phrase_of(&self, id: &SignId) -> String {
        for (step, shape) in self.scenario.shape.steps.iter() {
            let Step::Messages(messages) = shape else {
                continue;
            };
            for (message, shape) in messages.messages.iter() {
                let found = message_keys(step, message, shape)
                    .iter()
                    .flat_map(|key| phrases(&self.text(key)))
                    .find(|phrase| phrase.sign.as_deref() == Some(id.as_str()));
                if let Some(found) = found {
                    return found.words;
                }
            }
        }
        String::new()
    }
}

/// Those that fit and as many others as a screen has room for, always in the same order.
fn some_signs(fitting: &[BodySign]) -> Vec<BodySign> {
    let others = BodySign::ALL
        .into_iter()
        .filter(|sign| !fitting.contains(sign));
    let mut signs: Vec<BodySign> = fitting.iter().copied().chain(others).take(SIGNS).collect();
    signs.sort();
    signs
}

impl From<&Choice> for Way {
    fn from(choice: &Choice) -> Self {
        let worth = match choice.misconception {
            Some(_) => Worth::Tempting,
            None => Worth::Safe,
        };
        Self {
            worth,
            full_only: choice.full_only,
        }
    }
}

impl From<&Want> for Way {
    fn from(want: &Want) -> Self {
        Self {
            worth: if want.fits {
                Worth::Safe
            } else {
                Worth::Tempting
            },
            full_only: want.full_only,
        }
    }
}

impl From<&Answer> for Way {
    /// A question of a rehearsal may have answers that help and no other.
    fn from(answer: &Answer) -> Self {
        Self {
            worth: if answer.helps {
                Worth::Safe
            } else {
                Worth::Either
            },
            full_only: answer.full_only,
        }
    }
}
