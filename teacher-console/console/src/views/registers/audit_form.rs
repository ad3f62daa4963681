//! What is typed of an item of the self-audit: an answer, whose it is, or the day of the actions.

use bevy_egui::egui::Ui;
use protocol::audit::{AuditPage, AuditRow, AuditSays};

use super::audit_words;
use crate::{
    intent::{Field, Intent, audit::AuditIntent},
    state::{
        State,
        audit::{AuditDoing, AuditField},
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
    page: &AuditPage,
    row: Option<&AuditRow>,
    words: &Words,
    wishes: &mut Wishes,
) {
    match (&state.audit.doing, row) {
        (Some(AuditDoing::Answering(_)), Some(row)) => {
            answer_ui(ui, state, row, words, wishes);
        }
        (Some(AuditDoing::Giving(_)), Some(_)) => {
            let question = words.say("audit-whom");
            parts::strong(ui, question.clone());
            places::pairs(ui, &page.people, |ui, person| {
                let name = state.school.name_of(*person);
                let is_chosen = state.audit.owner == Some(*person);
                if parts::choice_of(ui, &question, is_chosen, name) {
                    wishes.push(Intent::Audit(AuditIntent::Owner(*person)));
                }
            });
            field_ui(ui, state, AuditField::Due, "audit-due", words, wishes);
        }
        _ => field_ui(
            ui,
            state,
            AuditField::Due,
            "audit-actions-due",
            words,
            wishes,
        ),
    }
    ui.horizontal_wrapped(|ui| {
        if parts::primary(ui, words.say("note-keep")).clicked() {
            wishes.push(Intent::Audit(AuditIntent::Keep));
        }
        if parts::quiet(ui, words.say("note-stop")).clicked() {
            wishes.push(Intent::Audit(AuditIntent::Do(None)));
        }
    });
}

fn answer_ui(ui: &mut Ui, state: &State, row: &AuditRow, words: &Words, wishes: &mut Wishes) {
    if row.is_fact {
        let fact = row.known.as_ref().and_then(audit_words::fact);
        if let Some(fact) = fact
            && parts::quiet(ui, words.say("audit-take")).clicked()
        {
            wishes.push(Intent::Audit(AuditIntent::Take(fact)));
        }
        field_ui(
            ui,
            state,
            AuditField::Words,
            "audit-fact-words",
            words,
            wishes,
        );
        return;
    }
    let question = row.words.clone();
    for (says, id) in [(AuditSays::Yes, "audit-yes"), (AuditSays::No, "audit-no")] {
        let is_chosen = state.audit.says == Some(says);
        if parts::choice_of(ui, &question, is_chosen, words.say(id)) {
            wishes.push(Intent::Audit(AuditIntent::Says(says)));
        }
    }
    field_ui(ui, state, AuditField::Words, "audit-remark", words, wishes);
}

fn field_ui(
    ui: &mut Ui,
    state: &State,
    field: AuditField,
    label: &str,
    words: &Words,
    wishes: &mut Wishes,
) {
    let (typed, lines) = match field {
        AuditField::Words => (&state.audit.words, 3),
        AuditField::Due => (&state.audit.due, 1),
    };
    let typing = Typing {
        field: Field::Audit(field),
        label: words.say(label),
        typed,
        lines,
        is_masked: false,
        starts: false,
    };
    parts::field(ui, &typing, wishes);
}
