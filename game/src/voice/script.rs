//! What is read, sentence by sentence, from what a page says.

use std::collections::VecDeque;
use std::ops::Range;

use crate::page::words_in;

/// One sentence of something the page says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// Which thing on the page, counted in reading order.
    pub(super) item: usize,
    /// All that this thing says.
    pub(super) text: String,
    /// The sentence, as words counted from the first one of the text.
    pub(super) words: Range<usize>,
}

impl Line {
    /// The words to say.
    pub(super) fn spoken(&self) -> Vec<String> {
        words_in(&self.text)
            .skip(self.words.start)
            .take(self.words.len())
            .filter_map(|word| self.text.get(word).map(str::to_owned))
            .collect()
    }
}

/// The sentences of a text.
pub(super) fn lines(item: usize, text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let (mut start, mut count) = (0, 0);
    let mut end_sentence = |end: usize| {
        if start < end {
            lines.push(Line {
                item,
                text: text.to_owned(),
                words: start..end,
            });
            start = end;
        }
    };
    let mut before = 0;
    for word in words_in(text) {
        // a new line is a new sentence too: headings and lists have no full stop
        if text
            .get(before..word.start)
            .is_some_and(|gap| gap.contains('\n'))
        {
            end_sentence(count);
        }
        count += 1;
        if text.get(word.clone()).is_some_and(ends_sentence) {
            end_sentence(count);
        }
        before = word.end;
    }
    end_sentence(count);
    lines
}

fn ends_sentence(word: &str) -> bool {
    word.trim_end_matches(['"', '\'', '’', '”', ')'])
        .ends_with(['.', '!', '?', '…', ':'])
}

/// Keeps what is still to be read true to the page: where something stands has changed, or it is gone.
pub(super) fn follow(lines: &mut VecDeque<Line>, said: &[&str]) {
    lines.retain_mut(|line| {
        if said.get(line.item).is_some_and(|text| *text == line.text) {
            return true;
        }
        match said.iter().position(|text| *text == line.text) {
            Some(item) => {
                line.item = item;
                true
            }
            None => false,
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentences(text: &str) -> Vec<String> {
        let lines = lines(0, text);
        lines.iter().map(|line| line.spoken().join(" ")).collect()
    }

    #[test]
    fn a_text_is_read_sentence_by_sentence_and_no_word_is_lost() {
        let text = "Stop. Who is it? “Nobody!”  He said\nso";
        let expected = ["Stop.", "Who is it?", "“Nobody!”", "He said", "so"];
        assert_eq!(sentences(text), expected);
        assert_eq!(sentences("Ada"), ["Ada"]);
        assert!(sentences(" \n ").is_empty());
    }

    #[test]
    fn a_sentence_goes_with_its_text_when_the_page_moves_and_is_dropped_when_it_is_gone() {
        let both = lines(0, "One.").into_iter().chain(lines(1, "Two. Three."));
        let mut left: VecDeque<Line> = both.collect();
        follow(&mut left, &["A notice.", "One.", "Two. Three."]);
        let items: Vec<usize> = left.iter().map(|line| line.item).collect();
        assert_eq!(items, [1, 2, 2]);
        follow(&mut left, &["Two. Three."]);
        assert_eq!(left.len(), 2);
        follow(&mut left, &["Another page."]);
        assert!(left.is_empty());
    }
}
