//! What to teach a class next, on paper: it names pupils, so that it is printed goes on record.

use paper::{ClassMap, MapIdea, class_map};
use protocol::account::PrintedPaper;

use super::{Client, printed::fonts};
use crate::{
    clock,
    intent::{Trouble, lesson::LessonAnswer},
    state::next::{IdeaOnPaper, NextOnPaper},
};

impl Client {
    pub(super) fn print_next(&mut self, page: &NextOnPaper) -> Result<LessonAnswer, Trouble> {
        let (directory, now) = (self.directory()?, self.now());
        let (ideas_heading, ideas) = &page.ideas;
        let (due_heading, due) = &page.due;
        let map = ClassMap {
            school_name: &directory.school_name,
            made_on: &clock::day(now),
            is_demo: directory.demo,
            title: &page.title,
            about: page.about.iter().map(String::as_str).collect(),
            ideas_heading,
            ideas: ideas.iter().map(idea).collect(),
            due_heading,
            due: due
                .iter()
                .map(|(topic, pupils)| (topic.as_str(), pupils.as_str()))
                .collect(),
            map_heading: &page.map_heading,
            legend: page.legend.each_ref().map(String::as_str),
            pupil_heading: &page.pupil_heading,
            topics: page.topics.iter().map(String::as_str).collect(),
            rows: page
                .rows
                .iter()
                .map(|(name, cells)| (name.as_str(), cells.clone()))
                .collect(),
            more: page
                .more
                .iter()
                .map(|part| {
                    let lines = part.lines.iter().map(String::as_str).collect();
                    (part.heading.as_str(), lines)
                })
                .collect(),
        };
        let pages = class_map(&map, &fonts());
        self.print_on_record(PrintedPaper::ClassMap, pages)?;
        Ok(LessonAnswer::Printed)
    }
}

fn idea(idea: &IdeaOnPaper) -> MapIdea<'_> {
    MapIdea {
        name: &idea.name,
        activity: &idea.activity,
        pupils: &idea.pupils,
    }
}
