//! Something is told, somebody shows how STOP, THINK, CLICK is done, or the same happens without a screen.

use curriculum::view::Flag;
use curriculum::{Action, View};

use super::frame::does;
use crate::desk::Desk;
use crate::page::Piece;
use crate::playing;
use crate::playing::showing::{Ask, is_shown, step_on};
use crate::profile::Motion;
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::picture_scene::{self, Shows};
use crate::widgets::step_keys::{self, StepKey};

/// A picture and a few sentences.
pub(super) fn told(desk: &Desk, view: &View) -> Vec<Piece> {
    let leaf = desk.playing().map_or(0, |playing| playing.leaf);
    if let Some(about) = view.flag.as_ref().filter(|_| leaf == 0) {
        return flag(desk, about);
    }
    let roles = &desk.theme.roles;
    let mut words = desk
        .card(640.0, 96.0, 448.0, 520.0)
        .stacked(20.0)
        .middle()
        .pad(32.0, 28.0);
    if view.part.number == 1 {
        words = words.with(made_up(desk));
        if !view.setting.is_empty() {
            words = words.with(Piece::text(&view.setting, Type::LABEL, roles.ink2.color()));
        }
    }
    // The first part also says where it happens, and that it is a story.
    let letters = view.text.chars().count() + if view.part.number == 1 { 90 } else { 0 };
    let kind = match letters {
        0..=170 => Type::new(28.0, 40.0, false),
        171..=320 => Type::BODY,
        _ => Type::new(21.0, 28.0, false),
    };
    vec![
        picture(desk, view),
        words.with(desk.text(&view.text, kind)),
        next(desk),
    ]
}

/// Says that what begins is a story (C-03): some pupils take what they see for what is.
fn made_up(desk: &Desk) -> Piece {
    Piece::row(14.0)
        .pad(14.0, 10.0)
        .round(18.0)
        .fill(desk.theme.roles.tint2.color())
        .with(desk.icon("ui/book", 40.0))
        .with(
            desk.text(desk.say("story-made-up"), Type::new(20.0, 26.0, true))
                .grow(),
        )
}

/// The same thing without a screen, and what is alike.
pub(super) fn without_a_screen(desk: &Desk, view: &View) -> Vec<Piece> {
    let alike = view.alike.as_deref().unwrap_or_default();
    let roles = &desk.theme.roles;
    let kind = match view.text.chars().count() + alike.chars().count() {
        0..=200 => Type::BODY,
        201..=320 => Type::new(21.0, 27.0, false),
        _ => Type::new(19.0, 24.0, false),
    };
    let same = Piece::row(16.0)
        .pad(18.0, 16.0)
        .round(18.0)
        .fill(roles.tint2.color())
        .with(desk.icon("ui/scales", 48.0))
        .with(desk.text(alike, kind).grow());
    let words = desk
        .card(640.0, 96.0, 448.0, 520.0)
        .stacked(20.0)
        .middle()
        .pad(28.0, 24.0)
        .with(desk.heading(desk.say("without-a-screen"), Type::HEADING))
        .with(desk.text(&view.text, kind))
        .with(same);
    vec![picture(desk, view), words, next(desk)]
}

/// What a heavy story is about and who is there, before it begins (C-22).
fn flag(desk: &Desk, flag: &Flag) -> Vec<Piece> {
    let line = |icon: &str, words: &str| {
        Piece::row(18.0)
            .with(desk.icon(icon, 56.0))
            .with(desk.text(words, Type::BODY).grow())
    };
    let words = desk
        .card(184.0, 96.0, 904.0, 520.0)
        .stacked(28.0)
        .middle()
        .pad(48.0, 28.0)
        .with(desk.heading(desk.say("before-you-begin"), Type::TITLE))
        .with(line("ui/info", &flag.words))
        .with(line("ui/people", &flag.support));
    let onward = button::dress(
        desk,
        Piece::at(640.0, 632.0, 448.0, 72.0),
        Weight::Main,
        Icon::After("next"),
        "next",
        &desk.say("next"),
        |world| playing::turn(world, |playing| playing.leaf += 1),
    );
    vec![words, onward.first()]
}

/// Three sentences, one for each step.
pub(super) fn shown(desk: &Desk, view: &View) -> Vec<Piece> {
    let lines = view.shown.clone().unwrap_or_default();
    let letters =
        view.text.chars().count() + lines.iter().map(|line| line.chars().count()).sum::<usize>();
    let (head, kind, key) = match letters {
        0..=250 => (Type::new(26.0, 34.0, true), Type::BODY, 84.0),
        251..=330 => (
            Type::new(23.0, 29.0, true),
            Type::new(21.0, 27.0, false),
            72.0,
        ),
        _ => (
            Type::new(20.0, 25.0, true),
            Type::new(19.0, 24.0, false),
            64.0,
        ),
    };
    let now = showing(desk, view);
    let rows = StepKey::ALL.into_iter().zip(lines).map(|(step, line)| {
        let row = Piece::row(18.0)
            .round(18.0)
            .with(step_keys::shape(desk, step, key))
            .with(desk.text(line, kind).grow());
        if now == Some(step) {
            row.fill(desk.theme.roles.tint2.color())
        } else {
            row
        }
    });
    let words = desk
        .card(640.0, 96.0, 448.0, 520.0)
        .stacked(22.0)
        .middle()
        .pad(28.0, 24.0)
        .with(desk.heading(&view.text, head))
        .with_all(rows);
    [picture(desk, view), words]
        .into_iter()
        .chain(is_shown(view).then(|| show_me(desk)).flatten())
        .chain([next(desk)])
        .collect()
}

/// The way to see the steps one by one, to hold still, or to see them again.
fn show_me(desk: &Desk) -> Option<Piece> {
    let motion = desk.profile.motion;
    let (icon, id) = match desk.playing()?.showing.ask(motion) {
        Ask::Hold => ("pause", "shown-hold"),
        Ask::GoOn => ("play", "shown-go-on"),
        Ask::Next => ("hand-up", "shown-next"),
        Ask::Again => ("replay", "shown-again"),
    };
    Some(button::dress(
        desk,
        Piece::at(184.0, 632.0, 440.0, 72.0),
        Weight::Quiet,
        Icon::Before(icon),
        "shown/ask",
        &desk.say(id),
        move |world| playing::turn(world, |playing| playing.showing.press(motion)),
    ))
}

/// The step that somebody shows just now.
fn showing(desk: &Desk, view: &View) -> Option<StepKey> {
    let playing = desk.playing().filter(|_| is_shown(view))?;
    key_of(step_on(playing, &desk.profile))
}

/// The same, with what face and hands come from while they go over into it, where the pupil chose motion.
pub(super) fn shows(desk: &Desk, view: &View) -> Shows {
    let change = desk.playing().and_then(|playing| playing.showing.change());
    let is_moving = desk.profile.motion == Motion::Gentle;
    Shows {
        step: showing(desk, view),
        from: change
            .filter(|_| is_moving && is_shown(view))
            .map(|change| {
                let name = format!("shown/{}", change.number);
                (key_of(change.from), name)
            }),
    }
}

fn key_of(step: usize) -> Option<StepKey> {
    StepKey::ALL.get(step.checked_sub(1)?).copied()
}

fn picture(desk: &Desk, view: &View) -> Piece {
    // In one column the words begin below it, and still on the first page.
    let high = if desk.is_large() { 264.0 } else { 520.0 };
    let frame = desk.card(184.0, 96.0, 440.0, high);
    let shows = shows(desk, view);
    let size = [440.0, high];
    match &view.picture {
        Some(picture) => picture_scene::scene_with(desk, frame, picture, size, &shows),
        None if view.is_heavy => picture_scene::words_only(desk, frame),
        None => picture_scene::alone_with(desk, frame, view.hero.portrait, size, &shows),
    }
}

fn next(desk: &Desk) -> Piece {
    button::dress(
        desk,
        Piece::at(640.0, 632.0, 448.0, 72.0),
        Weight::Main,
        Icon::After("next"),
        "next",
        &desk.say("next"),
        does(Action::Next),
    )
    .first()
}
