//! What came of a choice: in a consequence, and in full at an outcome.

use serde::Serialize;

use super::{FeelingWord, Person};
use crate::{Kind, SignId, SignMeaning, SymbolId};

/// What came of a choice. A simplified screen shows one of its parts at a time: the words, each
/// thought, each sign, what to do next, what was learned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Happened {
    /// A short headline; outcomes have one.
    pub headline: Option<String>,
    /// What happened.
    pub words: String,
    /// The feeling before.
    pub before: FeelingWord,
    /// The feeling now.
    pub after: FeelingWord,
    /// What each person thinks.
    pub thoughts: Vec<Thought>,
    /// The phrases that gave it away, each shown again in its message (R3).
    pub signs: Vec<SignShown>,
    /// Not your fault (R5), or praise for checking.
    pub reassurance: Option<String>,
    /// What to do next.
    pub next: Option<String>,
    /// What puts it right, step by step; where something went wrong first.
    pub recover: Vec<Learned>,
    /// What the other one wanted; only at the end.
    pub wanted: Option<Wanted>,
    /// What was learned.
    pub learned: Vec<Learned>,
    /// One question for the class; only at the end.
    pub talking_point: Option<String>,
    /// Whether the story was risky or safe; only at the end.
    pub kind: Option<Kind>,
}

/// What the other one wanted, said when it can no longer be guessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Wanted {
    /// Who.
    pub person: Person,
    /// The answer that fits.
    pub words: String,
}

/// What somebody thinks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Thought {
    /// Who.
    pub person: Person,
    /// The thought.
    pub words: String,
}

/// A sign, shown again where it stood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SignShown {
    /// Which sign.
    pub id: SignId,
    /// Its symbol.
    pub symbol: SymbolId,
    /// A warning, or fine after all.
    pub is: SignMeaning,
    /// Its short name.
    pub label: String,
    /// The phrase as it was written.
    pub phrase: String,
    /// Why it is a warning, or why it is fine.
    pub why: String,
}

/// Something learned or to be done, on a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Learned {
    /// The symbol.
    pub symbol: SymbolId,
    /// The sentence.
    pub words: String,
}
