//! Moving a page that is higher than its window: by two buttons, by the wheel, and by itself to what has the focus.

use bevy::ecs::system::SystemParam;
use bevy::input::mouse::{MouseScrollUnit, MouseWheel};
use bevy::input_focus::{InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::ui::{UiGlobalTransform, UiSystems};

use super::said::Marks;
use super::{Laid, Laying, Lit, Stale};
use crate::platform::power::Settling;

/// How much of what was seen is seen again after a move.
const AGAIN: f32 = 0.15;
/// One notch of a wheel.
const NOTCH: f32 = 64.0;
/// Room left around what has the focus.
const AROUND: f32 = 24.0;
/// Somebody notices a control of which so much is in the window.
const NOTICED: f32 = 16.0;

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
    /// The page found its size only now, so that what is on it may stand elsewhere.
    is_new: bool,
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
            (measure, show_where_they_are)
                .chain()
                .after(UiSystems::Layout),
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
    (scroll.view, scroll.most, scroll.is_new) = (view, most, true);
    scroll.by(0.0);
    if scroll.overflows(&laid.key) != before {
        stale.mark();
        settling.begin();
    }
}

/// Whoever steers by key, switch or gamepad sees where they are, also when the page has only just found its size; and
/// whoever is read to sees what is being read.
fn show_where_they_are(
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    lit: Res<Lit>,
    marks: Res<Marks>,
    mut column: Column,
) {
    let is_news = focus.is_changed() || visible.is_changed() || lit.is_changed();
    if !std::mem::take(&mut column.scroll.is_new) && !is_news {
        if marks.is_changed() {
            column.show(marks.on.as_slice());
        }
    } else if !lit.0.is_empty() {
        column.show(&lit.0);
    } else if visible.0 {
        column.show(focus.get().as_slice());
    }
}

/// The column that can be moved, and what is in it.
#[derive(SystemParam)]
pub(super) struct Column<'w, 's> {
    columns: Query<'w, 's, (Entity, &'static mut ScrollPosition), With<Scrolls>>,
    nodes: Query<'w, 's, (&'static ComputedNode, &'static UiGlobalTransform)>,
    parents: Query<'w, 's, &'static ChildOf>,
    scroll: ResMut<'w, Scroll>,
    settling: ResMut<'w, Settling>,
}

impl Column<'_, '_> {
    /// Moves the page until these can be seen; the first of them where there is no room for all.
    pub(super) fn show(&mut self, controls: &[Entity]) {
        let view = self.scroll.view;
        let mut stretches = controls.iter().filter_map(|one| self.stretch(*one));
        let Some(first) = stretches.next() else {
            return;
        };
        let all = stretches.fold(first, Stretch::and);
        let wanted = if all.fits(view) { all } else { first }.way_into(view);
        let before = self.scroll.offset;
        self.scroll.by(wanted);
        if (self.scroll.offset - before).abs() < 0.5 {
            return;
        }
        if let Ok((_, mut position)) = self.columns.single_mut() {
            position.0.y = self.scroll.offset;
        }
        self.settling.begin();
    }

    /// Whether the page would have to be moved before anybody saw this control.
    pub(super) fn hides(&self, control: Entity) -> bool {
        let view = self.scroll.view;
        self.stretch(control)
            .is_some_and(|stretch| !stretch.is_seen(view))
    }

    /// Where a control stands; nothing when it does not move with the page, or is not laid out yet.
    fn stretch(&self, control: Entity) -> Option<Stretch> {
        let (column, _) = self.columns.single().ok()?;
        if self
            .parents
            .iter_ancestors(control)
            .all(|one| one != column)
        {
            return None;
        }
        let (node, at) = self.nodes.get(control).ok()?;
        let (window, middle) = self.nodes.get(column).ok()?;
        let to_stage = window.inverse_scale_factor;
        let above = at.translation.y - node.size.y / 2.0;
        let top = (above - middle.translation.y + window.size.y / 2.0) * to_stage;
        let bottom = top + node.size.y * to_stage;
        (node.size.y > 0.0).then_some(Stretch { top, bottom })
    }
}

/// From where to where something reaches below the upper edge of the window, in pixels of the stage.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Stretch {
    top: f32,
    bottom: f32,
}

impl Stretch {
    fn and(self, other: Self) -> Self {
        Self {
            top: self.top.min(other.top),
            bottom: self.bottom.max(other.bottom),
        }
    }

    fn fits(self, view: f32) -> bool {
        self.bottom - self.top + 2.0 * AROUND <= view
    }

    /// Whether as much of it is in the window as somebody notices.
    fn is_seen(self, view: f32) -> bool {
        let part = self.bottom.min(view) - self.top.max(0.0);
        part >= NOTICED.min(self.bottom - self.top)
    }

    /// How far down the page has to go until it is in the window, with room around it; its beginning when it is too high.
    fn way_into(self, view: f32) -> f32 {
        let (top, below) = (self.top - AROUND, self.bottom + AROUND - view);
        if top < 0.0 || !self.fits(view) {
            top
        } else {
            below.max(0.0)
        }
    }
}

#[cfg(test)]
mod tests;
