//! What can be asked for about keeping cases, what must be done for it, and what comes back.

use protocol::{
    act::ActKind,
    bytes::{Hash, Id},
    directory::LogName,
    keeping::{Deleted, Keeping},
};

use crate::state::secret::Secret;

/// What is asked for.
#[derive(Clone, PartialEq)]
pub enum KeepingIntent {
    /// Look at one case.
    Choose(LogName, Id),
    /// Open it in the room of incidents.
    GoToCase,
    /// Begin a step that the server offered, by its name.
    Begin(String),
    /// Choose the kind of record.
    ChooseRecord(String),
    /// Work the day out from what is typed.
    WorkOutDay,
    /// Do the step that was begun.
    Finish,
    /// Leave the step.
    Leave,
}

/// What must be done.
#[derive(Clone)]
pub enum KeepingEffect {
    /// Fetch the list.
    Load,
    /// Put an act about keeping on record.
    Act(Box<KeepingAct>),
    /// Delete a case, as the second person.
    Delete(DeletionWish),
}

/// A case on whose deletion the second person agrees.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DeletionWish {
    /// In which log.
    pub log: LogName,
    /// Which case.
    pub case: Id,
    /// The act by which the first person asked.
    pub request: Hash,
    /// How many acts the case had when one looked.
    pub expected_length: u32,
}

/// One act about keeping.
#[derive(Clone)]
pub struct KeepingAct {
    /// In which log.
    pub log: LogName,
    /// On which case.
    pub case: Id,
    /// What.
    pub kind: ActKind,
    /// Why, to be sealed.
    pub reason: Option<Secret>,
    /// How many acts the case had when one looked.
    pub expected_length: u32,
}

/// What comes back.
pub enum KeepingAnswer {
    /// The list.
    Loaded(Keeping),
    /// It is on record; this is the list now.
    Done(Keeping),
    /// The case is gone; this is the list now.
    Deleted(Deleted, Keeping),
}
