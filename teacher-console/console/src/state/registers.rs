//! The school's registers: what is shown of them, what is due, and what is being typed (I, K).

use std::collections::BTreeSet;

use protocol::{
    UtcSeconds,
    bytes::Id,
    registers::{KeptRecord, KindOfRecord, RegisterGroup, RegistersPage},
};

/// What is due within so many seconds stands above.
const WEEK_S: UtcSeconds = 7 * 24 * 60 * 60;

/// What is being noted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RegisterDoing {
    /// A new record of the kind that is shown.
    Opening,
    /// More on this one.
    GoingOn(u32),
    /// How this one ended.
    Closing(u32),
}

/// What is typed here.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum RegisterField {
    /// What or whom it is about.
    About,
    /// What is said.
    Words,
    /// The day it is of.
    Day,
    /// The day by which it is done, or is due again.
    Due,
}

/// The room.
#[derive(Clone, Default)]
pub struct RegistersRoom {
    /// What the server told.
    pub page: Option<RegistersPage>,
    /// Which group is shown.
    pub group: Option<RegisterGroup>,
    /// Which kind is shown.
    pub kind: Option<String>,
    /// What is being noted.
    pub doing: Option<RegisterDoing>,
    /// What or whom it is about, as typed.
    pub about: String,
    /// What is said, as typed.
    pub words: String,
    /// The day it is of, as typed.
    pub day: String,
    /// The day by which it is done, as typed.
    pub due: String,
    /// What is ticked.
    pub ticked: BTreeSet<String>,
    /// To whom it is given.
    pub owner: Option<Id>,
}

/// Something that is due, with its day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum DueRecord<'a> {
    /// An open record.
    Record(&'a KeptRecord),
    /// A kind that comes round.
    Round(&'a KindOfRecord),
}

impl DueRecord<'_> {
    /// By when.
    pub fn day(&self) -> Option<UtcSeconds> {
        match self {
            Self::Record(record) => record.due,
            Self::Round(kind) => kind.next,
        }
    }
}

impl RegistersRoom {
    /// Whether turning to something else would empty what is typed.
    pub fn has_words(&self) -> bool {
        let typed = [&self.about, &self.words];
        typed.iter().any(|typed| !typed.trim().is_empty())
    }

    /// Takes what was typed.
    pub fn type_in(&mut self, field: RegisterField, text: String) {
        *match field {
            RegisterField::About => &mut self.about,
            RegisterField::Words => &mut self.words,
            RegisterField::Day => &mut self.day,
            RegisterField::Due => &mut self.due,
        } = text;
    }

    /// The kind with this id.
    pub fn kind_of(&self, id: &str) -> Option<&KindOfRecord> {
        let page = self.page.as_ref()?;
        page.kinds.iter().find(|kind| kind.id == id)
    }

    /// The record with this number.
    pub fn record(&self, number: u32) -> Option<&KeptRecord> {
        let page = self.page.as_ref()?;
        page.records.iter().find(|record| record.number == number)
    }

    /// What is due within a week, or was before, the earliest first.
    pub fn due(&self, now: UtcSeconds) -> Vec<DueRecord<'_>> {
        let Some(page) = &self.page else {
            return Vec::new();
        };
        let by = now + WEEK_S;
        let records = page.records.iter().filter(|record| record.is_due_by(by));
        let rounds = page.kinds.iter();
        let rounds = rounds.filter(|kind| kind.next.is_some_and(|next| next <= by));
        let mut due: Vec<_> = records
            .map(DueRecord::Record)
            .chain(rounds.map(DueRecord::Round))
            .collect();
        due.sort_by_key(DueRecord::day);
        due
    }

    /// Kinds that come round and of which nothing was ever noted.
    pub fn never(&self) -> Vec<&KindOfRecord> {
        let kinds = self.page.iter().flat_map(|page| &page.kinds);
        kinds.filter(|kind| kind.is_never).collect()
    }

    /// Records of kinds that the school's file does not name any more, or that others keep.
    pub fn others(&self) -> Vec<&KeptRecord> {
        let records = self.page.iter().flat_map(|page| &page.records);
        records
            .filter(|record| self.kind_of(&record.kind).is_none())
            .collect()
    }
}

/// Pages in the words of the screen.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct PrintedSheet {
    /// The heading.
    pub title: String,
    /// Below it.
    pub about: Vec<String>,
    /// What the three shapes stand for.
    pub legend: [String; 3],
    /// Kinds with their records.
    pub groups: Vec<(String, Vec<PrintedRow>)>,
    /// Whether it is the self-audit.
    pub is_audit: bool,
}

/// One record on paper.
#[derive(Clone, PartialEq, Eq)]
pub struct PrintedRow {
    /// Its shape.
    pub mark: PrintedMark,
    /// Its number.
    pub number: String,
    /// What it is.
    pub head: String,
    /// What is said of it.
    pub lines: Vec<String>,
    /// Beside it.
    pub side: Vec<String>,
}

/// A shape.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PrintedMark {
    /// A tick.
    Done,
    /// A ring.
    Open,
    /// A triangle.
    Gap,
}
