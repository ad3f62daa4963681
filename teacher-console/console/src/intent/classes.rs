//! What can be asked for among classes.

use protocol::{bytes::Id, classroom::SetTo, sweep::SayLeft};

use super::pupil::PupilIntent;
use crate::{
    learning_export::XapiEdition,
    state::{lesson::LessonOnPaper, next::NextOnPaper},
};

/// What can be asked for among classes.
#[derive(Clone, PartialEq)]
pub enum ClassesIntent {
    /// Open a class on the pupils' computers for today.
    OpenForToday(Id),
    /// Show how a class is doing.
    ShowProgress(Id),
    /// Show what each year has practised.
    ShowCoverage,
    /// Back to the classes.
    HideCoverage,
    /// Save a table as it is on the screen, under this name.
    SaveTable(String, String),
    /// Print what each year has practised.
    PrintCoverage(Box<LessonOnPaper>),
    /// Something on one pupil's page.
    Pupil(PupilIntent),
    /// Save what the class has learned.
    SaveLearning(Id, LearningFile),
    /// Print what to teach the class next.
    PrintNext(Box<NextOnPaper>),
    /// Save everything that the server holds about a pupil.
    AskForEverything(Id),
    /// Show by which button somebody leaves the school, or hide it again.
    ShowLeaving,
    /// A pupil has left the school, or is back.
    SayLeft(SayLeft),
    /// Show who is set for a class or has every phase, or hide it again.
    ShowWhoIsSet(SetTo),
    /// Set somebody for it, or do not any more.
    Set {
        /// Which class, or every phase.
        to: SetTo,
        /// Whom.
        person: Id,
        /// What counts from now on.
        is_set: bool,
    },
}

/// How a class's learning is saved.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum LearningFile {
    /// For people, with names: CSV.
    Table,
    /// For machines, without: xAPI statements.
    Statements(XapiEdition),
}
