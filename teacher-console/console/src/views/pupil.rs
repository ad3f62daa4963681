//! One pupil's page in the room of classes: what was practised and what comes next, what is left out, the page for home.

mod home;
mod left_out;
mod reviews;
mod safeguards;
mod support;
mod vulnerability;

pub(super) use reviews::reviews_ui;

use bevy_egui::egui::{Response, Ui};
use curriculum::{
    AgeBand, Skill,
    learning::{SignCounts, Why},
};
use protocol::{
    bytes::Id,
    lessons::{ClassLesson, NotToMeet},
    pupil_support::PupilSupport,
};

use super::{
    next,
    parts::{self, Wishes},
};
use crate::{
    clock,
    intent::{ClassesIntent, Intent, pupil::PupilIntent},
    pupil_page::{NewPlace, Practised, PupilPage, pupil_page},
    state::{
        State,
        classes::{Progress, PupilRow},
        pupil::PupilShown,
    },
    teach_next::Idea,
    theme,
    titles::Titles,
    words::Words,
};

/// The three shapes of a topic with their numbers.
const CELL_WIDTH: f32 = 330.0;

/// Everything the parts of the page look at.
struct Shown<'a> {
    row: &'a PupilRow,
    shown: PupilShown,
    page: PupilPage,
    band: Option<AgeBand>,
    /// What the class plays and who is not to meet what, once it is known.
    told: Option<&'a ClassLesson>,
    /// How the pupil works, for whoever may know.
    support: Option<&'a PupilSupport>,
    words: &'a Words,
    titles: &'a Titles,
}

impl Shown<'_> {
    /// Words with the pupil's name in them.
    fn say(&self, id: &str) -> String {
        self.words.say_with(id, &[("name", &self.row.name)])
    }

    fn topic<'b>(&'b self, id: &'b curriculum::TopicId) -> &'b str {
        self.titles.topic(id.as_str())
    }

    fn left_out(&self) -> Vec<NotToMeet> {
        left_out_of(self.told, self.row)
    }
}

fn left_out_of(told: Option<&ClassLesson>, row: &PupilRow) -> Vec<NotToMeet> {
    let all = told.iter().flat_map(|told| &told.opt_outs);
    let theirs = all.filter(|one| one.pupil == row.pupil);
    theirs.map(|one| one.what.clone()).collect()
}

fn wish(wishes: &mut Wishes, wish: PupilIntent) {
    wishes.push(Intent::Classes(ClassesIntent::Pupil(wish)));
}

/// One button for each pupil of the class.
pub(super) fn buttons_ui(ui: &mut Ui, progress: &Progress, words: &Words, wishes: &mut Wishes) {
    ui.add_space(12.0);
    parts::strong(ui, words.say("pupil-head"));
    parts::small(ui, words.say("pupil-head-sentence"));
    ui.horizontal_wrapped(|ui| {
        for row in &progress.pupils {
            let name = words.say_with("pupil-show", &[("name", &row.name)]);
            if parts::quiet(ui, name).clicked() {
                wish(wishes, PupilIntent::Show(row.pupil));
            }
        }
    });
}

/// A name that leads to the page.
pub(super) fn name_ui(
    ui: &mut Ui,
    pupil: Id,
    name: &str,
    words: &Words,
    wishes: &mut Wishes,
) -> Response {
    let pressed = parts::quiet(ui, name);
    let said = words.say_with("pupil-show-of-map", &[("name", name)]);
    parts::read_aloud(ui, &pressed, &said);
    if pressed.clicked() {
        wish(wishes, PupilIntent::Show(pupil));
    }
    pressed
}

/// The page; says whether one stands there.
pub(super) fn pupil_ui(
    ui: &mut Ui,
    state: &State,
    progress: &Progress,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) -> bool {
    let Some(shown) = state.classes.pupil else {
        return false;
    };
    let mut rows = progress.pupils.iter();
    let Some(row) = rows.find(|row| row.pupil == shown.pupil) else {
        return false;
    };
    let told = state.classes.told.as_ref();
    let told = told.filter(|(class, _)| Some(*class) == progress.class);
    let told = told.map(|(_, told)| told);
    let mut classes = state.classes.rows.iter();
    let class = classes.find(|class| Some(class.id) == progress.class);
    let support = state.classes.support.as_ref();
    let support = support.filter(|(pupil, _)| *pupil == row.pupil);
    let support = support.map(|(_, support)| support);
    let own = support.and_then(|support| AgeBand::parse(&support.band));
    let band = own.or_else(|| class.and_then(|class| AgeBand::parse(&class.band)));
    let today = clock::day_number(state.now);
    let left_out = left_out_of(told, row);
    let library = titles.library();
    let page = pupil_page(row, &progress.half_terms, library, band, &left_out, today);
    let shown = Shown {
        row,
        shown,
        page,
        band,
        told,
        support,
        words,
        titles,
    };
    whole_ui(ui, state, &shown, wishes);
    true
}

fn whole_ui(ui: &mut Ui, state: &State, shown: &Shown<'_>, wishes: &mut Wishes) {
    let words = shown.words;
    parts::text(ui, shown.row.name.clone(), theme::title(), theme::INK);
    parts::body(ui, words.say("pupil-sentence"));
    if parts::quiet(ui, words.say("pupil-leave")).clicked() {
        wish(wishes, PupilIntent::Leave);
    }
    ui.add_space(8.0);
    parts::card_of(ui, |ui| practised_ui(ui, shown));
    parts::card_of(ui, |ui| {
        let about = (shown.band, clock::day_number(state.now));
        next::asked_of_one_ui(ui, shown.row, about, words, shown.titles);
    });
    parts::card_of(ui, |ui| next_ui(ui, shown));
    if !shown.page.ideas.is_empty() {
        parts::card_of(ui, |ui| ideas_ui(ui, &shown.page.ideas, words));
    }
    parts::card_of(ui, |ui| skills_ui(ui, shown));
    if let Some(support) = shown.support {
        care_ui(ui, state, shown, support, wishes);
        parts::card_of(ui, |ui| support::support_ui(ui, shown, support, wishes));
    }
    if let Some(told) = shown.told.filter(|told| told.may_plan) {
        parts::card_of(ui, |ui| left_out::left_out_ui(ui, shown, told, wishes));
        parts::card_of(ui, |ui| home::home_ui(ui, shown, wishes));
    }
}

/// What keeps the pupil safe, and what may hurt them, for those who are told.
fn care_ui(
    ui: &mut Ui,
    state: &State,
    shown: &Shown<'_>,
    support: &PupilSupport,
    wishes: &mut Wishes,
) {
    if let Some(seen) = &support.vulnerability {
        parts::card_of(ui, |ui| {
            vulnerability::vulnerability_ui(ui, state, shown, seen, wishes);
        });
    }
    if let Some(told) = &support.safeguards {
        parts::card_of(ui, |ui| {
            safeguards::safeguards_ui(ui, state, shown, told, wishes);
        });
    }
}

fn practised_ui(ui: &mut Ui, shown: &Shown<'_>) {
    let words = shown.words;
    parts::strong(ui, words.say("pupil-practised"));
    if shown.page.practised.is_empty() {
        parts::body(ui, shown.say("pupil-nothing"));
        return;
    }
    next::legend_ui(ui, words);
    for topic in &shown.page.practised {
        ui.add_space(8.0);
        topic_ui(ui, shown, topic);
    }
    let checks = checked_in_life(shown);
    ui.add_space(8.0);
    parts::strong(ui, words.say("pupil-checks"));
    if checks.is_empty() {
        parts::small(ui, words.say("pupil-checks-none"));
    }
    for check in checks {
        parts::small(ui, check);
    }
}

fn topic_ui(ui: &mut Ui, shown: &Shown<'_>, topic: &Practised) {
    let name = shown.topic(&topic.topic);
    parts::body(ui, name);
    let about = [("name", shown.row.name.as_str()), ("topic", name)];
    let width = ui.available_width().min(CELL_WIDTH);
    next::cell_ui(ui, width, topic.cell, about, shown.words);
    let stories: Vec<String> = topic
        .scenarios
        .iter()
        .map(|(scenario, day)| {
            let title = shown.titles.scenario(scenario.as_str());
            format!("{title} ({})", clock::day_of(*day))
        })
        .collect();
    let stories = stories.join(", ");
    let words = shown.words;
    parts::small(
        ui,
        words.say_with("pupil-stories", &[("stories", &stories)]),
    );
}

/// What the class did in real life after scenarios that this pupil has played (R8).
fn checked_in_life(shown: &Shown<'_>) -> Vec<String> {
    let played = |scenario: &str| {
        let mut topics = shown.page.practised.iter();
        topics.any(|topic| {
            topic
                .scenarios
                .iter()
                .any(|(id, _)| id.as_str() == scenario)
        })
    };
    let checks = shown.told.iter().flat_map(|told| &told.checks);
    checks
        .filter(|check| played(&check.scenario))
        .map(|check| {
            let day = clock::day(check.at);
            let title = shown.titles.scenario(&check.scenario);
            let values = [("title", title), ("day", &day)];
            shown.words.say_with("lesson-checked", &values)
        })
        .collect()
}

fn next_ui(ui: &mut Ui, shown: &Shown<'_>) {
    let words = shown.words;
    parts::strong(ui, words.say("pupil-next"));
    if shown.page.next.is_empty() {
        parts::body(ui, words.say("pupil-next-none"));
    }
    for suggestion in &shown.page.next {
        let library = shown.titles.library();
        let known = library.scenario(&suggestion.scenario);
        let topic = known.map_or("", |known| shown.topic(known.topic()));
        let title = shown.titles.scenario(suggestion.scenario.as_str());
        let values = [("topic", topic), ("title", title)];
        parts::body(ui, words.say_with(why(suggestion.why), &values));
    }
    if !shown.page.due.is_empty() {
        parts::small(ui, words.say("pupil-due-sentence"));
    }
}

const fn why(why: Why) -> &'static str {
    match why {
        Why::Booster => "pupil-next-again",
        Why::Practise => "pupil-next-practise",
        Why::Transfer => "pupil-next-transfer",
        Why::New => "pupil-next-new",
    }
}

fn ideas_ui(ui: &mut Ui, ideas: &[Idea], words: &Words) {
    parts::strong(ui, words.say("pupil-ideas"));
    for idea in ideas {
        ui.add_space(6.0);
        parts::body(ui, words.say_with("next-idea", &[("idea", &idea.name)]));
        if !idea.activity.is_empty() {
            let values = [("activity", idea.activity.as_str())];
            parts::body(ui, words.say_with("next-activity", &values));
        }
    }
}

/// C-17: knowing a computer well says nothing about seeing through flattery.
fn skills_ui(ui: &mut Ui, shown: &Shown<'_>) {
    let words = shown.words;
    parts::strong(ui, words.say("next-skills"));
    parts::small(ui, words.say("pupil-skills-sentence"));
    for (skill, counts) in &shown.page.skills {
        ui.add_space(6.0);
        let name = match skill {
            Skill::Technical => "next-skill-technical",
            Skill::Social => "next-skill-social",
        };
        parts::body(ui, words.say(name));
        counts_ui(ui, *counts, words);
    }
    ui.add_space(8.0);
    parts::strong(ui, words.say("next-transfer"));
    if shown.page.new_places.is_empty() {
        parts::small(ui, words.say("pupil-transfer-none"));
    }
    for place in &shown.page.new_places {
        new_place_ui(ui, shown, place);
    }
}

fn counts_ui(ui: &mut Ui, counts: SignCounts, words: &Words) {
    let numbers = [
        counts.hits,
        counts.hits + counts.misses,
        counts.false_alarms,
        counts.false_alarms + counts.correct_rejections,
    ];
    let [noticed, signs, feared, harmless] = numbers.map(|number| number.to_string());
    let values = [
        ("noticed", noticed.as_str()),
        ("signs", &signs),
        ("feared", &feared),
        ("harmless", &harmless),
    ];
    parts::small(ui, words.say_with("pupil-counts", &values));
}

fn new_place_ui(ui: &mut Ui, shown: &Shown<'_>, place: &NewPlace) {
    let id = if place.went_well {
        "pupil-transfer-well"
    } else {
        "pupil-transfer-not-yet"
    };
    let topic = shown.topic(&place.topic);
    parts::body(ui, shown.words.say_with(id, &[("topic", topic)]));
    if let Some(went_well) = place.later {
        let id = if went_well {
            "pupil-follow-up-well"
        } else {
            "pupil-follow-up-not-yet"
        };
        parts::small(ui, shown.words.say_with(id, &[("topic", topic)]));
    }
}
