//! What a screen reader is told, and how its presses become ours: the one place for both.

use accesskit::{Action, Live, Node as Told, Role, Toggled};
use bevy::a11y::{AccessibilityNode, ActionRequest};
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::prelude::*;

use super::lay::{Laid, OnPress};
use super::{Content, Kind, Laying, Meaning, Piece, Press, press_by_choice};

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

/// News that a screen reader says by itself, when whatever it is saying is over.
pub(crate) fn live(news: &str) -> AccessibilityNode {
    let mut told = named(Role::Status, news);
    told.set_live(Live::Polite);
    told.into()
}

/// Nothing a screen reader should stop at.
pub(super) fn hidden() -> AccessibilityNode {
    let mut told = Told::new(Role::Image);
    told.set_hidden();
    told.into()
}

/// What is told about a piece; nothing when it and all in it are decoration. `place` is said of a control that is one of
/// several, such as '2 of 5'.
pub(super) fn described(piece: &Piece, place: Option<&str>) -> Option<AccessibilityNode> {
    if let Some(press) = &piece.press {
        return Some(control(press, &piece.content, place).into());
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

fn control(press: &Press, content: &Content, place: Option<&str>) -> Told {
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
    if let Some(place) = place {
        told.set_description(place);
    }
    told.add_action(Action::Click);
    told.add_action(Action::Focus);
    told
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
            Action::Click => press_by_choice(&mut commands, entity),
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

#[cfg(test)]
mod tests {
    use super::super::sets;
    use super::*;

    #[test]
    fn a_control_says_its_name_its_role_its_state_and_its_place_among_others() {
        let press = |key: &str, kind| {
            let piece = Piece::default().press(key, "Kind words", |_| {}).kind(kind);
            piece.press.expect("a control")
        };
        let choice = press("choice/kind", Kind::Choice(true));
        let told = control(&choice, &Content::Nothing, Some("2 of 3"));
        assert_eq!(told.role(), Role::RadioButton);
        assert_eq!(told.label(), Some("Kind words"));
        assert_eq!(told.toggled(), Some(Toggled::True));
        assert_eq!(told.description(), Some("2 of 3"));
        assert!(told.supports_action(Action::Click) && told.supports_action(Action::Focus));
        let alone = press("next", Kind::Button);
        assert!(sets::places(std::slice::from_ref(&alone)).is_empty());
        let told = control(&alone, &Content::Nothing, None);
        assert_eq!((told.role(), told.description()), (Role::Button, None));
    }
}
