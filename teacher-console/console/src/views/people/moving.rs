//! Somebody's duties or place change: each thing that can move, and below it what that means, before it is signed.

use bevy_egui::egui::Ui;
use protocol::directory::{LogName, Person, Presence, Reading};

use super::{
    super::{
        parts::{self, Wishes},
        places,
    },
    changes_ui, duty_id,
    parting::log_name,
};
use crate::{
    intent::{
        Intent,
        people::{MovingIntent, PeopleIntent},
    },
    state::{
        State,
        people::{DUTIES, Move, Moving},
    },
    theme,
    words::Words,
};

/// Below somebody in the list: the way to move them.
pub(super) fn begin_ui(ui: &mut Ui, person: &Person, words: &Words, wishes: &mut Wishes) {
    let name = words.say_with("move-begin", &[("name", &person.name)]);
    if parts::quiet(ui, name).clicked() {
        wishes.push(wish(MovingIntent::Begin(person.id)));
    }
}

/// The page for the person chosen; nothing when nobody is.
pub(super) fn moving_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let Some(moving) = &state.people.moving else {
        return;
    };
    let name = state.people.name_of(moving.person).unwrap_or_default();
    parts::card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let title = words.say_with("move-title", &[("name", name)]);
        parts::text(ui, title, theme::section(), theme::INK);
        duties_ui(ui, moving, words, wishes);
        let after = &moving.after;
        let ticks: [(&str, bool, fn(bool) -> Move); 3] = [
            ("move-away", after.state == Presence::Away, Move::Away),
            ("invite-daily", after.daily, Move::Daily),
            ("steward", after.is_steward, Move::Steward),
        ];
        for (id, is_ticked, moves) in ticks {
            if let Some(is_ticked) = parts::tick_box(ui, is_ticked, words.say(id)) {
                wishes.push(edit(moves(is_ticked)));
            }
        }
        for log in LogName::ALL {
            log_ui(ui, moving, log, words, wishes);
        }
        ui.add_space(4.0);
        parts::strong(ui, words.say("move-means"));
        if moving.changes.is_empty() {
            parts::body(ui, words.say("move-nothing"));
        }
        changes_ui(ui, &moving.changes, words);
        parts::small(ui, words.say("move-how"));
        ui.horizontal_wrapped(|ui| {
            if parts::primary(ui, words.say("move-sign")).clicked() {
                wishes.push(wish(MovingIntent::Finish));
            }
            if parts::quiet(ui, words.say("leave")).clicked() {
                wishes.push(wish(MovingIntent::Leave));
            }
        });
    });
    ui.add_space(4.0);
}

fn duties_ui(ui: &mut Ui, moving: &Moving, words: &Words, wishes: &mut Wishes) {
    parts::strong(ui, words.say("invite-duties"));
    places::pairs(ui, &DUTIES, |ui, duty| {
        let has_it = moving.after.duties.contains(duty);
        let name = words.say(duty_id(*duty));
        if let Some(has_it) = parts::tick_box(ui, has_it, name) {
            wishes.push(edit(Move::Duty(*duty, has_it)));
        }
    });
}

fn log_ui(ui: &mut Ui, moving: &Moving, log: LogName, words: &Words, wishes: &mut Wishes) {
    let name = log_name(log, words);
    parts::strong(ui, name.clone());
    ui.push_id(("move-log", log.number()), |ui| {
        for reading in Reading::ALL {
            let id = match reading {
                Reading::No => "move-reads-not",
                Reading::Reads => "move-reads",
                Reading::Answers => "move-answers",
            };
            let is_chosen = moving.after.of(log) == reading;
            if parts::choice_of(ui, &name, is_chosen, words.say(id)) {
                wishes.push(edit(Move::Log(log, reading)));
            }
        }
    });
}

fn edit(edit: Move) -> Intent {
    wish(MovingIntent::Edit(edit))
}

fn wish(wish: MovingIntent) -> Intent {
    Intent::People(PeopleIntent::Move(wish))
}
