//! What can be asked for in the room of pages for home, what must be done for it, and what comes back.

use curriculum::{AgeBand, TopicId};

use crate::state::families::FamilyPage;

/// What is asked for.
#[derive(Clone, PartialEq)]
pub enum FamiliesIntent {
    /// For families of pupils of that age.
    Ages(AgeBand),
    /// Look at this topic.
    Topic(TopicId),
    /// A paragraph for a newsletter was copied.
    Copied,
    /// Print a page.
    Print(Box<FamilyPage>),
    /// Print all of these.
    PrintAll(Vec<FamilyPage>),
    /// Save it as a file.
    Save(Box<FamilyPage>),
}

/// What must be done.
#[derive(Clone)]
pub enum FamiliesEffect {
    /// Print these pages.
    Print(Vec<FamilyPage>),
    /// Save it in this folder.
    Save(Box<FamilyPage>, String),
}

/// What comes back.
pub enum FamiliesAnswer {
    /// It went to the printer.
    Printed,
    /// It lies in this file.
    Saved(String),
}
