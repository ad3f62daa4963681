//! The year turns over: every class moves up a year, stays, or leaves the school with its pupils.
//!
//! What is proposed is read from the class's name; where no year stands in it nothing is guessed. Pupils go along with
//! everything that is theirs: card, access profile, locks and learning are no part of a turning.

use std::collections::BTreeSet;
use std::fmt;

use crate::roster::NAME_CHARS_MAX;
use crate::roster::years;
use crate::{AgeBand, ClassId, SchoolClass};

/// What becomes of a class.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ClassFate {
    /// It goes on under this name and with this band.
    MovesUp {
        /// Such as '5B'.
        name: String,
        /// Which content it plays.
        band: AgeBand,
    },
    /// It stays as it is.
    Stays,
    /// Its pupils leave the school, and the class is archived; one without pupils is only archived.
    Leaves,
}

/// A class and what becomes of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ClassTurn {
    /// Which.
    pub class: ClassId,
    /// What becomes of it.
    pub fate: ClassFate,
}

/// Why a turning is not carried out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum TurnRefusal {
    /// A class is missing, named twice, or not one of the school's.
    OtherClasses,
    /// This name is empty or too long.
    BadName(String),
    /// Two classes would have this name.
    SameName(String),
}

impl fmt::Display for TurnRefusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherClasses => write!(out, "The classes of the school have changed since."),
            Self::BadName(name) => write!(out, "'{name}' is no name for a class."),
            Self::SameName(name) => write!(out, "Two classes would be called {name}."),
        }
    }
}

/// The year at school that a class's name says, of England's: 0 is Reception. None where it says none.
#[must_use]
pub fn year_of(name: &str) -> Option<u8> {
    year_in(name).map(|(year, ..)| year)
}

/// What may become of each class: those of the highest year leave, and the others move up.
///
/// Whatever has no year in its name stays until somebody says otherwise. `has_pupils` says whether anybody is in a class.
#[must_use]
pub fn propose_turning(
    classes: &[SchoolClass],
    has_pupils: impl Fn(ClassId) -> bool,
) -> Vec<ClassTurn> {
    let highest = classes
        .iter()
        .filter_map(|class| year_of(&class.name))
        .max();
    classes
        .iter()
        .map(|class| {
            let year = year_of(&class.name);
            let is_last = year.is_some() && year == highest;
            let fate = if is_last || !has_pupils(class.id) {
                ClassFate::Leaves
            } else {
                next_name(&class.name).map_or(ClassFate::Stays, |(name, band)| ClassFate::MovesUp {
                    name,
                    band,
                })
            };
            ClassTurn {
                class: class.id,
                fate,
            }
        })
        .collect()
}

/// The name of a class a year later, and what it plays then. None where its name says no year, or the last one.
#[must_use]
pub fn next_name(name: &str) -> Option<(String, AgeBand)> {
    let (year, start, end) = year_in(name)?;
    let next = year + 1;
    let band = years::band_of(&next.to_string())?;
    let (before, after) = (name.get(..start)?, name.get(end..)?);
    // 'Reception Owls' become 'Year 1 Owls', and 'RB' are '1B'.
    let said = match (year, name.get(start..end)?.chars().count()) {
        (0, 2..) => format!("Year {next}"),
        _ => next.to_string(),
    };
    Some((format!("{before}{said}{after}"), band))
}

/// The year in a name, and where it stands: the first number from 1 to 13, or Reception as its first word.
fn year_in(name: &str) -> Option<(u8, usize, usize)> {
    let first_word = name.split(|letter: char| !letter.is_alphabetic()).next()?;
    if first_word.eq_ignore_ascii_case("reception") {
        return Some((0, 0, first_word.len()));
    }
    // 'R', 'RB': the letter of Reception and at most one more, never 'Robins'.
    if first_word.starts_with('R')
        && first_word.len() <= 2
        && first_word.chars().all(|letter| letter.is_ascii_uppercase())
    {
        return Some((0, 0, 1));
    }
    let start = name.find(|letter: char| letter.is_ascii_digit())?;
    let rest = name.get(start..)?;
    let length = rest
        .find(|letter: char| !letter.is_ascii_digit())
        .unwrap_or(rest.len());
    let year: u8 = rest.get(..length)?.parse().ok()?;
    (1..=13)
        .contains(&year)
        .then_some((year, start, start + length))
}

/// Whether this can be carried out in a school with these classes: each is named once, and no two have one name after it.
///
/// # Errors
/// The first thing that stands in the way.
pub fn check_turning(classes: &[SchoolClass], turns: &[ClassTurn]) -> Result<(), TurnRefusal> {
    let named: BTreeSet<ClassId> = turns.iter().map(|turn| turn.class).collect();
    let known: BTreeSet<ClassId> = classes.iter().map(|class| class.id).collect();
    if named != known || turns.len() != classes.len() {
        return Err(TurnRefusal::OtherClasses);
    }
    let mut names = BTreeSet::new();
    for turn in turns {
        let stays = classes.iter().find(|class| class.id == turn.class);
        let name = match (&turn.fate, stays) {
            (ClassFate::MovesUp { name, .. }, _) => name.trim(),
            (ClassFate::Stays, Some(class)) => class.name.as_str(),
            (ClassFate::Stays | ClassFate::Leaves, _) => continue,
        };
        if name.is_empty() || name.chars().count() > NAME_CHARS_MAX {
            return Err(TurnRefusal::BadName(name.to_owned()));
        }
        if !names.insert(name.to_lowercase()) {
            return Err(TurnRefusal::SameName(name.to_owned()));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
