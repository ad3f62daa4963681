//! The sounds themselves: a few low notes that swell and fade, so that nothing begins suddenly (criterion 49).

use std::f32::consts::{FRAC_PI_2, TAU};

use super::effect::Effect;

/// The loudest any sound gets, of full scale: 20 dB below it (criterion 48).
pub(super) const LOUDEST: f32 = 0.1;
/// How long a note swells, in seconds.
const SWELL: f32 = 0.03;
/// How strong the octave above sounds in a note.
const OCTAVE: f32 = 0.12;

/// One note.
struct Note {
    /// When it begins, in seconds.
    at: f32,
    /// How long it sounds, in seconds.
    long: f32,
    /// How high, in hertz.
    hertz: f32,
    /// How loud, of [`LOUDEST`].
    loud: f32,
}

fn note(at: f32, long: f32, hertz: f32, loud: f32) -> Note {
    Note {
        at,
        long,
        hertz,
        loud,
    }
}

/// The notes of each sound, all of one chord on G.
fn notes(effect: Effect) -> Vec<Note> {
    match effect {
        Effect::Press => vec![note(0.0, 0.12, 293.7, 0.4)],
        Effect::Turn => vec![note(0.0, 0.16, 293.7, 0.35), note(0.08, 0.2, 392.0, 0.35)],
        Effect::Choice => vec![note(0.0, 0.18, 392.0, 0.45), note(0.09, 0.26, 493.9, 0.45)],
        Effect::Arrived => vec![note(0.0, 0.22, 587.3, 0.35), note(0.12, 0.36, 493.9, 0.4)],
        Effect::Finished => vec![
            note(0.0, 0.3, 392.0, 0.4),
            note(0.16, 0.34, 493.9, 0.4),
            note(0.34, 0.46, 587.3, 0.4),
        ],
    }
}

/// The sound in samples of one channel, so many in a second; at level 1 it is as loud as any may be.
pub(super) fn samples(effect: Effect, rate: u32, level: f32) -> Vec<f32> {
    let notes = notes(effect);
    let rate = rate as f32;
    let end = notes.iter().map(|note| note.at + note.long);
    let count = (end.fold(0.0, f32::max) * rate).ceil() as usize;
    let loudest = LOUDEST * level.clamp(0.0, 1.0);
    (0..=count)
        .map(|number| {
            let now = number as f32 / rate;
            let sum: f32 = notes.iter().map(|note| note.sounds(now - note.at)).sum();
            sum * loudest
        })
        .collect()
}

impl Note {
    /// Between -1 and 1, so many seconds after it began.
    fn sounds(&self, since: f32) -> f32 {
        if !(0.0..self.long).contains(&since) {
            return 0.0;
        }
        let turn = since * self.hertz * TAU;
        let wave = (turn.sin() + OCTAVE * (2.0 * turn).sin()) / (1.0 + OCTAVE);
        wave * self.loud * self.swell(since)
    }

    /// How far it has swollen, and faded again.
    fn swell(&self, since: f32) -> f32 {
        let part = if since < SWELL {
            since / SWELL
        } else {
            1.0 - (since - SWELL) / (self.long - SWELL)
        };
        (part * FRAC_PI_2).sin().powi(2)
    }
}
