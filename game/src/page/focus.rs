//! The focus ring: 4 pixels of paper, then 4 of ink, outside the control, for whoever steers by key or switch.

use bevy::input_focus::tab_navigation::TabNavigationPlugin;
use bevy::input_focus::{InputFocus, InputFocusVisible};
use bevy::prelude::*;

use super::Laying;
use super::builder::pixels;
use super::lay::{LaidTheme, OnPress};

const RING: f32 = 4.0;

/// The ring around the control that has the focus.
#[derive(Component)]
struct Ring;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins(TabNavigationPlugin)
        .add_systems(Update, move_ring.after(Laying));
}

fn move_ring(
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    theme: Option<Res<LaidTheme>>,
    rings: Query<Entity, With<Ring>>,
    controls: Query<&Node, With<OnPress>>,
    mut commands: Commands,
) {
    if !focus.is_changed() && !visible.is_changed() {
        return;
    }
    for ring in &rings {
        commands.entity(ring).despawn();
    }
    let (Some(theme), Some(focused), true) = (theme, focus.get(), visible.0) else {
        return;
    };
    let Ok(node) = controls.get(focused) else {
        return;
    };
    let roles = &theme.0.roles;
    commands.spawn((
        Ring,
        frame(node, 2.0 * RING, RING),
        BorderColor::all(roles.focus.color()),
        GlobalZIndex(10),
        Pickable::IGNORE,
        ChildOf(focused),
    ));
    commands.spawn((
        Ring,
        frame(node, RING, RING),
        BorderColor::all(roles.surface.color()),
        GlobalZIndex(10),
        Pickable::IGNORE,
        ChildOf(focused),
    ));
}

/// A frame `out` pixels outside this control, `width` pixels thick.
fn frame(node: &Node, out: f32, width: f32) -> Node {
    let border = pixels(node.border.left);
    let away = Val::Px(-out - border);
    Node {
        position_type: PositionType::Absolute,
        left: away,
        right: away,
        top: away,
        bottom: away,
        border: UiRect::all(Val::Px(width)),
        border_radius: BorderRadius::all(Val::Px(pixels(node.border_radius.top_left) + out)),
        ..default()
    }
}
