//! Symbols beside words, as a pupil wants them (criteria 27 to 29): none, or one above each key word of a sentence. Few,
//! which is usual, is how pages are drawn.
//!
//! Where there are many, the page is laid out anew in one column (`large`), because lines with symbols are higher. The
//! words stay one text, so that it breaks into lines, is read aloud and is pressed as without them; each symbol is moved
//! above its word once the lines are known.

use std::ops::Range;

use bevy::prelude::*;
use bevy::text::{ComputedTextBlock, FontSize};
use bevy::ui::UiGlobalTransform;

use super::builder::pixels;
use super::{Content, Laying, Page, Piece, RAIL, words_in};
use crate::platform::pictures::{DRAWN, Drawing};
use crate::platform::power::Settling;
use crate::symbols::{Lexicon, Symbol};
use crate::theme::{Theme, Type};

/// How symbols stand above words, in parts of the letters' size.
#[derive(Debug, Clone, Copy)]
pub struct Raised {
    /// The side of a symbol's paper.
    paper: f32,
    /// The side of the drawing on it.
    drawing: f32,
    /// From line to line at least.
    line: f32,
    /// Room above the first line, which has no line before it.
    first: f32,
}

impl Raised {
    /// Large ones, on a page that is laid out anew for them.
    const LARGE: Self = Self {
        paper: 1.5,
        drawing: 1.26,
        line: 2.9,
        first: 0.75,
    };
    /// About as large as the letters, where a page keeps its places.
    pub const CLOSE: Self = Self {
        paper: 1.1,
        drawing: 0.96,
        line: 2.35,
        first: 0.6,
    };

    /// How high so many lines of these letters get.
    #[must_use]
    pub fn high(&self, lines: f32, kind: Type) -> f32 {
        lines * kind.line.max(kind.size * self.line) + kind.size * self.first
    }
}

/// From the line the letters stand on up to the foot of the paper.
const ABOVE: f32 = 0.98;
/// Words drawn smaller than this are never needed to finish a task.
const LEAST: f32 = 21.0;
/// Keys of phrases begin with this: they are pressed, and read as part of a line.
const PHRASE: &str = "phrase/";

/// Stands above this part of the words beside it.
#[derive(Component)]
pub(crate) struct OverWord(Range<usize>);

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, move_above.before(Laying));
}

/// The page without symbols beside words that say the same. The help rail stays as it is on every page.
#[must_use]
pub fn without(mut page: Page) -> Page {
    let parts = page.stage.children.iter_mut();
    for part in parts.flat_map(|whole| whole.children.iter_mut()) {
        strip(part);
    }
    page
}

fn strip(piece: &mut Piece) {
    let is_of_the_rail = piece
        .press
        .as_ref()
        .is_some_and(|press| press.key.starts_with(RAIL));
    if piece.stays || is_of_the_rail {
        return;
    }
    if piece.children.iter().any(has_words) {
        piece.children.retain(|child| !is_symbol(child));
    }
    for child in &mut piece.children {
        strip(child);
    }
}

fn has_words(piece: &Piece) -> bool {
    matches!(piece.content, Content::Words { .. } | Content::Field(_))
        || piece.children.iter().any(has_words)
}

/// A symbol, or a frame with nothing but symbols in it. Faces, places and the three steps are no symbols.
fn is_symbol(piece: &Piece) -> bool {
    let (mut symbols, mut others) = (0, 0);
    piece.visit(&mut |part| match &part.content {
        Content::Picture(drawing) if !part.stays && is_drawn_symbol(&drawing.path) => symbols += 1,
        Content::Nothing if !part.stays && part.press.is_none() => {}
        _ => others += 1,
    });
    symbols > 0 && others == 0
}

fn is_drawn_symbol(path: &str) -> bool {
    path.starts_with("icons/") && !path.starts_with("icons/steps/")
}

/// The page with a symbol above each key word that is read and not pressed.
///
/// Its lines are as high as they need to be then, so it has to be laid out for that. `larger` is how many times as large
/// as drawn its words are.
#[must_use]
pub fn over_words(mut page: Page, lexicon: &Lexicon, larger: f32) -> Page {
    let raising = Raising {
        lexicon,
        theme: page.theme.clone(),
        least: LEAST * larger,
        raised: Raised::LARGE,
    };
    raising.inside(&mut page.stage);
    page
}

/// The same for one part of a page that has the room.
#[must_use]
pub fn over_words_in(mut piece: Piece, lexicon: &Lexicon, theme: &Theme) -> Piece {
    let raising = Raising {
        lexicon,
        theme: theme.clone(),
        least: LEAST,
        raised: Raised::CLOSE,
    };
    raising.inside(&mut piece);
    piece
}

/// What raising symbols above words needs at hand.
struct Raising<'l> {
    lexicon: &'l Lexicon,
    theme: Theme,
    least: f32,
    raised: Raised,
}

impl Raising<'_> {
    /// Raises symbols above all words in here; says whether there are any.
    fn inside(&self, piece: &mut Piece) -> bool {
        let is_pressed = piece.press.is_some() && !is_phrase(piece);
        if is_pressed {
            return false;
        }
        let is_line = is_line(piece);
        // A single word beside a picture has its symbol already.
        let has_picture = piece.children.iter().any(is_picture);
        let mut is_raised = false;
        for child in &mut piece.children {
            if !(has_picture && is_one_word(child)) {
                is_raised |= self.inside(child);
            }
        }
        if is_line && is_raised {
            let lines = piece.children.iter_mut();
            lines.for_each(|line| lift(line, &self.raised));
        }
        is_raised | self.words(piece)
    }

    /// Puts a symbol above each key word of these words, which become a column that keeps their place and meaning.
    fn words(&self, piece: &mut Piece) -> bool {
        let Content::Words { text, kind, .. } = &piece.content else {
            return false;
        };
        let size = kind.size;
        let symbols: Vec<Piece> = self
            .lexicon
            .in_words(text)
            .map(|(range, symbol)| self.over(range, symbol, size))
            .collect();
        if symbols.is_empty() || size < self.least {
            return false;
        }
        lift(piece, &self.raised);
        piece.children.extend(symbols);
        true
    }

    /// A symbol on paper of its own, because the words may lie on any colour.
    fn over(&self, word: Range<usize>, symbol: &Symbol, size: f32) -> Piece {
        let roles = &self.theme.roles;
        let mut drawing = Drawing::new(&symbol.drawing);
        drawing.word = Some(symbol.id.clone());
        if drawing.path.starts_with("icons/") {
            let inks = [roles.ink.hex(), roles.tint.hex(), roles.surface.hex()];
            drawing.swaps = DRAWN.into_iter().zip(inks).collect();
        }
        let (paper, side) = (size * self.raised.paper, size * self.raised.drawing);
        let mut piece = Piece::at(0.0, 0.0, paper, paper)
            .centred()
            .round(size * 0.25)
            .fill(roles.surface.color())
            .with(Piece::picture(drawing, side, side));
        // Nothing is seen of it before its word has a place.
        piece.node.display = Display::None;
        piece.over_word = Some(word);
        piece
    }
}

fn is_phrase(piece: &Piece) -> bool {
    let press = piece.press.as_ref();
    press.is_some_and(|press| press.key.starts_with(PHRASE))
}

/// Words and phrases that follow each other in lines.
fn is_line(piece: &Piece) -> bool {
    let is_part = |part: &Piece| is_phrase(part) || matches!(part.content, Content::Words { .. });
    piece.node.flex_wrap == FlexWrap::Wrap && piece.children.iter().all(is_part)
}

fn is_picture(piece: &Piece) -> bool {
    let (mut pictures, mut others) = (0, 0);
    piece.visit(&mut |part| match &part.content {
        Content::Picture(_) => pictures += 1,
        Content::Nothing => {}
        Content::Words { .. } | Content::Field(_) => others += 1,
    });
    pictures > 0 && others == 0
}

fn is_one_word(piece: &Piece) -> bool {
    matches!(&piece.content, Content::Words { text, .. } if words_in(text).count() == 1)
}

/// Makes room above the lines of these words, also where no symbol comes there, so that all in one line stand alike.
fn lift(piece: &mut Piece, raised: &Raised) {
    let Content::Words { kind, .. } = &mut piece.content else {
        if is_phrase(piece) {
            piece
                .children
                .iter_mut()
                .for_each(|part| lift(part, raised));
        }
        return;
    };
    let size = kind.size;
    kind.line = kind.line.max(size * raised.line);
    let letters = Piece {
        content: std::mem::take(&mut piece.content),
        ..Piece::column(0.0)
    };
    piece.node.flex_direction = FlexDirection::Column;
    piece.node.align_items = AlignItems::Stretch;
    piece.node.padding.top = Val::Px(pixels(piece.node.padding.top) + size * raised.first);
    piece.children.insert(0, letters);
}

/// Marks a symbol that is just laid.
pub(super) fn mark(placed: &mut EntityWorldMut, piece: &Piece) {
    if let Some(word) = &piece.over_word {
        placed.insert(OverWord(word.clone()));
    }
}

/// Moves symbols above their words, once these have a place and whenever it changes.
fn move_above(
    symbols: Query<(Entity, &OverWord, &ChildOf)>,
    beside: Query<&Children>,
    letters: Query<(
        &ComputedTextBlock,
        &TextLayout,
        &TextFont,
        &ComputedNode,
        &UiGlobalTransform,
    )>,
    around: Query<(&ComputedNode, &UiGlobalTransform)>,
    mut nodes: Query<&mut Node>,
    mut settling: ResMut<Settling>,
) {
    for (symbol, OverWord(word), parent) in &symbols {
        let words = beside.get(parent.parent()).into_iter().flatten();
        let words = words.filter_map(|child| letters.get(*child).ok()).next();
        let (Some((block, style, font, node, at)), Ok((outer, outer_at)), Ok(mut place)) =
            (words, around.get(parent.parent()), nodes.get_mut(symbol))
        else {
            continue;
        };
        let width = node.content_box().width();
        let Some((middle, foot)) = place_of(block, word, width, style.justify) else {
            continue;
        };
        let corner = (at.translation - node.size / 2.0) - (outer_at.translation - outer.size / 2.0);
        let scale = outer.inverse_scale_factor;
        let paper = pixels(place.width);
        let most = (outer.size.x * scale - paper).max(0.0);
        let left = ((corner.x + middle) * scale - paper / 2.0).clamp(0.0, most);
        let FontSize::Px(size) = font.font_size else {
            continue;
        };
        let top = (corner.y + foot) * scale - paper - size * ABOVE;
        let now = (Val::Px(left.round()), Val::Px(top.round()));
        if (place.left, place.top) != now || place.display == Display::None {
            (place.left, place.top) = now;
            place.display = Display::Flex;
            settling.begin();
        }
    }
}

/// The middle of these letters, and the line they stand on, in physical pixels of a text of this width.
///
/// The lines are broken anew: those at hand may be left over from trying out how wide the words could be.
fn place_of(
    block: &ComputedTextBlock,
    word: &Range<usize>,
    width: f32,
    justify: Justify,
) -> Option<(f32, f32)> {
    let mut lines = block.buffer().clone();
    lines.break_all_lines(Some(width));
    for line in lines.lines() {
        let metrics = line.metrics();
        let free = (width - metrics.advance + metrics.trailing_whitespace).max(0.0);
        let mut left = match justify {
            Justify::Center => free / 2.0,
            Justify::Right | Justify::End => free,
            Justify::Left | Justify::Start | Justify::Justified => 0.0,
        };
        let mut span: Option<(f32, f32)> = None;
        for run in line.runs() {
            for letter in run.visual_clusters() {
                let right = left + letter.advance();
                if word.contains(&letter.text_range().start) {
                    span = Some((span.map_or(left, |(first, _)| first), right));
                }
                left = right;
            }
        }
        if let Some((first, last)) = span {
            return Some((f32::midpoint(first, last), metrics.baseline));
        }
    }
    None
}
