//! Choosing a questionnaire, printing it, asking people, and what is open: how many have answered, sheets, and closing.

use bevy_egui::egui::{Response, Ui};
use curriculum::{
    ReadingMode,
    questionnaires::{Questionnaire, Whom},
};
use protocol::questionnaires::{ANSWERED_MIN, AskPeople, AskedPeople, OpenRound};

use super::{Shown, fill::filling_ui, wish};
use crate::{
    clock,
    intent::questionnaires::QuestionnairesIntent,
    state::questionnaires::{Filling, QuestionnairePage, QuestionnairesRoom},
    theme,
    views::parts::{self, Wishes},
};

/// What can be asked, and of whom.
pub(super) fn asking_ui(
    ui: &mut Ui,
    room: &QuestionnairesRoom,
    shown: &Shown<'_>,
    wishes: &mut Wishes,
) {
    let words = shown.words;
    let all = shown.titles.questionnaires();
    parts::card_of(ui, |ui| {
        let title = words.say("questionnaires-ask");
        parts::text(ui, title, theme::section(), theme::INK);
        parts::small(ui, words.say("questionnaires-ask-why"));
        if all.reviewed().is_none() {
            parts::small(ui, words.say("questionnaires-not-reviewed"));
        }
        let question = words.say("questionnaires-which");
        for one in all.all(ReadingMode::Full) {
            if one.whom != Whom::Pupils && !shown.rounds.may_ask_adults {
                continue;
            }
            let is_chosen = room.chosen.as_deref() == Some(one.id.as_str());
            let name = words.say_with(whom_id(one.whom), &[("title", &one.title)]);
            if parts::choice_of(ui, &question, is_chosen, name) {
                wish(wishes, QuestionnairesIntent::Choose(one.id.to_string()));
            }
        }
    });
    let chosen = room.chosen.as_deref().and_then(|id| shown.one(id));
    if let Some(asked) = chosen {
        parts::card_of(ui, |ui| chosen_ui(ui, room, shown, &asked, wishes));
    }
}

const fn whom_id(whom: Whom) -> &'static str {
    match whom {
        Whom::Pupils => "questionnaire-for-pupils",
        Whom::Parents => "questionnaire-for-parents",
        Whom::Staff => "questionnaire-for-staff",
        Whom::Governors => "questionnaire-for-governors",
    }
}

fn chosen_ui(
    ui: &mut Ui,
    room: &QuestionnairesRoom,
    shown: &Shown<'_>,
    asked: &Questionnaire,
    wishes: &mut Wishes,
) {
    let words = shown.words;
    parts::text(ui, asked.title.clone(), theme::section(), theme::INK);
    parts::body(ui, asked.opening.clone());
    for question in &asked.questions {
        parts::small(ui, format!("•  {}", question.words));
    }
    ui.add_space(6.0);
    let people = match asked.whom {
        Whom::Pupils => classes_ui(ui, room, shown, wishes),
        Whom::Parents => Some(AskedPeople::Parents),
        Whom::Staff => Some(AskedPeople::Staff),
        Whom::Governors => Some(AskedPeople::Governors),
    };
    if let Some(people) = people {
        let label = if asked.whom == Whom::Parents {
            "questionnaires-begin-paper"
        } else {
            "questionnaires-begin"
        };
        if parts::primary(ui, words.say(label)).clicked() {
            let ask = AskPeople {
                questionnaire: asked.id.to_string(),
                people,
                answers: asked.answers(),
            };
            wish(wishes, QuestionnairesIntent::Ask(ask));
        }
    }
    ui.add_space(6.0);
    let labels = ["questionnaires-print", "questionnaires-print-save"];
    paper_ui(ui, shown, asked.clone(), labels, wishes);
    let all = shown.titles.questionnaires();
    let simple = all.one(asked.id.as_str(), ReadingMode::Simplified);
    if let Some(simple) = simple.filter(|_| asked.whom == Whom::Pupils) {
        let labels = [
            "questionnaires-print-simple",
            "questionnaires-print-simple-save",
        ];
        paper_ui(ui, shown, simple, labels, wishes);
    }
}

/// The classes that are asked together; nothing while there are too few pupils in them.
fn classes_ui(
    ui: &mut Ui,
    room: &QuestionnairesRoom,
    shown: &Shown<'_>,
    wishes: &mut Wishes,
) -> Option<AskedPeople> {
    let words = shown.words;
    parts::strong(ui, words.say("questionnaires-classes"));
    let mut pupils = 0;
    let mut asked = Vec::new();
    for class in &shown.rounds.classes {
        let is_asked = room.classes.contains(&class.class);
        let values = [
            ("class", class.name.as_str()),
            ("pupils", &class.pupils.to_string()),
        ];
        let name = words.say_with("questionnaires-class", &values);
        if let Some(ticked) = parts::tick_box(ui, is_asked, name) {
            wish(wishes, QuestionnairesIntent::Class(class.class, ticked));
        }
        if is_asked {
            pupils += class.pupils;
            asked.push(class.class);
        }
    }
    if pupils < ANSWERED_MIN {
        parts::small(ui, words.say("questionnaires-too-few"));
        return None;
    }
    Some(AskedPeople::Classes(asked))
}

fn paper_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    asked: Questionnaire,
    labels: [&str; 2],
    wishes: &mut Wishes,
) {
    let page = QuestionnairePage::Form {
        version: shown.titles.questionnaires().version().to_owned(),
        kept: shown.words.say("questionnaires-kept-paper"),
        asked,
    };
    let of = match &page {
        QuestionnairePage::Form { asked, .. } => asked.title.clone(),
        QuestionnairePage::Results { .. } | QuestionnairePage::Agenda(_) => String::new(),
    };
    page_ui(ui, shown, (page, &of), labels, wishes);
}

/// Printed in one press, saved in another. Several stand on the page, so `of` is read aloud with each.
pub(super) fn page_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    (page, of): (QuestionnairePage, &str),
    [print, save]: [&str; 2],
    wishes: &mut Wishes,
) {
    if named(ui, parts::quiet, &shown.words.say(print), of).clicked() {
        let page = Box::new(page.clone());
        wish(wishes, QuestionnairesIntent::Print(page));
    }
    if named(ui, parts::quiet, &shown.words.say(save), of).clicked() {
        wish(wishes, QuestionnairesIntent::Save(Box::new(page)));
    }
}

/// A button whose name is read with what it belongs to.
fn named(ui: &mut Ui, button: fn(&mut Ui, String) -> Response, label: &str, of: &str) -> Response {
    let response = button(ui, label.to_owned());
    parts::read_aloud(ui, &response, &format!("{label}: {of}"));
    response
}

/// What is open.
pub(super) fn open_ui(
    ui: &mut Ui,
    room: &QuestionnairesRoom,
    shown: &Shown<'_>,
    wishes: &mut Wishes,
) {
    for one in &shown.rounds.open {
        parts::card_of(ui, |ui| one_open_ui(ui, room, shown, one, wishes));
    }
}

fn one_open_ui(
    ui: &mut Ui,
    room: &QuestionnairesRoom,
    shown: &Shown<'_>,
    one: &OpenRound,
    wishes: &mut Wishes,
) {
    let words = shown.words;
    let title = shown.title(&one.questionnaire);
    let (people, day) = (shown.people(&one.people), clock::day(one.opened_at));
    let of = format!("{title}, {people}");
    parts::text(ui, title, theme::section(), theme::INK);
    parts::body(
        ui,
        words.say_with("questionnaire-open", &[("people", &people), ("day", &day)]),
    );
    let (answered, asked) = (one.answered.to_string(), one.asked.to_string());
    let values = [("answered", answered.as_str()), ("asked", &asked)];
    let said = if one.asked == 0 {
        words.say_with("questionnaire-sheets", &values)
    } else {
        words.say_with("questionnaire-answered", &values)
    };
    parts::strong(ui, said);
    parts::small(ui, words.say("questionnaire-open-kept"));
    let filling = room.filling.as_ref();
    if let Some(filling) = filling.filter(|it| it.round == one.round && it.is_paper) {
        filling_ui(ui, filling, shown, wishes);
        return;
    }
    if let Some(asked) = shown.one(&one.questionnaire)
        && named(ui, parts::quiet, &words.say("questionnaires-enter"), &of).clicked()
    {
        let filling = Filling {
            round: one.round,
            questionnaire: one.questionnaire.clone(),
            is_paper: true,
            answers: vec![None; asked.questions.len()],
        };
        wish(wishes, QuestionnairesIntent::Fill(Some(filling)));
    }
    let close = words.say("questionnaires-close");
    if named(ui, parts::primary, &close, &of).clicked() {
        wish(wishes, QuestionnairesIntent::Close(one.round));
    }
}
