//! A reader of every table works out no small outcome, and every shipped answer is known.

use std::collections::{BTreeMap, BTreeSet};

use super::super::hiding::followed_up;
use super::*;
use crate::{Count, Digest, Library, Log};

/// Fewer possible values than this, and a hidden count is given away.
const POSSIBLE_MIN: usize = 3;

/// Everything that is told of one kind.
type Shown = (Count, Part, [Cell; 3], Part);

fn shown(counts: Outcomes) -> Shown {
    let told = outcome_of(Risk::Conduct, counts);
    (
        Count::of(counts.all),
        followed_up(counts.followed_up, counts.all),
        [told.helped, told.sanctioned, told.neither],
        told.changes,
    )
}

/// Every row there can be. What was helped, sanctioned or taught something was followed up.
fn every_row() -> impl Iterator<Item = Outcomes> {
    (0..=13_u32).flat_map(|all| {
        (0..=all).flat_map(move |followed_up| {
            (0..=followed_up).flat_map(move |helped| {
                (0..=followed_up - helped).flat_map(move |sanctioned| {
                    (0..=followed_up).map(move |changes| Outcomes {
                        all,
                        followed_up,
                        helped,
                        sanctioned,
                        changes,
                    })
                })
            })
        })
    })
}

/// I-03, I-27: rows that are shown alike are held against each other.
#[test]
fn i03_no_small_outcome_can_be_narrowed_to_fewer_than_three_values() {
    let mut alike: BTreeMap<Shown, Vec<BTreeSet<u32>>> = BTreeMap::new();
    for row in every_row() {
        let possible = alike
            .entry(shown(row))
            .or_insert_with(|| vec![BTreeSet::new(); 5]);
        let neither = row.all - row.helped - row.sanctioned;
        let values = [row.helped, row.sanctioned, neither, row.changes];
        for (possible, value) in possible.iter_mut().zip(values) {
            possible.insert(value);
        }
        possible[4].insert(row.followed_up);
    }
    for ((count, done, cells, changes), possible) in alike {
        for (cell, left) in cells.iter().zip(&possible) {
            let is_told = matches!(cell, Cell::Nought | Cell::Exactly(_));
            assert!(
                is_told || left.len() >= POSSIBLE_MIN,
                "{count:?} {done:?} {cells:?}: {left:?}"
            );
            assert!(!matches!(cell, Cell::Exactly(..5)), "a small one is told");
        }
        for (part, left) in [(changes, &possible[3]), (done, &possible[4])] {
            let is_told = matches!(part, Part::Nought | Part::All | Part::Exactly(_))
                || count == Count::Nought;
            assert!(
                is_told || left.len() >= POSSIBLE_MIN,
                "{count:?} {done:?} {cells:?} {changes:?}: {left:?}"
            );
        }
    }
}

#[test]
fn i03_large_outcomes_are_told_and_a_single_one_is_not() {
    let of = |helped, sanctioned| {
        let told = outcome_of(
            Risk::Conduct,
            Outcomes {
                all: 20,
                followed_up: 20,
                helped,
                sanctioned,
                changes: 20,
            },
        );
        [told.helped, told.sanctioned, told.neither]
    };
    assert_eq!(
        of(9, 6),
        [Cell::Exactly(9), Cell::Exactly(6), Cell::Exactly(5)]
    );
    assert_eq!(of(20, 0), [Cell::Exactly(20), Cell::Nought, Cell::Nought]);
    assert_eq!(of(12, 1), [Cell::NotSaid; 3]);
}

/// F-86: one rule for all of them, so that the heading of the table is true.
#[test]
fn every_shipped_answer_that_says_what_the_school_did_about_a_pupil_is_known() {
    let (library, _) = Library::read(&[], |_| Digest([0; 32]));
    let mut unused = FOLLOWED.map(|(step, answer, _)| (step, answer)).to_vec();
    for (procedure, _) in library.procedures() {
        let mut types = procedure.types().iter();
        if !types.any(|one| one.belongs_in(Log::Safeguarding)) {
            continue;
        }
        for step in procedure.steps() {
            for answer in &step.answers {
                let name = (step.id.as_str(), answer.id.as_str());
                let is_known = FOLLOWED
                    .iter()
                    .any(|(step, answer, _)| (*step, *answer) == name);
                unused.retain(|one| *one != name);
                let is_a_sanction = answer.needs == Some(crate::FieldKind::Sanction);
                assert!(is_known || !is_a_sanction, "{name:?}");
            }
        }
    }
    assert_eq!(unused, [], "no such answer is shipped");
}
