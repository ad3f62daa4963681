//! What is turned, and what breathes: it grows and shrinks as slowly as somebody at rest.

use std::f32::consts::TAU;
use std::time::Duration;

use bevy::prelude::*;

use super::{Laying, Piece, comes_to_rest, fades};
use crate::platform::power::Alarm;

/// One breath in and out, in seconds.
const BREATH: f32 = 10.0;
/// How much larger it is at the end of breathing in.
const LARGER: f32 = 0.12;
/// Pictures of it in a second are as few as still look smooth.
const STEP: Duration = Duration::from_millis(50);

/// Grows and shrinks.
#[derive(Component)]
pub(super) struct Breathes;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, breathe.after(Laying));
}

/// Turns a piece that is just laid, and lets it breathe, come to rest, come or go.
pub(super) fn turn_and_move(placed: &mut EntityWorldMut, piece: &Piece) {
    if piece.turn != 0.0 {
        placed.insert(UiTransform::from_rotation(Rot2::radians(piece.turn)));
    }
    if piece.breathes {
        placed.insert((Breathes, UiTransform::IDENTITY));
    }
    comes_to_rest::begin(placed, piece);
    fades::begin(placed, piece);
}

fn breathe(
    time: Res<Time>,
    mut moving: Query<&mut UiTransform, With<Breathes>>,
    mut alarm: ResMut<Alarm>,
) {
    if moving.is_empty() {
        return;
    }
    let size = size_at(time.elapsed_secs_wrapped());
    for mut place in &mut moving {
        place.scale = Vec2::splat(size);
    }
    alarm.ring_in(STEP);
}

/// How large it is so many seconds after it began to breathe in.
fn size_at(seconds: f32) -> f32 {
    let part = (seconds / BREATH * TAU).cos();
    1.0 + LARGER * (1.0 - part) / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_breath_takes_ten_seconds_and_never_jumps() {
        assert!((size_at(0.0) - 1.0).abs() < 0.001);
        assert!((size_at(5.0) - 1.12).abs() < 0.001);
        assert!((size_at(10.0) - 1.0).abs() < 0.001);
        for frame in 0_u16..400 {
            let at = f32::from(frame) * 0.05;
            assert!((size_at(at + 0.05) - size_at(at)).abs() < 0.003);
        }
    }
}
