//! The simulated device: whose name stands at the top, and as many of the newest messages as fit.

use std::sync::Arc;

use bevy::prelude::*;
use curriculum::view::{AppView, MessageView};
use curriculum::{SignId, SimulatedApp};

use crate::desk::Desk;
use crate::page::{Meaning, Piece};
use crate::playing::{self, Playing};
use crate::theme::Type;
use crate::widgets::speech_bubble;

/// Handed the phrase that was pressed.
pub(super) type Pick = Arc<dyn Fn(&mut World, &SignId) + Send + Sync>;

/// How high the head of the device is.
const HEAD: f32 = 78.0;
/// Space between messages.
const GAP: f32 = 12.0;

/// The device while messages arrive.
pub(super) fn open(desk: &Desk, app: &AppView) -> Piece {
    let roles = &desk.theme.roles;
    let room = 588.0 - HEAD - 32.0 + GAP;
    let (shown, earlier) = fitting(desk, &app.messages, room, 32.0, is_several(app));
    let several = is_several(app);
    let bubbles = shown
        .iter()
        .map(|message| speech_bubble::plain(desk, message, several));
    body(desk, 608.0, 10.0, roles.bezel.color())
        .means(Meaning::Group(app.with.name.clone()))
        .with(
            screen(desk, 25.0)
                .with(head(desk, app, None, earlier))
                .with(
                    Piece::column(GAP)
                        .high(588.0 - HEAD)
                        .ended()
                        .pad(18.0, 16.0)
                        .clip()
                        .with_all(bubbles),
                ),
        )
}

/// The device after STOP: paused, with phrases that can be pressed.
pub(super) fn paused(desk: &Desk, app: &AppView, picked: Option<&SignId>, pick: &Pick) -> Piece {
    let roles = &desk.theme.roles;
    let room = 400.0 - HEAD - 24.0 + GAP;
    let telling: Vec<MessageView> = with_phrases(&app.messages);
    let (shown, earlier) = fitting(desk, &telling, room, 36.0, is_several(app));
    let several = is_several(app);
    let bubbles = shown
        .iter()
        .map(|message| speech_bubble::pressable(desk, message, picked, several, pick));
    body(desk, 416.0, 8.0, roles.think.color())
        .means(Meaning::Group(app.with.name.clone()))
        .with(
            screen(desk, 27.0)
                .with(head(
                    desk,
                    app,
                    Some(paused_chip(desk, earlier == (true, true))),
                    earlier,
                ))
                .with(
                    Piece::column(GAP)
                        .high(400.0 - HEAD)
                        .ended()
                        .pad(18.0, 12.0)
                        .clip()
                        .with_all(bubbles),
                ),
        )
}

fn body(desk: &Desk, height: f32, border: f32, color: Color) -> Piece {
    Piece::at(184.0, 96.0, 528.0, height)
        .stacked(0.0)
        .pad(border, border)
        .round(34.0)
        .fill(color)
        .shadow(desk.theme.card_shadow())
}

fn screen(desk: &Desk, radius: f32) -> Piece {
    let mut screen = Piece::column(0.0)
        .round(radius)
        .clip()
        .fill(desk.theme.roles.surface.color());
    screen.node.flex_grow = 1.0;
    screen
}

fn head(desk: &Desk, app: &AppView, chip: Option<Piece>, (earlier, later): (bool, bool)) -> Piece {
    let roles = &desk.theme.roles;
    let mut head = Piece::row(12.0).high(HEAD).pad(18.0, 0.0);
    head.node.border = UiRect::bottom(Val::Px(2.0));
    head.edge = Some(roles.line.color());
    let arrow = |name: &str, icon: &str, change: fn(&mut Playing)| {
        let label = desk.say(name);
        Piece::sized(64.0, 64.0)
            .centred()
            .round(16.0)
            .over(roles.tint.color())
            .fill(roles.surface2.color())
            .with(desk.icon(icon, 34.0))
            .press(name, label, move |world| playing::turn(world, change))
    };
    let about = chip.is_none().then(|| {
        Piece::text(
            &app.with.about,
            Type::new(20.0, 24.0, false),
            roles.ink2.color(),
        )
    });
    head.with(
        Piece::sized(52.0, 52.0)
            .round(14.0)
            .clip()
            .with(desk.portrait(app.with.portrait, None, 52.0)),
    )
    .with(
        Piece::column(0.0)
            .grow()
            .with(desk.heading(&app.with.name, Type::new(24.0, 28.0, true)))
            .with_all(about),
    )
    .with_all(chip)
    .with_all(earlier.then(|| arrow("earlier", "ui/up", |playing| playing.scrolled += 1)))
    .with_all(later.then(|| {
        arrow("later-messages", "ui/down", |playing| {
            playing.scrolled = playing.scrolled.saturating_sub(1);
        })
    }))
}

/// Beside both arrows there is only room for the sign, not for the word.
fn paused_chip(desk: &Desk, narrow: bool) -> Piece {
    let roles = &desk.theme.roles;
    let words = desk.say("paused");
    let word =
        (!narrow).then(|| Piece::letters(&words, Type::SMALL.bold(), roles.on_think.color()));
    Piece::row(8.0)
        .high(44.0)
        .pad(16.0, 0.0)
        .round(22.0)
        .fill(roles.think.color())
        .means(Meaning::Text(words.clone()))
        .with(desk.icon_on("ui/pause", 22.0, roles.on_think.hex(), roles.think.hex()))
        .with_all(word)
}

/// The newest messages that fit into `room`, unless the pupil went back; and whether there are earlier or later ones.
fn fitting<'m>(
    desk: &Desk,
    messages: &'m [MessageView],
    room: f32,
    line: f32,
    several: bool,
) -> (&'m [MessageView], (bool, bool)) {
    let scrolled = desk.playing().map_or(0, |playing| playing.scrolled);
    let end = messages
        .len()
        .saturating_sub(scrolled)
        .max(1)
        .min(messages.len());
    let mut used = 0.0;
    let mut start = end;
    for (place, message) in messages.iter().enumerate().take(end).rev() {
        used += speech_bubble::about_height(message, line, several);
        if used > room && place + 1 < end {
            break;
        }
        start = place;
    }
    let shown = messages.get(start..end).unwrap_or_default();
    (shown, (start > 0, end < messages.len()))
}

/// Only what can be looked at; all of it when there is nothing to look at.
fn with_phrases(messages: &[MessageView]) -> Vec<MessageView> {
    let has_phrase =
        |message: &&MessageView| message.all_pieces().any(|piece| piece.sign.is_some());
    let telling: Vec<MessageView> = messages.iter().filter(has_phrase).cloned().collect();
    if telling.is_empty() {
        messages.to_vec()
    } else {
        telling
    }
}

/// Names stand above messages where more than one other person writes.
fn is_several(app: &AppView) -> bool {
    app.app == SimulatedApp::GroupChat
        || app
            .messages
            .iter()
            .any(|message| !message.is_own && message.from.id != app.with.id)
}
