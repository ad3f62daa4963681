//! How a pupil likes things said and shown. It belongs to the pupil, not to the age band.

use bevy::prelude::*;
use curriculum::ReadingMode;

use crate::page::{Laying, Stale};
use crate::theme::Palette;
use crate::words::Words;

/// The part of the access profile that works today.
#[derive(Resource, Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Profile {
    /// Ordinary sentences, or one thing at a time.
    pub reading: ReadingMode,
    /// Ground and ink.
    pub palette: Palette,
}

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Profile>()
        .add_systems(Update, say_it_that_way.before(Laying));
}

fn say_it_that_way(profile: Res<Profile>, mut words: ResMut<Words>, mut stale: ResMut<Stale>) {
    if profile.is_changed() {
        words.read(profile.reading);
        stale.mark();
    }
}
