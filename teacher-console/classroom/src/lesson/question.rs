//! What a whole class is asked: how many of some things hold for each, a topic's questions before and after it, or what it
//! would like to learn next.
//!
//! Of *how many* half of the class sees one thing more. What that one adds is known of the class and of nobody in it
//! (R13), as long as each half is large; so a small class is not asked, and what too few have answered is thrown away.

use crate::PupilId;
use std::collections::BTreeSet;
use std::fmt;

/// The fewest pupils, and the fewest answers, of each half.
pub const HALF_MIN: usize = 10;
/// The most things of a list question, and so the highest number there is.
pub const THINGS_MAX: u8 = 5;
/// Topics that a class can choose from.
pub const VOTE_TOPICS: std::ops::RangeInclusive<usize> = 2..=4;

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asking {
    /// How many of the things that belong to this topic hold.
    HowMany(String),
    /// How many of this topic's questions are answered as one hopes, before it or after it.
    Form {
        /// The topic.
        topic: String,
        /// Whether the topic was taught.
        is_after: bool,
    },
    /// Which of these topics to learn next (B-16).
    Vote(Vec<String>),
}

/// How often one number was given in one half. Of a vote it is the place of the topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberGiven {
    /// By those who saw one thing more, or met form B.
    pub is_longer: bool,
    /// The number.
    pub number: u8,
    /// How often.
    pub times: u32,
}

/// Why a class is not asked. `Display` is the sentence for the adult.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AskRefusal {
    /// It has fewer pupils than two halves.
    SmallClass,
    /// It has fewer pupils than a mean needs that says nothing of one of them.
    FewForAMean,
    /// Something is being asked already.
    AskedAlready,
    /// Nothing is being asked.
    NothingAsked,
    /// It is no question: too few or too many topics, or one that cannot be read.
    Unreadable,
}

impl fmt::Display for AskRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::SmallClass => "In a class of fewer than twenty pupils an answer could say something of one of them. Ask a vote, or talk it through.",
            Self::FewForAMean => "In a class of fewer than ten pupils the mean could say something of one of them. What each has practised stands under 'What to teach next'.",
            Self::AskedAlready => "The class is being asked something already. Close that first.",
            Self::NothingAsked => "The class is not being asked anything.",
            Self::Unreadable => "This cannot be asked. Choose again from the page.",
        })
    }
}

impl std::error::Error for AskRefusal {}

impl Asking {
    /// Looks at what would be asked of so many pupils.
    ///
    /// # Errors
    ///
    /// An [`AskRefusal`].
    pub fn check(&self, pupils: usize) -> Result<(), AskRefusal> {
        let ids = match self {
            Self::HowMany(topic) | Self::Form { topic, .. } => std::slice::from_ref(topic),
            Self::Vote(topics) if !VOTE_TOPICS.contains(&topics.len()) => {
                return Err(AskRefusal::Unreadable);
            }
            Self::Vote(topics) => topics.as_slice(),
        };
        let lengths = 1..=super::SCENARIO_ID_BYTES_MAX;
        // They are kept in one line with a space between them.
        let is_id = |id: &String| lengths.contains(&id.len()) && !id.contains(' ');
        let once: BTreeSet<&String> = ids.iter().collect();
        if !ids.iter().all(is_id) || once.len() != ids.len() {
            Err(AskRefusal::Unreadable)
        } else if matches!(self, Self::HowMany(_)) && pupils < 2 * HALF_MIN {
            Err(AskRefusal::SmallClass)
        } else if matches!(self, Self::Form { .. }) && pupils < HALF_MIN {
            Err(AskRefusal::FewForAMean)
        } else {
            Ok(())
        }
    }

    /// The highest number that can be given.
    #[must_use]
    pub fn highest(&self) -> u8 {
        match self {
            Self::HowMany(_) | Self::Form { .. } => THINGS_MAX,
            Self::Vote(topics) => u8::try_from(topics.len().saturating_sub(1)).unwrap_or(0),
        }
    }

    /// Who sees one thing more: half of the class, by the chance that came with each pupil. Nobody of a vote.
    ///
    /// Which form a pupil meets goes by their id, which is random itself: so it is the other one after the topic, and nothing
    /// has to be kept about who met which.
    #[must_use]
    pub fn longer_half(&self, mut drawn: Vec<(u64, PupilId)>) -> BTreeSet<PupilId> {
        let half = match self {
            Self::HowMany(_) => drawn.len() / 2,
            Self::Vote(_) => 0,
            Self::Form { is_after, .. } => {
                let is_odd = |one: &PupilId| one.0.last().is_some_and(|byte| byte % 2 == 1);
                let all = drawn.into_iter().map(|(_, one)| one);
                return all.filter(|one| is_odd(one) != *is_after).collect();
            }
        };
        drawn.sort_unstable_by_key(|(chance, _)| *chance);
        drawn.into_iter().take(half).map(|(_, one)| one).collect()
    }

    /// Whether what was given may be kept.
    #[must_use]
    pub fn may_be_kept(&self, given: &[NumberGiven]) -> bool {
        let of_half = |is_longer: bool| -> u64 {
            let half = given.iter().filter(|one| one.is_longer == is_longer);
            half.map(|one| u64::from(one.times)).sum()
        };
        let is_enough = |times: u64| usize::try_from(times).unwrap_or(usize::MAX) >= HALF_MIN;
        match self {
            Self::HowMany(_) => [false, true].map(of_half).into_iter().all(is_enough),
            Self::Form { .. } => is_enough([false, true].map(of_half).into_iter().sum()),
            Self::Vote(_) => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(is_longer: bool, number: u8, times: u32) -> NumberGiven {
        NumberGiven {
            is_longer,
            number,
            times,
        }
    }

    /// R13: never of a small class, and never from few answers.
    #[test]
    fn a_small_class_is_not_asked_and_few_answers_are_not_kept() {
        let list = Asking::HowMany("who-is-really-there".to_owned());
        assert_eq!(list.check(2 * HALF_MIN - 1), Err(AskRefusal::SmallClass));
        assert_eq!(list.check(2 * HALF_MIN), Ok(()));
        let enough = [given(false, 1, 6), given(false, 2, 4), given(true, 2, 10)];
        assert!(list.may_be_kept(&enough));
        let few = [given(false, 1, 30), given(true, 2, 9)];
        assert!(!list.may_be_kept(&few) && !list.may_be_kept(&[]));
    }

    #[test]
    fn halves_are_halves_whatever_chance_says() {
        let list = Asking::HowMany("a".to_owned());
        for pupils in [20, 21, 33] {
            let drawn = (0..pupils).map(|at| (u64::from(at % 3), PupilId([at; 16])));
            let longer = list.longer_half(drawn.collect());
            assert_eq!(longer.len(), usize::from(pupils) / 2);
        }
        let vote = Asking::Vote(vec!["a".to_owned(), "b".to_owned()]);
        assert!(vote.longer_half(vec![(1, PupilId([1; 16]))]).is_empty());
    }

    /// R13: the second answer is not the memory of the first.
    #[test]
    fn r13_whoever_met_one_form_before_meets_the_other_after() {
        let form = |is_after| Asking::Form {
            topic: "telling".to_owned(),
            is_after,
        };
        let class: Vec<(u64, PupilId)> = (0..30).map(|at| (0, PupilId([at; 16]))).collect();
        let [before, after] =
            [false, true].map(|is_after| form(is_after).longer_half(class.clone()));
        assert!(before.is_disjoint(&after));
        assert_eq!(before.len() + after.len(), class.len());
        assert_eq!(
            form(false).check(HALF_MIN - 1),
            Err(AskRefusal::FewForAMean)
        );
        assert_eq!(form(true).check(HALF_MIN), Ok(()));
        assert!(form(true).may_be_kept(&[given(false, 2, 4), given(true, 3, 6)]));
        assert!(!form(true).may_be_kept(&[given(false, 2, 9)]));
    }

    /// B-16.
    #[test]
    fn b16_a_vote_is_between_two_and_four_topics_in_any_class() {
        let vote = |ids: &[&str]| Asking::Vote(ids.iter().map(|id| (*id).to_owned()).collect());
        assert_eq!(vote(&["a", "b"]).check(3), Ok(()));
        assert_eq!(vote(&["a", "b", "c"]).highest(), 2);
        for wrong in [
            vote(&["a"]),
            vote(&["a", "a"]),
            vote(&["a", "b c"]),
            vote(&["a", ""]),
            vote(&["a", "b", "c", "d", "e"]),
        ] {
            assert_eq!(wrong.check(30), Err(AskRefusal::Unreadable), "{wrong:?}");
        }
        assert!(vote(&["a", "b"]).may_be_kept(&[given(false, 0, 1)]));
    }
}
