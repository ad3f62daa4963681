//! How the pupil in a story felt before and feels after: two faces with their words, and an arrow between them.

use curriculum::Portrait;
use curriculum::view::FeelingWord;

use crate::desk::Desk;
use crate::page::Piece;
use crate::theme::Type;
use crate::widgets::feelings_strip;

/// The two and the arrow, for a row; `when` are the words that say which is which.
#[must_use]
pub fn before_and_after(
    desk: &Desk,
    hero: Portrait,
    [before, after]: [&FeelingWord; 2],
    size: f32,
    when: [Option<&str>; 2],
) -> [Piece; 3] {
    let [earlier, now] = when;
    [
        felt(desk, hero, before, size, earlier),
        desk.icon("ui/next", 34.0).stays(),
        felt(desk, hero, after, size, now),
    ]
}

fn felt(
    desk: &Desk,
    hero: Portrait,
    feeling: &FeelingWord,
    size: f32,
    when: Option<&str>,
) -> Piece {
    let face = Piece::sized(size, size)
        .round((size * 0.27).round())
        .clip()
        .fill(desk.theme.roles.tint2.color())
        .with(feelings_strip::face(desk, hero, feeling.feeling, size));
    let words = Piece::column(0.0)
        .with(desk.text(&feeling.word, Type::LABEL.bold()))
        .with_all(when.map(|when| desk.text(desk.say(when), Type::LABEL)));
    Piece::row(12.0).with(face).with(words)
}
