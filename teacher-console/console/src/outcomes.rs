//! What the programme asks of a class's age, and how far its pupils have come with each of it (I-26, B-34).
//!
//! It is read from the same runs as the map by topic. Pupils stand in the order of the register and nothing is added up
//! over outcomes: four words for each, never a mark.

use std::collections::BTreeMap;

use curriculum::{
    AgeBand, Library,
    learning::{self, Standing},
};

use crate::{spreadsheet, state::classes::PupilRow, words::Words};

/// The four words, what is furthest first.
pub const STANDINGS: [Standing; 4] = [
    Standing::Secure,
    Standing::Fading,
    Standing::Practising,
    Standing::NotMet,
];

/// One outcome of the programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Its row, such as `A-13`.
    pub row: String,
    /// What a pupil knows or does, in a line.
    pub about: String,
    /// How far each pupil has come, in the order they were given in.
    pub standings: Vec<Standing>,
}

impl Outcome {
    /// For how many pupils that holds.
    #[must_use]
    pub fn count(&self, standing: Standing) -> usize {
        self.standings
            .iter()
            .filter(|one| **one == standing)
            .count()
    }

    /// Whether anybody has met it.
    #[must_use]
    pub fn is_met(&self) -> bool {
        self.count(Standing::NotMet) < self.standings.len()
    }
}

/// Every outcome that has a story for this age or that somebody has met, in the programme's order. `today` counts days as
/// `Played::day` does.
#[must_use]
pub fn outcomes(
    pupils: &[PupilRow],
    library: &Library,
    band: Option<AgeBand>,
    today: u32,
) -> Vec<Outcome> {
    let known: Vec<BTreeMap<String, Standing>> = pupils
        .iter()
        .map(|row| learning::standings(library, &row.played, today))
        .collect();
    let mut for_age: Vec<&str> = band
        .into_iter()
        .flat_map(|band| library.for_band(band))
        .flat_map(|scenario| scenario.requirements())
        .map(String::as_str)
        .collect();
    for_age.sort_unstable();
    for_age.dedup();
    let rows = library.rows().iter().filter_map(|(row, described)| {
        let of = |one: &BTreeMap<String, Standing>| one.get(row).copied();
        let standings = known.iter().map(|one| of(one).unwrap_or(Standing::NotMet));
        let outcome = Outcome {
            row: row.clone(),
            about: described.about.clone(),
            standings: standings.collect(),
        };
        let is_asked = for_age.binary_search(&row.as_str()).is_ok();
        (is_asked || outcome.is_met()).then_some(outcome)
    });
    rows.collect()
}

/// The word for it.
#[must_use]
pub const fn word(standing: Standing) -> &'static str {
    match standing {
        Standing::Secure => "outcome-secure",
        Standing::Fading => "outcome-fading",
        Standing::Practising => "outcome-practising",
        Standing::NotMet => "outcome-not-met",
    }
}

/// 'Secure: 3 · practising: 5', without what holds for nobody.
#[must_use]
pub fn counts(outcome: &Outcome, words: &Words) -> String {
    let said = STANDINGS.into_iter().filter_map(|standing| {
        let count = outcome.count(standing);
        let values = [
            ("word", words.say(word(standing))),
            ("count", count.to_string()),
        ];
        let values = values
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        (count > 0).then(|| words.say_with("outcome-count", &values))
    });
    said.collect::<Vec<_>>().join(" · ")
}

/// One line for each pupil and outcome, so that it can be sorted and counted.
#[must_use]
pub fn as_csv(pupils: &[PupilRow], outcomes: &[Outcome], words: &Words) -> String {
    const COLUMNS: [&str; 4] = ["pupil", "row", "outcome", "how far"];
    let mut text = spreadsheet::line(&COLUMNS.map(str::to_owned));
    for (place, pupil) in pupils.iter().enumerate() {
        for outcome in outcomes {
            let standing = outcome.standings.get(place).copied();
            text.push_str(&spreadsheet::line(&[
                pupil.name.clone(),
                outcome.row.clone(),
                outcome.about.clone(),
                words.say(word(standing.unwrap_or(Standing::NotMet))),
            ]));
        }
    }
    text
}

#[cfg(test)]
mod tests;
