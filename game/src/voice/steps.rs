//! Words one after the other while reading rests, for whoever has no pointer to press them with: by the arrow keys, or by
//! two buttons that a switch can press (criteria 53, 58 and 63).

use bevy::input_focus::InputFocus;
use bevy::prelude::*;

use super::pages::{may_press_words, say_word};
use super::{State, Voice};
use crate::page::{Laid, Stale, Touched, words_in};
use crate::profile::{Profile, Scanning};

/// Which way to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// To the word after this one.
    On,
    /// To the word before it.
    Back,
}

/// An arrow key says the next word or the one before. Whoever types moves in the field with it.
pub(super) fn step_by_key(world: &mut World) {
    let keys = world.get_resource::<ButtonInput<KeyCode>>();
    let is_pressed = |key| keys.is_some_and(|keys| keys.just_pressed(key));
    let way = match (
        is_pressed(KeyCode::ArrowRight),
        is_pressed(KeyCode::ArrowLeft),
    ) {
        (true, false) => Way::On,
        (false, true) => Way::Back,
        _ => return,
    };
    if !is_typing(world) {
        step(world, way);
    }
}

/// Whether the page has buttons that go from word to word: where reading rests and a switch is all there is.
#[must_use]
pub fn offers_words(world: &World) -> bool {
    world.resource::<Profile>().scanning != Scanning::Off
        && world.resource::<Voice>().is_at_words()
        && may_press_words(world)
}

/// Says the word that comes next in this direction; at either end nothing.
pub fn step(world: &mut World, way: Way) {
    if !may_press_words(world) {
        return;
    }
    if let Some(word) = next_word(world, way) {
        say_word(world, word);
        world.resource_mut::<Stale>().mark();
    }
}

fn is_typing(world: &World) -> bool {
    let focused = world.get_resource::<InputFocus>().and_then(InputFocus::get);
    let mut controls = world.resource::<Laid>().controls().iter();
    controls.any(|control| control.is_field && Some(control.entity) == focused)
}

/// The word to say, when reading rests or was interrupted by a word.
fn next_word(world: &World, way: Way) -> Option<Touched> {
    let voice = world.resource::<Voice>();
    let reading = match &voice.state {
        State::Resting(reading) => reading,
        State::Reading(reading) if reading.is_word => reading,
        State::Silent | State::Reading(_) => return None,
    };
    let line = reading.lines.front()?;
    let first = Touched {
        item: line.item,
        word: line.words.start,
    };
    let said = reading.word.map(|word| Touched {
        word: line.words.start + word,
        ..first
    });
    // A pressed word counts as said from the moment it is pressed.
    let said = reading.at.or(said).or(reading.is_word.then_some(first));
    let said_items = world.resource::<Laid>().said.iter().enumerate();
    let all: Vec<Touched> = said_items
        .flat_map(|(item, said)| {
            (0..words_in(&said.text).count()).map(move |word| Touched { item, word })
        })
        .collect();
    let here = all.iter().position(|word| *word == said.unwrap_or(first))?;
    let there = match way {
        Way::On => here + usize::from(said.is_some()),
        Way::Back => here.checked_sub(1)?,
    };
    all.get(there).copied()
}
