//! A guest says how old they are, so that the right scenarios come; nothing else is asked and nothing is kept.

use bevy::prelude::*;
use curriculum::{AgeBand, Look};

use super::{Screen, go};
use crate::desk::Desk;
use crate::library::Scenarios;
use crate::page::{Page, Piece};
use crate::platform::pictures::Drawing;
use crate::school::{School, SignedIn};
use crate::theme::Type;
use crate::widgets::page_heading;

pub(super) fn page(desk: &Desk) -> Page {
    let title = desk.say("how-old");
    let bar = page_heading::bar(desk, ("back", "back"), &title, None, |world| {
        go(world, Screen::SignInClass);
    });
    let bands = desk.world.resource::<Scenarios>().bands();
    let wide = if bands.len() > 3 {
        3
    } else {
        bands.len().max(1)
    };
    let cards = bands
        .into_iter()
        .enumerate()
        .map(|(number, band)| card(desk, number, wide, band));
    let about =
        Piece::at(184.0, 100.0, 904.0, 40.0).with(desk.text(desk.say("guest-about"), Type::BODY));
    desk.page(
        "guest-age",
        title.clone(),
        [desk.backdrop()]
            .into_iter()
            .chain(bar)
            .chain([about])
            .chain(cards),
    )
}

fn card(desk: &Desk, number: usize, wide: usize, band: AgeBand) -> Piece {
    let gap = 24.0;
    let width = 288.0;
    let (across, down) = ((number % wide) as f32, (number / wide) as f32);
    let roles = &desk.theme.roles;
    let words = desk.say(&format!("band-{}", band.as_str()));
    let mut art = Drawing::new(match band.look() {
        Look::Street => "street/building-photo",
        Look::Explorer => "explorer/island",
        Look::Phone => "phone/wallpaper",
    });
    let (art_wide, art_high) = match band.look() {
        Look::Street => (156.0, 140.0),
        Look::Explorer => {
            art.part = Some([40, 40, 1060, 560]);
            (240.0, 127.0)
        }
        Look::Phone => {
            art.part = Some([0, 120, 320, 300]);
            (140.0, 131.0)
        }
    };
    let mut drawn = Piece::sized(art_wide, art_high)
        .round(20.0)
        .clip()
        .with(Piece::picture(art, art_wide, art_high));
    if band.look() == Look::Phone {
        drawn = Piece::sized(art_wide + 16.0, art_high + 16.0)
            .centred()
            .round(26.0)
            .fill(desk.theme.roles.ink.color())
            .with(drawn);
    }
    if band.look() == Look::Phone && desk.theme.figure().is_some() {
        // Places are left out in one colour, and the telephone would be an empty frame.
        drawn = desk.icon("ui/phone", 140.0);
    }
    let picture = Piece::sized(260.0, 148.0).centred().with(drawn);
    let piece = desk
        .card(
            136.0 + (width + gap) * across,
            168.0 + 268.0 * down,
            width,
            244.0,
        )
        .stacked(14.0)
        .centred()
        .over(roles.surface2.color())
        .edge(2.0, roles.edge.color())
        .with(picture)
        .with(desk.letters(&words, Type::TITLE))
        .press(format!("band/{}", band.as_str()), words, move |world| {
            world.resource_mut::<School>().signed_in = SignedIn::Guest(band);
            go(world, Screen::Home);
        });
    if number == 0 { piece.first() } else { piece }
}
