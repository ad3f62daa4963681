//! The map: a stop for each topic on the pupil's way, a flag where they have been, and what they learned there.

use curriculum::view::Learned;
use curriculum::{Scenario, TopicId};

use super::{Body, Looking};
use crate::desk::Desk;
use crate::library::Scenarios;
use crate::page::{Kind, Meaning, Piece};
use crate::played::Played;
use crate::theme::Type;
use crate::widgets::tick;

/// Stops in a row, and what one of them measures.
#[derive(Clone, Copy)]
struct Grid {
    across: usize,
    rows: usize,
    disc: f32,
    /// The middle of the first row.
    first_row: f32,
}

const FULL: Grid = Grid {
    across: 4,
    rows: 2,
    disc: 92.0,
    first_row: TOP + 72.0,
};
const SIMPLIFIED: Grid = Grid {
    across: 3,
    rows: 1,
    disc: 112.0,
    first_row: TOP + 72.0,
};

/// Where the map lies.
const LEFT: f32 = 184.0;
const TOP: f32 = 96.0;
const WIDE: f32 = 904.0;
const HIGH: f32 = 392.0;
/// Most cards of what was learned beside each other.
const CARDS: usize = 3;

/// One topic on the way.
struct Stop {
    topic: TopicId,
    name: String,
    icon: String,
    /// Whether a scenario of it was ever played to its end.
    has_been: bool,
    learned: Vec<Learned>,
}

pub(super) fn body(desk: &Desk, looking: &Looking) -> Body {
    let grid = if desk.is_simplified() {
        SIMPLIFIED
    } else {
        FULL
    };
    let stops = stops(desk);
    let on_a_leaf = grid.across * grid.rows;
    let leaves = stops.len().div_ceil(on_a_leaf).max(1);
    let leaf: Vec<Stop> = stops
        .into_iter()
        .skip((looking.leaf % leaves) * on_a_leaf)
        .take(on_a_leaf)
        .collect();
    let grid = Grid {
        first_row: grid.first_row + if leaf.len() > grid.across { 0.0 } else { 98.0 },
        ..grid
    };
    let shown = leaf.get(looking.stop).or(leaf.first());
    let mut pieces = vec![desk.card(LEFT, TOP, WIDE, HIGH)];
    pieces.extend(trail(desk, grid, leaf.len()));
    pieces.extend(leaf.iter().enumerate().map(|(place, stop)| {
        let is_shown = shown.is_some_and(|shown| shown.topic == stop.topic);
        disc(desk, grid, place, stop, is_shown)
    }));
    pieces.extend(shown.map(|stop| learned(desk, stop)));
    Body { leaves, pieces }
}

/// Every topic that this pupil can play or has played, in the order of topics.
fn stops(desk: &Desk) -> Vec<Stop> {
    let scenarios = desk.world.resource::<Scenarios>();
    let played = desk.world.resource::<Played>();
    let offered = desk
        .school()
        .signed_in
        .band()
        .map(|band| scenarios.offered(band))
        .unwrap_or_default();
    let ended: Vec<_> = played
        .all()
        .filter_map(|(id, ended)| Some((scenarios.0.scenario(id)?, ended)))
        .collect();
    let is_on_the_way = |topic: &TopicId| {
        let is_of = |scenario: &Scenario| scenario.topic() == topic;
        offered.iter().any(|scenario| is_of(scenario))
            || ended.iter().any(|(scenario, _)| is_of(scenario))
    };
    let mode = desk.profile.reading;
    let topics = scenarios.0.topics().iter();
    topics
        .filter(|topic| is_on_the_way(&topic.id))
        .map(|topic| {
            let here = ended
                .iter()
                .filter(|(scenario, _)| *scenario.topic() == topic.id);
            let mut learned: Vec<Learned> = here
                .clone()
                .rev()
                .flat_map(|(scenario, ended)| scenario.learned(ended, mode))
                .collect();
            learned.truncate(CARDS);
            Stop {
                topic: topic.id.clone(),
                name: if desk.is_simplified() {
                    topic.simple_name.clone()
                } else {
                    topic.name.clone()
                },
                icon: format!("topics/{}", topic.icon),
                has_been: here.count() > 0,
                learned,
            }
        })
        .collect()
}

impl Grid {
    fn pitch(self) -> f32 {
        WIDE / self.across as f32
    }

    /// The middle of a disc.
    fn middle(self, place: usize) -> (f32, f32) {
        let (across, down) = ((place % self.across) as f32, (place / self.across) as f32);
        (
            LEFT + self.pitch() * (across + 0.5),
            self.first_row + 196.0 * down,
        )
    }
}

/// Footsteps between neighbours.
fn trail(desk: &Desk, grid: Grid, stops: usize) -> Vec<Piece> {
    const STEP: f32 = 12.0;
    let mut steps = Vec::new();
    for place in (1..stops).filter(|place| place % grid.across != 0) {
        let (to, down) = grid.middle(place);
        let from = to - grid.pitch();
        let room = grid.pitch() - grid.disc - 28.0;
        let count = (room / 26.0).floor().max(1.0);
        let first = (from + to) / 2.0 - (count - 1.0) * 13.0;
        for step in 0..count as usize {
            let across = first + 26.0 * step as f32;
            steps.push(
                Piece::at(across - STEP / 2.0, down - STEP / 2.0, STEP, STEP)
                    .round(STEP / 2.0)
                    .fill(desk.theme.roles.edge.color()),
            );
        }
    }
    steps
}

fn disc(desk: &Desk, grid: Grid, place: usize, stop: &Stop, is_shown: bool) -> Piece {
    let roles = &desk.theme.roles;
    let (middle, down) = grid.middle(place);
    let (width, size) = (grid.pitch() - 12.0, grid.disc);
    let (border, edge) = if is_shown {
        (6.0, roles.accent)
    } else {
        (3.0, roles.edge)
    };
    let paper = if stop.has_been {
        roles.tint2
    } else {
        roles.surface
    };
    let colours = [roles.ink.hex(), roles.tint.hex(), paper.hex()];
    let mut round = Piece::sized(size, size)
        .centred()
        .round(size / 2.0)
        .fill(paper.color())
        .edge(border, edge.color())
        .stays()
        .with(desk.icon_in(&stop.icon, size * 0.56, colours));
    if stop.has_been {
        round = round.with(tick::badge(desk, size - 40.0, -8.0, 40.0));
    }
    let been = desk.say(if stop.has_been {
        "mine-been"
    } else {
        "mine-not-yet"
    });
    let kind = if desk.is_simplified() {
        Type::STRONG
    } else {
        Type::new(20.0, 26.0, true)
    };
    Piece::at(
        middle - width / 2.0,
        down - size / 2.0 - 4.0,
        width,
        size + 72.0,
    )
    .stacked(6.0)
    .with(round.aside(bevy::prelude::AlignSelf::Center))
    .with(
        desk.letters(&stop.name, kind)
            .to_middle()
            .at_most(width)
            .aside(bevy::prelude::AlignSelf::Center),
    )
    .press(
        format!("mine/stop-{}", stop.topic),
        format!("{}. {been}", stop.name),
        move |world| world.resource_mut::<Looking>().stop = place,
    )
    .kind(Kind::Choice(is_shown))
}

/// What was learned at this stop, or that there is time for it.
fn learned(desk: &Desk, stop: &Stop) -> Piece {
    let card = desk.card(LEFT, 504.0, WIDE, 200.0);
    let words = if !stop.has_been {
        Some("mine-go-when-you-like")
    } else if stop.learned.is_empty() {
        Some("mine-been")
    } else {
        None
    };
    let head = match words {
        None => desk.say_with("mine-learned", &[("topic", &stop.name)]),
        Some(_) => stop.name.clone(),
    };
    let head =
        Piece::at(24.0, 12.0, 856.0, 36.0).with(desk.heading(head, Type::new(26.0, 34.0, true)));
    let most = if desk.is_simplified() { 1 } else { CARDS };
    let row = Piece::at(20.0, 58.0, 864.0, 126.0).in_row(16.0);
    let row = match words {
        Some(words) => row.with(
            Piece::row(14.0)
                .with(desk.icon(&stop.icon, 56.0))
                .with(desk.text(desk.say(words), Type::BODY).grow())
                .grow(),
        ),
        None => row.with_all(stop.learned.iter().take(most).map(|one| lesson(desk, one))),
    };
    card.with(head).with(row)
}

fn lesson(desk: &Desk, learned: &Learned) -> Piece {
    let kind = if desk.is_simplified() {
        Type::HEADING.regular()
    } else if learned.words.chars().count() > 60 {
        Type::new(19.0, 24.0, false)
    } else {
        Type::new(22.0, 28.0, false)
    };
    let picture = Piece::sized(60.0, 60.0)
        .centred()
        .round(16.0)
        .fill(desk.theme.roles.tint2.color())
        .with(desk.icon(&format!("ui/{}", learned.symbol), 42.0));
    let mut card = Piece::default()
        .high(126.0)
        .in_row(14.0)
        .pad(14.0, 6.0)
        .round(18.0)
        .grow()
        .fill(desk.theme.roles.surface2.color())
        .with(picture)
        .with(
            Piece::letters(&learned.words, kind, desk.theme.roles.ink.color())
                .means(Meaning::Text(learned.words.clone()))
                .grow(),
        );
    card.node.flex_shrink = 1.0;
    card
}
