//! What can be asked for of the school's registers, and what comes back (I, K).

use protocol::{
    bytes::Id,
    registers::{NoteRecord, RegisterGroup, RegistersPage},
};

use crate::state::registers::{PrintedSheet, RegisterDoing};

/// What is asked for.
#[derive(Clone, PartialEq)]
pub enum RegistersIntent {
    /// Show this group.
    Group(RegisterGroup),
    /// Show this kind.
    Kind(String),
    /// Note this, or nothing any more.
    Do(Option<RegisterDoing>),
    /// Tick this, or take the tick away.
    Tick(String, bool),
    /// Give it to this person.
    Owner(Id),
    /// Keep what was typed.
    Keep,
    /// Print what is shown of this group.
    Print(Box<PrintedSheet>),
}

/// What must be done.
#[derive(Clone)]
pub enum RegistersEffect {
    /// Ask for all.
    Load,
    /// Note something.
    Note(NoteRecord),
    /// Print this.
    Print(Box<PrintedSheet>),
}

/// What comes back.
pub enum RegistersAnswer {
    /// All of them.
    Loaded(RegistersPage),
    /// It is kept.
    Kept(RegistersPage),
    /// It is on its way to the printer.
    Printed,
}
