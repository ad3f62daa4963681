//! Personal recording that is allowed, and what is being typed about it (F-32).

use protocol::recordings::Recordings;

/// What is being noted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RecordingDoing {
    /// The head allows one.
    Allowing,
    /// Somebody looked how this one is used.
    Looking(u32),
    /// The head withdraws this one.
    Withdrawing(u32),
}

/// The card.
#[derive(Clone, Default)]
pub struct RecordingsCard {
    /// All of them; nothing where this person may not see them, or before they were heard of.
    pub told: Option<Recordings>,
    /// What is being noted.
    pub doing: Option<RecordingDoing>,
    /// Who may record, as typed.
    pub who: String,
    /// What for, what was seen or why, as typed.
    pub words: String,
    /// The first day, as typed.
    pub from: String,
    /// The last day, as typed.
    pub last_day: String,
}

/// What is typed here.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum RecordingField {
    /// Who may record.
    Who,
    /// What for, what was seen, or why.
    Words,
    /// The first day.
    From,
    /// The last day.
    LastDay,
}

impl RecordingsCard {
    /// Whether turning to something else would empty what is typed. To say that nothing is noted empties it on purpose.
    pub fn would_lose_words(&self, doing: Option<RecordingDoing>) -> bool {
        let is_typed = [&self.who, &self.words]
            .iter()
            .any(|typed| !typed.trim().is_empty());
        doing.is_some() && doing != self.doing && is_typed
    }

    /// Takes what was typed.
    pub fn type_in(&mut self, field: RecordingField, text: String) {
        *match field {
            RecordingField::Who => &mut self.who,
            RecordingField::Words => &mut self.words,
            RecordingField::From => &mut self.from,
            RecordingField::LastDay => &mut self.last_day,
        } = text;
    }
}
