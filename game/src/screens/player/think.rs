//! THINK: say of each phrase whether it is a warning or fine, name feelings and body signs, see what the other wants.

use std::sync::Arc;

use bevy::prelude::*;
use curriculum::view::MessageView;
use curriculum::{Action, Judgement, SignId, View};

use super::device;
use super::frame::does;
use crate::desk::Desk;
use crate::page::Piece;
use crate::playing::{self, Noticing};
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::clue_row;
use crate::widgets::feelings_strip::{self, Does, Turn};
use crate::widgets::simulated::Pick;

pub(super) fn body(desk: &Desk, view: &View) -> Vec<Piece> {
    let picked = desk.playing().and_then(|playing| playing.picked.clone());
    let pick: Pick = Arc::new(|world: &mut World, sign: &SignId| {
        let sign = sign.clone();
        playing::turn(world, |playing| playing.picked = Some(sign));
    });
    let mut pieces = Vec::new();
    pieces.extend(
        device::paused(desk, view, picked.as_ref(), &pick)
            .map(|device| device.rests(desk.profile.motion, "stopped")),
    );
    pieces.push(clues(desk, view, picked.as_ref()));
    pieces.push(noticing(desk, view));
    pieces
}

/// The strip with the question that is asked now.
fn noticing(desk: &Desk, view: &View) -> Piece {
    let asked = desk
        .playing()
        .map_or(Noticing::Feelings, |playing| playing.noticing);
    let does: Does = Arc::new(playing::act);
    let hero = [("name", view.hero.name.as_str())];
    let (question, hint, tiles) = match (asked, &view.wants) {
        (Noticing::Wants, Some(wants)) => (
            wants.words.clone(),
            "choose-one-of-these",
            feelings_strip::wants(desk, wants, &does),
        ),
        (Noticing::Body, _) => (
            desk.say_with("how-might-body", &hero),
            "as-many-as-you-like",
            feelings_strip::body(desk, &view.body, &does),
        ),
        _ => (
            desk.say_with("how-might-feel", &hero),
            "as-many-as-you-like",
            feelings_strip::feelings(desk, view.hero.portrait, &view.feelings, &does),
        ),
    };
    let next = match asked.next() {
        Noticing::Feelings => "turn-to-feelings",
        Noticing::Body => "turn-to-body",
        Noticing::Wants => "turn-to-wants",
    };
    let turn = Turn {
        words: desk.say(next),
        label: desk.say_with("next-question", &[("about", &desk.say(next))]),
        handler: |world| {
            playing::turn(world, |playing| playing.noticing = playing.noticing.next());
        },
    };
    feelings_strip::strip(desk, &question, &desk.say(hint), tiles, turn)
}

fn clues(desk: &Desk, view: &View, picked: Option<&SignId>) -> Piece {
    let roles = &desk.theme.roles;
    let count = desk.say_with(
        "clues-checked",
        &[
            ("number", &view.clues.len().to_string()),
            ("of", &view.phrases_on_screen.to_string()),
        ],
    );
    let head = Piece::at(22.0, 14.0, 308.0, 40.0)
        .in_row(8.0)
        .spread()
        .with(desk.heading(desk.say("clues"), Type::HEADING));
    // '0 of 0' would read as a mistake.
    let head = if view.phrases_on_screen == 0 {
        head
    } else {
        head.with(Piece::text(count, Type::LABEL, roles.ink2.color()))
    };
    let room = if picked.is_some() { 2 } else { 4 };
    let skipped = view.clues.len().saturating_sub(room);
    let rows = Piece::at(16.0, 60.0, 320.0, 268.0).stacked(8.0).with_all(
        view.clues.iter().skip(skipped).map(|clue| {
            let name = format!("clue/{}", clue.number);
            clue_row::row(desk, clue).rests(desk.profile.motion, name)
        }),
    );
    let foot = match picked {
        Some(sign) => judge(desk, view, sign),
        None => hint(desk, view),
    };
    desk.card(736.0, 96.0, 352.0, 416.0)
        .with(head)
        .with(rows)
        .with_all(foot)
}

/// The two answers for the phrase that was pressed.
fn judge(desk: &Desk, view: &View, sign: &SignId) -> Vec<Piece> {
    let roles = &desk.theme.roles;
    let phrase = view
        .app
        .iter()
        .flat_map(|app| &app.messages)
        .flat_map(MessageView::all_pieces)
        .find(|piece| piece.sign.as_ref() == Some(sign))
        .map(|piece| piece.words.trim().to_owned())
        .unwrap_or_default();
    let question = desk.say_with("is-it-a-warning", &[("phrase", &phrase)]);
    let answer = |left: f32, id: &str, icon: &str, judgement: Judgement| {
        let label = desk.say(id);
        let sign = sign.clone();
        Piece::at(left, 336.0, 158.0, 64.0)
            .in_row(8.0)
            .middle()
            .round(desk.theme.shape.button)
            .fill(roles.surface.color())
            .over(roles.tint.color())
            .edge(2.0, roles.edge.color())
            .with(desk.icon(&format!("ui/{icon}"), 28.0))
            .with(desk.letters(&label, Type::LABEL.bold()))
            .press(id, label, move |world| {
                playing::act(world, Action::Judge(sign.clone(), judgement));
                playing::turn(world, |playing| playing.picked = None);
            })
    };
    vec![
        Piece::at(12.0, 196.0, 328.0, 212.0)
            .round(16.0)
            .fill(roles.surface2.color()),
        Piece::at(28.0, 204.0, 296.0, 124.0)
            .stacked(0.0)
            .middle()
            .with(desk.text(question, Type::new(22.0, 28.0, true))),
        answer(16.0, "it-is-a-warning", "flag", Judgement::Warning),
        answer(178.0, "it-is-fine", "tick", Judgement::Fine),
    ]
}

fn hint(desk: &Desk, view: &View) -> Vec<Piece> {
    let words = match (view.phrases_on_screen, view.clues.len()) {
        (0, _) => "no-phrases-yet",
        (all, judged) if judged >= all => "all-checked",
        _ => "press-a-phrase",
    };
    let told = Piece::text(
        desk.say(words),
        Type::new(22.0, 29.0, false),
        desk.theme.roles.ink.color(),
    );
    let keep = view.can.keep_reading.then(|| {
        button::dress(
            desk,
            Piece::at(16.0, 340.0, 320.0, 64.0),
            Weight::Quiet,
            Icon::After("next"),
            "keep-reading",
            &desk.say("keep-reading"),
            does(Action::KeepReading),
        )
    });
    let top = match (view.clues.is_empty(), keep.is_some()) {
        (true, _) => 64.0,
        (false, true) => 250.0,
        (false, false) => 316.0,
    };
    let crowded = view.clues.len() > if keep.is_some() { 2 } else { 3 };
    let mut foot = Vec::new();
    if !crowded {
        foot.push(
            Piece::at(24.0, top, 304.0, 88.0)
                .stacked(0.0)
                .middle()
                .with(told),
        );
    }
    foot.extend(keep);
    foot
}
