//! A whole room of the settings at once: a sample of the words, then a row for each setting; colours as small pages.

use super::choices::{self, Choice, Face, Setting};
use super::{Looking, Room, buttons, mixing};
use crate::desk::Desk;
use crate::page::{Kind, Piece};
use crate::theme::{Palette, Theme, Tokens, Type};
use crate::widgets::tick;

const LEFT: f32 = 184.0;
const TOP: f32 = 96.0;
const WIDE: f32 = 904.0;
/// How high the page painted on a small card is.
const SMALL_PAGE: f32 = 96.0;
/// One row of settings.
const ROW: f32 = 80.0;

pub(super) fn body(desk: &Desk, room: Room) -> Vec<Piece> {
    let settings = choices::of(desk, room);
    match room {
        Room::Colours if desk.world.resource::<Looking>().is_mixing => mixing::body(desk),
        Room::Colours => settings
            .iter()
            .map(|one| pages(desk, one))
            .chain([mixing::way(desk)])
            .collect(),
        Room::Buttons => buttons::body(desk),
        Room::Sound => vec![card(desk, &settings, TOP)],
        Room::Reading | Room::Symbols => {
            vec![sample(desk), card(desk, &settings, TOP + 168.0)]
        }
    }
}

fn sample(desk: &Desk) -> Piece {
    desk.card(LEFT, TOP, WIDE, 152.0)
        .stacked(2.0)
        .pad(28.0, 20.0)
        .with(Piece::text(
            desk.say("settings-sample"),
            Type::LABEL,
            desk.theme.roles.ink2.color(),
        ))
        .with(desk.text(
            desk.say("settings-sample-words"),
            Type::new(28.0, 42.0, false),
        ))
}

fn card(desk: &Desk, settings: &[Setting], top: f32) -> Piece {
    let rows = settings.iter().map(|setting| row(desk, setting));
    let mut card = desk.card(LEFT, top, WIDE, 0.0).stacked(2.0).pad(28.0, 8.0);
    card.node.height = bevy::prelude::Val::Auto;
    card.with_all(rows)
}

fn row(desk: &Desk, setting: &Setting) -> Piece {
    let about = desk.say(setting.about);
    let mut row = Piece::row(12.0)
        .with(
            Piece::column(0.0)
                .grow()
                .with(desk.heading(desk.say(setting.id), Type::STRONG))
                .with(Piece::text(
                    about,
                    Type::SMALL,
                    desk.theme.roles.ink2.color(),
                )),
        )
        .with_all(setting.choices.iter().map(|one| word(desk, setting, one)));
    row.node.min_height = bevy::prelude::Val::Px(ROW);
    row
}

fn word(desk: &Desk, setting: &Setting, choice: &Choice) -> Piece {
    let roles = &desk.theme.roles;
    let label = desk.say(&choice.id);
    let (fill, ink) = if choice.chosen {
        (roles.accent, roles.on_accent)
    } else {
        (roles.surface, roles.ink)
    };
    let mut piece = Piece::row(10.0)
        .high(68.0)
        .pad(18.0, 0.0)
        .centred()
        .round(desk.theme.shape.button)
        .fill(fill.color())
        .edge(
            2.0,
            if choice.chosen {
                roles.accent
            } else {
                roles.edge
            }
            .color(),
        );
    // A single figure would make it narrower than a finger (criterion 51).
    piece.node.min_width = bevy::prelude::Val::Px(64.0);
    if choice.chosen {
        let tick = desk.icon_on("ui/tick", 26.0, ink.hex(), fill.hex());
        piece = piece.with(tick.stays());
    }
    let letters = match choice.face {
        Face::Letters(percent) => {
            let size = 20.0 * f32::from(percent) / 100.0;
            Piece::letters(
                desk.say("settings-letters"),
                Type::new(size, size * 1.2, true),
                ink.color(),
            )
        }
        Face::Word | Face::Colours(_) | Face::Mixed(_) => {
            Piece::letters(&label, Type::STRONG, ink.color())
        }
    };
    press(desk, piece.with(letters), setting, choice)
}

/// The way to press a choice, whatever it looks like.
pub(super) fn press(desk: &Desk, piece: Piece, setting: &Setting, choice: &Choice) -> Piece {
    piece
        .press(
            format!("settings/{}", choice.id),
            format!("{}: {}", desk.say(setting.id), desk.say(&choice.id)),
            choice.handler(),
        )
        .kind(Kind::Choice(choice.chosen))
}

/// Colours as small pages, four in a row.
fn pages(desk: &Desk, setting: &Setting) -> Piece {
    let (wide, high) = (214.0, 160.0);
    let cards = setting
        .choices
        .iter()
        .map(|choice| small_page(desk, setting, choice, (wide, high)));
    Piece::at(LEFT, TOP, WIDE, 512.0)
        .wrapped(16.0, 16.0)
        .means(crate::page::Meaning::Group(desk.say(setting.id)))
        .with_all(cards)
}

fn small_page(desk: &Desk, setting: &Setting, choice: &Choice, (wide, high): (f32, f32)) -> Piece {
    let roles = &desk.theme.roles;
    let (border, edge) = if choice.chosen {
        (5.0, roles.accent)
    } else {
        (2.0, roles.edge)
    };
    let face = match choice.face {
        Face::Colours(palette) => {
            painted(desk, palette, [wide - 2.0 * border, high - 64.0], border)
        }
        Face::Word | Face::Letters(_) | Face::Mixed(_) => Piece::default(),
    };
    let mut name = Piece::row(10.0).high(54.0).centred();
    if choice.chosen {
        name = name.with(tick::radio(desk, true));
    }
    let name = name.with(desk.letters(desk.say(&choice.id), Type::LABEL.bold()));
    let card = Piece::sized(wide, high)
        .stacked(0.0)
        .round(desk.theme.shape.card)
        .clip()
        .fill(roles.surface.color())
        .edge(border, edge.color())
        .with(face)
        .with(name);
    press(desk, card, setting, choice)
}

/// A page of two messages and the three steps in these colours, for the head of a card with a border this wide; what is
/// on it grows with it.
pub(super) fn painted(desk: &Desk, palette: Palette, [wide, high]: [f32; 2], border: f32) -> Piece {
    let theme = Theme::of(desk.world.resource::<Tokens>(), desk.theme.look, palette);
    let roles = &theme.roles;
    let grown = (high / SMALL_PAGE).clamp(1.0, 2.0);
    let kind = Type::new(Type::SMALL.size * grown, Type::SMALL.line * grown, false);
    let line = |words: &str, fill: crate::theme::tokens::Ink, ink: crate::theme::tokens::Ink| {
        let mut line = Piece::row(0.0)
            .pad(12.0 * grown, 4.0 * grown)
            .round(12.0 * grown)
            .fill(fill.color())
            .with(Piece::letters(desk.say(words), kind, ink.color()));
        if let Some(outline) = roles.outline {
            line = line.edge(2.0, outline.color());
        }
        line
    };
    let steps =
        [(roles.stop, 6.0), (roles.think, 12.0), (roles.click, 3.0)].map(|(face, corner)| {
            Piece::sized(24.0 * grown, 24.0 * grown)
                .round(corner * grown)
                .fill(face.color())
        });
    let mut page = Piece::sized(wide, high)
        .stacked(8.0 * grown)
        .pad(14.0 * grown, 10.0 * grown)
        .fill(roles.bg.color())
        .with(
            line("settings-hello", roles.bubble_in, roles.bubble_in_ink)
                .aside(bevy::prelude::AlignSelf::FlexStart),
        )
        .with(
            Piece::row(8.0 * grown)
                .with_all(steps)
                .with(Piece::gap())
                .with(line("settings-hi", roles.bubble_out, roles.bubble_out_ink)),
        );
    let corner = bevy::prelude::Val::Px(desk.theme.shape.card - border);
    page.node.border_radius = bevy::prelude::BorderRadius::top(corner);
    page
}
