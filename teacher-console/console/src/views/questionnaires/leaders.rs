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
    views::parts::{self, Wishes},
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

/// The phrase, and the pupil's own words behind it.
fn said(shown: &Shown<'_>, remark: &Remark) -> String {
    let phrase = shown.words.say(match remark.phrase {
        RemarkPhrase::Helps => "leaders-helps",
        RemarkPhrase::Unclear => "leaders-unclear",
        RemarkPhrase::NotLikeUs => "leaders-not-like-us",
        RemarkPhrase::More => "leaders-more",
        RemarkPhrase::Change => "leaders-change",
        RemarkPhrase::Together => "leaders-together",
    });
    if remark.words.is_empty() {
        phrase
    } else {
        format!("{phrase} ‘{}’", remark.words)
    }
}

/// What the committee talks about, and what was found: statistics only.
fn agenda(shown: &Shown<'_>) -> QuestionnairePage {
    let words = shown.words;
    let listed = shown.rounds.remarks.iter().filter(|one| one.is_on_agenda);
    let items = listed.map(|one| (about(shown, one), said(shown, one)));
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
        results: results.collect(),
    })
}
