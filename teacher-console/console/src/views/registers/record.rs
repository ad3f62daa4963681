//! One record: what it is about, how it stands, what was noted on it, and what can be done with it.

use bevy_egui::egui::Ui;
use protocol::registers::{KeptRecord, RecordAddition};

use super::form;
use crate::{
    clock,
    intent::{Intent, registers::RegistersIntent},
    state::{
        State,
        registers::{RegisterDoing, RegistersRoom},
    },
    theme,
    views::{
        parts::{self, Shape, Wishes},
        places,
    },
    words::Words,
};

/// What a record's kind is called; its id where the school's file does not name it any more.
pub(super) fn kind_words(room: &RegistersRoom, record: &KeptRecord) -> String {
    let kind = room.kind_of(&record.kind);
    kind.map_or_else(|| record.kind.clone(), |kind| kind.title.clone())
}

pub(super) fn record_ui(
    ui: &mut Ui,
    state: &State,
    one: &KeptRecord,
    words: &Words,
    wishes: &mut Wishes,
) {
    let head = words.say_with(
        "registers-head",
        &[
            ("number", &one.number.to_string()),
            ("about", one.about.as_str()),
        ],
    );
    places::headed(ui, &head, theme::strong(), |ui| {
        stands_ui(ui, state, one, words);
    });
    parts::body(ui, one.words.clone());
    if let Some(ticked) = ticked(&state.registers, one, words) {
        parts::small(ui, ticked);
    }
    if let Some(missing) = missing(&state.registers, one, words) {
        parts::small(ui, missing);
    }
    parts::small(ui, noted(state, one, words));
    for addition in &one.additions {
        parts::small(ui, added(state, addition, words));
    }
    doing_ui(ui, state, one, words, wishes);
}

/// How it stands, with a shape.
fn stands_ui(ui: &mut Ui, state: &State, one: &KeptRecord, words: &Words) {
    let day = one.due.map(clock::day).unwrap_or_default();
    let (id, shape, ink, ground) = match one.due {
        _ if one.is_closed => (
            "registers-closed",
            Shape::Tick,
            theme::INK2,
            theme::SURFACE2,
        ),
        Some(due) if due < state.now => (
            "registers-over",
            Shape::Triangle,
            theme::SOON,
            theme::SOON_SOFT,
        ),
        Some(_) => (
            "registers-by",
            Shape::Dot,
            theme::ACCENT,
            theme::ACCENT_SOFT,
        ),
        None => (
            "registers-open-still",
            Shape::Dot,
            theme::ACCENT,
            theme::ACCENT_SOFT,
        ),
    };
    let said = words.say_with(id, &[("day", &day)]);
    parts::pill(ui, shape, &said, ink, ground);
}

/// What is ticked, in words.
pub(super) fn ticked(room: &RegistersRoom, one: &KeptRecord, words: &Words) -> Option<String> {
    let kind = room.kind_of(&one.kind)?;
    let ticks = kind.ticks.iter();
    let names = ticks.filter(|tick| one.ticked.contains(&tick.id));
    said("registers-ticked", names.map(|tick| &tick.words), words)
}

/// What is still to be ticked before it can be closed.
pub(super) fn missing(room: &RegistersRoom, one: &KeptRecord, words: &Words) -> Option<String> {
    let kind = room.kind_of(&one.kind)?;
    let ticks = kind.ticks.iter().filter(|_| kind.gate && !one.is_closed);
    let names = ticks.filter(|tick| !one.ticked.contains(&tick.id));
    said("registers-missing", names.map(|tick| &tick.words), words)
}

fn said<'a>(id: &str, names: impl Iterator<Item = &'a String>, words: &Words) -> Option<String> {
    let names: Vec<_> = names.map(String::as_str).collect();
    let names = names.join(" \u{b7} ");
    (!names.is_empty()).then(|| words.say_with(id, &[("names", &names)]))
}

/// Of which day it is, who noted it and who sees to it.
pub(super) fn noted(state: &State, one: &KeptRecord, words: &Words) -> String {
    let owner = one.owner.map(|owner| state.school.name_of(owner));
    let said = [
        ("day", clock::day(one.day)),
        ("by", state.school.name_of(one.by)),
        ("owner", owner.unwrap_or_default()),
    ];
    let said = said.each_ref().map(|(name, text)| (*name, text.as_str()));
    words.say_with("registers-noted", &said)
}

/// What was noted later.
pub(super) fn added(state: &State, one: &RecordAddition, words: &Words) -> String {
    let id = if one.closes {
        "registers-ended"
    } else {
        "registers-added"
    };
    let said = [
        ("day", clock::day(one.at)),
        ("name", state.school.name_of(one.by)),
        ("words", one.words.clone()),
    ];
    let said = said.each_ref().map(|(name, text)| (*name, text.as_str()));
    let mut added = words.say_with(id, &said);
    if let Some(owner) = one.owner {
        let name = state.school.name_of(owner);
        added = format!(
            "{added} {}",
            words.say_with("registers-given", &[("name", &name)])
        );
    }
    if let Some(due) = one.due {
        let day = clock::day(due);
        added = format!(
            "{added} {}",
            words.say_with("registers-put-off", &[("day", &day)])
        );
    }
    added
}

/// What can be noted on it, or what is being typed.
fn doing_ui(ui: &mut Ui, state: &State, one: &KeptRecord, words: &Words, wishes: &mut Wishes) {
    let (go_on, close) = (
        RegisterDoing::GoingOn(one.number),
        RegisterDoing::Closing(one.number),
    );
    let doing = state.registers.doing;
    if let Some(doing) = doing.filter(|doing| [go_on, close].contains(doing)) {
        form::form_ui(ui, state, doing, words, wishes);
        return;
    }
    let number = one.number.to_string();
    let say = |id: &str| words.say_with(id, &[("number", &number)]);
    ui.horizontal_wrapped(|ui| {
        if parts::quiet(ui, say("registers-go-on")).clicked() {
            wish(wishes, go_on);
        }
        if !one.is_closed && parts::quiet(ui, say("registers-close")).clicked() {
            wish(wishes, close);
        }
    });
}

pub(super) fn wish(wishes: &mut Wishes, doing: RegisterDoing) {
    wishes.push(Intent::Registers(RegistersIntent::Do(Some(doing))));
}
