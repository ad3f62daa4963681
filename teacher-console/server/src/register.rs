//! Classes and pupils as a school hands them in: a small RON or CSV file, checked whole before anything is stored.

use classroom::AgeBand;
use serde::Deserialize;

use crate::{fault::Fault, rosters::DealtCard};

/// One class as written in the file: `(name: "5B", band: "9-11", pupils: [("Amina", "boat"), …])`.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewClass {
    /// Such as '5B'.
    pub name: String,
    /// Such as `9-11`.
    pub band: String,
    /// Names as the class knows them, each with the picture on the tile.
    pub pupils: Vec<(String, String)>,
}

/// Pictures a name tile can show.
pub const TILE_PICTURES: [&str; 20] = [
    "apple", "ball", "bell", "boat", "bus", "cup", "drum", "fish", "flower", "hat", "house",
    "kite", "leaf", "moon", "rocket", "snail", "star", "sun", "tree", "umbrella",
];

const PUPILS_MAX: usize = 60;
const NAME_CHARS_MAX: usize = 40;

/// Reads a file's text. CSV lines are `class,band,name,picture`; anything else is read as RON.
pub fn read_classes(file_name: &str, text: &str) -> Result<Vec<NewClass>, Fault> {
    let is_csv = std::path::Path::new(file_name)
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    let classes = if is_csv {
        from_csv(text)?
    } else {
        ron::from_str(text).map_err(|why| {
            Fault::new(
                format!("The class list cannot be read: {why}."),
                r#"It should look like [(name: "5B", band: "9-11", pupils: [("Amina", "boat"), ("Leo", "kite")])]."#,
            )
        })?
    };
    check(&classes)?;
    Ok(classes)
}

fn from_csv(text: &str) -> Result<Vec<NewClass>, Fault> {
    let mut classes: Vec<NewClass> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || (number == 0 && line.starts_with("class,")) {
            continue;
        }
        let fields: Vec<&str> = line.split(',').map(str::trim).collect();
        let [class, band, name, picture] = fields.as_slice() else {
            return Err(Fault::new(
                format!(
                    "Line {} of the class list has {} fields.",
                    number + 1,
                    fields.len()
                ),
                "Each line is class,band,name,picture, for example 5B,9-11,Amina,boat.",
            ));
        };
        let pupil = ((*name).to_owned(), (*picture).to_owned());
        match classes
            .iter_mut()
            .find(|known| known.name == *class && known.band == *band)
        {
            Some(known) => known.pupils.push(pupil),
            None => classes.push(NewClass {
                name: (*class).to_owned(),
                band: (*band).to_owned(),
                pupils: vec![pupil],
            }),
        }
    }
    Ok(classes)
}

/// All problems at once, each with its remedy.
fn check(classes: &[NewClass]) -> Result<(), Fault> {
    let mut problems = Vec::new();
    if classes.is_empty() {
        problems.push("There is no class in it.".to_owned());
    }
    for (at, class) in classes.iter().enumerate() {
        if classes
            .iter()
            .take(at)
            .any(|earlier| earlier.name == class.name)
        {
            problems.push(format!("Class '{}' stands there twice.", class.name));
        }
        if AgeBand::from_text(&class.band).is_none() {
            let known: Vec<&str> = AgeBand::ALL.map(AgeBand::text).to_vec();
            problems.push(format!(
                "Class '{}': band '{}' should be one of {}.",
                class.name,
                class.band,
                known.join(", ")
            ));
        }
        if class.pupils.len() > PUPILS_MAX {
            problems.push(format!(
                "Class '{}' has more than {PUPILS_MAX} pupils.",
                class.name
            ));
        }
        check_pupils(class, &mut problems);
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Fault::new(
            format!(
                "The class list needs mending:\n  {}\n",
                problems.join("\n  ")
            ),
            "Nothing was stored. Mend these and try again.",
        ))
    }
}

fn check_pupils(class: &NewClass, problems: &mut Vec<String>) {
    for (at, (name, picture)) in class.pupils.iter().enumerate() {
        if name.trim().is_empty() || name.chars().count() > NAME_CHARS_MAX {
            problems.push(format!(
                "Class '{}', pupil {}: a name has 1 to {NAME_CHARS_MAX} letters.",
                class.name,
                at + 1
            ));
        }
        if !TILE_PICTURES.contains(&picture.as_str()) {
            problems.push(format!(
                "Class '{}', {name}: there is no picture '{picture}'. There are {}.",
                class.name,
                TILE_PICTURES.join(", ")
            ));
        }
        let twice = class
            .pupils
            .iter()
            .take(at)
            .any(|(other, tile)| other == name && tile == picture);
        if twice {
            problems.push(format!(
                "Class '{}': two pupils called {name} have the same picture; give one another picture.",
                class.name
            ));
        }
    }
}

/// What stands on pupils' cards, one line a pupil, to be cut apart.
pub fn card_sheet(school_name: &str, dealt: &[DealtCard]) -> String {
    let mut sheet = format!(
        "Pupils' cards of {school_name}: three pictures or four digits each\n\nCut this into cards and give each pupil their own. Then destroy this file: the server does not need it\nand cannot make it again. A pupil who forgets is helped in with a lesson code.\n\n"
    );
    for card in dealt {
        let words = card.secret.words();
        sheet.extend([&card.class, "  ", &card.name, ": ", &words, "\n"]);
    }
    sheet
}

#[cfg(test)]
mod tests;
