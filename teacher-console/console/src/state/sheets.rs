//! The page of two recovery sheets: nothing of it outlives the page.

use protocol::{bytes::Id, directory::LogName};

use super::{founding::PaperSheet, secret::Secret};

/// Everything this page shows.
#[derive(Default)]
pub struct Sheets {
    /// How far the holders are.
    pub stage: Stage,
    /// Which two sheets.
    pub pair: Pair,
    /// The two lines as typed.
    pub lines: [Secret; 2],
    /// What the two sheets can do, once they fit.
    pub facts: SheetsFacts,
    /// Who becomes a steward with the new sheets.
    pub stewards: Vec<Id>,
    /// New sheets that are still to be written down.
    pub new: Vec<PaperSheet>,
    /// Whether the sheet of this page is shown.
    pub is_shown: bool,
    /// The six lines typed back.
    pub proof: [Secret; 6],
}

/// How far the holders are.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Stage {
    /// Nobody has come with sheets.
    #[default]
    Closed,
    /// Typing two lines.
    Lines,
    /// The sheets fit: letting somebody read, and making new ones.
    Open,
    /// One new sheet.
    Sheet(usize),
    /// All of them, typed back.
    Proof,
}

/// Two of three sheets, by the line they share.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Pair {
    /// Sheets 1 and 2.
    #[default]
    OneTwo,
    /// Sheets 1 and 3.
    OneThree,
    /// Sheets 2 and 3.
    TwoThree,
}

/// What the two sheets can do.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct SheetsFacts {
    /// Log by log: who may look into it, and so can be let in.
    pub readers: Vec<(LogName, Vec<(Id, String)>)>,
    /// Who is no steward yet.
    pub not_stewards: Vec<(Id, String)>,
    /// Who holds the sheets, in words.
    pub holders: Vec<String>,
}

/// Every field of this page.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum SheetsField {
    /// One of the two lines.
    Line(usize),
    /// One of the six lines typed back.
    Proof(usize),
}

/// Lines as they stand on the sheets, sheet by sheet.
pub const SHEET_LINES: [(&str, Pair); 6] = [
    ("1", Pair::OneTwo),
    ("1", Pair::OneThree),
    ("2", Pair::OneTwo),
    ("2", Pair::TwoThree),
    ("3", Pair::OneThree),
    ("3", Pair::TwoThree),
];

impl Pair {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::OneTwo, Self::OneThree, Self::TwoThree];

    /// As it stands on the sheets.
    pub fn name(self) -> &'static str {
        match self {
            Self::OneTwo => "1·2",
            Self::OneThree => "1·3",
            Self::TwoThree => "2·3",
        }
    }

    /// The numbers of the two sheets.
    pub fn numbers(self) -> [&'static str; 2] {
        match self {
            Self::OneTwo => ["1", "2"],
            Self::OneThree => ["1", "3"],
            Self::TwoThree => ["2", "3"],
        }
    }
}

impl Sheets {
    /// Puts typed text where it belongs.
    pub fn type_in(&mut self, field: SheetsField, text: String) {
        let place = match field {
            SheetsField::Line(at) => self.lines.get_mut(at),
            SheetsField::Proof(at) => self.proof.get_mut(at),
        };
        if let Some(place) = place {
            *place = Secret::new(text);
        }
    }
}
