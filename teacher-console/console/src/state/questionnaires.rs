//! The room of questionnaires: what is asked, what waits for one's own answers, and what is being filled in.

use curriculum::questionnaires::Questionnaire;
use protocol::{
    bytes::Id,
    figures::Figures,
    questionnaires::{GiveAnswers, QuestionnaireRounds},
};

/// The whole room.
#[derive(Clone, Default)]
pub struct QuestionnairesRoom {
    /// What there is, once loaded.
    pub rounds: Option<QuestionnaireRounds>,
    /// The one that is looked at, to ask it or to print it.
    pub chosen: Option<String>,
    /// Classes that are asked together.
    pub classes: Vec<Id>,
    /// What is being filled in; nothing of it stays once it is given.
    pub filling: Option<Filling>,
    /// What the committee is told in figures, once loaded; only for whoever hears digital leaders.
    pub committee: Option<Committee>,
    /// Whether pupils' own words go into the committee's pack: somebody has looked that they name nobody.
    pub takes_own_words: bool,
}

/// What the committee is told in figures. Nothing here knows a name.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Committee {
    /// The newest term's figures, as governors have them.
    pub figures: Option<Box<Figures>>,
    /// Improvement actions that are open, and those of them that are past their day.
    pub actions: (usize, usize),
    /// Pupils whose own or parent's signature is missing, of all whom the asker sees.
    pub pupils: (usize, usize),
    /// Adults whose signature is missing, of all.
    pub adults: (usize, usize),
}

/// A questionnaire that is being filled in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Filling {
    /// Where.
    pub round: Id,
    /// Which questionnaire.
    pub questionnaire: String,
    /// Whether it is a sheet of somebody's and not one's own.
    pub is_paper: bool,
    /// What was chosen, question by question.
    pub answers: Vec<Option<u8>>,
}

/// A page that is printed or saved. Nobody can be recognised in it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum QuestionnairePage {
    /// To be filled in by hand.
    Form {
        /// Which version of the words.
        version: String,
        /// What is kept of it.
        kept: String,
        /// The questions.
        asked: Questionnaire,
    },
    /// What was found.
    Results {
        /// The questionnaire's heading.
        title: String,
        /// Who was asked, when, and how many answered.
        who: String,
        /// What is hidden, and why.
        why: String,
        /// Question by question.
        questions: Vec<FoundQuestion>,
    },
    /// The committee's pack.
    Agenda(Agenda),
}

/// The committee's pack, in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Agenda {
    /// Its heading.
    pub title: String,
    /// What it is.
    pub opening: String,
    /// Above the proposals.
    pub proposals: String,
    /// Where there are none.
    pub none: String,
    /// Above what was found.
    pub found: String,
    /// What is hidden, and why.
    pub why: String,
    /// About what, and what was said.
    pub items: Vec<(String, String)>,
    /// Above the figures.
    pub figures_heading: String,
    /// The figures, a line each.
    pub figures: Vec<String>,
    /// What questionnaires found.
    pub results: Vec<AgendaResult>,
}

/// What one questionnaire found, for the committee.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AgendaResult {
    /// Its heading.
    pub title: String,
    /// Who was asked, when, and how many answered.
    pub who: String,
    /// Question by question.
    pub questions: Vec<FoundQuestion>,
}

/// A question and its bars.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FoundQuestion {
    /// The question.
    pub words: String,
    /// The answer, what is written at its bar, and how many; no number where it is hidden.
    pub answers: Vec<(String, String, Option<u32>)>,
}

impl Filling {
    /// As it is given. Where every question was passed over it says that one would rather not.
    #[must_use]
    pub fn given(&self) -> GiveAnswers {
        let is_empty = self.answers.iter().all(Option::is_none);
        GiveAnswers {
            round: self.round,
            answers: if is_empty {
                Vec::new()
            } else {
                self.answers.clone()
            },
        }
    }
}

impl QuestionnairePage {
    /// The first part of a saved file's name.
    #[must_use]
    pub fn stem(&self) -> String {
        match self {
            Self::Form { asked, .. } => asked.id.to_string(),
            Self::Results { .. } => "what-we-found".to_owned(),
            Self::Agenda(_) => "committee".to_owned(),
        }
    }
}
