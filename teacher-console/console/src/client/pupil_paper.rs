//! What a pupil practised, for their parents: it names the pupil, so that it is printed goes on record.

use paper::{HomeFrame, PupilSummary, SummaryTalk, pupil_summary};
use protocol::account::PrintedPaper;

use super::{Client, families::contacts_of, printed::fonts};
use crate::{
    clock,
    intent::{Trouble, lesson::LessonAnswer},
    state::pupil::{PupilOnPaper, TalkOnPaper},
};

impl Client {
    pub(super) fn print_pupil(&mut self, page: &PupilOnPaper) -> Result<LessonAnswer, Trouble> {
        let (directory, now) = (self.directory()?, self.now());
        let every = &page.every;
        let sheet = PupilSummary {
            frame: HomeFrame {
                school_name: &directory.school_name,
                version: &page.version,
                title: &page.title,
            },
            made_on: &clock::day(now),
            is_demo: directory.demo,
            opening: &page.opening,
            practised_heading: &page.practised_heading,
            practised: page
                .practised
                .iter()
                .map(|(topic, scenarios)| (topic.as_str(), texts(scenarios)))
                .collect(),
            nothing: &page.nothing,
            talk_heading: &page.talk_heading,
            talk: page.talk.iter().map(|one| talk(one, &every.task)).collect(),
            next_heading: &page.next_heading,
            next: texts(&page.next),
            kept_heading: &page.kept_heading,
            kept: &page.kept,
            contacts: contacts_of(every, directory, now),
        };
        let pages = pupil_summary(&sheet, &fonts());
        self.print_on_record(PrintedPaper::PupilSummary, pages)?;
        Ok(LessonAnswer::Printed)
    }
}

fn talk<'a>(one: &'a TalkOnPaper, task_heading: &'a str) -> SummaryTalk<'a> {
    SummaryTalk {
        topic: &one.topic,
        why: &one.why,
        questions: texts(&one.questions),
        task_heading,
        task: &one.task,
    }
}

fn texts(all: &[String]) -> Vec<&str> {
    all.iter().map(String::as_str).collect()
}
