//! The rings outside a control: of the focus, for whoever steers by key, and of the scan, for whoever uses a switch.

use std::f32::consts::TAU;

use bevy::input_focus::tab_navigation::TabNavigationPlugin;
use bevy::input_focus::{InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::ui::{AngularColorStop, BorderGradient, ConicGradient, UiPosition};

use super::Laying;
use super::builder::pixels;
use super::lay::{LaidTheme, OnPress};
use crate::platform::power::Settling;
use crate::theme::Theme;

/// The focus: paper, then ink. How far out each band ends and how wide it is, in pixels of the stage.
const FOCUS: [Band; 2] = [(Ink::Focus, 8.0, 4.0), (Ink::Paper, 4.0, 4.0)];
/// The scan: paper, amber, ink, so that it is seen on every ground and told from the focus without colour.
const SCAN: [Band; 3] = [
    (Ink::Focus, 13.0, 3.0),
    (Ink::Amber, 10.0, 6.0),
    (Ink::Paper, 4.0, 4.0),
];

type Band = (Ink, f32, f32);
/// A control's place, its paper, and whether its words are drawn on it and not on something in it.
type Ringed = (
    &'static Node,
    Option<&'static BackgroundColor>,
    Has<Text>,
    Has<EditableText>,
);

#[derive(Clone, Copy)]
enum Ink {
    Paper,
    Focus,
    Amber,
}

/// Controls lit by a scan; while there are any, the ring of the focus is not drawn.
#[derive(Resource, Debug, Default)]
pub struct Lit(pub Vec<Entity>);

/// The control a resting pointer is about to press, and how far its ring is filled, in radians from the top.
#[derive(Resource, Debug, Clone, Copy, PartialEq, Default)]
pub struct Filling(pub Option<(Entity, f32)>);

/// A band of a ring around a control.
#[derive(Component)]
struct Ring;

/// The band that fills.
#[derive(Component)]
struct FillingRing;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Lit>()
        .init_resource::<Filling>()
        .add_plugins(TabNavigationPlugin)
        .add_systems(Update, (move_ring, fill_ring).after(Laying));
}

fn move_ring(
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    lit: Res<Lit>,
    theme: Option<Res<LaidTheme>>,
    rings: Query<Entity, With<Ring>>,
    controls: Query<Ringed, With<OnPress>>,
    mut settling: ResMut<Settling>,
    mut commands: Commands,
) {
    if !focus.is_changed() && !visible.is_changed() && !lit.is_changed() {
        return;
    }
    for ring in &rings {
        commands.entity(ring).despawn();
    }
    settling.begin();
    let Some(theme) = theme else { return };
    let focused = focus.get().filter(|_| visible.0 && lit.0.is_empty());
    let focused = focused.map(|focused| (focused, FOCUS.as_slice()));
    let scanned = lit.0.iter().map(|lit| (*lit, SCAN.as_slice()));
    for (control, bands) in scanned.chain(focused) {
        let Ok((node, paper, is_words, is_field)) = controls.get(control) else {
            continue;
        };
        if let (Some(paper), false) = (paper, is_words || is_field) {
            commands.spawn((
                Ring,
                inside(node),
                BackgroundColor(lifted(paper.0, &theme.0)),
                ZIndex(-1),
                Pickable::IGNORE,
                ChildOf(control),
            ));
        }
        for (ink, out, width) in bands {
            commands.spawn((
                Ring,
                frame(node, *out, *width),
                BorderColor::all(ink.on(&theme.0)),
                GlobalZIndex(10),
                Pickable::IGNORE,
                ChildOf(control),
            ));
        }
    }
}

/// The paper of a control with a ring around it changes too (criterion 54): plain paper to the tint it has under a pointer,
/// anything else further away from the colour of its words.
fn lifted(paper: Color, theme: &Theme) -> Color {
    let roles = &theme.roles;
    if [roles.surface, roles.surface2, roles.tile]
        .iter()
        .any(|plain| plain.color() == paper)
    {
        roles.tint.color()
    } else if paper.luminance() < 0.4 {
        Color::BLACK.with_alpha(0.25)
    } else {
        Color::WHITE.with_alpha(0.35)
    }
}

/// All of a control inside its border, behind what is in it.
fn inside(node: &Node) -> Node {
    let border = pixels(node.border.left);
    Node {
        position_type: PositionType::Absolute,
        left: Val::ZERO,
        right: Val::ZERO,
        top: Val::ZERO,
        bottom: Val::ZERO,
        border_radius: BorderRadius::all(Val::Px(
            (pixels(node.border_radius.top_left) - border).max(0.0),
        )),
        ..default()
    }
}

/// The ring fills clockwise from the top, in the colours of the scan: amber over a band of paper, ink around it.
fn fill_ring(
    filling: Res<Filling>,
    theme: Option<Res<LaidTheme>>,
    rings: Query<Entity, With<FillingRing>>,
    controls: Query<&Node, With<OnPress>>,
    mut commands: Commands,
) {
    if !filling.is_changed() {
        return;
    }
    for ring in &rings {
        commands.entity(ring).despawn();
    }
    let (Some(theme), Some((control, angle))) = (theme, filling.0) else {
        return;
    };
    let Ok(node) = controls.get(control) else {
        return;
    };
    for (ink, out, width) in SCAN {
        let color = ink.on(&theme.0);
        let is_filling = matches!(ink, Ink::Amber);
        let stops = vec![
            AngularColorStop::new(color, 0.0),
            AngularColorStop::new(color, angle),
            AngularColorStop::new(theme.0.roles.surface.color(), angle),
            AngularColorStop::new(theme.0.roles.surface.color(), TAU),
        ];
        let mut band = commands.spawn((
            FillingRing,
            frame(node, out, width),
            GlobalZIndex(10),
            Pickable::IGNORE,
            ChildOf(control),
        ));
        if is_filling {
            band.insert(BorderGradient::from(ConicGradient::new(
                UiPosition::CENTER,
                stops,
            )));
        } else {
            band.insert(BorderColor::all(color));
        }
    }
}

impl Ink {
    fn on(self, theme: &Theme) -> Color {
        match self {
            Self::Paper => theme.roles.surface.color(),
            Self::Focus => theme.roles.focus.color(),
            Self::Amber => theme.roles.think.color(),
        }
    }
}

/// A frame `out` pixels outside this control, `width` pixels thick.
pub(super) fn frame(node: &Node, out: f32, width: f32) -> Node {
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Criterion 54: the ring is four pixels thick all round and more, in two colours of which one stands out on any ground.
    #[test]
    fn the_rings_of_focus_and_scan_are_four_pixels_thick_in_colours_that_stand_out() {
        for (ring, least) in [(FOCUS.as_slice(), 4.0), (SCAN.as_slice(), 6.0)] {
            let widest = ring.iter().map(|band| band.2).fold(0.0, f32::max);
            assert!(widest >= least, "{widest}");
            let mut edge = 0.0;
            for (_, out, width) in ring.iter().rev() {
                assert!((out - width - edge).abs() < 0.1, "a gap below {out}");
                edge = *out;
            }
        }
        let folders = crate::platform::folders::Folders::find(None, None);
        let tokens = crate::theme::Tokens::load(&folders.assets).unwrap();
        for look in crate::theme::LOOKS {
            for palette in crate::theme::Palette::ALL {
                let roles = tokens.roles(look, palette);
                let ratio = roles.focus.against(roles.surface);
                assert!(ratio >= 3.0, "{look:?} {palette:?}: {ratio:.2}");
            }
        }
    }
}
