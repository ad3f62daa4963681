//! Which class of several is a pupil's own.
//!
//! Records put a pupil into a class for every subject. Lessons here are given to a tutor group or primary class: the
//! homeroom where the records name one, else the only class there is. Nothing is guessed.

use super::super::table::{Row, Table};
use super::super::{BadRow, ReadPast, RosterChoices};
use super::{Sheets, is_active, is_student};
use std::collections::{BTreeMap, BTreeSet};

/// Classes by pupil, each class once.
pub(super) type Enrolments = BTreeMap<String, BTreeSet<String>>;

/// Reads who is in which class.
pub(super) fn read(
    table: &Table,
    sheets: &mut Sheets,
    choices: &RosterChoices,
    bad: &mut Vec<BadRow>,
) -> Enrolments {
    let mut enrolments = Enrolments::new();
    for row in table.rows() {
        if let Some(why) = why_past(row, sheets, choices) {
            sheets.read_past.push(ReadPast {
                place: row.place(),
                why: why.to_owned(),
            });
            continue;
        }
        let (class, pupil) = (row.get("classSourcedId"), row.get("userSourcedId"));
        if !sheets.users.contains_key(pupil) {
            bad.push(BadRow::new(
                row.place(),
                format!("The pupil {pupil} stands in no row of users.csv."),
                "Export users and enrollments together, or take this row out.",
            ));
        }
        if !sheets.classes.contains_key(class) {
            bad.push(BadRow::new(
                row.place(),
                format!("The class {class} stands in no row of classes.csv."),
                "Export classes and enrollments together, or take this row out.",
            ));
        }
        enrolments
            .entry(pupil.to_owned())
            .or_default()
            .insert(class.to_owned());
    }
    enrolments
}

fn why_past(row: Row<'_>, sheets: &Sheets, choices: &RosterChoices) -> Option<&'static str> {
    let ended = row.get("endDate");
    if !is_student(row.get("role")) {
        Some("This is not a pupil's place.")
    } else if !is_active(row) || (!ended.is_empty() && ended < choices.today.as_str()) {
        Some("This place has ended.")
    } else {
        sheets.others.get(row.get("userSourcedId")).copied()
    }
}

/// Each pupil's own class. A pupil of none is read past where classes are chosen, and a fault where not.
pub(super) fn home_classes(
    sheets: &Sheets,
    enrolments: &Enrolments,
    choices: &RosterChoices,
    bad: &mut Vec<BadRow>,
) -> BTreeMap<String, String> {
    let none = BTreeSet::new();
    let mut homes = BTreeMap::new();
    for id in &sheets.order {
        let Some(user) = sheets.users.get(id) else {
            continue;
        };
        let taken: Vec<&String> = enrolments
            .get(id)
            .unwrap_or(&none)
            .iter()
            .filter(|class| is_taken(sheets, class, choices))
            .collect();
        let own: Vec<&String> = taken
            .iter()
            .copied()
            .filter(|class| is_home(sheets, class))
            .collect();
        let candidates = if own.is_empty() { taken } else { own };
        match candidates.as_slice() {
            [one] => {
                homes.insert(id.clone(), (*one).clone());
            }
            [] if choices.only.is_empty() => bad.push(BadRow::new(
                user.place.clone(),
                "This pupil is in no class.",
                "Put the pupil into a class in the records, or mark them as no longer active.",
            )),
            [] => {}
            several => bad.push(BadRow::new(
                user.place.clone(),
                format!("This pupil is in {} classes and none of them is the homeroom.", several.len()),
                "Mark tutor groups as 'homeroom' in the records, or name the classes to take with --only.",
            )),
        }
    }
    homes
}

fn is_taken(sheets: &Sheets, class: &str, choices: &RosterChoices) -> bool {
    let Some(class) = sheets.classes.get(class) else {
        return false;
    };
    choices.only.is_empty() || choices.only.contains(&class.title)
}

fn is_home(sheets: &Sheets, class: &str) -> bool {
    sheets.classes.get(class).is_some_and(|class| class.is_home)
}
