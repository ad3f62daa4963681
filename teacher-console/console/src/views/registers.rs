//! The room of registers: what is due, each kind of record, and what is typed on one (I, K).

mod audit;
mod audit_form;
mod audit_words;
mod calendar;
mod form;
mod on_paper;
mod record;

use bevy_egui::egui::Ui;
use protocol::registers::{ComesRound, KindOfRecord, RegisterGroup, RegistersPage};

use super::{
    parts::{self, Wishes},
    places,
};
use crate::{
    clock,
    intent::{Intent, registers::RegistersIntent},
    state::{
        State,
        registers::{DueRecord, RegisterDoing},
    },
    theme,
    titles::Titles,
    words::Words,
};

/// All groups, in the order to show them.
const GROUPS: [RegisterGroup; 6] = [
    RegisterGroup::Policy,
    RegisterGroup::Training,
    RegisterGroup::Technology,
    RegisterGroup::Checks,
    RegisterGroup::Meetings,
    RegisterGroup::Actions,
];

/// The whole room.
pub(super) fn registers_ui(
    ui: &mut Ui,
    state: &State,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    let sentence = words.say("registers-sentence");
    parts::page_head(ui, words.say("room-registers"), sentence);
    let Some(page) = &state.registers.page else {
        parts::small(ui, words.say("working"));
        return;
    };
    if let Some(audit) = state.audit.page.as_ref().filter(|_| state.audit.is_shown) {
        places::scrolled(ui, "self-audit", |ui| {
            audit::audit_ui(ui, state, audit, words, wishes);
        });
        return;
    }
    places::scrolled(ui, "registers", |ui| {
        if page.own_file_left_out {
            parts::card_of(ui, |ui| {
                let head = words.say("registers-left-out");
                parts::text(ui, head, theme::section(), theme::INK);
                parts::body(ui, words.say("registers-left-out-how"));
            });
        }
        parts::card_of(ui, |ui| {
            due_ui(ui, state, words);
            calendar::elsewhere_ui(ui, state, words, wishes);
        });
        calendar::days_ui(ui, state, words, titles, wishes);
        audit::lead_ui(ui, state, words, wishes);
        if !page.kinds.is_empty() {
            parts::card_of(ui, |ui| kinds_ui(ui, state, page, words, wishes));
        }
        let kind = state.registers.kind.as_deref();
        if let Some(kind) = kind.and_then(|kind| state.registers.kind_of(kind)) {
            parts::card_of(ui, |ui| kind_ui(ui, state, (page, kind), words, wishes));
        }
        let others = state.registers.others();
        if !others.is_empty() {
            parts::card_of(ui, |ui| {
                let head = words.say("registers-others");
                parts::text(ui, head, theme::section(), theme::INK);
                parts::small(ui, words.say("registers-others-why"));
                for one in others {
                    ui.separator();
                    record::record_ui(ui, state, one, words, wishes);
                }
            });
        }
    });
}

/// What is due this week, and what was never noted.
fn due_ui(ui: &mut Ui, state: &State, words: &Words) {
    let head = words.say("registers-due");
    parts::text(ui, head, theme::section(), theme::INK);
    let room = &state.registers;
    let due = room.due(state.now);
    if due.is_empty() {
        parts::body(ui, words.say("registers-due-none"));
    }
    for one in due {
        let day = one.day().map(clock::day).unwrap_or_default();
        let said = match one {
            DueRecord::Record(record) => {
                let kind = record::kind_words(room, record);
                let number = record.number.to_string();
                let said = [
                    ("number", number.as_str()),
                    ("kind", &kind),
                    ("about", &record.about),
                    ("day", &day),
                ];
                words.say_with("registers-due-record", &said)
            }
            DueRecord::Round(kind) => {
                let said = [("kind", kind.title.as_str()), ("day", &day)];
                words.say_with("registers-due-round", &said)
            }
        };
        parts::body(ui, said);
    }
    let never: Vec<_> = room.never().into_iter().map(|kind| &kind.title).collect();
    if !never.is_empty() {
        let names = never
            .into_iter()
            .cloned()
            .collect::<Vec<_>>()
            .join(" \u{b7} ");
        parts::small(ui, words.say_with("registers-never", &[("names", &names)]));
    }
}

/// Which group, and which kind of it.
fn kinds_ui(ui: &mut Ui, state: &State, page: &RegistersPage, words: &Words, wishes: &mut Wishes) {
    let room = &state.registers;
    let has = |group: &RegisterGroup| page.kinds.iter().any(|kind| kind.group == *group);
    let groups: Vec<_> = GROUPS.into_iter().filter(has).collect();
    let question = words.say("registers-which-group");
    parts::strong(ui, question.clone());
    places::pairs(ui, &groups, |ui, group| {
        let is_chosen = room.group == Some(*group);
        let name = words.say(group_words(*group));
        if parts::choice_of(ui, &question, is_chosen, name) {
            wishes.push(Intent::Registers(RegistersIntent::Group(*group)));
        }
    });
    let in_group = |kind: &&KindOfRecord| Some(kind.group) == room.group;
    let kinds: Vec<_> = page.kinds.iter().filter(in_group).collect();
    if kinds.is_empty() {
        return;
    }
    ui.add_space(8.0);
    let question = words.say("registers-which-kind");
    parts::strong(ui, question.clone());
    for kind in &kinds {
        let is_chosen = room.kind.as_deref() == Some(&kind.id);
        if parts::choice_of(ui, &question, is_chosen, kind.title.clone()) {
            let kind = RegistersIntent::Kind(kind.id.clone());
            wishes.push(Intent::Registers(kind));
        }
    }
    ui.add_space(8.0);
    if parts::quiet(ui, words.say("registers-print")).clicked() {
        let sheet = on_paper::written(state, page, &kinds, words);
        let print = RegistersIntent::Print(Box::new(sheet));
        wishes.push(Intent::Registers(print));
    }
}

/// One kind, with its records.
fn kind_ui(
    ui: &mut Ui,
    state: &State,
    (page, kind): (&RegistersPage, &KindOfRecord),
    words: &Words,
    wishes: &mut Wishes,
) {
    parts::text(ui, kind.title.clone(), theme::section(), theme::INK);
    parts::small(ui, words.say(round_words(kind)));
    if let Some(last) = kind.last {
        let said = [("day", clock::day(last))];
        let said = said.each_ref().map(|(name, day)| (*name, day.as_str()));
        parts::small(ui, words.say_with("registers-last", &said));
    }
    if state.registers.doing == Some(RegisterDoing::Opening) {
        form::form_ui(ui, state, RegisterDoing::Opening, words, wishes);
    } else if parts::quiet(ui, words.say("registers-open")).clicked() {
        record::wish(wishes, RegisterDoing::Opening);
    }
    let mut any = false;
    for one in page.records.iter().filter(|one| one.kind == kind.id) {
        any = true;
        ui.separator();
        record::record_ui(ui, state, one, words, wishes);
    }
    if !any {
        parts::body(ui, words.say("registers-none"));
    }
}

const fn round_words(kind: &KindOfRecord) -> &'static str {
    match (kind.gate, kind.again) {
        (true, _) => "registers-gate",
        (false, ComesRound::Once) => "registers-once",
        (false, ComesRound::EachTerm) => "registers-each-term",
        (false, ComesRound::EachYear) => "registers-each-year",
    }
}

pub(super) const fn group_words(group: RegisterGroup) -> &'static str {
    match group {
        RegisterGroup::Policy => "registers-policy",
        RegisterGroup::Training => "registers-training",
        RegisterGroup::Technology => "registers-technology",
        RegisterGroup::Checks => "registers-checks",
        RegisterGroup::Meetings => "registers-meetings",
        RegisterGroup::Actions => "registers-actions",
    }
}
