//! Fonts come from the computer. Andika is ours by choice; where it is missing we say so and use the next best.

use bevy::prelude::*;
use bevy::text::{FontCx, FontSource};

use crate::notice::Notices;

/// The family every word is drawn in.
#[derive(Resource, Debug, Clone)]
pub struct Letters(pub FontSource);

impl Default for Letters {
    fn default() -> Self {
        Self(FontSource::from(ANDIKA))
    }
}

const ANDIKA: &str = "Andika";

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Letters>()
        .add_systems(Startup, choose_letters);
}

fn choose_letters(
    mut fonts: ResMut<FontCx>,
    mut letters: ResMut<Letters>,
    mut notices: ResMut<Notices>,
) {
    if fonts.context.collection.family_id(ANDIKA).is_none() {
        letters.0 = FontSource::SansSerif;
        notices.tell("notice-font");
    }
}
