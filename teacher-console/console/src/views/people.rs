//! The room of people: who is listed, who waits with eight characters to compare, and what a next list would change.

mod helplines;
pub(super) mod invitation;
mod moving;
mod parting;
mod restoration;

use bevy_egui::egui::Ui;
use protocol::{
    directory::{Duty, LogName, Person, Presence},
    enrolment::key_face,
};

use super::{
    letting,
    parts::{self, Shape, Wishes},
    places::{self, Side},
};
use crate::{
    changes::Change,
    intent::{Intent, account::AccountIntent, people::PeopleIntent},
    state::{State, people::ShownProposal},
    theme,
    words::Words,
};

const LIST_WIDTH: f32 = 400.0;

/// The whole room.
pub fn people_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    parts::page_head(ui, words.say("room-people"), words.say("people-sentence"));
    // What waits and what one does stands above the list where there is one column.
    let side = Side::List {
        width: LIST_WIDTH,
        has_chosen: true,
    };
    places::beside(
        ui,
        &side,
        wishes,
        |ui, wishes| {
            places::scrolled(ui, "people-listed", |ui| {
                listed_ui(ui, state, words, wishes);
            });
        },
        |ui, wishes| {
            places::scrolled(ui, "people-next", |ui| {
                restoration::restoration_ui(ui, state, words, wishes);
                parting::parting_ui(ui, state, words, wishes);
                moving::moving_ui(ui, state, words, wishes);
                helplines::changing_ui(ui, state, words, wishes);
                if let Some(shown) = &state.people.proposal {
                    proposal_ui(ui, shown, words, wishes);
                }
                letting::waiting_ui(ui, state, words, wishes);
                waiting_ui(ui, state, words, wishes);
                invitation::invitation_ui(ui, state, words, wishes);
                helplines::listed_ui(ui, state, words, wishes);
            });
        },
    );
}

fn listed_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let Some(newest) = &state.people.newest else {
        parts::small(ui, words.say("working"));
        return;
    };
    parts::card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::text(ui, words.say("people-listed"), theme::section(), theme::INK);
        parts::small(
            ui,
            words.say_with("school-code", &[("code", &state.school.code)]),
        );
        for person in &newest.people {
            ui.separator();
            parts::strong(ui, person.name.clone());
            parts::body(ui, person.role.clone());
            let mut facts: Vec<String> = person
                .duties
                .iter()
                .map(|duty| words.say(duty_id(*duty)))
                .collect();
            if newest.stewards.contains(&person.id) {
                facts.push(words.say("steward"));
            }
            if person.state == Presence::Away {
                facts.push(words.say("person-away"));
            }
            parts::small(ui, facts.join(" · "));
            let is_me = state.person.as_ref().map(|me| me.person) == Some(person.id);
            let name = words.say_with("factor-reset", &[("name", &person.name)]);
            if !is_me && parts::quiet(ui, name).clicked() {
                wishes.push(Intent::Account(AccountIntent::ResetFactor(person.id)));
            }
            moving::begin_ui(ui, person, words, wishes);
            parting::begin_ui(ui, state, person, words, wishes);
        }
    });
}

/// The id of a duty's name.
pub fn duty_id(duty: Duty) -> &'static str {
    match duty {
        Duty::SafeguardingLead => "duty-safeguarding-lead",
        Duty::DeputySafeguardingLead => "duty-deputy-safeguarding-lead",
        Duty::Head => "duty-head",
        Duty::Chair => "duty-chair",
        Duty::OutsideSecond => "duty-outside-second",
        Duty::OnlineSafetyCoordinator => "duty-online-safety-coordinator",
        Duty::Senco => "duty-senco",
        Duty::Teacher => "duty-teacher",
        Duty::Assistant => "duty-assistant",
        Duty::Technician => "duty-technician",
        Duty::SafeguardingGovernor => "duty-safeguarding-governor",
        Duty::Governor => "duty-governor",
    }
}

fn proposal_ui(ui: &mut Ui, shown: &ShownProposal, words: &Words, wishes: &mut Wishes) {
    parts::card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::text(
            ui,
            words.say("proposal-title"),
            theme::section(),
            theme::INK,
        );
        parts::small(
            ui,
            words.say_with(
                "proposal-signed-by",
                &[("names", &shown.signed_by.join(", "))],
            ),
        );
        changes_ui(ui, &shown.changes, words);
        if shown.changes.is_empty() {
            parts::body(ui, words.say("proposal-nothing"));
        }
        ui.add_space(4.0);
        if shown.is_mine {
            parts::body(ui, words.say("proposal-is-mine"));
        } else {
            parts::small(ui, words.say("proposal-compare"));
            if parts::primary(ui, words.say("sign-second")).clicked() {
                wishes.push(Intent::People(PeopleIntent::SignSecond));
            }
        }
        if parts::quiet(ui, words.say("take-back")).clicked() {
            wishes.push(Intent::People(PeopleIntent::TakeBack));
        }
    });
    ui.add_space(4.0);
}

/// What a list changes, one sentence each.
fn changes_ui(ui: &mut Ui, changes: &[Change], words: &Words) {
    for change in changes {
        let (sentence, is_grave) = change_sentence(change, words);
        ui.horizontal_top(|ui| {
            let (shape, ink) = if is_grave {
                (Shape::Diamond, theme::SOON)
            } else {
                (Shape::Dot, theme::ACCENT)
            };
            parts::bullet(ui, shape, ink);
            parts::body(ui, sentence);
        });
    }
}

/// A change in words, and whether it is more than a new colleague.
fn change_sentence(change: &Change, words: &Words) -> (String, bool) {
    let named = |id: &str, name: &str| words.say_with(id, &[("name", name)]);
    let of_log = |id: &str, log: &LogName, name: &str| {
        let log = parting::log_name(*log, words);
        words.say_with(id, &[("log", &log), ("name", name)])
    };
    let of_duty = |id: &str, name: &str, duty: Duty| {
        words.say_with(id, &[("name", name), ("duty", &words.say(duty_id(duty)))])
    };
    let sentence = match change {
        Change::Added { name, role, face } => {
            let values = [
                ("name", name.as_str()),
                ("role", role.as_str()),
                ("face", face.as_str()),
            ];
            return (words.say_with("change-added", &values), false);
        }
        Change::Removed(name) => named("change-removed", name),
        Change::RenewedKeys(name) => return (named("change-renewed-keys", name), false),
        Change::NewKeys { name, face } => {
            words.say_with("change-new-keys", &[("name", name), ("face", face)])
        }
        Change::Facts { before, after } => {
            words.say_with("change-facts", &[("before", before), ("after", after)])
        }
        Change::DutyGiven(name, duty) => of_duty("change-duty-given", name, *duty),
        Change::DutyTaken(name, duty) => of_duty("change-duty-taken", name, *duty),
        Change::Away(name) => named("change-away", name),
        Change::Back(name) => named("change-back", name),
        Change::Daily(name, true) => named("change-daily", name),
        Change::Daily(name, false) => named("change-not-daily", name),
        Change::StewardAdded(name) => named("change-steward-added", name),
        Change::StewardRemoved(name) => named("change-steward-removed", name),
        Change::Owner(log, name) => of_log("change-owner", log, name),
        Change::ReaderAdded(log, name) => of_log("change-reader-added", log, name),
        Change::ReaderRemoved(log, name) => of_log("change-reader-removed", log, name),
        Change::HelplineGiven(one) => helplines::given(one, words),
        Change::HelplineTaken(name) => named("change-helpline-taken", name),
        Change::Recovery => words.say("change-recovery"),
        Change::Server => words.say("change-server"),
        Change::Hours => words.say("change-hours"),
        Change::School => words.say("change-school"),
    };
    (sentence, true)
}

fn waiting_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    if state.people.waiting.is_empty() {
        return;
    }
    let proposed = |person: &Person| {
        let next = state
            .people
            .proposal
            .as_ref()
            .map(|shown| &shown.proposal.next);
        next.and_then(|next| next.person(person.id)) == Some(person)
    };
    parts::card(ui).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::text(
            ui,
            words.say("people-waiting"),
            theme::section(),
            theme::INK,
        );
        for person in &state.people.waiting {
            ui.separator();
            person_waiting_ui(ui, state, person, proposed(person), words, wishes);
        }
    });
    ui.add_space(4.0);
}

fn person_waiting_ui(
    ui: &mut Ui,
    state: &State,
    person: &Person,
    is_proposed: bool,
    words: &Words,
    wishes: &mut Wishes,
) {
    parts::strong(ui, person.name.clone());
    parts::body(ui, person.role.clone());
    let duties: Vec<String> = person
        .duties
        .iter()
        .map(|duty| words.say(duty_id(*duty)))
        .collect();
    parts::small(ui, duties.join(" · "));
    let is_renewed = state.people.renewed.contains(&person.id);
    if is_renewed {
        parts::body(
            ui,
            words.say_with("waiting-renewed", &[("name", &person.name)]),
        );
    } else {
        face_ui(ui, state, person, words);
    }
    if is_proposed {
        parts::pill(
            ui,
            Shape::Diamond,
            &words.say("waiting-for-second"),
            theme::SOON,
            theme::SOON_SOFT,
        );
        return;
    }
    if state.people.proposal.is_some() {
        parts::small(ui, words.say("waiting-one-waits"));
        return;
    }
    let id = if is_renewed {
        "sign-renewed"
    } else {
        "sign-first"
    };
    let name = words.say_with(id, &[("name", &person.name)]);
    if parts::primary(ui, name).clicked() {
        wishes.push(Intent::People(PeopleIntent::Sign(person.id)));
    }
}

/// Eight characters to compare face to face.
fn face_ui(ui: &mut Ui, state: &State, person: &Person, words: &Words) {
    if state.people.name_of(person.id).is_some() {
        let sentence = words.say_with("waiting-new-keys", &[("name", &person.name)]);
        parts::text(ui, sentence, theme::strong(), theme::SOON);
    }
    parts::small(ui, words.say("people-waiting-how"));
    let face = key_face(person);
    parts::small(ui, words.say_with("waiting-face", &[("face", &face)]));
    parts::text(ui, face, theme::title(), theme::INK);
}
