//! Puts what was drawn into the window.

use std::num::NonZeroU32;

use bevy::ecs::system::NonSendMarker;
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy::winit::WINIT_WINDOWS;
use brush::Area;
use softbuffer::{Context, Rect as Part, Surface};

use super::{Changed, Easel};

/// Only the thread that owns the window may touch it.
pub(super) fn show(
    easel: Option<Res<Easel>>,
    windows: Query<Entity, With<PrimaryWindow>>,
    mut changed: ResMut<Changed>,
    _here: NonSendMarker,
) {
    if !changed.is_all && changed.parts.is_empty() {
        return;
    }
    let (Some(easel), Ok(entity)) = (easel, windows.single()) else {
        return;
    };
    let parts = if changed.is_all {
        vec![easel.painter.canvas().area()]
    } else {
        changed.parts.clone()
    };
    let shown = WINIT_WINDOWS.with_borrow(|windows| {
        // Drawn on paper only, there is none.
        let window = &**windows.get_window(entity)?;
        // A surface is made anew for each picture: it borrows the window, which is not ours to keep.
        let show = || {
            let context = Context::new(window)?;
            let mut surface = Surface::new(&context, window)?;
            let [across, down] = easel.size.to_array().map(NonZeroU32::new);
            let (Some(across), Some(down)) = (across, down) else {
                return Ok(());
            };
            surface.resize(across, down)?;
            let mut buffer = surface.buffer_mut()?;
            let shown = copy(&easel, &parts, &mut buffer);
            buffer.present_with_damage(&shown)
        };
        Some(show())
    });
    match shown {
        Some(Err(fault)) => warn!("the window could not be drawn: {fault}"),
        Some(Ok(())) | None => *changed = Changed::default(),
    }
}

/// Copies these parts, and says which they are.
fn copy(easel: &Easel, parts: &[Area], buffer: &mut [u32]) -> Vec<Part> {
    let canvas = easel.painter.canvas();
    for area in parts {
        let rows = buffer.chunks_exact_mut(easel.size.x as usize).zip(0..);
        for (place, row) in rows.skip(area.from.y as usize).take(area.rows().len()) {
            let pixels = canvas.row(row, area.columns());
            let place = place.iter_mut().skip(area.from.x as usize);
            place.zip(pixels).for_each(|(place, pixel)| *place = *pixel);
        }
    }
    parts.iter().copied().filter_map(part).collect()
}

fn part(area: Area) -> Option<Part> {
    let size = area.to - area.from;
    Some(Part {
        x: u32::try_from(area.from.x).ok()?,
        y: u32::try_from(area.from.y).ok()?,
        width: NonZeroU32::new(u32::try_from(size.x).ok()?)?,
        height: NonZeroU32::new(u32::try_from(size.y).ok()?)?,
    })
}
