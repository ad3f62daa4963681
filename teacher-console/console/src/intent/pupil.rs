//! What can be asked for on one pupil's page.

use protocol::{bytes::Id, lessons::NotToMeet};

use super::care::CareWish;
use crate::state::pupil::PupilOnPaper;

/// What is asked for.
#[derive(Clone, PartialEq)]
pub enum PupilIntent {
    /// Go to the page of a pupil of the class that is shown.
    Show(Id),
    /// Go to the page of a pupil of this class.
    GoTo(Id, Id),
    /// Back to the class.
    Leave,
    /// Show strands and topics that can be left out, or hide them again.
    ShowLeftOut,
    /// Show the stories of one strand, by its place in the list of strands, or hide them again.
    ShowStories(usize),
    /// These are left out for this pupil, or are not any more.
    LeaveOut(Vec<NotToMeet>, bool),
    /// Give this pupil a stage of their own, or that of the class again.
    SetStage(Option<String>),
    /// Something that keeps this pupil safe.
    Care(CareWish),
    /// Print the page for home.
    Print(Box<PupilOnPaper>),
}
