//! Looks up the words and pictures of one scenario in one mode.

use crate::{
    CastId, Feeling, ReadingMode, Scenario, SignId, StepId,
    steps::{Consequence, Moment, Outcome, Picture, Step},
    view::{
        ChoiceView, FeelingView, FeelingWord, Happened, Learned, LookFirst, Person, PictureView,
        SignShown, Thought,
    },
    words::phrases,
};

/// The words and pictures of one scenario in one mode.
pub(crate) struct Lookup<'a> {
    pub(crate) scenario: &'a Scenario,
    pub(crate) mode: ReadingMode,
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

    pub(crate) fn choices(&self, step: &StepId, moment: &Moment) -> Vec<ChoiceView> {
        moment
            .choices
            .iter()
            .filter(|(_, choice)| self.mode == ReadingMode::Full || !choice.full_only)
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
            learned: Vec::new(),
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
            learned: outcome
                .learned
                .iter()
                .map(|(id, symbol)| Learned {
                    symbol: symbol.clone(),
                    words: self.attribute(step, &format!("learned-{id}")),
                })
                .collect(),
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
            for message in messages.messages.keys() {
                let text = self.attribute(step, message.as_str());
                let found = phrases(&text)
                    .into_iter()
                    .find(|phrase| phrase.sign.as_deref() == Some(id.as_str()));
                if let Some(found) = found {
                    return found.words;
                }
            }
        }
        String::new()
    }
}
