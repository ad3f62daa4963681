//! Pupils and classes as the sign-in screen needs them: names and tiles, nothing about the child.

use std::collections::BTreeMap;

use crate::AgeBand;

/// One pupil. Random; says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PupilId(pub [u8; 16]);

/// One class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClassId(pub [u8; 16]);

/// One computer of the school.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MachineId(pub [u8; 16]);

/// A class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchoolClass {
    /// Which.
    pub id: ClassId,
    /// Such as '4B'.
    pub name: String,
    /// Which content it plays.
    pub band: AgeBand,
}

/// Names for whoever looks after these pupils: where two have the same, each with the picture of their name tile beside
/// it.
#[must_use]
pub fn names_told_apart<'a>(pupils: impl IntoIterator<Item = &'a Pupil>) -> Vec<String> {
    let pupils: Vec<&Pupil> = pupils.into_iter().collect();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for pupil in &pupils {
        *counts.entry(pupil.shown_name.to_lowercase()).or_default() += 1;
    }
    let is_alone = |pupil: &Pupil| {
        let count = counts.get(&pupil.shown_name.to_lowercase());
        count.is_none_or(|count| *count < 2)
    };
    let named = pupils.into_iter().map(|pupil| {
        if is_alone(pupil) {
            pupil.shown_name.clone()
        } else {
            format!("{} ({})", pupil.shown_name, pupil.tile)
        }
    });
    named.collect()
}

/// A pupil, as class-mates may see them on the sign-in screen. The access profile is kept apart and never shown here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pupil {
    /// Which.
    pub id: PupilId,
    /// In which class.
    pub class: ClassId,
    /// As the class knows them.
    pub shown_name: String,
    /// The picture on the name tile, a name among our objects.
    pub tile: String,
    /// Which content they play; usually the class's.
    pub band: AgeBand,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Issue 7: two pupils with one name are told apart.
    #[test]
    fn two_of_one_name_have_their_pictures_beside_it_and_nobody_else() {
        let pupil = |number: u8, name: &str, tile: &str| Pupil {
            id: PupilId([number; 16]),
            class: ClassId([9; 16]),
            shown_name: name.to_owned(),
            tile: tile.to_owned(),
            band: AgeBand::From7To9,
        };
        let all = [
            pupil(1, "Zoë", "boat"),
            pupil(2, "Leo", "boat"),
            pupil(3, "zoë", "kite"),
        ];
        assert_eq!(names_told_apart(&all), ["Zoë (boat)", "Leo", "zoë (kite)"]);
        assert_eq!(names_told_apart([]), [""; 0]);
    }
}
