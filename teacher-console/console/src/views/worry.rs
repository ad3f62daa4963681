//! The room of one's own worries: what to write, who will read it, and what became of earlier ones.

use bevy_egui::egui::Ui;
use protocol::concern::{ConcernKind, OwnConcern};

use super::{
    parts::{self, Shape, Typing, Wishes},
    places::{self, Side},
};
use crate::{
    clock,
    intent::{Field, Intent, worry::WorryIntent},
    state::{
        State,
        incidents::EntryWords,
        worry::{ShownReaders, WorryField},
    },
    theme,
    words::Words,
};

const SIDE_WIDTH: f32 = 330.0;

/// The whole room.
pub fn worry_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    parts::page_head(ui, words.say("room-worry"), words.say("worry-sentence"));
    parts::text(
        ui,
        words.say("worry-danger"),
        theme::strong(),
        theme::URGENT,
    );
    // Before anything is typed, and never below what is in sight.
    parts::text(ui, words.say("never-view"), theme::strong(), theme::URGENT);
    ui.add_space(4.0);
    places::beside(
        ui,
        &Side::Last(SIDE_WIDTH),
        wishes,
        |ui, wishes| {
            places::filling_card(ui, 16, |ui| {
                places::scrolled(ui, "worry", |ui| form_ui(ui, state, words, wishes));
            });
        },
        |ui, wishes| {
            places::filling_card(ui, 12, |ui| {
                places::scrolled(ui, "worry-readers", |ui| side_ui(ui, state, words, wishes));
            });
        },
    );
}

fn form_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let worry = &state.worry;
    parts::strong(ui, words.say("worry-kind"));
    places::pairs(ui, &ConcernKind::WORRIES, |ui, kind| {
        let name = words.say(&format!("worry-{}", kind.name()));
        if parts::choice(ui, *kind == worry.kind, name) && *kind != worry.kind {
            wishes.push(Intent::Worry(WorryIntent::Choose(*kind)));
        }
    });
    let kind = worry.kind.name();
    parts::small(ui, words.say(&format!("worry-how-{kind}")));
    if let Some(is_now) = parts::tick_box(ui, worry.is_happening_now, words.say("worry-now")) {
        wishes.push(Intent::Worry(WorryIntent::HappeningNow(is_now)));
    }
    let draft = &worry.draft;
    let about = words.say(&format!("worry-about-{kind}"));
    for (field, label, typed, lines) in [
        (WorryField::Title, about, &draft.title, 1),
        (WorryField::Facts, words.say("entry-facts"), &draft.facts, 3),
        (
            WorryField::ChildsWords,
            words.say("entry-childs-words"),
            &draft.childs_words,
            2,
        ),
        (
            WorryField::Opinion,
            words.say("entry-opinion"),
            &draft.opinion,
            2,
        ),
        (
            WorryField::HappenedAt,
            words.say("entry-happened-at"),
            &draft.happened_at,
            1,
        ),
    ] {
        let typing = Typing {
            field: Field::Worry(field),
            label,
            typed,
            lines,
            is_masked: false,
            starts: field == WorryField::Title,
        };
        parts::field(ui, &typing, wishes);
    }
}

fn side_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    if state.keys_open() {
        readers_ui(ui, state, words, wishes);
    } else {
        parts::body(ui, words.say("worry-keys-closed"));
    }
    ui.separator();
    parts::strong(ui, words.say("worry-own"));
    if state.worry.own.is_empty() {
        parts::small(ui, words.say("worry-own-none"));
    }
    for own in &state.worry.own {
        own_ui(ui, state, own, words, wishes);
    }
}

fn readers_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    parts::strong(ui, words.say("worry-readers"));
    let Some(readers) = &state.worry.readers else {
        parts::body(ui, words.say("working"));
        return;
    };
    for reader in &readers.people {
        parts::body(ui, format!("{}, {}", reader.name, reader.role));
        let name = words.say_with("worry-not-this-person", &[("name", &reader.name)]);
        if parts::quiet(ui, name).clicked() {
            wishes.push(Intent::Worry(WorryIntent::LeaveOut(reader.person)));
        }
    }
    parts::small(ui, words.say("worry-readers-too"));
    if !readers.is_complete {
        parts::text(
            ui,
            words.say("worry-few-readers"),
            theme::strong(),
            theme::URGENT,
        );
    }
    if !state.worry.left_out.is_empty() {
        left_out_ui(ui, state, words, wishes);
    }
    ui.add_space(8.0);
    if parts::primary(ui, send_words(readers, words)).clicked() {
        wishes.push(Intent::Worry(WorryIntent::Send));
    }
    parts::working(ui, state.is_busy(), words.say("working"));
}

fn left_out_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let names: Vec<&str> = state
        .worry
        .left_out
        .iter()
        .filter_map(|id| state.school.people.get(id))
        .map(String::as_str)
        .collect();
    parts::small(
        ui,
        words.say_with("worry-left-out", &[("names", &names.join(", "))]),
    );
    if parts::quiet(ui, words.say("worry-put-back")).clicked() {
        wishes.push(Intent::Worry(WorryIntent::PutBack));
    }
}

fn send_words(readers: &ShownReaders, words: &Words) -> String {
    let count = readers.people.len().to_string();
    words.say_with("worry-send", &[("count", &count)])
}

fn own_ui(ui: &mut Ui, state: &State, own: &OwnConcern, words: &Words, wishes: &mut Wishes) {
    let kind = words.say(&format!("worry-{}", own.kind.name()));
    let at = clock::spoken(own.received_at);
    let (shape, status, ink, ground) = if own.is_open {
        (Shape::Diamond, "worry-open", theme::SOON, theme::SOON_SOFT)
    } else {
        (Shape::Tick, "worry-closed", theme::OK, theme::OK_SOFT)
    };
    ui.add_space(6.0);
    parts::body(ui, format!("{kind} \u{b7} {at}"));
    parts::pill(ui, shape, &words.say(status), ink, ground);
    match &state.worry.open {
        Some((shown, entry)) if *shown == own.envelope => entry_ui(ui, entry, words),
        _ if state.keys_open() => {
            let name = words.say_with("worry-read-again", &[("at", &at)]);
            if parts::quiet(ui, name).clicked() {
                wishes.push(Intent::Worry(WorryIntent::Open(own.log, own.envelope)));
            }
        }
        _ => {}
    }
}

fn entry_ui(ui: &mut Ui, entry: &EntryWords, words: &Words) {
    parts::strong(ui, entry.title.clone());
    for (label, said) in [
        ("entry-facts", &entry.facts),
        ("entry-childs-words", &entry.childs_words),
        ("entry-opinion", &entry.opinion),
    ] {
        if !said.is_empty() {
            parts::small(ui, words.say(label));
            parts::body(ui, said.clone());
        }
    }
}
