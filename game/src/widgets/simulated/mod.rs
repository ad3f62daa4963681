//! What stands on a simulated screen: each kind of item looks like what it is, in every app that can hold it.
//!
//! Pages hand over an [`Item`] and get its piece, to be read or with phrases to press after STOP. Read `words.rs` (how
//! words and phrases are laid), then the kinds: `bubble.rs`, `cards.rs`, `rows.rs`, `goods.rs` and `windows.rs`; [`bar`]
//! and [`body`] are the app's head and the device around it, [`furniture`] is what else an app has around its items.
//! `room.rs` knows how high an item will be, so that only whole ones are shown.

pub mod bar;
pub mod body;
mod bubble;
mod cards;
pub mod furniture;
mod goods;
mod room;
mod rows;
mod said;
mod windows;
mod words;

use std::sync::Arc;

use bevy::prelude::{PositionType, Val, World};
use curriculum::view::{DetailView, MessageView};
use curriculum::{ItemKind, SignId};

use crate::desk::Desk;
use crate::page::{Meaning, Piece};
use crate::widgets::disc::mark;

pub use room::about_height;
pub use said::in_words;

/// Handed the phrase that was pressed.
pub type Pick = Arc<dyn Fn(&mut World, &SignId) + Send + Sync>;

/// How wide a screen is inside its margins, on the device with the broadest frame.
pub const ROW: f32 = 464.0;
/// What is left beside the numbers of the clues.
const ROW_BESIDE_NUMBERS: f32 = 416.0;

/// Whether an item is there to be read, or to be looked at phrase by phrase.
#[derive(Clone, Copy)]
pub enum Reading<'a> {
    /// To be read.
    Whole,
    /// Phrases can be pressed.
    Phrases {
        /// The one that was pressed last.
        picked: Option<&'a SignId>,
        /// Told which is pressed.
        pick: &'a Pick,
    },
}

/// One item to draw.
#[derive(Clone, Copy)]
pub struct Item<'a> {
    /// What it is and says.
    pub message: &'a MessageView,
    /// To be read, or to be looked at.
    pub reading: Reading<'a>,
    /// Puts the sender's name above it, where several people write.
    pub named: bool,
    /// All of it, or a part where the whole is higher than the screen.
    pub part: Part,
    /// Signs to answer it with stand below it, as in a feed.
    pub reacts: bool,
}

/// Which words of an item are shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// All.
    All,
    /// Only the extra words of its kind.
    Extra,
    /// Only its own words.
    Own,
}

impl<'a> Item<'a> {
    /// The extra words, where this part shows them.
    fn extra(&self) -> Option<&'a DetailView> {
        let detail = self.message.detail.as_ref();
        detail.filter(|_| self.part != Part::Own)
    }

    /// The item in two parts, the one that is read first before the other; as it is when it has no extra words.
    #[must_use]
    pub fn halves(self) -> Vec<Self> {
        if self.message.detail.is_none() {
            return vec![self];
        }
        let [extra, own] = [Part::Extra, Part::Own].map(|part| Self { part, ..self });
        said::in_order(self.message, Some(extra), own)
    }

    /// Whether the signs to answer with stand below it; where phrases are pressed they would be in the way.
    fn has_reactions(&self) -> bool {
        let can = matches!(self.message.kind, ItemKind::Post | ItemKind::Photo);
        let is_read = matches!(self.reading, Reading::Whole);
        self.reacts && can && is_read && self.part != Part::Extra
    }

    /// The drawing of a photo, where it is read.
    fn drawn(&self) -> Option<&'a str> {
        let is_read = matches!(self.reading, Reading::Whole) && self.part != Part::Own;
        self.message.drawn.as_deref().filter(|_| is_read)
    }

    /// How wide it is when it fills its row.
    fn row(&self) -> f32 {
        match self.reading {
            Reading::Whole => ROW,
            Reading::Phrases { .. } => ROW_BESIDE_NUMBERS,
        }
    }
}

/// The item as its kind looks. After STOP the marks of its phrases stand beside it.
#[must_use]
pub fn piece(desk: &Desk, item: Item) -> Piece {
    let drawn = drawn(desk, &item);
    let said = said::spoken(desk, &item);
    if let Reading::Whole = item.reading {
        return drawn.means(Meaning::Text(said));
    }
    let drawn = drawn.means(Meaning::Group(said));
    let own = item.message.pieces.iter();
    let own = own.filter(|_| item.part != Part::Extra);
    let extra = item.extra().into_iter().flat_map(|extra| &extra.pieces);
    let numbers: Vec<Piece> = extra
        .chain(own)
        .filter_map(|phrase| Some(mark(desk, phrase.number?, phrase.judged?)))
        .collect();
    if numbers.is_empty() {
        return drawn;
    }
    if desk.is_large() {
        let side = drawn.node.align_self;
        let numbers = Piece::column(8.0).middle().with_all(numbers);
        return Piece::row(10.0).with(drawn).with(numbers).aside(side);
    }
    with_numbers(drawn, numbers)
}

/// The numbers right of the item, which stays as high as it is: phrases in lines inside a row would make it too high.
fn with_numbers(mut drawn: Piece, numbers: Vec<Piece>) -> Piece {
    let mut margin = Piece::column(8.0).middle().with_all(numbers);
    margin.node.position_type = PositionType::Absolute;
    margin.node.left = Val::Percent(100.0);
    margin.node.top = Val::ZERO;
    margin.node.bottom = Val::ZERO;
    margin.node.margin.left = Val::Px(10.0);
    drawn.node.margin.right = Val::Px(ROW - ROW_BESIDE_NUMBERS);
    drawn.with(margin)
}

fn drawn(desk: &Desk, item: &Item) -> Piece {
    match item.message.kind {
        ItemKind::Line => bubble::line(desk, item),
        ItemKind::Spoken => bubble::spoken(desk, item),
        ItemKind::Post => cards::post(desk, item),
        ItemKind::Comment => cards::comment(desk, item),
        ItemKind::Photo => cards::photo(desk, item),
        ItemKind::Mail => cards::mail(desk, item),
        ItemKind::Draft => cards::draft(desk, item),
        ItemKind::SearchResult => rows::search_result(desk, item),
        ItemKind::Setting => rows::setting(desk, item),
        ItemKind::Request => rows::request(desk, item),
        ItemKind::ProfileLine => rows::profile_line(desk, item),
        ItemKind::Field => rows::field(desk, item),
        ItemKind::ForSale => goods::for_sale(desk, item),
        ItemKind::AppCard => goods::app_card(desk, item),
        ItemKind::PopUp => windows::pop_up(desk, item),
        ItemKind::Notice => windows::notice(desk, item),
    }
}
