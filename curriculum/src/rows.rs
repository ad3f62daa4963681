//! The rows of section A, and those that no scenario can serve, each with the reason.

use serde::{Deserialize, Serialize};

use crate::{AgeBand, OrderedMap, Problem, Scenario, source::TextFile};

/// The last row of section A.
const LAST_ROW: u32 = 95;

/// Every row of section A, in order: `A-01` to `A-95`.
pub fn all() -> impl Iterator<Item = String> {
    (1..=LAST_ROW).map(|number| format!("A-{number:02}"))
}

/// True for a row of section A.
#[must_use]
pub fn is_row(row: &str) -> bool {
    row.strip_prefix("A-").is_some_and(|digits| {
        digits.len() == 2
            && digits.bytes().all(|byte| byte.is_ascii_digit())
            && digits
                .parse()
                .is_ok_and(|number: u32| (1..=LAST_ROW).contains(&number))
    })
}

/// `rows.ron` as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRows {
    rows: OrderedMap<String, RawRow>,
}

/// A row as typed: from which band to which, and what it is about.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRow {
    from: AgeBand,
    to: AgeBand,
    /// What a pupil knows or does, in a line.
    about: String,
}

/// A row of section A.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The bands it is for, youngest first.
    pub bands: Vec<AgeBand>,
    /// What a pupil knows or does, in a line.
    pub about: String,
}

/// Reads what each row is about and whom it is for; without the file no row says.
pub(crate) fn described(
    file: Option<&TextFile>,
    problems: &mut Vec<Problem>,
) -> OrderedMap<String, Row> {
    let mut found = OrderedMap::default();
    let Some(file) = file else {
        return found;
    };
    let list: RawRows = match file.read_ron() {
        Ok(list) => list,
        Err(problem) => {
            problems.push(problem);
            return found;
        }
    };
    for (row, shape) in list.rows.iter() {
        if !is_row(row) || shape.from > shape.to {
            problems.push(file.problem(
                &format!("\"{row}\""),
                format!("\"{row}\" is not a row of section A, or its bands end before they begin."),
                "write the row, such as \"A-13\", the younger band as `from` and the older as `to`.",
            ));
        }
        let bands = AgeBand::ALL.into_iter();
        let bands = bands.filter(|band| (shape.from..=shape.to).contains(band));
        let described = Row {
            bands: bands.collect(),
            about: shape.about.clone(),
        };
        found.insert(row.clone(), described);
    }
    found
}

/// `not-by-scenario.ron` as typed: row and reason.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawNotByScenario {
    pub(crate) rows: OrderedMap<String, String>,
}

/// Reads the list; without the file it is empty.
pub(crate) fn not_by_scenario(
    file: Option<&TextFile>,
    problems: &mut Vec<Problem>,
) -> OrderedMap<String, String> {
    let Some(file) = file else {
        return OrderedMap::default();
    };
    let list: RawNotByScenario = match file.read_ron() {
        Ok(list) => list,
        Err(problem) => {
            problems.push(problem);
            return OrderedMap::default();
        }
    };
    for (row, reason) in list.rows.iter() {
        if !is_row(row) || reason.trim().is_empty() {
            problems.push(file.problem(
                &format!("\"{row}\""),
                format!("\"{row}\" is not a row of section A, or has no reason."),
                "write the row, such as \"A-01\", and in a sentence why no scenario can serve it.",
            ));
        }
    }
    list.rows
}

/// True when a scenario names the row.
pub(crate) fn is_served_by(row: &str, scenario: &Scenario) -> bool {
    scenario.requirements().iter().any(|named| named == row)
}
