//! Somebody leaves, or their keys are lost: why, who follows them, and one press.

use bevy_egui::egui::Ui;
use protocol::{
    directory::{LogName, Person, Place},
    freshness::StopReason,
};

use super::super::parts::{self, Shape, Wishes};
use crate::{
    intent::{
        Intent,
        people::{PartingIntent, PeopleIntent},
    },
    state::{State, people::Parting},
    theme,
    words::Words,
};

/// Below somebody in the list: that their keys are stopped and the way to other keys, and the way to end them. Nobody ends their own here.
pub(super) fn begin_ui(
    ui: &mut Ui,
    state: &State,
    person: &Person,
    words: &Words,
    wishes: &mut Wishes,
) {
    if state.people.stopped.contains(&person.id) {
        parts::pill(
            ui,
            Shape::Triangle,
            &words.say("keys-stopped"),
            theme::URGENT,
            theme::URGENT_SOFT,
        );
        let again = words.say_with("invite-again", &[("name", &person.name)]);
        if parts::quiet(ui, again).clicked() {
            wishes.push(Intent::People(PeopleIntent::InviteAgain(person.id)));
        }
    }
    let is_me = state
        .person
        .as_ref()
        .is_some_and(|me| me.person == person.id);
    let name = words.say_with("part-begin", &[("name", &person.name)]);
    if !is_me && parts::quiet(ui, name).clicked() {
        wishes.push(part(PartingIntent::Begin(person.id)));
    }
}

/// The page for the person chosen; nothing when nobody is.
pub(super) fn parting_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let (Some(parting), Some(newest)) = (&state.people.parting, &state.people.newest) else {
        return;
    };
    let name = state.people.name_of(parting.person).unwrap_or_default();
    let named = |id: &str| words.say_with(id, &[("name", name)]);
    parts::card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::text(ui, named("part-title"), theme::section(), theme::INK);
        for reason in StopReason::ALL {
            if parts::choice(
                ui,
                parting.reason == Some(reason),
                words.say(reason_id(reason)),
            ) {
                wishes.push(part(PartingIntent::Reason(reason)));
            }
        }
        for place in parting.places(newest) {
            successor_ui(ui, state, parting, place, words, wishes);
        }
        let (how, finish) = match parting.reason {
            Some(StopReason::Left) => ("part-how-left", "part-finish-left"),
            _ => ("part-how-stop", "part-finish-stop"),
        };
        ui.add_space(4.0);
        parts::body(ui, words.say(how));
        ui.horizontal_wrapped(|ui| {
            if parts::primary(ui, named(finish)).clicked() {
                wishes.push(part(PartingIntent::Finish));
            }
            if parts::quiet(ui, words.say("leave")).clicked() {
                wishes.push(part(PartingIntent::Leave));
            }
        });
    });
    ui.add_space(4.0);
}

fn successor_ui(
    ui: &mut Ui,
    state: &State,
    parting: &Parting,
    place: Place,
    words: &Words,
    wishes: &mut Wishes,
) {
    let question = match place {
        Place::Steward => words.say("part-steward"),
        Place::Reader(log) => words.say_with("part-reader", &[("log", &log_name(log, words))]),
        Place::Owner(log) => words.say_with("part-owner", &[("log", &log_name(log, words))]),
    };
    parts::strong(ui, question.clone());
    for person in state.people.candidates(parting, place) {
        let is_chosen = parting.successor(place) == Some(person.id);
        ui.push_id((&question, person.id.0), |ui| {
            if parts::choice_of(ui, &question, is_chosen, person.name.clone()) {
                wishes.push(part(PartingIntent::Successor(place, person.id)));
            }
        });
    }
}

/// What a log is called.
pub(super) fn log_name(log: LogName, words: &Words) -> String {
    words.say(match log {
        LogName::Safeguarding => "log-safeguarding",
        LogName::Staff => "log-staff",
        LogName::Leaders => "log-leaders",
    })
}

fn reason_id(reason: StopReason) -> &'static str {
    match reason {
        StopReason::Left => "part-left",
        StopReason::Lost => "part-lost",
        StopReason::Suspicion => "part-suspicion",
    }
}

fn part(wish: PartingIntent) -> Intent {
    Intent::People(PeopleIntent::Part(wish))
}
