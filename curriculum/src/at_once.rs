//! How many ways to go on are shown at once, and which ones (criterion 31).
//!
//! Fewer ways never change the lesson: the first to stay are those that simplified mode shows, one of what is shown is
//! safe, one tempts wherever any does, and all stand in the author's order. A run takes every way at any time, so it
//! replays to the same end however many were shown.

/// How many ways to go on a pupil sees at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum AtOnce {
    /// Two.
    Two,
    /// Two or three.
    Three,
    /// As many as the author wrote.
    #[default]
    All,
}

impl AtOnce {
    /// Every number, in the order settings offer them.
    pub const ALL: [Self; 3] = [Self::Two, Self::Three, Self::All];

    fn most(self) -> usize {
        match self {
            Self::Two => 2,
            Self::Three => 3,
            Self::All => usize::MAX,
        }
    }
}

/// What a way is for the lesson.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Worth {
    /// It goes well; one is always shown.
    Safe,
    /// The wrong idea the scenario is about; one is always shown where there is any.
    Tempting,
    /// Neither has to be there.
    Either,
}

/// One way, as far as showing it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Way {
    pub(crate) worth: Worth,
    /// The author leaves it out of simplified mode.
    pub(crate) full_only: bool,
}

/// Which of these ways are shown, in the author's order: one flag each.
pub(crate) fn shown(ways: &[Way], at_once: AtOnce) -> Vec<bool> {
    let mut picks: Vec<usize> = (0..ways.len()).collect();
    picks.sort_by_key(|place| ways.get(*place).is_some_and(|way| way.full_only));
    picks.truncate(at_once.most());
    bring_in(ways, &mut picks, Worth::Safe);
    bring_in(ways, &mut picks, Worth::Tempting);
    (0..ways.len())
        .map(|place| picks.contains(&place))
        .collect()
}

/// Where none of this worth was picked, the first of them takes the place of the last that can be spared.
fn bring_in(ways: &[Way], picks: &mut [usize], wanted: Worth) {
    let worth = |place: usize| ways.get(place).map(|way| way.worth);
    if picks.iter().any(|place| worth(*place) == Some(wanted)) {
        return;
    }
    let Some(missing) = ways.iter().position(|way| way.worth == wanted) else {
        return;
    };
    let safe = picks
        .iter()
        .filter(|place| worth(**place) == Some(Worth::Safe))
        .count();
    let spared = picks
        .iter_mut()
        .rev()
        .find(|place| worth(**place) != Some(Worth::Safe) || safe > 1);
    if let Some(spared) = spared {
        *spared = missing;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn worth() -> impl Strategy<Value = Worth> {
        prop_oneof![
            Just(Worth::Safe),
            Just(Worth::Tempting),
            Just(Worth::Either)
        ]
    }

    fn ways() -> impl Strategy<Value = Vec<Way>> {
        let way = (worth(), any::<bool>()).prop_map(|(worth, full_only)| Way { worth, full_only });
        prop::collection::vec(way, 0..7)
    }

    /// As authors write them: two that simplified mode shows, one safe and one tempting, among any others.
    fn as_written() -> impl Strategy<Value = Vec<Way>> {
        let others = prop::collection::vec(worth(), 0..5);
        (others, 0_usize..6, 0_usize..6).prop_map(|(others, first, second)| {
            let way = |worth, full_only| Way { worth, full_only };
            let mut ways: Vec<Way> = others.into_iter().map(|worth| way(worth, true)).collect();
            ways.insert(first.min(ways.len()), way(Worth::Safe, false));
            ways.insert(second.min(ways.len()), way(Worth::Tempting, false));
            ways
        })
    }

    fn count(ways: &[Way], flags: &[bool], worth: Worth) -> usize {
        let both = ways.iter().zip(flags);
        both.filter(|(way, is_shown)| **is_shown && way.worth == worth)
            .count()
    }

    proptest! {
        /// Criterion 31.
        #[test]
        fn fewer_ways_keep_a_safe_one_and_a_tempting_one_whatever_was_written(ways in ways()) {
            for at_once in AtOnce::ALL {
                let flags = shown(&ways, at_once);
                let number = flags.iter().filter(|is_shown| **is_shown).count();
                prop_assert_eq!(number, ways.len().min(at_once.most()));
                for worth in [Worth::Safe, Worth::Tempting] {
                    let is_there = ways.iter().any(|way| way.worth == worth);
                    prop_assert_eq!(count(&ways, &flags, worth) > 0, is_there);
                }
            }
        }

        #[test]
        fn the_two_of_simplified_mode_are_shown_first_and_stay_when_there_are_more(ways in as_written()) {
            let simple: Vec<bool> = ways.iter().map(|way| !way.full_only).collect();
            prop_assert_eq!(shown(&ways, AtOnce::Two), simple.clone());
            let three = shown(&ways, AtOnce::Three);
            prop_assert!(simple.iter().zip(&three).all(|(two, three)| *three || !two));
        }
    }
}
