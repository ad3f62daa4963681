//! What can be asked for in the room of the school roll, what must be done for it, and what comes back.

use protocol::{
    bytes::{Hash, Id},
    card::CardKind,
    roll::{Roll, RosterDone, RosterLook, RowFate},
};

use crate::state::roll::{Looked, Whose};

/// What is asked for.
#[derive(Clone, PartialEq)]
pub enum RollIntent {
    /// Show this class's pupils, or none.
    Class(Option<Id>),
    /// Make cards, or ask first where one would stop working.
    Cards(Whose),
    /// Cards that are made from now on ask for this.
    Kind(CardKind),
    /// Yes, the cards that are there stop working.
    Replace,
    /// No, they stay.
    DontReplace,
    /// Print cards for everybody in the school who has none.
    AllCards,
    /// Go to the page on which pupils are brought in, or leave it.
    BringIn(bool),
    /// This file is meant.
    Choose(String),
    /// Save a list to fill in.
    Template,
    /// Look at the file.
    Look,
    /// Show the rows that would meet this.
    Fate(RowFate),
    /// Show rows from this one on.
    From(usize),
    /// This class is its pupils' own, or is not.
    Own(String, bool),
    /// Show the classes to choose from from this one on.
    OfferedFrom(usize),
    /// Look at the same file again with the classes that were chosen.
    LookAgain,
    /// Save every row as a table.
    SaveRows,
    /// Many truly leave.
    ManyLeave(bool),
    /// Choose another file.
    AnotherFile,
    /// Store it as it was shown.
    Import,
}

/// What must be done.
#[derive(Clone)]
pub enum RollEffect {
    /// Fetch the classes, and the pupils of one.
    Load(Option<Id>),
    /// Look which files in this folder may be meant.
    FindFiles(String),
    /// Save a list to fill in, in this folder.
    SaveTemplate(String, String),
    /// Send this file or folder and look at it.
    Look(String),
    /// Look at what the server has with these classes.
    LookAgain {
        /// Its id at the server.
        roster: Id,
        /// What its file is called.
        file: String,
        /// The classes that were chosen.
        only: Vec<String>,
    },
    /// Save every row as a table, in this folder.
    SaveRows(Box<RosterLook>, String),
    /// Store it.
    Import {
        /// Its id at the server.
        roster: Id,
        /// What its file is called.
        file: String,
        /// The classes that were chosen when it was looked at.
        only: Vec<String>,
        /// The hash of what was shown.
        shown: Hash,
        /// Whether it was said that many truly leave.
        many_leave: bool,
    },
    /// Deal what stands on new cards, of this kind or of the usual one, and print them.
    Print(Id, Whose, Option<CardKind>),
}

/// What comes back.
pub enum RollAnswer {
    /// The roll, with the pupils of this class.
    Loaded(Option<Id>, Roll),
    /// Files that may be meant.
    Found(Vec<String>),
    /// A list to fill in, or a table of rows, lies in this file.
    Saved(String),
    /// A file was looked at.
    Looked(Box<Looked>),
    /// It is stored.
    Imported(RosterDone),
    /// So many cards went to the printer.
    Printed(usize),
}
