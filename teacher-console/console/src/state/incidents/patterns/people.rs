//! Who is the same person in several cases: by the school's own reference, or because somebody said so (F-05, I-05). An id of
//! the console's own counts within its case alone.

use std::collections::{BTreeMap, BTreeSet};

use protocol::bytes::Id;

use super::{
    super::{parties::person_elsewhere, same_as},
    seen::{SeenCase, SeenPerson, Standing, same_reference},
};

/// Names of people, each with another name of the same person; whoever names nobody else is the one.
#[derive(Default)]
struct Same(BTreeMap<String, String>);

impl Same {
    fn one(&self, name: &str) -> String {
        let mut name = name.to_owned();
        while let Some(next) = self.0.get(&name) {
            name.clone_from(next);
        }
        name
    }

    fn are_one(&mut self, names: &[String]) {
        let Some(first) = names.first() else { return };
        for name in names {
            let (first, other) = (self.one(first), self.one(name));
            if first != other {
                self.0.insert(other, first);
            }
        }
    }
}

/// Everything by which this person can be known in another case.
fn names(case: &SeenCase, person: &SeenPerson) -> Vec<String> {
    let in_case = |person: &str, case: &str| format!("case/{case}/{}", same_reference(person));
    let here = (!person.person.is_empty()).then(|| in_case(&person.person, &case.number));
    let elsewhere = person_elsewhere(&person.same_as);
    let elsewhere = elsewhere.map(|(person, case)| in_case(person, case));
    let reference = same_reference(&person.reference);
    let reference = (!reference.is_empty()).then(|| format!("reference/{reference}"));
    here.into_iter().chain(elsewhere).chain(reference).collect()
}

/// Everybody who is part of these cases, by the reference where there is one.
pub(super) fn standing(cases: &[(Id, &SeenCase)]) -> Vec<Standing> {
    let mut same = Same::default();
    let mut people = Vec::new();
    for (case, seen) in cases {
        for person in &seen.people {
            let names = names(seen, person);
            same.are_one(&names);
            people.extend(
                names
                    .first()
                    .map(|name| (name.clone(), *case, seen, person)),
            );
        }
    }
    let mut found: BTreeMap<String, Standing> = BTreeMap::new();
    for (name, case, seen, person) in people {
        let first = || Standing {
            what: String::new(),
            cases: BTreeSet::new(),
        };
        let one = found.entry(same.one(&name)).or_insert_with(first);
        one.cases.insert(case);
        let has_reference = !person.reference.is_empty();
        if one.what.is_empty() {
            one.what = if has_reference {
                person.reference.to_string()
            } else {
                same_as(&person.person, &seen.number)
            };
        } else if has_reference && person_elsewhere(&one.what).is_some() {
            one.what = person.reference.to_string();
        }
    }
    found.into_values().collect()
}
