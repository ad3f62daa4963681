//! How do you feel? Fixed faces, one meaning each, always with the word.

use curriculum::Feeling;

use super::draft::{Draft, Leaf, go, turn};
use super::parts::{self, Choice};
use super::what;
use crate::desk::Desk;
use crate::page::Piece;
use crate::platform::pictures::Drawing;
use crate::widgets::button::Icon;

pub(super) fn pieces(desk: &Desk, draft: &Draft) -> Vec<Piece> {
    let mut pieces = parts::tabs(desk, Leaf::Feel);
    pieces.push(what::beside_the_tabs(desk, "tell-feel-line"));
    pieces.extend(parts::cells(desk, Leaf::Feel, what::said(desk, draft)));
    pieces.extend(
        Feeling::ALL
            .into_iter()
            .enumerate()
            .map(|(place, feeling)| {
                let word = feeling.as_str();
                let words = desk.say(&format!("tell-feeling-{word}"));
                let picture =
                    Piece::picture(Drawing::new(format!("feelings/face-{word}")), 84.0, 84.0);
                let choice = Choice {
                    key: format!("tell/feeling-{word}"),
                    words: &words,
                    symbol: None,
                    is_chosen: draft.feelings.contains(&feeling),
                };
                let tile = parts::tile(desk, place, picture, choice, move |world| {
                    turn(world, |draft| draft.switch_feeling(feeling));
                });
                if place == 0 { tile.first() } else { tile }
            }),
    );
    pieces.push(parts::back_button(desk, Leaf::Happened));
    pieces.push(parts::main_button(
        desk,
        340.0,
        ("tell/questions", &desk.say("tell-next-questions")),
        Icon::After("next"),
        |world| go(world, Leaf::Questions),
    ));
    pieces
}
