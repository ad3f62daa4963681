//! Messages arrive one at a time, and below each stands what its writer wants with it (C-07).

use curriculum::view::MessageView;
use curriculum::{Action, View};

use super::super::frame::does;
use super::Card;
use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::Type;
use crate::widgets::choice_card::{Place, large};
use crate::widgets::simulated;
use crate::widgets::step_keys::{self, StepKey};

pub(super) fn card(desk: &Desk, view: &View) -> Card {
    let message = view.app.as_ref().and_then(|app| app.messages.last());
    let number = view.app.as_ref().map_or(0, |app| app.messages.len());
    let question = message.map_or_else(String::new, |message| {
        desk.say_with("somebody-writes", &[("name", &message.from.name)])
    });
    let is_new = view.app.as_ref().is_some_and(|app| app.is_new);
    let words = if is_new {
        view.text.clone()
    } else {
        String::new()
    };
    let bubble = message.map(|message| simulated::in_words(desk, message));
    let said = bubble.as_ref().map_or(0, |bubble| bubble.chars().count()) + words.chars().count();
    let wish_letters = message
        .and_then(|message| message.wants.as_ref())
        .map_or(0, |words| words.chars().count());
    let kind = match said + wish_letters {
        0..=60 => Type::new(30.0, 38.0, false),
        61..=100 => Type::new(26.0, 34.0, false),
        _ => Type::new(24.0, 30.0, false),
    };
    Card {
        question: Some(question),
        below: message.and_then(|message| wish(desk, view, message, kind)),
        kind: (wish_letters > 0 || said > 90).then_some(kind),
        words,
        bubble: bubble.map(|bubble| (bubble, false)),
        offers: offers(desk, view),
        leaf: number.to_string(),
    }
}

fn offers(desk: &Desk, view: &View) -> Vec<Piece> {
    let mut offers = Vec::new();
    if view.can.stop {
        let picture = step_keys::shape(desk, StepKey::Stop, 136.0);
        offers.push(large(
            desk,
            Place::Left,
            picture,
            &desk.say("stop-and-check"),
            "stop",
            does(Action::Stop),
        ));
    }
    let place = if view.can.stop {
        Place::Right
    } else {
        Place::Alone
    };
    let picture = desk.icon("ui/next", 96.0);
    offers.push(large(
        desk,
        place,
        picture,
        &desk.say("carry-on"),
        "carry-on",
        does(Action::CarryOn),
    ));
    offers
}

/// The face of whoever wrote, the symbol of a wish, and the wish.
fn wish(desk: &Desk, view: &View, message: &MessageView, kind: Type) -> Option<Piece> {
    let words = message.wants.as_ref()?;
    // A heavy story is told without faces.
    let face = (!view.is_heavy).then(|| {
        Piece::sized(60.0, 60.0)
            .round(16.0)
            .clip()
            .fill(desk.theme.roles.tint2.color())
            .with(desk.portrait(message.from.portrait, None, 60.0))
    });
    let row = Piece::row(12.0)
        .with_all(face)
        .with(desk.icon("ui/magnet", 40.0))
        .with(desk.text(words, kind).grow());
    Some(row)
}
