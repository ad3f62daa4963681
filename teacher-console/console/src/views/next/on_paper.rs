//! What stands on the screen, in words for the paper: the same ideas, the same names, the same map.

use super::{TeachNext, map};
use crate::{
    state::next::{IdeaOnPaper, NextOnPaper},
    titles::Titles,
    words::Words,
};

/// `class` is its name.
pub(super) fn on_paper(
    next: &TeachNext,
    class: &str,
    words: &Words,
    titles: &Titles,
) -> NextOnPaper {
    let names = |pupils: &[String]| {
        let names = pupils.join(", ");
        words.say_with("next-concerns", &[("names", &names)])
    };
    let ideas = next.ideas.iter().map(|idea| IdeaOnPaper {
        name: words.say_with("next-idea", &[("idea", &idea.name)]),
        activity: match idea.activity.as_str() {
            "" => String::new(),
            activity => words.say_with("next-activity", &[("activity", activity)]),
        },
        pupils: names(&idea.pupils),
    });
    let due = next.due.iter().map(|one| {
        let topic = titles.topic(one.topic.as_str()).to_owned();
        (topic, names(&one.pupils))
    });
    let rows = next.rows.iter().map(|row| {
        let cells = row.cells.iter().map(|cell| cell.map(map::counts));
        (row.name.clone(), cells.collect())
    });
    let topics = next.topics.iter();
    NextOnPaper {
        title: words.say_with("next-paper", &[("name", class)]),
        about: std::iter::once(words.say("next-sentence"))
            .chain(super::few(next, words))
            .collect(),
        ideas: (words.say("next-ideas"), ideas.collect()),
        due: (words.say("next-due"), due.collect()),
        map_heading: words.say("next-map"),
        legend: map::legend(words),
        pupil_heading: words.say("pupil"),
        topics: topics
            .map(|topic| titles.topic(topic.as_str()).to_owned())
            .collect(),
        rows: rows.collect(),
    }
}
