//! A reader who has all three tables and the total, and knows this code, works out no small count from them together.

use std::collections::{BTreeMap, BTreeSet};

use super::super::hiding::{Part, total};
use super::*;
use crate::Total;

/// Fewer possible values than this, and a hidden count is given away.
const POSSIBLE_MIN: usize = 3;

/// Counts of places, kind by kind in the order of [`Risk::ALL`].
type Truth = [Vec<u32>; 4];

/// Everything of it that leaves the server.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Shown {
    kinds: Vec<Count>,
    total: Total,
    rows: Vec<(u32, u32, [Cell; 5])>,
}

fn kinds_of(counts: impl Iterator<Item = u32>) -> Vec<KindFigures> {
    let kind = |(kind, count)| KindFigures {
        kind: Some(kind),
        count: Count::of(count),
        followed_up: Part::NotSaid,
        passed_on: Part::NotSaid,
        open: Part::NotSaid,
    };
    Risk::ALL.into_iter().zip(counts).map(kind).collect()
}

fn shown(truth: &Truth) -> Shown {
    let sums: Vec<u32> = truth.iter().map(|places| places.iter().sum()).collect();
    let kinds = kinds_of(sums.iter().copied());
    let rows = rows_of(&kinds, |(risk, column)| {
        let kind = Risk::ALL.iter().position(|one| *one == risk).unwrap();
        let place = columns_of(risk).iter().position(|one| *one == column);
        truth[kind][place.unwrap()]
    });
    Shown {
        kinds: kinds.iter().map(|kind| kind.count).collect(),
        total: total(&sums),
        rows: rows
            .into_iter()
            .map(|row| (row.all.least, row.all.most, row.cells))
            .collect(),
    }
}

/// Holds everything small against all truths that are shown alike: each kind, each place and each cell that was added up.
fn hold_apart(truths: impl Iterator<Item = Truth>) {
    type Possible = BTreeMap<(usize, Option<usize>), BTreeSet<u32>>;
    let mut alike: BTreeMap<Shown, (Truth, Possible)> = BTreeMap::new();
    for truth in truths {
        let (_, possible) = alike
            .entry(shown(&truth))
            .or_insert_with(|| (truth.clone(), Possible::new()));
        for (kind, places) in truth.iter().enumerate() {
            let values = places.iter().copied().enumerate();
            let values = values.map(|(place, count)| (Some(place), count));
            for (place, count) in values.chain([(None, places.iter().sum())]) {
                possible.entry((kind, place)).or_default().insert(count);
            }
        }
    }
    for (shown, (_, possible)) in alike {
        for (at, values) in possible {
            // Nought is shown as nought: it is about nobody.
            let is_told = values.len() == 1 && !values.iter().any(|count| (1..=4).contains(count));
            assert!(
                is_told || values.len() >= POSSIBLE_MIN,
                "{shown:?} leaves {values:?} for {at:?}"
            );
        }
    }
}

/// Every table of so many places that come to `most` or fewer, so that no neighbour of one is missing.
fn every(places: usize, most: u32) -> Vec<Vec<u32>> {
    (0..places).fold(vec![Vec::new()], |tables, _| {
        let longer = tables.iter().flat_map(|table| {
            let left = most - table.iter().sum::<u32>();
            (0..=left).map(|count| [table.as_slice(), &[count]].concat())
        });
        longer.collect()
    })
}

/// Contact has three places, conduct four, content two, commerce one.
fn empty() -> Truth {
    Risk::ALL.map(|risk| vec![0; columns_of(risk).len()])
}

const CONTACT: usize = 0;
const CONDUCT: usize = 1;
const CONTENT: usize = 2;
const COMMERCE: usize = 3;

#[test]
fn the_tests_know_where_types_are_counted() {
    let places = empty().map(|places| places.len());
    assert_eq!(places, [3, 4, 2, 1]);
    assert_eq!(Risk::ALL[COMMERCE], Risk::Commerce);
}

/// I-27: the row in which two kinds of the four meet, beside what else the total holds.
#[test]
fn i27_conduct_and_commerce_give_each_other_nothing_away() {
    let truths = every(4, 7).into_iter().flat_map(|conduct| {
        every(2, 14).into_iter().map(move |others| {
            let mut truth = empty();
            truth[CONDUCT].clone_from(&conduct);
            truth[COMMERCE][0] = others[0];
            truth[CONTENT][0] = others[1];
            truth
        })
    });
    hold_apart(truths.filter(|truth| truth[COMMERCE][0] <= 7 && truth[CONTENT][0] <= 7));
}

#[test]
fn i27_rows_beside_each_other_give_nothing_away() {
    let truths = every(3, 7).into_iter().flat_map(|contact| {
        every(2, 7).into_iter().flat_map(move |content| {
            let contact = contact.clone();
            (0..=7).map(move |conduct| {
                let mut truth = empty();
                truth[CONTACT].clone_from(&contact);
                truth[CONTENT].clone_from(&content);
                truth[CONDUCT][0] = conduct;
                truth
            })
        })
    });
    hold_apart(truths);
}

/// Larger counts, place by place of one kind.
#[test]
fn i27_the_places_of_one_kind_keep_three_values_each() {
    for (kind, most) in [(CONTACT, 16), (CONDUCT, 9), (CONTENT, 40), (COMMERCE, 40)] {
        let places = empty()[kind].len();
        hold_apart(every(places, most).into_iter().map(|counts| {
            let mut truth = empty();
            truth[kind] = counts;
            truth
        }));
    }
}

/// What would be told if each table hid only its own small counts: nine less seven is two.
#[test]
fn tables_that_hide_only_their_own_would_have_given_counts_away() {
    let each = |counts: &[u32]| -> Vec<Count> { counts.iter().copied().map(Count::of).collect() };
    assert_eq!(
        each(&[7, 2]),
        [Count::Exactly(7), Count::FewerThanFive],
        "and content is known to be nine"
    );
    assert_eq!(told(&[7, 2]), [Cell::NotSaid; 2]);
    assert_eq!(told(&[4, 4]), [Cell::NotSaid; 2]);
    assert_eq!(
        told(&[9, 4, 4]),
        [Cell::NotSaid; 3],
        "both could only be four"
    );
    assert_eq!(
        told(&[9, 3, 2, 0]),
        [
            Cell::Exactly(9),
            Cell::NotSaid,
            Cell::NotSaid,
            Cell::NotSaid
        ]
    );
    assert_eq!(told(&[7, 0]), [Cell::Exactly(7), Cell::Nought]);
    assert_eq!(told(&[0, 0, 0]), [Cell::Nought; 3]);
}

/// M-01 to M-03: the three kinds are the four, commerce with conduct.
#[test]
fn m02_the_three_kinds_hold_what_the_four_say() {
    let kinds = kinds_of([9, 14, 3, 2].into_iter());
    let rows = rows_of(&kinds, |_| 0);
    let ranges: Vec<_> = rows
        .iter()
        .map(|row| (row.row, row.all.least, row.all.most))
        .collect();
    assert_eq!(
        ranges,
        [
            (MatrixRow::Content, 1, 4),
            (MatrixRow::Contact, 9, 9),
            (MatrixRow::Conduct, 15, 18),
        ]
    );
}

/// M-13 to M-24: a cell in which no type is counted is told apart from nought.
#[test]
fn m03_each_row_has_the_cells_in_which_types_are_counted() {
    let rows = rows_of(&kinds_of([0; 4].into_iter()), |_| 0);
    let empty: Vec<_> = rows
        .iter()
        .map(|row| row.cells.map(|cell| cell == Cell::NoType))
        .collect();
    assert_eq!(
        empty,
        [
            [true, true, true, false, false],
            [false, false, false, true, true],
            [false, false, false, true, false],
        ]
    );
}
