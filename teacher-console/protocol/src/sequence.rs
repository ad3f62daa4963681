//! Every author's own sequence: each act names its author's last one, so that none can be left out or moved unseen.
//!
//! Where a case was deleted, the names of its acts are left in what the two signed: the sequence is followed through
//! them, and an act that is gone without such a proof is missing.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    UtcSeconds,
    act::{Act, DeletedAct},
    bytes::{Hash, Id},
    deletion::Gone,
};

/// A place where an author's acts do not follow one another.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Gap {
    /// The act says that its author had done another before, and that one is nowhere.
    Missing {
        /// Whose.
        author: Id,
        /// The act that names it.
        before: Hash,
    },
    /// The act's author had done another before, and two people deleted that one with its case.
    Deleted {
        /// The act that names it.
        before: Hash,
        /// Who asked, and who agreed.
        by: [Id; 2],
        /// When the second person signed.
        at: UtcSeconds,
    },
    /// The act does not follow its author's one before it here.
    OutOfOrder {
        /// Whose.
        author: Id,
        /// The act.
        act: Hash,
    },
}

/// Looks through the acts of one case, in their order, each with the hash of its payload. `elsewhere` are acts known to
/// be on other cases of the same log, `deleted` what went with cases of that log.
pub fn gaps(acts: &[(Hash, Act)], elsewhere: &[Hash], deleted: &[Gone]) -> Vec<Gap> {
    let here: BTreeSet<(Id, Hash)> = acts.iter().map(|(hash, act)| (act.author, *hash)).collect();
    let mut last: BTreeMap<Id, Hash> = BTreeMap::new();
    let mut named = BTreeSet::new();
    let mut gaps = Vec::new();
    for (hash, act) in acts {
        let author = act.author;
        let one_before = last.insert(author, *hash);
        let is_named_twice = !named.insert((author, act.previous));
        let gap = match act.previous {
            None => one_before.map(|_| Gap::OutOfOrder { author, act: *hash }),
            Some(previous) if here.contains(&(author, previous)) => {
                (one_before != Some(previous)).then_some(Gap::OutOfOrder { author, act: *hash })
            }
            Some(previous) => before(*hash, author, previous, elsewhere, deleted),
        };
        let twice = is_named_twice.then_some(Gap::OutOfOrder { author, act: *hash });
        gaps.extend(twice.or(gap));
    }
    gaps
}

/// What became of an act that is not on this case.
fn before(
    act: Hash,
    author: Id,
    previous: Hash,
    elsewhere: &[Hash],
    deleted: &[Gone],
) -> Option<Gap> {
    let went_with = deleted
        .iter()
        .find(|gone| gone.acts.iter().any(|one| one.act == previous));
    match went_with {
        Some(gone) => Some(Gap::Deleted {
            before: act,
            by: gone.by,
            at: gone.at,
        }),
        None if elsewhere.contains(&previous) => None,
        None => Some(Gap::Missing {
            author,
            before: act,
        }),
    }
}

/// Whether one author's acts lead from the one a console remembers to the last one the server names, each naming the
/// one before it. Where some are gone, only what two people deleted may stand between.
pub fn leads_on(from: Hash, since: &[(Hash, Act)], to: Option<Hash>, deleted: &[Gone]) -> bool {
    let gone: BTreeMap<Hash, Option<Hash>> = deleted
        .iter()
        .flat_map(|gone| &gone.acts)
        .map(|DeletedAct { act, previous }| (*act, *previous))
        .collect();
    let mut last = from;
    for (hash, act) in since {
        if !act.previous.is_some_and(|to| leads_back(to, last, &gone)) {
            return false;
        }
        last = *hash;
    }
    to.is_some_and(|to| leads_back(to, last, &gone))
}

/// Goes back from one act to another through deleted ones, and never in a circle.
fn leads_back(from: Hash, to: Hash, gone: &BTreeMap<Hash, Option<Hash>>) -> bool {
    let mut at = from;
    for _ in 0..=gone.len() {
        if at == to {
            return true;
        }
        match gone.get(&at) {
            Some(Some(previous)) => at = *previous,
            _ => return false,
        }
    }
    false
}
