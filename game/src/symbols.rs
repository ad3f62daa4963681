//! Which words have a symbol: friend, stop, block, tell. One meaning to a symbol, and always with its word (criteria 28
//! and 29).

use std::collections::HashMap;
use std::ops::Range;
use std::path::Path;

use bevy::prelude::Resource;
use serde::Deserialize;

use crate::page::words_in;

/// A symbol and the words it stands above, as the file has them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Symbol {
    /// The word it is known by.
    pub id: String,
    /// Its drawing below `assets/pictures`.
    pub drawing: String,
    /// The words it stands above, in small letters.
    pub words: Vec<String>,
    /// Only where the word is an answer of its own: before a stop or at the end.
    #[serde(default)]
    pub alone: bool,
}

/// All key words with their symbols.
#[derive(Resource, Debug, Default)]
pub struct Lexicon {
    symbols: Vec<Symbol>,
    /// The place of the symbol of each word.
    places: HashMap<String, usize>,
}

impl Lexicon {
    /// Reads the key words of this assets folder.
    ///
    /// # Errors
    /// The sentence to show when the file is missing or cannot be understood.
    pub fn load(assets: &Path) -> Result<Self, String> {
        let file = assets.join("words/en-GB/symbols.ron");
        let text = std::fs::read_to_string(&file)
            .map_err(|fault| format!("{} cannot be read: {fault}", file.display()))?;
        let symbols: Vec<Symbol> =
            ron::from_str(&text).map_err(|fault| format!("{}: {fault}", file.display()))?;
        Ok(Self::of(symbols))
    }

    fn of(symbols: Vec<Symbol>) -> Self {
        let places = symbols
            .iter()
            .enumerate()
            .flat_map(|(place, symbol)| symbol.words.iter().map(move |word| (word.clone(), place)))
            .collect();
        Self { symbols, places }
    }

    /// Every symbol, in the order of the file.
    #[must_use]
    pub fn symbols(&self) -> &[Symbol] {
        &self.symbols
    }

    /// The key words in these words, each with where it stands.
    pub fn in_words<'t>(
        &'t self,
        text: &'t str,
    ) -> impl Iterator<Item = (Range<usize>, &'t Symbol)> + 't {
        words_in(text).filter_map(|range| {
            let spelt = text.get(range.clone())?;
            let symbol = self.symbols.get(*self.places.get(&bare(spelt))?)?;
            let is_answer = || {
                let is_last = text
                    .get(range.end..)
                    .is_none_or(|rest| rest.trim().is_empty());
                is_last || spelt.ends_with(|letter: char| !letter.is_alphanumeric())
            };
            let is_right = if symbol.alone {
                is_answer()
            } else {
                !is_denied(text, &range)
            };
            is_right.then(|| (range.clone(), symbol))
        })
    }
}

/// Whether the sentence around this word says that something is not so: above 'do not tell Ruby' the symbol for telling would
/// say the opposite to whoever reads symbols.
fn is_denied(text: &str, word: &Range<usize>) -> bool {
    let ends = |letter: char| ".!?“”:\n".contains(letter);
    let begin = text.get(..word.start).and_then(|before| {
        let end = before.rfind(ends)?;
        Some(end + before.get(end..)?.chars().next()?.len_utf8())
    });
    let rest = text.get(word.start..).and_then(|rest| rest.find(ends));
    let end = rest.map_or(text.len(), |rest| word.start + rest);
    let sentence = text.get(begin.unwrap_or(0)..end).unwrap_or_default();
    sentence.split_whitespace().any(|spelt| {
        let word = bare(spelt);
        DENYING.contains(&word.as_str())
            || word.ends_with("n’t")
            || word.ends_with("n't")
            // 'No, I tell' says yes to telling.
            || (word == "no" && !spelt.ends_with(','))
    })
}

/// Words that turn what a sentence says into its opposite.
const DENYING: [&str; 6] = ["not", "never", "nothing", "nobody", "none", "cannot"];

/// The word without what stands around it, in small letters: 'Friend’s' is 'friend'.
fn bare(word: &str) -> String {
    let inner = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    let owner = inner
        .strip_suffix("’s")
        .or_else(|| inner.strip_suffix("'s"))
        .unwrap_or(inner);
    owner.to_lowercase()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::platform::folders::Folders;

    fn shipped() -> Lexicon {
        Lexicon::load(&Folders::find(None, None).assets).expect("the key words")
    }

    fn found(lexicon: &Lexicon, text: &str) -> Vec<(String, String)> {
        let found = lexicon.in_words(text);
        found
            .map(|(range, symbol)| (text[range].to_owned(), symbol.id.clone()))
            .collect()
    }

    #[test]
    fn a_key_word_is_found_in_any_of_its_forms_and_a_word_that_only_holds_it_is_not() {
        let lexicon = shipped();
        let pair = |word: &str, id: &str| (word.to_owned(), id.to_owned());
        assert_eq!(
            found(&lexicon, "“STOP!” Ask a friend’s mum, then block."),
            [
                pair("“STOP!”", "stop"),
                pair("Ask", "ask"),
                pair("friend’s", "friend"),
                pair("block.", "block")
            ]
        );
        let no = [pair("No,", "no"), pair("“Yes!”", "yes"), pair("no", "no")];
        assert_eq!(found(&lexicon, "No, no timer. “Yes!” I say no"), no);
        let denied = found(
            &lexicon,
            "Do not tell Ruby. I can’t ask. Nothing is sent. Block!",
        );
        assert_eq!(denied, [pair("Block!", "block")]);
        let after_no = found(&lexicon, "No, I tell a friend.");
        assert_eq!(after_no.len(), 3, "{after_no:?}");
        assert!(found(&lexicon, "A friendly blockbuster, unstoppable. ’s").is_empty());
    }

    /// Criterion 28: one meaning to a symbol.
    #[test]
    fn every_symbol_is_drawn_has_one_meaning_and_no_word_has_two() {
        let lexicon = shipped();
        let pictures = Folders::find(None, None).assets.join("pictures");
        let (mut ids, mut drawings, mut words) =
            (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        assert!(lexicon.symbols().len() >= 40);
        for symbol in lexicon.symbols() {
            assert!(ids.insert(&symbol.id), "{} stands twice", symbol.id);
            assert!(
                drawings.insert(&symbol.drawing),
                "{} has two meanings",
                symbol.drawing
            );
            let file = pictures.join(format!("{}.svg", symbol.drawing));
            assert!(file.is_file(), "{} is not drawn", symbol.drawing);
            assert!(!symbol.words.is_empty(), "{}", symbol.id);
            for word in &symbol.words {
                assert!(words.insert(word), "{word} has two symbols");
                assert_eq!(*word, bare(word), "would never be found");
            }
        }
    }
}
