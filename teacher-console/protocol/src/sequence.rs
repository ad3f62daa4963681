//! Every author's own sequence: each act names its author's last one, so that none can be left out or moved unseen.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    act::Act,
    bytes::{Hash, Id},
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
    /// The act does not follow its author's one before it here.
    OutOfOrder {
        /// Whose.
        author: Id,
        /// The act.
        act: Hash,
    },
}

/// Looks through the acts of one case, in their order, each with the hash of its payload. `elsewhere` are acts known to
/// be on other cases of the same log.
pub fn gaps(acts: &[(Hash, Act)], elsewhere: &[Hash]) -> Vec<Gap> {
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
            Some(previous) if elsewhere.contains(&previous) => None,
            Some(_) => Some(Gap::Missing {
                author,
                before: *hash,
            }),
        };
        let twice = is_named_twice.then_some(Gap::OutOfOrder { author, act: *hash });
        gaps.extend(gap.or(twice));
    }
    gaps
}
