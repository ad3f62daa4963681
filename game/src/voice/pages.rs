//! The page changes while it is read, a new one opens, or a word of it is pressed.

use bevy::prelude::*;
use bevy::window::PrimaryWindow;

use super::script::{Line, follow, lines};
use super::{Doing, Reading, State, Voice, begin, show, stop};
use crate::overlays::{self, Overlay};
use crate::page::{Laid, Stale, Touched, word_at};
use crate::profile::{OnWord, Profile, ReadAloud};

/// The page as the voice saw it last.
#[derive(Default)]
pub(super) struct Seen {
    key: String,
    count: u64,
    texts: Vec<String>,
}

/// Stops when the page was turned, keeps up when it was laid anew, and begins by itself for whoever wants that.
pub(super) fn look(world: &mut World, mut seen: Local<Seen>) {
    let laid = world.resource::<Laid>();
    if laid.count == seen.count {
        return;
    }
    let now = Seen {
        key: laid.key.clone(),
        count: laid.count,
        texts: laid.said.iter().map(|said| said.text.clone()).collect(),
    };
    let is_turned = now.key != seen.key;
    if is_turned {
        stop_as_the_page_turned(world, &now.key);
    } else {
        keep_up(world, &now.texts);
    }
    if reads_by_itself(world) {
        let known: &[String] = if is_turned { &[] } else { &seen.texts };
        read_what_is_new(world, &now, known);
    }
    *seen = now;
}

fn stop_as_the_page_turned(world: &mut World, key: &str) {
    let reading = world.resource::<Voice>().reading();
    if reading.is_some_and(|reading| reading.page != key) {
        stop(world);
        world.resource_mut::<Stale>().mark();
    }
}

/// What is still to be read may stand elsewhere now, or be gone.
fn keep_up(world: &mut World, texts: &[String]) {
    let said: Vec<&str> = texts.iter().map(String::as_str).collect();
    let mut voice = world.resource_mut::<Voice>();
    let doing = voice.doing();
    let Some(reading) = voice.reading_mut() else {
        return;
    };
    let sentence = |reading: &Reading| {
        let line = reading.lines.front();
        line.map(|line| (line.text.clone(), line.words.clone()))
    };
    let before = sentence(reading);
    follow(&mut reading.lines, &said);
    if let Some(under) = &mut reading.under {
        follow(&mut under.lines, &said);
    }
    let (after, rest) = (sentence(reading), reading.clone());
    if after.is_none() {
        stop(world);
        world.resource_mut::<Stale>().mark();
    } else if after != before && doing == Doing::Reading {
        begin(world, rest);
    } else {
        show(world);
    }
}

/// Not while telling, which a neighbour shall not notice, and not behind the neutral page.
fn reads_by_itself(world: &World) -> bool {
    let is_quiet_page = matches!(
        overlays::open(world),
        Some(Overlay::Tell | Overlay::Hide | Overlay::Break | Overlay::Pause)
    );
    world.resource::<Profile>().read_aloud == ReadAloud::EveryPage
        && !is_quiet_page
        && !world.resource::<Voice>().is_missing
}

/// Of a page that was turned, everything; of one that was laid anew, only what it did not say before.
fn read_what_is_new(world: &mut World, now: &Seen, known: &[String]) {
    let texts = now.texts.iter().enumerate();
    let fresh = texts.filter(|(_, text)| !known.contains(text));
    let fresh: Vec<Line> = fresh.flat_map(|(item, text)| lines(item, text)).collect();
    if fresh.is_empty() {
        return;
    }
    let mut voice = world.resource_mut::<Voice>();
    if let Some(reading) = voice.reading_mut() {
        reading.lines.extend(fresh);
        return;
    }
    let reading = Reading {
        page: now.key.clone(),
        lines: fresh.into(),
        word: None,
        is_word: false,
        at: None,
        under: None,
    };
    begin(world, reading);
    world.resource_mut::<Stale>().mark();
}

/// A word that is pressed is said, and what was being read rests until it is asked for again.
pub(super) fn press_word(world: &mut World) {
    if !may_press_words(world) {
        return;
    }
    let Some(at) = released_at(world) else { return };
    if let Some(touched) = word_at(world, at) {
        say_word(world, touched);
        world.resource_mut::<Stale>().mark();
    }
}

/// Not where the pupil does not want it, and not behind the neutral page.
pub(super) fn may_press_words(world: &World) -> bool {
    world.resource::<Profile>().on_word == OnWord::Say
        && overlays::open(world) != Some(Overlay::Hide)
}

/// Where a finger or the first button of the mouse was let go in this frame, in physical pixels.
fn released_at(world: &mut World) -> Option<Vec2> {
    let finger = world
        .get_resource::<Touches>()
        .and_then(|touches| Some(touches.iter_just_released().next()?.position()));
    let is_let_go = world
        .get_resource::<ButtonInput<MouseButton>>()
        .is_some_and(|mouse| mouse.just_released(MouseButton::Left));
    if finger.is_none() && !is_let_go {
        return None;
    }
    let mut windows = world.query_filtered::<&Window, With<PrimaryWindow>>();
    let window = windows.single(world).ok()?;
    match finger {
        Some(logical) => Some(logical * window.scale_factor()),
        None => window.physical_cursor_position(),
    }
}

pub(super) fn say_word(world: &mut World, touched: Touched) {
    let laid = world.resource::<Laid>();
    let Some(said) = laid.said.get(touched.item) else {
        return;
    };
    let line = Line {
        item: touched.item,
        text: said.text.clone(),
        words: touched.word..touched.word + 1,
    };
    let page = laid.key.clone();
    let mut voice = world.resource_mut::<Voice>();
    voice.is_missing = false;
    let under = match std::mem::take(&mut voice.state) {
        State::Silent => None,
        State::Reading(reading) | State::Resting(reading) if reading.is_word => reading.under,
        State::Reading(reading) | State::Resting(reading) => Some(Box::new(reading)),
    };
    let reading = Reading {
        page,
        lines: [line].into(),
        word: None,
        is_word: true,
        at: None,
        under,
    };
    begin(world, reading);
}
