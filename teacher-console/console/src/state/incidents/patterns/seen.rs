//! What of an opened case can be compared with others: people by reference, places, services, times and forms.

use std::collections::{BTreeMap, BTreeSet};

use protocol::field::FieldKind;
use zeroize::Zeroizing;

use super::{super::ShownCase, Repeat};

/// What of one opened case can be compared with others.
#[derive(Clone, Default)]
pub struct SeenCase {
    /// References of the people who are part of it.
    pub(super) people: Vec<Zeroizing<String>>,
    /// Where, in the words that were chosen.
    pub(super) places: Vec<Zeroizing<String>>,
    /// With which app, site or game.
    pub(super) services: Vec<Zeroizing<String>>,
    /// At what time of the day, in the words that were chosen.
    pub(super) times: Vec<Zeroizing<String>>,
    /// Which form it had, where its type has several (M-11, M-12): as it was said last.
    pub(super) form: Option<Zeroizing<String>>,
}

impl SeenCase {
    /// From a case that was opened.
    pub fn of(case: &ShownCase) -> Self {
        let lines = |kind, name: &str| -> Vec<Zeroizing<String>> {
            let fields = case.fields(&[kind]);
            let said = fields.iter().map(|field| field.line(name).trim());
            let said = said.filter(|said| !said.is_empty());
            said.map(|said| Zeroizing::new(said.to_owned())).collect()
        };
        Self {
            people: lines(FieldKind::Party, "reference"),
            places: lines(FieldKind::Circumstances, "place"),
            services: lines(FieldKind::Circumstances, "service"),
            times: lines(FieldKind::Circumstances, "day"),
            form: lines(FieldKind::Risk, super::super::SUB_TYPE).pop(),
        }
    }
}

/// Words that mean the same however they are typed: capitals and wider gaps make no difference.
pub(super) fn same_words(words: &str) -> String {
    let words = words.split_whitespace();
    words.collect::<Vec<_>>().join(" ").to_lowercase()
}

/// A reference however it is typed: 'P 14', 'p-14' and 'P14' are one person (F-05).
pub(super) fn same_reference(words: &str) -> String {
    let letters = words.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// What stands in at least two of these cases, most often first. The same twice in a case makes no difference.
pub(super) fn repeated<'a>(
    cases: impl Iterator<Item = Vec<&'a str>>,
    same: fn(&str) -> String,
) -> Vec<Repeat> {
    let mut found: BTreeMap<String, Repeat> = BTreeMap::new();
    for case in cases {
        let mut keys = BTreeSet::new();
        for words in case {
            let key = same(words);
            if !keys.insert(key.clone()) {
                continue;
            }
            let first = Repeat {
                what: words.to_owned(),
                cases: 0,
            };
            found.entry(key).or_insert(first).cases += 1;
        }
    }
    let mut repeats: Vec<Repeat> = found.into_values().filter(|one| one.cases > 1).collect();
    repeats.sort_by(|one, other| other.cases.cmp(&one.cases).then(one.what.cmp(&other.what)));
    repeats
}
