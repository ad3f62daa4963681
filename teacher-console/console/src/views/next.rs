//! What to teach next, below how a class is doing: ideas with five minutes each, what is due, the map, what the
//! programme asks, two skills.

mod asked;
mod compared;
mod map;
mod on_paper;

pub(super) use asked::asked_of_one_ui;
pub(super) use map::{cell_ui, legend_ui};

use bevy_egui::egui::Ui;
use curriculum::{AgeBand, Skill, learning::Estimate};
use protocol::bytes::Id;

use super::parts::{self, Wishes};
use crate::{
    clock,
    intent::{ClassesIntent, Intent, LearningFile},
    learning_export::XapiEdition,
    outcomes::{as_csv, outcomes},
    state::{State, classes::Progress, next::NextOnPaper},
    teach_next::{Due, Idea, SkillShare, TeachNext, Transfer, teach_next},
    theme,
    titles::Titles,
    words::Words,
};

/// From so much on danger is told well from its look-alike (d′: 0 is guessing, 1 is fair, above 2 is good).
const TOLD_WELL: f64 = 2.0;
/// The same for fairly.
const TOLD_FAIRLY: f64 = 1.0;

/// Nothing where nobody has played.
pub(super) fn next_ui(
    ui: &mut Ui,
    state: &State,
    progress: &Progress,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    let today = clock::day_number(state.now);
    let next = teach_next(progress, titles.library(), today);
    if next.topics.is_empty() {
        return;
    }
    let mut classes = state.classes.rows.iter();
    let class = classes.find(|row| Some(row.id) == progress.class);
    let band = class.and_then(|class| AgeBand::parse(&class.band));
    let asked = outcomes(&progress.pupils, titles.library(), band, today);
    ui.add_space(12.0);
    parts::text(ui, words.say("next-head"), theme::section(), theme::INK);
    parts::small(ui, words.say("next-sentence"));
    if let Some(few) = few(&next, words) {
        parts::small(ui, few);
    }
    ui.add_space(8.0);
    parts::card_of(ui, |ui| ideas_ui(ui, &next.ideas, words));
    parts::card_of(ui, |ui| due_ui(ui, &next.due, words, titles));
    parts::card_of(ui, |ui| map::map_ui(ui, &next, words, titles, wishes));
    parts::card_of(ui, |ui| asked::asked_ui(ui, &asked, words));
    parts::card_of(ui, |ui| skills_ui(ui, &next, words));
    parts::card_of(ui, |ui| {
        compared::compared_ui(ui, &next, band, words, titles);
    });
    if let Some(class) = class {
        parts::card_of(ui, |ui| {
            let page = || on_paper::on_paper(&next, (&class.name, band), &asked, words, titles);
            printing_ui(ui, page, words, wishes);
            saving_ui(ui, class.id, words, wishes);
            if parts::quiet(ui, words.say("outcomes-save")).clicked() {
                // No name in the file's name: folders of downloads are looked at by others.
                let short: String = class.id.to_string().chars().take(8).collect();
                let table = as_csv(&progress.pupils, &asked, words);
                let wish = ClassesIntent::SaveTable(format!("outcomes-{short}"), table);
                wishes.push(Intent::Classes(wish));
            }
        });
    }
}

/// Said where so few have played that it is more about one of them than about the class.
fn few(next: &TeachNext, words: &Words) -> Option<String> {
    let pupils = next.pupils_played;
    let is_few = pupils < curriculum::learning::questions::PUPILS_FEW;
    is_few.then(|| words.say_with("next-few", &[("pupils", &pupils.to_string())]))
}

fn printing_ui(
    ui: &mut Ui,
    page: impl FnOnce() -> NextOnPaper,
    words: &Words,
    wishes: &mut Wishes,
) {
    parts::strong(ui, words.say("next-print-head"));
    parts::small(ui, words.say("next-print-sentence"));
    if parts::quiet(ui, words.say("next-print")).clicked() {
        let print = ClassesIntent::PrintNext(Box::new(page()));
        wishes.push(Intent::Classes(print));
    }
    ui.add_space(8.0);
}

fn saving_ui(ui: &mut Ui, class: Id, words: &Words, wishes: &mut Wishes) {
    parts::strong(ui, words.say("learning-save-head"));
    parts::small(ui, words.say("learning-save-sentence"));
    ui.horizontal_wrapped(|ui| {
        for (id, file) in [
            ("learning-save-table", LearningFile::Table),
            (
                "learning-save-statements",
                LearningFile::Statements(XapiEdition::One),
            ),
            (
                "learning-save-statements-two",
                LearningFile::Statements(XapiEdition::Two),
            ),
        ] {
            if parts::quiet(ui, words.say(id)).clicked() {
                wishes.push(Intent::Classes(ClassesIntent::SaveLearning(class, file)));
            }
        }
    });
}

fn ideas_ui(ui: &mut Ui, ideas: &[Idea], words: &Words) {
    parts::strong(ui, words.say("next-ideas"));
    if ideas.is_empty() {
        parts::body(ui, words.say("next-ideas-none"));
    }
    for idea in ideas {
        ui.add_space(6.0);
        parts::body(ui, words.say_with("next-idea", &[("idea", &idea.name)]));
        if !idea.activity.is_empty() {
            let values = [("activity", idea.activity.as_str())];
            parts::body(ui, words.say_with("next-activity", &values));
        }
        names_ui(ui, &idea.pupils, words);
    }
}

fn due_ui(ui: &mut Ui, due: &[Due], words: &Words, titles: &Titles) {
    parts::strong(ui, words.say("next-due"));
    parts::small(ui, words.say("next-due-sentence"));
    if due.is_empty() {
        parts::body(ui, words.say("next-due-none"));
    }
    for one in due {
        ui.add_space(6.0);
        parts::body(ui, titles.topic(one.topic.as_str()));
        names_ui(ui, &one.pupils, words);
    }
}

fn names_ui(ui: &mut Ui, names: &[String], words: &Words) {
    let names = names.join(", ");
    parts::small(ui, words.say_with("next-concerns", &[("names", &names)]));
}

fn skills_ui(ui: &mut Ui, next: &TeachNext, words: &Words) {
    parts::strong(ui, words.say("next-skills"));
    parts::small(ui, words.say("next-skills-sentence"));
    for share in &next.skills {
        ui.add_space(6.0);
        let (skill, lines) = skill_lines(share, words);
        parts::body(ui, skill);
        for line in lines {
            parts::small(ui, line);
        }
    }
}

/// The skill, and what is said of it.
fn skill_lines(share: &SkillShare, words: &Words) -> (String, Vec<String>) {
    let skill = words.say(match share.skill {
        Skill::Technical => "next-skill-technical",
        Skill::Social => "next-skill-social",
    });
    let estimates = [
        ("next-skill-noticed", share.noticed),
        ("next-skill-feared", share.feared),
    ];
    let mut lines: Vec<String> = estimates
        .into_iter()
        .filter_map(|(id, estimate)| {
            let enough = estimate.filter(|estimate| !estimate.is_from_few)?;
            Some(estimated(id, enough, words))
        })
        .collect();
    if share.noticed.is_none_or(|estimate| estimate.is_from_few) {
        let pupils = share.pupils.to_string();
        lines.push(words.say_with("next-skill-few", &[("pupils", &pupils)]));
    }
    lines.extend(share.told_apart.map(|told| words.say(told_word(told))));
    (skill, lines)
}

/// How well danger is told from its look-alike, in a word: the number behind it means nothing to most who read it.
const fn told_word(told: f64) -> &'static str {
    if told >= TOLD_WELL {
        "next-told-well"
    } else if told >= TOLD_FAIRLY {
        "next-told-fairly"
    } else {
        "next-told-not-yet"
    }
}

pub(super) fn estimated(id: &str, estimate: Estimate, words: &Words) -> String {
    let per_cent = |share: f64| format!("{:.0}", (share * 100.0).clamp(0.0, 100.0));
    let (value, low, high) = (
        per_cent(estimate.value),
        per_cent(estimate.low),
        per_cent(estimate.high),
    );
    let pupils = estimate.pupils.to_string();
    let values = [
        ("percent", value.as_str()),
        ("low", &low),
        ("high", &high),
        ("pupils", &pupils),
    ];
    words.say_with(id, &values)
}
