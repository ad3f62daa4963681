//! 'Read to me': the computer's own voice says what is on the page, sentence by sentence, and the page shows where it is
//! (criterion 63). Where there is no voice, a notice says so.
//!
//! [`Voice`] is what reading stands at, `script` the sentences, `speaker` the thread that has them said, `dispatcher` and
//! `system` the computer's voices, `pages` what happens when the page changes or a word of it is pressed,
//! `steps` how arrow keys and switches go from word to word.

#[cfg(target_os = "linux")]
#[path = "dispatcher.rs"]
mod computer;
#[cfg(not(target_os = "linux"))]
#[path = "system.rs"]
mod computer;
mod pages;
mod script;
mod speaker;
mod steps;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;

use bevy::prelude::*;

use crate::notice::Notices;
use crate::page::{Aloud, Laid, Laying, Marked, Stale, Touched};
use crate::platform::power::waker;
use crate::profile::Profile;
use script::{Line, lines};
use speaker::{News, Sentence, Speaker};
pub use steps::{Way, offers_words, step};

/// What the voice is doing.
#[derive(Resource, Default)]
pub struct Voice {
    state: State,
    speaker: Option<Speaker>,
    /// Number of the sentence that was to be said last.
    number: u64,
    /// There turned out to be no voice; it is asked again only when somebody wants it.
    is_missing: bool,
}

/// Whether a page is being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// No.
    Nothing,
    /// Yes.
    Reading,
    /// It was begun and is to go on later.
    Resting,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Silent,
    Reading(Reading),
    Resting(Reading),
}

/// What is still to be read of a page.
#[derive(Debug, Clone, PartialEq)]
struct Reading {
    /// Key of the page.
    page: String,
    /// The sentence that is being said, and those after it.
    lines: VecDeque<Line>,
    /// The word of the first sentence that is being said.
    word: Option<usize>,
    /// It was one word that somebody pressed.
    is_word: bool,
    /// The last word that was pressed since it rests.
    at: Option<Touched>,
    /// What that word has interrupted.
    under: Option<Box<Self>>,
}

const NO_VOICE: &str = "notice-voice";

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Voice>()
        .add_systems(
            Update,
            (hear_news, pages::press_word, steps::step_by_key)
                .chain()
                .before(Laying),
        )
        .add_systems(Update, pages::look.after(Laying));
}

impl Voice {
    /// What it is doing just now.
    #[must_use]
    pub fn doing(&self) -> Doing {
        match &self.state {
            State::Silent => Doing::Nothing,
            State::Reading(_) => Doing::Reading,
            State::Resting(_) => Doing::Resting,
        }
    }

    /// Whether somebody can go from word to word: it rests, or one of the words is being said.
    fn is_at_words(&self) -> bool {
        match &self.state {
            State::Silent => false,
            State::Resting(_) => true,
            State::Reading(reading) => reading.is_word && reading.under.is_some(),
        }
    }

    /// What is being read or is to go on later.
    fn reading(&self) -> Option<&Reading> {
        match &self.state {
            State::Silent => None,
            State::Reading(reading) | State::Resting(reading) => Some(reading),
        }
    }

    fn reading_mut(&mut self) -> Option<&mut Reading> {
        match &mut self.state {
            State::Silent => None,
            State::Reading(reading) | State::Resting(reading) => Some(reading),
        }
    }

    fn hush(&self) {
        if let Some(speaker) = &self.speaker {
            speaker.stop();
        }
    }
}

/// Reads the page in the window, rests, or goes on where it rested.
pub fn press(world: &mut World) {
    let mut voice = world.resource_mut::<Voice>();
    match std::mem::take(&mut voice.state) {
        State::Silent => {
            voice.is_missing = false;
            read_page(world);
        }
        State::Reading(reading) => {
            voice.hush();
            voice.state = State::Resting(reading);
        }
        State::Resting(reading) => begin(world, reading),
    }
}

/// Stops reading; it does not go on later.
pub fn stop(world: &mut World) {
    let mut voice = world.resource_mut::<Voice>();
    if !matches!(std::mem::take(&mut voice.state), State::Silent) {
        voice.hush();
    }
    show(world);
}

/// Reads all that the page in the window says.
fn read_page(world: &mut World) {
    let Some(laid) = world.get_resource::<Laid>() else {
        return;
    };
    let said = laid.said.iter().enumerate();
    let lines = said.flat_map(|(item, said)| lines(item, &said.text));
    let reading = Reading {
        page: laid.key.clone(),
        lines: lines.collect(),
        word: None,
        is_word: false,
        at: None,
        under: None,
    };
    begin(world, reading);
}

/// Has the first sentence said.
fn begin(world: &mut World, mut reading: Reading) {
    let Some(line) = reading.lines.front() else {
        return stop(world);
    };
    let profile = *world.resource::<Profile>();
    let wake = waker(world);
    let mut voice = world.resource_mut::<Voice>();
    voice.number += 1;
    let sentence = Sentence {
        number: voice.number,
        words: line.spoken(),
        tone: profile.tone,
        rate: profile.voice_rate.hundredths(),
        volume: profile.voice_volume.hundredths(),
    };
    (reading.word, reading.at) = (None, None);
    voice.state = State::Reading(reading);
    if voice.speaker.is_none() {
        voice.speaker = Speaker::start(wake);
    }
    if let Some(speaker) = &voice.speaker {
        speaker.say(sentence);
    }
    show(world);
}

/// Shows on the page what is being read, and in the help rail whether anything is.
fn show(world: &mut World) {
    let voice = world.resource::<Voice>();
    let marked = voice.reading().and_then(|reading| {
        if let Some(at) = reading.at {
            return Some(Marked {
                item: at.item,
                sentence: at.word..at.word + 1,
                word: Some(at.word),
            });
        }
        let line = reading.lines.front()?;
        Some(Marked {
            item: line.item,
            sentence: line.words.clone(),
            word: reading.word.map(|word| line.words.start + word),
        })
    });
    if let Some(mut aloud) = world.get_resource_mut::<Aloud>() {
        aloud.set_if_neq(Aloud(marked));
    }
}

fn hear_news(world: &mut World) {
    let voice = world.resource::<Voice>();
    let news = voice.speaker.as_ref().map(Speaker::news);
    for fresh in news.unwrap_or_default() {
        hear(world, fresh);
    }
}

fn hear(world: &mut World, news: News) {
    let mut voice = world.resource_mut::<Voice>();
    let latest = voice.number;
    if !matches!(voice.state, State::Reading(_)) {
        return;
    }
    match news {
        News::Word(number, word) if number == latest => {
            if let Some(reading) = voice.reading_mut() {
                reading.word = Some(word);
            }
            show(world);
        }
        News::Done(number) if number == latest => {
            world.resource_mut::<Notices>().withdraw(NO_VOICE);
            next(world);
        }
        News::NoVoice(number) if number == latest => {
            voice.is_missing = true;
            stop(world);
            world.resource_mut::<Notices>().tell(NO_VOICE);
            world.resource_mut::<Stale>().mark();
        }
        _ => {}
    }
}

/// Goes on to the next sentence; after a pressed word, what it interrupted rests.
fn next(world: &mut World) {
    let mut voice = world.resource_mut::<Voice>();
    let State::Reading(mut reading) = std::mem::take(&mut voice.state) else {
        return;
    };
    let said = reading.lines.pop_front();
    if !reading.lines.is_empty() {
        return begin(world, reading);
    }
    if let Some(mut under) = reading.under {
        under.at = said.map(|word| Touched {
            item: word.item,
            word: word.words.start,
        });
        voice.state = State::Resting(*under);
    }
    show(world);
    world.resource_mut::<Stale>().mark();
}
