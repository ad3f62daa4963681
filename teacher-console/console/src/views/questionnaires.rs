//! The room of questionnaires: one's own answers, asking people on screen or on paper, and what was found.

mod asking;
mod fill;
mod found;
mod leaders;

use bevy_egui::egui::Ui;
use curriculum::{ReadingMode, questionnaires::Questionnaire};
use protocol::questionnaires::{AskedPeople, QuestionnaireRounds};

use super::{
    parts::{self, Wishes},
    places::{self, Side},
};
use crate::{
    intent::{Intent, questionnaires::QuestionnairesIntent},
    state::{State, questionnaires::QuestionnairesRoom},
    titles::Titles,
    words::Words,
};

const SIDE_WIDTH: f32 = 430.0;

/// What the room is drawn from.
struct Shown<'a> {
    words: &'a Words,
    titles: &'a Titles,
    rounds: &'a QuestionnaireRounds,
    room: &'a QuestionnairesRoom,
}

/// The whole room.
pub(super) fn questionnaires_ui(
    ui: &mut Ui,
    state: &State,
    words: &Words,
    titles: &Titles,
    wishes: &mut Wishes,
) {
    parts::page_head(
        ui,
        words.say("room-questionnaires"),
        words.say("questionnaires-sentence"),
    );
    let room = &state.questionnaires;
    let Some(rounds) = &room.rounds else {
        return;
    };
    let shown = Shown {
        words,
        titles,
        rounds,
        room,
    };
    if !rounds.may_ask_adults && rounds.classes.is_empty() {
        places::scrolled(ui, "questionnaires", |ui| {
            fill::own_ui(ui, room, &shown, wishes);
        });
        return;
    }
    places::beside(
        ui,
        &Side::Last(SIDE_WIDTH),
        wishes,
        |ui, wishes| {
            places::scrolled(ui, "questionnaires", |ui| {
                fill::own_ui(ui, room, &shown, wishes);
                asking::open_ui(ui, room, &shown, wishes);
                leaders::leaders_ui(ui, &shown, wishes);
                found::found_ui(ui, &shown, wishes);
            });
        },
        |ui, wishes| {
            places::scrolled(ui, "questionnaires-side", |ui| {
                asking::asking_ui(ui, room, &shown, wishes);
            });
        },
    );
}

fn wish(wishes: &mut Wishes, wish: QuestionnairesIntent) {
    wishes.push(Intent::Questionnaires(wish));
}

impl Shown<'_> {
    fn one(&self, id: &str) -> Option<Questionnaire> {
        self.titles.questionnaires().one(id, ReadingMode::Full)
    }

    /// Its heading; one that this program does not know stands for itself.
    fn title(&self, id: &str) -> String {
        self.one(id).map_or_else(|| id.to_owned(), |one| one.title)
    }

    /// Who is asked, in words.
    fn people(&self, people: &AskedPeople) -> String {
        let AskedPeople::Classes(asked) = people else {
            let id = match people {
                AskedPeople::Staff => "asked-staff",
                AskedPeople::Governors => "asked-governors",
                AskedPeople::Classes(_) | AskedPeople::Parents => "asked-parents",
            };
            return self.words.say(id);
        };
        let named = self.rounds.classes.iter();
        let named = named.filter(|one| asked.contains(&one.class));
        let names: Vec<&str> = named.map(|one| one.name.as_str()).collect();
        if names.is_empty() {
            return self.words.say("asked-former-classes");
        }
        let names = names.join(", ");
        self.words.say_with("asked-classes", &[("classes", &names)])
    }
}
