//! Handing a record to somebody outside: what, why, to whom and on what basis is asked first, and the password again.

use std::collections::BTreeSet;

use protocol::{
    UtcSeconds,
    bytes::Id,
    cases::CaseStatus,
    field::{Field, FieldKind, Line},
    staff::Room,
};

use super::{account::confirmed, incidents, look, turn};
use crate::{
    export::{extract::CaseText, receipt_due},
    intent::{
        Effect,
        export::{Awaited, ExportIntent, OwnRecord},
    },
    state::{
        Notice, State,
        export::{Done, Exporting},
        incidents::{Doing, EntryWords, ShownCase},
    },
};

#[cfg(test)]
mod tests;

pub(super) fn decide(state: &mut State, wish: ExportIntent) -> Vec<Effect> {
    match wish {
        ExportIntent::ChooseBasis(basis) => {
            state.export.basis = Some(basis);
            return load_texts(state);
        }
        ExportIntent::HandOut(text, is_chosen) => {
            let texts = &mut state.export.chosen.texts;
            set(texts, text, is_chosen);
        }
        ExportIntent::LeaveOut(passage, is_out) => {
            let without = &mut state.export.chosen.without;
            set(without, passage, is_out);
        }
        ExportIntent::ChooseCheck(check) => state.export.check = Some(check),
        ExportIntent::HandOver { sentence, receipt } => {
            return hand_over(state, sentence, receipt);
        }
        ExportIntent::PutAway => {
            state.export.done = None;
            state.notice = None;
        }
        ExportIntent::Show => return show(state),
    }
    Vec::new()
}

/// Goes to the file whose passphrase is not noted down yet. What is half written elsewhere keeps one there.
fn show(state: &mut State) -> Vec<Effect> {
    let Some((log, case)) = state.export.done.as_ref().map(|done| (done.log, done.case)) else {
        return Vec::new();
    };
    let open = state.incidents.open.as_ref();
    let effects = if open.is_some_and(|open| open.row.case == case) {
        Vec::new()
    } else {
        incidents::open_in(state, log, case)
    };
    let is_there = open_case(state) == Some(case) || !effects.is_empty();
    if is_there {
        state.room = Some(Room::Incidents);
        state.search.log = None;
        look::put_away(state);
    }
    effects
}

fn open_case(state: &State) -> Option<Id> {
    state.incidents.open.as_ref().map(|open| open.row.case)
}

/// Opens the step; what was typed before stays. One passphrase is noted down before there is another.
pub(super) fn begin(state: &mut State) {
    if state.export.done.is_some() {
        state.notice = Some(Notice::attention("notice-passphrase-first"));
        return;
    }
    if state.export.folder.is_empty() {
        state.export.folder.clone_from(&state.school.save_in);
    }
    state.incidents.doing = Some(Doing::Exporting);
    state.notice = None;
}

fn set<T: Ord>(all: &mut BTreeSet<T>, one: T, is_in: bool) {
    if is_in {
        all.insert(one);
    } else {
        all.remove(&one);
    }
}

/// For somebody's own record its texts are opened, once.
fn load_texts(state: &State) -> Vec<Effect> {
    let open = state.incidents.open.as_ref();
    let wanted = state.export.is_own_record() && state.export.texts.is_none();
    let open = open.filter(|_| wanted && state.keys_open());
    open.map_or_else(Vec::new, |open| {
        vec![Effect::LoadTexts(open.log, open.row.case)]
    })
}

/// Texts of another case are not shown under this one.
pub(super) fn opened(state: &mut State, case: Id, texts: Vec<CaseText>) -> Vec<Effect> {
    let open = state.incidents.open.as_ref();
    if open.is_some_and(|open| open.row.case == case) {
        state.export.texts = Some(texts);
    }
    Vec::new()
}

fn hand_over(state: &mut State, sentence: String, receipt: String) -> Vec<Effect> {
    if turn::must_wait(state) {
        return Vec::new();
    }
    let Some(open) = state.incidents.open.as_ref() else {
        return Vec::new();
    };
    if let Some(id) = missing(&state.export) {
        state.notice = Some(Notice::attention(id));
        return Vec::new();
    }
    // Nothing is added to a case that is closed; then the entry alone says by when.
    let is_open = open.row.status != CaseStatus::Closed;
    let effect = Effect::Export {
        log: open.log,
        case: open.row.case,
        folder: state.export.folder.trim().to_owned(),
        words: said(open, state.now, sentence, None),
        receipt: is_open.then(|| Awaited {
            due: receipt_due(state.now),
            words: said(open, state.now, String::new(), Some(task(receipt))),
        }),
        expected_length: open.row.length,
        only: state.export.is_own_record().then(|| OwnRecord {
            chosen: state.export.chosen.clone(),
            held: state.export.held.trim().to_owned(),
        }),
    };
    confirmed(state, effect)
}

fn said(open: &ShownCase, now: UtcSeconds, facts: String, field: Option<Field>) -> EntryWords {
    EntryWords {
        title: open.title.clone(),
        happened_at: now,
        facts,
        opinion: String::new(),
        childs_words: String::new(),
        report: None,
        field,
    }
}

fn task(what: String) -> Field {
    Field {
        kind: FieldKind::Task,
        lines: vec![Line {
            name: "what".to_owned(),
            words: what,
        }],
    }
}

fn missing(export: &Exporting) -> Option<&'static str> {
    if export.to.trim().is_empty() || export.why.trim().is_empty() {
        Some("notice-export-why")
    } else if export.basis.is_none() {
        Some("notice-export-basis")
    } else if export.check.is_none() {
        Some("notice-export-check")
    } else if export.is_own_record() && export.chosen.texts.is_empty() {
        Some("notice-extract-none")
    } else if export.folder.trim().is_empty() {
        Some("notice-export-folder")
    } else {
        None
    }
}

/// It is on record and written: only now is what was typed let go. If another case is open by now, that stays as it is.
pub(super) fn exported(state: &mut State, done: Done) -> Vec<Effect> {
    let is_open = open_case(state) == Some(done.case);
    if is_open {
        state.incidents.doing = None;
    }
    state.export = Exporting::default();
    state.export.done = Some(done);
    state.notice = Some(Notice::good("notice-exported"));
    let open = state.incidents.open.as_ref().filter(|_| is_open);
    open.map_or_else(Vec::new, |open| {
        vec![Effect::LoadCase {
            log: open.log,
            case: open.row.case,
        }]
    })
}
