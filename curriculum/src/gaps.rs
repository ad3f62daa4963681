//! What a whole library must have and this one lacks; an author hears of it as of any other mistake.

use crate::{
    Coverage, Library, Problem, Strand,
    coverage::{RowCoverage, TopicCoverage},
};

/// The fewest scenarios of a band in normal play.
const BAND_MIN: usize = 8;

impl Library {
    /// What a whole library must have and this one lacks: each topic a risky and a safe scenario and its
    /// questions, each band eight scenarios, each row of section A a scenario or a reason, each strand an
    /// unseen variant.
    #[must_use]
    pub fn gaps(&self) -> Vec<Problem> {
        let coverage = self.coverage();
        let topics = coverage.topics.iter().flat_map(of_topic);
        let rows = coverage.rows.iter().filter_map(of_row);
        let strands = self
            .strands
            .iter()
            .filter(|strand| !self.has_unseen(strand));
        topics
            .chain(of_bands(&coverage))
            .chain(rows)
            .chain(strands.map(of_strand))
            .collect()
    }

    fn has_unseen(&self, strand: &Strand) -> bool {
        self.scenarios()
            .any(|scenario| *scenario.strand() == strand.id && scenario.variant_of().is_some())
    }
}

fn gap(file: &str, what: String, remedy: &str) -> Problem {
    Problem {
        file: file.to_owned(),
        line: None,
        what,
        remedy: remedy.to_owned(),
    }
}

fn of_topic(topic: &TopicCoverage) -> Vec<Problem> {
    let mut gaps = Vec::new();
    for (kind, held) in [
        ("risky", topic.bands.iter().any(|count| count.risky > 0)),
        ("safe", topic.bands.iter().any(|count| count.safe > 0)),
    ] {
        if !held {
            gaps.push(gap(
                "topics.ron",
                format!("The topic \"{}\" has no {kind} scenario.", topic.id),
                "write a pair of twins for it.",
            ));
        }
    }
    if !topic.has_questions {
        gaps.push(gap(
            "topics.ron",
            format!(
                "The topic \"{}\" has no questions for before and after.",
                topic.id
            ),
            "add a folder of its name to questions/.",
        ));
    }
    gaps
}

fn of_bands(coverage: &Coverage) -> Vec<Problem> {
    let few = coverage.bands.iter().filter(|count| count.all() < BAND_MIN);
    few.map(|count| {
        gap(
            "topics.ron",
            format!(
                "The band {} has {} scenarios; a year's lessons need {BAND_MIN}.",
                count.band.as_str(),
                count.all()
            ),
            "write more pairs for this band.",
        )
    })
    .collect()
}

fn of_row(row: &RowCoverage) -> Option<Problem> {
    match (row.scenarios.is_empty(), &row.not_by_scenario) {
        (true, None) => Some(gap(
            "not-by-scenario.ron",
            format!("No scenario serves the row {}.", row.row),
            "name it in `requirements` of a scenario that serves it, or write here why none can.",
        )),
        (false, Some(_)) => Some(gap(
            "not-by-scenario.ron",
            format!("The row {} is served by a scenario after all.", row.row),
            "take it out of this list.",
        )),
        _ => None,
    }
}

fn of_strand(strand: &Strand) -> Problem {
    gap(
        "topics.ron",
        format!(
            "The strand \"{}\" has no unseen transfer variant.",
            strand.id
        ),
        "write one with `variant_of`: another setting, another hero, the same skill.",
    )
}
