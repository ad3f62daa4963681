//! Who do you want to tell? The team that keeps children safe is chosen already; an adult can be chosen by name.

use bevy::prelude::*;
use protocol::bytes::Id;
use protocol::directory::Person;

use super::draft::{Draft, Leaf, go, turn};
use super::{leave, next, parts};
use crate::courier::Courier;
use crate::desk::Desk;
use crate::page::{Kind, Piece};
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::{face, tick};

/// Adults beside the team on one leaf, and where one thing is shown at a time (criterion 31).
const ADULTS: usize = 3;
const FEW: usize = 2;

pub(super) fn pieces(desk: &Desk, draft: &Draft, courier: &Courier) -> Vec<Piece> {
    let adults = courier.adults_to_choose();
    let line = desk.say(if next::is_an_answer_there(courier) {
        "tell-answer-waits"
    } else {
        "tell-who-line"
    });
    let mut pieces = vec![parts::heading(desk, &desk.say("tell-who-title"), &line)];
    pieces.push(team(desk, draft.chosen.is_none()));
    let on_a_leaf = if desk.is_simplified() { FEW } else { ADULTS };
    let leaves = adults.len().div_ceil(on_a_leaf).max(1);
    let shown = adults
        .iter()
        .skip((draft.adults_leaf % leaves) * on_a_leaf)
        .take(on_a_leaf);
    pieces.extend(
        shown
            .enumerate()
            .map(|(place, person)| adult(desk, place + 1, person, draft.chosen == Some(person.id))),
    );
    if leaves > 1 {
        pieces.push(button::dress(
            desk,
            Piece::at(848.0, 96.0, 240.0, 72.0),
            Weight::Quiet,
            Icon::After("next"),
            "tell/more-adults",
            &desk.say("tell-more-adults"),
            |world| turn(world, |draft| draft.adults_leaf += 1),
        ));
    }
    pieces.extend(said_to_everybody(desk));
    pieces.extend(ways_on(desk, courier));
    pieces
}

/// What counts whoever is told: who may see this screen, also for whoever taps and never types (E-39), and what to do
/// before anything is sent. One thing at a time, what to do with the messages stands on the next page.
fn said_to_everybody(desk: &Desk) -> Vec<Piece> {
    let seen = desk.text(desk.say("tell-may-be-seen"), Type::SMALL);
    let seen = Piece::at(184.0, 484.0, 904.0, 30.0)
        .in_row(0.0)
        .with(seen.grow());
    let danger = desk.say("tell-danger-line");
    if desk.is_simplified() {
        return vec![seen, parts::row(desk, 526.0, 88.0, "ui/phonecall", &danger)];
    }
    let keep = desk.say("tell-keep-it-short");
    vec![
        seen,
        parts::half_row(desk, true, 526.0, "ui/phonecall", &danger),
        parts::half_row(desk, false, 526.0, "words/adult", &keep),
    ]
}

/// Not now, helplines where the school has confirmed some, and on.
fn ways_on(desk: &Desk, courier: &Courier) -> Vec<Piece> {
    let not_now = parts::quiet_button(
        desk,
        224.0,
        ("tell/not-now", &desk.say("tell-not-now")),
        Icon::Before("cross"),
        leave,
    );
    let helplines = parts::helplines_button(desk, courier, (424.0, 252.0), Leaf::Who);
    let on = parts::main_button(
        desk,
        388.0,
        ("tell/what", &desk.say("tell-next-what")),
        Icon::After("next"),
        if desk.is_simplified() {
            to_about
        } else {
            to_pictures
        },
    );
    [not_now].into_iter().chain(helplines).chain([on]).collect()
}

fn to_about(world: &mut World) {
    go(world, Leaf::About);
}

fn to_pictures(world: &mut World) {
    go(world, Leaf::Happened);
}

fn team(desk: &Desk, is_chosen: bool) -> Piece {
    let words = (desk.say("tell-team"), desk.say("tell-team-line"));
    card(desk, 0, (&words.0, &words.1), "", is_chosen, None).first()
}

fn adult(desk: &Desk, place: usize, person: &Person, is_chosen: bool) -> Piece {
    card(
        desk,
        place,
        (&person.name, &person.role),
        &person.picture,
        is_chosen,
        Some(person.id),
    )
}

fn card(
    desk: &Desk,
    place: usize,
    (name, role): (&str, &str),
    picture: &str,
    is_chosen: bool,
    who: Option<Id>,
) -> Piece {
    let roles = &desk.theme.roles;
    let (width, edge) = if is_chosen {
        (5.0, roles.tell)
    } else {
        (2.0, roles.edge)
    };
    let key = who.map_or_else(|| "team".to_owned(), |id| id.to_string());
    let [left, top, wide, high] = if desk.is_simplified() {
        [184.0 + 306.0 * place as f32, 188.0, 292.0, 284.0]
    } else {
        let (across, down) = ((place % 2) as f32, (place / 2) as f32);
        [184.0 + 460.0 * across, 188.0 + 148.0 * down, 444.0, 136.0]
    };
    let card = desk
        .card(left, top, wide, high)
        .over(roles.surface2.color())
        .edge(width, edge.color());
    let name_in = desk.letters(name, name_type(name));
    let role_in = Piece::letters(role, Type::BODY, roles.ink2.color());
    let card = if desk.is_simplified() {
        card.stacked(8.0)
            .centred()
            .pad(12.0, 8.0)
            .with(face::of(desk, picture, 128.0))
            .with(name_in.to_middle())
            .with(role_in.to_middle())
    } else {
        let words = Piece::column(0.0).grow().with(name_in).with(role_in);
        card.in_row(20.0)
            .pad(20.0, 0.0)
            .with(face::of(desk, picture, 112.0))
            .with(words)
    };
    let mut card = card
        .press(
            format!("tell/adult-{key}"),
            format!("{name}, {role}"),
            move |world: &mut World| {
                turn(world, |draft| draft.choose(who));
            },
        )
        .kind(Kind::Choice(is_chosen));
    if is_chosen {
        card = card.with(tick::badge(desk, wide - 36.0, -14.0, 44.0));
    }
    card
}

/// Long names a little smaller, so that they stay on one line.
fn name_type(name: &str) -> Type {
    match name.chars().count() {
        0..=16 => Type::HEADING,
        17..=19 => Type::STRONG,
        _ => Type::new(20.0, 28.0, true),
    }
}
