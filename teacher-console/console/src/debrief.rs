//! After something happened: a story for the whole class that is about the same and about nobody (B-06).
//!
//! The topic is all that is asked for. What happened, to whom and who told is typed nowhere and sent nowhere.

use std::collections::BTreeSet;

use curriculum::{AgeBand, Kind, Library, Scenario, TopicId};

use crate::lesson_notes::notes_parts;

/// The heading of the prompts in a scenario's notes.
const TALK: &str = "Talk about it";

/// A story that fits the topic.
#[derive(Clone, Copy, Debug)]
pub struct Story<'a> {
    /// Which.
    pub scenario: &'a Scenario,
    /// Somebody in it is called like a pupil of the class.
    pub shares_a_name: bool,
}

/// Every topic there is a story about, in the curriculum's order.
#[must_use]
pub fn topics(library: &Library) -> Vec<&TopicId> {
    let told: BTreeSet<&TopicId> = AgeBand::ALL
        .into_iter()
        .flat_map(|band| library.for_band(band))
        .map(|scenario| scenario.topic())
        .collect();
    let all = library.topics().iter().map(|topic| &topic.id);
    all.filter(|topic| told.contains(topic)).collect()
}

/// The stories of a topic, the best first.
///
/// Nobody is called like a pupil of the class, then for this band or the one next to
/// it, then not heavy, then one in which something goes wrong. Where those bands have none, the nearest that has.
#[must_use]
pub fn stories<'a>(
    library: &'a Library,
    band: AgeBand,
    topic: &TopicId,
    pupils: &[&str],
) -> Vec<Story<'a>> {
    let pupils: BTreeSet<String> = pupils.iter().map(|name| first_name(name)).collect();
    let place = |band: AgeBand| AgeBand::ALL.iter().position(|one| *one == band);
    let far = |scenario: &Scenario| {
        let (own, other) = (place(band), place(scenario.band()));
        own.unwrap_or_default().abs_diff(other.unwrap_or_default())
    };
    let bands = AgeBand::ALL.into_iter();
    let of_topic = bands
        .flat_map(|band| library.for_band(band))
        .map(|one| &**one)
        .filter(|scenario: &&Scenario| scenario.topic() == topic);
    let mut found: Vec<Story<'_>> = of_topic
        .map(|scenario| {
            let mut cast = scenario.cast().values();
            Story {
                scenario,
                shares_a_name: cast.any(|one| pupils.contains(&first_name(&one.name))),
            }
        })
        .collect();
    let nearest = found.iter().map(|story| far(story.scenario)).min();
    let farthest = nearest.unwrap_or_default().max(1);
    found.retain(|story| far(story.scenario) <= farthest);
    found.sort_by_key(|story| {
        let scenario = story.scenario;
        let is_safe = scenario.kind() == Kind::Safe;
        (
            story.shares_a_name,
            far(scenario),
            scenario.is_heavy(),
            is_safe,
        )
    });
    found
}

/// The questions that the author of a story wrote for the talk after it, and what to know before it.
#[must_use]
pub fn questions(scenario: &Scenario) -> Vec<String> {
    let parts = notes_parts(scenario.notes());
    let talk = parts.into_iter().find(|part| part.heading == TALK);
    talk.map(|part| part.points).unwrap_or_default()
}

fn first_name(name: &str) -> String {
    let first = name.split_whitespace().next().unwrap_or_default();
    first.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{school_folders::beside_us, titles::Titles};

    /// B-06: every topic has a story for every age, near it where there is one, and questions for it.
    #[test]
    fn b06_every_topic_has_a_story_for_every_age_and_questions() {
        let titles = Titles::load(&beside_us("curriculum/content"));
        let library = titles.library();
        assert!(topics(library).len() > 20);
        for band in AgeBand::ALL {
            let own: BTreeSet<&TopicId> = library.for_band(band).map(|one| one.topic()).collect();
            for topic in topics(library) {
                let found = stories(library, band, topic, &[]);
                let first = found.first().expect("a story").scenario;
                assert_eq!(
                    first.band() == band,
                    own.contains(topic),
                    "{band:?} {topic}"
                );
                for story in &found {
                    assert!(!story.shares_a_name);
                    assert!(
                        questions(story.scenario).len() > 1,
                        "{}",
                        story.scenario.id()
                    );
                }
                let of_band = found.iter().filter(|one| one.scenario.band() == band);
                let heavy: Vec<bool> = of_band.map(|one| one.scenario.is_heavy()).collect();
                assert!(heavy.is_sorted(), "what is heavy comes last");
            }
        }
    }

    /// B-06: a story in which somebody is called like a pupil of the class comes last, and says so.
    #[test]
    fn b06_nobody_in_the_story_is_called_like_a_pupil_of_the_class() {
        let titles = Titles::load(&beside_us("curriculum/content"));
        let library = titles.library();
        let mut moved = 0;
        for band in AgeBand::ALL {
            for topic in topics(library) {
                let found = stories(library, band, topic, &[]);
                let [first, _, ..] = found.as_slice() else {
                    continue;
                };
                let hero = &first
                    .scenario
                    .cast()
                    .get(first.scenario.hero())
                    .expect("a hero")
                    .name;
                let pupil = format!("{} B.", hero.to_uppercase());
                let again = stories(library, band, topic, &[pupil.as_str()]);
                let there = again
                    .iter()
                    .find(|one| one.scenario.id() == first.scenario.id());
                assert!(there.is_some_and(|one| one.shares_a_name));
                moved += usize::from(again[0].scenario.id() != first.scenario.id());
            }
        }
        assert!(moved > 0);
    }
}
