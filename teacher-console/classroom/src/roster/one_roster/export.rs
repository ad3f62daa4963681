//! The files of an export, and the classes among which somebody may have to choose.

use super::super::table::Table;
use super::super::{BadRow, RosterChoices, RosterForm, RowPlace, SourceFile};
use super::{Sheets, enrolled};
use std::collections::BTreeMap;

/// The files of an export, as far as they are there and can be read.
pub(super) struct Export {
    pub(super) form: RosterForm,
    pub(super) users: Option<Table>,
    pub(super) roles: Option<Table>,
    pub(super) classes: Option<Table>,
    pub(super) enrolments: Option<Table>,
}

/// A class among those from which the one of each pupil is chosen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClassOffered {
    /// Its title.
    pub title: String,
    /// How many pupils are in it.
    pub pupils: usize,
}

/// Every class with pupils, by title, where somebody must say which one is a pupil's own. Else none.
///
/// That is where a pupil is in several and none or more than one of them is the homeroom, or where it was said already.
#[must_use]
pub fn classes_offered(files: &[SourceFile], choices: &RosterChoices) -> Vec<ClassOffered> {
    let mut not_here = Vec::new();
    let export = Export::open(files, &mut not_here);
    let mut sheets = Sheets::default();
    let Some(enrolments) = sheets.read_all(&export, choices, &mut not_here) else {
        return Vec::new();
    };
    let is_open = choices.only.is_empty();
    if is_open && !enrolled::is_any_in_several(&sheets, &enrolments) {
        return Vec::new();
    }
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let inside = enrolments.by_pupil.values().flatten();
    for class in inside.filter_map(|class| sheets.classes.get(class)) {
        *counts.entry(&class.title).or_default() += 1;
    }
    let offered = counts.into_iter().map(|(title, pupils)| ClassOffered {
        title: title.to_owned(),
        pupils,
    });
    offered.collect()
}

impl Export {
    pub(super) fn open(files: &[SourceFile], bad: &mut Vec<BadRow>) -> Self {
        const WHO: [&str; 3] = ["sourcedId", "givenName", "familyName"];
        const WHERE: [&str; 3] = ["classSourcedId", "userSourcedId", "role"];
        let users = open(files, "users.csv", &WHO, bad);
        let classes = open(files, "classes.csv", &["sourcedId", "title"], bad);
        let enrolments = open(files, "enrollments.csv", &WHERE, bad);
        let form = form_of(files, users.as_ref());
        let roles = if form == RosterForm::OneRoster11 {
            None
        } else {
            open(files, "roles.csv", &["userSourcedId", "role"], bad)
        };
        Self {
            form,
            users,
            roles,
            classes,
            enrolments,
        }
    }
}

fn open(
    files: &[SourceFile],
    name: &str,
    columns: &[&str],
    bad: &mut Vec<BadRow>,
) -> Option<Table> {
    let Some(file) = files
        .iter()
        .find(|file| file.name.eq_ignore_ascii_case(name))
    else {
        bad.push(BadRow::new(
            RowPlace {
                file: name.to_owned(),
                line: 0,
            },
            format!("{name} is missing."),
            "Export users, classes and enrollments together (OneRoster 1.2 and School Data Sync: roles too).",
        ));
        return None;
    };
    Table::read(file, columns, bad)
}

/// Only `OneRoster` 1.1 has the role beside the name, and only `OneRoster` has a manifest.
fn form_of(files: &[SourceFile], users: Option<&Table>) -> RosterForm {
    if users.is_some_and(|users| users.has("role")) {
        return RosterForm::OneRoster11;
    }
    let has_manifest = files
        .iter()
        .any(|file| file.name.eq_ignore_ascii_case("manifest.csv"));
    if has_manifest {
        RosterForm::OneRoster12
    } else {
        RosterForm::SchoolDataSync
    }
}
