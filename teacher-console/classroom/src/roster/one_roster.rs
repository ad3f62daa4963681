//! Exports of several files that point at each other: `OneRoster` 1.1 and 1.2, and School Data Sync V2.1.
//!
//! They differ in where a person's role and year stand: 1.1 in `users.csv`, 1.2 and School Data Sync in `roles.csv`.

mod enrolled;
mod export;

use super::table::{Row, Table};
use super::told_apart::{FullName, fault_of_name, fault_of_title, shown_names};
use super::years::band_of;
use super::{
    BadRow, ReadPast, Roster, RosterChoices, RosterClass, RosterForm, RosterPupil, RowPlace,
    SourceFile,
};
use crate::AgeBand;
use enrolled::{Enrolments, home_classes};
use export::Export;
pub use export::{ClassOffered, classes_offered};
use std::collections::{BTreeMap, BTreeSet};

/// A pupil before their class is known.
struct User {
    place: RowPlace,
    name: FullName,
    years: String,
}

/// A class before its pupils are known.
struct Class {
    place: RowPlace,
    title: String,
    years: String,
    is_home: bool,
}

/// Everything that was read, before it is put together.
#[derive(Default)]
struct Sheets {
    users: BTreeMap<String, User>,
    /// Pupils' numbers in the order of the file.
    order: Vec<String>,
    /// Grown-ups, and whoever is no longer active: they may be enrolled, and that is no fault.
    others: BTreeMap<String, &'static str>,
    classes: BTreeMap<String, Class>,
    /// Classes that are no longer active.
    ended: BTreeSet<String>,
    read_past: Vec<ReadPast>,
}

/// Reads the export as far as it can be read; every bad row of every file goes to `bad`.
pub(super) fn read(files: &[SourceFile], choices: &RosterChoices, bad: &mut Vec<BadRow>) -> Roster {
    let export = Export::open(files, bad);
    let mut sheets = Sheets::default();
    let enrolments = sheets.read_all(&export, choices, bad);
    let is_whole = export.users.is_some() && export.classes.is_some();
    match enrolments.filter(|_| is_whole) {
        Some(enrolments) => sheets.put_together(export.form, &enrolments, choices, bad),
        None => Roster {
            form: export.form,
            classes: Vec::new(),
            pupils: Vec::new(),
            read_past: Vec::new(),
        },
    }
}

/// Bulk exports leave the status empty.
fn is_active(row: Row<'_>) -> bool {
    !row.get("status").eq_ignore_ascii_case("tobedeleted")
        && !row.get("enabledUser").eq_ignore_ascii_case("false")
}

fn no_role(row: Row<'_>) -> BadRow {
    BadRow::new(
        row.place(),
        "There is no role here.",
        "Export the file again: every row says student, teacher or another role.",
    )
}

fn is_student(role: &str) -> bool {
    role.eq_ignore_ascii_case("student")
}

fn years_of(row: Row<'_>) -> String {
    let years = [row.get("grades"), row.get("grade")];
    years
        .into_iter()
        .find(|years| !years.is_empty())
        .unwrap_or_default()
        .to_owned()
}

impl Sheets {
    /// Reads what there is. Without `roles.csv` where it is needed nobody is known to be a pupil, and that is said once.
    fn read_all(
        &mut self,
        export: &Export,
        choices: &RosterChoices,
        bad: &mut Vec<BadRow>,
    ) -> Option<Enrolments> {
        let needs_roles = export.form != RosterForm::OneRoster11;
        let users = export.users.as_ref();
        let users = users.filter(|_| !needs_roles || export.roles.is_some());
        if let Some(users) = users {
            self.read_users(users, export.roles.as_ref(), bad);
        }
        if let Some(classes) = &export.classes {
            self.read_classes(classes, bad);
        }
        let known = enrolled::Known {
            users,
            classes: export.classes.as_ref(),
        };
        let enrolments = export.enrolments.as_ref()?;
        Some(enrolled::read(enrolments, &known, self, choices, bad))
    }

    fn read_users(&mut self, users: &Table, roles: Option<&Table>, bad: &mut Vec<BadRow>) {
        let mut students: BTreeMap<String, String> = BTreeMap::new();
        for row in roles.into_iter().flat_map(Table::rows) {
            if row.get("role").is_empty() {
                bad.push(no_role(row));
            }
            if is_active(row) && is_student(row.get("role")) {
                students.insert(row.get("userSourcedId").to_owned(), years_of(row));
            }
        }
        for row in users.rows() {
            let id = row.get("sourcedId").to_owned();
            let student_years = match roles {
                Some(_) => students.get(&id).cloned(),
                None => is_student(row.get("role")).then(String::new),
            };
            let is_role_here = roles.is_none() && !row.get("role").is_empty();
            if roles.is_none() && !is_role_here {
                bad.push(no_role(row));
            }
            let past = match (&student_years, is_active(row)) {
                (None, _) if roles.is_some_and(|roles| roles.is_broken(&id)) => {
                    Some("Their row in roles.csv cannot be read.")
                }
                (None, _) => Some("This is not a pupil."),
                (Some(_), false) => Some("This pupil is no longer active in the records."),
                (Some(_), true) => None,
            };
            if let Some(why) = past {
                self.others.insert(id, why);
                self.read_past.push(ReadPast {
                    place: row.place(),
                    why: why.to_owned(),
                });
                continue;
            }
            self.take_user(row, id, student_years.unwrap_or_default(), bad);
        }
    }

    fn take_user(&mut self, row: Row<'_>, id: String, role_years: String, bad: &mut Vec<BadRow>) {
        let called = row.get("preferredGivenName");
        let name = FullName {
            given: if called.is_empty() {
                row.get("givenName")
            } else {
                called
            }
            .to_owned(),
            family: row.get("familyName").to_owned(),
        };
        if let Some(fault) = fault_of_name(&name.given) {
            bad.push(BadRow::new(
                row.place(),
                fault,
                "Mend the given name in the records, up to 40 letters.",
            ));
        }
        if name.family.chars().any(char::is_control) {
            bad.push(BadRow::new(
                row.place(),
                "There is a sign in the family name that cannot be shown.",
                "Mend the family name in the records.",
            ));
        }
        if id.is_empty() {
            bad.push(BadRow::new(
                row.place(),
                "This pupil has no sourcedId.",
                "Export the file again: every row has one.",
            ));
            return;
        }
        let own = years_of(row);
        let user = User {
            place: row.place(),
            name,
            years: if own.is_empty() { role_years } else { own },
        };
        if self.users.insert(id.clone(), user).is_some() {
            bad.push(BadRow::new(
                row.place(),
                format!("The sourcedId {id} stands here twice."),
                "Take one of the two rows out of the records.",
            ));
        } else {
            self.order.push(id);
        }
    }

    fn read_classes(&mut self, classes: &Table, bad: &mut Vec<BadRow>) {
        for row in classes.rows() {
            let id = row.get("sourcedId").to_owned();
            if !is_active(row) {
                self.read_past.push(ReadPast {
                    place: row.place(),
                    why: "This class is no longer active in the records.".to_owned(),
                });
                self.ended.insert(id);
                continue;
            }
            let class = Class {
                place: row.place(),
                title: row.get("title").to_owned(),
                years: years_of(row),
                is_home: row.get("classType").eq_ignore_ascii_case("homeroom"),
            };
            if let Some(fault) = fault_of_title(&class.title) {
                bad.push(BadRow::new(
                    row.place(),
                    fault,
                    "Give the class a title of up to 40 letters.",
                ));
            }
            if id.is_empty() || self.classes.contains_key(&id) {
                bad.push(BadRow::new(
                    row.place(),
                    if id.is_empty() {
                        "This class has no sourcedId.".to_owned()
                    } else {
                        format!("The sourcedId {id} stands here twice.")
                    },
                    "Every class has one row and a sourcedId of its own; mend it in the records.",
                ));
            }
            if !id.is_empty() {
                self.classes.insert(id, class);
            }
        }
    }

    fn put_together(
        mut self,
        form: RosterForm,
        enrolments: &Enrolments,
        choices: &RosterChoices,
        bad: &mut Vec<BadRow>,
    ) -> Roster {
        let homes = home_classes(&mut self, enrolments, choices, bad);
        let mut classes = Vec::new();
        let mut pupils = Vec::new();
        for (id, class) in &self.classes {
            let inside: Vec<&String> = self
                .order
                .iter()
                .filter(|pupil| homes.get(*pupil) == Some(id))
                .collect();
            if inside.is_empty() {
                continue;
            }
            let users: Vec<&User> = inside.iter().filter_map(|id| self.users.get(*id)).collect();
            let Some(band) = class_band(class, &users) else {
                bad.push(no_year(class));
                continue;
            };
            classes.push(RosterClass {
                place: class.place.clone(),
                source: id.clone(),
                name: class.title.clone(),
                band,
            });
            let names: Vec<FullName> = users.iter().map(|user| user.name.clone()).collect();
            for ((source, user), shown_name) in
                inside.into_iter().zip(users).zip(shown_names(&names))
            {
                check_shown(user, &shown_name, bad);
                pupils.push(RosterPupil {
                    place: user.place.clone(),
                    source: Some(source.clone()),
                    class: id.clone(),
                    shown_name,
                    tile: None,
                });
            }
        }
        bad.extend(twice_named(&classes));
        pupils.sort_by_key(|one| one.place.line);
        Roster {
            form,
            classes,
            pupils,
            read_past: std::mem::take(&mut self.read_past),
        }
    }
}

fn check_shown(user: &User, shown_name: &str, bad: &mut Vec<BadRow>) {
    if fault_of_name(shown_name).is_some() && fault_of_name(&user.name.given).is_none() {
        bad.push(BadRow::new(
            user.place.clone(),
            "Two pupils of the class share a given name, and with the family name this one is longer than 40 letters.",
            "Give one of them a preferred given name in the records.",
        ));
    }
}

fn class_band(class: &Class, users: &[&User]) -> Option<AgeBand> {
    band_of(&class.years).or_else(|| users.iter().filter_map(|user| band_of(&user.years)).min())
}

fn no_year(class: &Class) -> BadRow {
    BadRow::new(
        class.place.clone(),
        format!("'{}' says no year, and neither do its pupils.", class.title),
        "Fill in 'grades' (R, 1 to 13) for the class or for its pupils.",
    )
}

fn twice_named(classes: &[RosterClass]) -> Vec<BadRow> {
    let mut bad = Vec::new();
    for (at, class) in classes.iter().enumerate() {
        if classes
            .iter()
            .take(at)
            .any(|other| other.name == class.name)
        {
            bad.push(BadRow::new(
                class.place.clone(),
                format!("Two classes are called '{}'.", class.name),
                "Teachers choose a class by its name: give one another title in the records, or choose the classes to take (a console shows them; `school-server import` takes them with --only).",
            ));
        }
    }
    bad
}
