//! After a story: enough for today, or one more. Both are as large as each other, nothing waits and nothing is lost
//! (C-11).

use super::{Screen, go, sign_out};
use crate::desk::Desk;
use crate::overlays;
use crate::page::{Page, Piece, in_the_middle};
use crate::school::Leader;
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::choice_card::{Place, large};
use crate::widgets::page_heading;

pub(super) fn page(desk: &Desk) -> Page {
    let title = desk.say("enough-title");
    let bar = page_heading::bar(desk, ("home", "back-home"), &title, None, |world| {
        go(world, Screen::Home);
    });
    let roles = &desk.theme.roles;
    let said = desk
        .card(184.0, 96.0, 904.0, 368.0)
        .stacked(20.0)
        .centred()
        .pad(64.0, 24.0)
        .with(
            Piece::sized(136.0, 136.0)
                .centred()
                .round(68.0)
                .fill(roles.tint2.color())
                .with(desk.icon("ui/tick", 96.0)),
        )
        .with(desk.heading(desk.say("enough-done"), Type::SIMPLE.bold()))
        .with(desk.text(desk.say("enough-words"), Type::HEADING.regular()));
    let enough = large(
        desk,
        Place::Left,
        desk.icon("ui/moon", 100.0),
        &desk.say("enough-for-today"),
        "enough",
        sign_out,
    )
    .first();
    let one_more = large(
        desk,
        Place::Right,
        desk.icon("ui/book", 100.0),
        &desk.say("enough-one-more"),
        "one-more",
        |world| go(world, Screen::Home),
    );
    let leader = desk.world.resource::<Leader>().0.then(|| {
        button::dress(
            desk,
            Piece::at(608.0, 8.0, 400.0, 64.0),
            Weight::Quiet,
            Icon::Before("megaphone"),
            "leader",
            &desk.say("leader-begin"),
            overlays::leader::begin,
        )
    });
    desk.page(
        "enough",
        title.clone(),
        [desk.backdrop()]
            .into_iter()
            .chain(bar)
            .chain(leader)
            .chain(in_the_middle(vec![said, enough, one_more])),
    )
}
