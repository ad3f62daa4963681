//! What can be asked for when a lesson is planned, and what comes back.

use curriculum::{AgeBand, TopicId};
use protocol::{
    bytes::Id,
    class_questions::{AskClass, AskedOfClass},
    lessons::{ClassLesson, GiveOwn, Mode, NotToMeet, PlanLesson, Play, SetOptOut, TickCheck},
    pupil_support::{OnePupil, PupilSupport, SetStage},
    safeguards::{DecideSafeguards, NoteVulnerability},
};

use crate::{
    lesson_choice::Length,
    state::{
        lesson::{CardsOnPaper, LessonOnPaper, WhoPlays},
        next::NextOnPaper,
        pupil::PupilOnPaper,
    },
};

/// What is asked for while something is talked through.
#[derive(Clone, PartialEq)]
pub enum DebriefWish {
    /// Begin, or leave it.
    Open,
    /// It was about this.
    Topic(TopicId),
    /// Another scenario of the topic.
    Other,
    /// Choose something else for single pupils.
    Quiet,
}

/// What is asked for.
#[derive(Clone, PartialEq)]
pub enum LessonIntent {
    /// Go to the lesson of a class.
    Plan(Id),
    /// Back to the classes.
    Leave,
    /// Show all scenarios, or hide them again.
    ShowList,
    /// List the scenarios of this band.
    Band(AgeBand),
    /// List those that are so long.
    Length(Length),
    /// This one.
    Choose(Play),
    /// Support is in place, or is not.
    ConfirmSupport(bool),
    /// Who plays it.
    Who(WhoPlays),
    /// This pupil is one of them, or is not any more.
    Tick(Id, bool),
    /// How it is played.
    Mode(Mode),
    /// It begins.
    Start,
    /// A pupil's own scenario is taken back.
    TakeBack(Id),
    /// Show who is not to meet the topic, or hide it again.
    ShowOptOuts,
    /// A pupil is not to meet this, or may again.
    LeaveOut(Id, NotToMeet, bool),
    /// Show what to say when it is played on the board, or hide it again.
    ShowModel,
    /// Talk something through with the class.
    Debrief(DebriefWish),
    /// Ask the class something, or close what it is asked.
    AskClass(Option<AskedOfClass>),
    /// Put something right between pupils: show this stage of the guide, or close it.
    Restore(Option<usize>),
    /// The class did it in real life, or it did not.
    DoneInLife(String, bool),
    /// Print the page of notes.
    Print(Box<LessonOnPaper>),
    /// Print cards for the wall.
    PrintCards(Box<CardsOnPaper>),
}

/// What must be done.
#[derive(Clone)]
pub enum LessonEffect {
    /// Ask what a class plays.
    Load(Id),
    /// Plan what it plays.
    Plan(PlanLesson),
    /// Give a pupil something of their own, or take it back.
    Give(GiveOwn),
    /// Say what a pupil is not to meet.
    OptOut(SetOptOut),
    /// Tick what was done in real life.
    Tick(TickCheck),
    /// Ask the class something, or close it.
    AskClass(AskClass),
    /// Print notes.
    Print(Box<LessonOnPaper>),
    /// Print cards for the wall.
    PrintCards(Box<CardsOnPaper>),
    /// Ask how a pupil works.
    AskSupport(OnePupil),
    /// Give a pupil a stage.
    SetStage(SetStage),
    /// Decide what keeps a pupil safe, or confirm it.
    Decide(DecideSafeguards),
    /// Note what may hurt a pupil.
    NoteVulnerability(NoteVulnerability),
    /// Print what a pupil practised, for home.
    PrintPupil(Box<PupilOnPaper>),
    /// Print what to teach a class next.
    PrintNext(Box<NextOnPaper>),
}

/// What comes back.
pub enum LessonAnswer {
    /// How this pupil works.
    Support(Id, PupilSupport),
    /// A decision is kept, or a note.
    Kept {
        /// Whose page it is.
        pupil: Id,
        /// How the pupil works now.
        support: Box<PupilSupport>,
        /// Whether it was the decision.
        is_decision: bool,
    },
    /// What a class plays.
    Told(Id, ClassLesson),
    /// It was planned, and begins.
    Planned(Id, ClassLesson),
    /// The notes went to the printer.
    Printed,
}
