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
/// Plain letters that computers bring along, the easiest to read first.
const NEXT_BEST: [&str; 8] = [
    "Atkinson Hyperlegible",
    "Inter",
    "Verdana",
    "Segoe UI",
    "Noto Sans",
    "DejaVu Sans",
    "Helvetica",
    "Arial",
];

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Letters>()
        .add_systems(Startup, choose_letters);
}

fn choose_letters(
    mut fonts: ResMut<FontCx>,
    mut letters: ResMut<Letters>,
    mut notices: ResMut<Notices>,
) {
    let mut has = |family: &str| fonts.context.collection.family_id(family).is_some();
    if has(ANDIKA) {
        return;
    }
    let next_best = NEXT_BEST.into_iter().find(|family| has(family));
    letters.0 = next_best.map_or(FontSource::SansSerif, FontSource::from);
    notices.tell("notice-font");
}
