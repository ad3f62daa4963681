//! What a screen reader says beside the name of what is lit: of a group how many and which controls it has, after the name
//! of the first (criterion 61), and that the highlight waits for the switch when it went round in vain (criterion 60).

use bevy::a11y::AccessibilityNode;
use bevy::input_focus::InputFocus;
use bevy::prelude::*;

use crate::page::{Lit, OnPress};
use crate::words::Words;

/// Nothing is lit until the switch is touched; what was lit last still has the focus.
#[derive(Resource, Default, PartialEq, Eq)]
pub(super) struct Waits(pub bool);

/// The control that speaks, and what was said of it before.
#[derive(Default)]
pub(super) struct Speaker(Option<(Entity, Option<String>)>);

/// Says what is lit or that nothing is, and takes it back when the highlight goes on.
pub(super) fn name(
    (lit, waits, focus): (Res<Lit>, Res<Waits>, Res<InputFocus>),
    words: Option<Res<Words>>,
    controls: Query<&OnPress>,
    mut told: Query<&mut AccessibilityNode>,
    mut speaker: Local<Speaker>,
) {
    if !lit.is_changed() && !waits.is_changed() && !focus.is_changed() {
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
    let Some(words) = words else { return };
    let (who, what) = match (focus.get(), lit.0.as_slice()) {
        (Some(last), _) if waits.0 => (last, words.say("scan-waits")),
        (_, [first, _, ..]) => (*first, of_group(&lit.0, &words, &controls)),
        _ => return,
    };
    let Ok(mut node) = told.get_mut(who) else {
        return;
    };
    speaker.0 = Some((who, node.description().map(str::to_owned)));
    node.set_description(what);
}

fn of_group(lit: &[Entity], words: &Words, controls: &Query<&OnPress>) -> String {
    let names: Vec<&str> = lit
        .iter()
        .filter_map(|one| Some(controls.get(*one).ok()?.label()))
        .collect();
    let values = [
        ("count", names.len().to_string()),
        ("names", names.join("; ")),
    ];
    let values = values.each_ref().map(|(name, value)| (*name, &**value));
    words.say_with("scan-group", &values)
}
