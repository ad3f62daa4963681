//! Tables as a spreadsheet opens them, so that nothing a pupil or a file wrote is run as a formula.

/// RFC 4180; what a spreadsheet would take for a formula gets an apostrophe before it.
pub(crate) fn line(cells: &[String]) -> String {
    let quoted = cells.iter().map(|cell| {
        let mark = if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
            "'"
        } else {
            ""
        };
        format!("\"{mark}{}\"", cell.replace('"', "\"\""))
    });
    quoted.collect::<Vec<_>>().join(",") + "\r\n"
}
