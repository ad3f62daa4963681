//! The controls of a page as a list, and 'two of five': where one stands among others of its kind, for somebody who
//! hears the page (criterion 65).

use std::collections::BTreeMap;

use bevy::prelude::Entity;

use super::{Kind, Press};
use crate::words::Words;

/// One control of the page in the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Control {
    /// The piece that can be pressed.
    pub entity: Entity,
    /// Its lasting key.
    pub key: String,
    /// It is a place to type in, which takes the focus instead of a press.
    pub is_field: bool,
}

/// Lists whose controls are ordinary buttons: what comes before the stroke of their keys.
const LISTS: [&str; 8] = [
    "pupil", "picture", "answer", "choice", "digit", "feeling", "body", "want",
];

/// A place among others: the first is 0, and how many there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) number: usize,
    pub(super) of: usize,
}

/// The place of every control that is one of several.
pub(super) fn places(controls: &[Press]) -> BTreeMap<String, Place> {
    let mut sets: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for press in controls {
        if let Some(set) = set_of(press) {
            sets.entry(set).or_default().push(&press.key);
        }
    }
    let mut places = BTreeMap::new();
    for keys in sets.values().filter(|keys| keys.len() > 1) {
        for (number, key) in keys.iter().enumerate() {
            let of = keys.len();
            places.insert((*key).to_owned(), Place { number, of });
        }
    }
    places
}

/// The same in words, such as '2 of 5'.
pub(super) fn said(controls: &[Press], words: &Words) -> BTreeMap<String, String> {
    let say = |place: Place| {
        let (number, of) = ((place.number + 1).to_string(), place.of.to_string());
        words.say_with("place-of", &[("number", &number), ("of", &of)])
    };
    let places = places(controls).into_iter();
    places.map(|(key, place)| (key, say(place))).collect()
}

/// The name of the set: what is before the stroke, and for the pages that share one also the first word after it.
fn set_of(press: &Press) -> Option<&str> {
    let (list, rest) = press.key.split_once('/')?;
    if LISTS.contains(&list) {
        return Some(list);
    }
    match (press.kind, rest.find('-')) {
        (Kind::Button, _) => None,
        (_, Some(end)) if ["tell", "settings", "buttons"].contains(&list) => {
            press.key.get(..list.len() + 1 + end)
        }
        _ => Some(list),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Piece;
    use super::*;

    fn press(key: &str, kind: Kind) -> Press {
        let piece = Piece::default().press(key, key, |_| {}).kind(kind);
        piece.press.expect("a control")
    }

    fn told(controls: &[(&str, Kind)]) -> Vec<(String, usize, usize)> {
        let controls: Vec<Press> = controls
            .iter()
            .map(|(key, kind)| press(key, *kind))
            .collect();
        let places = places(&controls).into_iter();
        places
            .map(|(key, place)| (key, place.number, place.of))
            .collect()
    }

    #[test]
    fn names_and_choices_are_counted_and_what_stands_alone_is_not() {
        let page = [
            ("back", Kind::Button),
            ("pupil/p1", Kind::Button),
            ("pupil/p2", Kind::Button),
            ("class/oak", Kind::Choice(true)),
            ("rail/tell", Kind::Button),
            ("rail/hide", Kind::Button),
        ];
        let expected = [("pupil/p1", 0, 2), ("pupil/p2", 1, 2)];
        let expected = expected.map(|(key, number, of)| (key.to_owned(), number, of));
        assert_eq!(told(&page), expected);
    }

    #[test]
    fn two_questions_of_one_page_are_two_sets() {
        let page = [
            ("settings/reading-full", Kind::Choice(true)),
            ("settings/reading-simplified", Kind::Choice(false)),
            ("settings/palette-light", Kind::Choice(true)),
            ("settings/palette-cream", Kind::Choice(false)),
            ("settings/palette-dark", Kind::Choice(false)),
            ("settings/done", Kind::Button),
        ];
        let sizes: Vec<usize> = told(&page).iter().map(|(_, _, of)| *of).collect();
        assert_eq!(sizes, [3, 3, 3, 2, 2]);
    }
}
