//! Symbols above the key words of what is read, where the card has room for them: a little smaller letters if need be.
//!
//! How high the words will be is estimated, and rather too high: a page that would be full keeps its words as they are.

use super::Card;
use crate::desk::Desk;
use crate::page::symbols::Raised;
use crate::page::words_in;
use crate::profile::Symbols;
use crate::symbols::Lexicon;
use crate::theme::Type;

/// Width of the words and of those in a bubble, and height of the card.
const WIDE: f32 = 504.0;
const IN_A_BUBBLE: f32 = 446.0;
const HIGH: f32 = 330.0;
/// A face with a wish of three lines beside it.
const BELOW: f32 = 100.0;
/// Paper of a bubble around its words.
const PAPER: f32 = 38.0;
/// Parts of the usual size that letters may have.
const SIZES: [f32; 3] = [1.0, 0.92, 0.84];
/// Letters never get smaller than this.
const LEAST: f32 = 24.0;
/// About how wide a letter is, in parts of its size.
const LETTER: f32 = 0.56;
const BOLD: f32 = 0.6;

/// What stands on the card, each in its usual letters.
pub(super) struct Texts<'c> {
    pub(super) question: Option<(&'c str, Type)>,
    pub(super) bubble: Option<(&'c str, Type)>,
    pub(super) words: Option<(&'c str, Type)>,
    pub(super) gap: f32,
}

/// How the words stand with symbols above them.
#[derive(Clone, Copy)]
pub(super) struct Fitting {
    /// The part of their size that all of them have.
    pub(super) by: f32,
    /// Whether symbols stand above the question, the bubble and the words.
    pub(super) above: [bool; 3],
}

/// Above which of them symbols stand where there is no room above all: a message first, then what happened.
const ABOVE: [[bool; 3]; 5] = [
    [true, true, true],
    [false, true, true],
    [false, true, false],
    [false, false, true],
    [true, false, false],
];

/// How they fit; nothing where they stand better without symbols.
pub(super) fn fitting(desk: &Desk, card: &Card, texts: &Texts<'_>) -> Option<Fitting> {
    let wants_few = desk.profile.symbols == Symbols::Few && !desk.is_large();
    let lexicon = desk.world.get_resource::<Lexicon>().filter(|_| wants_few)?;
    let all = [texts.question, texts.bubble, texts.words];
    let below = card.below.as_ref().map_or(0.0, |_| BELOW);
    let has_symbol = |above: [bool; 3]| {
        let mut texts = all.into_iter().zip(above);
        texts.any(|(text, is_above)| {
            is_above && text.is_some_and(|(words, _)| lexicon.in_words(words).next().is_some())
        })
    };
    let ways = ABOVE.into_iter().filter(|above| has_symbol(*above));
    let mut ways = ways.flat_map(|above| SIZES.map(|by| Fitting { by, above }));
    ways.find(|way| {
        let room = [(WIDE, 0.0), (IN_A_BUBBLE, PAPER), (WIDE, 0.0)];
        let texts_high =
            all.into_iter()
                .zip(room)
                .zip(way.above)
                .map(|((text, (wide, paper)), above)| {
                    text.map_or(0.0, |(words, kind)| {
                        let lexicon = above.then_some(lexicon);
                        high(lexicon, words, part_of(kind, way.by), wide) + paper + texts.gap
                    })
                });
        texts_high.sum::<f32>() + below <= HIGH
    })
}

/// Letters in this part of their size.
pub(super) fn part_of(kind: Type, by: f32) -> Type {
    let size = (kind.size * by).max(LEAST.min(kind.size));
    Type {
        size,
        line: kind.line * size / kind.size,
        ..kind
    }
}

fn high(lexicon: Option<&Lexicon>, words: &str, kind: Type, wide: f32) -> f32 {
    let letter = kind.size * if kind.bold { BOLD } else { LETTER };
    let fitting = wide / letter;
    let (mut lines, mut filled) = (1.0, 0.0);
    for word in words_in(words) {
        let long = words.get(word).map_or(0, |word| word.chars().count()) as f32;
        if filled > 0.0 && filled + 1.0 + long > fitting {
            lines += 1.0;
            filled = long;
        } else {
            filled += 1.0 + long;
        }
    }
    if lexicon.is_some_and(|lexicon| lexicon.in_words(words).next().is_some()) {
        Raised::CLOSE.high(lines, kind)
    } else {
        lines * kind.line
    }
}
