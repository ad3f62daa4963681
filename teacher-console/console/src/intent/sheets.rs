//! What two holders of recovery sheets ask for, what must be done for it, and what comes back.

use protocol::{bytes::Id, directory::LogName};

use crate::state::{
    founding::PaperSheet,
    secret::Secret,
    sheets::{Pair, SheetsFacts},
};

/// What they ask for.
#[derive(Clone, PartialEq)]
pub enum SheetsIntent {
    /// They have come with their sheets.
    Begin,
    /// Put everything away.
    Leave,
    /// These two sheets.
    Choose(Pair),
    /// The two lines are typed.
    Open,
    /// Let this person read this log.
    LetIn(LogName, Id),
    /// Make somebody a steward with the new sheets, or not after all.
    Steward(Id),
    /// Make three new sheets.
    MakeNew,
    /// The holder of the next sheet sits here: show it.
    Show,
    /// Print the sheet that is on the screen.
    Print,
    /// They have written it down.
    WrittenDown,
    /// The six lines are typed back.
    Prove,
}

/// What must be done.
#[derive(Clone)]
pub enum SheetsEffect {
    /// Bring the recovery keys back.
    Open {
        /// Which two.
        pair: Pair,
        /// The line on the first.
        one: Secret,
        /// The line on the second.
        other: Secret,
    },
    /// Wrap every record of a log once more.
    LetIn {
        /// Which log.
        log: LogName,
        /// For whom.
        to: Id,
    },
    /// Make new recovery keys and sheets.
    MakeNew,
    /// Print one new sheet.
    Print {
        /// 1, 2 or 3.
        number: u8,
        /// Its holder and lines.
        sheet: PaperSheet,
    },
    /// Compare what was typed back; then open every record to the new sheets and let them count.
    Prove {
        /// Six lines, sheet by sheet.
        proof: [Secret; 6],
        /// Who becomes a steward.
        stewards: Vec<Id>,
    },
    /// Forget the recovery keys.
    Forget,
}

/// What comes back.
pub enum SheetsAnswer {
    /// The two sheets fit.
    Opened(SheetsFacts),
    /// Somebody can read a log now.
    LetIn {
        /// Who.
        name: String,
        /// How many records were opened to them.
        records: usize,
        /// How many stay shut for them, because somebody left them out.
        left_shut: usize,
    },
    /// To be written down.
    Made(Vec<PaperSheet>),
    /// The sheet went to the printer.
    Printed,
    /// The new sheets count.
    Renewed,
    /// The keys are forgotten.
    Forgotten,
}
