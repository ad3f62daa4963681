//! What was found: a bar for each answer, with nothing by which one person's answer could be known.

use bevy_egui::egui::Ui;
use protocol::questionnaires::{ClosedRound, ToldAnswers};

use super::{Shown, asking::page_ui};
use crate::{
    clock,
    state::questionnaires::{FoundQuestion, QuestionnairePage},
    theme,
    views::{
        bars,
        parts::{self, Wishes},
    },
};

/// So many of the last ones are shown.
pub(super) const SHOWN_MAX: usize = 12;

/// Everything that is closed, the newest first.
pub(super) fn found_ui(ui: &mut Ui, shown: &Shown<'_>, wishes: &mut Wishes) {
    for one in shown.rounds.closed.iter().take(SHOWN_MAX) {
        parts::card_of(ui, |ui| one_ui(ui, shown, one, wishes));
    }
}

fn one_ui(ui: &mut Ui, shown: &Shown<'_>, one: &ClosedRound, wishes: &mut Wishes) {
    let words = shown.words;
    let title = shown.title(&one.questionnaire);
    parts::text(ui, title.clone(), theme::section(), theme::INK);
    let who = who(shown, one);
    parts::body(ui, who.clone());
    if one.answered.is_none() {
        parts::small(ui, words.say("questionnaire-few-why"));
        return;
    }
    let why = words.say("questionnaire-hidden-why");
    parts::small(ui, why.clone());
    let questions = questions(shown, one);
    for question in &questions {
        ui.add_space(6.0);
        parts::strong(ui, question.words.clone());
        let most = question.answers.iter().filter_map(|one| one.2).max();
        for (answer, said, count) in &question.answers {
            parts::body(ui, format!("{answer}: {said}"));
            bars::bar(ui, *count, most);
        }
    }
    ui.add_space(6.0);
    let of = format!("{title}, {who}");
    let page = QuestionnairePage::Results {
        title,
        who,
        why,
        questions,
    };
    let labels = ["questionnaires-results", "questionnaires-results-save"];
    page_ui(ui, shown, (page, &of), labels, wishes);
}

/// Who was asked, when, and how many answered, as far as that is told.
pub(super) fn who(shown: &Shown<'_>, one: &ClosedRound) -> String {
    let (people, day) = (shown.people(&one.people), clock::day(one.closed_at));
    let answered = one.answered.unwrap_or_default().to_string();
    let values = [
        ("people", people.as_str()),
        ("day", &day),
        ("answered", &answered),
    ];
    match one.answered {
        Some(_) => shown.words.say_with("questionnaire-closed", &values),
        None => shown.words.say_with("questionnaire-few", &values),
    }
}

/// In the words of this program. Where it does not know the questionnaire any more, numbers stand for the words.
pub(super) fn questions(shown: &Shown<'_>, one: &ClosedRound) -> Vec<FoundQuestion> {
    let asked = shown.one(&one.questionnaire);
    let known = |place: usize| asked.as_ref().and_then(|asked| asked.questions.get(place));
    let passed = shown.words.say("questionnaires-passed");
    let told = one.told.iter().enumerate();
    told.map(|(place, told)| {
        let question = known(place).filter(|known| known.answers.len() + 1 == told.len());
        let number = (place + 1).to_string();
        let answer = |(at, one): (usize, &ToldAnswers)| {
            let words = match question.and_then(|question| question.answers.get(at)) {
                Some(answer) => answer.words.clone(),
                None if at + 1 == told.len() => passed.clone(),
                None => (at + 1).to_string(),
            };
            let (said, count) = said(*one, shown);
            (words, said, count)
        };
        FoundQuestion {
            words: question.map_or(number, |question| question.words.clone()),
            answers: told.iter().enumerate().map(answer).collect(),
        }
    })
    .collect()
}

fn said(told: ToldAnswers, shown: &Shown<'_>) -> (String, Option<u32>) {
    match told {
        ToldAnswers::Nought => ("0".to_owned(), Some(0)),
        ToldAnswers::Exactly(count) => (count.to_string(), Some(count)),
        ToldAnswers::NotSaid => (shown.words.say("questionnaires-hidden"), None),
    }
}
