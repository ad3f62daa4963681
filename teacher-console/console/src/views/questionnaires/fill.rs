//! One's own answers, and the answers on a sheet of paper: the same questions, each with a way past.

use bevy_egui::egui::Ui;
use curriculum::questionnaires::AskedQuestion;
use protocol::questionnaires::{GiveAnswers, WaitingRound};

use super::{Shown, wish};
use crate::{
    intent::questionnaires::QuestionnairesIntent,
    state::questionnaires::{Filling, QuestionnairesRoom},
    theme,
    views::{
        parts::{self, Wishes},
        places,
    },
};

/// What waits for one's own answers.
pub(super) fn own_ui(
    ui: &mut Ui,
    room: &QuestionnairesRoom,
    shown: &Shown<'_>,
    wishes: &mut Wishes,
) {
    let words = shown.words;
    if shown.rounds.waiting.is_empty() {
        parts::card_of(ui, |ui| {
            parts::body(ui, words.say("questionnaires-none-wait"));
        });
    }
    for one in &shown.rounds.waiting {
        parts::card_of(ui, |ui| waiting_ui(ui, room, shown, one, wishes));
    }
}

fn waiting_ui(
    ui: &mut Ui,
    room: &QuestionnairesRoom,
    shown: &Shown<'_>,
    one: &WaitingRound,
    wishes: &mut Wishes,
) {
    let words = shown.words;
    let title = shown.title(&one.questionnaire);
    parts::text(ui, title, theme::section(), theme::INK);
    let Some(asked) = shown.one(&one.questionnaire) else {
        parts::body(ui, words.say("questionnaires-unknown"));
        return;
    };
    parts::body(ui, asked.opening);
    parts::small(ui, words.say("questionnaires-kept"));
    let filling = room.filling.as_ref();
    if let Some(filling) = filling.filter(|filling| filling.round == one.round) {
        filling_ui(ui, filling, shown, wishes);
        return;
    }
    if parts::primary(ui, words.say("questionnaires-fill")).clicked() {
        let filling = Filling {
            round: one.round,
            questionnaire: one.questionnaire.clone(),
            is_paper: false,
            answers: vec![None; asked.questions.len()],
        };
        wish(wishes, QuestionnairesIntent::Fill(Some(filling)));
    }
    if parts::quiet(ui, words.say("questionnaires-rather-not")).clicked() {
        let none = GiveAnswers {
            round: one.round,
            answers: Vec::new(),
        };
        wish(wishes, QuestionnairesIntent::Give(none));
    }
}

/// The questions, and the two ways to end.
pub(super) fn filling_ui(ui: &mut Ui, filling: &Filling, shown: &Shown<'_>, wishes: &mut Wishes) {
    let words = shown.words;
    let Some(asked) = shown.one(&filling.questionnaire) else {
        return;
    };
    for (place, question) in asked.questions.iter().enumerate() {
        let chosen = filling.answers.get(place).copied().flatten();
        question_ui(ui, (place, question), chosen, shown, wishes);
    }
    ui.add_space(6.0);
    let (give, stop) = if filling.is_paper {
        (
            "questionnaires-count-sheet",
            "questionnaires-no-more-sheets",
        )
    } else {
        ("questionnaires-give", "questionnaires-not-now")
    };
    let has_answers = filling.answers.iter().any(Option::is_some);
    if has_answers && parts::primary(ui, words.say(give)).clicked() {
        wish(wishes, QuestionnairesIntent::Give(filling.given()));
    }
    if parts::quiet(ui, words.say(stop)).clicked() {
        wish(wishes, QuestionnairesIntent::Fill(None));
    }
}

fn question_ui(
    ui: &mut Ui,
    (place, question): (usize, &AskedQuestion),
    chosen: Option<u8>,
    shown: &Shown<'_>,
    wishes: &mut Wishes,
) {
    ui.add_space(6.0);
    parts::strong(ui, question.words.clone());
    let pass = shown.words.say("questionnaires-pass");
    let answers = question.answers.iter().enumerate();
    let mut offered: Vec<(Option<u8>, &str)> = answers
        .map(|(number, answer)| (u8::try_from(number).ok(), answer.words.as_str()))
        .collect();
    offered.push((None, &pass));
    places::pairs(ui, &offered, |ui, (answer, name)| {
        if parts::choice_of(ui, &question.words, chosen == *answer, *name) {
            wish(wishes, QuestionnairesIntent::Answer(place, *answer));
        }
    });
}
