//! Our own list: one line a pupil.

use super::table::Table;
use super::told_apart::{fault_of_name, fault_of_title};
use super::years::band_of;
use super::{
    BadRow, Roster, RosterChoices, RosterClass, RosterForm, RosterPupil, RowPlace, SourceFile,
};
use crate::AgeBand;
use std::collections::BTreeSet;

/// A list to fill in: class, year, name; the picture of the tile and the number in the school's records may stay empty.
pub const PLAIN_TEMPLATE: &str = "class,year,name,picture,number\n\
    4B,4,Amina,boat,10023\n\
    4B,4,Leo,,10024\n\
    Reception Owls,R,Zofia,,10031\n";

/// Reads the list as far as it can be read; every bad row goes to `bad`.
pub(super) fn read(file: &SourceFile, choices: &RosterChoices, bad: &mut Vec<BadRow>) -> Roster {
    let before = bad.len();
    let table = Table::read(file, &["class", "year", "name"], bad);
    let mut numbers = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut roster = Roster {
        form: RosterForm::Plain,
        classes: Vec::new(),
        pupils: Vec::new(),
        read_past: Vec::new(),
    };
    for row in table.iter().flat_map(Table::rows) {
        let place = row.place();
        let class = row.get("class");
        if !choices.only.is_empty() && !choices.only.iter().any(|only| only == class) {
            continue;
        }
        let years = row.get("year");
        let band = AgeBand::from_text(years).or_else(|| band_of(years));
        let mut faults = Vec::new();
        if band.is_none() {
            faults.push(no_year(place.clone(), years));
        }
        let pupil = RosterPupil {
            place,
            source: Some(row.get("number").to_owned()).filter(|number| !number.is_empty()),
            class: class.to_owned(),
            shown_name: row.get("name").to_owned(),
            tile: Some(row.get("picture").to_lowercase()).filter(|tile| !tile.is_empty()),
        };
        faults.extend(faults_of(&pupil, choices, &mut numbers, &mut seen));
        match band.filter(|_| faults.is_empty()) {
            Some(band) => {
                add_class(&mut roster.classes, &pupil, band);
                roster.pupils.push(pupil);
            }
            None => bad.extend(faults),
        }
    }
    if bad.len() == before && roster.pupils.is_empty() {
        bad.push(nobody(file));
    }
    roster
}

fn add_class(classes: &mut Vec<RosterClass>, pupil: &RosterPupil, band: AgeBand) {
    match classes.iter_mut().find(|class| class.name == pupil.class) {
        Some(known) => known.band = known.band.min(band),
        None => classes.push(RosterClass {
            place: pupil.place.clone(),
            source: pupil.class.clone(),
            name: pupil.class.clone(),
            band,
        }),
    }
}

fn faults_of(
    pupil: &RosterPupil,
    choices: &RosterChoices,
    numbers: &mut BTreeSet<String>,
    seen: &mut BTreeSet<(String, String, Option<String>)>,
) -> Vec<BadRow> {
    let mut bad = Vec::new();
    let mut say = |reason: String, remedy: &str| {
        bad.push(BadRow::new(pupil.place.clone(), reason, remedy));
    };
    if pupil.class.is_empty() {
        say(
            "There is no class here.".to_owned(),
            "Write the class's name, such as 4B.",
        );
    } else if let Some(fault) = fault_of_title(&pupil.class) {
        say(
            fault.replace("name", "class"),
            "Write the class's name, such as 4B, up to 40 letters.",
        );
    }
    if let Some(fault) = fault_of_name(&pupil.shown_name) {
        say(
            fault.to_owned(),
            "Write the name as the class knows it, up to 40 letters.",
        );
    }
    if let Some(tile) = &pupil.tile
        && !choices.tiles.contains(tile)
    {
        say(
            format!("There is no picture '{tile}'."),
            &format!(
                "Leave it empty, and one is dealt, or take one of {}.",
                choices.tiles.join(", ")
            ),
        );
    }
    if let Some(number) = &pupil.source
        && !numbers.insert(number.clone())
    {
        say(
            format!("The number {number} stands here twice."),
            "Every pupil has a number of their own and one line; mend the number, or take one line out.",
        );
    }
    let who = (
        pupil.class.clone(),
        pupil.shown_name.to_lowercase(),
        pupil.tile.clone(),
    );
    if !seen.insert(who) && pupil.source.is_none() {
        say(
            format!("'{}' stands twice in {}.", pupil.shown_name, pupil.class),
            "If they are two pupils, give one an initial or another picture, or both their numbers.",
        );
    }
    bad
}

fn no_year(place: RowPlace, years: &str) -> BadRow {
    let reason = if years.is_empty() {
        "There is no year here.".to_owned()
    } else {
        format!("'{years}' is no year.")
    };
    BadRow::new(
        place,
        reason,
        "Write R, 1 to 13, or an age band such as 7-9.",
    )
}

fn nobody(file: &SourceFile) -> BadRow {
    BadRow::new(
        RowPlace {
            file: file.name.clone(),
            line: 0,
        },
        "There is no pupil in this list.",
        "Each line after the heading is a pupil: class, year, name.",
    )
}
