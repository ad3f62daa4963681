//! Who else may come to know of it, before it is sent: another adult, home, whoever watches screens (E-13, E-39, X-27).
//!
//! What is said here is what usually happens; nobody can promise more. Whoever is not safe at home says so with one press,
//! and it is read with the rest, before anybody at home is told.

use super::draft::{Draft, HOME_NOT_SAFE, Leaf, turn};
use super::parts::{self, Choice};
use crate::desk::Desk;
use crate::page::{Kind, Piece};
use crate::theme::Type;

pub(super) fn pieces(desk: &Desk, draft: &Draft) -> Vec<Piece> {
    // One thing at a time, 'usually' stands where it is said of whom.
    let line = (!desk.is_simplified()).then(|| desk.say("tell-who-else-line"));
    let title = desk.say("tell-who-else-title");
    let heading = parts::heading(desk, &title, &line.unwrap_or_default());
    let parents = ["tell-parents-usually", "tell-parents-by-whom"];
    let rows = [
        ("ui/lock", desk.say("tell-may-have-to-tell")),
        ("words/family", parents.map(|key| desk.say(key)).join(" ")),
        ("ui/eye", desk.say("tell-may-be-seen")),
    ];
    let rows = rows.into_iter().zip(0_u8..).map(|((icon, words), place)| {
        parts::row(desk, 184.0 + 100.0 * f32::from(place), 90.0, icon, &words)
    });
    [heading]
        .into_iter()
        .chain(rows)
        .chain([
            home(desk, draft),
            parts::back_button(desk, Leaf::Check).first(),
        ])
        .collect()
}

/// 'Home is not safe', as one press.
fn home(desk: &Desk, draft: &Draft) -> Piece {
    let choice = Choice {
        key: format!("tell/kind-{HOME_NOT_SAFE}"),
        words: &desk.say("tell-kind-home-not-safe"),
        symbol: Some("ui/house"),
        is_chosen: draft.kinds.contains(&HOME_NOT_SAFE),
    };
    let button = parts::choice(
        desk,
        Piece::sized(400.0, 76.0),
        choice,
        Kind::Switch,
        |world| turn(world, |draft| draft.switch_kind(HOME_NOT_SAFE)),
    );
    desk.card(184.0, 488.0, 904.0, 124.0)
        .in_row(18.0)
        .pad(24.0, 0.0)
        .with(desk.text(desk.say("tell-home-line"), Type::BODY).grow())
        .with(button)
}
