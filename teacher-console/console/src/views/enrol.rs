//! A newcomer at the door: the code, a password of their own, their card, and eight characters to compare.

use bevy_egui::egui::Ui;
use protocol::enrolment::Newcomer;

use super::parts::{self, Typing, Wishes};
use crate::{
    intent::{Field, Intent, enrol::EnrolIntent},
    state::{
        State,
        enrolment::{EnrolField, Enrolment, NewCard, Stage},
        secret::Secret,
    },
    theme,
    words::Words,
};

/// The page for how far they are.
pub fn enrol_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let enrolment = &state.enrolment;
    match &enrolment.stage {
        Stage::Code => code_ui(ui, enrolment, words, wishes),
        Stage::Password(newcomer) => password_ui(ui, enrolment, newcomer, words, wishes),
        Stage::Card(card) => card_ui(ui, card, words, wishes),
        Stage::Sent { name, face, .. } => {
            head(ui, words.say_with("enrol-sent", &[("name", name)]));
            parts::body(ui, words.say("enrol-sent-how"));
            face_ui(ui, face, words);
            if parts::primary(ui, words.say("enrol-done")).clicked() {
                wishes.push(Intent::Enrol(EnrolIntent::Leave));
            }
        }
    }
    parts::working(ui, state.is_busy(), words.say("working"));
}

fn head(ui: &mut Ui, words: String) {
    parts::text(ui, words, theme::section(), theme::INK);
}

fn code_ui(ui: &mut Ui, enrolment: &Enrolment, words: &Words, wishes: &mut Wishes) {
    head(ui, words.say("enrol-begin"));
    parts::body(ui, words.say("enrol-code-how"));
    let entered = parts::field(
        ui,
        &Typing {
            field: Field::Enrol(EnrolField::Code),
            label: words.say("enrol-code"),
            typed: enrolment.code.text(),
            lines: 1,
            is_masked: false,
            starts: true,
        },
        wishes,
    );
    ui.add_space(8.0);
    let ask = words.say("enrol-ask");
    steps_ui(ui, ask, entered, EnrolIntent::AskCode, words, wishes);
}

fn password_ui(
    ui: &mut Ui,
    enrolment: &Enrolment,
    newcomer: &Newcomer,
    words: &Words,
    wishes: &mut Wishes,
) {
    head(ui, words.say_with("enrol-for", &[("name", &newcomer.name)]));
    parts::body(
        ui,
        words.say_with(
            "enrol-facts",
            &[("role", &newcomer.role), ("login", &newcomer.login_name)],
        ),
    );
    parts::body(ui, words.say("enrol-password-how"));
    ui.add_space(4.0);
    let masked = |ui: &mut Ui, field, label, typed: &Secret, starts, wishes: &mut Wishes| {
        let typing = Typing {
            field: Field::Enrol(field),
            label: words.say(label),
            typed: typed.text(),
            lines: 1,
            is_masked: true,
            starts,
        };
        parts::field(ui, &typing, wishes)
    };
    let password = &enrolment.password;
    masked(
        ui,
        EnrolField::Password,
        "enrol-password",
        password,
        true,
        wishes,
    );
    let again = &enrolment.again;
    let entered = masked(ui, EnrolField::Again, "enrol-again", again, false, wishes);
    ui.add_space(8.0);
    let make = words.say("enrol-make-keys");
    steps_ui(ui, make, entered, EnrolIntent::MakeKeys, words, wishes);
}

fn card_ui(ui: &mut Ui, card: &NewCard, words: &Words, wishes: &mut Wishes) {
    head(ui, words.say_with("enrol-card", &[("name", &card.name)]));
    parts::body(ui, words.say("enrol-card-how"));
    ui.add_space(4.0);
    parts::strong(ui, words.say("login-name"));
    parts::text(ui, card.login_name.clone(), theme::title(), theme::INK);
    parts::strong(ui, words.say("card-code"));
    parts::text(ui, card.kit.text(), theme::title(), theme::INK);
    face_ui(ui, &card.face, words);
    ui.add_space(8.0);
    let send = words.say("enrol-send");
    steps_ui(ui, send, false, EnrolIntent::Send, words, wishes);
    ui.add_space(8.0);
    if parts::quiet(ui, words.say("print-this")).clicked() {
        wishes.push(Intent::Enrol(EnrolIntent::Print));
    }
    parts::small(ui, words.say("print-how"));
}

fn face_ui(ui: &mut Ui, face: &str, words: &Words) {
    parts::strong(ui, words.say("enrol-face"));
    parts::text(ui, face, theme::title(), theme::INK);
}

/// One step on, or back to signing in.
fn steps_ui(
    ui: &mut Ui,
    label: String,
    entered: bool,
    wish: EnrolIntent,
    words: &Words,
    wishes: &mut Wishes,
) {
    ui.horizontal_wrapped(|ui| {
        if parts::primary(ui, label).clicked() || entered {
            wishes.push(Intent::Enrol(wish));
        }
        if parts::quiet(ui, words.say("enrol-leave")).clicked() {
            wishes.push(Intent::Enrol(EnrolIntent::Leave));
        }
    });
}
