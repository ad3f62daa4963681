//! Who is in which class, as the school's own records tell it: read whole, then compared with what stands.
//!
//! Reading order: [`read_roster`] (files → [`Roster`], or every [`BadRow`] at once with its remedy), with [`classes_offered`]
//! where somebody has to say which of several classes is a pupil's own, then
//! [`plan_roster`] ([`Roster`] and [`Standing`] → [`Plan`]: what would be added, changed, left alone, or leave).
//!
//! Forms: `OneRoster` 1.1 and 1.2 CSV (1EdTech), Microsoft School Data Sync V2.1 CSV, and a plain list of our own with
//! [`PLAIN_TEMPLATE`]. What is taken of a pupil is a name, a class, a year and the number the records know them by;
//! user names, e-mail addresses and telephone numbers in those files are read past and kept nowhere (D-minimised, L-17).

mod one_roster;
mod plain;
mod plan;
mod table;
mod told_apart;
pub(crate) mod years;

#[cfg(test)]
mod tests;

use crate::AgeBand;
pub use one_roster::{ClassOffered, classes_offered};
pub use plain::PLAIN_TEMPLATE;
pub use plan::{
    ClassStep, Plan, PlannedClass, PlannedPupil, PupilStep, Standing, StandingClass, StandingPupil,
    plan_roster,
};

/// Pupils one class can hold.
pub const PUPILS_IN_CLASS_MAX: usize = 60;
/// Characters of a name as it is shown.
pub const NAME_CHARS_MAX: usize = 40;

/// One file of a roster, as it lay on the disk.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SourceFile {
    /// Its name without folders, such as `users.csv`.
    pub name: String,
    /// What stands in it; should be UTF-8.
    pub bytes: Vec<u8>,
}

/// What a technician says beside the files.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct RosterChoices {
    /// Titles of the classes to take, where records put a pupil into one for each subject; empty means every class with
    /// pupils, of several the homeroom.
    pub only: Vec<String>,
    /// Today, `YYYY-MM-DD`: enrolments that ended before are read past.
    pub today: String,
    /// Pictures a name tile can show.
    pub tiles: Vec<String>,
}

/// Which form the files have.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RosterForm {
    /// 1EdTech `OneRoster` 1.1 CSV.
    OneRoster11,
    /// 1EdTech `OneRoster` 1.2 CSV.
    OneRoster12,
    /// Microsoft School Data Sync V2.1 CSV.
    SchoolDataSync,
    /// Our own list, one line a pupil.
    Plain,
}

/// A place in a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RowPlace {
    /// The file's name.
    pub file: String,
    /// Its line, the heading being 1; nought when the whole file is meant.
    pub line: u64,
}

/// A row that cannot be taken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BadRow {
    /// Where.
    pub place: RowPlace,
    /// What is wrong, a sentence.
    pub reason: String,
    /// What to do, a sentence.
    pub remedy: String,
}

/// A row that says nothing about a pupil in a class, and why it is read past.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReadPast {
    /// Where.
    pub place: RowPlace,
    /// Why, a sentence.
    pub why: String,
}

/// A class in the records.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RosterClass {
    /// Where it stands.
    pub place: RowPlace,
    /// What the records know it by; in a plain list its name.
    pub source: String,
    /// Such as '4B'.
    pub name: String,
    /// Which content it plays; of several years that of the youngest. Pupils play what their class plays until somebody at
    /// school chooses otherwise (C-20).
    pub band: AgeBand,
}

/// A pupil in the records.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RosterPupil {
    /// Where they stand.
    pub place: RowPlace,
    /// What the records know them by; a plain list need not say.
    pub source: Option<String>,
    /// The class, as in [`RosterClass::source`].
    pub class: String,
    /// As the class knows them, told apart from others of the class.
    pub shown_name: String,
    /// The picture on the tile, where the list names one.
    pub tile: Option<String>,
}

/// Who is in which class.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Roster {
    /// How it was written.
    pub form: RosterForm,
    /// Classes with pupils, by name.
    pub classes: Vec<RosterClass>,
    /// Pupils in the order of the files.
    pub pupils: Vec<RosterPupil>,
    /// Rows about nobody we keep.
    pub read_past: Vec<ReadPast>,
}

impl BadRow {
    fn new(place: RowPlace, reason: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            place,
            reason: reason.into(),
            remedy: remedy.into(),
        }
    }

    /// Whole files first: what is wrong there may be why rows are.
    fn place_in_order(&self) -> (bool, &str, u64) {
        (self.place.line > 0, &self.place.file, self.place.line)
    }
}

/// Reads a roster, all or nothing.
///
/// # Errors
/// Every row that cannot be taken, by files and lines, each with its remedy: one bad row hides no other.
pub fn read_roster(files: &[SourceFile], choices: &RosterChoices) -> Result<Roster, Vec<BadRow>> {
    let has = |name: &str| {
        files
            .iter()
            .any(|file| file.name.eq_ignore_ascii_case(name))
    };
    let mut bad = Vec::new();
    let mut roster = if has("users.csv") {
        one_roster::read(files, choices, &mut bad)
    } else if let [one] = files {
        plain::read(one, choices, &mut bad)
    } else {
        return Err(vec![unknown_files(files)]);
    };
    bad.extend(told_apart::check_classes(&roster));
    if !bad.is_empty() {
        bad.sort_by(|one, other| one.place_in_order().cmp(&other.place_in_order()));
        bad.dedup();
        return Err(bad);
    }
    roster
        .classes
        .sort_by(|one, other| one.name.cmp(&other.name));
    Ok(roster)
}

fn unknown_files(files: &[SourceFile]) -> BadRow {
    let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    BadRow::new(
        RowPlace {
            file: names.join(", "),
            line: 0,
        },
        if names.is_empty() {
            "There is no CSV file in it."
        } else {
            "These files are no roster we know."
        },
        "Give a OneRoster or School Data Sync export (with users.csv, classes.csv and enrollments.csv), or one plain list.",
    )
}
