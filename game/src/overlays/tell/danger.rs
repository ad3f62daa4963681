//! It is happening today: what to do this minute stands first, whether or not anything is sent (E-15).

use super::draft::{Leaf, go};
use super::parts;
use crate::courier::Courier;
use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::Type;
use crate::widgets::button::Icon;

pub(super) fn pieces(desk: &Desk, courier: &Courier) -> Vec<Piece> {
    let now = desk
        .card(184.0, 96.0, 904.0, 300.0)
        .in_row(36.0)
        .pad(40.0, 0.0)
        .edge(5.0, desk.theme.roles.tell.color())
        .with(desk.icon("ui/tell", 144.0))
        .with(
            Piece::column(14.0)
                .grow()
                .with(desk.heading(desk.say("tell-go-now"), Type::DISPLAY))
                .with(desk.text(desk.say("tell-go-now-say"), Type::new(28.0, 38.0, false))),
        );
    let call = desk
        .card(184.0, 412.0, 904.0, 196.0)
        .in_row(36.0)
        .pad(40.0, 0.0)
        .with(desk.icon("ui/phonecall", 96.0))
        .with(
            Piece::column(8.0)
                .grow()
                .with(desk.heading(desk.say("tell-call-999"), Type::TITLE))
                .with(desk.text(desk.say("tell-nobody-reads-now"), Type::BODY)),
        );
    let mut pieces = vec![
        now,
        call,
        parts::back_button(desk, Leaf::Questions),
        parts::main_button(
            desk,
            420.0,
            ("tell/check", &desk.say("tell-also-send")),
            Icon::After("next"),
            |world| go(world, Leaf::Check),
        )
        .first(),
    ];
    pieces.extend(parts::helplines_button(
        desk,
        courier,
        (400.0, 252.0),
        Leaf::Danger,
    ));
    pieces
}
