//! The self-audit: each item with what is known, this year's answer and the one of the year before (I-35).

use bevy_egui::egui::Ui;
use protocol::audit::{AuditPage, AuditRow, AuditSays};

use super::{audit_form, audit_words, on_paper};
use crate::{
    clock,
    intent::{Intent, audit::AuditIntent, registers::RegistersIntent},
    state::{State, audit::AuditDoing},
    theme,
    views::parts::{self, Shape, Wishes},
    words::Words,
};

/// The card that leads to it, or nothing where no item is the asker's.
pub(super) fn lead_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let Some(page) = state
        .audit
        .page
        .as_ref()
        .filter(|page| !page.rows.is_empty())
    else {
        return;
    };
    parts::card_of(ui, |ui| {
        let head = words.say("audit-head");
        parts::text(ui, head, theme::section(), theme::INK);
        parts::body(ui, stands(page, words));
        if parts::quiet(ui, words.say("audit-show")).clicked() {
            wishes.push(Intent::Audit(AuditIntent::Show(true)));
        }
    });
}

/// How far it is.
fn stands(page: &AuditPage, words: &Words) -> String {
    let answered = page.rows.iter().filter(|row| row.answer.is_some()).count();
    let mut said = words.say_with(
        "audit-answered",
        &[
            ("count", &answered.to_string()),
            ("of", &page.rows.len().to_string()),
        ],
    );
    for (id, at) in [
        ("audit-completed", page.completed),
        ("audit-completed-before", page.completed_before),
    ] {
        if let Some(at) = at {
            let day = words.say_with(id, &[("day", &clock::day(at))]);
            said = format!("{said} {day}");
        }
    }
    said
}

/// The whole of it, in place of the registers.
pub(super) fn audit_ui(
    ui: &mut Ui,
    state: &State,
    page: &AuditPage,
    words: &Words,
    wishes: &mut Wishes,
) {
    parts::card_of(ui, |ui| whole_ui(ui, state, page, words, wishes));
    for row in &page.rows {
        parts::card_of(ui, |ui| row_ui(ui, state, page, row, words, wishes));
    }
}

/// What is done with all of it.
fn whole_ui(ui: &mut Ui, state: &State, page: &AuditPage, words: &Words, wishes: &mut Wishes) {
    let head = words.say("audit-head");
    parts::text(ui, head, theme::section(), theme::INK);
    parts::small(ui, words.say("audit-sentence"));
    parts::body(ui, stands(page, words));
    let gaps = page.rows.iter().filter(|row| row.is_open_gap()).count();
    if page.keeps_all && gaps > 0 {
        let count = gaps.to_string();
        parts::body(ui, words.say_with("audit-gaps", &[("count", &count)]));
    }
    if state.audit.doing == Some(AuditDoing::MakingActions) {
        audit_form::form_ui(ui, state, page, None, words, wishes);
    }
    ui.horizontal_wrapped(|ui| {
        if parts::quiet(ui, words.say("audit-leave")).clicked() {
            wishes.push(Intent::Audit(AuditIntent::Show(false)));
        }
        if !page.keeps_all {
            return;
        }
        if parts::quiet(ui, words.say("audit-print")).clicked() {
            let sheet = on_paper::audit(state, page, words);
            let print = RegistersIntent::Print(Box::new(sheet));
            wishes.push(Intent::Registers(print));
        }
        if gaps > 0 && parts::quiet(ui, words.say("audit-make-actions")).clicked() {
            wish(wishes, AuditDoing::MakingActions);
        }
        let is_whole = page.rows.iter().all(|row| row.answer.is_some());
        if is_whole && parts::quiet(ui, words.say("audit-complete")).clicked() {
            wishes.push(Intent::Audit(AuditIntent::Complete));
        }
    });
}

fn row_ui(
    ui: &mut Ui,
    state: &State,
    page: &AuditPage,
    row: &AuditRow,
    words: &Words,
    wishes: &mut Wishes,
) {
    let number = row.number.to_string();
    let head = [("number", number.as_str()), ("words", &row.words)];
    parts::strong(ui, words.say_with("audit-item", &head));
    let (shape, ink, ground) = match row.answer.as_ref().map(|answer| answer.says) {
        None => (Shape::Dot, theme::ACCENT, theme::ACCENT_SOFT),
        Some(AuditSays::No) => (Shape::Triangle, theme::SOON, theme::SOON_SOFT),
        Some(AuditSays::Yes | AuditSays::Fact) => (Shape::Tick, theme::INK2, theme::SURFACE2),
    };
    parts::pill(ui, shape, &audit_words::short(row, words), ink, ground);
    for line in audit_words::lines(state, row, words) {
        parts::small(ui, line);
    }
    let (answering, giving) = (
        AuditDoing::Answering(row.item.clone()),
        AuditDoing::Giving(row.item.clone()),
    );
    let doing = state.audit.doing.as_ref();
    if doing == Some(&answering) || doing == Some(&giving) {
        audit_form::form_ui(ui, state, page, Some(row), words, wishes);
        return;
    }
    let say = |id: &str| words.say_with(id, &[("number", &number)]);
    ui.horizontal_wrapped(|ui| {
        if parts::quiet(ui, say("audit-answer")).clicked() {
            wish(wishes, answering);
        }
        if page.keeps_all && parts::quiet(ui, say("audit-give")).clicked() {
            wish(wishes, giving);
        }
    });
}

fn wish(wishes: &mut Wishes, doing: AuditDoing) {
    wishes.push(Intent::Audit(AuditIntent::Do(Some(doing))));
}
