//! Rule: no scenario repeats another: strangers share few runs of five words, twins tell two stories.
//!
//! A run is five words that stand beside each other in the full words. Two scenarios that are not twins or
//! variants may share at most 30 % of the runs of the shorter one. Twins and variants may share more,
//! because the moment is the same, but where 60 % is shared only names and the sign differ, and a pupil
//! would learn to spot the names.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use crate::{Problem, check::Draft, source::WordFile, words::bare};

/// Words in a run.
const RUN: usize = 5;
/// With how many later holders of a run each scenario is compared, so that thousands of copies take no
/// longer than their number.
const HOLDERS_MAX: usize = 16;
/// What strangers may share, of a hundred.
const STRANGERS_MAX: usize = 30;
/// What twins and variants may share, of a hundred.
const TWINS_MAX: usize = 60;

pub(super) fn check(drafts: &[Draft], problems: &mut Vec<Problem>) {
    let runs: Vec<Vec<u64>> = drafts.iter().map(|draft| runs_of(&draft.full)).collect();
    for ((one, other), shared) in shared_counts(&runs) {
        let (Some(first), Some(second)) = (drafts.get(one), drafts.get(other)) else {
            continue;
        };
        let shorter = [one, other]
            .iter()
            .filter_map(|place| runs.get(*place))
            .map(Vec::len)
            .min()
            .unwrap_or_default();
        let limit = if are_kin(first, second) {
            TWINS_MAX
        } else {
            STRANGERS_MAX
        };
        let percent = shared * 100 / shorter.max(1);
        if percent > limit {
            problems.push(second.full.problem(
                "title",
                format!(
                    "{percent} % of all runs of five words in a row stand in \"{}\" too; at most {limit} % may.",
                    first.id
                ),
                "tell another story: another place, other people, other reasons, other words.",
            ));
        }
    }
}

/// How many runs each pair shares; pairs that share none are left out, so the work grows with what is
/// shared and not with the square of the library.
fn shared_counts(runs: &[Vec<u64>]) -> BTreeMap<(usize, usize), usize> {
    // Sorted beside each other instead of in a map: a large library then costs no more for each scenario.
    let mut held: Vec<(u64, usize)> = runs
        .iter()
        .enumerate()
        .flat_map(|(place, own)| own.iter().map(move |run| (*run, place)))
        .collect();
    held.sort_unstable();
    let mut shared = BTreeMap::new();
    for holders in held.chunk_by(|one, other| one.0 == other.0) {
        for (number, (_, one)) in holders.iter().enumerate() {
            for (_, other) in holders.iter().skip(number + 1).take(HOLDERS_MAX) {
                *shared.entry((*one, *other)).or_default() += 1;
            }
        }
    }
    shared
}

fn are_kin(one: &Draft, other: &Draft) -> bool {
    let names = |a: &Draft, b: &Draft| {
        [&a.shape.twin, &a.shape.variant_of]
            .into_iter()
            .flatten()
            .any(|id| *id == b.id)
    };
    names(one, other) || names(other, one)
}

fn runs_of(words: &WordFile) -> Vec<u64> {
    let mut runs = Vec::new();
    for text in words.texts.values() {
        let text = bare(text);
        let said: Vec<&str> = text.split_whitespace().collect();
        for run in said.windows(RUN) {
            let mut hasher = DefaultHasher::new();
            run.hash(&mut hasher);
            runs.push(hasher.finish());
        }
    }
    runs.sort_unstable();
    runs.dedup();
    runs
}
