//! Home for 11 to 16: a telephone beside a plain page of cards.

use bevy::prelude::*;

use super::{Offer, enter, greeting, is_few, look_at, standing, topic_line};
use crate::desk::Desk;
use crate::page::{Content, Kind, Piece};
use crate::platform::pictures::Drawing;
use crate::theme::Type;
use crate::widgets::tick;

const SHELL: Color = Color::srgb(0.051, 0.067, 0.098);

pub(super) fn body(desk: &Desk, offers: &[Offer]) -> Vec<Piece> {
    let topics = Piece::at(384.0, 316.0, 704.0, 44.0)
        .in_row(0.0)
        .with(desk.heading(desk.say("all-scenarios"), Type::HEADING));
    let mut pieces = vec![title(desk)];
    pieces.extend(telephone(desk, offers));
    pieces.extend(
        offers
            .iter()
            .find(|offer| offer.chosen)
            .map(|offer| chosen(desk, offer)),
    );
    pieces.push(topics);
    pieces.extend(
        offers
            .iter()
            .enumerate()
            .map(|(number, offer)| card(desk, number, offer)),
    );
    pieces
}

/// The greeting.
pub(super) fn title(desk: &Desk) -> Piece {
    let roles = &desk.theme.roles;
    Piece::at(24.0, 12.0, 736.0, 64.0)
        .in_row(16.0)
        .with(desk.heading(greeting(desk), Type::TITLE))
        .with_all(standing(desk).map(|words| Piece::text(words, Type::LABEL, roles.ink2.color())))
}

/// Only decoration: it says nothing that the page beside it does not say.
fn telephone(desk: &Desk, offers: &[Offer]) -> Vec<Piece> {
    let shell = Piece::at(16.0, 88.0, 344.0, 616.0)
        .round(50.0)
        .fill(SHELL)
        .shadow(desk.theme.card_shadow());
    let mut wallpaper = Piece::at(0.0, 0.0, 320.0, 592.0);
    wallpaper.content = Content::Picture(Drawing::new("phone/wallpaper"));
    let dock = ["ui/bubble", "ui/camera", "ui/image", "ui/play"].map(|icon| {
        Piece::sized(60.0, 60.0)
            .centred()
            .round(16.0)
            .fill(desk.theme.roles.surface.color())
            .with(desk.icon(icon, 34.0))
            .stays()
    });
    let mut screen = Piece::at(28.0, 100.0, 320.0, 592.0)
        .round(38.0)
        .clip()
        .with(wallpaper)
        .with(Piece::at(110.0, 14.0, 100.0, 28.0).round(14.0).fill(SHELL));
    if let Some(offer) = offers.iter().find(|offer| offer.chosen) {
        screen = screen.with(
            Piece::at(14.0, 200.0, 292.0, 128.0)
                .stacked(6.0)
                .pad(18.0, 16.0)
                .round(20.0)
                .fill(desk.theme.roles.surface.color())
                .with(
                    Piece::row(10.0).with(desk.icon(&offer.icon, 32.0)).with(
                        Piece::letters(
                            &offer.topic,
                            Type::new(18.0, 22.0, false),
                            desk.theme.roles.ink2.color(),
                        )
                        .grow(),
                    ),
                )
                .with(desk.letters(&offer.title, Type::LABEL.bold())),
        );
    }
    vec![
        shell,
        screen.with(
            Piece::at(14.0, 494.0, 292.0, 84.0)
                .centred()
                .in_row(10.0)
                .round(28.0)
                .fill(Color::srgba(1.0, 1.0, 1.0, 0.22))
                .with_all(dock),
        ),
    ]
}

fn chosen(desk: &Desk, offer: &Offer) -> Piece {
    let roles = &desk.theme.roles;
    desk.card(384.0, 88.0, 704.0, 216.0)
        .in_row(24.0)
        .pad(26.0, 0.0)
        .with(
            Piece::column(8.0)
                .grow()
                .with(desk.heading(&offer.title, Type::TITLE))
                .with(topic_line(
                    desk,
                    offer,
                    Piece::text(&offer.topic, Type::BODY, roles.ink2.color()),
                )),
        )
        .with(enter(desk, offer, Piece::sized(168.0, 80.0), "start"))
}

fn card(desk: &Desk, number: usize, offer: &Offer) -> Piece {
    let roles = &desk.theme.roles;
    let few = is_few(desk);
    let (across, down) = ((number % 4) as f32, (number / 4) as f32);
    let ([left, top, wide, high], icon, kind) = if few {
        (
            [384.0 + 240.0 * across, 376.0, 224.0, 328.0],
            96.0,
            Type::new(28.0, 34.0, true),
        )
    } else {
        (
            [384.0 + 179.0 * across, 368.0 + 172.0 * down, 167.0, 164.0],
            48.0,
            Type::new(20.0, 24.0, true),
        )
    };
    let (border, edge) = if offer.chosen {
        (4.0, roles.accent)
    } else {
        (2.0, roles.edge)
    };
    let mut piece = desk
        .card(left, top, wide, high)
        .stacked(if few { 16.0 } else { 6.0 })
        .centred()
        .over(roles.surface2.color())
        .edge(border, edge.color())
        .with(
            Piece::sized(icon * 1.5, icon * 1.5)
                .centred()
                .round(icon * 0.46)
                .fill(roles.tint.color())
                .with(desk.icon(&offer.icon, icon)),
        )
        .with(
            desk.letters(&offer.title, kind)
                .to_middle()
                .at_most(wide - 16.0),
        )
        .press(
            &offer.key,
            format!("{}. {}", offer.title, offer.topic),
            look_at(offer),
        )
        .kind(Kind::Choice(offer.chosen));
    if offer.finished {
        piece = piece.with(tick::badge(desk, wide - 43.0, 4.0, 36.0));
    }
    piece
}
