//! Answering a step: with one press where nothing has to be written, else by the form that the answer asks for.

use protocol::field::{Field, FieldKind};

use super::{put_on_record, said};
use crate::{
    intent::Effect,
    state::{
        Notice, State,
        incidents::{Deed, Form, Incidents, Missing, Needed, Sent, field_of},
    },
};

/// Takes an answer: its form first where it needs one, then onto the record.
pub(super) fn give_answer(state: &mut State, answer: &str, checks: &str) -> Vec<Effect> {
    let incidents = &mut state.incidents;
    let Some(procedure) = incidents
        .open
        .as_ref()
        .and_then(|open| open.procedure.as_ref())
    else {
        return Vec::new();
    };
    let Some(row) = incidents.room.asked(procedure) else {
        return Vec::new();
    };
    let Some(given) = row.answers.iter().find(|row| row.answer == answer) else {
        return Vec::new();
    };
    if let Some(wrong) = incidents.room.checks_lack(row, given) {
        state.notice = Some(Notice::attention(wrong));
        return Vec::new();
    }
    let deed = Deed::Answer {
        procedure: procedure.id.clone(),
        edition: procedure.edition,
        step: row.step.clone(),
        answer: answer.to_owned(),
        field: given.needs,
    };
    let needed = given.needs.map(|kind| Needed {
        answer: answer.to_owned(),
        kind,
        says: given.says.clone(),
    });
    if needed.is_some() && incidents.room.needed != needed {
        // Its form first; the same answer again is what puts it on record.
        if let Some(needed) = needed {
            let said = (row.title.as_str(), given.words.as_str());
            incidents.room.show_form(needed, said);
        }
        state.notice = None;
        return Vec::new();
    }
    if incidents.room.refers_to_nobody(given) {
        state.notice = Some(Notice::attention("notice-refer-to-nobody"));
        return Vec::new();
    }
    let field = needed.map(|needed| form_of(incidents, needed.kind));
    let field = match field.transpose() {
        Ok(field) => field,
        Err(notice) => {
            state.notice = Some(notice);
            return Vec::new();
        }
    };
    let facts = [checks, incidents.room.beside.as_str()].map(str::trim);
    let facts = facts.into_iter().filter(|text| !text.is_empty());
    let facts = facts.collect::<Vec<_>>().join("\n");
    let is_silent = facts.is_empty() && field.is_none();
    let words = (!is_silent).then(|| said(state, facts, field));
    put_on_record(state, deed, words, Sent::Answer)
}

/// What is filled in of this kind, ready to be sealed; or what it lacks.
pub(super) fn form_of(incidents: &Incidents, kind: FieldKind) -> Result<Field, Notice> {
    let facts = incidents.form_facts();
    let (empty, forms) = (Form::default(), &incidents.room.forms);
    let form = forms.get(&kind).unwrap_or(&empty);
    let field = field_of(kind, form, facts);
    field.map_err(|missing| asks_for(kind, missing))
}

fn asks_for(kind: FieldKind, missing: Missing) -> Notice {
    let notice = Notice::attention(missing.words_id());
    match missing {
        Missing::Line(line) => notice.about(kind, line),
        _ => notice,
    }
}
