//! Messages of the simulated app; after STOP their phrases can be pressed, and those judged are marked and numbered.

use std::sync::Arc;

use bevy::prelude::*;
use curriculum::view::{DetailView, MessageView, Piece as Phrase};
use curriculum::{ItemKind, Judgement, Look, SignId};

use crate::desk::Desk;
use crate::page::{Kind, Meaning, Piece};
use crate::theme::Type;

/// The widest a message gets.
pub const WIDEST: f32 = 408.0;
const SIDES: f32 = 18.0;
/// Letters that surely fit beside each other; a longer message gets the full width, so that its lines can be counted.
const ONE_LINE: usize = 28;
/// Letters of the word before an item's extra words, about.
const DETAIL_LABEL: usize = 10;
/// The space between two words.
const WORD_GAP: f32 = 7.0;
/// A phrase has room around its words for its border.
const PHRASE_MARGIN: f32 = -6.0;

/// A message that can only be read. `named` puts the sender's name above it, for chats of several people.
#[must_use]
pub fn plain(desk: &Desk, message: &MessageView, named: bool) -> Piece {
    let (_, ink) = colours(desk, message.is_own);
    let detail = message.detail.as_ref().map(|detail| {
        let words = format!(
            "{}: {}",
            desk.say(&detail_id(detail)),
            text_of(&detail.pieces)
        );
        Piece::letters(words, Type::new(22.0, 28.0, true), ink)
    });
    bubble(desk, message)
        .means(Meaning::Text(spoken(desk, message)))
        .stacked(2.0)
        .with_all(above(desk, message, named))
        .with_all(in_order(
            message,
            detail,
            Piece::letters(text_of(&message.pieces), Type::BODY, ink),
        ))
}

/// The subject of a mail, an address and what a photo shows stand first; a price, an age and a switch stand
/// after what they belong to.
fn in_order<T>(message: &MessageView, detail: Option<T>, own: T) -> Vec<T> {
    let is_first = matches!(
        message.kind,
        ItemKind::Mail | ItemKind::SearchResult | ItemKind::Photo
    );
    let mut parts: Vec<T> = detail.into_iter().chain([own]).collect();
    if !is_first {
        parts.reverse();
    }
    parts
}

/// Who writes what, for a screen reader.
fn spoken(desk: &Desk, message: &MessageView) -> String {
    let kind = item_id(message.kind).map(|id| desk.say(id));
    let head = [message.from.name.clone()].into_iter().chain(kind);
    let head: Vec<String> = head.collect();
    format!("{}: {}", head.join(", "), in_words(desk, message))
}

/// A message as one text: what it is called first, then what it says, each extra word under its name.
#[must_use]
pub fn in_words(desk: &Desk, message: &MessageView) -> String {
    let stopped = |text: String| {
        if text.ends_with(['.', '!', '?', '…', '”']) {
            text
        } else {
            format!("{text}.")
        }
    };
    let Some(detail) = &message.detail else {
        return text_of(&message.pieces);
    };
    let label = desk.say(&detail_id(detail));
    let extra = stopped(format!("{label}: {}", text_of(&detail.pieces)));
    in_order(message, Some(extra), stopped(text_of(&message.pieces))).join(" ")
}

fn text_of(pieces: &[Phrase]) -> String {
    pieces.iter().map(|piece| piece.words.as_str()).collect()
}

/// A message whose phrases can be pressed; `pick` is told which.
#[must_use]
pub fn pressable(
    desk: &Desk,
    message: &MessageView,
    picked: Option<&SignId>,
    named: bool,
    pick: &Arc<dyn Fn(&mut World, &SignId) + Send + Sync>,
) -> Piece {
    let detail = message.detail.as_ref().map(|detail| {
        let label = format!("{}:", desk.say(&detail_id(detail)));
        wrapped(desk, message, Some(label), &detail.pieces, (picked, pick))
    });
    let words = wrapped(desk, message, None, &message.pieces, (picked, pick));
    let numbers: Vec<Piece> = message
        .all_pieces()
        .filter_map(|phrase| phrase.number)
        .map(|number| disc(desk, &number.to_string()))
        .collect();
    let body = bubble(desk, message)
        .means(Meaning::Group(spoken(desk, message)))
        .stacked(2.0)
        .with_all(above(desk, message, named))
        .with_all(in_order(message, detail, words));
    let mut row = Piece::row(10.0).with(body);
    if !numbers.is_empty() {
        row = row.with(Piece::column(8.0).middle().with_all(numbers));
    }
    row.aside(side(message.is_own))
}

/// Words in lines, with phrases that can be pressed among them.
fn wrapped(
    desk: &Desk,
    message: &MessageView,
    label: Option<String>,
    phrases: &[Phrase],
    (picked, pick): (
        Option<&SignId>,
        &Arc<dyn Fn(&mut World, &SignId) + Send + Sync>,
    ),
) -> Piece {
    let (_, ink) = colours(desk, message.is_own);
    let mut words = Piece::default()
        .wrapped(WORD_GAP, 0.0)
        .at_most(WIDEST - 2.0 * SIDES)
        .with_all(label.map(|label| Piece::letters(label, Type::new(22.0, 36.0, true), ink)));
    words.node.align_items = AlignItems::Center;
    if text_of(phrases).chars().count() > ONE_LINE {
        words.node.width = Val::Px(WIDEST - 2.0 * SIDES);
    }
    let mut glued = false;
    for phrase in phrases {
        let mut pieces = match &phrase.sign {
            Some(sign) => vec![pressable_phrase(
                desk,
                phrase,
                sign,
                picked == Some(sign),
                pick,
            )],
            None => loose_words(&phrase.words, ink),
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

/// A numbered disc, for a clue in the margin and in the list.
#[must_use]
pub fn disc(desk: &Desk, sign: &str) -> Piece {
    let roles = &desk.theme.roles;
    Piece::sized(36.0, 36.0)
        .centred()
        .round(18.0)
        .fill(roles.think.color())
        .edge(2.0, roles.think_edge.color())
        .with(Piece::letters(
            sign,
            Type::new(22.0, 26.0, true),
            roles.on_think.color(),
        ))
}

/// How high a message will be, near enough to know how many fit.
#[must_use]
pub fn about_height(message: &MessageView, line: f32, named: bool) -> f32 {
    let across = (WIDEST - 2.0 * SIDES) / 12.4;
    let lines = |letters: usize| (letters as f32 / across).ceil().max(1.0) * line;
    let above = (named && !message.is_own) || item_id(message.kind).is_some();
    let detail = message.detail.as_ref().map_or(0.0, |detail| {
        lines(DETAIL_LABEL + text_of(&detail.pieces).chars().count())
    });
    let above = if above { 28.0 } else { 0.0 };
    lines(text_of(&message.pieces).chars().count()) + detail + above + 22.0 + 12.0
}

fn bubble(desk: &Desk, message: &MessageView) -> Piece {
    let (fill, _) = colours(desk, message.is_own);
    let mut piece = Piece::default()
        .at_most(WIDEST)
        .fill(fill)
        .round(desk.theme.shape.message)
        .aside(side(message.is_own));
    piece.node.padding = UiRect::new(Val::Px(SIDES), Val::Px(SIDES), Val::Px(10.0), Val::Px(12.0));
    if let Some(outline) = desk.theme.roles.outline {
        piece = piece.edge(2.0, outline.color());
    }
    let tail = Val::Px(6.0);
    if message.is_own {
        piece.node.border_radius.bottom_right = tail;
    } else {
        piece.node.border_radius.bottom_left = tail;
    }
    piece
}

/// The line above a message: who sent it where several write, and what it is where it is not just said.
fn above(desk: &Desk, message: &MessageView, named: bool) -> Option<Piece> {
    let sender = (named && !message.is_own).then(|| message.from.name.clone());
    let kind = item_id(message.kind).map(|id| desk.say(id));
    let line: Vec<String> = sender.into_iter().chain(kind).collect();
    (!line.is_empty()).then(|| {
        Piece::letters(
            line.join(" · "),
            Type::SMALL.bold(),
            desk.theme.roles.ink2.color(),
        )
    })
}

/// The words for a kind of item; plain lines need none.
fn item_id(kind: ItemKind) -> Option<&'static str> {
    match kind {
        ItemKind::Line => None,
        ItemKind::Post => Some("item-post"),
        ItemKind::Comment => Some("item-comment"),
        ItemKind::Photo => Some("item-photo"),
        ItemKind::Mail => Some("item-mail"),
        ItemKind::SearchResult => Some("item-search-result"),
        ItemKind::PopUp => Some("item-pop-up"),
        ItemKind::ForSale => Some("item-for-sale"),
        ItemKind::Spoken => Some("item-spoken"),
        ItemKind::Notice => Some("item-notice"),
        ItemKind::Setting => Some("item-setting"),
        ItemKind::Request => Some("item-request"),
        ItemKind::ProfileLine => Some("item-profile-line"),
        ItemKind::Field => Some("item-field"),
        ItemKind::AppCard => Some("item-app-card"),
        ItemKind::Draft => Some("item-draft"),
    }
}

fn detail_id(detail: &DetailView) -> String {
    format!("detail-{}", detail.is.as_str())
}

fn colours(desk: &Desk, own: bool) -> (Color, Color) {
    let roles = &desk.theme.roles;
    if own {
        (roles.bubble_out.color(), roles.bubble_out_ink.color())
    } else if desk.theme.look == Look::Street && !desk.theme.is_dark() {
        // White on the street's warm paper would not be seen.
        (roles.surface2.color(), roles.bubble_in_ink.color())
    } else {
        (roles.bubble_in.color(), roles.bubble_in_ink.color())
    }
}

fn side(own: bool) -> AlignSelf {
    if own {
        AlignSelf::FlexEnd
    } else {
        AlignSelf::FlexStart
    }
}

fn first_margin(phrase: &Phrase) -> f32 {
    if phrase.sign.is_some() {
        PHRASE_MARGIN
    } else {
        0.0
    }
}

fn loose_words(words: &str, ink: Color) -> Vec<Piece> {
    words
        .split_whitespace()
        .map(|word| Piece::letters(word, Type::new(24.0, 36.0, false), ink))
        .collect()
}

fn pressable_phrase(
    desk: &Desk,
    phrase: &Phrase,
    sign: &SignId,
    picked: bool,
    pick: &Arc<dyn Fn(&mut World, &SignId) + Send + Sync>,
) -> Piece {
    let roles = &desk.theme.roles;
    let (fill, ink, bold) = match phrase.judged {
        Some(Judgement::Warning) => (Some(roles.clue.color()), roles.clue_ink.color(), true),
        Some(Judgement::Fine) => (Some(roles.tint2.color()), roles.ink.color(), false),
        None => (None, roles.bubble_in_ink.color(), false),
    };
    let mut words = Piece::letters(phrase.words.trim(), Type::new(24.0, 36.0, bold), ink);
    if phrase.judged.is_none() {
        words = words.underline();
    }
    let (key, pick) = (sign.clone(), pick.clone());
    let mut piece = Piece::default()
        .at_most(WIDEST - 2.0 * SIDES)
        .round(6.0)
        .pad(4.0, 0.0)
        .edge(
            2.0,
            if picked {
                roles.accent.color()
            } else {
                Color::NONE
            },
        )
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
