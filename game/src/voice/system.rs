//! The computer's voice where it is not Speech Dispatcher: it says sentences, and does not tell which word it is at.

use std::sync::mpsc::Sender;

use bevy::log::debug;
use tts::{Gender, Tts};

use super::speaker::{Call, Sentence};
use crate::profile::Tone;

/// The computer's own voice.
pub(super) struct Computer {
    voice: Tts,
    /// How many sentences have been said.
    count: u64,
    heard: Sender<Call>,
}

impl Computer {
    /// Finds the voice; what is heard goes into `back`.
    pub(super) fn open(back: &Sender<Call>) -> Option<Self> {
        Some(Self {
            voice: Tts::default().ok()?,
            count: 0,
            heard: back.clone(),
        })
    }

    /// Says the sentence instead of whatever is being said; gives a number for it.
    pub(super) fn say(&mut self, sentence: &Sentence) -> Option<u64> {
        self.count += 1;
        let (id, heard) = (self.count, self.heard.clone());
        let listens = self.voice.on_utterance_end(Some(Box::new(move |_| {
            if heard.send(Call::Done(id)).is_err() {
                debug!("nobody listens to the voice any more");
            }
        })));
        let rate = between(
            [
                self.voice.min_rate(),
                self.voice.normal_rate(),
                self.voice.max_rate(),
            ],
            sentence.rate,
        );
        let volume = self.voice.min_volume()
            + (self.voice.max_volume() - self.voice.min_volume()) * sentence.volume;
        let is_set = self.voice.set_rate(rate).is_ok() && self.voice.set_volume(volume).is_ok();
        self.take_voice(sentence.tone);
        if listens.is_err() || !is_set {
            debug!("this voice cannot be asked for everything");
        }
        self.voice.speak(sentence.words.join(" "), true).ok()?;
        Some(id)
    }

    /// An English voice of that kind, where there is one; otherwise the voice stays. Children's are not told apart here.
    fn take_voice(&mut self, tone: Tone) {
        let wanted = match tone {
            Tone::Usual => return,
            Tone::Deeper => Gender::Male,
            Tone::Higher | Tone::Young => Gender::Female,
        };
        let voices = self.voice.voices().unwrap_or_default();
        let found = voices.iter().find(|voice| {
            voice.gender() == Some(wanted) && voice.language().as_str().starts_with("en")
        });
        if found.is_none_or(|voice| self.voice.set_voice(voice).is_err()) {
            debug!("there is no other voice");
        }
    }

    pub(super) fn stop(&mut self) {
        if self.voice.stop().is_err() {
            debug!("the voice did not hear that it shall stop");
        }
    }
}

/// A speed on this voice's own scale of least, usual and most: 0.5 is half way down, 1.5 half way up.
fn between([least, usual, most]: [f32; 3], rate: f32) -> f32 {
    let end = if rate < 1.0 { least } else { most };
    usual + (end - usual) * (rate - 1.0).abs()
}
