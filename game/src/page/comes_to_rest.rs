//! What comes to rest when it is first seen: it begins a little larger than it is, and is still after less than a second.
//! Only where the pupil wants motion, once, and never again on the same page (criterion 47).

use std::collections::BTreeMap;
use std::time::Duration;

use bevy::prelude::*;
use bevy::time::Real;

use super::{Laid, Laying, Piece};
use crate::platform::power::Alarm;

/// How long until it is still.
const LASTS: Duration = Duration::from_millis(700);
/// How much larger it is at the beginning.
const LARGER: f32 = 0.03;
/// As few pictures of it in a second as still look smooth.
const STEP: Duration = Duration::from_millis(50);

/// Comes to rest, known by this name as long as the page is the same.
#[derive(Component)]
pub(super) struct ComesToRest(String);

/// What has been seen on this page, and since when.
#[derive(Resource, Default)]
struct Seen {
    page: String,
    since: BTreeMap<String, Duration>,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Seen>()
        .add_systems(Update, come_to_rest.after(Laying));
}

/// Lets a piece that is just laid come to rest.
pub(super) fn begin(placed: &mut EntityWorldMut, piece: &Piece) {
    if let Some(name) = &piece.rests_as {
        placed.insert((ComesToRest(name.clone()), UiTransform::IDENTITY));
    }
}

fn come_to_rest(
    time: Res<Time<Real>>,
    laid: Res<Laid>,
    mut seen: ResMut<Seen>,
    mut moving: Query<(Entity, &ComesToRest, &mut UiTransform)>,
    mut alarm: ResMut<Alarm>,
    mut commands: Commands,
) {
    if moving.is_empty() {
        return;
    }
    if seen.page != laid.key {
        seen.page.clone_from(&laid.key);
        seen.since.clear();
    }
    let now = time.elapsed();
    for (entity, name, mut place) in &mut moving {
        let since = *seen.since.entry(name.0.clone()).or_insert(now);
        let gone = now.saturating_sub(since);
        place.scale = Vec2::splat(size_after(gone));
        if gone >= LASTS {
            commands.entity(entity).remove::<ComesToRest>();
        } else {
            alarm.ring_in(STEP);
        }
    }
}

/// How large it is this long after it was first seen: quicker at first, and still at the end.
fn size_after(gone: Duration) -> f32 {
    let left = 1.0 - (gone.as_secs_f32() / LASTS.as_secs_f32()).min(1.0);
    1.0 + LARGER * left * left * left
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Criteria 46 and 47: it never jumps back, never flashes, and ends by itself long before five seconds.
    #[test]
    fn it_only_grows_smaller_never_jumps_and_is_still_in_less_than_a_second() {
        let size = |milliseconds: u64| size_after(Duration::from_millis(milliseconds));
        assert!((size(0) - 1.03).abs() < 0.001);
        for at in (0..1_000).step_by(50) {
            let step = size(at) - size(at + 50);
            assert!((0.0..0.01).contains(&step), "{at}: {step}");
        }
        assert!((size(700) - 1.0).abs() < f32::EPSILON);
        assert!((size(60_000) - 1.0).abs() < f32::EPSILON);
    }
}
