//! Which word lies under a finger or the pointer. Words of controls are left to the control.

use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::text::ComputedTextBlock;
use bevy::ui::{CalculatedClip, UiGlobalTransform};

use super::Laid;
use super::lay::OnPress;
use super::said::{Marks, Said, words_in};

/// A word of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Touched {
    /// Its place in [`Laid::said`].
    pub item: usize,
    /// The word, counted from the first one of the item.
    pub word: usize,
}

/// The word at this place of the window, in physical pixels.
pub fn word_at(world: &mut World, at: Vec2) -> Option<Touched> {
    let mut controls = world.query_filtered::<&Hovered, With<OnPress>>();
    if controls.iter(world).any(Hovered::get) {
        return None;
    }
    let said = world.resource::<Laid>().said.iter().enumerate();
    said.filter(|(_, said)| world.get::<OnPress>(said.entity).is_none())
        .find_map(|(item, said)| {
            let letters = letters_of(world, said)?;
            let word = word_of(world, letters, at)?;
            Some(Touched { item, word })
        })
}

/// The words as they are drawn: the piece itself, or what is in it where symbols stand above them.
fn letters_of(world: &World, said: &Said) -> Option<Entity> {
    let inside = world.get::<Children>(said.entity).into_iter().flatten();
    let wanted = || said.text.split_whitespace();
    std::iter::once(said.entity)
        .chain(inside.copied())
        .find(|letters| {
            shown(world, *letters).is_some_and(|text| text.split_whitespace().eq(wanted()))
        })
}

/// All of the words, also where the marks have cut them into parts.
fn shown(world: &World, letters: Entity) -> Option<&String> {
    let whole = world.resource::<Marks>().whole(letters);
    whole.or_else(|| Some(&world.get::<Text>(letters)?.0))
}

/// The word of this piece at that place.
fn word_of(world: &World, letters: Entity, at: Vec2) -> Option<usize> {
    let clip = world.get::<CalculatedClip>(letters);
    if clip.is_some_and(|clip| !clip.clip.contains(at)) {
        return None;
    }
    let node = world.get::<ComputedNode>(letters)?;
    let place = world.get::<UiGlobalTransform>(letters)?;
    let inside = place.try_inverse()?.transform_point2(at) + node.size / 2.0;
    let byte = byte_at(world.get::<ComputedTextBlock>(letters)?, inside)?;
    words_in(shown(world, letters)?).position(|word| word.contains(&byte))
}

/// Where in the text the letter at this place begins, in pixels from the upper left corner of the words.
fn byte_at(block: &ComputedTextBlock, at: Vec2) -> Option<usize> {
    for line in block.buffer().lines() {
        let metrics = line.metrics();
        if !(metrics.block_min_coord..metrics.block_max_coord).contains(&at.y) {
            continue;
        }
        let mut left = metrics.offset + metrics.inline_min_coord;
        for run in line.runs() {
            for letter in run.visual_clusters() {
                let right = left + letter.advance();
                if (left..right).contains(&at.x) {
                    return Some(letter.text_range().start);
                }
                left = right;
            }
        }
    }
    None
}
