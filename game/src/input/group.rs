//! What a group of controls is called while a scan rests on all of it: a screen reader says how many and which they are,
//! after the name of the first (criterion 61).

use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use crate::page::{Lit, OnPress};
use crate::words::Words;

/// The control that speaks for its group, and what was said of it before.
#[derive(Default)]
pub(super) struct Speaker(Option<(Entity, Option<String>)>);

/// Names the group that is lit, and takes the name away when the highlight goes on.
pub(super) fn name(
    lit: Res<Lit>,
    words: Option<Res<Words>>,
    controls: Query<&OnPress>,
    mut told: Query<&mut AccessibilityNode>,
    mut speaker: Local<Speaker>,
) {
    if !lit.is_changed() {
        return;
    }
    if let Some((entity, before)) = speaker.0.take()
        && let Ok(mut node) = told.get_mut(entity)
    {
        match before {
            Some(before) => node.set_description(before),
            None => node.clear_description(),
        }
    }
    let (Some(words), [first, _, ..]) = (words, lit.0.as_slice()) else {
        return;
    };
    let names: Vec<&str> = lit
        .0
        .iter()
        .filter_map(|one| Some(controls.get(*one).ok()?.label()))
        .collect();
    let Ok(mut node) = told.get_mut(*first) else {
        return;
    };
    speaker.0 = Some((*first, node.description().map(str::to_owned)));
    let values = [
        ("count", names.len().to_string()),
        ("names", names.join("; ")),
    ];
    let values = values.each_ref().map(|(name, value)| (*name, &**value));
    node.set_description(words.say_with("scan-group", &values));
}
