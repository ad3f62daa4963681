//! How high an item will be, near enough to know how many fit. Pages show whole items only; a walk over every scenario
//! holds these numbers against the laid-out page.

use curriculum::ItemKind;
use curriculum::view::Piece as Phrase;

use super::said::kind_id;
use super::words::PRESSED_LINE;
use super::{Item, Part, Reading, bubble, cards, goods, rows, windows};

/// Width of a letter in parts of its size; bold ones are a little wider.
const LETTER: f32 = 0.52;
const BOLD_LETTER: f32 = 0.55;
/// Edges and margins of a phrase that can be pressed.
const PHRASE_EDGES: f32 = 12.0;
/// Letters of the word before an item's extra words, about.
const LABEL: usize = 10;
/// The line that says what an item is.
const HEAD: f32 = 28.0;
/// A card's edge and margin above and below.
const PAPER: f32 = 28.0;

/// How high this item will be, in pixels of the stage.
#[must_use]
pub fn about_height(item: &Item) -> f32 {
    let row = item.row();
    let inside = row - 2.0 * cards::SIDES;
    match item.message.kind {
        ItemKind::Line => head(item) + own(item, bubble::WIDEST - 2.0 * bubble::SIDES) + 22.0,
        ItemKind::Spoken => {
            head(item) + own(item, bubble::WIDEST - 2.0 * bubble::SIDES - bubble::SPEAKS) + 22.0
        }
        ItemKind::Post => PAPER + who(item) + own(item, inside) + reactions(item),
        ItemKind::Comment => 22.0 + who(item) + own(item, inside - cards::INDENT),
        ItemKind::Photo => {
            let seen = extra(item, 0, inside - 2.0 * cards::SIDES - cards::SHOWS).max(52.0);
            PAPER + who(item) + drawing(item) + seen + 32.0 + own(item, inside) + reactions(item)
        }
        ItemKind::Mail => PAPER + who(item) + extra(item, LABEL, inside) + 18.0 + own(item, inside),
        ItemKind::Draft => {
            PAPER + 4.0 + extra(item, LABEL, inside - 40.0) + HEAD + 16.0 + own(item, inside)
        }
        ItemKind::SearchResult => extra(item, 0, row - rows::SIGN) + 10.0 + bold(item, row),
        ItemKind::Setting => PAPER + own(item, inside) + extra(item, LABEL, inside - 32.0) + 20.0,
        ItemKind::Request => {
            PAPER + (HEAD + 8.0 + own(item, inside - rows::FACE - 16.0)).max(rows::FACE)
        }
        ItemKind::ProfileLine => own(item, row - rows::SIGN).max(34.0),
        ItemKind::Field => {
            let filled = item.extra().is_some();
            bold(item, row)
                + if filled {
                    extra(item, 0, inside).max(32.0) + 30.0
                } else {
                    0.0
                }
        }
        ItemKind::ForSale | ItemKind::AppCard => {
            let words = inside - goods::PICTURE;
            let tag = if item.extra().is_some() { 22.0 } else { 0.0 };
            let beside = HEAD + 8.0 + own(item, words) + extra(item, LABEL, words - 62.0) + tag;
            PAPER + beside.max(goods::PICTURE - 16.0)
        }
        ItemKind::PopUp => windows::TITLE + 30.0 + bold(item, inside),
        ItemKind::Notice => {
            let pieces = &item.message.pieces;
            20.0 + HEAD
                + lines(item, pieces, 0, inside - windows::SIGN, 22.0 * LETTER) * small(item)
        }
    }
}

/// The drawing of a photo, and the room below it.
fn drawing(item: &Item) -> f32 {
    item.drawn().map_or(0.0, |_| cards::DRAWN + 8.0)
}

/// The signs to answer a post with, and the room above them.
fn reactions(item: &Item) -> f32 {
    if item.has_reactions() {
        cards::REACTIONS + 8.0
    } else {
        0.0
    }
}

/// Face and name above a card's words, with the room below.
fn who(item: &Item) -> f32 {
    match item.reading {
        Reading::Whole => cards::FACE + 8.0,
        Reading::Phrases { .. } => HEAD + 8.0,
    }
}

fn head(item: &Item) -> f32 {
    let is_named = item.named && !item.message.is_own;
    if is_named || kind_id(item.message.kind).is_some() {
        HEAD
    } else {
        0.0
    }
}

fn own(item: &Item, width: f32) -> f32 {
    written(item, width, 24.0 * LETTER)
}

fn bold(item: &Item, width: f32) -> f32 {
    written(item, width, 24.0 * BOLD_LETTER)
}

fn written(item: &Item, width: f32, letter: f32) -> f32 {
    if item.part == Part::Extra {
        return 0.0;
    }
    lines(item, &item.message.pieces, 0, width, letter) * large(item)
}

/// The extra words, with the word that names them.
fn extra(item: &Item, label: usize, width: f32) -> f32 {
    item.extra().map_or(0.0, |detail| {
        lines(item, &detail.pieces, label, width, 22.0 * BOLD_LETTER) * small(item)
    })
}

/// How many lines these words need after `label` letters, when words are not broken. A phrase to press is one box: what
/// does not fit beside the words before it begins a new line, and nothing stands beside a box of several lines.
fn lines(item: &Item, pieces: &[Phrase], label: usize, width: f32, letter: f32) -> f32 {
    let boxed = matches!(item.reading, Reading::Phrases { .. });
    let mut flow = Flow {
        width,
        at: label as f32 * letter,
        count: 1.0,
    };
    for piece in pieces {
        let bold = letter.max(24.0 * BOLD_LETTER);
        let wide = piece.words.trim().chars().count() as f32 * bold;
        if !boxed || piece.sign.is_none() {
            flow.words(&piece.words, letter);
        } else if wide <= width - PHRASE_EDGES {
            flow.one(wide, letter);
        } else {
            flow.one(width, letter);
            let mut inner = Flow {
                width: width - PHRASE_EDGES,
                at: 0.0,
                count: 1.0,
            };
            inner.words(&piece.words, bold);
            flow.count += inner.count - 1.0;
        }
    }
    flow.count
}

/// Words that follow each other in lines.
struct Flow {
    width: f32,
    at: f32,
    count: f32,
}

impl Flow {
    fn words(&mut self, words: &str, letter: f32) {
        for word in words.split_whitespace() {
            self.one(word.chars().count() as f32 * letter, letter);
        }
    }

    fn one(&mut self, wide: f32, space: f32) {
        if self.at > 0.0 && self.at + wide > self.width {
            self.count += 1.0;
            self.at = 0.0;
        }
        self.at += wide + space;
    }
}

fn large(item: &Item) -> f32 {
    match item.reading {
        Reading::Whole => 32.0,
        Reading::Phrases { .. } => PRESSED_LINE,
    }
}

fn small(item: &Item) -> f32 {
    match item.reading {
        Reading::Whole => 28.0,
        Reading::Phrases { .. } => PRESSED_LINE,
    }
}
