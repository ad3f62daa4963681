//! What can be asked for about keeping one pupil safe: deciding and confirming (C-02), and the note (C-19).

use protocol::safeguards::{TailoredResource, Vulnerability};

use crate::state::pupil::care::ReviewIn;

/// What is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum CareWish {
    /// Open the form of a decision, or close it.
    ShowDeciding,
    /// What every pupil gets is enough, or is not.
    Suffices(bool),
    /// The pupil gets this too, or does not.
    Resource(TailoredResource, bool),
    /// When the decision is looked at again.
    DecisionReview(ReviewIn),
    /// Record it.
    Decide,
    /// Confirm what the other one decided.
    Confirm(u32),
    /// Open the form of the note, or close it.
    ShowNoting,
    /// This may hurt the pupil more than others, or not.
    What(Vulnerability, bool),
    /// When the note is looked at again.
    NoteReview(ReviewIn),
    /// Keep the note.
    Note,
    /// Take it away.
    TakeAway,
}
