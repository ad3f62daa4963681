//! The pages of a founding: each person sits here once, then everybody's papers are written down, then the school stands.

use bevy_egui::egui::Ui;
use protocol::directory::LogName;

use super::{
    parts::{self, Typing, Wishes},
    people::invitation::{duties_ui, portraits_ui},
    places,
};
use crate::{
    intent::{Field, Intent, founding::FoundingIntent},
    state::{
        State,
        founding::{Founding, FoundingField, Papers, RouteDraft, Stage},
        people::InviteField,
        sheets::SHEET_LINES,
    },
    theme,
    words::Words,
};

/// The page for how far they are.
pub fn founding_ui(ui: &mut Ui, state: &State, words: &Words, wishes: &mut Wishes) {
    let founding = &state.founding;
    parts::body(ui, founding.school_name.clone());
    if founding.is_demo {
        parts::text(ui, words.say("demo-school"), theme::strong(), theme::SOON);
    }
    ui.add_space(4.0);
    match &founding.stage {
        Stage::Token => token_ui(ui, founding, words, wishes),
        Stage::Seat => seat_ui(ui, founding, words, wishes),
        Stage::Handover => handover_ui(ui, founding, words, wishes),
        Stage::Routes => routes_ui(ui, founding, words, wishes),
        Stage::Holders => holders_ui(ui, founding, words, wishes),
        Stage::Card(at) => card_ui(ui, founding, *at, words, wishes),
        Stage::Sheet(at) => sheet_ui(ui, founding, *at, words, wishes),
        Stage::Proof => proof_ui(ui, founding, words, wishes),
        Stage::Done(code) => {
            head(
                ui,
                words.say("founding-done"),
                words.say("founding-done-how"),
            );
            parts::text(ui, code.clone(), theme::title(), theme::INK);
            if parts::primary(ui, words.say("founding-sign-in")).clicked() {
                wishes.push(Intent::Founding(FoundingIntent::Leave));
            }
        }
    }
    parts::working(ui, state.is_busy(), words.say("working"));
}

fn head(ui: &mut Ui, title: String, sentence: String) {
    parts::text(ui, title, theme::section(), theme::INK);
    parts::body(ui, sentence);
    ui.add_space(4.0);
}

fn field(
    ui: &mut Ui,
    field: FoundingField,
    label: String,
    typed: &str,
    is_masked: bool,
    wishes: &mut Wishes,
) {
    let typing = Typing {
        field: Field::Founding(field),
        label,
        typed,
        lines: 1,
        is_masked,
        starts: false,
    };
    parts::field(ui, &typing, wishes);
}

fn steps_ui(ui: &mut Ui, next: &str, can_go_back: bool, words: &Words, wishes: &mut Wishes) {
    ui.add_space(8.0);
    ui.horizontal_wrapped(|ui| {
        if parts::primary(ui, words.say(next)).clicked() {
            wishes.push(Intent::Founding(FoundingIntent::Next));
        }
        if can_go_back && parts::quiet(ui, words.say("leave")).clicked() {
            wishes.push(Intent::Founding(FoundingIntent::Back));
        }
    });
}

fn token_ui(ui: &mut Ui, founding: &Founding, words: &Words, wishes: &mut Wishes) {
    head(
        ui,
        words.say("founding-begin"),
        words.say("founding-begin-how"),
    );
    token_field(ui, founding, words, wishes);
    steps_ui(ui, "founding-next", false, words, wishes);
}

fn token_field(ui: &mut Ui, founding: &Founding, words: &Words, wishes: &mut Wishes) {
    let label = words.say("founding-token");
    let typed = founding.token.text();
    field(ui, FoundingField::Token, label, typed, false, wishes);
}

fn seat_ui(ui: &mut Ui, founding: &Founding, words: &Words, wishes: &mut Wishes) {
    head(
        ui,
        words.say("founding-seat"),
        words.say("founding-seat-how"),
    );
    let seat = &founding.seat;
    let edit = |edit| Intent::Founding(FoundingIntent::Edit(edit));
    for (which, label, typed) in [
        (InviteField::Name, "invite-name", &seat.person.name),
        (InviteField::Role, "invite-role", &seat.person.role),
        (
            InviteField::LoginName,
            "invite-login",
            &seat.person.login_name,
        ),
    ] {
        let which = FoundingField::Person(which);
        field(ui, which, words.say(label), typed, false, wishes);
    }
    duties_ui(ui, &seat.person, words, edit, wishes);
    let label = words.say("founding-steward");
    if let Some(is_steward) = parts::tick_box(ui, seat.is_steward, label) {
        wishes.push(Intent::Founding(FoundingIntent::SetSteward(is_steward)));
    }
    portraits_ui(ui, &seat.person, words, edit, wishes);
    ui.add_space(4.0);
    parts::body(ui, words.say("enrol-password-how"));
    for (which, label, typed) in [
        (FoundingField::Password, "enrol-password", &seat.password),
        (FoundingField::Again, "enrol-again", &seat.again),
    ] {
        field(ui, which, words.say(label), typed.text(), true, wishes);
    }
    steps_ui(ui, "founding-seat-done", true, words, wishes);
}

fn handover_ui(ui: &mut Ui, founding: &Founding, words: &Words, wishes: &mut Wishes) {
    head(
        ui,
        words.say("founding-handover"),
        words.say("founding-handover-how"),
    );
    for (place, seat) in founding.draft.people.iter().enumerate() {
        ui.separator();
        let person = &seat.person;
        parts::strong(ui, person.name.clone());
        let mut facts: Vec<String> = person
            .duties
            .iter()
            .map(|duty| words.say(super::people::duty_id(*duty)))
            .collect();
        if seat.is_steward {
            facts.push(words.say("steward"));
        }
        parts::small(ui, facts.join(" · "));
        let name = words.say_with("founding-remove", &[("name", &person.name)]);
        if parts::quiet(ui, name).clicked() {
            wishes.push(Intent::Founding(FoundingIntent::Remove(place)));
        }
    }
    ui.separator();
    if parts::quiet(ui, words.say("founding-next-person")).clicked() {
        wishes.push(Intent::Founding(FoundingIntent::NextPerson));
    }
    steps_ui(ui, "founding-everybody", false, words, wishes);
}

fn routes_ui(ui: &mut Ui, founding: &Founding, words: &Words, wishes: &mut Wishes) {
    head(
        ui,
        words.say("founding-routes"),
        words.say("founding-routes-how"),
    );
    for (log, (name, route)) in LogName::ALL.iter().zip(&founding.draft.routes).enumerate() {
        ui.separator();
        let (title, how) = match name {
            LogName::Safeguarding => ("log-safeguarding", "founding-route-safeguarding"),
            LogName::Staff => ("log-staff", "founding-route-staff"),
            LogName::Leaders => ("log-leaders", "founding-route-leaders"),
        };
        let title = words.say(title);
        parts::strong(ui, title.clone());
        parts::small(ui, words.say(how));
        route_ui(ui, founding, log, route, &title, words, wishes);
    }
    steps_ui(ui, "founding-next", true, words, wishes);
}

fn route_ui(
    ui: &mut Ui,
    founding: &Founding,
    log: usize,
    route: &RouteDraft,
    title: &str,
    words: &Words,
    wishes: &mut Wishes,
) {
    let spoken = |id, name: &str| words.say_with(id, &[("name", name), ("log", title)]);
    for (place, seat) in founding.draft.people.iter().enumerate() {
        let name = &seat.person.name;
        let is_owner = route.owner == Some(place);
        places::pairs(ui, &[true, false], |ui, answers| {
            if *answers {
                if parts::choice(ui, is_owner, spoken("founding-owner", name)) {
                    wishes.push(Intent::Founding(FoundingIntent::SetOwner(log, place)));
                }
            } else if !is_owner {
                let reads = route.readers.contains(&place);
                let label = spoken("founding-reader", name);
                if let Some(reads) = parts::tick_box(ui, reads, label) {
                    let wish = FoundingIntent::SetReader(log, place, reads);
                    wishes.push(Intent::Founding(wish));
                }
            }
        });
    }
}

fn holders_ui(ui: &mut Ui, founding: &Founding, words: &Words, wishes: &mut Wishes) {
    head(
        ui,
        words.say("founding-holders"),
        words.say("founding-holders-how"),
    );
    for (at, holder) in founding.draft.holders.iter().enumerate() {
        let number = (at + 1).to_string();
        let label = words.say_with("founding-holder", &[("number", &number)]);
        field(ui, FoundingField::Holder(at), label, holder, false, wishes);
    }
    steps_ui(ui, "founding-make-keys", true, words, wishes);
}

fn card_ui(ui: &mut Ui, founding: &Founding, at: usize, words: &Words, wishes: &mut Wishes) {
    let Some(card) = papers(founding).and_then(|papers| papers.cards.get(at)) else {
        return;
    };
    head(
        ui,
        words.say_with("founding-card", &[("name", &card.name)]),
        words.say("founding-card-how"),
    );
    if founding.is_shown {
        parts::strong(ui, words.say("login-name"));
        parts::text(ui, card.login_name.clone(), theme::title(), theme::INK);
        parts::strong(ui, words.say("card-code"));
        parts::text(ui, card.kit.text(), theme::title(), theme::INK);
    }
    let show = words.say_with("founding-show-card", &[("name", &card.name)]);
    once_ui(ui, founding.is_shown, show, words, wishes);
}

fn sheet_ui(ui: &mut Ui, founding: &Founding, at: usize, words: &Words, wishes: &mut Wishes) {
    let Some(sheet) = papers(founding).and_then(|papers| papers.sheets.get(at)) else {
        return;
    };
    let number = (at + 1).to_string();
    head(
        ui,
        words.say_with(
            "founding-sheet",
            &[("number", &number), ("holder", &sheet.holder)],
        ),
        words.say("founding-sheet-how"),
    );
    if founding.is_shown {
        for (pair, code) in &sheet.lines {
            parts::strong(ui, words.say_with("founding-line", &[("pair", pair)]));
            parts::text(ui, code.text(), theme::section(), theme::INK);
        }
    }
    let show = words.say_with("founding-show-sheet", &[("number", &number)]);
    once_ui(ui, founding.is_shown, show, words, wishes);
}

fn papers(founding: &Founding) -> Option<&Papers> {
    founding.papers.as_deref()
}

/// Shown when its person asks for it, and then never again.
fn once_ui(ui: &mut Ui, is_shown: bool, show: String, words: &Words, wishes: &mut Wishes) {
    ui.add_space(8.0);
    let (label, wish) = if is_shown {
        (
            words.say("invited-written-down"),
            FoundingIntent::WrittenDown,
        )
    } else {
        (show, FoundingIntent::Show)
    };
    ui.horizontal_wrapped(|ui| {
        if parts::primary(ui, label).clicked() {
            wishes.push(Intent::Founding(wish));
        }
        if is_shown && parts::quiet(ui, words.say("print-this")).clicked() {
            wishes.push(Intent::Founding(FoundingIntent::Print));
        }
    });
    if is_shown {
        parts::small(ui, words.say("founding-print-how"));
    }
}

fn proof_ui(ui: &mut Ui, founding: &Founding, words: &Words, wishes: &mut Wishes) {
    head(
        ui,
        words.say("founding-proof"),
        words.say("founding-proof-how"),
    );
    for (at, ((number, pair), typed)) in SHEET_LINES.iter().zip(&founding.proof).enumerate() {
        let values = [("number", *number), ("pair", pair.name())];
        let label = words.say_with("founding-proof-line", &values);
        let which = FoundingField::Proof(at);
        field(ui, which, label, typed.text(), false, wishes);
    }
    token_field(ui, founding, words, wishes);
    ui.add_space(8.0);
    ui.horizontal_wrapped(|ui| {
        if parts::primary(ui, words.say("founding-found")).clicked() {
            wishes.push(Intent::Founding(FoundingIntent::Next));
        }
        if parts::quiet(ui, words.say("founding-papers-anew")).clicked() {
            wishes.push(Intent::Founding(FoundingIntent::Back));
        }
    });
}
