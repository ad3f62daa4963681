//! When the policy is to be reviewed, new technology, and what is being typed about either (I-08, I-30).

use protocol::policy::{PolicyPage, ReviewWhy};

/// What is being noted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PolicyDoing {
    /// A review that was held.
    Review,
    /// Why one is needed sooner.
    Sooner,
    /// A technology that is new.
    Seen,
    /// More of this one.
    More(u32),
}

/// Both cards.
#[derive(Clone, Default)]
pub struct PolicyCards {
    /// What the server told; nothing where this person may not see it, or before it was heard of.
    pub page: Option<PolicyPage>,
    /// What is being noted.
    pub doing: Option<PolicyDoing>,
    /// Why the policy is reviewed, once chosen.
    pub why: Option<ReviewWhy>,
    /// Whether a technology plays no part any more.
    pub is_over: bool,
    /// What a technology is called, as typed.
    pub name: String,
    /// What is said, as typed.
    pub words: String,
    /// Since when, as typed.
    pub since: String,
}

/// What is typed here.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum PolicyField {
    /// What a technology is called.
    Name,
    /// What is said.
    Words,
    /// Since when.
    Since,
}

impl PolicyCards {
    /// Whether turning to something else would empty what is typed. To say that nothing is noted empties it on purpose.
    pub fn would_lose_words(&self, doing: Option<PolicyDoing>) -> bool {
        let is_typed = [&self.name, &self.words]
            .iter()
            .any(|typed| !typed.trim().is_empty());
        doing.is_some() && doing != self.doing && is_typed
    }

    /// Takes what was typed.
    pub fn type_in(&mut self, field: PolicyField, text: String) {
        *match field {
            PolicyField::Name => &mut self.name,
            PolicyField::Words => &mut self.words,
            PolicyField::Since => &mut self.since,
        } = text;
    }
}
