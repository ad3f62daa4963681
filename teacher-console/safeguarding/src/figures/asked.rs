//! What a questionnaire found (I-10): how many gave each answer, as far as nobody's own answer can be worked out.
//!
//! The reader knows how many answered in all. So the answers to a question, and that somebody passed it over, are places of
//! one count and let out as the columns of the matrix are ([`told`]). Besides, it is not told that all answered alike: each
//! one's answer would be known.

use super::{Cell, schemes::told};

/// Where fewer people answered, nothing is told and nothing kept.
pub const ANSWERED_MIN: u32 = 5;

/// How many gave each answer to one question; whoever passed it over stands last. Together they are all who answered.
#[must_use]
pub fn answers_told(counts: &[u32]) -> Vec<Cell> {
    let all: u32 = counts.iter().sum();
    let is_alike = counts.contains(&all);
    if all < ANSWERED_MIN || is_alike {
        return vec![Cell::NotSaid; counts.len()];
    }
    told(counts)
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    /// Every way in which `all` people can have given so many answers.
    fn ways(all: u32, answers: usize) -> Vec<Vec<u32>> {
        if answers == 1 {
            return vec![vec![all]];
        }
        let mut found = Vec::new();
        for first in 0..=all {
            for mut rest in ways(all - first, answers - 1) {
                rest.insert(0, first);
                found.push(rest);
            }
        }
        found
    }

    /// I-10, I-27: a reader who knows this file and how many answered, and looks at everything that may have been.
    #[test]
    fn i10_no_answer_of_few_can_be_worked_out_by_whoever_knows_how_many_answered() {
        for answers in 3..=4 {
            for all in 1..=18 {
                let mut by_what_is_told: BTreeMap<Vec<Cell>, Vec<Vec<u32>>> = BTreeMap::new();
                for way in ways(all, answers) {
                    by_what_is_told
                        .entry(answers_told(&way))
                        .or_default()
                        .push(way);
                }
                for (cells, ways) in by_what_is_told {
                    for (place, cell) in cells.iter().enumerate() {
                        let may_be: BTreeSet<u32> = ways.iter().map(|way| way[place]).collect();
                        match cell {
                            Cell::Exactly(count) => assert!(*count >= ANSWERED_MIN && *count < all),
                            Cell::NotSaid if all >= 3 => {
                                assert!(may_be.len() >= 3, "{all}: {cells:?} is {may_be:?}");
                            }
                            Cell::NotSaid | Cell::NoType | Cell::Nought => {}
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn few_and_all_alike_say_nothing_and_many_say_what_they_think() {
        let nothing = vec![Cell::NotSaid; 3];
        assert_eq!(answers_told(&[2, 1, 1]), nothing, "four people");
        assert_eq!(answers_told(&[9, 0, 0]), nothing, "all alike");
        assert_eq!(answers_told(&[9, 1, 0]), nothing, "all but one");
        let two = [Cell::Exactly(9), Cell::Exactly(6), Cell::Nought];
        assert_eq!(answers_told(&[9, 6, 0]), two);
        let hidden = [Cell::Exactly(9), Cell::NotSaid, Cell::NotSaid];
        assert_eq!(answers_told(&[9, 3, 2]), hidden);
    }
}
