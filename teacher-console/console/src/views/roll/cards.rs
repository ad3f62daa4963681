//! A class and its pupils, and cards for all of them or for one. What a new card ends is said before it is made.

use bevy_egui::egui::Ui;
use protocol::{
    card::CardKind,
    roll::{RollClass, RollPupil},
};

use super::wish;
use crate::{
    intent::roll::RollIntent,
    state::{
        State,
        roll::{RollRoom, Whose},
    },
    theme,
    views::{
        parts::{self, Shape, Wishes},
        places,
    },
    words::Words,
};

/// How a class stands with its cards, in words.
pub(super) fn standing(class: &RollClass, words: &Words) -> String {
    if class.without_card == 0 {
        words.say("roll-have-cards")
    } else {
        let count = class.without_card.to_string();
        words.say_with("roll-without-cards", &[("count", &count)])
    }
}

/// The same with its shape.
pub(super) fn standing_pill(ui: &mut Ui, class: &RollClass, said: &str) {
    if class.without_card == 0 {
        parts::pill(ui, Shape::Tick, said, theme::OK, theme::OK_SOFT);
    } else {
        parts::pill(ui, Shape::Diamond, said, theme::SOON, theme::SOON_SOFT);
    }
}

/// The chosen class.
pub(super) fn class_ui(
    ui: &mut Ui,
    state: &State,
    class: &RollClass,
    words: &Words,
    wishes: &mut Wishes,
) {
    let room = &state.roll;
    parts::card_of(ui, |ui| {
        parts::text(ui, class.name.clone(), theme::section(), theme::INK);
        parts::body(ui, words.say("roll-cards-how"));
        kind_ui(ui, room, words, wishes);
        ui.horizontal_wrapped(|ui| {
            if class.without_card > 0 {
                let count = class.without_card.to_string();
                let said = words.say_with("roll-print-missing", &[("count", &count)]);
                if parts::primary(ui, said).clicked() {
                    wish(wishes, RollIntent::Cards(Whose::Missing));
                }
            }
            if class.pupils > 0 {
                let said = words.say("roll-print-class");
                if parts::quiet(ui, said).clicked() {
                    wish(wishes, RollIntent::Cards(Whose::Everybody));
                }
            }
            if parts::quiet(ui, words.say("roll-leave-class")).clicked() {
                wish(wishes, RollIntent::Class(None));
            }
        });
        if room.replacing == Some(Whose::Everybody) {
            replacing_ui(ui, words.say("roll-replace-class"), words, wishes);
        }
        parts::working(ui, state.is_busy(), words.say("roll-working"));
    });
    parts::card_of(ui, |ui| {
        parts::strong(ui, words.say("roll-register"));
        for pupil in &room.pupils {
            ui.separator();
            pupil_ui(ui, room, pupil, words, wishes);
        }
    });
}

/// What new cards ask for. A card that is in use goes on as it is.
fn kind_ui(ui: &mut Ui, room: &RollRoom, words: &Words, wishes: &mut Wishes) {
    ui.horizontal_wrapped(|ui| {
        parts::body(ui, words.say("roll-cards-ask"));
        for (kind, id) in [
            (CardKind::Pictures, "roll-cards-pictures"),
            (CardKind::Pin, "roll-cards-pin"),
        ] {
            let is_it = room.kind_of_cards() == kind;
            if parts::choice(ui, is_it, words.say(id)) {
                wish(wishes, RollIntent::Kind(kind));
            }
        }
    });
}

fn pupil_ui(ui: &mut Ui, room: &RollRoom, pupil: &RollPupil, words: &Words, wishes: &mut Wishes) {
    let values = [
        ("name", pupil.name.as_str()),
        ("picture", pupil.picture.as_str()),
    ];
    places::headed(
        ui,
        &words.say_with("roll-pupil", &values),
        theme::strong(),
        |ui| {
            if pupil.card.is_none() {
                let said = words.say("roll-no-card");
                parts::pill(ui, Shape::Diamond, &said, theme::SOON, theme::SOON_SOFT);
            }
            if pupil.card == Some(CardKind::Pin) {
                let said = words.say("roll-has-pin");
                parts::pill(ui, Shape::Tick, &said, theme::INK2, theme::SURFACE2);
            }
        },
    );
    let whose = Whose::One(pupil.id);
    let id = if pupil.card.is_some() {
        "roll-print-new"
    } else {
        "roll-print-first"
    };
    if parts::quiet(ui, words.say_with(id, &values)).clicked() {
        wish(wishes, RollIntent::Cards(whose.clone()));
    }
    if room.replacing.as_ref() == Some(&whose) {
        replacing_ui(
            ui,
            words.say_with("roll-replace-one", &values),
            words,
            wishes,
        );
    }
}

/// Asked where the card stops working that somebody has in their hand.
fn replacing_ui(ui: &mut Ui, question: String, words: &Words, wishes: &mut Wishes) {
    ui.add_space(4.0);
    let said = words.say("roll-replace");
    parts::pill(ui, Shape::Diamond, &said, theme::SOON, theme::SOON_SOFT);
    parts::body(ui, question);
    ui.horizontal_wrapped(|ui| {
        if parts::primary(ui, words.say("roll-replace-yes")).clicked() {
            wish(wishes, RollIntent::Replace);
        }
        if parts::quiet(ui, words.say("roll-replace-no")).clicked() {
            wish(wishes, RollIntent::DontReplace);
        }
    });
}
