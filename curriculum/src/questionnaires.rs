//! What people are asked about online safety: pupils in the app, grown-ups at a console or on paper (I-11 to I-13, J-08).
//!
//! Only questions with given answers: free text could name somebody. Each question can be passed over.

mod check;
mod shape;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use crate::{AnswerId, Problem, QuestionnaireId, ReadingMode, ScenarioWords, SourceFile, SymbolId};
use shape::{RawQuestionnaire, RawQuestionnaires};

/// The most questions in one.
pub const QUESTIONS_MAX: usize = 10;
/// The most answers to one question.
pub const ANSWERS_MAX: usize = 5;

/// Who is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Whom {
    /// In the app, in their own reading mode.
    Pupils,
    /// On paper.
    Parents,
    /// At a console.
    Staff,
    /// At a console.
    Governors,
}

/// Every questionnaire, in words.
#[derive(Debug, Clone, Default)]
pub struct Questionnaires {
    shape: RawQuestionnaires,
    words: ScenarioWords,
}

/// One questionnaire, ready to show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Questionnaire {
    /// Which.
    pub id: QuestionnaireId,
    /// Who is asked.
    pub whom: Whom,
    /// Its heading.
    pub title: String,
    /// What it is for.
    pub opening: String,
    /// In order.
    pub questions: Vec<AskedQuestion>,
}

/// One question with its answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AskedQuestion {
    /// Which.
    pub id: AnswerId,
    /// The question.
    pub words: String,
    /// In order.
    pub answers: Vec<GivenAnswer>,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GivenAnswer {
    /// The answer.
    pub words: String,
    /// The drawing; pupils' answers have one each.
    pub symbol: Option<SymbolId>,
}

impl Questionnaires {
    /// Reads `questionnaires/`, with every problem at once. What has a problem is still there as far as it can be read.
    #[must_use]
    pub fn from_files(files: Vec<SourceFile>) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let folder = shape::sort(files, &mut problems);
        let all = check::read(&folder, &mut problems);
        problems.sort();
        (all, problems)
    }

    /// The version of all of them, printed on each.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.shape.version
    }

    /// Who at the school has read them over, and when, if anybody has.
    #[must_use]
    pub fn reviewed(&self) -> Option<&str> {
        self.shape.reviewed.as_deref()
    }

    /// All of them in the words of one mode; grown-ups' are in full words always.
    pub fn all(&self, mode: ReadingMode) -> impl Iterator<Item = Questionnaire> {
        let raw = self.shape.questionnaires.iter();
        raw.map(move |(id, raw)| self.in_words(id, raw, mode))
    }

    /// One of them.
    #[must_use]
    pub fn one(&self, id: &str, mode: ReadingMode) -> Option<Questionnaire> {
        let id = QuestionnaireId::new(id)?;
        let raw = self.shape.questionnaires.get(&id)?;
        Some(self.in_words(&id, raw, mode))
    }

    fn in_words(
        &self,
        id: &QuestionnaireId,
        raw: &RawQuestionnaire,
        mode: ReadingMode,
    ) -> Questionnaire {
        let say = |key: String| self.words.text(mode, &key).to_owned();
        let question = |(name, answers): (&AnswerId, &shape::RawAnswers)| {
            let key = format!("{id}-{name}");
            AskedQuestion {
                id: name.clone(),
                answers: answers
                    .iter()
                    .map(|(answer, symbol)| GivenAnswer {
                        words: say(format!("{key}.{answer}")),
                        symbol: symbol.clone(),
                    })
                    .collect(),
                words: say(key),
            }
        };
        Questionnaire {
            id: id.clone(),
            whom: raw.whom,
            title: say(id.to_string()),
            opening: say(format!("{id}.opening")),
            questions: raw.questions.iter().map(question).collect(),
        }
    }
}

impl Questionnaire {
    /// How many answers each question has, in order: all that the school's server knows of the words.
    #[must_use]
    pub fn answers(&self) -> Vec<u8> {
        let count = |question: &AskedQuestion| u8::try_from(question.answers.len());
        let counts = self.questions.iter().map(count);
        counts.map(|count| count.unwrap_or(u8::MAX)).collect()
    }
}
