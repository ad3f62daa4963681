//! The record's registers, gathered from its rows: who was told, what is kept, what was decided, what belongs together.

use protocol::field::FieldKind;

use super::rows::{ABOUT, Row};
use crate::clock;

/// Each register's heading, and the kinds of field that belong to it.
const REGISTERS: [(&str, &[FieldKind]); 6] = [
    ("Who is part of it", &[FieldKind::Party]),
    ("Who was told", &[FieldKind::Told]),
    (
        "Evidence and devices",
        &[FieldKind::Evidence, FieldKind::Device],
    ),
    (
        "Decided, and why",
        &[
            FieldKind::Substance,
            FieldKind::Decision,
            FieldKind::Referral,
        ],
    ),
    ("Related incidents", &[FieldKind::Link]),
    ("Tasks", &[FieldKind::Task]),
];

/// Registers in which something stands: for each field when it happened, who wrote it and where, and what it says by now.
pub(super) fn of(rows: &[Row]) -> Vec<(&'static str, Vec<[String; 3]>)> {
    let gathered = REGISTERS.iter().map(|(heading, kinds)| {
        let of_kind = |row: &&Row| row.field.is_some_and(|field| kinds.contains(&field));
        let first = rows.iter().filter(|row| row.corrects.is_none());
        let cells = first.filter(of_kind).map(|row| cells(rows, row));
        (*heading, cells.collect::<Vec<_>>())
    });
    gathered.filter(|(_, rows)| !rows.is_empty()).collect()
}

pub(super) fn cells(rows: &[Row], first: &Row) -> [String; 3] {
    let at = first.written.map_or(first.received_at, |(at, _)| at);
    let now = newest(rows, first);
    let texts = now.texts.iter().filter(|(heading, _)| heading != ABOUT);
    let done = first.done.iter().map(|place| format!("Done: see {place}"));
    let texts: Vec<_> = texts
        .map(|(heading, text)| format!("{heading}: {text}"))
        .chain(done)
        .collect();
    let place = if now.place == first.place {
        first.place.clone()
    } else {
        format!("{}, corrected at {}", first.place, now.place)
    };
    [
        clock::written(at),
        format!("{} ({place})", first.by),
        texts.join("\n"),
    ]
}

/// The last correction of a row that is a field as well; itself where there is none.
fn newest<'a>(rows: &'a [Row], first: &'a Row) -> &'a Row {
    let mut at = first;
    // A correction stands after what it corrects, so that this ends.
    for row in rows {
        let corrects_it = at.corrected_by.contains(&row.place);
        if corrects_it && row.field.is_some() {
            at = row;
        }
    }
    at
}
