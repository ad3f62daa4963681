//! What is typed reaches whoever keeps the text, and a page that is laid anew meanwhile swallows no letter of it.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use bevy::prelude::*;
use bevy::text::EditableText;
use zeroize::Zeroizing;

use super::{Field, Typed};

/// Frames for which a page waits at most. Somebody who types without a pause is not shown an old page for ever.
const FRAMES_MAX: u8 = 30;

/// Told what was typed, when it differs from what was told before: moving the cursor is not typing.
#[derive(Component, Clone)]
pub(super) struct OnTyped {
    told: Typed,
    /// Of the text told last; the text itself is kept in as few places as can be.
    last: u64,
}

impl OnTyped {
    pub(super) fn new(field: &Field) -> Self {
        Self {
            told: field.changed.clone(),
            last: print_of(&field.text),
        }
    }
}

/// For how many frames a page has waited for letters that are on their way.
#[derive(Resource, Default)]
pub(super) struct Patience(u8);

/// Whether letters were typed that do not stand in their field yet. They would be gone with it.
pub(super) fn is_under_way(world: &mut World) -> bool {
    let mut fields = world.query::<&EditableText>();
    let is_typing = fields
        .iter(world)
        .any(|field| !field.pending_edits.is_empty());
    let mut patience = world.resource_mut::<Patience>();
    let waits = is_typing && patience.0 < FRAMES_MAX;
    patience.0 = if waits { patience.0 + 1 } else { 0 };
    waits
}

/// Tells what was typed.
pub(super) fn pass_on(
    mut fields: Query<(&EditableText, &mut OnTyped), Changed<EditableText>>,
    mut commands: Commands,
) {
    for (field, mut typed) in &mut fields {
        let text = Zeroizing::new(field.value().to_string());
        let print = print_of(&text);
        if typed.last != print {
            typed.last = print;
            let told = typed.told.clone();
            commands.queue(move |world: &mut World| told(world, &text));
        }
    }
}

fn print_of(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use bevy::text::TextEdit;

    use super::*;

    #[test]
    fn a_page_waits_for_letters_on_their_way_and_not_for_ever() {
        let mut world = World::new();
        world.init_resource::<Patience>();
        assert!(!is_under_way(&mut world), "nothing is written here");
        let field = world.spawn(EditableText::default()).id();
        assert!(!is_under_way(&mut world), "nothing was typed into it");
        let mut typed = world.get_mut::<EditableText>(field).unwrap();
        typed.queue_edit(TextEdit::Insert("x".into()));
        for _ in 0..FRAMES_MAX {
            assert!(is_under_way(&mut world));
        }
        assert!(!is_under_way(&mut world), "a field that takes nothing");
        assert!(is_under_way(&mut world), "the next page waits again");
    }
}
