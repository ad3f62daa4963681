//! THINK, one thing at a time: each phrase, the feeling, the body, what the other wants, then on.

use curriculum::view::{MessageView, WantsView};
use curriculum::{Action, Judgement, View};

use super::super::frame::does;
use super::Card;
use crate::desk::Desk;
use crate::widgets::choice_card::{Place, large};
use crate::widgets::feelings_strip;
use crate::widgets::step_keys::{self, StepKey};

/// First each phrase, then the three questions, then on.
pub(super) fn card(desk: &Desk, view: &View) -> Card {
    let open = view
        .app
        .iter()
        .flat_map(|app| &app.messages)
        .flat_map(MessageView::all_pieces)
        .find_map(|piece| {
            let sign = piece.sign.clone().filter(|_| piece.judged.is_none())?;
            Some((sign, piece.words.trim().to_owned()))
        });
    if let Some((sign, phrase)) = open {
        // A teacher's hint points at the phrase and says nothing about what it is.
        let is_pointed_at = desk
            .playing()
            .is_some_and(|playing| playing.picked.as_ref() == Some(&sign));
        let hint = is_pointed_at.then(|| desk.say("hint-look"));
        let fine = does(Action::Judge(sign.clone(), Judgement::Fine));
        let warning = does(Action::Judge(sign.clone(), Judgement::Warning));
        return Card {
            question: Some(desk.say("is-this-ok")),
            words: hint.unwrap_or_default(),
            bubble: Some((phrase, true)),
            below: None,
            kind: None,
            offers: vec![
                large(
                    desk,
                    Place::Left,
                    desk.icon("words/yes", 100.0),
                    &desk.say("yes-ok"),
                    "fine",
                    fine,
                ),
                large(
                    desk,
                    Place::Right,
                    desk.icon("words/no", 100.0),
                    &desk.say("no-not-ok"),
                    "warning",
                    warning,
                ),
            ],
            leaf: sign.to_string(),
        };
    }
    if !view.feelings.iter().any(|feeling| feeling.is_named) {
        return feeling(desk, view);
    }
    if !view.body.iter().any(|sign| sign.is_noticed) {
        return body(desk, view);
    }
    match &view.wants {
        Some(wants) if !wants.answers.iter().any(|want| want.is_guessed) => wanting(desk, wants),
        _ => ready(desk, view),
    }
}

fn ready(desk: &Desk, view: &View) -> Card {
    let mut offers = Vec::new();
    let two = view.can.keep_reading && view.can.ready_to_choose;
    let (left, right) = if two {
        (Place::Left, Place::Right)
    } else {
        (Place::Alone, Place::Alone)
    };
    if view.can.keep_reading {
        let picture = desk.icon("ui/bubble", 100.0);
        offers.push(large(
            desk,
            left,
            picture,
            &desk.say("keep-reading"),
            "keep-reading",
            does(Action::KeepReading),
        ));
    }
    if view.can.ready_to_choose {
        let picture = step_keys::shape(desk, StepKey::Click, 128.0);
        offers.push(large(
            desk,
            right,
            picture,
            &desk.say("choose-what-to-do"),
            "click",
            does(Action::ReadyToChoose),
        ));
    }
    Card {
        question: Some(desk.say("you-have-thought")),
        words: String::new(),
        bubble: None,
        below: None,
        kind: None,
        offers,
        leaf: "ready".to_owned(),
    }
}

fn feeling(desk: &Desk, view: &View) -> Card {
    let offers = view
        .feelings
        .iter()
        .zip([Place::Left, Place::Right])
        .map(|(feeling, place)| {
            let face = feelings_strip::face(desk, view.hero.portrait, feeling.feeling, 144.0);
            let key = format!("feeling/{}", feeling.feeling.as_str());
            large(
                desk,
                place,
                face,
                &feeling.word,
                &key,
                does(Action::Feel(feeling.feeling)),
            )
        })
        .collect();
    Card {
        question: Some(desk.say_with("how-might-feel", &[("name", &view.hero.name)])),
        words: String::new(),
        bubble: None,
        below: None,
        kind: None,
        offers,
        leaf: "feeling".to_owned(),
    }
}

fn body(desk: &Desk, view: &View) -> Card {
    let offers = view
        .body
        .iter()
        .zip([Place::Left, Place::Right])
        .map(|(sign, place)| {
            let name = sign.sign.as_str();
            let picture = desk.icon(&format!("body/{name}"), 110.0);
            large(
                desk,
                place,
                picture,
                &sign.words,
                &format!("body/{name}"),
                does(Action::Sense(sign.sign)),
            )
        })
        .collect();
    Card {
        question: Some(desk.say_with("how-might-body", &[("name", &view.hero.name)])),
        words: String::new(),
        bubble: None,
        below: None,
        kind: None,
        offers,
        leaf: "body".to_owned(),
    }
}

fn wanting(desk: &Desk, wants: &WantsView) -> Card {
    let offers = wants
        .answers
        .iter()
        .zip([Place::Left, Place::Right])
        .map(|(want, place)| {
            let picture = desk.icon(&format!("ui/{}", want.symbol), 100.0);
            large(
                desk,
                place,
                picture,
                &want.words,
                &format!("want/{}", want.id),
                does(Action::Guess(want.id.clone())),
            )
        })
        .collect();
    Card {
        question: Some(wants.words.clone()),
        words: String::new(),
        bubble: None,
        below: None,
        kind: None,
        offers,
        leaf: "wants".to_owned(),
    }
}
