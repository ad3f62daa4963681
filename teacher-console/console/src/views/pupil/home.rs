//! The page for parents and carers (J-16): what was practised, what to talk about at home, what comes next.

use bevy_egui::egui::Ui;
use curriculum::{AgeBand, ReadingMode, TopicId};

use super::{Shown, wish};
use crate::{
    clock,
    intent::pupil::PupilIntent,
    pupil_page::Practised,
    state::pupil::{PupilOnPaper, TalkOnPaper},
    views::parts::{self, Wishes},
};

/// Topics to talk about on one page for home.
const TALKS_MAX: usize = 2;

pub(super) fn home_ui(ui: &mut Ui, shown: &Shown<'_>, wishes: &mut Wishes) {
    parts::strong(ui, shown.words.say("pupil-home"));
    parts::small(ui, shown.words.say("pupil-home-why"));
    if parts::quiet(ui, shown.say("pupil-print")).clicked() {
        wish(wishes, PupilIntent::Print(Box::new(on_paper(shown))));
    }
}

fn on_paper(shown: &Shown<'_>) -> PupilOnPaper {
    let words = shown.words;
    let practised = shown.page.practised.iter();
    let home = shown.titles.home();
    PupilOnPaper {
        title: shown.say("pupil-paper-title"),
        opening: words.say("pupil-paper-opening"),
        practised_heading: words.say("pupil-practised"),
        practised: practised
            .map(|topic| {
                let scenarios = topic.scenarios.iter().map(|(scenario, day)| {
                    let title = shown.titles.scenario(scenario.as_str());
                    format!("{title}, {}", clock::day_of(*day))
                });
                (shown.topic(&topic.topic).to_owned(), scenarios.collect())
            })
            .collect(),
        nothing: words.say("pupil-paper-nothing"),
        talk_heading: words.say("pupil-paper-talk"),
        talk: talks(shown),
        next_heading: words.say("pupil-next"),
        next: next(shown),
        kept_heading: words.say("pupil-paper-kept-head"),
        kept: words.say("pupil-paper-kept"),
        every: home.on_every_page(),
        version: home.version().to_owned(),
    }
}

/// The topics that were practised last.
fn talks(shown: &Shown<'_>) -> Vec<TalkOnPaper> {
    let home = shown.titles.home();
    let band = shown.band.unwrap_or(AgeBand::From7To9);
    let newest = |topic: &&Practised| topic.scenarios.iter().map(|(_, day)| *day).max();
    let mut practised: Vec<&Practised> = shown.page.practised.iter().collect();
    practised.sort_by_key(|topic| std::cmp::Reverse(newest(topic)));
    let talk = |topic: &TopicId| {
        let page = home.talk_page(topic, band)?;
        Some(TalkOnPaper {
            topic: shown.topic(topic).to_owned(),
            why: page.why,
            questions: page.talk,
            task: page.task,
        })
    };
    let talks = practised.iter().filter_map(|one| talk(&one.topic));
    talks.take(TALKS_MAX).collect()
}

fn next(shown: &Shown<'_>) -> Vec<String> {
    let library = shown.titles.library();
    let scenarios = shown.page.next.iter();
    scenarios
        .filter_map(|one| library.scenario(&one.scenario))
        .map(|scenario| scenario.topic_name(ReadingMode::Full).to_owned())
        .collect()
}

#[cfg(test)]
mod tests;
