//! What the scenarios cover: topics, bands, rows of section A, strands, the risk matrix, and what is missing.

use serde::Serialize;

use crate::{
    AgeBand, Kind, Library, RiskKind, RiskTheme, Scenario, ScenarioId, StrandId, TopicId, rows,
};

/// The rows of the risk matrix (M-03).
const MATRIX_ROWS: [RiskKind; 3] = [RiskKind::Content, RiskKind::Contact, RiskKind::Conduct];
/// Its columns.
const MATRIX_COLUMNS: [RiskTheme; 4] = [
    RiskTheme::Commercial,
    RiskTheme::Aggressive,
    RiskTheme::Sexual,
    RiskTheme::Values,
];

/// What a library covers. Transfer variants count only where they are named.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Coverage {
    /// How many scenarios of normal play.
    pub scenarios: usize,
    /// How many of them are risky.
    pub risky: usize,
    /// How many of them are safe.
    pub safe: usize,
    /// How many unseen transfer variants there are besides.
    pub unseen: usize,
    /// Every topic, band by band.
    pub topics: Vec<TopicCoverage>,
    /// Every band.
    pub bands: Vec<BandCount>,
    /// Every row of section A.
    pub rows: Vec<RowCoverage>,
    /// Every strand.
    pub strands: Vec<StrandCount>,
    /// Every cell of the risk matrix.
    pub cells: Vec<CellCount>,
    /// The reading level of every scenario.
    pub reading: Vec<ReadingLevel>,
}

/// One topic, band by band.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TopicCoverage {
    /// The topic.
    pub id: TopicId,
    /// The bands it is taught in.
    pub bands: Vec<BandCount>,
    /// How many unseen transfer variants it has.
    pub unseen: usize,
    /// Whether it has questions for before and after.
    pub has_questions: bool,
}

/// Scenarios of a band.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct BandCount {
    /// The band.
    pub band: AgeBand,
    /// Risky ones.
    pub risky: usize,
    /// Safe ones.
    pub safe: usize,
}

/// Scenarios of a strand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StrandCount {
    /// The strand.
    pub id: StrandId,
    /// Risky ones.
    pub risky: usize,
    /// Safe ones.
    pub safe: usize,
}

/// Scenarios in a cell of the risk matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct CellCount {
    /// Row and column.
    pub cell: (RiskKind, RiskTheme),
    /// How many.
    pub scenarios: usize,
}

/// One row of section A.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RowCoverage {
    /// The row: `A-41`.
    pub row: String,
    /// What it is about.
    pub about: String,
    /// The scenarios that serve it.
    pub scenarios: Vec<ScenarioId>,
    /// The bands they are written for, youngest first.
    pub bands: Vec<AgeBand>,
    /// The bands the row is for and no scenario serves it in.
    pub empty_bands: Vec<AgeBand>,
    /// Why no scenario can serve it, where that is so.
    pub not_by_scenario: Option<String>,
}

/// The Flesch–Kincaid grades of a scenario's words.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReadingLevel {
    /// Which.
    pub scenario: ScenarioId,
    /// Its band.
    pub band: AgeBand,
    /// The grade of the full words.
    pub full: Option<f64>,
    /// The grade of the simplified words.
    pub simplified: Option<f64>,
}

impl BandCount {
    /// Both kinds together.
    #[must_use]
    pub fn all(self) -> usize {
        self.risky + self.safe
    }
}

impl TopicCoverage {
    /// The bands that have a risky and a safe scenario.
    pub fn paired_bands(&self) -> impl Iterator<Item = AgeBand> {
        self.bands
            .iter()
            .filter(|count| count.risky > 0 && count.safe > 0)
            .map(|count| count.band)
    }
}

impl Library {
    /// What the scenarios cover.
    #[must_use]
    pub fn coverage(&self) -> Coverage {
        let played: Vec<&Scenario> = self
            .scenarios()
            .filter(|scenario| scenario.variant_of().is_none())
            .map(AsRef::as_ref)
            .collect();
        Coverage {
            scenarios: played.len(),
            risky: count(&played, Kind::Risky, |_| true),
            safe: count(&played, Kind::Safe, |_| true),
            unseen: self.scenarios.len() - played.len(),
            topics: self.topic_coverage(&played),
            bands: AgeBand::ALL
                .into_iter()
                .map(|band| band_count(&played, band, |_| true))
                .collect(),
            rows: rows::all().map(|row| self.row_coverage(row)).collect(),
            strands: self
                .strands
                .iter()
                .map(|strand| StrandCount {
                    id: strand.id.clone(),
                    risky: count(&played, Kind::Risky, |one| *one.strand() == strand.id),
                    safe: count(&played, Kind::Safe, |one| *one.strand() == strand.id),
                })
                .collect(),
            cells: cells(&played),
            reading: self.scenarios().map(|scenario| reading(scenario)).collect(),
        }
    }

    fn topic_coverage(&self, played: &[&Scenario]) -> Vec<TopicCoverage> {
        let of = |topic: &crate::Topic| TopicCoverage {
            id: topic.id.clone(),
            bands: topic
                .bands
                .iter()
                .map(|band| band_count(played, *band, |one| *one.topic() == topic.id))
                .collect(),
            unseen: self.unseen(&topic.id).count(),
            has_questions: self.questions.contains(&topic.id),
        };
        self.topics.iter().map(of).collect()
    }

    fn row_coverage(&self, row: String) -> RowCoverage {
        let serving: Vec<_> = self
            .scenarios()
            .filter(|scenario| rows::is_served_by(&row, scenario))
            .collect();
        let mut bands: Vec<AgeBand> = serving.iter().map(|scenario| scenario.band()).collect();
        bands.sort();
        bands.dedup();
        let described = self.rows.get(&row);
        let wanted = described.map(|row| row.bands.clone()).unwrap_or_default();
        let is_empty = |band: &AgeBand| !bands.contains(band);
        RowCoverage {
            about: described.map(|row| row.about.clone()).unwrap_or_default(),
            empty_bands: wanted.into_iter().filter(is_empty).collect(),
            not_by_scenario: self.not_by_scenario.get(&row).cloned(),
            scenarios: serving.iter().map(|one| one.id().clone()).collect(),
            bands,
            row,
        }
    }
}

fn count(played: &[&Scenario], kind: Kind, fits: impl Fn(&Scenario) -> bool) -> usize {
    let fitting = played.iter().filter(|one| one.kind() == kind && fits(one));
    fitting.count()
}

fn band_count(played: &[&Scenario], band: AgeBand, fits: impl Fn(&Scenario) -> bool) -> BandCount {
    let in_band = |one: &Scenario| one.band() == band && fits(one);
    BandCount {
        band,
        risky: count(played, Kind::Risky, in_band),
        safe: count(played, Kind::Safe, in_band),
    }
}

fn cells(played: &[&Scenario]) -> Vec<CellCount> {
    let all = MATRIX_ROWS
        .into_iter()
        .flat_map(|row| MATRIX_COLUMNS.map(|column| (row, column)));
    all.map(|cell| CellCount {
        cell,
        scenarios: played.iter().filter(|one| one.risk().cell == cell).count(),
    })
    .collect()
}

fn reading(scenario: &Scenario) -> ReadingLevel {
    use crate::check::reading_level::grade_of;
    ReadingLevel {
        scenario: scenario.id().clone(),
        band: scenario.band(),
        full: grade_of(scenario.words.full.values()),
        simplified: grade_of(scenario.words.simple.values()),
    }
}
