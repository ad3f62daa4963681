//! What is filled in of one form: words as a reader will see them, and which choice they stand for.

use std::collections::BTreeMap;

use zeroize::Zeroizing;

/// Between choices of one line of which several were ticked.
const BETWEEN: &str = "\n";

/// The lines of one form, by their names.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Form {
    said: BTreeMap<&'static str, Zeroizing<String>>,
    picked: BTreeMap<&'static str, Zeroizing<String>>,
    suggested: BTreeMap<&'static str, Zeroizing<String>>,
}

impl Form {
    /// What stands in this line, as it was typed or chosen.
    pub fn typed(&self, name: &str) -> &str {
        self.said.get(name).map_or("", |said| said.as_str())
    }

    /// What this line says, without the spaces around it.
    pub fn said(&self, name: &str) -> &str {
        self.typed(name).trim()
    }

    /// The id of the choice that was made in this line.
    pub fn picked(&self, name: &str) -> Option<&str> {
        self.picked.get(name).map(|id| id.as_str())
    }

    /// Whether any line says something that somebody typed or chose.
    pub fn has_words(&self) -> bool {
        let mut lines = self.said.iter();
        lines.any(|(name, said)| {
            !said.trim().is_empty() && self.suggested.get(name).is_none_or(|own| own != said)
        })
    }

    /// Begins a line that is empty, or as it was begun before, with words that can be changed.
    pub fn suggest(&mut self, name: &'static str, words: &str) {
        let is_untouched = match self.suggested.get(name) {
            Some(before) => self.typed(name) == before.as_str(),
            None => false,
        };
        if is_untouched || self.said(name).is_empty() {
            self.said.insert(name, Zeroizing::new(words.to_owned()));
            self.suggested
                .insert(name, Zeroizing::new(words.to_owned()));
        }
    }

    /// Makes the choice that an answer makes already. It is nobody's own, and goes with that answer, see [`Self::withdraw`].
    pub fn say(&mut self, name: &'static str, id: &str, words: String) {
        self.picked.insert(name, Zeroizing::new(id.to_owned()));
        self.suggested.insert(name, Zeroizing::new(words.clone()));
        self.said.insert(name, Zeroizing::new(words));
    }

    /// Takes back what an answer made of choices.
    pub fn withdraw(&mut self) {
        let suggested = std::mem::take(&mut self.suggested);
        for (name, words) in suggested {
            if self.picked(name).is_some() && self.typed(name) == words.as_str() {
                self.forget(name);
            } else {
                self.suggested.insert(name, words);
            }
        }
    }

    /// Takes in what was typed.
    pub fn type_in(&mut self, name: &'static str, text: Zeroizing<String>) {
        self.picked.remove(name);
        self.said.insert(name, text);
    }

    /// Makes this choice, kept in the words that stood on the screen; made again, it is taken back.
    pub fn choose(&mut self, name: &'static str, id: &str, words: String) {
        if self.picked(name) == Some(id) {
            self.forget(name);
        } else {
            self.picked.insert(name, Zeroizing::new(id.to_owned()));
            self.said.insert(name, Zeroizing::new(words));
        }
    }

    /// Whether this is among what was ticked in a line.
    pub fn has_ticked(&self, name: &str, words: &str) -> bool {
        self.typed(name).split(BETWEEN).any(|one| one == words)
    }

    /// Ticks one of several choices, or takes it back.
    pub fn tick(&mut self, name: &'static str, words: &str) {
        let was_ticked = self.has_ticked(name, words);
        let mut ticked: Vec<&str> = self.typed(name).split(BETWEEN).collect();
        ticked.retain(|one| !one.is_empty() && *one != words);
        if !was_ticked {
            ticked.push(words);
        }
        let ticked = ticked.join(BETWEEN);
        self.said.insert(name, Zeroizing::new(ticked));
    }

    /// Empties a line.
    pub fn forget(&mut self, name: &str) {
        self.said.remove(name);
        self.picked.remove(name);
    }
}
