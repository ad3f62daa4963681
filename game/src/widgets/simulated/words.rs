//! Words of an item in lines. After STOP its phrases can be pressed, and those judged are marked.

use bevy::prelude::*;
use curriculum::view::Piece as Phrase;
use curriculum::{Judgement, SignId};

use super::said::{detail_id, text_of};
use super::{Item, Part, Pick, Reading};
use crate::desk::Desk;
use crate::page::{Kind, Piece};
use crate::theme::Type;

/// Letters that surely fit beside each other; a longer text gets the full width, so that its lines can be counted.
const ONE_LINE: usize = 28;
/// The space between two words.
const WORD_GAP: f32 = 7.0;
/// A phrase has room around its words for its border.
const PHRASE_MARGIN: f32 = -6.0;
/// Lines are further apart where phrases are pressed.
pub(super) const PRESSED_LINE: f32 = 36.0;

/// How words are written: how large, how wide at most, and in which ink.
#[derive(Clone, Copy)]
pub(super) struct Hand {
    /// Letters and lines.
    pub kind: Type,
    /// The widest a line gets.
    pub width: f32,
    /// Ink of words that are no phrase.
    pub ink: Color,
}

/// A column with a sign at its left: `margin` is the room left of and above the sign, `room` what the sign takes of the
/// column's width. The sign has a place of its own: phrases that break into lines inside a row would make it too high.
pub(super) fn beside(column: Piece, sign: Piece, size: f32, margin: [f32; 2], room: f32) -> Piece {
    let [left, top] = margin;
    let mut column = column.pad(left, top);
    column.node.padding.left = Val::Px(left + room);
    column.node.min_height = Val::Px(size + 2.0 * top);
    column.with(Piece::at(left, top, size, size).with(sign))
}

/// What the item says.
pub(super) fn own(desk: &Desk, item: &Item, hand: Hand) -> Option<Piece> {
    let is_shown = item.part != Part::Extra;
    is_shown.then(|| laid(desk, item, None, &item.message.pieces, hand))
}

/// The extra words of the item's kind under their name.
pub(super) fn detail(desk: &Desk, item: &Item, hand: Hand) -> Option<Piece> {
    let detail = item.extra()?;
    let label = desk.say(&detail_id(detail));
    Some(laid(desk, item, Some(label), &detail.pieces, hand))
}

/// The extra words without their name, where the drawing says what they are.
pub(super) fn bare_detail(desk: &Desk, item: &Item, hand: Hand) -> Option<Piece> {
    let detail = item.extra()?;
    Some(laid(desk, item, None, &detail.pieces, hand))
}

fn laid(desk: &Desk, item: &Item, label: Option<String>, pieces: &[Phrase], hand: Hand) -> Piece {
    let label = label.map(|label| format!("{label}:"));
    match item.reading {
        Reading::Whole => {
            let words: Vec<String> = label.into_iter().chain([text_of(pieces)]).collect();
            Piece::letters(words.join(" "), hand.kind, hand.ink).at_most(hand.width)
        }
        Reading::Phrases { picked, pick } => wrapped(desk, label, pieces, hand, (picked, pick)),
    }
}

/// Words in lines, with phrases that can be pressed among them.
fn wrapped(
    desk: &Desk,
    label: Option<String>,
    phrases: &[Phrase],
    hand: Hand,
    (picked, pick): (Option<&SignId>, &Pick),
) -> Piece {
    let small = Type::new(hand.kind.size, PRESSED_LINE, true);
    let mut words = Piece::default()
        .wrapped(WORD_GAP, 0.0)
        .at_most(hand.width)
        .with_all(label.map(|label| Piece::letters(label, small, hand.ink)));
    words.node.align_items = AlignItems::Center;
    if text_of(phrases).chars().count() > ONE_LINE {
        words.node.width = Val::Px(hand.width);
    }
    let mut glued = false;
    for phrase in phrases {
        let mut pieces = match &phrase.sign {
            Some(sign) => vec![pressable(
                desk,
                phrase,
                sign,
                hand,
                (picked == Some(sign), pick),
            )],
            None => loose_words(&phrase.words, hand),
        };
        if let Some(first) = pieces.first_mut()
            && glued
            && !phrase.words.starts_with(char::is_whitespace)
        {
            first.node.margin.left = Val::Px(first_margin(phrase) - WORD_GAP);
        }
        glued = !phrase.words.ends_with(char::is_whitespace);
        words = words.with_all(pieces);
    }
    words
}

fn first_margin(phrase: &Phrase) -> f32 {
    if phrase.sign.is_some() {
        PHRASE_MARGIN
    } else {
        0.0
    }
}

fn loose_words(words: &str, hand: Hand) -> Vec<Piece> {
    let kind = Type::new(hand.kind.size, PRESSED_LINE, hand.kind.bold);
    words
        .split_whitespace()
        .map(|word| Piece::letters(word, kind, hand.ink))
        .collect()
}

fn pressable(
    desk: &Desk,
    phrase: &Phrase,
    sign: &SignId,
    hand: Hand,
    (picked, pick): (bool, &Pick),
) -> Piece {
    let roles = &desk.theme.roles;
    let (fill, ink, bold) = match phrase.judged {
        Some(Judgement::Warning) => (Some(roles.clue.color()), roles.clue_ink.color(), true),
        Some(Judgement::Fine) => (Some(roles.tint2.color()), roles.ink.color(), false),
        None => (None, hand.ink, hand.kind.bold),
    };
    let kind = Type::new(hand.kind.size, PRESSED_LINE, bold);
    let mut words = Piece::letters(phrase.words.trim(), kind, ink);
    if phrase.judged.is_none() {
        words = words.underline();
    }
    let (key, pick) = (sign.clone(), pick.clone());
    let edge = if picked {
        roles.accent.color()
    } else {
        Color::NONE
    };
    let mut piece = Piece::default()
        .at_most(hand.width)
        .round(6.0)
        .pad(4.0, 0.0)
        .edge(2.0, edge)
        .with(words)
        .press(
            format!("phrase/{sign}"),
            phrase.words.trim(),
            move |world| pick(world, &key),
        )
        .kind(Kind::Choice(picked));
    piece.node.margin = UiRect::horizontal(Val::Px(PHRASE_MARGIN));
    piece.fill = fill;
    if phrase.judged.is_none() {
        return piece.first();
    }
    piece
}
