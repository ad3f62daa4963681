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

/// The stories of a topic for this band, the best first: nobody called like a pupil of the class, then not heavy, then one
/// in which something goes wrong. The class has something on its mind, so a story that is safe comes last.
#[must_use]
pub fn stories<'a>(
    library: &'a Library,
    band: AgeBand,
    topic: &TopicId,
    pupils: &[&str],
) -> Vec<Story<'a>> {
    let pupils: BTreeSet<String> = pupils.iter().map(|name| first_name(name)).collect();
    let of_topic = library.for_band(band).map(|one| &**one);
    let mut found: Vec<Story<'_>> = of_topic
        .filter(|scenario: &&Scenario| scenario.topic() == topic)
        .map(|scenario| {
            let mut cast = scenario.cast().values();
            Story {
                scenario,
                shares_a_name: cast.any(|one| pupils.contains(&first_name(&one.name))),
            }
        })
        .collect();
    found.sort_by_key(|story| {
        let is_safe = story.scenario.kind() == Kind::Safe;
        (story.shares_a_name, story.scenario.is_heavy(), is_safe)
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
    use crate::{
        lesson_choice::{Length, by_topic},
        school_folders::beside_us,
        titles::Titles,
    };

    /// B-06: every topic of every age has a story and questions for it.
    #[test]
    fn b06_every_topic_of_every_age_has_a_story_and_questions() {
        let titles = Titles::load(&beside_us("curriculum/content"));
        let library = titles.library();
        let mut seen = 0;
        for band in AgeBand::ALL {
            for (topic, scenarios) in by_topic(library, band, Length::Any) {
                let found = stories(library, band, topic, &[]);
                assert_eq!(found.len(), scenarios.len());
                for story in &found {
                    assert!(!story.shares_a_name);
                    assert!(
                        questions(story.scenario).len() > 1,
                        "{}",
                        story.scenario.id()
                    );
                }
                let first_heavy = found.iter().position(|one| one.scenario.is_heavy());
                let last_light = found.iter().rposition(|one| !one.scenario.is_heavy());
                assert!(first_heavy.is_none() || last_light < first_heavy);
                seen += 1;
            }
        }
        assert!(seen > 24);
    }

    /// B-06: a story in which somebody is called like a pupil of the class comes last, and says so.
    #[test]
    fn b06_nobody_in_the_story_is_called_like_a_pupil_of_the_class() {
        let titles = Titles::load(&beside_us("curriculum/content"));
        let library = titles.library();
        let mut moved = 0;
        for band in AgeBand::ALL {
            for (topic, _) in by_topic(library, band, Length::Any) {
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
