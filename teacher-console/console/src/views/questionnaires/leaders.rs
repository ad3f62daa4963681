//! What digital leaders say, and the pack for the committee: proposals and statistics, and nobody's name (B-14, B-15).

use bevy_egui::egui::Ui;
use protocol::leaders::{DecideRemark, Remark, RemarkAbout, RemarkDeed, RemarkPhrase};

use super::{
    Shown,
    asking::page_ui,
    found::{self, SHOWN_MAX},
    wish,
};
use crate::{
    clock,
    intent::questionnaires::QuestionnairesIntent,
    state::questionnaires::{Agenda, AgendaResult, QuestionnairePage},
    theme,
    views::{
        figures::said as in_words,
        parts::{self, Wishes},
    },
};

/// The card, for whoever hears them.
pub(super) fn leaders_ui(ui: &mut Ui, shown: &Shown<'_>, wishes: &mut Wishes) {
    if !shown.rounds.may_hear_leaders {
        return;
    }
    let words = shown.words;
    let remarks = &shown.rounds.remarks;
    parts::card_of(ui, |ui| {
        parts::text(ui, words.say("leaders-title"), theme::section(), theme::INK);
        parts::small(ui, words.say("leaders-why"));
        if remarks.is_empty() {
            parts::body(ui, words.say("leaders-none"));
        }
        for remark in remarks {
            ui.separator();
            remark_ui(ui, shown, remark, wishes);
        }
        ui.add_space(6.0);
        parts::small(ui, words.say("agenda-why"));
        for line in figures(shown) {
            parts::body(ui, line);
        }
        own_words_ui(ui, shown, wishes);
        let labels = ["agenda-print", "agenda-save"];
        let of = words.say("agenda-title");
        page_ui(ui, shown, (agenda(shown), &of), labels, wishes);
    });
}

fn remark_ui(ui: &mut Ui, shown: &Shown<'_>, remark: &Remark, wishes: &mut Wishes) {
    let words = shown.words;
    parts::strong(ui, about(shown, remark));
    parts::body(ui, said(shown, remark));
    let day = clock::day(remark.day);
    parts::small(ui, words.say_with("leaders-day", &[("day", &day)]));
    let (change, deed) = if remark.is_on_agenda {
        ("leaders-off-agenda", RemarkDeed::OffAgenda)
    } else {
        ("leaders-on-agenda", RemarkDeed::OnAgenda)
    };
    ui.horizontal_wrapped(|ui| {
        for (label, deed) in [(change, deed), ("leaders-done", RemarkDeed::Done)] {
            let response = parts::quiet(ui, words.say(label));
            let name = format!("{}: {}", words.say(label), said(shown, remark));
            parts::read_aloud(ui, &response, &name);
            if response.clicked() {
                let decide = DecideRemark {
                    remark: remark.id,
                    deed,
                };
                wish(wishes, QuestionnairesIntent::Decide(decide));
            }
        }
    });
}

fn about(shown: &Shown<'_>, remark: &Remark) -> String {
    let words = shown.words;
    match &remark.about {
        RemarkAbout::Scenario(id) => {
            let title = shown.titles.scenario(id);
            words.say_with("leaders-of-story", &[("title", title)])
        }
        RemarkAbout::Rules => words.say("leaders-of-rules"),
        RemarkAbout::Idea => words.say("leaders-of-idea"),
    }
}

/// The phrase that was chosen.
fn phrase(shown: &Shown<'_>, remark: &Remark) -> String {
    shown.words.say(match remark.phrase {
        RemarkPhrase::Helps => "leaders-helps",
        RemarkPhrase::Unclear => "leaders-unclear",
        RemarkPhrase::NotLikeUs => "leaders-not-like-us",
        RemarkPhrase::More => "leaders-more",
        RemarkPhrase::Change => "leaders-change",
        RemarkPhrase::Together => "leaders-together",
    })
}

/// The phrase, and the pupil's own words behind it.
fn said(shown: &Shown<'_>, remark: &Remark) -> String {
    let phrase = phrase(shown, remark);
    if remark.words.is_empty() {
        phrase
    } else {
        format!("{phrase} ‘{}’", remark.words)
    }
}

/// Pupils' own words are printed once somebody has looked that no name stands in them.
fn own_words_ui(ui: &mut Ui, shown: &Shown<'_>, wishes: &mut Wishes) {
    let mut listed = shown.rounds.remarks.iter().filter(|one| one.is_on_agenda);
    if !listed.any(|one| !one.words.is_empty()) {
        return;
    }
    let name = shown.words.say("agenda-own-words");
    if let Some(takes) = parts::tick_box(ui, shown.room.takes_own_words, name) {
        wish(wishes, QuestionnairesIntent::TakeOwnWords(takes));
    }
}

/// What the committee is told in figures, a line each; small counts are not said.
fn figures(shown: &Shown<'_>) -> Vec<String> {
    let words = shown.words;
    let Some(committee) = &shown.room.committee else {
        return Vec::new();
    };
    let mut lines = Vec::new();
    if let Some(figures) = &committee.figures {
        let term = in_words::term(figures.term.term, words);
        let all = in_words::total(figures.total, words);
        let values = [("term", term.as_str()), ("count", &all)];
        lines.push(words.say_with("agenda-incidents", &values));
        for row in &figures.kinds {
            let (kind, count) = (
                in_words::kind(row.kind, words).0,
                in_words::count(row.count, words),
            );
            let values = [("kind", kind.as_str()), ("count", &count)];
            lines.push(words.say_with("agenda-kind", &values));
        }
    }
    let few = |count: usize| match count {
        1..=4 => words.say("figures-fewer-than-five"),
        count => count.to_string(),
    };
    for (id, (some, of)) in [
        ("agenda-actions", committee.actions),
        ("agenda-pupils-missing", committee.pupils),
        ("agenda-adults-missing", committee.adults),
    ] {
        // What is done is nobody's secret; who has not signed must not be guessed.
        let (some, of) = if id == "agenda-actions" {
            (some.to_string(), of.to_string())
        } else if of > 0 {
            (few(some), of.to_string())
        } else {
            continue;
        };
        let values = [("count", some.as_str()), ("of", &of)];
        lines.push(words.say_with(id, &values));
    }
    lines
}

/// What the committee talks about, and what was found: statistics only.
fn agenda(shown: &Shown<'_>) -> QuestionnairePage {
    let words = shown.words;
    let listed = shown.rounds.remarks.iter().filter(|one| one.is_on_agenda);
    let taken = |one: &Remark| {
        if shown.room.takes_own_words {
            said(shown, one)
        } else {
            phrase(shown, one)
        }
    };
    let items = listed.map(|one| (about(shown, one), taken(one)));
    let closed = shown.rounds.closed.iter().take(SHOWN_MAX);
    let results = closed.map(|one| AgendaResult {
        title: shown.title(&one.questionnaire),
        who: found::who(shown, one),
        questions: found::questions(shown, one),
    });
    QuestionnairePage::Agenda(Agenda {
        title: words.say("agenda-title"),
        opening: words.say("agenda-opening"),
        proposals: words.say("agenda-proposals"),
        none: words.say("agenda-none"),
        found: words.say("agenda-found"),
        why: words.say("questionnaire-hidden-why"),
        items: items.collect(),
        figures_heading: words.say("agenda-figures"),
        figures: figures(shown),
        results: results.collect(),
    })
}
