//! Another scenario for one pupil: chosen here, found by the pupil where it suits them, and never while they tell.

use bevy_egui::egui::Ui;
use curriculum::{AgeBand, ReadingMode, Scenario};
use protocol::{
    bytes::Id,
    lessons::{ClassLesson, NotToMeet, Play},
    live::Tile,
};

use crate::{
    intent::{Intent, live::LiveIntent},
    lesson_choice::{Length, by_topic, play_of},
    state::State,
    titles::Titles,
    views::{
        parts::{self, Wishes},
        places,
    },
    words::Words,
};

/// The button, and what it opens.
pub(super) fn another_ui(
    ui: &mut Ui,
    state: &State,
    tile: &Tile,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    let another = state.live.another.as_ref();
    let id = if another.is_some() {
        "live-another-hide"
    } else {
        "live-another"
    };
    if parts::quiet(ui, words.say(id)).clicked() {
        wish(wishes, LiveIntent::Another);
    }
    let Some(another) = another else {
        return;
    };
    let Some(told) = &another.told else {
        parts::body(ui, words.say("lesson-asking"));
        return;
    };
    if !told.may_plan {
        parts::body(ui, words.say("live-another-not-yours"));
        return;
    }
    parts::small(ui, words.say("live-another-sentence"));
    let mut own = told.own.iter();
    if let Some(own) = own.find(|own| own.pupil == tile.pupil) {
        let title = titles.scenario(&own.play.scenario);
        parts::small(ui, words.say_with("live-another-own", &[("title", title)]));
    }
    let band = another.band.or_else(|| own_band(state));
    match &another.play {
        Some(play) => chosen_ui(ui, play, band, words, titles, wishes),
        None => list_ui(ui, tile.pupil, told, band, words, titles, wishes),
    }
}

fn wish(wishes: &mut Wishes, wish: LiveIntent) {
    wishes.push(Intent::Live(wish));
}

/// B-29: what is heavy goes with the word of an adult that support is in place.
fn chosen_ui(
    ui: &mut Ui,
    play: &Play,
    band: Option<AgeBand>,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    ui.add_space(6.0);
    parts::strong(ui, titles.scenario(&play.scenario));
    if play.is_heavy {
        parts::body(ui, words.say("live-another-heavy"));
        let name = words.say("live-another-support");
        if let Some(is_confirmed) = parts::tick_box(ui, play.is_support_confirmed, name) {
            wish(wishes, LiveIntent::Confirm(is_confirmed));
        }
    }
    if parts::primary(ui, words.say("live-another-send")).clicked() {
        wish(wishes, LiveIntent::Send);
    }
    if let Some(band) = band
        && parts::quiet(ui, words.say("live-another-change")).clicked()
    {
        wish(wishes, LiveIntent::Ages(band));
    }
}

fn own_band(state: &State) -> Option<AgeBand> {
    let class = state.live_class();
    let mut rows = state.classes.rows.iter();
    let own = rows.find(|row| Some(row.id) == class)?;
    AgeBand::parse(&own.band)
}

/// Everything of a band but what this pupil is not to meet (C-22).
fn list_ui(
    ui: &mut Ui,
    pupil: Id,
    told: &ClassLesson,
    chosen: Option<AgeBand>,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    let question = words.say("lesson-which-ages");
    ui.add_space(6.0);
    parts::strong(ui, question.clone());
    places::pairs(ui, &AgeBand::ALL, |ui, band| {
        let (from, to) = band.as_str().split_once('-').unwrap_or_default();
        let name = words.say_with("rules-ages", &[("from", from), ("to", to)]);
        if parts::choice_of(ui, &question, chosen == Some(*band), name) {
            wish(wishes, LiveIntent::Ages(*band));
        }
    });
    let Some(band) = chosen else {
        return;
    };
    for (topic, scenarios) in by_topic(titles.library(), band, Length::Any) {
        let mut scenarios = scenarios
            .into_iter()
            .filter(|scenario| may_meet(told, pupil, scenario))
            .peekable();
        if scenarios.peek().is_none() {
            continue;
        }
        ui.add_space(6.0);
        let topic = titles.topic(topic.as_str());
        parts::strong(ui, topic);
        for scenario in scenarios {
            let title = scenario.title(ReadingMode::Full);
            let name = if scenario.is_heavy() {
                words.say_with("live-another-row-heavy", &[("title", title)])
            } else {
                title.to_owned()
            };
            if parts::choice_of(ui, topic, false, name) {
                wish(wishes, LiveIntent::Choose(play_of(scenario)));
            }
        }
    }
}

fn may_meet(told: &ClassLesson, pupil: Id, scenario: &Scenario) -> bool {
    let mut left_out = told.opt_outs.iter().filter(|one| one.pupil == pupil);
    !left_out.any(|one| match &one.what {
        NotToMeet::Scenario(id) => scenario.id().as_str() == id,
        NotToMeet::Topic(id) => scenario.topic().as_str() == id,
    })
}
