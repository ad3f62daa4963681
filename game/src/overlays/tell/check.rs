//! Is this what you want to say? Everybody who will be able to read it stands here, and can be taken out.

use bevy::prelude::World;
use sealing::routing::{Face, Readers};

use super::draft::{Draft, Leaf, NameGiven, go, turn};
use super::{parts, send, what};
use crate::courier::Courier;
use crate::desk::Desk;
use crate::page::{Meaning, Piece};
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::face;

/// Faces in a row, and rows that fit beside what was said.
const IN_A_ROW: usize = 3;
const ROWS: usize = 2;

pub(super) fn pieces(desk: &Desk, draft: &Draft, courier: &Courier) -> Vec<Piece> {
    let Some(readers) = courier.readers(&draft.telling()) else {
        return Vec::new();
    };
    let name = name(desk, draft);
    let line = match &name {
        Some(_) => desk.say("tell-check-line-named"),
        None => desk.say("tell-check-line-unnamed"),
    };
    let mut pieces = vec![
        parts::heading(desk, &desk.say("tell-check-title"), &line),
        summary(desk, draft, name.as_deref()),
        why(desk, draft, &readers),
    ];
    if !draft.left_out.is_empty() {
        pieces.push(button::dress(
            desk,
            Piece::at(848.0, 96.0, 240.0, 64.0),
            Weight::Quiet,
            Icon::Before("replay"),
            "tell/put-back",
            &desk.say("tell-put-back"),
            |world| turn(world, |draft| draft.left_out.clear()),
        ));
    }
    pieces.extend(
        readers
            .people
            .iter()
            .take(IN_A_ROW * ROWS)
            .enumerate()
            .map(|(place, reader)| face(desk, place, reader, readers.people.len() <= IN_A_ROW)),
    );
    pieces.extend(more_readers(desk, &readers));
    pieces.push(note(desk, draft, &readers));
    pieces.extend(ways_on(desk, &readers));
    pieces
}

/// Back to change it, who else may know, and send.
fn ways_on(desk: &Desk, readers: &Readers) -> [Piece; 3] {
    let change = parts::quiet_button(
        desk,
        200.0,
        ("tell/change", &desk.say("tell-change")),
        Icon::Before("back"),
        |world| go(world, Leaf::Happened),
    );
    let who_else = button::dress(
        desk,
        Piece::at(400.0, 632.0, 224.0, 72.0),
        Weight::Quiet,
        Icon::Before("people"),
        "tell/who-else",
        &desk.say("tell-who-else"),
        |world| go(world, Leaf::WhoElse),
    );
    let send = parts::main_button(
        desk,
        448.0,
        ("tell/send", &send_words(desk, readers)),
        Icon::Before("send"),
        send,
    );
    [change, who_else, send.first()]
}

/// The name adults will see, when there is one.
fn name(desk: &Desk, draft: &Draft) -> Option<String> {
    let signed_in = desk.school().signed_in.pupil();
    match (signed_in, &draft.name) {
        (Some(pupil), _) => Some(pupil.shown_name.clone()),
        (None, NameGiven::Tile { name, .. }) => Some(name.clone()),
        (None, NameGiven::None) => None,
    }
}

/// What was said, in one strip: what happened, how it feels, who tells.
fn summary(desk: &Desk, draft: &Draft, name: Option<&str>) -> Piece {
    let [kinds, feelings, _] = what::said(desk, draft);
    let happened = kinds.unwrap_or_else(|| desk.say("tell-kind-something-happened"));
    let words = draft.words.trim();
    let all = if words.is_empty() {
        happened.clone()
    } else {
        format!("{happened}. {words}")
    };
    let happened = match (draft.kinds.is_empty(), words.is_empty()) {
        (_, true) => happened,
        (true, false) => beginning(words, 38),
        (false, false) => format!("{}\n{}", beginning(&happened, 20), beginning(words, 19)),
    };
    let feeling = feelings.unwrap_or_else(|| desk.say("tell-not-said"));
    let from = name.map_or_else(|| desk.say("tell-no-name"), str::to_owned);
    let who = cell(desk, 250.0, "ui/person", (&desk.say("tell-from"), &from));
    let who = if desk.school().signed_in.pupil().is_none() {
        let label = desk.say("tell-say-my-name");
        who.press("tell/name", format!("{label}: {from}"), |world| {
            go(world, Leaf::Name);
        })
        .round(16.0)
        .edge(2.0, desk.theme.roles.edge.color())
    } else {
        who.means(Meaning::Text(format!("{}: {from}", desk.say("tell-from"))))
    };
    let said = cell(
        desk,
        352.0,
        "ui/bubble",
        (&desk.say("tell-cell-happened"), &happened),
    )
    .means(Meaning::Text(all));
    let felt = cell(
        desk,
        240.0,
        "ui/heart",
        (&desk.say("tell-cell-feel"), &feeling),
    )
    .means(Meaning::Text(format!(
        "{}: {feeling}",
        desk.say("tell-cell-feel")
    )));
    desk.card(184.0, 180.0, 904.0, 92.0)
        .in_row(12.0)
        .pad(18.0, 0.0)
        .with_all([said, felt, who])
}

fn cell(desk: &Desk, width: f32, icon: &str, (title, words): (&str, &str)) -> Piece {
    let roles = &desk.theme.roles;
    let cell = Piece::sized(width, 76.0);
    // In larger words there is no room for them beside the picture.
    let cell = if desk.is_large() {
        cell.stacked(2.0)
    } else {
        cell.in_row(12.0)
    };
    cell.pad(6.0, 0.0).clip().with(desk.icon(icon, 44.0)).with(
        Piece::column(0.0)
            .grow()
            .with(Piece::letters(
                title,
                Type::new(20.0, 22.0, false),
                roles.ink2.color(),
            ))
            .with(desk.letters(words, Type::new(22.0, 24.0, true))),
    )
}

/// As much as fits on the strip; a screen reader is given all of it.
fn beginning(words: &str, most: usize) -> String {
    if words.chars().count() <= most {
        return words.to_owned();
    }
    let short: String = words.chars().take(most).collect();
    format!("{}…", short.trim_end())
}

/// Why these people, in one sentence.
fn why(desk: &Desk, draft: &Draft, readers: &Readers) -> Piece {
    let out: Vec<&str> = draft
        .left_out
        .iter()
        .map(|(_, name)| name.as_str())
        .collect();
    let words = if readers.people.is_empty() {
        desk.say("tell-nobody-left")
    } else if !out.is_empty() {
        desk.say_with("tell-left-out", &[("names", &out.join(", "))])
    } else if draft.is_about_school_adult() {
        desk.say("tell-about-adult-goes")
    } else {
        desk.say("tell-faces")
    };
    Piece::at(184.0, 278.0, 904.0, 32.0).with(desk.text(words, Type::new(24.0, 30.0, true)))
}

/// One reader; pressing takes them out, and the one function of `sealing` decides anew.
fn face(desk: &Desk, place: usize, reader: &Face, is_large: bool) -> Piece {
    let roles = &desk.theme.roles;
    let left = 184.0 + 306.0 * (place % IN_A_ROW) as f32;
    let top = 316.0 + 106.0 * (place / IN_A_ROW) as f32;
    let label = desk.say_with(
        "tell-face",
        &[("name", &reader.name), ("role", &reader.role)],
    );
    let (person, name) = (reader.person, reader.name.clone());
    let height = if is_large { 206.0 } else { 100.0 };
    let tile = desk
        .card(left, top, 292.0, height)
        .over(roles.surface2.color())
        .edge(2.0, roles.edge.color());
    let cross = Piece::at(252.0, 10.0, 26.0, 26.0).with(desk.icon("ui/cross", 26.0));
    let tile = if is_large {
        large_face(desk, tile, reader)
    } else {
        small_face(desk, tile, reader)
    };
    tile.with(cross).press(
        format!("tell/face-{person}"),
        label,
        move |world: &mut World| {
            turn(world, |draft| draft.leave_out(person, &name));
        },
    )
}

fn large_face(desk: &Desk, tile: Piece, reader: &Face) -> Piece {
    let roles = &desk.theme.roles;
    tile.stacked(2.0)
        .centred()
        .with(face::of(desk, &reader.picture, 96.0))
        .with(desk.letters(&reader.name, Type::new(24.0, 30.0, true)))
        .with(
            Piece::letters(
                &reader.role,
                Type::new(20.0, 24.0, false),
                roles.ink2.color(),
            )
            .to_middle()
            .at_most(264.0),
        )
}

fn small_face(desk: &Desk, tile: Piece, reader: &Face) -> Piece {
    let roles = &desk.theme.roles;
    tile.in_row(12.0)
        .pad(12.0, 0.0)
        .with(face::of(desk, &reader.picture, 72.0))
        .with(
            Piece::column(0.0)
                .grow()
                .with(desk.letters(&reader.name, Type::new(22.0, 26.0, true)))
                .with(Piece::letters(
                    &reader.role,
                    Type::new(20.0, 23.0, false),
                    roles.ink2.color(),
                )),
        )
}

/// Names of readers beyond the faces that fit; nobody reads who is not named here.
fn more_readers(desk: &Desk, readers: &Readers) -> Option<Piece> {
    let names: Vec<&str> = readers
        .people
        .iter()
        .skip(IN_A_ROW * ROWS)
        .map(|face| face.name.as_str())
        .collect();
    (!names.is_empty()).then(|| {
        let words = desk.say_with("tell-also", &[("names", &names.join(", "))]);
        Piece::at(184.0, 528.0, 904.0, 26.0).with(desk.text(words, Type::new(20.0, 24.0, true)))
    })
}

/// What nobody can promise, before it is sent (X-27, P26), and that it is usually told at home (E-13); or that sending
/// did not succeed.
fn note(desk: &Desk, draft: &Draft, readers: &Readers) -> Piece {
    let (icon, words) = if draft.is_not_kept {
        ("ui/alert", desk.say("tell-not-kept"))
    } else {
        let keys = ["tell-may-have-to-tell", "tell-parents-usually"];
        ("ui/lock", keys.map(|key| desk.say(key)).join(" "))
    };
    if readers.people.len() > IN_A_ROW * ROWS {
        parts::row(desk, 556.0, 68.0, icon, &words)
    } else {
        parts::row(desk, 534.0, 86.0, icon, &words)
    }
}

fn send_words(desk: &Desk, readers: &Readers) -> String {
    match readers.people.as_slice() {
        [one] => desk.say_with("tell-send-to-one", &[("name", &one.name)]),
        [] => desk.say("tell-send"),
        several => desk.say_with(
            "tell-send-to-several",
            &[("number", &several.len().to_string())],
        ),
    }
}
