//! What is new on the page is said by a screen reader by itself, wherever the focus is: the next message, a page that was
//! turned, a notice, what became of a report.
//!
//! One lasting, polite node holds it (AccessKit's live region); pages are laid anew beside it. Controls are not said again:
//! whoever turns a page comes to them by Tab. Of the neutral page nothing is said, and nothing of what it hides is kept.

use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use crate::overlays::{self, Overlay};
use crate::page::{Laid, Laying, live};

/// The node, as long as the app runs.
#[derive(Component)]
struct Announcer;

pub(crate) fn plugin(app: &mut App) {
    app.add_systems(Startup, begin)
        .add_systems(Update, announce.after(Laying));
}

fn begin(mut commands: Commands) {
    commands.spawn((Name::new("announcer"), Announcer, live("")));
}

/// The page as it was when something was last said of it.
#[derive(Default)]
struct Known {
    key: String,
    count: u64,
    texts: Vec<String>,
}

/// Of a page that was turned, its name and all that is read on it; of one that was laid anew, only what was not there.
/// What is no longer on the page is no longer held either.
fn announce(world: &mut World, mut known: Local<Known>) {
    let laid = world.resource::<Laid>();
    if laid.count == known.count {
        return;
    }
    let now = Known {
        key: laid.key.clone(),
        count: laid.count,
        texts: laid.read().map(str::to_owned).collect(),
    };
    let name = laid.name.clone();
    let news = if overlays::open(world) == Some(Overlay::Hide) {
        Some(String::new())
    } else if now.key != known.key {
        let texts = now.texts.iter().filter(|text| **text != name);
        Some(sentences([&name].into_iter().chain(texts)))
    } else {
        let fresh = || now.texts.iter().filter(|text| !known.texts.contains(text));
        let is_gone = known.texts.iter().any(|text| !now.texts.contains(text));
        (is_gone || fresh().next().is_some()).then(|| sentences(fresh()))
    };
    *known = now;
    let Some(news) = news else { return };
    let mut announcers = world.query_filtered::<&mut AccessibilityNode, With<Announcer>>();
    if let Ok(mut told) = announcers.single_mut(world) {
        *told = live(&news);
    }
}

/// Each text as a sentence, so that a voice rests between them.
fn sentences<'t>(texts: impl Iterator<Item = &'t String>) -> String {
    let ended = texts.map(|text| {
        let text = text.trim_end();
        if text.ends_with(char::is_alphanumeric) {
            format!("{text}.")
        } else {
            text.to_owned()
        }
    });
    ended.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests;
