//! What can be asked for in the room of figures, what must be done for it, and what comes back.

use protocol::figures::{AskFigures, Audience, Figures, FiguresOffered, SchoolTerm, Watch};

use crate::state::figures::{PrintedAnnual, PrintedFigures};

/// What is asked for.
#[derive(Clone, PartialEq)]
pub enum FiguresIntent {
    /// Look at this term.
    Term(SchoolTerm),
    /// Look at it as it is told to them.
    Audience(Audience),
    /// Make the annual report of this school year.
    Year(i16),
    /// Print the annual report, in these words.
    PrintAnnual(Box<PrintedAnnual>),
    /// Save it as a file, in these words.
    SaveAnnual(Box<PrintedAnnual>),
    /// Print what is shown, in these words.
    Print(Box<PrintedFigures>),
    /// Save it as a file, in these words.
    Save(Box<PrintedFigures>),
}

/// What must be done.
#[derive(Clone)]
pub enum FiguresEffect {
    /// Ask which terms there are.
    Load,
    /// Ask for one.
    Ask(AskFigures),
    /// Ask for exact counts, and for cases that lie still.
    Watch,
    /// Print the annual report.
    PrintAnnual(Box<PrintedAnnual>),
    /// Save the annual report in this folder.
    SaveAnnual(Box<PrintedAnnual>, String),
    /// Print a paper.
    Print(Box<PrintedFigures>),
    /// Save a paper in this folder.
    Save(Box<PrintedFigures>, String),
}

/// What comes back.
pub enum FiguresAnswer {
    /// Which terms there are.
    Offered(FiguresOffered),
    /// One of them.
    Told(Box<Figures>),
    /// Exact counts, and cases that lie still.
    Watched(Watch),
    /// It went to the printer.
    Printed,
    /// It lies in this file.
    Saved(String),
}
