//! A lesson of one class: what is suggested or chosen, who plays it, and the page that helps to teach it.
//!
//! Class, scenario and start are enough; everything else has an answer already.

mod ask;
mod debrief;
mod forms;
mod habits;
mod model;
mod notes;
mod prompts;
mod restore;
mod today;
mod who;

use bevy_egui::egui::Ui;
use curriculum::{AgeBand, ReadingMode, Scenario};
use protocol::{classroom::StaffClass, lessons::Play};

use super::{
    parts::{self, Wishes},
    places,
};
use crate::{
    clock,
    intent::{Intent, lesson::LessonIntent},
    lesson_choice::{Length, PARTS_SHORT_MAX, by_topic, play_of, suggest},
    state::{
        State,
        classes::Progress,
        lesson::{LessonPage, WhoPlays},
    },
    theme,
    titles::Titles,
    words::Words,
};

/// Everything the parts of the page look at.
pub(super) struct Shown<'a> {
    page: &'a LessonPage,
    class: &'a StaffClass,
    /// The class's progress, once it is known.
    progress: Option<&'a Progress>,
    /// Counted in days from 1970.
    today: u32,
    words: &'a Words,
    titles: &'a Titles,
}

impl Shown<'_> {
    fn name_of(&self, pupil: protocol::bytes::Id) -> &str {
        let mut rows = self.progress.iter().flat_map(|progress| &progress.pupils);
        rows.find(|row| row.pupil == pupil)
            .map_or("", |row| row.name.as_str())
    }

    fn names_of(&self, pupils: &[protocol::bytes::Id]) -> String {
        let names: Vec<&str> = pupils.iter().map(|one| self.name_of(*one)).collect();
        names.join(", ")
    }

    /// The scenario that was chosen, else the one that is played today.
    fn scenario(&self) -> Option<&Scenario> {
        let planned = || self.page.told.as_ref().and_then(|told| told.play.as_ref());
        let play = self.page.play.as_ref().or_else(planned)?;
        let mut scenarios = self.titles.library().scenarios();
        let found = scenarios.find(|scenario| scenario.id().as_str() == play.scenario);
        found.map(AsRef::as_ref)
    }

    fn topic_of<'b>(&'b self, scenario: &'b Scenario) -> &'b str {
        self.titles.topic(scenario.topic().as_str())
    }
}

/// The whole page.
pub(super) fn lesson_ui(
    ui: &mut Ui,
    state: &State,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    let Some(page) = &state.lesson else {
        return;
    };
    let mut rows = state.classes.rows.iter();
    let Some(class) = rows.find(|row| row.id == page.class) else {
        return;
    };
    let progress = state.classes.progress.as_ref();
    let shown = Shown {
        page,
        class,
        progress: progress.filter(|progress| progress.class == Some(page.class)),
        today: clock::day_number(state.now),
        words,
        titles,
    };
    let name = words.say_with("lesson-of", &[("name", &class.name)]);
    parts::page_head(ui, name, words.say("lesson-sentence"));
    if parts::quiet(ui, words.say("lesson-leave")).clicked() {
        wish(wishes, LessonIntent::Leave);
    }
    ui.add_space(8.0);
    places::scrolled(ui, "lesson", |ui| {
        let Some(told) = &page.told else {
            parts::body(ui, words.say("lesson-asking"));
            return;
        };
        parts::card_of(ui, |ui| today::today_ui(ui, &shown, told, wishes));
        if told.may_plan {
            parts::card_of(ui, |ui| what_ui(ui, &shown, wishes));
            parts::card_of(ui, |ui| ask::ask_ui(ui, state, &shown, told, wishes));
            parts::card_of(ui, |ui| debrief::debrief_ui(ui, &shown, wishes));
            parts::card_of(ui, |ui| restore::restore_ui(ui, &shown, wishes));
            if let Some(play) = &page.play {
                parts::card_of(ui, |ui| start_ui(ui, &shown, play, told, wishes));
                parts::card_of(ui, |ui| who::opt_outs_ui(ui, &shown, play, told, wishes));
            }
        }
        if let Some(scenario) = shown.scenario() {
            parts::card_of(ui, |ui| notes::notes_ui(ui, &shown, scenario, wishes));
            parts::card_of(ui, |ui| model::model_ui(ui, &shown, scenario, wishes));
        }
        if let Some(band) = AgeBand::parse(&class.band) {
            parts::card_of(ui, |ui| habits::habits_ui(ui, &shown, band, wishes));
        }
    });
}

fn wish(wishes: &mut Wishes, wish: LessonIntent) {
    wishes.push(Intent::Lesson(wish));
}

/// The suggestion first, and everything else behind one button.
fn what_ui(ui: &mut Ui, shown: &Shown<'_>, wishes: &mut Wishes) {
    let words = shown.words;
    parts::text(ui, words.say("lesson-what"), theme::section(), theme::INK);
    let own = AgeBand::parse(&shown.class.band);
    if let (Some(band), Some(progress)) = (own, shown.progress)
        && let Some(one) = suggest(shown.titles.library(), band, progress, shown.today)
    {
        let scenario = one.scenario;
        parts::strong(ui, scenario.title(ReadingMode::Full));
        parts::small(ui, about(shown, scenario));
        let count = one.pupils_due.to_string();
        parts::small(
            ui,
            if one.pupils_due > 0 {
                words.say_with("lesson-why-due", &[("count", &count)])
            } else {
                words.say("lesson-why-least")
            },
        );
        let is_chosen = is_chosen(shown, scenario);
        if is_chosen {
            parts::small(ui, words.say("lesson-chosen"));
        } else if parts::primary(ui, words.say("lesson-take")).clicked() {
            wish(wishes, LessonIntent::Choose(play_of(scenario)));
        }
    }
    let id = if shown.page.is_list_open {
        "lesson-hide-list"
    } else {
        "lesson-show-list"
    };
    if parts::quiet(ui, words.say(id)).clicked() {
        wish(wishes, LessonIntent::ShowList);
    }
    if shown.page.is_list_open {
        list_ui(ui, shown, shown.page.band.or(own), wishes);
    }
}

/// Every scenario of a band, topic by topic.
fn list_ui(ui: &mut Ui, shown: &Shown<'_>, chosen: Option<AgeBand>, wishes: &mut Wishes) {
    let words = shown.words;
    let question = words.say("lesson-which-ages");
    parts::strong(ui, question.clone());
    places::pairs(ui, &AgeBand::ALL, |ui, band| {
        let (from, to) = band.as_str().split_once('-').unwrap_or_default();
        let name = words.say_with("rules-ages", &[("from", from), ("to", to)]);
        if parts::choice_of(ui, &question, chosen == Some(*band), name) {
            wish(wishes, LessonIntent::Band(*band));
        }
    });
    let Some(band) = chosen else {
        return;
    };
    length_ui(ui, shown, wishes);
    for (topic, scenarios) in by_topic(shown.titles.library(), band, shown.page.length) {
        ui.add_space(6.0);
        let topic = shown.titles.topic(topic.as_str());
        parts::strong(ui, topic);
        for scenario in scenarios {
            let parts_count = scenario.steps().len().to_string();
            let values = [
                ("title", scenario.title(ReadingMode::Full)),
                ("parts", parts_count.as_str()),
            ];
            let id = if scenario.is_heavy() {
                "lesson-row-heavy"
            } else {
                "lesson-row"
            };
            let name = words.say_with(id, &values);
            if parts::choice_of(ui, topic, is_chosen(shown, scenario), name) {
                wish(wishes, LessonIntent::Choose(play_of(scenario)));
            }
        }
    }
}

/// How long the lesson may be.
fn length_ui(ui: &mut Ui, shown: &Shown<'_>, wishes: &mut Wishes) {
    let words = shown.words;
    let question = words.say("lesson-which-length");
    ui.add_space(6.0);
    parts::strong(ui, question.clone());
    let most = PARTS_SHORT_MAX.to_string();
    places::pairs(ui, &Length::ALL, |ui, length| {
        let id = match length {
            Length::Any => "lesson-length-any",
            Length::Short => "lesson-length-short",
            Length::Long => "lesson-length-long",
        };
        let name = words.say_with(id, &[("parts", &most)]);
        if parts::choice_of(ui, &question, shown.page.length == *length, name) {
            wish(wishes, LessonIntent::Length(*length));
        }
    });
}

fn is_chosen(shown: &Shown<'_>, scenario: &Scenario) -> bool {
    let play = shown.page.play.as_ref();
    play.is_some_and(|play| play.scenario == scenario.id().as_str())
}

/// Topic, ages and length.
fn about(shown: &Shown<'_>, scenario: &Scenario) -> String {
    let count = scenario.steps().len().to_string();
    let values = [
        ("topic", shown.topic_of(scenario)),
        ("band", scenario.band().as_str()),
        ("parts", count.as_str()),
    ];
    shown.words.say_with("lesson-about", &values)
}

/// What was chosen, who plays it and how, support where it is heavy, and the last press.
fn start_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    play: &Play,
    told: &protocol::lessons::ClassLesson,
    wishes: &mut Wishes,
) {
    let words = shown.words;
    let title = shown.titles.scenario(&play.scenario);
    let head = words.say_with("lesson-plays", &[("title", title)]);
    parts::text(ui, head, theme::section(), theme::INK);
    who::who_ui(ui, shown, wishes);
    if shown.page.who != WhoPlays::EachOwn {
        who::mode_ui(ui, shown, told, wishes);
    }
    if play.is_heavy {
        ui.add_space(6.0);
        parts::body(ui, words.say("lesson-heavy"));
        let name = words.say("lesson-support");
        if let Some(is_confirmed) = parts::tick_box(ui, play.is_support_confirmed, name) {
            wish(wishes, LessonIntent::ConfirmSupport(is_confirmed));
        }
    }
    ui.add_space(6.0);
    let id = match shown.page.who {
        WhoPlays::EachOwn => "lesson-give",
        WhoPlays::Class | WhoPlays::Together => "lesson-start",
    };
    if parts::primary(ui, words.say(id)).clicked() {
        wish(wishes, LessonIntent::Start);
    }
}
