//! What pupils and grown-ups of a school agree to: rules, in each band's words, and whether they were understood.
//!
//! One source for the pupil's screen, the poster, the planner's page and the form (B-19). Who has signed is not known
//! here: a signature names the [`Agreements::version`] and the [`Paper::edition`] of what was read.

mod check;
mod grown_ups;
mod shape;
#[cfg(test)]
mod tests;

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::{AgeBand, AnswerId, Problem, ReadingMode, RuleId, ScenarioWords, SourceFile, SymbolId};
pub use grown_ups::{AdultPaper, AdultRule, Consent, Signer};
use shape::{RawGrownUps, RawPupils, RawQuestion};

/// The youngest band that has the older wording of a rule.
const OLDER_FROM: AgeBand = AgeBand::From11To14;
/// Answers offered in simplified mode.
const SIMPLIFIED_ANSWERS: usize = 2;
/// Prompts for the talk at home (D-04).
const TALKS: [&str; 3] = ["talk-1", "talk-2", "talk-3"];

/// Everything a school agrees on, in words.
#[derive(Debug, Clone, Default)]
pub struct Agreements {
    pupils: RawPupils,
    words: ScenarioWords,
    grown_ups: RawGrownUps,
    adult_words: ScenarioWords,
}

/// A rule, as it is read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleCard {
    /// Which.
    pub id: RuleId,
    /// The symbol beside it.
    pub symbol: SymbolId,
    /// What I do.
    pub words: String,
}

/// An answer to a question about a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// Which.
    pub id: AnswerId,
    /// The symbol on it.
    pub symbol: SymbolId,
    /// What it says.
    pub words: String,
    /// Whether this is what the rule says.
    pub is_ours: bool,
}

/// A question that shows whether a rule was understood (D-19). It can be tried as often as needed, and nothing is lost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Understanding {
    /// Which.
    pub id: AnswerId,
    /// The rule it asks about, to be shown again after another answer.
    pub rule: RuleId,
    /// What happens, and the question.
    pub words: String,
    /// Two or three, of which one is ours.
    pub answers: Vec<Answer>,
    /// What is said when the answer is ours.
    pub after: String,
}

/// The agreement of one band in one reading mode.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Paper {
    /// Why there are rules (D-22).
    pub opening: String,
    /// In the order they are read.
    pub rules: Vec<RuleCard>,
    /// That use is seen, and by whom (D-22, D-54).
    pub seen_by_school: String,
    /// What follows when a rule is broken (D-23).
    pub if_broken: String,
    /// That telling is never punished (B-04).
    pub telling: String,
    /// What is asked before signing.
    pub questions: Vec<Understanding>,
    /// The sentence that is signed.
    pub agree: String,
    /// For home, to talk about together (D-04).
    pub talk: Vec<String>,
}

impl Paper {
    /// Sixteen letters and digits that change with every word of the paper, so that what somebody signed can be told
    /// apart from what stands there now.
    #[must_use]
    pub fn edition(&self) -> String {
        let read = [
            &self.opening,
            &self.seen_by_school,
            &self.if_broken,
            &self.telling,
            &self.agree,
        ];
        let rules = self.rules.iter().map(|rule| &rule.words);
        edition_of(read.into_iter().chain(rules))
    }
}

/// The first half of a SHA-256 over texts, each with a mark behind it, in hexadecimal.
fn edition_of<'a>(texts: impl Iterator<Item = &'a String>) -> String {
    let mut hash = Sha256::new();
    for text in texts {
        hash.update(text.as_bytes());
        hash.update([0]);
    }
    let bytes = hash.finalize();
    bytes
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

impl Agreements {
    /// Reads `agreements/`, with every problem at once. What has a problem is still there as far as it can be read.
    #[must_use]
    pub fn from_files(files: Vec<SourceFile>) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let sorted = shape::sort(files, &mut problems);
        let (pupils, words) = check::pupils(&sorted.pupils, &mut problems);
        let (grown_ups, adult_words) = grown_ups::read(&sorted.adults, &mut problems);
        problems.sort();
        let agreements = Self {
            pupils,
            words,
            grown_ups,
            adult_words,
        };
        (agreements, problems)
    }

    /// The version of the pupils' rules, raised by whoever changes what they mean; a new one is signed anew (D-20).
    #[must_use]
    pub fn version(&self) -> &str {
        &self.pupils.version
    }

    /// Who at the school has read the pupils' rules over, and when, if anybody has.
    #[must_use]
    pub fn reviewed(&self) -> Option<&str> {
        self.pupils.reviewed.as_deref()
    }

    /// What pupils of a band read and sign.
    #[must_use]
    pub fn for_pupils(&self, band: AgeBand, mode: ReadingMode) -> Paper {
        let say = |key: &str| self.say(band, mode, key);
        let rules = self.pupils.rules.iter();
        Paper {
            opening: say("opening"),
            rules: rules
                .filter(|(_, rule)| (rule.from..=rule.to).contains(&band))
                .map(|(id, rule)| RuleCard {
                    id: id.clone(),
                    symbol: rule.symbol.clone(),
                    words: say(&format!("rule-{id}")),
                })
                .collect(),
            seen_by_school: say("seen-by-school"),
            if_broken: say("if-broken"),
            telling: say("telling"),
            questions: self.questions(band, mode),
            agree: say("agree"),
            talk: TALKS.iter().map(|key| say(key)).collect(),
        }
    }

    /// The same for whoever reads pictures: below each symbol a few words, and everything around it said simply (B-08).
    #[must_use]
    pub fn in_pictures(&self, band: AgeBand) -> Paper {
        let mut paper = self.for_pupils(band, ReadingMode::Simplified);
        for rule in &mut paper.rules {
            let key = format!("rule-{}.picture", rule.id);
            self.words
                .text(ReadingMode::Simplified, &key)
                .clone_into(&mut rule.words);
        }
        paper
    }

    fn questions(&self, band: AgeBand, mode: ReadingMode) -> Vec<Understanding> {
        let asked = self.pupils.questions.iter();
        asked
            .filter(|(_, question)| (question.from..=question.to).contains(&band))
            .map(|(id, question)| Understanding {
                id: id.clone(),
                rule: question.rule.clone(),
                words: self.say(band, mode, &format!("question-{id}")),
                answers: self.answers(mode, id, question),
                after: self.say(band, mode, &format!("question-{id}.after")),
            })
            .collect()
    }

    fn answers(&self, mode: ReadingMode, id: &AnswerId, question: &RawQuestion) -> Vec<Answer> {
        let others = question.answers.values().filter(|answer| !answer.is_ours);
        let mut room = match mode {
            ReadingMode::Full => others.count(),
            ReadingMode::Simplified => SIMPLIFIED_ANSWERS - 1,
        };
        let mut found = Vec::new();
        for (answer, shape) in question.answers.iter() {
            if !shape.is_ours {
                if room == 0 {
                    continue;
                }
                room -= 1;
            }
            let key = format!("question-{id}.{answer}");
            found.push(Answer {
                id: answer.clone(),
                symbol: shape.symbol.clone(),
                words: self.words.text(mode, &key).to_owned(),
                is_ours: shape.is_ours,
            });
        }
        found
    }

    /// A text in a band's wording: the older one where there is one and the pupils are old enough.
    fn say(&self, band: AgeBand, mode: ReadingMode, key: &str) -> String {
        let older = (band >= OLDER_FROM)
            .then(|| self.words.optional(mode, &format!("{key}.older")))
            .flatten();
        older
            .unwrap_or_else(|| self.words.text(mode, key))
            .to_owned()
    }
}
