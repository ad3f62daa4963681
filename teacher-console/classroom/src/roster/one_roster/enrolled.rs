//! Which class of several is a pupil's own.
//!
//! Records put a pupil into a class for every subject. Lessons here are given to a tutor group or primary class: the
//! homeroom where the records name one, else the only class there is, else the one that somebody has chosen. Nothing is
//! guessed.

use super::super::table::{Row, Table};
use super::super::{BadRow, ReadPast, RosterChoices};
use super::{Sheets, is_active, is_student, no_role};
use std::collections::{BTreeMap, BTreeSet};

/// Who is in which class.
#[derive(Default)]
pub(super) struct Enrolments {
    /// Classes by pupil, each class once.
    pub(super) by_pupil: BTreeMap<String, BTreeSet<String>>,
    /// Pupils of whom a row cannot be taken: that they are in no class is no fault of its own.
    explained: BTreeSet<String>,
}

/// The files that rows point at, as far as they are there.
pub(super) struct Known<'a> {
    /// `users.csv`
    pub(super) users: Option<&'a Table>,
    /// `classes.csv`
    pub(super) classes: Option<&'a Table>,
}

/// Reads who is in which class.
pub(super) fn read(
    table: &Table,
    known: &Known<'_>,
    sheets: &mut Sheets,
    choices: &RosterChoices,
    bad: &mut Vec<BadRow>,
) -> Enrolments {
    let mut enrolments = Enrolments::default();
    for row in table.rows() {
        if let Some(why) = why_past(row, sheets, choices) {
            sheets.read_past.push(ReadPast {
                place: row.place(),
                why: why.to_owned(),
            });
            continue;
        }
        let (class, pupil) = (row.get("classSourcedId"), row.get("userSourcedId"));
        let faults = faults_of(row, known, sheets);
        if !faults.is_empty() || !sheets.classes.contains_key(class) {
            enrolments.explained.insert(pupil.to_owned());
            bad.extend(faults);
        }
        let inside = enrolments.by_pupil.entry(pupil.to_owned());
        inside.or_default().insert(class.to_owned());
    }
    for id in sheets.order.iter().filter(|id| table.is_broken(id)) {
        enrolments.explained.insert(id.clone());
    }
    enrolments
}

fn faults_of(row: Row<'_>, known: &Known<'_>, sheets: &Sheets) -> Vec<BadRow> {
    let (class, pupil) = (row.get("classSourcedId"), row.get("userSourcedId"));
    let is_explained = |file: Option<&Table>, id: &str| file.is_none_or(|file| file.is_broken(id));
    let mut bad = Vec::new();
    if row.get("role").is_empty() {
        bad.push(no_role(row));
    }
    for (id, column) in [(pupil, "userSourcedId"), (class, "classSourcedId")] {
        if id.is_empty() {
            bad.push(BadRow::new(
                row.place(),
                format!("There is no {column} here."),
                "Export the file again: every row names a pupil and a class.",
            ));
        }
    }
    if !pupil.is_empty() && !sheets.users.contains_key(pupil) && !is_explained(known.users, pupil) {
        bad.push(BadRow::new(
            row.place(),
            format!("The pupil {pupil} stands in no row of users.csv."),
            "Export users and enrollments together, or take this row out.",
        ));
    }
    if !class.is_empty()
        && !sheets.classes.contains_key(class)
        && !sheets.ended.contains(class)
        && !is_explained(known.classes, class)
    {
        bad.push(BadRow::new(
            row.place(),
            format!("The class {class} stands in no row of classes.csv."),
            "Export classes and enrollments together, or take this row out.",
        ));
    }
    let ends = row.get("endDate");
    if !ends.is_empty() && !is_day(ends) {
        bad.push(BadRow::new(
            row.place(),
            format!("'{ends}' is no date."),
            "Write the day as 2027-07-22, or leave it empty.",
        ));
    }
    bad
}

/// `YYYY-MM-DD`, and perhaps a time after it.
fn is_day(text: &str) -> bool {
    let shape = text
        .bytes()
        .take(10)
        .enumerate()
        .all(|(at, sign)| match at {
            4 | 7 => sign == b'-',
            _ => sign.is_ascii_digit(),
        });
    shape && text.len() >= 10
}

fn why_past(row: Row<'_>, sheets: &Sheets, choices: &RosterChoices) -> Option<&'static str> {
    let (role, ended) = (row.get("role"), row.get("endDate"));
    if !role.is_empty() && !is_student(role) {
        Some("This is not a pupil's place.")
    } else if !is_active(row) || (is_day(ended) && ended < choices.today.as_str()) {
        Some("This place has ended.")
    } else if sheets.ended.contains(row.get("classSourcedId")) {
        Some("This class is no longer active in the records.")
    } else {
        sheets.others.get(row.get("userSourcedId")).copied()
    }
}

/// Each pupil's own class. A pupil of none is read past where classes are chosen, and a fault where not.
pub(super) fn home_classes(
    sheets: &mut Sheets,
    enrolments: &Enrolments,
    choices: &RosterChoices,
    bad: &mut Vec<BadRow>,
) -> BTreeMap<String, String> {
    let mut homes = BTreeMap::new();
    let mut past = Vec::new();
    for id in &sheets.order {
        let Some(user) = sheets.users.get(id) else {
            continue;
        };
        match candidates(sheets, enrolments, id, choices).as_slice() {
            [one] => {
                homes.insert(id.clone(), (*one).clone());
            }
            [] if !choices.only.is_empty() => past.push(ReadPast {
                place: user.place.clone(),
                why: "This pupil is in none of the classes that were chosen.".to_owned(),
            }),
            [] if enrolments.explained.contains(id) => {}
            [] => bad.push(BadRow::new(
                user.place.clone(),
                "This pupil is in no class.",
                "Put the pupil into a class in the records, or mark them as no longer active.",
            )),
            several => bad.push(BadRow::new(
                user.place.clone(),
                in_several(sheets, several, choices),
                "Mark tutor groups as 'homeroom' in the records, or choose one class for each pupil (a console shows them; `school-server import` takes them with --only).",
            )),
        }
    }
    sheets.read_past.extend(past);
    homes
}

fn in_several(sheets: &Sheets, several: &[&String], choices: &RosterChoices) -> String {
    let count = several.len();
    if !choices.only.is_empty() {
        return format!("This pupil is in {count} of the classes that were chosen.");
    }
    if several.iter().all(|class| is_home(sheets, class)) {
        return format!("This pupil has {count} homerooms.");
    }
    format!("This pupil is in {count} classes and none of them is the homeroom.")
}

/// Whether somebody must say which of several classes is a pupil's own.
pub(super) fn is_any_in_several(sheets: &Sheets, enrolments: &Enrolments) -> bool {
    let every = RosterChoices::default();
    let mut all = sheets.order.iter();
    all.any(|id| candidates(sheets, enrolments, id, &every).len() > 1)
}

/// The classes that may be a pupil's own: those that were chosen, of these the homerooms if there are any.
fn candidates<'a>(
    sheets: &Sheets,
    enrolments: &'a Enrolments,
    id: &str,
    choices: &RosterChoices,
) -> Vec<&'a String> {
    let inside = enrolments.by_pupil.get(id).into_iter().flatten();
    let taken: Vec<&String> = inside
        .filter(|class| is_taken(sheets, class, choices))
        .collect();
    let is_own = |class: &&String| is_home(sheets, class);
    if taken.iter().any(is_own) {
        taken.into_iter().filter(is_own).collect()
    } else {
        taken
    }
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
