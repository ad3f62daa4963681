//! The room of one's own worries: what is being written, who will read it, and what became of earlier ones.

use protocol::{
    bytes::Id,
    concern::{ConcernKind, OwnConcern},
    directory::LogName,
};

use super::incidents::{Draft, EntryWords};

/// Everything this room shows.
pub struct Worry {
    /// What kind of worry is being written.
    pub kind: ConcernKind,
    /// What is typed; it stays until it is on record.
    pub draft: Draft,
    /// Whether it is happening now.
    pub is_happening_now: bool,
    /// People the author took out.
    pub left_out: Vec<Id>,
    /// Who will be able to read it.
    pub readers: Option<ShownReaders>,
    /// Worries written earlier, newest first.
    pub own: Vec<OwnConcern>,
    /// The earlier one whose words are shown.
    pub open: Option<(Id, EntryWords)>,
}

/// Who will be able to read a worry.
#[derive(Clone, PartialEq, Eq)]
pub struct ShownReaders {
    /// In which log it will stand.
    pub log: LogName,
    /// Everybody but its author.
    pub people: Vec<ShownReader>,
    /// Two people at least, one here every school day.
    pub is_complete: bool,
}

/// One reader.
#[derive(Clone, PartialEq, Eq)]
pub struct ShownReader {
    /// Who.
    pub person: Id,
    /// As shown.
    pub name: String,
    /// What they do.
    pub role: String,
}

/// Fields of a worry.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum WorryField {
    /// Whom or what it is about.
    Title,
    /// What was seen or said.
    Facts,
    /// The child's own words.
    ChildsWords,
    /// What the author makes of it.
    Opinion,
    /// When it happened.
    HappenedAt,
}

impl Default for Worry {
    fn default() -> Self {
        Self {
            kind: ConcernKind::Child,
            draft: Draft::default(),
            is_happening_now: false,
            left_out: Vec::new(),
            readers: None,
            own: Vec::new(),
            open: None,
        }
    }
}

impl Worry {
    /// Takes in what is typed.
    pub fn type_in(&mut self, field: WorryField, text: String) {
        let draft = &mut self.draft;
        *match field {
            WorryField::Title => &mut draft.title,
            WorryField::Facts => &mut draft.facts,
            WorryField::ChildsWords => &mut draft.childs_words,
            WorryField::Opinion => &mut draft.opinion,
            WorryField::HappenedAt => &mut draft.happened_at,
        } = text;
    }
}
