//! What is typed of a record: a line, some lines, days, ticks and whose it is.

use bevy_egui::egui::Ui;
use protocol::registers::{ComesRound, KindOfRecord};

use crate::{
    intent::{Field, Intent, registers::RegistersIntent},
    state::{
        State,
        registers::{RegisterDoing, RegisterField},
    },
    views::{
        parts::{self, Typing, Wishes},
        places,
    },
    words::Words,
};

pub(super) fn form_ui(
    ui: &mut Ui,
    state: &State,
    doing: RegisterDoing,
    words: &Words,
    wishes: &mut Wishes,
) {
    let room = &state.registers;
    let of_record = |number| room.record(number).map(|record| record.kind.as_str());
    let (kind, done) = match doing {
        RegisterDoing::Opening => (room.kind.as_deref(), &[][..]),
        RegisterDoing::GoingOn(number) | RegisterDoing::Closing(number) => (
            of_record(number),
            room.record(number)
                .map(|record| record.ticked.as_slice())
                .unwrap_or_default(),
        ),
    };
    let kind = kind.and_then(|kind| room.kind_of(kind));
    parts::small(ui, words.say("registers-no-names"));
    for (field, label, lines) in fields(doing, kind, words) {
        let typed = match field {
            RegisterField::About => &room.about,
            RegisterField::Words => &room.words,
            RegisterField::Day => &room.day,
            RegisterField::Due => &room.due,
        };
        let typing = Typing {
            field: Field::Register(field),
            label,
            typed,
            lines,
            is_masked: false,
            starts: false,
        };
        parts::field(ui, &typing, wishes);
    }
    if matches!(doing, RegisterDoing::Closing(_)) {
        parts::small(ui, words.say("registers-evidence"));
    }
    for tick in kind.into_iter().flat_map(|kind| &kind.ticks) {
        if done.contains(&tick.id) {
            continue;
        }
        let is_ticked = room.ticked.contains(&tick.id);
        if let Some(is_ticked) = parts::tick_box(ui, is_ticked, tick.words.clone()) {
            let tick = RegistersIntent::Tick(tick.id.clone(), is_ticked);
            wishes.push(Intent::Registers(tick));
        }
    }
    if !matches!(doing, RegisterDoing::Closing(_)) {
        owners_ui(ui, state, words, wishes);
    }
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        if parts::primary(ui, words.say("note-keep")).clicked() {
            wishes.push(Intent::Registers(RegistersIntent::Keep));
        }
        if parts::quiet(ui, words.say("note-stop")).clicked() {
            wishes.push(Intent::Registers(RegistersIntent::Do(None)));
        }
    });
}

/// Each field with its label and its lines.
fn fields(
    doing: RegisterDoing,
    kind: Option<&KindOfRecord>,
    words: &Words,
) -> Vec<(RegisterField, String, usize)> {
    let of_kind = |text: fn(&KindOfRecord) -> &String, id| {
        kind.map_or_else(|| words.say(id), |kind| text(kind).clone())
    };
    match doing {
        RegisterDoing::Opening => vec![
            (
                RegisterField::About,
                of_kind(|kind| &kind.about, "registers-said"),
                1,
            ),
            (
                RegisterField::Words,
                of_kind(|kind| &kind.words, "registers-said"),
                3,
            ),
            (RegisterField::Day, words.say("registers-day"), 1),
            (RegisterField::Due, words.say("registers-due-day"), 1),
        ],
        RegisterDoing::GoingOn(_) => vec![
            (RegisterField::Words, words.say("registers-said"), 3),
            (RegisterField::Due, words.say("registers-new-day"), 1),
        ],
        RegisterDoing::Closing(_) => {
            let outcome = of_kind(|kind| &kind.outcome, "registers-said");
            let mut fields = vec![(RegisterField::Words, outcome, 3)];
            if kind.is_some_and(|kind| kind.again != ComesRound::Once) {
                fields.push((RegisterField::Due, words.say("registers-again"), 1));
            }
            fields
        }
    }
}

/// Whose it is; only for whoever may give it to others.
fn owners_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let room = &state.registers;
    let Some(page) = room.page.as_ref().filter(|page| page.keeps_all) else {
        return;
    };
    ui.add_space(4.0);
    let question = words.say("registers-whose");
    parts::strong(ui, question.clone());
    places::pairs(ui, &page.people, |ui, person| {
        let name = state.school.name_of(*person);
        if parts::choice_of(ui, &question, room.owner == Some(*person), name) {
            wishes.push(Intent::Registers(RegistersIntent::Owner(*person)));
        }
    });
}
