//! Rule: the three tags of the risk taxonomy agree (section M; X-15 keeps all three schemes).
//!
//! The matrix has no row for commerce: what costs money stands in its column *commercial*. The seeds put
//! copyright, downloads and gambling under conduct × commercial (M-21), which is kept.

use crate::{Problem, RiskKind, RiskTheme, check::Draft};

pub(super) fn check(draft: &Draft, problems: &mut Vec<Problem>) {
    let risk = &draft.shape.risk;
    let (row, column) = risk.cell;
    let mut report = |what: &str, remedy: &str| {
        problems.push(draft.shape_file.problem("risk:", what.to_owned(), remedy));
    };
    if risk.kinds.is_empty() {
        report(
            "The scenario names none of the four Cs.",
            "list one or more of content, contact, conduct, commerce in `kinds`.",
        );
    }
    if row == RiskKind::Commerce {
        report(
            "The matrix has no row `commerce`.",
            "write content, contact or conduct first, and commercial as the column.",
        );
    }
    let names_row = risk.kinds.contains(&row);
    let is_bought = risk.kinds.contains(&RiskKind::Commerce) && column == RiskTheme::Commercial;
    if !names_row && !is_bought {
        report(
            "The cell of the matrix lies in a row that `kinds` does not name.",
            "add the row's word to `kinds`, or choose another cell.",
        );
    }
}
