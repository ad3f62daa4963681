//! The chronology as CSV (RFC 4180), for spreadsheets and for programs.

use super::rows::Row;
use crate::clock;

/// One line for each act; texts that have no column of their own are not lost, they stand in the last one.
pub(super) fn csv(rows: &[Row]) -> String {
    let mut out = line(
        [
            "place",
            "kind",
            "what",
            "by",
            "happened",
            "written",
            "received",
            "corrects",
            "corrected by",
            "words",
        ]
        .map(str::to_owned),
    );
    for row in rows {
        let when = |at: Option<i64>| at.map(clock::written).unwrap_or_default();
        let words: Vec<String> = row
            .texts
            .iter()
            .map(|(heading, text)| format!("{heading}: {text}"))
            .collect();
        out.push_str(&line([
            row.place.clone(),
            row.kind.to_owned(),
            row.what.clone(),
            row.by.clone(),
            when(row.written.map(|(happened, _)| happened)),
            when(row.written.map(|(_, written)| written)),
            clock::written(row.received_at),
            row.corrects.clone().unwrap_or_default(),
            row.corrected_by.join(" "),
            words.join("\n"),
        ]));
    }
    out
}

fn line<const N: usize>(cells: [String; N]) -> String {
    format!("{}\r\n", cells.map(|cell| quoted(&cell)).join(","))
}

/// A cell that a spreadsheet would take for a formula begins with an apostrophe: what a child wrote runs nothing.
fn quoted(cell: &str) -> String {
    let guard = if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        "'"
    } else {
        ""
    };
    format!("\"{guard}{}\"", cell.replace('"', "\"\""))
}
