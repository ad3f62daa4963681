//! The settings one thing at a time: two choices, and a way to the next two.

use bevy::prelude::*;

use super::choices::{self, Choice, Face, Setting};
use super::rows::{painted, press};
use super::{Looking, Room, mixing};
use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::{Palette, Type};
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::tick;

const LEFT: f32 = 184.0;

pub(super) fn body(desk: &Desk, looking: &Looking) -> Vec<Piece> {
    let settings = choices::of(desk, looking.room);
    let leaves: Vec<(&Setting, &[Choice])> = settings
        .iter()
        .flat_map(|setting| setting.choices.chunks(2).map(move |two| (setting, two)))
        .collect();
    let count = leaves.len().max(1);
    let Some((setting, two)) = leaves.get(looking.leaf % count) else {
        return Vec::new();
    };
    let title = desk
        .card(LEFT, 96.0, 904.0, 128.0)
        .stacked(2.0)
        .middle()
        .pad(32.0, 12.0)
        .with(desk.heading(desk.say(setting.id), Type::SIMPLE.bold()))
        .with(desk.text(desk.say(setting.about), Type::new(28.0, 36.0, false)));
    let cards = two
        .iter()
        .zip([LEFT, LEFT + 464.0])
        .map(|(choice, left)| large(desk, setting, choice, left));
    let mut pieces = vec![title];
    pieces.extend(cards);
    if looking.room == Room::Colours {
        pieces.push(mixing::way(desk));
    }
    if count > 1 {
        pieces.push(more(desk));
    }
    pieces
}

fn large(desk: &Desk, setting: &Setting, choice: &Choice, left: f32) -> Piece {
    let roles = &desk.theme.roles;
    let (border, edge) = if choice.chosen {
        (5.0, roles.accent)
    } else {
        (2.0, roles.edge)
    };
    let mut card = desk
        .card(left, 240.0, 440.0, 368.0)
        .stacked(12.0)
        .centred()
        .clip()
        .edge(border, edge.color());
    let colours = match choice.face {
        Face::Colours(palette) => Some(palette),
        Face::Mixed(mixed) => Some(Palette::Own(mixed)),
        Face::Word | Face::Letters(_) => None,
    };
    if let Some(palette) = colours {
        let page = painted(desk, palette, [440.0 - 2.0 * border, 248.0], border);
        // the page begins at the very top of the card, and the name stands in what is left
        card.node.justify_content = JustifyContent::FlexStart;
        card = card.with(page);
    }
    if let Face::Letters(percent) = choice.face {
        let size = 60.0 * f32::from(percent) / 100.0;
        let letters = Type::new(size, size * 1.2, true);
        card = card.with(desk.letters(desk.say("settings-letters"), letters));
    }
    if matches!(choice.face, Face::Word) {
        card = card.with_all(symbol(desk, setting, choice));
    }
    let mut name = Piece::row(14.0).centred();
    if colours.is_some() {
        name = name.high(104.0);
    }
    if choice.chosen {
        name = name.with(tick::radio(desk, true));
    }
    let words = desk.say(&choice.id);
    card = card.with(name.with(desk.letters(words, Type::SIMPLE.bold()).to_middle()));
    press(desk, card, setting, choice)
}

/// Settings whose choices are steps from little to much.
const BY_DEGREES: [&str; 6] = [
    "settings-spacing",
    "settings-targets",
    "settings-symbols",
    "settings-rate",
    "settings-volume",
    "settings-sounds",
];

/// Every choice has a picture with its word: bars that say how much of it, or a symbol; kinds of letters have none.
fn symbol(desk: &Desk, setting: &Setting, choice: &Choice) -> Option<Piece> {
    if BY_DEGREES.contains(&setting.id) {
        let place = setting.choices.iter().position(|one| one.id == choice.id)?;
        return Some(bars(desk, place + 1, setting.choices.len()));
    }
    let icon = match choice.id.as_str() {
        "reading-full" => "ui/words",
        "reading-simplified" => "ui/note",
        "aloud-when-asked" => "ui/question",
        "aloud-every-page" => "ui/read",
        "word-say" => "ui/ear",
        "word-nothing" => "ui/mute",
        "voice-usual" => "ui/person",
        "voice-deeper" => "ui/down",
        "voice-higher" => "ui/up",
        "voice-young" => "words/child",
        "motion-still" => "ui/pause",
        "motion-gentle" => "ui/motion",
        _ => return None,
    };
    Some(desk.icon(icon, 120.0))
}

/// So many bars of so many are full; each is higher than the one before.
fn bars(desk: &Desk, full: usize, of: usize) -> Piece {
    let roles = &desk.theme.roles;
    let mut row = Piece::row(12.0).high(128.0);
    row.node.align_items = AlignItems::End;
    row.with_all((1..=of).map(|bar| {
        let height = 128.0 * bar as f32 / of as f32;
        let edge = Piece::sized(32.0, height)
            .round(8.0)
            .edge(3.0, roles.edge.color());
        if bar <= full {
            edge.fill(roles.accent.color())
        } else {
            edge
        }
    }))
    .stays()
}

fn more(desk: &Desk) -> Piece {
    button::dress(
        desk,
        Piece::at(648.0, 624.0, 440.0, 80.0),
        Weight::Quiet,
        Icon::After("next"),
        "settings/more",
        &desk.say("settings-more"),
        |world| world.resource_mut::<Looking>().leaf += 1,
    )
}
