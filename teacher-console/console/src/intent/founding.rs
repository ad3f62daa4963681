//! What people ask for while they found their school, what must be done for it, and what comes back.

use crate::state::{
    founding::{FoundingDraft, Papers},
    people::DraftEdit,
    secret::Secret,
};

/// What they ask for.
#[derive(Clone, PartialEq)]
pub enum FoundingIntent {
    /// The next page, when this one is whole.
    Next,
    /// The page before.
    Back,
    /// Change who sits here.
    Edit(DraftEdit),
    /// This person signs the list of helpers.
    SetSteward(bool),
    /// The next person sits down.
    NextPerson,
    /// Take somebody out again, by their place.
    Remove(usize),
    /// Who answers for a log: number of the log, place of the person.
    SetOwner(usize, usize),
    /// Who reads a log besides.
    SetReader(usize, usize, bool),
    /// Show the card or sheet of this page.
    Show,
    /// Print the card or sheet that is shown.
    Print,
    /// It is written down: never show it again.
    WrittenDown,
    /// To the sign-in page of the founded school.
    Leave,
}

/// What must be done.
#[derive(Clone)]
pub enum FoundingEffect {
    /// Make everybody's keys and sign the first list. Nothing is sent.
    Prepare(Box<FoundingDraft>),
    /// Send this to the printer.
    Print(FoundingPaper),
    /// Check the typed lines and tell the server.
    Found {
        /// The founding token, or the file it lies in.
        token: Secret,
        /// The six lines of the sheets, sheet by sheet.
        proof: [Secret; 6],
    },
}

/// A paper of a founding, by its place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FoundingPaper {
    /// Somebody's card.
    Card(usize),
    /// A recovery sheet.
    Sheet(usize),
}

/// What comes back.
pub enum FoundingAnswer {
    /// This server belongs to no founded school yet.
    Needed {
        /// As the technician's setup named it.
        school_name: String,
        /// A demo school says so.
        is_demo: bool,
    },
    /// Keys are made; these must be written down.
    Prepared(Box<Papers>),
    /// It went to the printer.
    Printed,
    /// The school stands, with this code.
    Founded(String),
}
