//! How a pupil likes things said, shown and pressed: 'make it mine'. It belongs to the pupil, not to the age band.
//!
//! [`Profile`] is what the app obeys, [`choices`] and [`Whole`] say what each setting can be, and [`table`] writes them
//! as words that travel with the pupil. For a guest they last until sign-out and are kept nowhere.

pub mod bounds;
pub mod choices;
pub mod table;
#[cfg(test)]
mod tests;

use bevy::prelude::*;
use curriculum::{AtOnce, ReadingMode};

pub use bounds::Whole;
pub use choices::{
    Effects, Lettering, Motion, OnWord, ReadAloud, Scanning, Spacing, SwitchKey, Symbols, Targets,
    Tone,
};

use crate::page::{Laying, Stale};
use crate::theme::Palette;
use crate::words::Words;

/// The access profile: every setting, always within its bounds.
#[derive(Resource, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Profile {
    /// Ordinary sentences, or one thing at a time.
    pub reading: ReadingMode,
    /// Ground and ink.
    pub palette: Palette,
    /// Size of words in hundredths of the drawn size (criterion 11).
    pub size: Whole<100, 200, 25>,
    /// The shapes of letters (criterion 12).
    pub letters: Lettering,
    /// Space between lines, letters and words (criterion 13).
    pub spacing: Spacing,
    /// Whether symbols stand beside words (criteria 27 to 29).
    pub symbols: Symbols,
    /// How many ways to go on are shown at once in a story (criterion 31).
    pub at_once: AtOnce,
    /// When a page is read aloud (criterion 63).
    pub read_aloud: ReadAloud,
    /// What pressing a word of the text does (criterion 63).
    pub on_word: OnWord,
    /// Which voice reads (criterion 63).
    pub tone: Tone,
    /// How fast the voice speaks, in hundredths of its usual speed (criterion 63).
    pub voice_rate: Whole<50, 150, 25>,
    /// How loud the voice speaks, in hundredths of the most (criterion 48).
    pub voice_volume: Whole<40, 100, 30>,
    /// Whether presses are answered by soft sounds (criterion 48).
    pub effects: Effects,
    /// Whether anything moves by itself (criterion 47).
    pub motion: Motion,
    /// The least size of what can be pressed (criterion 51).
    pub targets: Targets,
    /// A second press within this many milliseconds is not meant (criterion 45).
    pub guard_ms: Whole<0, 2000, 250>,
    /// Whether and how switches choose (criterion 58).
    pub scanning: Scanning,
    /// How long each control waits for the switch, in milliseconds (criterion 59).
    pub scan_ms: Whole<300, 10_000, 100>,
    /// How much longer the first control waits, in milliseconds (criterion 60).
    pub first_pause_ms: Whole<0, 3000, 250>,
    /// How long a switch is held until it counts, in milliseconds (criterion 60).
    pub hold_ms: Whole<0, 1000, 100>,
    /// How long after a switch was let go it is deaf, in milliseconds (criterion 60).
    pub debounce_ms: Whole<500, 2000, 100>,
    /// The key the first switch sends; it chooses.
    pub choose_key: SwitchKey,
    /// The key the second switch sends; it moves on.
    pub move_key: SwitchKey,
    /// How long the pointer rests on a control until it is pressed, in milliseconds; 0 is never.
    pub dwell_ms: Whole<0, 3000, 500>,
}

impl Default for Profile {
    fn default() -> Self {
        Self {
            reading: ReadingMode::Full,
            palette: Palette::Light,
            size: Whole::nearest(100),
            letters: Lettering::Andika,
            spacing: Spacing::Usual,
            symbols: Symbols::Few,
            at_once: AtOnce::All,
            read_aloud: ReadAloud::WhenAsked,
            on_word: OnWord::Say,
            tone: Tone::Usual,
            voice_rate: Whole::nearest(100),
            voice_volume: Whole::nearest(70),
            effects: Effects::AsReading,
            motion: Motion::Still,
            targets: Targets::Usual,
            guard_ms: Whole::nearest(500),
            scanning: Scanning::Off,
            scan_ms: Whole::nearest(1800),
            first_pause_ms: Whole::nearest(1000),
            hold_ms: Whole::nearest(300),
            debounce_ms: Whole::nearest(500),
            choose_key: SwitchKey(KeyCode::Space),
            move_key: SwitchKey(KeyCode::Enter),
            dwell_ms: Whole::nearest(0),
        }
    }
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
