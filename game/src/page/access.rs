//! What a screen reader is told, and how its presses become ours: the one place for both.

use accesskit::{Action, Node as Told, Role, Toggled};
use bevy::a11y::{AccessibilityNode, ActionRequest};
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;
use bevy::ui_widgets::Activate;

use super::lay::{Laid, OnPress};
use super::{Content, Kind, LastPress, Laying, Meaning, Piece, Press};

pub(super) fn plugin(app: &mut App) {
    app.add_message::<ActionRequest>()
        .add_systems(Update, obey_requests.before(Laying));
}

/// The whole page, by its name.
pub(super) fn page(name: &str) -> AccessibilityNode {
    let mut told = Told::new(Role::Group);
    told.set_label(name);
    told.into()
}

/// Nothing a screen reader should stop at.
pub(super) fn hidden() -> AccessibilityNode {
    let mut told = Told::new(Role::Image);
    told.set_hidden();
    told.into()
}

/// What is told about a piece; nothing when it and all in it are decoration.
pub(super) fn described(piece: &Piece) -> Option<AccessibilityNode> {
    if let Some(press) = &piece.press {
        return Some(control(press, &piece.content));
    }
    let told = match &piece.meaning {
        Meaning::Text(text) => {
            let mut told = Told::new(Role::Label);
            told.set_value(text.as_str());
            told
        }
        Meaning::Heading(text) => named(Role::Heading, text),
        Meaning::Group(text) => named(Role::Group, text),
        Meaning::Picture(text) => named(Role::Image, text),
        Meaning::Silent if piece.speaks() => Told::new(Role::GenericContainer),
        Meaning::Silent => return None,
    };
    Some(told.into())
}

fn control(press: &Press, content: &Content) -> AccessibilityNode {
    let role = match (content, press.kind) {
        (Content::Field(field), _) if field.lines > 1 => Role::MultilineTextInput,
        (Content::Field(_), _) => Role::TextInput,
        (_, Kind::Button) => Role::Button,
        (_, Kind::Choice(_)) => Role::RadioButton,
        (_, Kind::Switch(_)) => Role::Switch,
    };
    let mut told = named(role, &press.label);
    if let Content::Field(field) = content {
        told.set_value(field.text.as_str());
    }
    if let Kind::Choice(on) | Kind::Switch(on) = press.kind {
        told.set_toggled(Toggled::from(on));
    }
    told.add_action(Action::Click);
    told.add_action(Action::Focus);
    told.into()
}

fn named(role: Role, name: &str) -> Told {
    let mut told = Told::new(role);
    told.set_label(name);
    told
}

/// A screen reader asks for a press or for the focus; it gets what a hand or a key would get.
fn obey_requests(
    mut requests: MessageReader<ActionRequest>,
    controls: Query<(Entity, &OnPress)>,
    laid: Res<Laid>,
    mut focus: ResMut<InputFocus>,
    mut commands: Commands,
) {
    for request in requests.read() {
        let wanted = Entity::try_from_bits(request.target_node.0);
        let Some(entity) = wanted.and_then(|wanted| there_now(wanted, &controls, &laid)) else {
            continue;
        };
        match request.action {
            Action::Click => {
                commands.queue(|world: &mut World| {
                    world.resource_mut::<LastPress>().asked_for_by_name();
                });
                commands.trigger(Activate { entity });
            }
            Action::Focus => focus.set(entity, FocusCause::Navigated),
            _ => {}
        }
    }
}

/// The control itself, or the one that took its place when the same page was laid anew.
fn there_now(wanted: Entity, controls: &Query<(Entity, &OnPress)>, laid: &Laid) -> Option<Entity> {
    if controls.contains(wanted) {
        return Some(wanted);
    }
    let key = laid.key_before(wanted)?;
    let (entity, _) = controls.iter().find(|(_, control)| control.0.key == key)?;
    Some(entity)
}
