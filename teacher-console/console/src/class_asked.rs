//! What came of asking a whole class, and what it could be asked next. Nothing here is about one pupil (R13, B-16).

use curriculum::{
    AgeBand, Library, TopicId,
    learning::{self, Estimate},
};
use protocol::class_questions::{AskedOfClass, ClosedClassQuestion};

use crate::{state::classes::Progress, teach_next::teach_next};

/// Topics in one vote, at the most and at the least.
const VOTE_MAX: usize = 4;
const VOTE_MIN: usize = 2;

/// The share of the class for whom the one more thing holds; nothing of a vote, and where too few answered.
#[must_use]
pub fn share(closed: &ClosedClassQuestion) -> Option<Estimate> {
    let AskedOfClass::HowMany(_) = closed.about else {
        return None;
    };
    let half = |is_longer: bool| -> Vec<u8> {
        let of_half = closed.given.iter().filter(|one| one.is_longer == is_longer);
        of_half
            .flat_map(|one| {
                let times = usize::try_from(one.times).unwrap_or(usize::MAX);
                std::iter::repeat_n(one.number, times)
            })
            .collect()
    };
    learning::list_share(&half(false), &half(true))
}

/// The mean share of a topic's questions that the class answered as one hopes, of so many; nothing of anything else, and
/// where too few answered.
#[must_use]
pub fn mean(closed: &ClosedClassQuestion, questions: usize) -> Option<Estimate> {
    let AskedOfClass::Form { .. } = closed.about else {
        return None;
    };
    let of = f64::from(u32::try_from(questions).ok()?.max(1));
    let shares: Vec<f64> = closed
        .given
        .iter()
        .flat_map(|one| {
            let times = usize::try_from(one.times).unwrap_or(usize::MAX);
            std::iter::repeat_n(f64::from(one.number) / of, times)
        })
        .collect();
    learning::mean_share(&shares)
}

/// The newest answers to this topic's questions before it that are older than these.
#[must_use]
pub fn before<'a>(
    all: &'a [ClosedClassQuestion],
    after: &ClosedClassQuestion,
) -> Option<&'a ClosedClassQuestion> {
    let AskedOfClass::Form {
        topic,
        is_after: true,
    } = &after.about
    else {
        return None;
    };
    let wanted = AskedOfClass::Form {
        topic: topic.clone(),
        is_after: false,
    };
    let earlier = all.iter().filter(|one| one.closed_at <= after.closed_at);
    earlier
        .filter(|one| one.about == wanted)
        .max_by_key(|one| one.closed_at)
}

/// How often each topic of a vote was chosen, in the order in which they stood.
#[must_use]
pub fn votes(closed: &ClosedClassQuestion) -> Vec<(&str, u32)> {
    let AskedOfClass::Vote(topics) = &closed.about else {
        return Vec::new();
    };
    let times = |place: usize| {
        let mut given = closed.given.iter();
        let found = given.find(|one| usize::from(one.number) == place);
        found.map_or(0, |one| one.times)
    };
    let topics = topics.iter().enumerate();
    topics
        .map(|(place, topic)| (topic.as_str(), times(place)))
        .collect()
}

/// Topics to choose from: what is due again, then what nobody has played, for this band and not heavy. Nothing where there
/// are too few to choose.
#[must_use]
pub fn to_vote(library: &Library, band: AgeBand, progress: &Progress, today: u32) -> Vec<TopicId> {
    let next = teach_next(progress, library, today);
    let has_light = |topic: &TopicId| {
        let mut of_band = library.for_band(band);
        of_band.any(|one| one.topic() == topic && !one.is_heavy())
    };
    let due = next.due.into_iter().map(|due| due.topic);
    let all = library.topics().iter().map(|topic| topic.id.clone());
    let new = all.filter(|topic| !next.topics.contains(topic));
    let mut found: Vec<TopicId> = Vec::new();
    for topic in due.chain(new).filter(has_light) {
        if found.len() < VOTE_MAX && !found.contains(&topic) {
            found.push(topic);
        }
    }
    if found.len() < VOTE_MIN {
        found.clear();
    }
    found
}

#[cfg(test)]
mod tests {
    use protocol::class_questions::GivenNumber;

    use super::*;
    use crate::{school_folders::beside_us, titles::Titles};

    fn closed(about: AskedOfClass, given: &[(bool, u8, u32)]) -> ClosedClassQuestion {
        let number = |(is_longer, number, times): &(bool, u8, u32)| GivenNumber {
            is_longer: *is_longer,
            number: *number,
            times: *times,
        };
        ClosedClassQuestion {
            about,
            closed_at: 0,
            answered: given.iter().map(|one| one.2).sum(),
            given: given.iter().map(number).collect(),
        }
    }

    /// R13: worked out by hand: half of the longer half counts one more.
    #[test]
    fn r13_the_share_is_of_the_class_and_its_interval_is_wide() {
        let list = AskedOfClass::HowMany("telling".to_owned());
        let asked = closed(
            list.clone(),
            &[
                (false, 1, 6),
                (false, 2, 6),
                (true, 1, 3),
                (true, 2, 6),
                (true, 3, 3),
            ],
        );
        let found = share(&asked).unwrap();
        assert!((found.value - 0.5).abs() < 1e-9, "{found:?}");
        assert!(found.high - found.low > 0.5 && found.pupils == 24);
        assert!(share(&closed(list, &[])).is_none(), "nothing was kept");
    }

    /// R13: worked out by hand: (6 × 1 + 6 × 3) of 12 × 3 answers.
    #[test]
    fn r13_before_and_after_are_means_of_the_class_and_find_each_other() {
        let form = |is_after| AskedOfClass::Form {
            topic: "telling".to_owned(),
            is_after,
        };
        let earlier = closed(form(false), &[(false, 1, 6), (true, 3, 6)]);
        let found = mean(&earlier, 3).unwrap();
        assert!((found.value - 2.0 / 3.0).abs() < 1e-9, "{found:?}");
        assert!(found.low < found.value && found.pupils == 12);
        assert!(mean(&closed(form(true), &[]), 3).is_none(), "nothing kept");
        let later = ClosedClassQuestion {
            closed_at: 9,
            ..closed(form(true), &[(false, 3, 12)])
        };
        let all = [later.clone(), earlier.clone()];
        assert_eq!(before(&all, &later), Some(&earlier));
        assert_eq!(before(&all, &earlier), None);
    }

    #[test]
    fn b16_votes_stand_in_the_order_of_the_question_and_not_by_number() {
        let vote = AskedOfClass::Vote(vec!["telling".to_owned(), "free-gems".to_owned()]);
        let asked = closed(vote, &[(false, 1, 7)]);
        assert_eq!(votes(&asked), [("telling", 0), ("free-gems", 7)]);
        assert!(share(&asked).is_none());
    }

    #[test]
    fn b16_every_band_has_topics_to_choose_from_and_none_is_heavy() {
        let titles = Titles::load(&beside_us("curriculum/content"));
        let library = titles.library();
        for band in AgeBand::ALL {
            let found = to_vote(library, band, &Progress::default(), 100);
            assert!((VOTE_MIN..=VOTE_MAX).contains(&found.len()), "{band:?}");
            for topic in found {
                let mut light = library.for_band(band).filter(|one| !one.is_heavy());
                assert!(light.any(|one| *one.topic() == topic));
            }
        }
    }
}
