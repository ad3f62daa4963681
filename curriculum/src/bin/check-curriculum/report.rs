//! What the author reads: every problem, then what is covered, in tables a teacher can read.

use std::io::{self, Write};

use curriculum::{
    AgeBand, Coverage, Library, Problem, RiskKind, RiskTheme,
    coverage::{BandCount, ReadingLevel},
};
use serde::Serialize;

/// What `--json` prints.
#[derive(Serialize)]
struct Report<'a> {
    #[serde(flatten)]
    coverage: &'a Coverage,
    problems: &'a [Problem],
    warnings: Vec<String>,
}

/// One JSON object.
pub(crate) fn for_machines(
    out: &mut impl Write,
    library: &Library,
    problems: &[Problem],
) -> io::Result<()> {
    let coverage = library.coverage();
    let report = Report {
        warnings: warnings(&coverage),
        coverage: &coverage,
        problems,
    };
    serde_json::to_writer_pretty(&mut *out, &report)?;
    writeln!(out)
}

/// Problems, tables and warnings.
pub(crate) fn for_people(
    out: &mut impl Write,
    library: &Library,
    found: &[Problem],
) -> io::Result<()> {
    let coverage = library.coverage();
    for problem in found {
        writeln!(out, "{problem}\n")?;
    }
    topics(out, &coverage)?;
    rows(out, &coverage)?;
    strands(out, &coverage)?;
    reading(out, &coverage.reading)?;
    for warning in warnings(&coverage) {
        writeln!(out, "Still empty: {warning}")?;
    }
    writeln!(
        out,
        "\n{} scenarios can be played: {} risky and {} safe; {} unseen variants besides.",
        coverage.scenarios, coverage.risky, coverage.safe, coverage.unseen
    )?;
    close(out, found.len())
}

/// Only the problems.
pub(crate) fn problems(out: &mut impl Write, found: &[Problem]) -> io::Result<()> {
    for problem in found {
        writeln!(out, "{problem}\n")?;
    }
    close(out, found.len())
}

fn close(out: &mut impl Write, count: usize) -> io::Result<()> {
    match count {
        0 => writeln!(out, "No problems."),
        1 => writeln!(out, "1 problem to mend."),
        count => writeln!(out, "{count} problems to mend."),
    }
}

/// Topic × band; `2+2` is two risky and two safe, `·` is not taught there, `-` is still empty.
fn topics(out: &mut impl Write, coverage: &Coverage) -> io::Result<()> {
    write!(out, "{:<30}", "Topic (risky+safe)")?;
    for band in AgeBand::ALL {
        write!(out, "{:>7}", band.as_str())?;
    }
    writeln!(out, "{:>8}{:>11}", "unseen", "questions")?;
    for topic in &coverage.topics {
        write!(out, "{:<30}", topic.id.as_str())?;
        for band in AgeBand::ALL {
            let held = topic.bands.iter().find(|count| count.band == band);
            write!(out, "{:>7}", held.map_or("·".to_owned(), pair))?;
        }
        let questions = if topic.has_questions { "yes" } else { "-" };
        writeln!(out, "{:>8}{questions:>11}", topic.unseen)?;
    }
    write!(out, "{:<30}", "all topics")?;
    for count in &coverage.bands {
        write!(out, "{:>7}", pair(count))?;
    }
    writeln!(out, "{:>8}\n", coverage.unseen)
}

fn pair(count: &BandCount) -> String {
    if count.all() == 0 {
        "-".to_owned()
    } else {
        format!("{}+{}", count.risky, count.safe)
    }
}

fn rows(out: &mut impl Write, coverage: &Coverage) -> io::Result<()> {
    writeln!(
        out,
        "Rows of section A, with the scenarios that serve each:"
    )?;
    for row in &coverage.rows {
        if let Some(reason) = &row.not_by_scenario {
            writeln!(out, "  {}   not by a scenario: {reason}", row.row)?;
            continue;
        }
        let bands: Vec<&str> = row.bands.iter().map(|band| band.as_str()).collect();
        writeln!(
            out,
            "  {}  {:>3}  {:<32}  {}",
            row.row,
            row.scenarios.len(),
            bands.join(" "),
            row.about
        )?;
    }
    writeln!(out)
}

fn strands(out: &mut impl Write, coverage: &Coverage) -> io::Result<()> {
    writeln!(out, "Strands (risky+safe):")?;
    for strand in &coverage.strands {
        writeln!(
            out,
            "  {:<34}{}+{}",
            strand.id.as_str(),
            strand.risky,
            strand.safe
        )?;
    }
    writeln!(out)
}

/// The range of each band; the limits stand in the check itself.
fn reading(out: &mut impl Write, levels: &[ReadingLevel]) -> io::Result<()> {
    writeln!(out, "Reading grades (Flesch-Kincaid), lowest to highest:")?;
    for band in AgeBand::ALL {
        let of_band = || levels.iter().filter(|level| level.band == band);
        let full = range(of_band().filter_map(|level| level.full));
        let simple = range(of_band().filter_map(|level| level.simplified));
        writeln!(
            out,
            "  {:<6} full {full:<14} simplified {simple}",
            band.as_str()
        )?;
    }
    writeln!(out)
}

fn range(grades: impl Iterator<Item = f64>) -> String {
    let grades: Vec<f64> = grades.collect();
    let lowest = grades.iter().copied().reduce(f64::min);
    let highest = grades.iter().copied().reduce(f64::max);
    match (lowest, highest) {
        (Some(lowest), Some(highest)) => format!("{lowest:.1} to {highest:.1}"),
        _ => "-".to_owned(),
    }
}

/// What may stay empty, and is better filled: topic × band, row × band, and cells of the risk matrix (M-25).
fn warnings(coverage: &Coverage) -> Vec<String> {
    let mut warnings: Vec<String> = coverage
        .topics
        .iter()
        .filter_map(|topic| {
            let empty: Vec<&str> = topic
                .bands
                .iter()
                .filter(|count| count.all() == 0)
                .map(|count| count.band.as_str())
                .collect();
            let is_met = empty.len() < topic.bands.len();
            (is_met && !empty.is_empty())
                .then(|| format!("the topic {} in the bands {}", topic.id, empty.join(", ")))
        })
        .collect();
    let rows = coverage.rows.iter().filter(|row| {
        let is_served = row.not_by_scenario.is_none() && !row.scenarios.is_empty();
        is_served && !row.empty_bands.is_empty()
    });
    warnings.extend(rows.map(|row| {
        let empty: Vec<&str> = row.empty_bands.iter().map(|band| band.as_str()).collect();
        format!("the row {} in the bands {}", row.row, empty.join(", "))
    }));
    let cells = coverage.cells.iter().filter(|cell| cell.scenarios == 0);
    warnings.extend(cells.map(|cell| {
        let (row, column) = cell.cell;
        format!("the risk {} × {}", row_name(row), column_name(column))
    }));
    warnings
}

fn row_name(row: RiskKind) -> &'static str {
    match row {
        RiskKind::Content => "content",
        RiskKind::Contact => "contact",
        RiskKind::Conduct => "conduct",
        RiskKind::Commerce => "commerce",
    }
}

fn column_name(column: RiskTheme) -> &'static str {
    match column {
        RiskTheme::Commercial => "commercial",
        RiskTheme::Aggressive => "aggressive",
        RiskTheme::Sexual => "sexual",
        RiskTheme::Values => "values",
    }
}
