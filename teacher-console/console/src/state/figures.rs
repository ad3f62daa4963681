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
    /// What was learnt, as typed.
    pub learnt: String,
    /// What will be done next: each line is one step.
    pub steps: String,
    /// The annual report of the co-ordinator.
    pub annual: Annual,
}

/// The annual report on the strategy: which school year, its terms as governors were told them, and what is typed (I-02).
#[derive(Default)]
pub struct Annual {
    /// The year in which the school year began.
    pub year: Option<i16>,
    /// Its terms, as far as they were told.
    pub told: Vec<Figures>,
    /// What was taught.
    pub taught: String,
    /// What was found.
    pub found: String,
    /// What is next: each line is one step.
    pub next: String,
}

/// What is typed in this room.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FiguresField {
    /// What is to be read first.
    Opening,
    /// What was learnt.
    Learnt,
    /// What will be done next.
    Steps,
    /// The year: what was taught.
    Taught,
    /// The year: what was found.
    Found,
    /// The year: what is next.
    Next,
}

impl FiguresRoom {
    /// Takes what was typed.
    pub fn type_in(&mut self, field: FiguresField, text: String) {
        *match field {
            FiguresField::Opening => &mut self.opening,
            FiguresField::Learnt => &mut self.learnt,
            FiguresField::Steps => &mut self.steps,
            FiguresField::Taught => &mut self.annual.taught,
            FiguresField::Found => &mut self.annual.found,
            FiguresField::Next => &mut self.annual.next,
        } = text;
    }

    /// Whether these are the figures that were chosen.
    pub fn is_wanted(&self, figures: &Figures) -> bool {
        self.term == Some(figures.term.term) && self.audience == Some(figures.audience)
    }

    /// What will be done next, one for each line that says something.
    pub fn steps(&self) -> Vec<String> {
        lines(&self.steps)
    }

    /// Takes in a term of the year that was chosen; others are left out.
    pub fn take_for_the_year(&mut self, figures: &Figures) {
        let annual = &mut self.annual;
        let term = figures.term.term;
        if annual.year == Some(term.year) && figures.audience == Audience::Governors {
            annual.told.retain(|one| one.term.term != term);
            annual.told.push(figures.clone());
            annual.told.sort_by_key(|one| one.term.term);
        }
    }

    /// Terms of this school year that there are figures of.
    pub fn terms_of(&self, year: i16) -> Vec<SchoolTerm> {
        let offered = self.offered.iter().flat_map(|offered| &offered.terms);
        let terms = offered.map(|one| one.term);
        terms.filter(|term| term.year == year).collect()
    }
}

/// Each line that says something.
pub fn lines(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim);
    lines
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The annual report in the words of the screen, as it is printed.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct PrintedAnnual {
    /// The school year, and which terms of it.
    pub year: String,
    /// What was taught.
    pub taught: String,
    /// What was found.
    pub found: String,
    /// What is next.
    pub next: Vec<String>,
    /// Heads of both tables: the terms.
    pub terms: Vec<String>,
    /// How many took part, term by term.
    pub took_part: Vec<String>,
    /// A topic, and how many practised it, term by term.
    pub topics: Vec<(String, Vec<String>)>,
    /// Heads of the table of what came in: the terms, and the year.
    pub kind_heads: Vec<String>,
    /// A kind of risk, and a cell for each head.
    pub kinds: Vec<(String, Vec<String>)>,
    /// New technology that plays a part, and what was seen.
    pub technology: Vec<(String, String)>,
    /// Reviews of the policy, and reasons for one.
    pub reviews: Vec<String>,
    /// Where the chain stood at the end of each term.
    pub slips: Vec<String>,
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
    /// Heads of the table of how it went on.
    pub outcome_heads: Vec<String>,
    /// The kind, what it means, and a cell for each head.
    pub outcomes: Vec<(String, String, Vec<String>)>,
    /// What was learnt.
    pub learnt: String,
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
    /// New technology that plays a part, and what was seen.
    pub technology: Vec<(String, String)>,
    /// What will be done next.
    pub steps: Vec<String>,
    /// Where the chain stood.
    pub slip: String,
}
