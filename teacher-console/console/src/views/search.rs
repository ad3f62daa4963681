//! Searching opened words: what is looked for, where it was found, and what was looked for before.

use bevy_egui::egui::{TextFormat, Ui, text::LayoutJob};
use protocol::directory::LogName;

use super::{
    log_words,
    parts::{self, Typing, Wishes},
    places,
};
use crate::{
    clock,
    intent::{Field, Intent, search::SearchIntent},
    search::{Hit, Part, Place, SHOWN_MAX},
    state::{
        State,
        reports::Printout,
        search::{EarlierDeed, EarlierNote, FoundWords},
    },
    theme,
    words::Words,
};

const HIT_HEIGHT: f32 = 72.0;

/// The way in, above a list.
pub(super) fn way_in_ui(
    ui: &mut Ui,
    state: &State,
    words: &Words,
    log: LogName,
    wishes: &mut Wishes,
) {
    if state.keys_open() && parts::quiet(ui, words.say("search-open")).clicked() {
        wishes.push(Intent::Search(SearchIntent::Open(log)));
    }
}

/// The whole page.
pub(super) fn search_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let Some(log) = state.search.log else {
        return;
    };
    let log = words.say(log_words(log));
    parts::page_head(
        ui,
        words.say_with("search-title", &[("log", &log)]),
        words.say("search-sentence"),
    );
    parts::card_of(ui, |ui| asking_ui(ui, state, words, wishes));
    places::filling_card(ui, 16, |ui| {
        places::scrolled(ui, "found", |ui| {
            if let Some(found) = &state.search.found {
                found_ui(ui, found, words, wishes);
            }
            earlier_ui(ui, state, words, wishes);
        });
    });
}

fn asking_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let typing = Typing {
        field: Field::Search,
        label: words.say("search-field"),
        typed: &state.search.query,
        lines: 1,
        is_masked: false,
        starts: true,
    };
    let look = |everything| Intent::Search(SearchIntent::Look { everything });
    if parts::field(ui, &typing, wishes) {
        wishes.push(look(true));
    }
    ui.horizontal_wrapped(|ui| {
        if parts::primary(ui, words.say("search-all")).clicked() {
            wishes.push(look(true));
        }
        if parts::quiet(ui, words.say("search-opened")).clicked() {
            wishes.push(look(false));
        }
        if parts::quiet(ui, words.say("search-back")).clicked() {
            wishes.push(Intent::Search(SearchIntent::Close));
        }
    });
    parts::small(ui, words.say("search-all-why"));
}

fn found_ui(ui: &mut Ui, found: &FoundWords, words: &Words, wishes: &mut Wishes) {
    let (hits, looked) = (
        found.hit_count.to_string(),
        found.looked_through.to_string(),
    );
    let id = if found.hit_count == 0 {
        "search-none"
    } else {
        "search-found"
    };
    let values = [
        ("query", found.query.as_str()),
        ("hits", &hits),
        ("looked", &looked),
    ];
    parts::strong(ui, words.say_with(id, &values));
    if found.hit_count == 0 {
        parts::body(ui, words.say("search-none-how"));
    }
    if found.shut > 0 {
        let shut = found.shut.to_string();
        let sentence = words.say_with("search-shut", &[("shut", &shut)]);
        parts::text(ui, sentence, theme::body(), theme::SOON);
    }
    if found.hits.len() == SHOWN_MAX {
        let shown = SHOWN_MAX.to_string();
        parts::small(ui, words.say_with("search-cut", &[("shown", &shown)]));
    }
    for hit in &found.hits {
        if hit_ui(ui, hit, words) {
            wishes.push(Intent::Search(SearchIntent::GoTo(hit.place)));
        }
    }
    ui.separator();
}

/// One place. What was found stands out by weight and ground, not by colour alone.
fn hit_ui(ui: &mut Ui, hit: &Hit, words: &Words) -> bool {
    let title = if hit.title.is_empty() {
        words.say("case-unnamed")
    } else {
        hit.title.clone()
    };
    let at = clock::spoken(hit.at);
    let head = words.say_with(
        "search-place",
        &[
            ("title", &title),
            ("what", &words.say(place_id(hit.place))),
            ("part", &words.say(part_id(hit.part))),
            ("at", &at),
        ],
    );
    let name = format!("{head}. {}{}{}", hit.before, hit.found, hit.after);
    places::row(ui, (&name, &name), false, HIT_HEIGHT, |ui| {
        parts::small(ui, head);
        let plain = TextFormat::simple(theme::body(), theme::INK.on(ui));
        let marked = TextFormat {
            background: theme::THINK.on(ui),
            ..TextFormat::simple(theme::strong(), theme::ON_THINK.on(ui))
        };
        let mut line = LayoutJob::default();
        line.append(&hit.before, 0.0, plain.clone());
        line.append(&hit.found, 0.0, marked);
        line.append(&hit.after, 0.0, plain);
        line.wrap.max_rows = 1;
        line.wrap.max_width = ui.available_width();
        ui.label(line);
    })
    .clicked()
}

fn place_id(place: Place) -> &'static str {
    match place {
        Place::Report(_) => "search-in-report",
        Place::Case(_) => "search-in-case",
    }
}

fn part_id(part: Part) -> &'static str {
    match part {
        Part::Title => "search-part-title",
        Part::ChildsWords => "search-part-childs-words",
        Part::Facts => "search-part-facts",
        Part::Opinion => "search-part-opinion",
        Part::Line => "search-part-line",
    }
}

fn earlier_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let Some(earlier) = &state.search.earlier else {
        if parts::quiet(ui, words.say("search-earlier")).clicked() {
            wishes.push(Intent::Search(SearchIntent::ShowEarlier));
        }
        return;
    };
    parts::strong(ui, words.say("search-earlier-title"));
    parts::small(ui, words.say("search-earlier-how"));
    if earlier.is_empty() {
        parts::body(ui, words.say("search-earlier-none"));
    }
    for note in earlier {
        parts::body(ui, earlier_sentence(note, words));
    }
}

fn earlier_sentence(note: &EarlierNote, words: &Words) -> String {
    let at = clock::spoken(note.at);
    let shut = words.say("search-earlier-shut");
    let said = note.words.as_ref().unwrap_or(&shut);
    match note.what {
        EarlierDeed::Searched {
            looked_through,
            hits,
        } => words.say_with(
            "search-earlier-row",
            &[
                ("at", &at),
                ("by", &note.by),
                ("query", said),
                ("hits", &hits.to_string()),
                ("looked", &looked_through.to_string()),
            ],
        ),
        EarlierDeed::Compared { looked_through } => words.say_with(
            "search-earlier-compared",
            &[
                ("at", &at),
                ("by", &note.by),
                ("looked", &looked_through.to_string()),
            ],
        ),
        EarlierDeed::Printed(what) => {
            let (sentence, id) = match what {
                Printout::Case(case) => ("search-earlier-print", case),
                Printout::Report(report) => ("search-earlier-print-report", report),
            };
            words.say_with(
                sentence,
                &[
                    ("at", &at),
                    ("by", &note.by),
                    ("number", &crate::export::number(id)),
                    ("why", said),
                ],
            )
        }
    }
}
