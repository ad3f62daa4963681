//! What the page in the window says, and the marks on what is being read: the sentence on tinted paper, the word in
//! light letters on dark (criterion 63).

use std::ops::Range;

use bevy::prelude::*;
use bevy::text::{LetterSpacing, LineHeight, TextBackgroundColor, Underline};

use super::focus::frame;
use super::lay::LaidTheme;
use super::{Laid, Laying};
use crate::platform::power::Settling;
use crate::theme::tokens::Ink;

/// Something the page says, in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The piece that says it.
    pub entity: Entity,
    /// The words.
    pub text: String,
}

impl Laid {
    /// What is read on it and not pressed, in reading order.
    pub(crate) fn read(&self) -> impl Iterator<Item = &str> {
        let is_pressed = |said: &Said| self.controls().iter().any(|one| one.entity == said.entity);
        let read = self.said.iter().filter(move |said| !is_pressed(said));
        read.map(|said| said.text.as_str())
    }
}

/// What is being read just now. It is set by the voice; the page draws it.
#[derive(Resource, Debug, Clone, PartialEq, Eq, Default)]
pub struct Aloud(pub Option<Marked>);

/// A sentence of what a page says, and the word of it that is being said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// Its place in [`Laid::said`].
    pub item: usize,
    /// The sentence, as words counted from the first one of the item.
    pub sentence: Range<usize>,
    /// The word, counted from the first one of the item.
    pub word: Option<usize>,
}

/// The words of a text, in bytes.
pub fn words_in(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.split_whitespace().map(|word| {
        let start = word.as_ptr().addr() - text.as_ptr().addr();
        start..start + word.len()
    })
}

/// The marks that are drawn.
#[derive(Resource, Default)]
pub(super) struct Marks {
    /// The page they were drawn on.
    page: u64,
    of: Option<Marked>,
    /// What they lie on.
    pub(super) on: Option<Entity>,
    /// Words that were cut into parts, as they were.
    whole: Option<(Entity, String)>,
    /// Parts of words, and frames.
    drawn: Vec<Entity>,
}

impl Marks {
    /// The words of this piece, where the marks have cut them into parts.
    pub(super) fn whole(&self, letters: Entity) -> Option<&String> {
        let (cut, whole) = self.whole.as_ref()?;
        (*cut == letters).then_some(whole)
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Aloud>()
        .init_resource::<Marks>()
        .add_systems(Update, mark.after(Laying));
}

fn mark(world: &mut World) {
    let wanted = world.resource::<Aloud>().0.clone();
    let page = world.resource::<Laid>().count;
    let marks = world.resource::<Marks>();
    if marks.of == wanted && (marks.page == page || wanted.is_none()) {
        return;
    }
    wipe(world);
    let drawn = wanted.as_ref().and_then(|wanted| draw(world, wanted));
    *world.resource_mut::<Marks>() = Marks {
        page,
        of: wanted,
        ..drawn.unwrap_or_default()
    };
    world.resource_mut::<Settling>().begin();
}

/// Makes words whole again; where another page was laid meanwhile there is nothing left to do.
fn wipe(world: &mut World) {
    let marks = std::mem::take(&mut *world.resource_mut::<Marks>());
    for entity in marks.drawn {
        if let Ok(drawn) = world.get_entity_mut(entity) {
            drawn.despawn();
        }
    }
    if let Some((entity, whole)) = marks.whole
        && let Some(mut text) = world.get_mut::<Text>(entity)
    {
        text.0 = whole;
    }
}

fn draw(world: &mut World, marked: &Marked) -> Option<Marks> {
    let said = world.resource::<Laid>().said.get(marked.item)?.clone();
    match letters_of(world, said.entity, &said.text) {
        Some(letters) => cut(world, letters, marked),
        None => Some(framed(world, said.entity)),
    }
}

/// The words on the page that are the same as what is said: of the piece itself, or of something in it.
fn letters_of(world: &World, entity: Entity, said: &str) -> Option<Entity> {
    if let Some(text) = world.get::<Text>(entity)
        && text.split_whitespace().eq(said.split_whitespace())
    {
        return Some(entity);
    }
    let children = world.get::<Children>(entity)?;
    children
        .iter()
        .find_map(|child| letters_of(world, child, said))
}

/// How a part of the words is shown: its paper and its ink.
type Shade = Option<(Ink, Ink)>;

/// Cuts the words into what is before, in and after the marks.
fn cut(world: &mut World, letters: Entity, marked: &Marked) -> Option<Marks> {
    let whole = world.get::<Text>(letters)?.0.clone();
    let words: Vec<Range<usize>> = words_in(&whole).collect();
    let start = words.get(marked.sentence.start)?.start;
    let end = words.get(marked.sentence.end.checked_sub(1)?)?.end;
    let word = marked.word.and_then(|word| words.get(word)).cloned();
    let word = word.unwrap_or(end..end);
    let roles = &world.get_resource::<LaidTheme>()?.0.roles;
    let sentence = Some((roles.tint, roles.ink));
    let turned = Some((roles.ink, roles.surface));
    let parts: [(Range<usize>, Shade); 4] = [
        (start..word.start, sentence),
        (word.clone(), turned),
        (word.end..end, sentence),
        (end..whole.len(), None),
    ];
    let style = (
        world.get::<TextFont>(letters)?.clone(),
        *world.get::<LineHeight>(letters)?,
        *world.get::<LetterSpacing>(letters)?,
        *world.get::<TextColor>(letters)?,
    );
    let is_underlined = world.get::<Underline>(letters).is_some();
    let mut drawn = Vec::new();
    for (range, shade) in parts {
        let part = whole.get(range)?;
        if part.is_empty() {
            continue;
        }
        let mut span = world.spawn((TextSpan::new(part), style.clone()));
        if let Some((paper, ink)) = shade {
            span.insert((TextColor(ink.color()), TextBackgroundColor(paper.color())));
        }
        if is_underlined {
            span.insert(Underline);
        }
        drawn.push(span.id());
    }
    // Words go on only in children that come before all others.
    world.entity_mut(letters).insert_children(0, &drawn);
    let before = whole.get(..start)?.to_owned();
    world.get_mut::<Text>(letters)?.0 = before;
    Some(Marks {
        on: Some(letters),
        whole: Some((letters, whole)),
        drawn,
        ..default()
    })
}

/// A frame around what is said in other words than it shows: a picture, or a control with a sign on it.
fn framed(world: &mut World, entity: Entity) -> Marks {
    let bands = world.get_resource::<LaidTheme>().map(|theme| {
        [
            (theme.0.roles.ink, 9.0, 3.0),
            (theme.0.roles.think, 6.0, 6.0),
        ]
    });
    let node = world.get::<Node>(entity).cloned().unwrap_or_default();
    let mut drawn = Vec::new();
    for (ink, out, width) in bands.into_iter().flatten() {
        let band = world.spawn((
            frame(&node, out, width),
            BorderColor::all(ink.color()),
            GlobalZIndex(9),
            Pickable::IGNORE,
            ChildOf(entity),
        ));
        drawn.push(band.id());
    }
    Marks {
        on: Some(entity),
        drawn,
        ..default()
    }
}
