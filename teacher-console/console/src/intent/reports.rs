//! What a person can ask for among reports.

use protocol::{bytes::Id, directory::LogName};

use super::hand_over::HandOverIntent;

/// What can be asked for among reports.
#[derive(Clone, PartialEq)]
pub enum ReportsIntent {
    /// Show another log's reports.
    ChooseLog(LogName),
    /// Open one.
    Open(Id),
    /// Answer with this phrase, which also says 'I have this'.
    Answer(String),
    /// The answer also closes the report for the pupil, or not.
    Closing(bool),
    /// 'I have this', without a phrase.
    IHaveThis,
    /// Put it on record.
    RecordConcern,
    /// Go to the case it is on.
    GoToCase(Id),
    /// Begin to print it.
    BeginPrint,
    /// Do not print it after all.
    LeavePrint,
    /// It was said what for: print it.
    Print,
    /// It is about somebody who can read it.
    HandOver(HandOverIntent),
}
