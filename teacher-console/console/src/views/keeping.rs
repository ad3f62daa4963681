//! The room of keeping: what is due, held or waits for a second person; what a deletion takes stands there before it.

use bevy_egui::egui::Ui;
use protocol::keeping::{Keeping, KeepingRow, RetentionRule, Waits};

use super::{
    leavers,
    parts::{self, Shape, Typing, Wishes},
    places::{self, Side},
};
use crate::{
    clock,
    intent::{Field, Intent, keeping::KeepingIntent},
    state::{State, keeping::KeepingField},
    theme,
    words::Words,
};

const LIST_WIDTH: f32 = 340.0;

/// The whole room.
pub fn keeping_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    parts::page_head(ui, words.say("room-keeping"), words.say("keeping-sentence"));
    let Some(list) = &state.keeping.list else {
        parts::small(ui, words.say("working"));
        return;
    };
    let side = Side::List {
        width: LIST_WIDTH,
        has_chosen: state.keeping.leavers.is_chosen || state.keeping.row().is_some(),
    };
    places::beside(
        ui,
        &side,
        wishes,
        |ui, wishes| {
            places::filling_card(ui, 8, |ui| {
                places::scrolled(ui, "kept", |ui| list_ui(ui, state, list, words, wishes));
            });
        },
        |ui, wishes| {
            places::scrolled(ui, "keeping-one", |ui| {
                if state.keeping.leavers.is_chosen {
                    leavers::leavers_ui(ui, state, words, wishes);
                    return;
                }
                deleted_ui(ui, state, words);
                match state.keeping.row() {
                    Some(row) => one_ui(ui, state, list, row, words, wishes),
                    None => parts::card_of(ui, |ui| {
                        parts::body(ui, words.say("keeping-choose"));
                    }),
                }
            });
        },
    );
}

fn list_ui(ui: &mut Ui, state: &State, list: &Keeping, words: &Words, wishes: &mut Wishes) {
    leavers::row_ui(ui, state, words, wishes);
    if list.rows.is_empty() {
        parts::body(ui, words.say("keeping-none"));
    }
    for row in &list.rows {
        let title = title(state, row, words);
        let day = day_words(row, words);
        let stands = words.say(standing_id(row));
        let name = format!("{title}, {stands}, {day}");
        let is_chosen = state.keeping.chosen == Some((row.log, row.row.case));
        let pressed = places::row(ui, (row.row.case, &name), is_chosen, 100.0, |ui| {
            standing_pill(ui, row, words);
            parts::strong(ui, title);
            parts::small(ui, day);
        })
        .clicked();
        if pressed {
            wishes.push(Intent::Keeping(KeepingIntent::Choose(
                row.log,
                row.row.case,
            )));
        }
    }
}

/// Its title, where it has been opened since the keys were opened; else when it was put on record.
fn title(state: &State, row: &KeepingRow, words: &Words) -> String {
    let known = state.incidents.titles.get(&row.row.case);
    known
        .filter(|title| !title.is_empty())
        .cloned()
        .unwrap_or_else(|| {
            words.say_with(
                "keeping-case",
                &[("opened", &clock::day(row.row.opened_at))],
            )
        })
}

fn day_words(row: &KeepingRow, words: &Words) -> String {
    row.review_on.map_or_else(
        || words.say("keeping-no-day"),
        |day| words.say_with("keeping-day", &[("day", &clock::day(day))]),
    )
}

fn standing_id(row: &KeepingRow) -> &'static str {
    match (row.is_held, row.waits, row.takes) {
        (true, Some(_), _) => "keeping-waits-release",
        (true, None, _) => "keeping-held",
        (false, Some(_), _) => "keeping-waits-deletion",
        (false, None, Some(_)) => "keeping-due",
        (false, None, None) => "keeping-kept",
    }
}

fn standing_pill(ui: &mut Ui, row: &KeepingRow, words: &Words) {
    let (shape, ink, ground) = if row.waits.is_some() || row.takes.is_some() {
        (Shape::Diamond, theme::SOON, theme::SOON_SOFT)
    } else if row.is_held {
        (Shape::Dot, theme::ACCENT, theme::ACCENT_SOFT)
    } else {
        (Shape::Tick, theme::OK, theme::OK_SOFT)
    };
    parts::pill(ui, shape, &words.say(standing_id(row)), ink, ground);
}

fn deleted_ui(ui: &mut Ui, state: &State, words: &Words) {
    let Some(deleted) = state.keeping.deleted else {
        return;
    };
    parts::card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::body(
            ui,
            words.say_with(
                "keeping-deleted",
                &[
                    ("links", &deleted.taken.links.to_string()),
                    ("envelopes", &deleted.taken.envelopes.to_string()),
                    ("until", &clock::day(deleted.in_backups_until)),
                ],
            ),
        );
    });
}

fn one_ui(
    ui: &mut Ui,
    state: &State,
    list: &Keeping,
    row: &KeepingRow,
    words: &Words,
    wishes: &mut Wishes,
) {
    parts::card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::text(ui, title(state, row, words), theme::section(), theme::INK);
        parts::body(ui, day_words(row, words));
        if let Some(taken) = row.takes {
            parts::body(
                ui,
                words.say_with(
                    "keeping-takes",
                    &[
                        ("links", &taken.links.to_string()),
                        ("envelopes", &taken.envelopes.to_string()),
                        ("days", &list.backup_days.to_string()),
                    ],
                ),
            );
        }
        if let Some(waits) = row.waits {
            parts::body(ui, waits_words(state, row, waits, words));
        }
        ui.add_space(4.0);
        match &state.keeping.doing {
            None => offers_ui(ui, row, words, wishes),
            Some(step) => step_ui(ui, state, list, row, step, words, wishes),
        }
    });
}

/// Who asked, and what the asker may do about it: by the server's own list of next steps.
fn waits_words(state: &State, row: &KeepingRow, waits: Waits, words: &Words) -> String {
    let me = state.person.as_ref().map(|me| me.person);
    if me == Some(waits.by) {
        return words.say("keeping-you-asked");
    }
    let agrees = ["release", "agree-deletion"];
    let may_agree = row
        .next
        .iter()
        .any(|next| agrees.contains(&next.act.as_str()));
    match state.school.people.get(&waits.by) {
        Some(name) if may_agree => words.say_with("keeping-asked", &[("name", name)]),
        Some(name) => words.say_with("keeping-asked-not-now", &[("name", name)]),
        None if may_agree => words.say("keeping-somebody-asked"),
        None => words.say("keeping-somebody-asked-not-now"),
    }
}

fn offers_ui(ui: &mut Ui, row: &KeepingRow, words: &Words, wishes: &mut Wishes) {
    for next in &row.next {
        if parts::quiet(ui, next.words.clone()).clicked() {
            wishes.push(Intent::Keeping(KeepingIntent::Begin(next.act.clone())));
        }
    }
    if parts::quiet(ui, words.say("keeping-open-case")).clicked() {
        wishes.push(Intent::Keeping(KeepingIntent::GoToCase));
    }
}

fn step_ui(
    ui: &mut Ui,
    state: &State,
    list: &Keeping,
    row: &KeepingRow,
    step: &str,
    words: &Words,
    wishes: &mut Wishes,
) {
    match step {
        "set-review" => review_ui(ui, state, list, words, wishes),
        "hold" | "ask-release" => {
            let typed = state.keeping.draft.reason.text();
            field_ui(
                ui,
                KeepingField::Reason,
                "keeping-reason",
                typed,
                words,
                wishes,
            );
        }
        "ask-deletion" | "agree-deletion" => {
            parts::body(ui, words.say("keeping-goes"));
        }
        _ => {}
    }
    let offer = row.next.iter().find(|next| next.act == step);
    let finish = offer.map_or_else(|| words.say("finish"), |offer| offer.words.clone());
    ui.horizontal_wrapped(|ui| {
        if parts::primary(ui, finish).clicked() {
            wishes.push(Intent::Keeping(KeepingIntent::Finish));
        }
        if parts::quiet(ui, words.say("leave")).clicked() {
            wishes.push(Intent::Keeping(KeepingIntent::Leave));
        }
    });
}

fn review_ui(ui: &mut Ui, state: &State, list: &Keeping, words: &Words, wishes: &mut Wishes) {
    let draft = &state.keeping.draft;
    parts::body(ui, words.say("keeping-record"));
    let is_practice = state.keeping.row().is_some_and(|row| row.row.practice);
    // Invented cases have a kind of their own, which fits no other.
    let fitting = |rule: &&RetentionRule| (rule.record == "practice") == is_practice;
    for rule in list.rules.iter().filter(fitting) {
        let is_chosen = draft.record.as_ref() == Some(&rule.record);
        if parts::choice(ui, is_chosen, rule.words.clone()) {
            wishes.push(Intent::Keeping(KeepingIntent::ChooseRecord(
                rule.record.clone(),
            )));
        }
    }
    if state.keeping.rule().is_some_and(|rule| rule.from_birth) {
        let typed = draft.birth.text();
        field_ui(
            ui,
            KeepingField::Birth,
            "keeping-birth",
            typed,
            words,
            wishes,
        );
        if parts::quiet(ui, words.say("keeping-work-out")).clicked() {
            wishes.push(Intent::Keeping(KeepingIntent::WorkOutDay));
        }
    }
    field_ui(
        ui,
        KeepingField::Day,
        "keeping-day-field",
        &draft.day,
        words,
        wishes,
    );
}

fn field_ui(
    ui: &mut Ui,
    field: KeepingField,
    label: &str,
    typed: &str,
    words: &Words,
    wishes: &mut Wishes,
) {
    let lines = if field == KeepingField::Reason { 3 } else { 1 };
    parts::field(
        ui,
        &Typing {
            field: Field::Keeping(field),
            label: words.say(label),
            typed,
            lines,
            is_masked: false,
            starts: field == KeepingField::Reason,
        },
        wishes,
    );
}
