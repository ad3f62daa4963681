//! The shipped procedures hold together, every flow can be walked to every ending, and each kind of mistake is named with its
//! remedy.

mod course;
mod localities;
mod mistakes;
mod shipped;

use super::*;
use crate::PersonId;

pub(super) const FIRST: PersonId = PersonId([1; 16]);
pub(super) const SECOND: PersonId = PersonId([2; 16]);

/// Some number for a text: here nobody forges one.
pub(super) fn hash(text: &[u8]) -> Digest {
    let mut digest = [0_u8; 32];
    for (place, byte) in text.iter().enumerate() {
        let cell = &mut digest[place % 32];
        *cell = cell.wrapping_mul(31).wrapping_add(*byte);
    }
    Digest(digest)
}

pub(super) fn shipped() -> Library {
    let (library, problems) = Library::read(&[], hash);
    let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems, Vec::<String>::new());
    library
}

pub(super) fn answer(step: &str, answer: &str, by: PersonId) -> Answered {
    Answered {
        step: step.to_owned(),
        answer: answer.to_owned(),
        by,
        at_s: 100,
        act: Digest([9; 32]),
    }
}
