//! Which buttons, switches and keys the pupil plays with, and how long they wait.

use bevy::prelude::*;

use crate::desk::Desk;
use crate::input::Learning;
use crate::page::{Kind, Meaning, Piece};
use crate::profile::{Profile, Scanning};
use crate::theme::Type;
use crate::widgets::tick;

const LEFT: f32 = 184.0;

/// Sizes on this page: without a switch there is little to set, and that stands large.
struct Measures {
    /// Height of the cards with the ways to play.
    way: f32,
    /// A cell with what can be set.
    cell: [f32; 2],
    /// Side of the buttons in it.
    step: f32,
    kind: Type,
    /// Letters on the cards.
    label: Type,
}

const ROOMY: Measures = Measures {
    way: 240.0,
    cell: [856.0, 128.0],
    step: 96.0,
    kind: Type::HEADING,
    label: Type::new(24.0, 30.0, true),
};

const DENSE: Measures = Measures {
    way: 184.0,
    cell: [404.0, 94.0],
    step: 64.0,
    kind: Type::new(20.0, 25.0, true),
    label: Type::new(20.0, 25.0, true),
};

impl Measures {
    fn of(desk: &Desk) -> &'static Self {
        match desk.profile.scanning {
            Scanning::Off => &ROOMY,
            _ => &DENSE,
        }
    }
}

/// What is chosen here; the same in both reading modes, as it is for whoever sets the switches up.
pub(super) fn body(desk: &Desk) -> Vec<Piece> {
    let scanning = desk.profile.scanning;
    let measures = Measures::of(desk);
    let ways = Scanning::ALL
        .into_iter()
        .zip([0.0_f32, 1.0, 2.0, 3.0, 4.0])
        .map(|(way, place)| way_card(desk, way, LEFT + 184.0 * place, way == scanning));
    let mut cells = Vec::new();
    for number in &NUMBERS {
        if (number.is_used)(scanning) {
            cells.push(cell(desk, number));
        }
    }
    if scanning != Scanning::Off {
        let two = scanning == Scanning::Two;
        cells.push(key_cell(desk, Learning::Choose));
        cells.extend(two.then(|| key_cell(desk, Learning::Move)));
    }
    let mut card = desk
        .card(LEFT, 112.0 + measures.way, 904.0, 0.0)
        .pad(24.0, 12.0)
        .wrapped(32.0, 0.0)
        .with_all(cells);
    card.node.height = Val::Auto;
    ways.chain([card]).collect()
}

fn id(way: Scanning) -> &'static str {
    match way {
        Scanning::Off => "scan-off",
        Scanning::OneAuto => "scan-one-auto",
        Scanning::OneStep => "scan-one-step",
        Scanning::OneHeld => "scan-one-held",
        Scanning::Two => "scan-two",
    }
}

fn way_card(desk: &Desk, way: Scanning, left: f32, chosen: bool) -> Piece {
    let roles = &desk.theme.roles;
    let measures = Measures::of(desk);
    let label = desk.say(id(way));
    let (border, edge, tint) = if chosen {
        (4.0, roles.accent, roles.tint)
    } else {
        (2.0, roles.edge, roles.surface2)
    };
    let ink = [roles.ink.hex(), tint.hex(), roles.surface.hex()];
    let icon = |name: &str, size: f32| desk.icon_in(&format!("ui/{name}"), size, ink.clone());
    let pictures = match way {
        Scanning::Off => vec![icon("keyboard", 60.0)],
        Scanning::Two => vec![icon("switch", 48.0), icon("switch", 48.0)],
        Scanning::OneAuto | Scanning::OneStep | Scanning::OneHeld => vec![icon("switch", 60.0)],
    };
    let mut card = desk
        .card(left, 96.0, 168.0, measures.way)
        .over(roles.tint.color())
        .stacked(8.0)
        .pad(8.0, 12.0)
        .edge(border, edge.color())
        .with(
            Piece::sized(112.0, 80.0)
                .centred()
                .round(20.0)
                .fill(tint.color())
                .with_all(pictures),
        )
        .with(desk.letters(&label, measures.label).to_middle().wide(148.0))
        .press(format!("buttons/{}", id(way)), label, move |world| {
            world.resource_mut::<Profile>().scanning = way;
        })
        .kind(Kind::Choice(chosen));
    card.node.align_items = AlignItems::Center;
    if chosen {
        card = card.with(tick::badge(desk, 126.0, 6.0, 34.0));
    }
    card
}

/// A time that can be made shorter and longer.
struct Number {
    id: &'static str,
    is_used: fn(Scanning) -> bool,
    milliseconds: fn(&Profile) -> u16,
    less: fn(&mut Profile),
    more: fn(&mut Profile),
}

const NUMBERS: [Number; 6] = [
    Number {
        id: "scan-every",
        is_used: |way| !matches!(way, Scanning::Off | Scanning::Two),
        milliseconds: |profile| profile.scan_ms.get(),
        less: |profile| profile.scan_ms = profile.scan_ms.less(),
        more: |profile| profile.scan_ms = profile.scan_ms.more(),
    },
    Number {
        id: "scan-first",
        is_used: |way| matches!(way, Scanning::OneAuto | Scanning::OneHeld),
        milliseconds: |profile| profile.first_pause_ms.get(),
        less: |profile| profile.first_pause_ms = profile.first_pause_ms.less(),
        more: |profile| profile.first_pause_ms = profile.first_pause_ms.more(),
    },
    Number {
        id: "scan-hold",
        is_used: |way| way != Scanning::Off,
        milliseconds: |profile| profile.hold_ms.get(),
        less: |profile| profile.hold_ms = profile.hold_ms.less(),
        more: |profile| profile.hold_ms = profile.hold_ms.more(),
    },
    Number {
        id: "scan-release",
        is_used: |way| way != Scanning::Off,
        milliseconds: |profile| profile.debounce_ms.get(),
        less: |profile| profile.debounce_ms = profile.debounce_ms.less(),
        more: |profile| profile.debounce_ms = profile.debounce_ms.more(),
    },
    Number {
        id: "press-guard",
        is_used: |_| true,
        milliseconds: |profile| profile.guard_ms.get(),
        less: |profile| profile.guard_ms = profile.guard_ms.less(),
        more: |profile| profile.guard_ms = profile.guard_ms.more(),
    },
    Number {
        id: "dwell",
        is_used: |_| true,
        milliseconds: |profile| profile.dwell_ms.get(),
        less: |profile| profile.dwell_ms = profile.dwell_ms.less(),
        more: |profile| profile.dwell_ms = profile.dwell_ms.more(),
    },
];

/// A label, what is set, and the two buttons that change it.
fn cell(desk: &Desk, number: &Number) -> Piece {
    let label = desk.say(number.id);
    let now = seconds(desk, (number.milliseconds)(&desk.profile));
    let (less, more) = (number.less, number.more);
    let said = format!("{label}: {now}");
    let measures = Measures::of(desk);
    let [wide, high] = measures.cell;
    let plain = Type {
        bold: false,
        ..measures.kind
    };
    Piece::sized(wide, high)
        .in_row(8.0)
        .means(Meaning::Group(said.clone()))
        .with(desk.letters(label, measures.kind).grow())
        .with(step(desk, number.id, "minus", &said, less))
        .with(
            Piece::sized(measures.step + 28.0, 64.0)
                .centred()
                .with(desk.text(now, plain)),
        )
        .with(step(desk, number.id, "plus", &said, more))
}

fn step(desk: &Desk, id: &str, which: &str, said: &str, change: fn(&mut Profile)) -> Piece {
    let roles = &desk.theme.roles;
    let word = desk.say(&format!("buttons-{which}"));
    let side = Measures::of(desk).step;
    Piece::sized(side, side)
        .centred()
        .round(desk.theme.shape.button)
        .fill(roles.surface.color())
        .over(roles.tint.color())
        .edge(2.0, roles.edge.color())
        .with(desk.icon(&format!("ui/{which}"), side / 2.0))
        .press(
            format!("buttons/{id}-{which}"),
            format!("{word}. {said}"),
            move |world| change(&mut world.resource_mut::<Profile>()),
        )
        .rapid()
}

fn seconds(desk: &Desk, milliseconds: u16) -> String {
    if milliseconds == 0 {
        return desk.say("time-none");
    }
    let number = f32::from(milliseconds) / 1000.0;
    desk.say_with("time-seconds", &[("number", &number.to_string())])
}

/// Which key is a switch, and the button that waits for another.
fn key_cell(desk: &Desk, which: Learning) -> Piece {
    let (id, key) = match which {
        Learning::Choose => ("switch-choose", desk.profile.choose_key),
        Learning::Move => ("switch-move", desk.profile.move_key),
    };
    let roles = &desk.theme.roles;
    let is_learning = desk.world.get_resource::<Learning>() == Some(&which);
    let label = desk.say(id);
    let words = if is_learning {
        desk.say("switch-press-now")
    } else {
        key_name(desk, key.0)
    };
    let (fill, ink) = if is_learning {
        (roles.accent, roles.on_accent)
    } else {
        (roles.surface, roles.ink)
    };
    Piece::sized(404.0, 94.0)
        .in_row(8.0)
        .with(desk.letters(&label, Type::new(20.0, 25.0, true)).grow())
        .with(
            Piece::sized(196.0, 72.0)
                .centred()
                .round(desk.theme.shape.button)
                .fill(fill.color())
                .edge(2.0, roles.edge.color())
                .with(
                    Piece::letters(&words, Type::new(20.0, 25.0, true), ink.color())
                        .to_middle()
                        .at_most(180.0),
                )
                .press(
                    format!("buttons/{id}"),
                    format!("{label}: {words}"),
                    move |world| {
                        if world.get_resource::<Learning>() == Some(&which) {
                            world.remove_resource::<Learning>();
                        } else {
                            world.insert_resource(which);
                        }
                    },
                ),
        )
}

fn key_name(desk: &Desk, key: KeyCode) -> String {
    match key {
        KeyCode::Space => desk.say("key-space"),
        KeyCode::Enter => desk.say("key-enter"),
        other => {
            let name = format!("{other:?}");
            let short = name
                .strip_prefix("Key")
                .or_else(|| name.strip_prefix("Digit"));
            short.map_or_else(|| name.clone(), str::to_owned)
        }
    }
}
