//! For an author: what is still to be mended in the scenario being written, and the way into it.

use bevy::prelude::*;
use curriculum::Problem;

use super::{Screen, go};
use crate::desk::Desk;
use crate::page::{Page, Piece};
use crate::preview::Preview;
use crate::theme::Type;
use crate::widgets::button::{self, Icon, Weight};
use crate::widgets::page_heading;

/// Problems on one page.
const ROWS: usize = 3;

pub(super) fn page(desk: &Desk) -> Page {
    let preview = desk.world.get_resource::<Preview>();
    let problems: &[Problem] = preview.map_or(&[], |preview| &preview.problems);
    let can_play = preview.is_some_and(|preview| preview.can_play);
    let leaves = problems.len().div_ceil(ROWS).max(1);
    let leaf = preview.map_or(0, |preview| preview.leaf % leaves);
    let second = summary(desk, problems.len(), can_play);
    let title = desk.say("preview-title");
    let bar = page_heading::bar(
        desk,
        ("home", "back-home"),
        &title,
        Some(&second),
        |world| {
            go(world, Screen::Home);
        },
    );
    let rows = problems
        .iter()
        .skip(leaf * ROWS)
        .take(ROWS)
        .map(|problem| row(desk, problem));
    let list = Piece::at(96.0, 96.0, 992.0, 520.0)
        .stacked(16.0)
        .with_all(rows);
    let pieces = [desk.backdrop()]
        .into_iter()
        .chain(bar)
        .chain([list])
        .chain(can_play.then(|| play(desk)))
        .chain((leaves > 1).then(|| more(desk, leaf, leaves)));
    desk.page(&format!("preview/{leaf}"), title.clone(), pieces)
}

/// How much is to be mended, in the words of the page and of the player's button.
fn summary(desk: &Desk, problems: usize, can_play: bool) -> String {
    let count = problems.to_string();
    let words = match problems {
        0 => desk.say("preview-none"),
        _ => desk.say_with("preview-problems", &[("count", &count)]),
    };
    if can_play {
        words
    } else if problems == 0 {
        desk.say("preview-cannot-play")
    } else {
        format!("{} {words}", desk.say("preview-cannot-play"))
    }
}

fn row(desk: &Desk, problem: &Problem) -> Piece {
    let place = match problem.line {
        Some(line) => format!("{}:{line}", problem.file),
        None => problem.file.clone(),
    };
    let small = Type::new(18.0, 23.0, false);
    let remedy = desk.say_with("preview-mend", &[("remedy", &problem.remedy)]);
    let mut row = desk
        .card(0.0, 0.0, 992.0, 160.0)
        .stacked(4.0)
        .pad(20.0, 12.0)
        .clip()
        .with(Piece::text(
            place,
            small.bold(),
            desk.theme.roles.ink2.color(),
        ))
        .with(desk.text(&problem.what, Type::new(20.0, 25.0, true)))
        .with(desk.text(remedy, small));
    row.node.position_type = PositionType::Relative;
    row
}

fn play(desk: &Desk) -> Piece {
    button::dress(
        desk,
        Piece::at(640.0, 632.0, 448.0, 72.0),
        Weight::Main,
        Icon::After("next"),
        "preview/play",
        &desk.say("preview-play"),
        |world| go(world, Screen::Player),
    )
    .first()
}

fn more(desk: &Desk, leaf: usize, leaves: usize) -> Piece {
    let words = desk.say_with(
        "preview-page",
        &[
            ("number", &(leaf + 1).to_string()),
            ("of", &leaves.to_string()),
        ],
    );
    button::dress(
        desk,
        Piece::at(96.0, 632.0, 320.0, 72.0),
        Weight::Quiet,
        Icon::After("next"),
        "preview/more",
        &words,
        |world| world.resource_mut::<Preview>().leaf += 1,
    )
}
