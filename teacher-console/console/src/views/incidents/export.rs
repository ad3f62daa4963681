//! Handing a record to somebody outside: what is asked before, and the passphrase after.

use bevy_egui::egui::Ui;
use protocol::staff::Room;

use super::own_record;

use crate::{
    clock,
    export::receipt_due,
    intent::{Field, Intent, export::ExportIntent},
    state::{
        State,
        export::{BASES, CHECKS, Done, ExportField, Exporting},
    },
    theme,
    views::{
        notice,
        parts::{self, Typing, Wishes},
    },
    words::Words,
};

/// To whom, what for, on what basis, and how it was made sure who asks.
pub(super) fn asking_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let export = &state.export;
    let how = if export.is_own_record() {
        "export-how-own"
    } else {
        "export-how"
    };
    parts::body(ui, words.say(how));
    for (field, label, typed, lines) in [
        (ExportField::To, "export-to", &export.to, 1),
        (ExportField::Why, "export-why", &export.why, 2),
    ] {
        field_ui(ui, field, words.say(label), typed, lines, wishes);
    }
    parts::small(ui, words.say("export-basis"));
    for basis in BASES {
        if parts::choice(ui, export.basis == Some(basis), basis_words(words, basis)) {
            wishes.push(Intent::Export(ExportIntent::ChooseBasis(basis)));
        }
    }
    if export.is_own_record() {
        own_record::choosing_ui(ui, export, words, wishes);
        let label = words.say("extract-held");
        field_ui(ui, ExportField::Held, label, &export.held, 1, wishes);
    }
    parts::small(ui, words.say("export-check"));
    for check in CHECKS {
        if parts::choice(ui, export.check == Some(check), check_words(words, check)) {
            wishes.push(Intent::Export(ExportIntent::ChooseCheck(check)));
        }
    }
    let label = words.say("export-folder");
    field_ui(ui, ExportField::Folder, label, &export.folder, 1, wishes);
    parts::small(ui, words.say("export-beyond-recall"));
}

fn field_ui(
    ui: &mut Ui,
    field: ExportField,
    label: String,
    typed: &str,
    lines: usize,
    wishes: &mut Wishes,
) {
    let typing = Typing {
        field: Field::Export(field),
        label,
        typed,
        lines,
        is_masked: false,
        starts: field == ExportField::To,
    };
    parts::field(ui, &typing, wishes);
}

/// What is sealed as an entry, in the words that stood on the screen.
pub(super) fn sentence(state: &State, words: &Words) -> String {
    let export = &state.export;
    let due = clock::day(receipt_due(state.now));
    let basis = export.basis.map(|basis| basis_words(words, basis));
    let only = export.is_own_record().then(|| {
        let count = export.chosen.texts.len().to_string();
        words.say_with("extract-entry", &[("count", &count)])
    });
    let check = export.check.map(|check| check_words(words, check));
    let entry = words.say_with(
        "export-entry",
        &[
            ("to", export.to.trim()),
            ("why", export.why.trim()),
            ("basis", &basis.unwrap_or_default()),
            ("check", &check.unwrap_or_default()),
            ("due", &due),
        ],
    );
    only.map_or(entry.clone(), |only| format!("{entry} \u{b7} {only}"))
}

/// What is sealed as a task, to be done by the day on which the receipt is due.
pub(super) fn receipt(export: &Exporting, words: &Words) -> String {
    words.say_with("export-receipt", &[("to", export.to.trim())])
}

fn basis_words(words: &Words, basis: &str) -> String {
    words.say(&format!("export-basis-{basis}"))
}

fn check_words(words: &Words, check: &str) -> String {
    words.say(&format!("export-check-{check}"))
}

/// Elsewhere: that a passphrase is not noted down yet, of which case, and the way there. It is never shown beside another.
pub(in crate::views) fn bar_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let is_here = state.room == Some(Room::Incidents) && state.file_of_open_case().is_some();
    let Some(done) = state.export.done.as_ref().filter(|_| !is_here) else {
        return;
    };
    let title = state.incidents.titles.get(&done.case);
    let title = title.filter(|title| !title.is_empty()).cloned();
    let title = title.unwrap_or_else(|| words.say("case-unnamed"));
    notice::bar(ui, theme::SOON, theme::SOON_SOFT, |ui| {
        let said = words.say_with("export-waits", &[("title", &title)]);
        parts::text(ui, said, theme::strong(), theme::SOON);
        if parts::quiet(ui, words.say("export-show")).clicked() {
            wishes.push(Intent::Export(ExportIntent::Show));
        }
    });
}

/// Shown in its own case until it is noted down: nobody can say the passphrase again.
pub(super) fn done_ui(ui: &mut Ui, done: &Done, words: &Words, wishes: &mut Wishes) {
    parts::text(ui, words.say("export-done"), theme::section(), theme::INK);
    parts::body(ui, done.file.clone());
    parts::small(ui, words.say("export-passphrase"));
    parts::text(ui, done.passphrase.text(), theme::title(), theme::INK);
    parts::body(ui, words.say("export-passphrase-how"));
    if !done.without_pages.is_empty() {
        parts::text(
            ui,
            words.say_with("export-without-pages", &[("why", &done.without_pages)]),
            theme::strong(),
            theme::SOON,
        );
    }
    let due = clock::day(done.receipt_due);
    let awaited = words.say_with("export-awaited", &[("day", &due)]);
    parts::strong(ui, awaited);
    if !done.is_task {
        parts::body(ui, words.say("export-awaited-by-hand"));
    }
    if parts::primary(ui, words.say("export-put-away")).clicked() {
        wishes.push(Intent::Export(ExportIntent::PutAway));
    }
}
