//! One computer: what it is, when it was there, what to look at, and what can be done about it.

use bevy_egui::egui::Ui;
use protocol::machines::{MachineKind, MachineState};

use super::{super::parts, reason_id, wish};
use crate::{
    clock,
    intent::computers::ComputersIntent,
    machines::{Mark, ShownMachine},
    state::computers::{Computers, key_face},
    theme,
    views::{
        parts::{Shape, Wishes},
        places,
    },
    words::Words,
};

pub(super) fn card_ui(
    ui: &mut Ui,
    computers: &Computers,
    shown: &ShownMachine,
    words: &Words,
    wishes: &mut Wishes,
) {
    parts::card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        if places::is_one_column(ui) {
            facts_ui(ui, shown, words);
            state_ui(ui, shown.row.state, words);
            buttons_ui(ui, computers, shown, words, wishes);
            return;
        }
        ui.horizontal(|ui| {
            ui.vertical(|ui| {
                ui.set_width(ui.available_width() - 260.0);
                facts_ui(ui, shown, words);
            });
            ui.vertical(|ui| {
                state_ui(ui, shown.row.state, words);
                buttons_ui(ui, computers, shown, words, wishes);
            });
        });
    });
}

fn facts_ui(ui: &mut Ui, shown: &ShownMachine, words: &Words) {
    let row = &shown.row;
    parts::strong(ui, row.name.clone());
    if shown.is_here {
        parts::small(ui, words.say("computer-here"));
    }
    let kind = words.say(match row.kind {
        MachineKind::Pupil => "computer-pupil",
        MachineKind::Console => "computer-console",
    });
    let joined = clock::spoken(row.joined_at);
    let values = [("kind", &*kind), ("room", &row.room), ("joined", &joined)];
    parts::small(ui, words.say_with("computer-facts", &values));
    let face = key_face(&row.device_key);
    parts::body(ui, words.say_with("computer-face", &[("face", &face)]));
    if row.state == MachineState::Approved {
        let there = match row.seen_at {
            Some(at) => words.say_with(
                "computer-seen",
                &[
                    ("at", &clock::spoken(at)),
                    ("version", &row.list_version.to_string()),
                ],
            ),
            None => words.say("computer-never-seen"),
        };
        parts::small(ui, there);
    }
    if let Some(out) = &shown.revoked {
        let values = [
            ("name", out.by.as_str()),
            ("day", &clock::day(out.at)),
            ("reason", &words.say(reason_id(out.reason))),
        ];
        parts::body(ui, words.say_with("computer-taken-out", &values));
    }
    for mark in &shown.marks {
        let (sentence, ink) = sentence(mark, words);
        parts::text(ui, sentence, theme::body(), ink);
    }
}

fn sentence(mark: &Mark, words: &Words) -> (String, theme::Role) {
    let with_days = |id, days: &i64| words.say_with(id, &[("days", &days.to_string())]);
    match mark {
        Mark::Doubled => (words.say("mark-doubled"), theme::URGENT),
        Mark::Unvouched => (words.say("mark-unvouched"), theme::URGENT),
        Mark::ApproverGone(name) => (
            words.say_with("mark-approver-gone", &[("name", name)]),
            theme::SOON,
        ),
        Mark::New => (words.say("mark-new"), theme::SOON),
        Mark::Behind(days) => (with_days("mark-behind", days), theme::SOON),
        Mark::Away(days) => (with_days("mark-away", days), theme::SOON),
    }
}

fn state_ui(ui: &mut Ui, state: MachineState, words: &Words) {
    let (id, shape, ink, ground) = match state {
        MachineState::Pending => (
            "computer-pending",
            Shape::Diamond,
            theme::SOON,
            theme::SOON_SOFT,
        ),
        MachineState::Approved => ("computer-approved", Shape::Tick, theme::OK, theme::OK_SOFT),
        MachineState::Revoked => (
            "computer-revoked",
            Shape::Triangle,
            theme::URGENT,
            theme::URGENT_SOFT,
        ),
    };
    parts::pill(ui, shape, &words.say(id), ink, ground);
}

fn buttons_ui(
    ui: &mut Ui,
    computers: &Computers,
    shown: &ShownMachine,
    words: &Words,
    wishes: &mut Wishes,
) {
    let row = &shown.row;
    let mut button = |ui: &mut Ui, id: &str, press: fn(protocol::bytes::Id) -> ComputersIntent| {
        let label = words.say_with(id, &[("name", &row.name)]);
        if parts::quiet(ui, label).clicked() {
            wishes.push(wish(press(row.machine)));
        }
    };
    if row.state == MachineState::Revoked {
        return;
    }
    if row.state == MachineState::Pending {
        button(ui, "approve-one", ComputersIntent::Approve);
    }
    let is_to_be_approved_again = shown
        .marks
        .iter()
        .any(|mark| matches!(mark, Mark::Unvouched | Mark::ApproverGone(_)));
    if is_to_be_approved_again {
        button(ui, "approve-again", ComputersIntent::Approve);
    }
    if computers.may_know && shown.marks.contains(&Mark::New) {
        button(ui, "know-one", ComputersIntent::Know);
    }
    if computers.may_revoke && !shown.is_here {
        button(ui, "take-out-begin", ComputersIntent::Begin);
    }
}
