//! A term's figures for governors, leaders and the authority: which terms there are, and what is counted of one.
//!
//! Nothing here knows a pupil, a reader or a word, and nothing small leaves it: the rule is [`TermFigures`].

mod practised;
mod shown;

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use protocol::{
    UtcSeconds,
    bytes::{Hash, Id},
    chain::Point,
    directory::LogName,
    figures::{
        Audience, Figures, MonthCounts, OfferedTerm, Promptness, QuietCase, SchoolTerm, Third,
        Watch, YearRow,
    },
};
use safeguarding::{
    Count, IncidentType, QUIET_SCHOOL_DAYS, Range, Risk, StaffMember, TermFigures, by_month, facts,
    school_days_between,
};
pub(crate) use shown::risk;
use shown::{count, hears_outcomes, kind, line, outcome, share, total};
use store::{CaseLog, Head, Learning};

use crate::{
    fault::Fault,
    people::log_of,
    school::School,
    school_settings::{self, Setting},
};

/// Terms that are offered: two school years.
const TERMS_MAX: usize = 6;
/// Months of exact counts.
const MONTHS: i32 = 12;
/// The log that is counted, and no other (K7, P16).
const COUNTED: LogName = LogName::Safeguarding;

/// Terms of which there are figures, the newest first: those that have ended since the school was founded. In a practice
/// school the running one too, because nobody in it is real.
#[must_use]
pub fn offered(founded_at: UtcSeconds, now: UtcSeconds, is_demo: bool) -> Vec<OfferedTerm> {
    let Some(today) = day(now) else {
        return Vec::new();
    };
    let years = (today.year() - 3..=today.year()).rev();
    let all = years.flat_map(|year| {
        let thirds = Third::ALL.into_iter().rev();
        thirds.filter_map(move |third| term(SchoolTerm { year, third }))
    });
    let counts = |term: &OfferedTerm| {
        let has_ended = term.to <= now || (is_demo && term.from <= now);
        has_ended && term.to > founded_at
    };
    all.filter(counts).take(TERMS_MAX).collect()
}

/// A term with its days; nothing for a year outside every calendar.
#[must_use]
pub fn term(term: SchoolTerm) -> Option<OfferedTerm> {
    let next = term.year.checked_add(1)?;
    let ((from_year, from_month, from_day), (to_year, to_month, to_day)) = match term.third {
        Third::Autumn => ((term.year, 9, 1), (next, 1, 1)),
        // Easter comes before the middle of April in most years; the holidays around it hold the day between.
        Third::Spring => ((next, 1, 1), (next, 4, 16)),
        Third::Summer => ((next, 4, 16), (next, 9, 1)),
    };
    Some(OfferedTerm {
        term,
        from: start_of(Date::new(from_year, from_month, from_day).ok()?)?,
        to: start_of(Date::new(to_year, to_month, to_day).ok()?)?,
    })
}

/// When governors are owed figures next, as the school decided.
///
/// # Errors
///
/// What the database says.
pub fn next_due(
    learning: &Learning,
    is_demo: bool,
    now: UtcSeconds,
) -> Result<Option<UtcSeconds>, Fault> {
    let how_often = school_settings::value(learning, Setting::GovernorsFigures, is_demo)?;
    let days: &[(i8, i8)] = match how_often.as_str() {
        "each-year" => &[(9, 1)],
        "each-half-year" => &[(3, 1), (9, 1)],
        _ => &[(1, 1), (4, 16), (9, 1)],
    };
    Ok(next_of(days, now))
}

/// The next of these days (month, day) after now.
fn next_of(days: &[(i8, i8)], now: UtcSeconds) -> Option<UtcSeconds> {
    let year = day(now)?.year();
    let all = [year, year.checked_add(1)?]
        .into_iter()
        .flat_map(|year| days.iter().map(move |(month, day)| (year, *month, *day)));
    all.filter_map(|(year, month, day)| start_of(Date::new(year, month, day).ok()?))
        .find(|start| *start > now)
}

fn day(at: UtcSeconds) -> Option<Date> {
    let at = Timestamp::from_second(at).ok()?;
    Some(at.to_zoned(TimeZone::UTC).date())
}

fn start_of(day: Date) -> Option<UtcSeconds> {
    let start = day.to_zoned(TimeZone::UTC).ok()?;
    Some(start.timestamp().as_second())
}

/// One term's figures as this audience may have them. `offered` are the terms that may be looked at beside it.
///
/// # Errors
///
/// What a database says.
pub fn of_term(
    school: &School,
    offered: &[OfferedTerm],
    term: OfferedTerm,
    audience: Audience,
) -> Result<Figures, Fault> {
    let file = &school.log(COUNTED).file;
    let (figures, head) = counted(file, term)?;
    let a_year_before = offered
        .iter()
        .find(|other| other.term.third == term.term.third && other.term.year + 1 == term.term.year);
    let total_a_year_before = match a_year_before {
        Some(before) => Some(total(counted(file, *before)?.0.total)),
        None => None,
    };
    let is_authority = audience == Audience::Authority;
    let year = if is_authority {
        Vec::new()
    } else {
        school_year(file, offered, term)?
    };
    // An extract for one governor's own report says what came in and how it went on.
    let is_extract = audience == Audience::SafeguardingGovernor;
    let learning = if is_authority || is_extract {
        None
    } else {
        Some(practised::told(&school.learning, term)?)
    };
    let outcomes = figures.outcomes.iter().filter(|_| hears_outcomes(audience));
    let rows = figures.rows.iter().filter(|_| !is_extract);
    let promptness = figures.promptness.filter(|_| !is_authority);
    Ok(Figures {
        term,
        audience,
        kinds: figures
            .kinds
            .iter()
            .map(|row| kind(row, audience))
            .collect(),
        rows: rows.map(|row| line(row, audience)).collect(),
        outcomes: outcomes.map(outcome).collect(),
        total: total(figures.total),
        total_a_year_before,
        promptness: promptness.map(|told| Promptness {
            by_next_school_day: share(told.by_next_school_day),
            half_within_minutes: told.half_within_minutes,
        }),
        year,
        learning,
        head: head.map(|head| Point {
            epoch: head.epoch,
            n: head.n,
            link: Hash(head.link.0),
        }),
    })
}

/// A term as the log stood when it ended, so that the same log gives the same figures at any later time (F16).
fn counted(file: &CaseLog, term: OfferedTerm) -> Result<(TermFigures, Option<Head>), Fault> {
    let until = file.until(term.to)?;
    let facts = facts(log_of(COUNTED), &until.happenings);
    Ok((TermFigures::of(&facts, term.from, term.to), until.head))
}

/// The terms of the same school year until this one, each as its own report said it; nothing while there is only one.
fn school_year(
    file: &CaseLog,
    offered: &[OfferedTerm],
    term: OfferedTerm,
) -> Result<Vec<YearRow>, Fault> {
    let is_of_it = |other: &&OfferedTerm| {
        other.term.year == term.term.year && other.term.third <= term.term.third
    };
    let mut terms: Vec<TermFigures> = Vec::new();
    // The newest stands first in what is offered.
    for term in offered.iter().filter(is_of_it).rev() {
        terms.push(counted(file, *term)?.0);
    }
    if terms.len() < 2 {
        return Ok(Vec::new());
    }
    let kinds = Risk::ALL.into_iter().map(Some).chain([None]);
    let row = |wanted: Option<Risk>| {
        let counts: Vec<Count> = terms
            .iter()
            .flat_map(|term| term.kinds.iter().filter(|row| row.kind == wanted))
            .map(|row| row.count)
            .collect();
        let Range { least, most } = Range::added(counts.iter().copied());
        YearRow {
            kind: wanted.map(risk),
            terms: counts.into_iter().map(count).collect(),
            least,
            most,
        }
    };
    Ok(kinds.map(row).collect())
}

/// Exact counts by month, and the asker's own cases that lie still.
///
/// # Errors
///
/// What the database says.
pub fn watch(school: &School, who: &StaffMember, now: UtcSeconds) -> Result<Watch, Fault> {
    let file = &school.log(COUNTED).file;
    let until = file.until(now.saturating_add(1))?;
    let facts = facts(log_of(COUNTED), &until.happenings);
    let this_month = month_number(now);
    let is_recent = |month: &i32| this_month.is_some_and(|this| this - month < MONTHS);
    let months = by_month(&facts, |at| month_number(at).filter(is_recent));
    let mut quiet: Vec<QuietCase> = file
        .cases_for(who)?
        .into_iter()
        .filter(|row| row.status != "closed" && !row.is_practice)
        .map(|row| QuietCase {
            case: Id(row.id.0),
            words: row
                .incident_type
                .as_deref()
                .and_then(IncidentType::from_row)
                .map(|one| one.words().to_owned()),
            opened_at: row.opened_at_s,
            school_days: school_days_between(row.changed_at_s, now),
        })
        .filter(|row| row.school_days >= QUIET_SCHOOL_DAYS)
        .collect();
    quiet.sort_by_key(|row| std::cmp::Reverse(row.school_days));
    Ok(Watch {
        months: months
            .into_iter()
            .filter_map(|row| {
                Some(MonthCounts {
                    month: first_of(row.month)?,
                    counts: row.counts,
                    passed_on: row.passed_on,
                })
            })
            .collect(),
        quiet,
    })
}

/// When incidents were closed whose lessons say that something should change (F-27, I-08).
///
/// # Errors
///
/// What the database says.
pub fn closed_with_a_change(school: &School) -> Result<Vec<UtcSeconds>, Fault> {
    let until = school
        .log(COUNTED)
        .file
        .until(school.now().saturating_add(1))?;
    let facts = facts(log_of(COUNTED), &until.happenings);
    let changes = facts
        .iter()
        .filter(|fact| fact.is_counted() && !fact.is_open && fact.says_change);
    Ok(changes.filter_map(|fact| fact.closed_at_s).collect())
}

/// Months since the year 0.
fn month_number(at: UtcSeconds) -> Option<i32> {
    let day = day(at)?;
    Some(i32::from(day.year()) * 12 + i32::from(day.month()) - 1)
}

fn first_of(month: i32) -> Option<UtcSeconds> {
    let year = i16::try_from(month.div_euclid(12)).ok()?;
    let month = i8::try_from(month.rem_euclid(12) + 1).ok()?;
    start_of(Date::new(year, month, 1).ok()?)
}

#[cfg(test)]
mod tests;
