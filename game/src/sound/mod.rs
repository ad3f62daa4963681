//! A few soft sounds that answer a press: made here, at least 20 dB below full scale, and each only beside something
//! the eye sees too (criteria 48, 49 and 64).
//!
//! `effect` says which sound answers what, `shape` makes it, `player` plays it on the sound card in a thread of its own.

mod effect;
mod player;
mod shape;
#[cfg(test)]
mod tests;

use bevy::prelude::*;

use crate::notice::Notices;
use crate::page::{Pressed, Stale};
use crate::platform::power::waker;
use crate::profile::{Effects, Profile};
use crate::voice::{Doing, Voice};
use effect::{Moment, answer};
use player::Player;

/// Whether this computer can be heard at all.
#[derive(Resource, Default)]
pub struct Sounds {
    player: Option<Player>,
    /// The setting the player was last asked with; another one asks a missing sound card again.
    asked: Effects,
    /// There turned out to be no sound card.
    is_missing: bool,
}

const NO_SOUND: &str = "notice-sound";

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Sounds>()
        .add_systems(PostUpdate, (listen, notice_silence).chain());
}

impl Sounds {
    /// Played on nothing, so that a test is silent.
    #[cfg(test)]
    pub(crate) fn unheard() -> Self {
        Self {
            player: Some(Player::without_a_thread().0),
            ..Self::default()
        }
    }

    /// Whether sounds were asked for and there is no sound card.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.is_missing
    }
}

/// Compares the page before a press with the page after it.
fn listen(world: &mut World, mut before: Local<Moment>, mut heard: Local<Heard>) {
    let pressed = heard.news(world);
    let after = Moment::of(world, &before);
    let effect = pressed.and_then(|kind| answer(kind, &before, &after));
    *before = after;
    let profile = *world.resource::<Profile>();
    let level = profile.effects.level(profile.reading);
    // Nothing sounds beside the voice.
    let is_speaking = world.resource::<Voice>().doing() == Doing::Reading;
    if let Some(effect) = effect
        && level > 0.0
        && !is_speaking
    {
        play(world, effect, level);
    }
}

/// The presses that were not looked at yet.
#[derive(Default)]
struct Heard(bevy::ecs::message::MessageCursor<Pressed>);

impl Heard {
    /// The kind of control that was pressed last.
    fn news(&mut self, world: &World) -> Option<crate::page::Kind> {
        let pressed = world.resource::<Messages<Pressed>>();
        self.0.read(pressed).last().map(|Pressed(kind)| *kind)
    }
}

fn play(world: &mut World, effect: effect::Effect, level: f32) {
    let wake = waker(world);
    let wanted = world.resource::<Profile>().effects;
    let mut sounds = world.resource_mut::<Sounds>();
    if sounds.is_missing && sounds.asked == wanted {
        return;
    }
    sounds.asked = wanted;
    sounds.is_missing = false;
    if sounds.player.is_none() {
        sounds.player = Player::start(wake);
    }
    if let Some(player) = &sounds.player {
        player.play(effect, level);
    }
}

/// Without a sound card the lesson goes on in silence. The settings say so; a notice comes only when somebody has asked
/// for sounds, because nobody misses what they did not choose.
fn notice_silence(world: &mut World) {
    let sounds = world.resource::<Sounds>();
    let Some(can_play) = sounds.player.as_ref().and_then(Player::news) else {
        return;
    };
    let was_chosen = sounds.asked != Effects::AsReading;
    world.resource_mut::<Sounds>().is_missing = !can_play;
    if can_play {
        world.resource_mut::<Notices>().withdraw(NO_SOUND);
    } else if was_chosen {
        world.resource_mut::<Notices>().tell(NO_SOUND);
    }
    world.resource_mut::<Stale>().mark();
}
