//! The page of two recovery sheets, in place of the room: lines typed, somebody let in, new sheets written down.

use bevy_egui::egui::Ui;
use protocol::{bytes::Id, directory::LogName};

use super::{
    log_words,
    parts::{self, Typing, Wishes},
    places,
};
use crate::{
    intent::{Field, Intent, sheets::SheetsIntent},
    state::{
        State,
        sheets::{Pair, SHEET_LINES, Sheets, SheetsField, Stage},
    },
    theme,
    words::Words,
};

const PAGE_WIDTH: f32 = 620.0;

/// The whole page.
pub fn sheets_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    parts::page_head(ui, words.say("sheets-title"), words.say("sheets-sentence"));
    places::scrolled(ui, "sheets", |ui| {
        ui.set_max_width(PAGE_WIDTH.min(ui.available_width()));
        let sheets = &state.sheets;
        match sheets.stage {
            Stage::Closed => {}
            Stage::Lines => parts::card_of(ui, |ui| lines_ui(ui, sheets, words, wishes)),
            Stage::Open => {
                parts::card_of(ui, |ui| let_in_ui(ui, sheets, words, wishes));
                parts::card_of(ui, |ui| new_ui(ui, sheets, words, wishes));
            }
            Stage::Sheet(at) => parts::card_of(ui, |ui| sheet_ui(ui, sheets, at, words, wishes)),
            Stage::Proof => parts::card_of(ui, |ui| proof_ui(ui, sheets, words, wishes)),
        }
        parts::working(ui, state.is_busy(), words.say("working"));
        if parts::quiet(ui, words.say("sheets-leave")).clicked() {
            wishes.push(Intent::Sheets(SheetsIntent::Leave));
        }
    });
}

/// At the end of the room of one's own sign-in: where two holders begin.
pub fn begin_ui(ui: &mut Ui, words: &Words, wishes: &mut Wishes) {
    parts::text(ui, words.say("sheets-title"), theme::section(), theme::INK);
    parts::body(ui, words.say("sheets-when"));
    if parts::quiet(ui, words.say("sheets-begin")).clicked() {
        wishes.push(Intent::Sheets(SheetsIntent::Begin));
    }
}

fn line_field(
    ui: &mut Ui,
    field: SheetsField,
    (number, pair): (&str, Pair),
    typed: &str,
    words: &Words,
    wishes: &mut Wishes,
) -> bool {
    let values = [("number", number), ("pair", pair.name())];
    let typing = Typing {
        field: Field::Sheets(field),
        label: words.say_with("founding-proof-line", &values),
        typed,
        // A line is longer than the field is wide, and has to be seen whole to be compared.
        lines: 2,
        is_masked: false,
        starts: matches!(field, SheetsField::Line(0) | SheetsField::Proof(0)),
    };
    parts::field(ui, &typing, wishes)
}

fn lines_ui(ui: &mut Ui, sheets: &Sheets, words: &Words, wishes: &mut Wishes) {
    parts::strong(ui, words.say("sheets-which"));
    for pair in Pair::ALL {
        let [one, other] = pair.numbers();
        let name = words.say_with("sheets-pair", &[("one", one), ("other", other)]);
        if parts::choice(ui, pair == sheets.pair, name) && pair != sheets.pair {
            wishes.push(Intent::Sheets(SheetsIntent::Choose(pair)));
        }
    }
    let mut entered = false;
    for (at, (number, typed)) in sheets.pair.numbers().iter().zip(&sheets.lines).enumerate() {
        let which = (*number, sheets.pair);
        entered |= line_field(
            ui,
            SheetsField::Line(at),
            which,
            typed.text(),
            words,
            wishes,
        );
    }
    ui.add_space(8.0);
    if parts::primary(ui, words.say("sheets-open")).clicked() || entered {
        wishes.push(Intent::Sheets(SheetsIntent::Open));
    }
}

fn let_in_ui(ui: &mut Ui, sheets: &Sheets, words: &Words, wishes: &mut Wishes) {
    parts::text(ui, words.say("sheets-let-in"), theme::section(), theme::INK);
    parts::body(ui, words.say("sheets-let-in-how"));
    for (log, people) in &sheets.facts.readers {
        parts::strong(ui, words.say(log_words(*log)));
        for (person, name) in people {
            let_in_button(ui, *log, *person, name, words, wishes);
        }
    }
}

fn let_in_button(
    ui: &mut Ui,
    log: LogName,
    person: Id,
    name: &str,
    words: &Words,
    wishes: &mut Wishes,
) {
    let log_name = words.say(log_words(log));
    let label = words.say_with(
        "sheets-let-in-person",
        &[("name", name), ("log", &log_name)],
    );
    if parts::quiet(ui, label).clicked() {
        wishes.push(Intent::Sheets(SheetsIntent::LetIn(log, person)));
    }
}

fn new_ui(ui: &mut Ui, sheets: &Sheets, words: &Words, wishes: &mut Wishes) {
    parts::text(ui, words.say("sheets-new"), theme::section(), theme::INK);
    parts::body(ui, words.say("sheets-new-how"));
    for (number, holder) in sheets.facts.holders.iter().enumerate() {
        let number = (number + 1).to_string();
        parts::body(ui, format!("{number}. {holder}"));
    }
    if !sheets.facts.not_stewards.is_empty() {
        parts::strong(ui, words.say("sheets-stewards"));
    }
    for (person, name) in &sheets.facts.not_stewards {
        let is_ticked = sheets.stewards.contains(person);
        if parts::tick_box(ui, is_ticked, name.clone()).is_some() {
            wishes.push(Intent::Sheets(SheetsIntent::Steward(*person)));
        }
    }
    ui.add_space(8.0);
    if parts::primary(ui, words.say("sheets-make")).clicked() {
        wishes.push(Intent::Sheets(SheetsIntent::MakeNew));
    }
}

fn sheet_ui(ui: &mut Ui, sheets: &Sheets, at: usize, words: &Words, wishes: &mut Wishes) {
    let Some(sheet) = sheets.new.get(at) else {
        return;
    };
    let number = (at + 1).to_string();
    let values = [("number", number.as_str()), ("holder", &sheet.holder)];
    parts::text(
        ui,
        words.say_with("founding-sheet", &values),
        theme::section(),
        theme::INK,
    );
    parts::body(ui, words.say("founding-sheet-how"));
    if sheets.is_shown {
        for (pair, code) in &sheet.lines {
            parts::strong(ui, words.say_with("founding-line", &[("pair", pair)]));
            parts::text(ui, code.text(), theme::section(), theme::INK);
        }
    }
    ui.add_space(8.0);
    let (label, wish) = if sheets.is_shown {
        (words.say("invited-written-down"), SheetsIntent::WrittenDown)
    } else {
        let show = words.say_with("founding-show-sheet", &[("number", &number)]);
        (show, SheetsIntent::Show)
    };
    ui.horizontal_wrapped(|ui| {
        if parts::primary(ui, label).clicked() {
            wishes.push(Intent::Sheets(wish));
        }
        if sheets.is_shown && parts::quiet(ui, words.say("print-this")).clicked() {
            wishes.push(Intent::Sheets(SheetsIntent::Print));
        }
    });
    if sheets.is_shown {
        parts::small(ui, words.say("print-how"));
    }
}

fn proof_ui(ui: &mut Ui, sheets: &Sheets, words: &Words, wishes: &mut Wishes) {
    let title = words.say("founding-proof");
    parts::text(ui, title, theme::section(), theme::INK);
    parts::body(ui, words.say("sheets-proof-how"));
    for (at, (which, typed)) in SHEET_LINES.iter().zip(&sheets.proof).enumerate() {
        line_field(
            ui,
            SheetsField::Proof(at),
            *which,
            typed.text(),
            words,
            wishes,
        );
    }
    ui.add_space(8.0);
    if parts::primary(ui, words.say("sheets-renew")).clicked() {
        wishes.push(Intent::Sheets(SheetsIntent::Prove));
    }
}
