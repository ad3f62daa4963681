//! Names as a class shows them: short, and never the same twice where the records tell two pupils apart.

use super::{BadRow, NAME_CHARS_MAX, PUPILS_IN_CLASS_MAX, Roster};
use std::collections::BTreeMap;

/// A pupil's names in the records.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct FullName {
    /// What they are called.
    pub(super) given: String,
    /// Their family's name; may be empty.
    pub(super) family: String,
}

/// Names for one class: the given name alone, with an initial where two share it, with the whole family name where
/// that is still the same. Two pupils with one whole name stay alike here: their tiles differ.
pub(super) fn shown_names(class: &[FullName]) -> Vec<String> {
    let given: Vec<String> = class.iter().map(|name| name.given.clone()).collect();
    let initials: Vec<String> = class.iter().map(with_initial).collect();
    class
        .iter()
        .zip(given.iter().zip(&initials))
        .map(|(name, (given_name, initial))| {
            if is_alone(&given, given_name) {
                given_name.clone()
            } else if is_alone(&initials, initial) {
                initial.clone()
            } else {
                whole(name)
            }
        })
        .collect()
}

fn is_alone(names: &[String], one: &str) -> bool {
    let small = one.to_lowercase();
    let alike = names.iter().filter(|name| name.to_lowercase() == small);
    alike.count() < 2
}

fn with_initial(name: &FullName) -> String {
    name.family.chars().next().map_or_else(
        || name.given.clone(),
        |letter| format!("{} {letter}", name.given),
    )
}

fn whole(name: &FullName) -> String {
    format!("{} {}", name.given, name.family).trim().to_owned()
}

/// What is wrong with a pupil's name, if anything.
pub(super) fn fault_of_name(name: &str) -> Option<&'static str> {
    if let Some(fault) = fault_of_title(name) {
        Some(fault)
    } else if name.contains('@') {
        Some("This name looks like an e-mail address.")
    } else if !name.chars().any(char::is_alphabetic) {
        Some("There is no letter in this name.")
    } else {
        None
    }
}

/// What is wrong with the name of anything, if anything.
pub(super) fn fault_of_title(name: &str) -> Option<&'static str> {
    if name.is_empty() {
        Some("There is no name here.")
    } else if name.chars().count() > NAME_CHARS_MAX {
        Some("This name has more than 40 letters.")
    } else if name.chars().any(is_unseen) {
        Some("There is a sign in this name that cannot be shown.")
    } else if SPREADSHEET_FAULTS.contains(&name) {
        Some("This name is a fault of a spreadsheet.")
    } else {
        None
    }
}

/// What a spreadsheet writes into a cell it could not work out.
const SPREADSHEET_FAULTS: [&str; 7] = [
    "#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!",
];

/// Signs that turn the reading direction of what stands after them, or mark where a file begins; and control signs.
/// Those that join letters, as Persian and Hindi names need, are none of them.
fn is_unseen(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffd}')
}

/// Classes that are too large.
pub(super) fn check_classes(roster: &Roster) -> Vec<BadRow> {
    let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
    for pupil in &roster.pupils {
        *sizes.entry(&pupil.class).or_default() += 1;
    }
    roster
        .classes
        .iter()
        .filter_map(|class| {
            let size = *sizes.get(class.source.as_str())?;
            (size > PUPILS_IN_CLASS_MAX).then(|| {
                BadRow::new(
                    class.place.clone(),
                    format!(
                        "'{}' has {size} pupils; a class has at most {PUPILS_IN_CLASS_MAX}.",
                        class.name
                    ),
                    "Is this a year group? Take its tutor groups instead, or share it out.",
                )
            })
        })
        .collect()
}
