//! The simulated device: whose name stands at the top, and as many of the newest messages as fit.

use bevy::prelude::*;
use curriculum::view::{AppView, MessageView};
use curriculum::{SignId, SimulatedApp};

use crate::desk::Desk;
use crate::page::{Meaning, Piece};
use crate::playing::{self, Playing};
use crate::theme::Type;
use crate::widgets::simulated::{self, Item, Part, Pick, Reading, bar, body};

/// How high the device is while messages arrive, and while it is looked at.
const OPEN: f32 = 608.0;
const PAUSED: f32 = 416.0;
/// Space between messages.
const GAP: f32 = 12.0;
/// Room above and below all messages.
const ABOVE: f32 = 14.0;

/// The device while messages arrive.
pub(super) fn open(desk: &Desk, app: &AppView) -> Piece {
    let frame = desk.theme.roles.bezel.color();
    let all: Vec<&MessageView> = app.messages.iter().collect();
    screen(desk, app, OPEN, frame, &all, Reading::Whole)
}

/// The device after STOP: paused, with phrases that can be pressed.
pub(super) fn paused(desk: &Desk, app: &AppView, picked: Option<&SignId>, pick: &Pick) -> Piece {
    let frame = desk.theme.roles.think.color();
    let telling = with_phrases(&app.messages);
    screen(
        desk,
        app,
        PAUSED,
        frame,
        &telling,
        Reading::Phrases { picked, pick },
    )
}

fn screen(
    desk: &Desk,
    app: &AppView,
    height: f32,
    frame: Color,
    messages: &[&MessageView],
    reading: Reading,
) -> Piece {
    let named = is_several(app);
    let high = body::screen_height(app.device, height) - bar::HIGH;
    let room = high - 2.0 * ABOVE + GAP;
    let items: Vec<Item> = messages
        .iter()
        .map(|message| Item {
            message,
            reading,
            named,
            part: Part::All,
        })
        .flat_map(|item| {
            if simulated::about_height(&item) > room {
                item.halves()
            } else {
                vec![item]
            }
        })
        .collect();
    let (shown, moves) = fitting(desk, &items, room);
    let chip = app
        .is_paused
        .then(|| paused_chip(desk, moves == (true, true)));
    let column = Piece::column(GAP)
        .high(high)
        .ended()
        .pad(18.0, ABOVE)
        .clip()
        .with_all(shown.iter().map(|item| simulated::piece(desk, *item)));
    let name = app.with.name.clone();
    let shown = [bar::bar(desk, app, chip, arrows(desk, moves)), column];
    body::body(desk, app.device, height, frame, name, shown)
}

/// Where there are earlier or later messages, the way to them.
fn arrows(desk: &Desk, (earlier, later): (bool, bool)) -> impl Iterator<Item = Piece> {
    let roles = &desk.theme.roles;
    let arrow = |name: &str, icon: &str, change: fn(&mut Playing)| {
        let label = desk.say(name);
        Piece::sized(64.0, 64.0)
            .centred()
            .round(16.0)
            .over(roles.tint.color())
            .fill(roles.surface2.color())
            .edge(2.0, roles.edge.color())
            .with(desk.icon(icon, 34.0))
            .press(name, label, move |world| playing::turn(world, change))
    };
    let earlier = earlier.then(|| arrow("earlier", "ui/up", |playing| playing.scrolled += 1));
    let later = later.then(|| {
        arrow("later-messages", "ui/down", |playing| {
            playing.scrolled = playing.scrolled.saturating_sub(1);
        })
    });
    earlier.into_iter().chain(later)
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
fn fitting<'i, 'm>(
    desk: &Desk,
    items: &'i [Item<'m>],
    room: f32,
) -> (&'i [Item<'m>], (bool, bool)) {
    let scrolled = desk.playing().map_or(0, |playing| playing.scrolled);
    let end = items.len().saturating_sub(scrolled).max(1).min(items.len());
    let mut used = 0.0;
    let mut start = end;
    for (place, item) in items.iter().enumerate().take(end).rev() {
        used += simulated::about_height(item) + GAP;
        if used > room && place + 1 < end {
            break;
        }
        start = place;
    }
    let shown = items.get(start..end).unwrap_or_default();
    (shown, (start > 0, end < items.len()))
}

/// Only what can be looked at; all of it when there is nothing to look at.
fn with_phrases(messages: &[MessageView]) -> Vec<&MessageView> {
    let has_phrase =
        |message: &&MessageView| message.all_pieces().any(|piece| piece.sign.is_some());
    let telling: Vec<&MessageView> = messages.iter().filter(has_phrase).collect();
    if telling.is_empty() {
        messages.iter().collect()
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
