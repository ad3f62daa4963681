//! What is typed reaches whoever keeps the text, and a page that is laid anew meanwhile swallows no letter of it.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::FocusedInput;
use bevy::prelude::*;
use bevy::text::{EditableText, TextEdit};
use zeroize::Zeroizing;

use super::press::is_held;
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

/// Whether letters were typed that do not stand in their field yet, or a control is held down. Either would be gone with
/// the page.
pub(super) fn is_under_way(world: &mut World) -> bool {
    is_being_written(world) || is_held(world)
}

fn is_being_written(world: &mut World) -> bool {
    let mut fields = world.query::<&EditableText>();
    let is_typing = fields
        .iter(world)
        .any(|field| !field.pending_edits.is_empty());
    let mut patience = world.resource_mut::<Patience>();
    let waits = is_typing && patience.0 < FRAMES_MAX;
    patience.0 = if waits { patience.0 + 1 } else { 0 };
    waits
}

/// Takes the space bar, Backspace and Return while Shift is down. Bevy's own field takes them only without Shift, and
/// asks for Shift once in a frame: on a slow computer 'where I' would lose its space to the capital letter after it.
pub(super) fn take_with_shift(
    mut typed: On<FocusedInput<KeyboardInput>>,
    mut fields: Query<&mut EditableText>,
    keys: Res<ButtonInput<Key>>,
) {
    let Ok(mut field) = fields.get_mut(typed.focused_entity) else {
        return;
    };
    let is_other_chord = [Key::Control, Key::Alt, Key::Super]
        .into_iter()
        .any(|key| keys.pressed(key));
    if !keys.pressed(Key::Shift) || is_other_chord || field.is_composing() {
        return;
    }
    let edit = match &typed.input.logical_key {
        Key::Space => TextEdit::Insert(" ".into()),
        Key::Backspace => TextEdit::Backspace,
        Key::Enter if field.allow_newlines => TextEdit::Insert("\n".into()),
        _ => return,
    };
    if typed.input.state.is_pressed() {
        field.queue_edit(edit);
    }
    typed.propagate(false);
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
    use bevy::input::ButtonState;
    use bevy::input_focus::{FocusCause, InputFocus};

    use super::*;
    use crate::unseen;

    /// What stands in the only field, after these keys went down within one frame and up in the next.
    fn written(keys: &[KeyCode]) -> String {
        let mut app = unseen::app();
        unseen::frames(&mut app, 2);
        let field = app.world_mut().spawn(EditableText::new("")).id();
        app.world_mut().entity_mut(field).insert(Node::default());
        app.world_mut()
            .resource_mut::<InputFocus>()
            .set(field, FocusCause::Navigated);
        for key in keys {
            unseen::put(&mut app, *key, ButtonState::Pressed);
        }
        app.update();
        for key in keys {
            unseen::put(&mut app, *key, ButtonState::Released);
        }
        unseen::frames(&mut app, 2);
        let field = app.world().get::<EditableText>(field).expect("a field");
        field.value().to_string()
    }

    #[test]
    fn a_space_just_before_a_capital_letter_is_not_lost() {
        use KeyCode::{Backspace, KeyE, KeyI, ShiftLeft, Space};
        assert_eq!(written(&[KeyE, Space, KeyI]), "e i");
        assert_eq!(written(&[KeyE, Space, ShiftLeft, KeyI]), "e i");
        assert_eq!(written(&[ShiftLeft, KeyE, KeyE, Backspace, KeyI]), "ei");
    }

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
