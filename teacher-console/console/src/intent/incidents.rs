//! What a person can ask for among incidents.

use protocol::{
    bytes::{Hash, Id},
    directory::LogName,
};

use super::{RoomIntent, letter::LetterIntent};
use crate::state::incidents::Listed;

/// An invented story to practise with, in the words on the screen.
#[derive(Clone, PartialEq)]
pub struct Story {
    /// What it is about.
    pub title: String,
    /// What was seen, said or done.
    pub facts: String,
    /// What the child says.
    pub childs_words: String,
}

/// What can be asked for among incidents.
#[derive(Clone, PartialEq)]
pub enum IncidentsIntent {
    /// Show another log's cases.
    ChooseLog(LogName),
    /// List only these of them.
    List(Listed),
    /// Show the risks by which they can be listed, or no longer.
    ListRisks(bool),
    /// Show what repeats among them, or no longer.
    Patterns(bool),
    /// Open every case that can be read, to find what repeats; or stop opening further ones.
    LookThrough(bool),
    /// Open one.
    Open(Id),
    /// Begin a step that the server offered, by its name.
    Begin(String),
    /// Begin to correct an act of mine.
    BeginCorrection(Hash),
    /// Choose a type of incident.
    ChooseType(String),
    /// Begin an invented case with this story.
    Practise(Story),
    /// Do the step that was begun.
    Finish,
    /// Leave the step; what was typed stays.
    Leave,
    /// Begin to print the open case.
    BeginPrint,
    /// Read the report it began with.
    ReadReport,
    /// 'I have this', about a worry of a member of staff.
    IHaveThis,
    /// Begin to answer the pupil whose report it was.
    BeginAnswer,
    /// The answer also closes it for the pupil, or not.
    Closing(bool),
    /// A letter to parents or carers.
    Letter(LetterIntent),
    /// Something in the room of the open case.
    Room(RoomIntent),
    /// Answer with this phrase, which also says 'I have this'.
    Answer(String),
}
