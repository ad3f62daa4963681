//! One drawing goes over into another, in less than a fifth of a second.
//!
//! The new one comes while the old one is still there, and both are still then. Only where the pupil wants motion, and once
//! for each change (criterion 47).

use std::collections::BTreeMap;
use std::time::Duration;

use bevy::prelude::*;
use bevy::time::Real;

use super::{Laid, Laying, Piece};
use crate::platform::power::Alarm;

/// How long one drawing takes to go over into another.
pub const LASTS: Duration = Duration::from_millis(180);
/// As few pictures of it in a second as still look smooth.
const STEP: Duration = Duration::from_millis(30);
/// How far what comes glides up at most, in pixels of the stage.
const GLIDES: f32 = 12.0;

/// Which way a drawing goes, and the name of the change it belongs to.
#[derive(Component, Clone, Debug, PartialEq, Eq)]
pub enum Fade {
    /// Comes where it is.
    In(String),
    /// Comes, and glides up to its place.
    GlidesIn(String),
    /// Goes.
    Out(String),
}

impl Fade {
    fn change(&self) -> &str {
        match self {
            Self::In(change) | Self::GlidesIn(change) | Self::Out(change) => change,
        }
    }

    /// How much of it is seen after this part of the time: what comes is there after the first half, and only then what
    /// goes gets less, so that nothing shines through and nothing flashes.
    fn seen_at(&self, part: f32) -> f32 {
        match self {
            Self::In(_) | Self::GlidesIn(_) => (2.0 * part).min(1.0),
            Self::Out(_) => (2.0 - 2.0 * part).min(1.0),
        }
    }

    /// How far below its place it is after this part of the time.
    fn below_at(&self, part: f32) -> f32 {
        let left = 1.0 - part;
        match self {
            Self::GlidesIn(_) => GLIDES * left * left,
            Self::In(_) | Self::Out(_) => 0.0,
        }
    }
}

/// Since when each change of this page has been seen.
#[derive(Resource, Default)]
struct Begun {
    page: String,
    since: BTreeMap<String, Duration>,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Begun>()
        .add_systems(Update, go_over.after(Laying));
}

/// Lets a piece that is just laid come or go.
pub(super) fn begin(placed: &mut EntityWorldMut, piece: &Piece) {
    if let Some(fade) = &piece.fade {
        placed.insert((fade.clone(), UiTransform::IDENTITY));
    }
}

fn go_over(
    time: Res<Time<Real>>,
    laid: Res<Laid>,
    mut begun: ResMut<Begun>,
    mut moving: Query<(Entity, &Fade, &Children, &mut UiTransform)>,
    mut images: Query<&mut ImageNode>,
    mut alarm: ResMut<Alarm>,
    mut commands: Commands,
) {
    if moving.is_empty() {
        return;
    }
    if begun.page != laid.key {
        begun.page.clone_from(&laid.key);
        begun.since.clear();
    }
    let now = time.elapsed();
    for (entity, fade, children, mut place) in &mut moving {
        let since = *begun.since.entry(fade.change().to_owned()).or_insert(now);
        let gone = now.saturating_sub(since);
        let part = (gone.as_secs_f32() / LASTS.as_secs_f32()).min(1.0);
        place.translation = Val2::px(0.0, fade.below_at(part));
        for child in children {
            if let Ok(mut image) = images.get_mut(*child) {
                image.color.set_alpha(fade.seen_at(part));
            }
        }
        if part >= 1.0 {
            commands.entity(entity).remove::<Fade>();
        } else {
            alarm.ring_in(STEP);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ways() -> [Fade; 3] {
        [Fade::In, Fade::GlidesIn, Fade::Out].map(|way| way("change".to_owned()))
    }

    /// Criteria 46 and 47: it is short, never flashes, and glides a little at most.
    #[test]
    fn something_is_always_wholly_there_and_nothing_comes_twice() {
        assert!(LASTS <= Duration::from_millis(180));
        for at in 0_u8..=100 {
            let part = f32::from(at) / 100.0;
            let next = (part + 0.01).min(1.0);
            let [comes, glides, goes] = ways();
            let most = comes.seen_at(part).max(goes.seen_at(part));
            assert!(most >= 1.0, "{part}: the ground shines through");
            assert!(comes.seen_at(next) >= comes.seen_at(part), "{part}");
            assert!(goes.seen_at(next) <= goes.seen_at(part), "{part}");
            assert!(glides.below_at(next) <= glides.below_at(part), "{part}");
            assert!(glides.below_at(part) <= 12.0);
        }
    }

    #[test]
    fn afterwards_only_what_came_is_there_and_at_its_place() {
        let [comes, glides, goes] = ways();
        for way in [&comes, &glides] {
            assert!((way.seen_at(1.0) - 1.0).abs() < f32::EPSILON);
        }
        assert!(goes.seen_at(1.0).abs() < f32::EPSILON);
        assert!(glides.below_at(1.0).abs() < f32::EPSILON);
    }
}
