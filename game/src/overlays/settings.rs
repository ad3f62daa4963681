//! Settings: what works today, changed at once and seen at once.

use bevy::prelude::*;
use curriculum::ReadingMode;

use super::close;
use crate::desk::Desk;
use crate::page::{Kind, Page, Piece};
use crate::profile::Profile;
use crate::school::{School, SignedIn, SignedOut};
use crate::screens::{self, Screen};
use crate::theme::{Palette, Type};
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::page_heading;

/// The page of the settings.
#[must_use]
pub(super) fn page(desk: &Desk) -> Page {
    let title = desk.say("settings-title");
    let mut bar = page_heading::bar(desk, ("back", "back"), &title, None, close);
    bar.pop();
    let done = button::dress(
        desk,
        Piece::at(896.0, 8.0, 192.0, 64.0),
        Weight::Main,
        Icon::Before("tick"),
        "settings/done",
        &desk.say("settings-done"),
        close,
    )
    .first();
    let pieces = [desk.backdrop()]
        .into_iter()
        .chain(bar)
        .chain([done, sample(desk), reading(desk), colours(desk)])
        .chain(sign_out(desk));
    desk.page("settings", title.clone(), pieces)
}

fn sample(desk: &Desk) -> Piece {
    desk.card(104.0, 96.0, 904.0, 152.0)
        .stacked(2.0)
        .pad(28.0, 22.0)
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

fn reading(desk: &Desk) -> Piece {
    let now = desk.profile.reading;
    let options = [ReadingMode::Full, ReadingMode::Simplified].map(|mode| {
        let id = match mode {
            ReadingMode::Full => "reading-full",
            ReadingMode::Simplified => "reading-simplified",
        };
        option(desk, "settings-reading", id, mode == now, move |world| {
            world.resource_mut::<Profile>().reading = mode;
        })
    });
    row(
        desk,
        264.0,
        "settings-reading",
        "settings-reading-about",
        options,
    )
}

fn colours(desk: &Desk) -> Piece {
    let now = desk.profile.palette;
    let options = Palette::ALL.map(|palette| {
        option(
            desk,
            "settings-colours",
            &format!("palette-{}", palette.id()),
            palette == now,
            move |world| {
                world.resource_mut::<Profile>().palette = palette;
            },
        )
    });
    row(
        desk,
        408.0,
        "settings-colours",
        "settings-colours-about",
        options,
    )
}

fn row<const N: usize>(
    desk: &Desk,
    top: f32,
    title: &str,
    about: &str,
    options: [Piece; N],
) -> Piece {
    desk.card(104.0, top, 904.0, 128.0)
        .in_row(12.0)
        .pad(28.0, 0.0)
        .with(
            Piece::column(2.0)
                .grow()
                .with(desk.heading(desk.say(title), Type::STRONG))
                .with(Piece::text(
                    desk.say(about),
                    Type::SMALL,
                    desk.theme.roles.ink2.color(),
                )),
        )
        .with_all(options)
}

fn option(
    desk: &Desk,
    of: &str,
    id: &str,
    chosen: bool,
    handler: impl Fn(&mut World) + Send + Sync + 'static,
) -> Piece {
    let roles = &desk.theme.roles;
    let label = desk.say(id);
    let (fill, ink) = if chosen {
        (roles.accent, roles.on_accent)
    } else {
        (roles.surface, roles.ink)
    };
    let mut piece = Piece::row(10.0)
        .high(68.0)
        .pad(20.0, 0.0)
        .centred()
        .round(desk.theme.shape.button)
        .fill(fill.color())
        .edge(2.0, if chosen { roles.accent } else { roles.edge }.color());
    if chosen {
        piece = piece.with(desk.icon_on("ui/tick", 26.0, ink.hex(), fill.hex()));
    }
    piece
        .with(Piece::letters(&label, Type::STRONG, ink.color()))
        .press(
            format!("settings/{id}"),
            format!("{}: {label}", desk.say(of)),
            handler,
        )
        .kind(Kind::Choice(chosen))
}

fn sign_out(desk: &Desk) -> Option<Piece> {
    if desk.school().signed_in == SignedIn::Nobody {
        return None;
    }
    Some(button::dress(
        desk,
        Piece::at(104.0, 568.0, 320.0, 72.0),
        Weight::Quiet,
        Icon::Before("logout"),
        "settings/sign-out",
        &desk.say("sign-out"),
        leave,
    ))
}

/// The next pupil finds the computer as new.
fn leave(world: &mut World) {
    world.resource_mut::<School>().signed_in = SignedIn::Nobody;
    *world.resource_mut::<Profile>() = Profile::default();
    world.remove_resource::<crate::playing::Playing>();
    world.write_message(SignedOut);
    close(world);
    screens::go(world, Screen::SignInClass);
}
