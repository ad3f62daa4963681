//! A group of registers in the words of the screen, for the paper.

use protocol::{
    audit::{AuditPage, AuditRow, AuditSays},
    registers::{KeptRecord, KindOfRecord, RegistersPage},
};

use super::{audit_words, group_words, record};
use crate::{
    clock,
    state::{
        State,
        registers::{PrintedMark, PrintedRow, PrintedSheet},
    },
    words::Words,
};

/// The kinds that are shown, each with its records.
pub(super) fn written(
    state: &State,
    page: &RegistersPage,
    kinds: &[&KindOfRecord],
    words: &Words,
) -> PrintedSheet {
    let title = kinds.first().map(|kind| words.say(group_words(kind.group)));
    let groups = kinds.iter().map(|kind| {
        let of_kind = page.records.iter().filter(|one| one.kind == kind.id);
        let rows = of_kind.map(|one| row(state, one, words)).collect();
        (kind.title.clone(), rows)
    });
    let has_rows = |group: &(String, Vec<PrintedRow>)| !group.1.is_empty();
    let groups: Vec<_> = groups.filter(has_rows).collect();
    let about = if groups.is_empty() {
        "registers-none"
    } else {
        "registers-paper"
    };
    PrintedSheet {
        title: title.unwrap_or_default(),
        about: vec![words.say(about)],
        legend: [
            "registers-mark-done",
            "registers-mark-open",
            "registers-mark-gap",
        ]
        .map(|id| words.say(id)),
        groups,
        is_audit: false,
    }
}

/// The self-audit, item by item.
pub(super) fn audit(state: &State, page: &AuditPage, words: &Words) -> PrintedSheet {
    let about = match page.completed {
        Some(at) => words.say_with("audit-completed", &[("day", &clock::day(at))]),
        None => words.say("audit-not-completed"),
    };
    let rows = page
        .rows
        .iter()
        .map(|row| item(state, row, words))
        .collect();
    PrintedSheet {
        title: words.say("audit-head"),
        about: vec![about, words.say("audit-sentence")],
        legend: ["audit-mark-done", "audit-mark-open", "audit-mark-gap"].map(|id| words.say(id)),
        groups: vec![(String::new(), rows)],
        is_audit: true,
    }
}

fn item(state: &State, row: &AuditRow, words: &Words) -> PrintedRow {
    let says = row.answer.as_ref().map(|answer| answer.says);
    PrintedRow {
        mark: match says {
            None => PrintedMark::Open,
            Some(AuditSays::No) => PrintedMark::Gap,
            Some(AuditSays::Yes | AuditSays::Fact) => PrintedMark::Done,
        },
        number: row.number.to_string(),
        head: row.words.clone(),
        lines: audit_words::lines(state, row, words),
        side: vec![audit_words::short(row, words)],
    }
}

fn row(state: &State, one: &KeptRecord, words: &Words) -> PrintedRow {
    let is_over = one.is_due_by(state.now);
    let mark = match (one.is_closed, is_over) {
        (true, _) => PrintedMark::Done,
        (false, true) => PrintedMark::Gap,
        (false, false) => PrintedMark::Open,
    };
    let room = &state.registers;
    let lines = [
        Some(one.words.clone()),
        record::ticked(room, one, words),
        record::missing(room, one, words),
    ];
    let added = one.additions.iter();
    let added = added.map(|addition| record::added(state, addition, words));
    let due = one.due.filter(|_| !one.is_closed).map(|due| {
        let day = clock::day(due);
        words.say_with("registers-by", &[("day", &day)])
    });
    PrintedRow {
        mark,
        number: one.number.to_string(),
        head: one.about.clone(),
        lines: lines.into_iter().flatten().chain(added).collect(),
        side: due
            .into_iter()
            .chain([record::noted(state, one, words)])
            .collect(),
    }
}
