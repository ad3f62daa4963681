//! An entry that is being written, before it goes on record.

use zeroize::Zeroize as _;

use super::EntryWords;
use crate::clock;

/// What is typed and not yet on record.
#[derive(Clone, Default)]
pub struct Draft {
    /// See [`EntryWords::title`].
    pub title: String,
    /// As typed, see [`crate::clock::written`].
    pub happened_at: String,
    /// See [`EntryWords::facts`].
    pub facts: String,
    /// See [`EntryWords::opinion`].
    pub opinion: String,
    /// See [`EntryWords::childs_words`].
    pub childs_words: String,
}

impl Draft {
    /// Whether there is anything to put on record.
    pub fn has_words(&self) -> bool {
        [&self.facts, &self.opinion, &self.childs_words]
            .iter()
            .any(|text| !text.trim().is_empty())
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        self.title.zeroize();
        self.facts.zeroize();
        self.opinion.zeroize();
        self.childs_words.zeroize();
    }
}

/// The words to seal.
///
/// # Errors
/// The id of what to say when something is missing.
pub fn words_of(draft: &Draft) -> Result<EntryWords, &'static str> {
    if !draft.has_words() {
        return Err("notice-write-something");
    }
    let happened_at = clock::read(&draft.happened_at).ok_or("notice-when")?;
    Ok(EntryWords {
        title: draft.title.trim().to_owned(),
        happened_at,
        facts: draft.facts.trim().to_owned(),
        opinion: draft.opinion.trim().to_owned(),
        childs_words: draft.childs_words.trim().to_owned(),
        report: None,
        field: None,
    })
}
