//! One class at the turn of the year: what becomes of it in a line, and every choice when it is looked at.

use bevy_egui::egui::Ui;
use curriculum::AgeBand;
use protocol::{
    bytes::Id,
    turning::{NextTeachers, YearClass},
};

use super::wish;
use crate::{
    intent::{Field, turning::TurningIntent},
    state::{
        State,
        turning::{ClassChoice, Kind, YearPage},
    },
    views::{
        parts::{self, Typing, Wishes},
        places,
        rules::ages,
    },
    words::Words,
};

const ROW_HEIGHT: f32 = 56.0;

/// A class.
pub(super) fn class_ui(
    ui: &mut Ui,
    state: &State,
    page: &YearPage,
    class: &YearClass,
    words: &Words,
    wishes: &mut Wishes,
) {
    let choice = page.choice(class);
    let what = what(class, &choice, words);
    let who = who(state, page, class, &choice, words);
    let is_chosen = page.class == Some(class.id);
    let spoken = format!("{what} {who}");
    let row = places::row(ui, (class.id, &spoken), is_chosen, ROW_HEIGHT, |ui| {
        parts::strong(ui, what.clone());
        parts::small(ui, who.clone());
    });
    if row.clicked() {
        let next = (!is_chosen).then_some(class.id);
        wish(wishes, TurningIntent::Class(next));
    }
    if is_chosen {
        choices_ui(ui, class, &choice, words, wishes);
    }
}

fn what(class: &YearClass, choice: &ClassChoice, words: &Words) -> String {
    let count = class.pupils.to_string();
    let values = [
        ("name", class.name.as_str()),
        ("next", choice.name.trim()),
        ("count", count.as_str()),
    ];
    let id = match choice.kind {
        Kind::Up => "year-class-up",
        Kind::Stays => "year-class-stays",
        Kind::Leaves if class.pupils == 0 => "year-class-archived",
        Kind::Leaves => "year-class-leaves",
    };
    words.say_with(id, &values)
}

/// Who is set for it then.
fn who(
    state: &State,
    page: &YearPage,
    class: &YearClass,
    choice: &ClassChoice,
    words: &Words,
) -> String {
    let of_the_name = || {
        let classes = page.now.iter().flat_map(|now| &now.classes);
        let name = choice.name.trim().to_lowercase();
        classes
            .filter(|one| one.name.to_lowercase() == name)
            .flat_map(|one| &one.set_for)
            .copied()
            .collect::<Vec<Id>>()
    };
    let people = match (choice.kind, choice.teachers) {
        (Kind::Leaves, _) => return words.say("year-who-leaves"),
        (Kind::Up, NextTeachers::Nobody) => Vec::new(),
        (Kind::Up, NextTeachers::OfTheName) => of_the_name(),
        (Kind::Up, NextTeachers::GoAlong) | (Kind::Stays, _) => class.set_for.clone(),
    };
    let names: Vec<&str> = people
        .iter()
        .filter_map(|person| state.school.people.get(person))
        .map(String::as_str)
        .collect();
    if names.is_empty() {
        words.say("year-who-nobody")
    } else {
        words.say_with("year-who", &[("names", &names.join(", "))])
    }
}

fn choices_ui(
    ui: &mut Ui,
    class: &YearClass,
    choice: &ClassChoice,
    words: &Words,
    wishes: &mut Wishes,
) {
    let question = words.say_with("year-what-becomes", &[("name", &class.name)]);
    parts::strong(ui, question.clone());
    places::pairs(ui, &Kind::ALL, |ui, kind| {
        let id = match kind {
            Kind::Up => "year-kind-up",
            Kind::Stays => "year-kind-stays",
            Kind::Leaves => "year-kind-leaves",
        };
        if parts::choice_of(ui, &question, choice.kind == *kind, words.say(id)) {
            wish(wishes, TurningIntent::Kind(class.id, *kind));
        }
    });
    if choice.kind != Kind::Up {
        return;
    }
    ui.add_space(6.0);
    let typing = Typing {
        field: Field::NextName(class.id),
        label: words.say_with("year-next-name", &[("name", &class.name)]),
        typed: &choice.name,
        lines: 1,
        is_masked: false,
        starts: false,
    };
    parts::field(ui, &typing, wishes);
    let question = words.say("year-next-band");
    parts::strong(ui, question.clone());
    places::pairs(ui, &AgeBand::ALL, |ui, band| {
        let is_it = AgeBand::parse(&choice.band) == Some(*band);
        if parts::choice_of(ui, &question, is_it, ages(*band, words)) {
            let band = band.as_str().to_owned();
            wish(wishes, TurningIntent::Band(class.id, band));
        }
    });
    let question = words.say("year-next-teachers");
    parts::strong(ui, question.clone());
    let name = choice.name.trim();
    for (teachers, id) in [
        (NextTeachers::OfTheName, "year-teachers-of-the-name"),
        (NextTeachers::GoAlong, "year-teachers-go-along"),
        (NextTeachers::Nobody, "year-teachers-nobody"),
    ] {
        let said = words.say_with(id, &[("name", name)]);
        if parts::choice_of(ui, &question, choice.teachers == teachers, said) {
            wish(wishes, TurningIntent::Teachers(class.id, teachers));
        }
    }
}
