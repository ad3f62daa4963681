//! Patterns among the cases of a log, drawn for those who can read them: no list of children, only what stands in two
//! cases or more.

use bevy_egui::egui::Ui;

use super::{again, types};
use crate::{
    clock,
    intent::{IncidentsIntent, Intent},
    state::{
        State,
        incidents::{AGAIN_FROM, Bullying, Patterns, Repeat, Trend, patterns},
    },
    theme,
    views::{
        bars,
        parts::{self, Shape, Wishes},
    },
    words::Words,
};

/// The way in, where there is anything to compare.
pub(super) fn way_in_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let is_enough = state
        .incidents
        .rows
        .iter()
        .filter(|row| !row.practice)
        .count()
        > 1;
    if is_enough && state.keys_open() {
        ui.add_space(8.0);
        if parts::quiet(ui, words.say("patterns-open")).clicked() {
            wishes.push(Intent::Incidents(IncidentsIntent::Patterns(true)));
        }
    }
}

/// The whole page.
pub(super) fn patterns_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let incidents = &state.incidents;
    let found = patterns(&incidents.rows, &incidents.seen, state.now);
    if parts::quiet(ui, words.say("patterns-close")).clicked() {
        wishes.push(Intent::Incidents(IncidentsIntent::Patterns(false)));
    }
    parts::text(
        ui,
        words.say("patterns-title"),
        theme::section(),
        theme::INK,
    );
    let compared = [
        ("cases", &*found.cases.to_string()),
        ("opened", &*found.opened.to_string()),
    ];
    parts::body(ui, words.say_with("patterns-compared", &compared));
    looking_ui(ui, state, &found, words, wishes);
    parts::small(ui, words.say("patterns-how"));
    extremism_ui(ui, &found, words);
    repeats_ui(
        ui,
        words.say("patterns-months"),
        (&found.months, false),
        words,
    );
    kinds_ui(ui, &found, words);
    bullying_ui(ui, &found.bullying, &found.months, words);
    let says_again = state.looks_for_patterns();
    for (heading, repeats, is_alert) in [
        ("patterns-weekdays", &found.weekdays, false),
        ("patterns-topics", &found.topics, false),
        ("patterns-times", &found.times, false),
        ("patterns-people", &found.people, says_again),
        ("patterns-places", &found.places, false),
        ("patterns-spots", &found.spots, says_again),
        ("patterns-services", &found.services, says_again),
    ] {
        repeats_ui(ui, words.say(heading), (repeats, is_alert), words);
    }
}

/// Opening every case for this, how far that is, and what did not open.
fn looking_ui(ui: &mut Ui, state: &State, found: &Patterns, words: &Words, wishes: &mut Wishes) {
    let incidents = &state.incidents;
    let comparing = incidents.comparing.as_ref();
    let comparing = comparing.filter(|comparing| comparing.log == incidents.log);
    if let Some(comparing) = comparing {
        let (done, all) = (comparing.done(), comparing.all);
        let facts = [("done", &*done.to_string()), ("all", &*all.to_string())];
        parts::strong(ui, words.say_with("patterns-looking", &facts));
        bars::bar(ui, Some(done), Some(all));
        if parts::quiet(ui, words.say("patterns-stop")).clicked() {
            wishes.push(Intent::Incidents(IncidentsIntent::LookThrough(false)));
        }
        return;
    }
    if incidents.stays_shut > 0 {
        let shut = incidents.stays_shut.to_string();
        let sentence = words.say_with("patterns-shut", &[("shut", &shut)]);
        parts::text(ui, sentence, theme::body(), theme::SOON);
    }
    if found.opened < found.cases {
        if parts::primary(ui, words.say("patterns-look")).clicked() {
            wishes.push(Intent::Incidents(IncidentsIntent::LookThrough(true)));
        }
        parts::small(ui, words.say("patterns-look-why"));
    }
}

/// Each kind that repeats, drawn month by month; the words name the months in which it came.
fn kinds_ui(ui: &mut Ui, found: &Patterns, words: &Words) {
    ui.add_space(10.0);
    let heading = words.say("patterns-kinds");
    parts::text(ui, heading, theme::section(), theme::INK);
    if found.kinds.is_empty() {
        parts::small(ui, words.say("patterns-none"));
    }
    for kind in &found.kinds {
        let name = types::type_words(words, &kind.what);
        trend_ui(ui, &name, kind, &found.months, words);
    }
}

/// Bullying by form and by place (I-07), from the cases that are open here.
fn bullying_ui(ui: &mut Ui, bullying: &Bullying, months: &[Repeat], words: &Words) {
    if bullying.cases == 0 {
        return;
    }
    ui.add_space(10.0);
    let heading = words.say("patterns-bullying");
    parts::text(ui, heading, theme::section(), theme::INK);
    let compared = [
        ("cases", &*bullying.cases.to_string()),
        ("opened", &*bullying.opened.to_string()),
    ];
    parts::small(ui, words.say_with("patterns-bullying-opened", &compared));
    for (heading, none, trends) in [
        (
            "patterns-bullying-forms",
            "patterns-bullying-no-form",
            &bullying.forms,
        ),
        (
            "patterns-bullying-places",
            "patterns-bullying-no-place",
            &bullying.places,
        ),
    ] {
        ui.add_space(6.0);
        parts::strong(ui, words.say(heading));
        if trends.is_empty() {
            parts::small(ui, words.say(none));
        }
        for trend in trends {
            trend_ui(ui, &trend.what, trend, months, words);
        }
    }
}

/// Month by month in columns, and the same in words.
fn trend_ui(ui: &mut Ui, name: &str, trend: &Trend, months: &[Repeat], words: &Words) {
    let said = |what: &str, cases: u32| {
        let facts = [("what", what), ("cases", &*cases.to_string())];
        words.say_with("patterns-row", &facts)
    };
    parts::body(ui, said(name, trend.cases));
    bars::columns(ui, &trend.months);
    let months = months.iter().zip(&trend.months);
    let months = months.filter(|(_, cases)| **cases > 0);
    let months: Vec<String> = months
        .map(|(month, cases)| said(&month.what, *cases))
        .collect();
    parts::small(ui, months.join(" \u{b7} "));
    ui.add_space(6.0);
}

/// Each with a bar as long as its share of the most frequent one. Where it is an alert, what comes for the third time says
/// so (I-05).
fn repeats_ui(ui: &mut Ui, heading: String, (repeats, is_alert): (&[Repeat], bool), words: &Words) {
    ui.add_space(10.0);
    parts::text(ui, heading, theme::section(), theme::INK);
    if repeats.is_empty() {
        parts::small(ui, words.say("patterns-none"));
    }
    let most = repeats.iter().map(|one| one.cases).max();
    for one in repeats {
        let cases = one.cases.to_string();
        let facts = [("what", one.what.as_str()), ("cases", &cases)];
        parts::body(ui, words.say_with("patterns-row", &facts));
        bars::bar(ui, Some(one.cases), most);
        if is_alert && one.cases >= AGAIN_FROM {
            again::line_ui(ui, words.say("again-look"));
        }
        ui.add_space(4.0);
    }
}

/// Whether extremist groups may aim at the school (I-06). It says what was seen, and what to test against it.
fn extremism_ui(ui: &mut Ui, found: &Patterns, words: &Words) {
    ui.add_space(10.0);
    let title = words.say("patterns-extremism");
    parts::text(ui, title, theme::section(), theme::INK);
    if found.extremist.is_empty() {
        parts::small(ui, words.say("patterns-extremism-none"));
        return;
    }
    let days = found.extremist.iter().map(|at| clock::day(*at));
    let days = days.collect::<Vec<_>>().join(" \u{b7} ");
    parts::body(
        ui,
        words.say_with("patterns-extremism-days", &[("days", &days)]),
    );
    let (shape, ink, sentence) = if found.is_aimed_at {
        (Shape::Diamond, theme::SOON, "patterns-extremism-sign")
    } else {
        (Shape::Dot, theme::INK2, "patterns-extremism-single")
    };
    ui.horizontal_top(|ui| {
        parts::bullet(ui, shape, ink);
        ui.vertical(|ui| parts::text(ui, words.say(sentence), theme::body(), ink));
    });
}
