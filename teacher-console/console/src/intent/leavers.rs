//! What can be asked for about the learning records of pupils who have left, and what comes back.

use protocol::{
    bytes::{Hash, Id},
    sweep::{Leaver, Leavers, Swept},
};

/// What is asked for.
#[derive(Clone, PartialEq)]
pub enum LeaversIntent {
    /// Look at them.
    Choose,
    /// Keep this pupil's longer, or do not.
    Keep(Id, bool),
    /// Print the list.
    Print,
    /// Ask a second person to delete what is ticked.
    Ask,
    /// Agree, as the second person, to what is ticked.
    Agree,
    /// Take back what waits.
    TakeBack,
}

/// What must be done.
#[derive(Clone)]
pub enum LeaversEffect {
    /// Fetch the list.
    Load,
    /// Print these rows.
    Print {
        /// Who goes.
        rows: Vec<Leaver>,
        /// Months for which the school keeps it.
        months: u32,
    },
    /// Sign the list as the first person.
    Ask(Vec<Id>),
    /// Sign it as the second one.
    Agree {
        /// Hash of what the first person signed.
        request: Hash,
        /// Whose records go.
        pupils: Vec<Id>,
    },
    /// Take back what waits.
    TakeBack(Hash),
}

/// What comes back.
pub enum LeaversAnswer {
    /// The list.
    Loaded(Leavers),
    /// It went to the printer.
    Printed,
    /// It waits for a second person; this is the list now.
    Asked(Leavers),
    /// It is gone; this is the list now.
    Gone(Swept, Leavers),
    /// Nothing waits; this is the list now.
    TakenBack(Leavers),
}
