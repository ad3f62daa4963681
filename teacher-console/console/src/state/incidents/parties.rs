//! Who is part of a case, each by an id that the console chooses: P-1, P-2 and so on within the case (F-05).
//!
//! Who is the same person as in another case says so by that case's number and the id there; the school's own reference
//! may stand beside it.

use std::collections::BTreeMap;

use protocol::field::FieldKind;

use super::{ShownCase, ShownDeed, ShownWords};

/// The line of the console's id. Left empty it is somebody new, and the console chooses.
pub const PERSON: &str = "person";
/// The line that says who it is in another case.
pub const SAME_AS: &str = "same-as";
/// Between an id and the number of its case.
const IN_CASE: &str = " \u{b7} ";

/// Somebody who is part of a case.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Party<'a> {
    /// The console's id.
    pub person: &'a str,
    /// Pupil, member of staff and so on, in the words that were chosen last.
    pub role: &'a str,
}

impl ShownCase {
    /// Everybody who has an id here, each once.
    pub fn parties(&self) -> Vec<Party<'_>> {
        let mut people: BTreeMap<u32, Party<'_>> = BTreeMap::new();
        for field in self.fields(&[FieldKind::Party]) {
            let lines = field.field.lines.iter();
            let said = |name: &str| {
                let mut lines = lines.clone();
                let line = lines.find(|line| line.name == name);
                line.map_or("", |line| line.words.as_str())
            };
            let (person, role) = (said(PERSON), said("role"));
            if let Some(number) = number_of(person) {
                people.insert(number, Party { person, role });
            }
        }
        people.into_values().collect()
    }

    /// The id of the next new person. What this reader cannot open, and what was corrected, counts too, so that no two
    /// people get one id.
    pub fn next_person(&self) -> String {
        let is_party =
            |deed: &ShownDeed| matches!(deed, ShownDeed::AddedField(FieldKind::Party, _));
        let added = self.acts.iter().filter(|act| is_party(&act.deed)).count();
        let fields = self.acts.iter().filter_map(|act| match &act.words {
            ShownWords::Open(entry) => entry.field.as_ref(),
            _ => None,
        });
        let lines = fields.flat_map(|field| &field.lines);
        let ids = lines.filter(|line| line.name == PERSON);
        let last = ids.filter_map(|line| number_of(&line.words)).max();
        let added = u32::try_from(added).unwrap_or(u32::MAX);
        id_of(last.unwrap_or(0).max(added).saturating_add(1))
    }
}

fn id_of(number: u32) -> String {
    format!("P-{number}")
}

fn number_of(person: &str) -> Option<u32> {
    person.trim().strip_prefix("P-")?.parse().ok()
}

/// How it is written down that somebody is a person of another case.
pub fn same_as(person: &str, case_number: &str) -> String {
    format!("{person}{IN_CASE}{case_number}")
}

/// The person and the number of the case that such words name.
pub(super) fn person_elsewhere(same_as: &str) -> Option<(&str, &str)> {
    let (person, case) = same_as.split_once(IN_CASE)?;
    Some((person.trim(), case.trim()))
}

#[cfg(test)]
mod tests;
