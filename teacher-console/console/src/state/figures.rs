//! The room of figures: which term and for whom, what was told of it, and what is typed for the paper.

use protocol::figures::{Audience, Figures, FiguresOffered, SchoolTerm, Watch};

/// Everything this room shows.
#[derive(Default)]
pub struct FiguresRoom {
    /// What there is, once the server has said.
    pub offered: Option<FiguresOffered>,
    /// The term that is looked at.
    pub term: Option<SchoolTerm>,
    /// For whom it is looked at.
    pub audience: Option<Audience>,
    /// The figures of that term for them.
    pub shown: Option<Box<Figures>>,
    /// What those who keep the log watch, once loaded.
    pub watch: Option<Watch>,
    /// What governors are to read first, as typed.
    pub opening: String,
    /// What will be done next: each line is one step.
    pub steps: String,
}

/// What is typed in this room.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FiguresField {
    /// What is to be read first.
    Opening,
    /// What will be done next.
    Steps,
}

impl FiguresRoom {
    /// Takes what was typed.
    pub fn type_in(&mut self, field: FiguresField, text: String) {
        match field {
            FiguresField::Opening => self.opening = text,
            FiguresField::Steps => self.steps = text,
        }
    }

    /// Whether these are the figures that were chosen.
    pub fn is_wanted(&self, figures: &Figures) -> bool {
        self.term == Some(figures.term.term) && self.audience == Some(figures.audience)
    }

    /// What will be done next, one for each line that says something.
    pub fn steps(&self) -> Vec<String> {
        let lines = self.steps.lines().map(str::trim);
        lines
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect()
    }
}

/// A term's figures in the words of the screen, as they are printed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct PrintedFigures {
    /// For whom, as a title.
    pub title: String,
    /// The term and its days.
    pub term: String,
    /// What is to be read first.
    pub opening: String,
    /// The number, what it counts, what it stands beside.
    pub big: Vec<[String; 3]>,
    /// A topic, what is written at its bar, and how long the bar is.
    pub topics: Vec<(String, String, Option<u32>)>,
    /// An age band, and how many in ten took part.
    pub bands: Vec<(String, Option<u8>)>,
    /// Heads of the table by kind of risk.
    pub kind_heads: Vec<String>,
    /// The kind, what it means, and a cell for each head.
    pub kinds: Vec<(String, String, Vec<String>)>,
    /// Heads of the table by the three kinds and the matrix.
    pub row_heads: Vec<String>,
    /// The kind, what it means, and a cell for each head; an empty one where nothing is counted.
    pub rows: Vec<(String, String, Vec<String>)>,
    /// Whose share it is, the words for before and after, and both in tenths where they are told.
    pub safely: Vec<(String, [String; 2], Option<[u8; 2]>)>,
    /// Heads of the school year's table.
    pub year_heads: Vec<String>,
    /// The kind, and a cell for each head.
    pub year: Vec<(String, Vec<String>)>,
    /// What will be done next.
    pub steps: Vec<String>,
    /// Where the chain stood.
    pub slip: String,
}
