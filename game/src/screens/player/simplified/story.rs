//! What is told, shown or happens without a screen, one thing at a time.

use curriculum::{Action, View};

use super::super::frame::does;
use super::{Card, next};
use crate::desk::Desk;
use crate::playing;
use crate::widgets::choice_card::{Place, large};
use crate::widgets::step_keys::{self, StepKey};

/// The first part says, each on its own page, that this is a story (C-03), what a heavy one is about, who is there, and
/// where it happens.
pub(super) fn told(desk: &Desk, view: &View) -> Card {
    let leaf = desk.playing().map_or(0, |playing| playing.leaf);
    let before = desk.say("before-you-begin");
    let flag = view
        .flag
        .iter()
        .flat_map(|flag| [&flag.words, &flag.support]);
    let flag = flag.map(|words| (Some(before.clone()), words));
    let begins = view.part.number == 1 && !view.setting.is_empty();
    let made_up = desk.say("story-made-up");
    let label = (view.part.number == 1).then_some((None, &made_up));
    let setting = begins.then_some((None, &view.setting));
    let first = label.into_iter().chain(flag).chain(setting);
    if let Some((question, words)) = first.into_iter().nth(leaf) {
        return turning(desk, question, words, leaf);
    }
    Card {
        question: None,
        words: view.text.clone(),
        bubble: None,
        below: None,
        kind: None,
        offers: vec![next(desk, Action::Next)],
        leaf: leaf.to_string(),
    }
}

/// Who shows it, then each of the three steps.
pub(super) fn shown(desk: &Desk, view: &View) -> Card {
    let leaf = desk.playing().map_or(0, |playing| playing.leaf);
    if leaf == 0 {
        return turning(desk, None, &view.text, leaf);
    }
    let lines = view.shown.clone().unwrap_or_default();
    let (step, words) = StepKey::ALL
        .into_iter()
        .zip(lines)
        .nth(leaf - 1)
        .unwrap_or((StepKey::Click, view.text.clone()));
    let label = desk.say("next");
    let picture = step_keys::shape(desk, step, 128.0);
    let offer = if leaf < StepKey::ALL.len() {
        large(desk, Place::Alone, picture, &label, "next", |world| {
            playing::turn(world, |playing| playing.leaf += 1);
        })
    } else {
        large(
            desk,
            Place::Alone,
            picture,
            &label,
            "next",
            does(Action::Next),
        )
    };
    Card {
        question: None,
        words,
        bubble: None,
        below: None,
        kind: None,
        offers: vec![offer],
        leaf: leaf.to_string(),
    }
}

/// The same thing without a screen, then what is alike.
pub(super) fn without_a_screen(desk: &Desk, view: &View) -> Card {
    let leaf = desk.playing().map_or(0, |playing| playing.leaf);
    if leaf == 0 {
        return turning(desk, Some(desk.say("without-a-screen")), &view.text, leaf);
    }
    Card {
        question: None,
        words: view.alike.clone().unwrap_or_default(),
        bubble: None,
        below: None,
        kind: None,
        offers: vec![next(desk, Action::Next)],
        leaf: leaf.to_string(),
    }
}

/// A part of a step that is said over several pages, with the way to the next.
pub(super) fn turning(desk: &Desk, question: Option<String>, words: &str, leaf: usize) -> Card {
    let picture = desk.icon("ui/next", 96.0);
    let onward = large(
        desk,
        Place::Alone,
        picture,
        &desk.say("next"),
        "next",
        |world| playing::turn(world, |playing| playing.leaf += 1),
    );
    Card {
        question,
        words: words.to_owned(),
        bubble: None,
        below: None,
        kind: None,
        offers: vec![onward],
        leaf: leaf.to_string(),
    }
}
