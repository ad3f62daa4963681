//! Words that were opened at this console, to be looked through in memory: never written down, forgotten with the keys.

use std::collections::BTreeMap;

use protocol::{UtcSeconds, bytes::Id, directory::LogName};
use zeroize::{Zeroize as _, Zeroizing};

use crate::state::incidents::SeenCase;

#[cfg(test)]
mod tests;

/// More places than this are counted and not shown.
pub const SHOWN_MAX: usize = 100;
/// Letters before and after what was found.
const BEFORE: usize = 40;
const AFTER: usize = 80;

/// Where words stand.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Place {
    /// A pupil's report.
    Report(Id),
    /// A case.
    Case(Id),
}

/// Which of an opened record's words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// The name it goes by.
    Title,
    /// A child's own words.
    ChildsWords,
    /// What was seen, said or done.
    Facts,
    /// What its author makes of it.
    Opinion,
    /// A line of what the record of an incident must hold.
    Line,
}

/// Some words of an opened record.
pub struct Text {
    /// Which.
    pub part: Part,
    /// When they were written.
    pub at: UtcSeconds,
    /// All of them.
    pub words: Zeroizing<String>,
}

/// An opened report or case.
#[derive(Default)]
pub struct Opened {
    /// The name it goes by.
    pub title: Zeroizing<String>,
    /// How many acts it had; 0 for a report.
    pub length: u32,
    /// Who was taken out of it: nobody seals for them what it was looked through for.
    pub left_out: Vec<Id>,
    /// Its words.
    pub texts: Vec<Text>,
    /// What of a case can be compared with others; nothing for a report.
    pub seen: Option<SeenCase>,
}

/// Everything opened since the keys were opened.
#[derive(Default)]
pub struct Index(BTreeMap<(LogName, Place), Opened>);

/// One place where it was found.
#[derive(Clone)]
pub struct Hit {
    /// In which record.
    pub place: Place,
    /// The name that goes by.
    pub title: String,
    /// In which of its words.
    pub part: Part,
    /// When these were written.
    pub at: UtcSeconds,
    /// What stands before it.
    pub before: String,
    /// It, as it is written there.
    pub found: String,
    /// What stands after it.
    pub after: String,
}

/// What a look came to.
#[derive(Default)]
pub struct Look {
    /// The newest places first, at most [`SHOWN_MAX`].
    pub hits: Vec<Hit>,
    /// How many places there are.
    pub hit_count: u32,
    /// How many records were looked through.
    pub looked_through: u32,
    /// Everybody who was taken out of one of them.
    pub left_out: Vec<Id>,
}

impl Index {
    /// Takes in an opened record; an older state of it goes.
    pub fn keep(&mut self, log: LogName, place: Place, opened: Opened) {
        self.0.insert((log, place), opened);
    }

    /// How many acts a record had when it was opened here, if it was.
    pub fn length(&self, log: LogName, place: Place) -> Option<u32> {
        self.0.get(&(log, place)).map(|opened| opened.length)
    }

    /// Opened cases of this log: how many, and who was taken out of one of them.
    pub fn cases(&self, log: LogName) -> Look {
        let mut look = Look::default();
        for opened in self.of(log).map(|(_, opened)| opened) {
            look.looked_through += u32::from(opened.seen.is_some());
            look.left_out.extend(&opened.left_out);
        }
        look.left_out.sort_unstable();
        look.left_out.dedup();
        look
    }

    /// What of the opened cases of this log can be compared, each with its title.
    pub fn seen(&self, log: LogName) -> Vec<(Id, String, SeenCase)> {
        let cases = self.of(log).filter_map(|(place, opened)| match place {
            Place::Case(case) => Some((case, opened.title.to_string(), opened.seen.clone()?)),
            Place::Report(_) => None,
        });
        cases.collect()
    }

    fn of(&self, log: LogName) -> impl Iterator<Item = (Place, &Opened)> {
        let opened = self.0.iter().filter(move |((of, _), _)| *of == log);
        opened.map(|((_, place), opened)| (*place, opened))
    }

    /// Looks through everything opened of this log. Capitals do not count, nor how words are parted.
    pub fn look(&self, log: LogName, query: &str) -> Look {
        let wanted: Vec<char> = letters(query.trim())
            .into_iter()
            .map(|(it, _)| it)
            .collect();
        let mut look = Look::default();
        for (place, opened) in self.of(log) {
            look.looked_through += 1;
            look.left_out.extend(&opened.left_out);
            for text in &opened.texts {
                look.hits.extend(hits(place, &opened.title, text, &wanted));
            }
        }
        look.left_out.sort_unstable();
        look.left_out.dedup();
        look.hit_count = u32::try_from(look.hits.len()).unwrap_or(u32::MAX);
        look.hits.sort_by_key(|hit| std::cmp::Reverse(hit.at));
        look.hits.truncate(SHOWN_MAX);
        look
    }
}

/// The letters that count, each with where it stands: small ones, one space for any gap, one kind of apostrophe.
fn letters(text: &str) -> Vec<(char, usize)> {
    let mut letters: Vec<(char, usize)> = Vec::new();
    for (at, letter) in text.char_indices() {
        if letter.is_whitespace() {
            if letters.last().is_none_or(|(last, _)| *last != ' ') {
                letters.push((' ', at));
            }
        } else if matches!(letter, '\u{2018}' | '\u{2019}') {
            letters.push(('\'', at));
        } else {
            letters.extend(letter.to_lowercase().map(|small| (small, at)));
        }
    }
    letters
}

fn hits(place: Place, title: &str, text: &Text, wanted: &[char]) -> Vec<Hit> {
    let letters = letters(&text.words);
    let mut hits = Vec::new();
    let mut from = 0;
    while let Some(window) = letters.get(from..from + wanted.len()) {
        let is_here = !wanted.is_empty() && window.iter().map(|(it, _)| it).eq(wanted);
        if let (true, Some((_, start)), Some((_, last))) = (is_here, window.first(), window.last())
        {
            hits.push(hit(place, title, text, *start, *last));
        }
        from += if is_here { wanted.len() } else { 1 };
    }
    hits
}

/// From the letter that begins at `start` to the one that begins at `last`.
fn hit(place: Place, title: &str, text: &Text, start: usize, last: usize) -> Hit {
    let (head, rest) = text.words.split_at_checked(start).unwrap_or_default();
    let (found, tail) = rest
        .char_indices()
        .find(|(at, _)| start + at == last)
        .and_then(|(at, letter)| rest.split_at_checked(at + letter.len_utf8()))
        .unwrap_or((rest, ""));
    let skipped = head.chars().count().saturating_sub(BEFORE);
    let before: String = head.chars().skip(skipped).collect();
    let after: String = tail.chars().take(AFTER).collect();
    let (is_cut_before, is_cut_after) = (skipped > 0, tail.chars().nth(AFTER).is_some());
    Hit {
        place,
        title: title.to_owned(),
        part: text.part,
        at: text.at,
        before: in_one_line(if is_cut_before { "\u{2026}" } else { "" }, &before, ""),
        found: in_one_line("", found, ""),
        after: in_one_line("", &after, if is_cut_after { "\u{2026}" } else { "" }),
    }
}

fn in_one_line(before: &str, text: &str, after: &str) -> String {
    let line: String = text
        .chars()
        .map(|letter| if letter.is_whitespace() { ' ' } else { letter })
        .collect();
    format!("{before}{line}{after}")
}

impl Drop for Hit {
    fn drop(&mut self) {
        for text in [
            &mut self.title,
            &mut self.before,
            &mut self.found,
            &mut self.after,
        ] {
            text.zeroize();
        }
    }
}
