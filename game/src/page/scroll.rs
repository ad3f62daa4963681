//! Moving a page that is higher than its window: by two buttons, by the wheel, and by itself to what has the focus.

use bevy::input::mouse::{MouseScrollUnit, MouseWheel};
use bevy::input_focus::{InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::ui::{UiGlobalTransform, UiSystems};

use super::said::Marks;
use super::{Laid, Laying, Stale};
use crate::platform::power::Settling;

/// How much of what was seen is seen again after a move.
const AGAIN: f32 = 0.15;
/// One notch of a wheel.
const NOTCH: f32 = 64.0;
/// Room left around what has the focus.
const AROUND: f32 = 24.0;

/// The column that can be moved.
#[derive(Component)]
pub(super) struct Scrolls;

/// How far the page has been moved, in pixels of the stage.
#[derive(Resource, Debug, Default)]
pub struct Scroll {
    page: String,
    offset: f32,
    view: f32,
    most: f32,
}

impl Scroll {
    /// Whether this page is higher than its window, as it was last laid.
    #[must_use]
    pub fn overflows(&self, page: &str) -> bool {
        self.page == page && self.most > 1.0
    }

    /// Moves by so many windows, down when positive.
    pub fn turn(&mut self, windows: f32) {
        self.by(windows * self.view * (1.0 - AGAIN));
    }

    /// Where this page stands; another page begins at its top.
    pub(super) fn begin(&mut self, page: &str) -> f32 {
        if self.page != page {
            *self = Self {
                page: page.to_owned(),
                ..Self::default()
            };
        }
        self.offset
    }

    fn by(&mut self, pixels: f32) {
        self.offset = (self.offset + pixels).clamp(0.0, self.most);
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Scroll>()
        .add_systems(Update, follow_wheel.before(Laying))
        .add_systems(
            PostUpdate,
            (measure, show_focused).chain().after(UiSystems::Layout),
        );
}

fn follow_wheel(
    mut wheel: MessageReader<MouseWheel>,
    mut scroll: ResMut<Scroll>,
    mut columns: Query<&mut ScrollPosition, With<Scrolls>>,
) {
    let moved: f32 = wheel
        .read()
        .map(|notch| match notch.unit {
            MouseScrollUnit::Line => notch.y * NOTCH,
            MouseScrollUnit::Pixel => notch.y,
        })
        .sum();
    if moved == 0.0 {
        return;
    }
    scroll.by(-moved);
    for mut column in &mut columns {
        column.0.y = scroll.offset;
    }
}

/// Learns how high the page is; when it turns out too high, it is laid again with its buttons.
fn measure(
    columns: Query<&ComputedNode, With<Scrolls>>,
    laid: Res<Laid>,
    mut scroll: ResMut<Scroll>,
    mut stale: ResMut<Stale>,
    mut settling: ResMut<Settling>,
) {
    let Ok(column) = columns.single() else {
        return;
    };
    let before = scroll.overflows(&laid.key);
    let to_stage = column.inverse_scale_factor;
    let view = column.size.y * to_stage;
    let most = (column.content_size.y * to_stage - view).max(0.0);
    if (view - scroll.view).abs() < 0.5 && (most - scroll.most).abs() < 0.5 {
        return;
    }
    (scroll.view, scroll.most) = (view, most);
    scroll.by(0.0);
    if scroll.overflows(&laid.key) != before {
        stale.mark();
        settling.begin();
    }
}

/// Whoever steers by key or switch sees where they are, and whoever is read to sees what is being read.
fn show_focused(
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    marks: Res<Marks>,
    nodes: Query<(&ComputedNode, &UiGlobalTransform)>,
    parents: Query<&ChildOf>,
    mut columns: Query<(Entity, &mut ScrollPosition), With<Scrolls>>,
    mut scroll: ResMut<Scroll>,
    mut settling: ResMut<Settling>,
) {
    let shown = if focus.is_changed() && visible.0 {
        focus.get()
    } else if marks.is_changed() {
        marks.on
    } else {
        return;
    };
    let Ok((column, mut position)) = columns.single_mut() else {
        return;
    };
    let Some(focused) =
        shown.filter(|focused| parents.iter_ancestors(*focused).any(|one| one == column))
    else {
        return;
    };
    let (Ok((control, at)), Ok((window, middle))) = (nodes.get(focused), nodes.get(column)) else {
        return;
    };
    let to_stage = window.inverse_scale_factor;
    let top = (at.translation.y - control.size.y / 2.0 - middle.translation.y
        + window.size.y / 2.0)
        * to_stage
        - AROUND;
    let below = top + control.size.y * to_stage + 2.0 * AROUND - scroll.view;
    let wanted = if top < 0.0 || below - top > 0.0 {
        top
    } else {
        below.max(0.0)
    };
    if wanted.abs() > 0.5 {
        scroll.by(wanted);
        position.0.y = scroll.offset;
        settling.begin();
    }
}
