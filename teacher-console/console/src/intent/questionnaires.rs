//! What can be asked for in the room of questionnaires, what must be done for it, and what comes back.

use protocol::{
    bytes::Id,
    leaders::DecideRemark,
    questionnaires::{AskPeople, GiveAnswers, QuestionnaireRounds},
};

use crate::state::questionnaires::{Committee, Filling, QuestionnairePage};

/// What is asked for.
#[derive(Clone, PartialEq)]
pub enum QuestionnairesIntent {
    /// Look at this one, to ask it or to print it.
    Choose(String),
    /// Whether this class is asked with the others.
    Class(Id, bool),
    /// Ask people.
    Ask(AskPeople),
    /// Ask nobody any more.
    Close(Id),
    /// Fill one in: one's own, or from paper; or put it away.
    Fill(Option<Filling>),
    /// This answer to this question, or none.
    Answer(usize, Option<u8>),
    /// Give what was filled in, or that one would rather not.
    Give(GiveAnswers),
    /// What becomes of a digital leader's remark.
    Decide(DecideRemark),
    /// Whether pupils' own words go into the committee's pack.
    TakeOwnWords(bool),
    /// Print a page.
    Print(Box<QuestionnairePage>),
    /// Save it as a file.
    Save(Box<QuestionnairePage>),
}

/// What must be done.
#[derive(Clone)]
pub enum QuestionnairesEffect {
    /// Fetch what there is.
    Load,
    /// Fetch what the committee is told in figures: a term's, where the asker has that room, and the register.
    LoadCommittee {
        /// Whether they have the room of figures.
        figures: bool,
        /// Whether they keep the register of signatures.
        signatures: bool,
    },
    /// Ask people.
    Ask(AskPeople),
    /// Ask nobody any more.
    Close(Id),
    /// Give one's own answers.
    Answer(GiveAnswers),
    /// Count a sheet of paper.
    Enter(GiveAnswers),
    /// What becomes of a digital leader's remark.
    Decide(DecideRemark),
    /// Print a page.
    Print(Box<QuestionnairePage>),
    /// Save it in this folder.
    Save(Box<QuestionnairePage>, String),
}

/// What comes back.
pub enum QuestionnairesAnswer {
    /// What there is.
    Loaded(Box<QuestionnaireRounds>),
    /// What the committee is told in figures.
    Committee(Committee),
    /// People are asked.
    Asked(Box<QuestionnaireRounds>),
    /// Nobody is asked any more.
    Closed(Box<QuestionnaireRounds>),
    /// One's own answers were taken.
    Answered(Box<QuestionnaireRounds>),
    /// A sheet was counted.
    Entered(Box<QuestionnaireRounds>),
    /// The page went to the printer.
    Printed,
    /// It lies in this file.
    Saved(String),
}
