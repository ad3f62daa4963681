//! The simulated device: whose name stands at the top, as many of the newest messages as fit, and the app around them.

use bevy::prelude::*;
use curriculum::view::{AppView, MessageView};
use curriculum::{SignId, SimulatedApp, View};

use crate::desk::Desk;
use crate::page::{Meaning, Piece};
use crate::playing::{self, Playing};
use crate::theme::Type;
use crate::widgets::simulated::furniture::{self, Around, GAP};
use crate::widgets::simulated::{self, Item, Part, Pick, Reading, bar, body};

/// How high the device is while messages arrive, and while it is looked at.
const OPEN: f32 = 608.0;
const PAUSED: f32 = 416.0;
/// Room above and below all messages.
const ABOVE: f32 = 14.0;

/// The device while messages arrive.
pub(super) fn open(desk: &Desk, view: &View) -> Option<Piece> {
    let around = around(view)?;
    let frame = desk.theme.roles.bezel.color();
    let all: Vec<&MessageView> = around.app.messages.iter().collect();
    Some(screen(desk, &around, OPEN, frame, &all, Reading::Whole))
}

/// The device after STOP: paused, with phrases that can be pressed.
pub(super) fn paused(
    desk: &Desk,
    view: &View,
    picked: Option<&SignId>,
    pick: &Pick,
) -> Option<Piece> {
    let around = around(view)?;
    let frame = desk.theme.roles.think.color();
    let telling = with_phrases(&around.app.messages);
    let reading = Reading::Phrases { picked, pick };
    Some(screen(desk, &around, PAUSED, frame, &telling, reading))
}

fn around(view: &View) -> Option<Around<'_>> {
    view.app.as_ref().map(|app| Around {
        app,
        hero: &view.hero,
        is_heavy: view.is_heavy,
    })
}

fn screen(
    desk: &Desk,
    around: &Around,
    height: f32,
    frame: Color,
    messages: &[&MessageView],
    reading: Reading,
) -> Piece {
    let app = around.app;
    let high = body::screen_height(app.device, height) - bar::HIGH;
    let whole = high - 2.0 * ABOVE + GAP;
    let items = items(app, messages, reading, whole);
    let strips = furniture::strips(desk, around, whole - needed(app, &items, whole));
    let high = high - strips.high();
    let (shown, moves, used) = fitting(desk, &items, whole - strips.high());
    let chip = app
        .is_paused
        .then(|| paused_chip(desk, moves == (true, true)));
    let filling = furniture::filling(desk, around, whole - strips.high() - used);
    let drawn = shown.iter().map(|item| simulated::piece(desk, *item));
    let column = Piece::column(GAP).high(high).pad(18.0, ABOVE).clip();
    let column = if furniture::begins_at_the_top(app.app) {
        column.with_all(drawn).with_all(filling)
    } else {
        column.ended().with_all(filling).with_all(drawn)
    };
    let name = app.with.name.clone();
    let shown = [bar::bar(desk, app, chip, arrows(desk, moves))]
        .into_iter()
        .chain(strips.top.map(|strip| strip.piece))
        .chain([column])
        .chain(
            strips
                .foot
                .map(|strip| body::at_the_foot(app.device, strip.piece)),
        );
    body::body(desk, app.device, height, frame, name, shown)
}

/// Every message as an item; what is higher than the whole screen in its two parts.
fn items<'a>(
    app: &AppView,
    messages: &[&'a MessageView],
    reading: Reading<'a>,
    whole: f32,
) -> Vec<Item<'a>> {
    let named = is_several(app);
    let reacts = matches!(app.app, SimulatedApp::SocialFeed | SimulatedApp::PhotoShare);
    let items = messages.iter().map(|message| Item {
        message,
        reading,
        named,
        part: Part::All,
        reacts,
    });
    items
        .flat_map(|item| {
            if simulated::about_height(&item) > whole {
                item.halves()
            } else {
                vec![item]
            }
        })
        .collect()
}

/// The room that items must have: before STOP the highest of them; after STOP, where one looks for something, as many as
/// fit on a page without anything around them.
fn needed(app: &AppView, items: &[Item], whole: f32) -> f32 {
    if app.is_paused {
        let pages = (1..=items.len()).map(|end| page_of(items, end, whole).1);
        return pages.fold(0.0, f32::max);
    }
    let heights = items.iter().map(|item| simulated::about_height(item) + GAP);
    heights.fold(0.0, f32::max)
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

/// The newest messages that fit into `room`, unless the pupil went back; whether there are earlier or later ones; and how
/// much room they take.
fn fitting<'i, 'm>(
    desk: &Desk,
    items: &'i [Item<'m>],
    room: f32,
) -> (&'i [Item<'m>], (bool, bool), f32) {
    let scrolled = desk.playing().map_or(0, |playing| playing.scrolled);
    let end = items.len().saturating_sub(scrolled).max(1).min(items.len());
    let (start, used) = page_of(items, end, room);
    let shown = items.get(start..end).unwrap_or_default();
    (shown, (start > 0, end < items.len()), used)
}

/// Where the page begins that ends before `end`, and how much of `room` its items take.
fn page_of(items: &[Item], end: usize, room: f32) -> (usize, f32) {
    let mut used = 0.0;
    let mut start = end;
    for (place, item) in items.iter().enumerate().take(end).rev() {
        let high = simulated::about_height(item) + GAP;
        if used + high > room && place + 1 < end {
            break;
        }
        used += high;
        start = place;
    }
    (start, used)
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
