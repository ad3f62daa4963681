//! Bullying by form and by place, month by month (I-07): the form and the place are sealed, so that only opened cases
//! count.

use std::collections::BTreeMap;

use protocol::{bytes::Id, cases::CaseRow};

use super::{Repeat, SeenCase, count, in_month};

/// Types of incident that are bullying, of a pupil and of staff (F-36, F-37).
const TYPES: [&str; 2] = ["F-36", "F-37"];

/// Something followed month by month.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Trend {
    /// What, as it was first written; for a kind, its row's id.
    pub what: String,
    /// In how many cases.
    pub cases: u32,
    /// How many in each of the months.
    pub months: Vec<u32>,
}

/// Bullying of the last year.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Bullying {
    /// How many cases are bullying.
    pub cases: u32,
    /// How many of these are open to this console.
    pub opened: u32,
    /// In which form, the most frequent first.
    pub forms: Vec<Trend>,
    /// Where, the most frequent first.
    pub places: Vec<Trend>,
}

/// From the cases of the last year, with its months.
pub(super) fn bullying(
    rows: &[&CaseRow],
    seen: &BTreeMap<Id, SeenCase>,
    months: &[Repeat],
) -> Bullying {
    let is_bullying = |row: &&&CaseRow| {
        let kind = row.incident_type.as_deref();
        kind.is_some_and(|kind| TYPES.contains(&kind))
    };
    let rows: Vec<&CaseRow> = rows.iter().filter(is_bullying).copied().collect();
    let opened = rows
        .iter()
        .filter_map(|row| Some((*row, seen.get(&row.case)?)));
    let opened: Vec<(&CaseRow, &SeenCase)> = opened.collect();
    Bullying {
        cases: count(rows.len()),
        opened: count(opened.len()),
        forms: trends(&opened, months, |case| case.form.iter().collect()),
        places: trends(&opened, months, |case| case.places.iter().collect()),
    }
}

fn trends(
    opened: &[(&CaseRow, &SeenCase)],
    months: &[Repeat],
    of: fn(&SeenCase) -> Vec<&zeroize::Zeroizing<String>>,
) -> Vec<Trend> {
    let mut said: Vec<&str> = Vec::new();
    for (_, case) in opened {
        said.extend(of(case).into_iter().map(|words| words.as_str()));
    }
    said.sort_unstable();
    said.dedup();
    let trend = |what: &str| {
        let has_it = |case: &SeenCase| of(case).iter().any(|words| words.as_str() == what);
        let with_it = opened.iter().filter(|(_, case)| has_it(case));
        let with_it: Vec<&CaseRow> = with_it.map(|(row, _)| *row).collect();
        Trend {
            what: what.to_owned(),
            cases: count(with_it.len()),
            months: months
                .iter()
                .map(|month| in_month(&with_it, month))
                .collect(),
        }
    };
    let mut trends: Vec<Trend> = said.into_iter().map(trend).collect();
    trends.sort_by(|one, other| other.cases.cmp(&one.cases).then(one.what.cmp(&other.what)));
    trends
}
