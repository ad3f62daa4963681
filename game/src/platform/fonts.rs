//! Fonts come from the computer. Andika is ours by choice, others the pupil's; where one is missing the next best is used,
//! and a notice says so.

use std::any::Any;
use std::panic;

use bevy::prelude::*;
use bevy::text::{FontCx, FontSource};

use crate::notice::Notices;
use crate::page::Laying;
use crate::profile::{Lettering, Profile};

/// The families that words can be drawn in.
#[derive(Resource, Debug, Clone)]
pub struct Letters {
    families: Vec<(Lettering, FontSource)>,
}

/// Fonts that stay loaded. Bevy lets go of a font that was not laid out in the last two frames; between two pages none is,
/// and a font that is loaded anew has every letter drawn again, beside those that were drawn before.
#[derive(Resource, Default)]
struct Held(Vec<Box<dyn Any + Send + Sync>>);

impl Default for Letters {
    fn default() -> Self {
        Self {
            families: vec![(Lettering::Andika, FontSource::from(ANDIKA))],
        }
    }
}

const ANDIKA: &str = "Andika";
const DYSLEXIC: [&str; 2] = ["OpenDyslexic", "OpenDyslexic 3"];
/// Plain letters that computers bring along, the easiest to read first.
const PLAIN: [&str; 8] = [
    "Atkinson Hyperlegible",
    "Inter",
    "Verdana",
    "Segoe UI",
    "Noto Sans",
    "DejaVu Sans",
    "Helvetica",
    "Arial",
];
const NOT_OURS: &str = "notice-font";
const NOT_THE_PUPILS: &str = "notice-letters";

impl Letters {
    /// As on a computer that has them all.
    #[cfg(test)]
    pub(crate) fn with_all() -> Self {
        let families = [ANDIKA, "OpenDyslexic", "Inter"].map(FontSource::from);
        Self {
            families: Lettering::ALL.into_iter().zip(families).collect(),
        }
    }

    /// As on a computer that has others only.
    #[cfg(test)]
    pub(crate) fn without_ours() -> Self {
        let plain = PLAIN.map(FontSource::from).into_iter().next();
        Self {
            families: plain
                .map(|plain| (Lettering::Plain, plain))
                .into_iter()
                .collect(),
        }
    }

    /// Whether the letters that screens are drawn for are here.
    #[must_use]
    pub fn has_ours(&self) -> bool {
        self.offered().contains(&Lettering::Andika)
    }

    /// Those among which a pupil of this computer can choose.
    #[must_use]
    pub fn offered(&self) -> Vec<Lettering> {
        let families = self.families.iter();
        families.map(|(lettering, _)| *lettering).collect()
    }

    /// The family for this choice; where it is not here, the next best.
    #[must_use]
    pub fn family(&self, wanted: Lettering) -> FontSource {
        let mut families = self.families.iter();
        let found = families.clone().find(|(lettering, _)| *lettering == wanted);
        let any =
            found.or_else(|| families.find(|(lettering, _)| *lettering != Lettering::Dyslexic));
        any.map_or(FontSource::SansSerif, |(_, family)| family.clone())
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Letters>()
        .init_resource::<Held>()
        .add_systems(Startup, (find_letters, hold_letters).chain())
        .add_systems(Update, say_what_is_missing.before(Laying));
}

/// The fonts of this computer. The library that finds them stops the app where there is not a single one, and words
/// cannot be drawn without.
///
/// # Errors
/// The sentence to show then.
pub(crate) fn of_this_computer() -> Result<FontCx, String> {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let found = panic::catch_unwind(FontCx::default);
    panic::set_hook(usual);
    found.map_err(|_| {
        "there are no letters on this computer. Install a font, such as Andika (fonts-sil-andika)."
            .to_owned()
    })
}

fn find_letters(
    mut fonts: ResMut<FontCx>,
    mut letters: ResMut<Letters>,
    mut notices: ResMut<Notices>,
) {
    let mut has = |family: &&str| fonts.context.collection.family_id(family).is_some();
    let andika = Some(ANDIKA).filter(&mut has);
    let dyslexic = DYSLEXIC.into_iter().find(&mut has);
    let plain = PLAIN.into_iter().find(&mut has);
    if andika.is_none() {
        notices.tell(NOT_OURS);
    }
    let found = [
        (Lettering::Andika, andika),
        (Lettering::Dyslexic, dyslexic),
        (Lettering::Plain, plain),
    ];
    letters.families = found
        .into_iter()
        .filter_map(|(lettering, family)| Some((lettering, FontSource::from(family?))))
        .collect();
}

/// Loads every family that words can be drawn in; they are read from the disk only where they are used.
fn hold_letters(mut fonts: ResMut<FontCx>, letters: Res<Letters>, mut held: ResMut<Held>) {
    let any = FontSource::SansSerif;
    let families = letters.families.iter().map(|(_, family)| family);
    let names: Vec<String> = families
        .chain([&any])
        .filter_map(|family| fonts.get_family(family).map(str::to_owned))
        .collect();
    let context = &mut fonts.context;
    // What others hold is found again by a cache that is shared.
    context.source_cache.make_shared();
    for name in names {
        let Some(family) = context.collection.family_by_name(&name) else {
            continue;
        };
        let cache = &mut context.source_cache;
        let loaded = family
            .fonts()
            .iter()
            .filter_map(|font| font.load(Some(cache)));
        held.0
            .extend(loaded.map(|font| Box::new(font) as Box<dyn Any + Send + Sync>));
    }
}

/// A pupil who chose letters on another computer learns why they look different here.
fn say_what_is_missing(profile: Res<Profile>, letters: Res<Letters>, mut notices: ResMut<Notices>) {
    if !profile.is_changed() {
        return;
    }
    let is_ours = profile.letters == Lettering::Andika;
    if is_ours || letters.offered().contains(&profile.letters) {
        notices.withdraw(NOT_THE_PUPILS);
    } else {
        notices.tell(NOT_THE_PUPILS);
    }
}
