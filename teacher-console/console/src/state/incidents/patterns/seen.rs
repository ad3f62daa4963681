//! What of an opened case can be compared with others: people by reference, places, services, times and forms.

use std::collections::{BTreeMap, BTreeSet};

use protocol::{bytes::Id, field::FieldKind};
use zeroize::Zeroizing;

use super::{
    super::{GatheredField, PERSON, Party, RELATED, SAME_AS, ShownCase, TOPICS},
    Repeat, count, people,
};
use crate::export::number;

/// What of one opened case can be compared with others.
#[derive(Clone, Default)]
pub struct SeenCase {
    /// Its short number.
    pub(super) number: String,
    /// Everybody who can read it.
    pub(super) readers: Vec<Id>,
    /// The people who are part of it.
    pub(super) people: Vec<SeenPerson>,
    /// Where, in the words that were chosen.
    pub(super) places: Vec<Zeroizing<String>>,
    /// Where exactly, as it was written.
    pub(super) spots: Vec<Zeroizing<String>>,
    /// With which app, site or game.
    pub(super) services: Vec<Zeroizing<String>>,
    /// At what time of the day, in the words that were chosen.
    pub(super) times: Vec<Zeroizing<String>>,
    /// Topics, in the words that were ticked (M-04 to M-09).
    pub(super) topics: Vec<Zeroizing<String>>,
    /// The numbers of the cases that it names as related (F-29).
    pub(super) related: Vec<Zeroizing<String>>,
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
            number: number(case.row.case),
            readers: case.reader_ids.clone(),
            people: case
                .fields(&[FieldKind::Party])
                .iter()
                .map(SeenPerson::of)
                .collect(),
            places: lines(FieldKind::Circumstances, "place"),
            spots: lines(FieldKind::Circumstances, "where"),
            services: lines(FieldKind::Circumstances, "service"),
            times: lines(FieldKind::Circumstances, "day"),
            topics: lines(FieldKind::Circumstances, TOPICS)
                .iter()
                .flat_map(|ticked| ticked.lines())
                .map(|topic| Zeroizing::new(topic.to_owned()))
                .collect(),
            related: lines(FieldKind::Link, RELATED),
            form: lines(FieldKind::Risk, super::super::SUB_TYPE).pop(),
        }
    }
}

impl SeenCase {
    /// Whether all of these can read it too.
    pub fn is_read_by_all(&self, people: &[Id]) -> bool {
        people.iter().all(|person| self.readers.contains(person))
    }

    /// Whether it names the case of this number as related.
    pub fn names(&self, number: &str) -> bool {
        let mut related = self.related.iter();
        related.any(|one| one.eq_ignore_ascii_case(number))
    }

    /// Whether one of its topics is among these.
    pub fn has_topic_of(&self, topics: &[String]) -> bool {
        let mut own = self.topics.iter();
        own.any(|topic| topics.iter().any(|one| *one == **topic))
    }

    /// People of it who have an id there, each once.
    pub fn people_here(&self) -> Vec<Party<'_>> {
        let mut people: Vec<Party<'_>> = Vec::new();
        for one in self.people.iter().filter(|one| !one.person.is_empty()) {
            people.retain(|before| before.person != one.person.as_str());
            let (person, role) = (one.person.as_str(), one.role.as_str());
            people.push(Party { person, role });
        }
        people
    }
}

/// Somebody who is part of an opened case.
#[derive(Clone, Default)]
pub(super) struct SeenPerson {
    /// The id within that case.
    pub(super) person: Zeroizing<String>,
    /// Who it is in another case.
    pub(super) same_as: Zeroizing<String>,
    /// The school's own reference.
    pub(super) reference: Zeroizing<String>,
    /// In the words that were chosen.
    pub(super) role: Zeroizing<String>,
}

impl SeenPerson {
    fn of(field: &GatheredField<'_>) -> Self {
        let line = |name: &str| Zeroizing::new(field.line(name).trim().to_owned());
        Self {
            person: line(PERSON),
            same_as: line(SAME_AS),
            reference: line("reference"),
            role: line("role"),
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

/// Something that stands in cases, and in which.
pub(super) struct Standing {
    /// As it was first written.
    pub(super) what: String,
    /// In these.
    pub(super) cases: BTreeSet<Id>,
}

/// Everything that stands in these cases. The same twice in a case makes no difference.
pub(super) fn standing(
    cases: &[(Id, &SeenCase)],
    of: impl Fn(&SeenCase) -> Vec<&str>,
    same: fn(&str) -> String,
) -> Vec<Standing> {
    let mut found: BTreeMap<String, Standing> = BTreeMap::new();
    for (case, seen) in cases {
        for words in of(seen) {
            let first = || Standing {
                what: words.to_owned(),
                cases: BTreeSet::new(),
            };
            let one = found.entry(same(words)).or_insert_with(first);
            one.cases.insert(*case);
        }
    }
    found.into_values().collect()
}

/// What stands in at least two cases, most often first.
pub(super) fn repeated(standing: Vec<Standing>) -> Vec<Repeat> {
    let repeats = standing.into_iter().map(|one| Repeat {
        cases: count(one.cases.len()),
        what: one.what,
    });
    let mut repeats: Vec<Repeat> = repeats.filter(|one| one.cases > 1).collect();
    repeats.sort_by(|one, other| other.cases.cmp(&one.cases).then(one.what.cmp(&other.what)));
    repeats
}

/// Which of the things that are compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Compared {
    /// A person, by reference.
    Person,
    /// A place, as exactly as it was written: 'in school' alone is none.
    Place,
    /// An app, site or game.
    Service,
}

impl Compared {
    /// In the order in which it is said.
    pub const ALL: [Self; 3] = [Self::Person, Self::Place, Self::Service];

    /// Everything of this kind that stands in these cases.
    pub(super) fn standing(self, cases: &[(Id, &SeenCase)]) -> Vec<Standing> {
        match self {
            Self::Person => people::standing(cases),
            Self::Place => standing(cases, |case| said(&case.spots), same_words),
            Self::Service => standing(cases, |case| said(&case.services), same_words),
        }
    }
}

/// Words that are wiped when they go, to be compared.
pub(super) fn said(list: &[Zeroizing<String>]) -> Vec<&str> {
    list.iter().map(|words| words.as_str()).collect()
}
