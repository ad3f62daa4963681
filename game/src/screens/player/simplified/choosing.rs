//! CLICK, one thing at a time: the choice, then what may come of it, then to do it or to go back (criterion 38).

use curriculum::view::{ChoiceView, LookFirst};
use curriculum::{Action, View};

use super::super::frame::does;
use super::Card;
use crate::desk::Desk;
use crate::page::Piece;
use crate::playing;
use crate::theme::Type;
use crate::widgets::choice_card::{Place, large};
use crate::widgets::felt;

pub(super) fn card(desk: &Desk, view: &View) -> Card {
    let looked_at = desk.playing().and_then(|playing| playing.looked_at.clone());
    let seen = view
        .choices
        .iter()
        .filter(|choice| Some(&choice.id) == looked_at.as_ref())
        .find_map(|choice| Some((choice, choice.look_first.as_ref()?)));
    match seen {
        Some((choice, seen)) => look(desk, view, choice, seen),
        None => choices(desk, view),
    }
}

fn choices(desk: &Desk, view: &View) -> Card {
    let offers = view
        .choices
        .iter()
        .zip([Place::Left, Place::Right])
        .map(|(choice, place)| {
            let (id, looks) = (choice.id.clone(), choice.look_first.is_some());
            large(
                desk,
                place,
                symbol(desk, choice),
                &choice.words,
                &format!("choice/{id}"),
                move |world| {
                    let id = id.clone();
                    if looks {
                        playing::turn(world, |playing| playing.looked_at = Some(id));
                    } else {
                        playing::act(world, Action::Choose(id));
                    }
                },
            )
        })
        .collect();
    Card {
        question: Some(view.text.clone()),
        words: desk.say("choose-one"),
        bubble: None,
        below: None,
        kind: None,
        offers,
        leaf: String::new(),
    }
}

/// What may come of a choice, with the feelings before and after.
fn look(desk: &Desk, view: &View, choice: &ChoiceView, seen: &LookFirst) -> Card {
    let kind = match seen.words.chars().count() {
        0..=60 => Type::new(30.0, 38.0, false),
        61..=110 => Type::new(26.0, 34.0, false),
        _ => Type::new(24.0, 30.0, false),
    };
    let below = seen.feelings.as_ref().map(|(before, after)| {
        let (feelings, when) = ([before, after], [None, None]);
        let felt = felt::before_and_after(desk, view.hero.portrait, feelings, 64.0, when);
        Piece::row(14.0).with_all(felt)
    });
    Card {
        question: Some(desk.say_with("if-chosen", &[("choice", &choice.words)])),
        words: seen.words.clone(),
        bubble: None,
        below,
        kind: Some(kind),
        offers: vec![
            large(
                desk,
                Place::Left,
                symbol(desk, choice),
                &desk.say("choose-this"),
                "choose-this",
                does(Action::Choose(choice.id.clone())),
            ),
            large(
                desk,
                Place::Right,
                desk.icon("ui/back", 96.0),
                &desk.say("choose-other"),
                "choose-other",
                |world| playing::turn(world, |playing| playing.looked_at = None),
            ),
        ],
        leaf: format!("look/{}", choice.id),
    }
}

fn symbol(desk: &Desk, choice: &ChoiceView) -> Piece {
    desk.icon(&format!("ui/{}", choice.symbol), 100.0)
}
