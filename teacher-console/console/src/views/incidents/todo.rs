//! What is to be done and by when (F-19): open tasks with their days, late ones marked by a word and a shape, and the form
//! of a task's day.

use bevy_egui::egui::Ui;

use super::steps::{field_ui, room_wish, small_button};
use crate::{
    clock,
    intent::RoomIntent,
    state::{
        State,
        incidents::{RoomField, ShownCase, ShownTask},
    },
    theme,
    views::parts::{self, Shape, Wishes},
    words::Words,
};
use protocol::{UtcSeconds, cases::CaseStatus, field::FieldKind};

/// Days to choose from, with the ids of their words.
const DAYS: [(u32, &str); 4] = [
    (0, "task-today"),
    (1, "task-next-day"),
    (5, "task-in-five"),
    (10, "task-in-ten"),
];

/// Every task of the case; only a way to add one where there is none.
pub(super) fn todo_ui(
    ui: &mut Ui,
    state: &State,
    open: &ShownCase,
    words: &Words,
    wishes: &mut Wishes,
) {
    let may_add = open.next.iter().any(|next| next.act == "add-entry");
    let tasks = open.tasks();
    if tasks.is_empty() && !may_add {
        return;
    }
    parts::text(ui, words.say("todo-title"), theme::section(), theme::INK);
    if tasks.is_empty() {
        parts::small(ui, words.say("todo-none"));
    }
    for task in &tasks {
        ui.horizontal_top(|ui| {
            let (shape, ink) = mark(task, state.now);
            parts::bullet(ui, shape, ink);
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                task_ui(ui, task, (state.now, may_add), words, wishes);
                ui.add_space(6.0);
            });
        });
    }
    if may_add {
        proposed_ui(ui, open, words, wishes);
    }
    if may_add && small_button(ui, &words.say("todo-add")).clicked() {
        wishes.push(room_wish(RoomIntent::ChooseField(FieldKind::Task)));
    }
    ui.add_space(8.0);
}

/// In sight above the steps, because tasks stand below them: how many are late.
pub(super) fn late_ui(ui: &mut Ui, state: &State, open: &ShownCase, words: &Words) {
    let tasks = open.tasks();
    let is_late = |task: &&ShownTask<'_>| task.done.is_none() && task.due_on < state.now;
    let late = tasks.iter().filter(is_late).count();
    if late == 0 {
        return;
    }
    ui.horizontal_top(|ui| {
        parts::bullet(ui, Shape::Triangle, theme::URGENT);
        let count = late.to_string();
        let sentence = words.say_with("todo-late-count", &[("count", &count)]);
        parts::text(ui, sentence, theme::strong(), theme::URGENT);
    });
}

/// What an answer brought with it: one press puts it on the list, and nothing else does.
fn proposed_ui(ui: &mut Ui, open: &ShownCase, words: &Words, wishes: &mut Wishes) {
    for task in open.proposed_tasks() {
        ui.horizontal_top(|ui| {
            parts::bullet(ui, Shape::Diamond, theme::SOON);
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                parts::strong(ui, task.words.clone());
                let days = task.school_days.to_string();
                parts::small(ui, words.say_with("todo-proposed", &[("days", &days)]));
                let name = words.say("todo-take");
                let button = small_button(ui, &name);
                parts::read_aloud(ui, &button, &format!("{name}. {}", task.words));
                if button.clicked() {
                    wishes.push(room_wish(RoomIntent::TakeProposed(task.clone())));
                }
                ui.add_space(6.0);
            });
        });
    }
}

fn mark(task: &ShownTask<'_>, now: UtcSeconds) -> (Shape, theme::Role) {
    if task.done.is_some() {
        (Shape::Tick, theme::OK)
    } else if task.due_on < now {
        (Shape::Triangle, theme::URGENT)
    } else {
        (Shape::Dot, theme::ACCENT)
    }
}

fn task_ui(
    ui: &mut Ui,
    task: &ShownTask<'_>,
    (now, may_tick): (UtcSeconds, bool),
    words: &Words,
    wishes: &mut Wishes,
) {
    let closed = words.say("todo-sealed");
    let what = if task.what.is_empty() {
        closed.as_str()
    } else {
        task.what
    };
    parts::strong(ui, what);
    if !task.who.is_empty() {
        parts::small(ui, words.say_with("todo-who", &[("who", task.who)]));
    }
    let day = clock::day(task.due_on);
    if let Some(done) = task.done {
        let at = clock::spoken(done.received_at);
        let facts = [("at", at.as_str()), ("by", done.author.as_str())];
        parts::small(ui, words.say_with("todo-done", &facts));
        return;
    }
    if task.due_on < now {
        let late = words.say_with("todo-late", &[("day", &day)]);
        parts::text(ui, late, theme::strong(), theme::URGENT);
    } else {
        parts::small(ui, words.say_with("todo-due", &[("day", &day)]));
    }
    if may_tick {
        let name = words.say("todo-tick");
        let button = small_button(ui, &name);
        parts::read_aloud(ui, &button, &format!("{name}. {what}. {day}"));
        if button.clicked() {
            wishes.push(room_wish(RoomIntent::DoneTask(task.act.hash)));
        }
    }
}

/// By when a task is to be done: a day, or so many school days from now.
pub(super) fn day_ui(ui: &mut Ui, due: &str, words: &Words, wishes: &mut Wishes) {
    field_ui(ui, RoomField::Due, words.say("task-day"), due, 1, wishes);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        for (days, id) in DAYS {
            if small_button(ui, &words.say(id)).clicked() {
                wishes.push(room_wish(RoomIntent::Due(days)));
            }
        }
    });
    parts::small(ui, words.say("task-day-how"));
}

/// Before a case is closed: what is not done yet. It keeps nobody from closing (F-87).
pub(super) fn still_open_ui(ui: &mut Ui, open: &ShownCase, words: &Words) {
    let count = open.open_tasks();
    if count == 0 || open.row.status == CaseStatus::Closed {
        return;
    }
    ui.horizontal_top(|ui| {
        parts::bullet(ui, Shape::Diamond, theme::SOON);
        ui.vertical(|ui| {
            let facts = [("count", count.to_string())];
            let facts = facts
                .each_ref()
                .map(|(name, count)| (*name, count.as_str()));
            let sentence = words.say_with("close-tasks-open", &facts);
            parts::text(ui, sentence, theme::strong(), theme::SOON);
        });
    });
}
