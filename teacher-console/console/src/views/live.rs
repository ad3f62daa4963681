//! The live class: one tile for each pupil in the order of the register, two large buttons, and one pupil's menu.
//!
//! Nothing ranks, nothing compares, nothing is sorted by speed (C-10), and nothing shows what a pupil tells.

mod another;
mod ways;

use bevy_egui::egui::Ui;
use protocol::live::{Beat, ClassNow, Doing, Order, Tile};

use super::{
    parts::{self, Shape, Wishes},
    places::{self, Side},
};
use crate::{
    intent::{Intent, live::LiveIntent},
    state::State,
    theme::{self, Role},
    titles::Titles,
    words::Words,
};

const MENU_WIDTH: f32 = 300.0;
const TILE_WIDTH: f32 = 190.0;
const TILE_GAP: f32 = 12.0;
const TILES_BESIDE_MAX: usize = 6;

/// The whole room.
pub(super) fn live_ui(
    ui: &mut Ui,
    state: &State,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    parts::page_head(ui, words.say("room-live-class"), words.say("live-sentence"));
    if state.live_class().is_none() {
        parts::body(ui, words.say("live-none"));
        return;
    }
    classes_ui(ui, state, words, wishes);
    let Some(now) = &state.live.now else {
        parts::body(
            ui,
            words.say(if state.live_is_old() {
                "live-silent-yet"
            } else {
                "live-asking"
            }),
        );
        return;
    };
    everybody_ui(ui, state, now, words, wishes);
    places::beside(
        ui,
        &Side::Last(MENU_WIDTH),
        wishes,
        |ui, wishes| {
            places::scrolled(ui, "live-tiles", |ui| {
                tiles_ui(ui, state, now, words, titles, wishes);
            });
        },
        |ui, wishes| {
            places::scrolled(ui, "live-pupil", |ui| {
                pupil_ui(ui, state, now, words, titles, wishes);
            });
        },
    );
}

/// Which of the open classes, where there are several.
fn classes_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let open: Vec<_> = state
        .classes
        .rows
        .iter()
        .filter(|row| row.lesson.is_some())
        .collect();
    let watched = state.live_class();
    if let [only] = open.as_slice() {
        let name = words.say_with("class-name", &[("name", &only.name)]);
        parts::text(ui, name, theme::section(), theme::INK);
        return;
    }
    let question = words.say("live-which");
    places::pairs(ui, &open, |ui, row| {
        let name = words.say_with("class-name", &[("name", &row.name)]);
        if parts::choice_of(ui, &question, Some(row.id) == watched, name) {
            wishes.push(Intent::Live(LiveIntent::Watch(row.id)));
        }
    });
}

/// The buttons for the whole class, and what it does now.
fn everybody_ui(ui: &mut Ui, state: &State, now: &ClassNow, words: &Words, wishes: &mut Wishes) {
    let (pause, resting) = if now.is_paused || now.is_ending {
        (Order::GoOn, "live-go-on")
    } else {
        (Order::Pause, "live-pause")
    };
    let (cover, covering) = if now.is_covered {
        (Order::Uncover, "live-uncover")
    } else {
        (Order::Cover, "live-cover")
    };
    ui.horizontal_wrapped(|ui| {
        if parts::primary(ui, words.say(resting)).clicked() {
            wishes.push(Intent::Live(LiveIntent::Order(pause)));
        }
        if parts::quiet(ui, words.say(covering)).clicked() {
            wishes.push(Intent::Live(LiveIntent::Order(cover)));
        }
        if !now.is_ending && parts::quiet(ui, words.say("live-end")).clicked() {
            wishes.push(Intent::Live(LiveIntent::Order(Order::End)));
        }
    });
    ways::ways_ui(ui, now, words, wishes);
    for (is_so, id) in [
        (now.is_ending, "live-ending"),
        (now.is_paused, "live-paused"),
        (now.is_covered, "live-covered"),
    ] {
        if is_so {
            parts::pill(
                ui,
                Shape::Dot,
                &words.say(id),
                theme::INK,
                theme::ACCENT_SOFT,
            );
        }
    }
    if state.live_is_old() {
        let age = state.live_age_s().to_string();
        parts::pill(
            ui,
            Shape::Triangle,
            &words.say_with("live-silent", &[("seconds", &age)]),
            theme::SOON,
            theme::SOON_SOFT,
        );
    }
    ui.add_space(8.0);
}

fn tiles_ui(
    ui: &mut Ui,
    state: &State,
    now: &ClassNow,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    let places = 1..=TILES_BESIDE_MAX;
    let width = |count: usize| {
        let gaps = f32::from(u8::try_from(count).unwrap_or(u8::MAX));
        (TILE_WIDTH + TILE_GAP) * gaps
    };
    let room = ui.available_width() + TILE_GAP;
    let beside = places.rev().find(|count| width(*count) <= room);
    let beside = beside.unwrap_or(1);
    for row in now.tiles.chunks(beside) {
        ui.columns(beside, |columns| {
            for (ui, tile) in columns.iter_mut().zip(row) {
                tile_ui(ui, state, tile, words, titles, wishes);
            }
        });
        ui.add_space(TILE_GAP);
    }
}

fn tile_ui(
    ui: &mut Ui,
    state: &State,
    tile: &Tile,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    parts::card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let is_chosen = state.live.pupil == Some(tile.pupil);
        let button = if is_chosen {
            parts::primary
        } else {
            parts::quiet
        };
        if button(ui, &tile.name).clicked() {
            wishes.push(Intent::Live(LiveIntent::Pupil(tile.pupil)));
        }
        let (shape, id, ink, ground) = look_of(tile, state.live_is_old());
        parts::pill(ui, shape, &words.say(id), ink, ground);
        if tile.is_lost {
            let age = tile.age_s.to_string();
            parts::small(ui, words.say_with("live-lost-since", &[("seconds", &age)]));
        }
        if let Some(beat) = &tile.seen {
            place_ui(ui, beat, words, titles);
            if beat.hand_up {
                parts::pill(
                    ui,
                    Shape::Diamond,
                    &words.say("live-hand-up"),
                    theme::SOON,
                    theme::SOON_SOFT,
                );
            }
        }
    });
}

fn place_ui(ui: &mut Ui, beat: &Beat, words: &Words, titles: &Titles) {
    let Some(scenario) = &beat.scenario else {
        return;
    };
    parts::small(ui, titles.scenario(scenario));
    let (part, of) = (beat.part.to_string(), beat.of.to_string());
    parts::small(
        ui,
        words.say_with("live-part", &[("part", &part), ("of", &of)]),
    );
}

/// A shape, a word and a colour: never the colour alone. What is old is grey.
fn look_of(tile: &Tile, is_old: bool) -> (Shape, &'static str, Role, Role) {
    let Some(beat) = &tile.seen else {
        return (Shape::Dot, "live-not-here", theme::INK, theme::BG);
    };
    if tile.is_lost {
        return (Shape::Triangle, "live-lost", theme::SOON, theme::SOON_SOFT);
    }
    let (shape, id, ink, ground) = match beat.doing {
        Doing::Choosing => (Shape::Dot, "live-choosing", theme::INK, theme::ACCENT_SOFT),
        Doing::Playing => (Shape::Dot, "live-playing", theme::INK, theme::ACCENT_SOFT),
        Doing::MayBeStuck => (Shape::Diamond, "live-stuck", theme::SOON, theme::SOON_SOFT),
        Doing::OnABreak => (Shape::Dot, "live-break", theme::INK, theme::ACCENT_SOFT),
        Doing::Waiting => (Shape::Tick, "live-waiting", theme::INK, theme::ACCENT_SOFT),
        Doing::Finished => (Shape::Tick, "live-finished", theme::OK, theme::OK_SOFT),
    };
    if is_old {
        (shape, id, theme::INK, theme::BG)
    } else {
        (shape, id, ink, ground)
    }
}

/// What can be sent to one pupil.
fn pupil_ui(
    ui: &mut Ui,
    state: &State,
    now: &ClassNow,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    let chosen = now
        .tiles
        .iter()
        .find(|tile| state.live.pupil == Some(tile.pupil));
    let Some(tile) = chosen else {
        parts::body(ui, words.say("live-choose"));
        return;
    };
    parts::card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::text(ui, &tile.name, theme::section(), theme::INK);
        let Some(beat) = tile.seen.as_ref().filter(|_| !tile.is_lost) else {
            parts::body(ui, words.say("live-go-there"));
            return;
        };
        parts::small(ui, words.say("live-what-helps"));
        let pupil = tile.pupil;
        let hand = beat
            .hand_up
            .then_some((Order::SeeHand(pupil), "live-see-hand"));
        let all = [
            (Order::Hint(pupil), "live-hint"),
            (Order::OneThing(pupil), "live-one-thing"),
            (Order::ReadToMe(pupil), "live-read"),
        ];
        for (order, id) in hand.into_iter().chain(all) {
            if parts::quiet(ui, words.say(id)).clicked() {
                wishes.push(Intent::Live(LiveIntent::Order(order)));
            }
        }
        another::another_ui(ui, state, tile, words, titles, wishes);
    });
}
