//! My adults: the people of the school who can be told, with their faces, as the signed list names them.

use super::{Body, Looking};
use crate::courier::Courier;
use crate::desk::Desk;
use crate::page::{Meaning, Piece};
use crate::theme::Type;
use crate::widgets::face;

/// Faces on a leaf.
const FULL: usize = 6;
const SIMPLIFIED: usize = 4;

/// Somebody to go to.
struct Adult {
    picture: String,
    name: String,
    about: String,
}

pub(super) fn body(desk: &Desk, looking: &Looking) -> Body {
    let courier = desk.world.resource::<Courier>();
    let adults = if courier.can_send() {
        at_school(desk, courier)
    } else {
        Vec::new()
    };
    let on_a_leaf = if desk.is_simplified() {
        SIMPLIFIED
    } else {
        FULL
    };
    let leaves = adults.len().div_ceil(on_a_leaf).max(1);
    let line = if adults.is_empty() {
        "tell-who"
    } else {
        "mine-adults-line"
    };
    let said = desk
        .card(184.0, 96.0, 904.0, 96.0)
        .in_row(18.0)
        .pad(24.0, 0.0)
        .with(desk.icon("ui/tell", 52.0))
        .with(desk.text(desk.say(line), Type::BODY).grow());
    let mut pieces = vec![said];
    let rows = on_a_leaf / 2;
    let shown = adults
        .iter()
        .skip((looking.leaf % leaves) * on_a_leaf)
        .take(on_a_leaf);
    pieces.extend(
        shown
            .enumerate()
            .map(|(place, adult)| card(desk, place, rows, adult)),
    );
    Body { leaves, pieces }
}

/// The team first, then everybody who can be chosen by name.
fn at_school(desk: &Desk, courier: &Courier) -> Vec<Adult> {
    let team = Adult {
        picture: String::new(),
        name: desk.say("tell-team"),
        about: desk.say("tell-team-line"),
    };
    let people = courier.adults_to_choose().into_iter();
    let people = people.map(|person| Adult {
        picture: person.picture,
        name: person.name,
        about: person.role,
    });
    [team].into_iter().chain(people).collect()
}

fn card(desk: &Desk, place: usize, rows: usize, adult: &Adult) -> Piece {
    let gap = 16.0;
    let height = (496.0 - gap * (rows.saturating_sub(1)) as f32) / rows.max(1) as f32;
    let (left, top) = (
        184.0 + 460.0 * (place % 2) as f32,
        208.0 + (height + gap) * (place / 2) as f32,
    );
    let name = if adult.name.chars().count() > 16 {
        Type::STRONG
    } else {
        Type::HEADING
    };
    let words = Piece::column(2.0)
        .grow()
        .with(desk.letters(&adult.name, name))
        .with(Piece::letters(
            &adult.about,
            Type::BODY,
            desk.theme.roles.ink2.color(),
        ));
    desk.card(left, top, 444.0, height)
        .in_row(20.0)
        .pad(20.0, 0.0)
        .means(Meaning::Text(format!("{}, {}", adult.name, adult.about)))
        .with(face::of(desk, &adult.picture, 120.0))
        .with(words)
}
