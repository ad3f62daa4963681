//! A page is a tree of pieces, and a piece is plain data: what is shown, what can be pressed, and how it is called.
//!
//! Screens make pages out of what the app knows; `lay` puts the newest one into the window whenever something
//! changed. Because a page is data, a test, the voice and a screen reader all read the same tree the eye sees.

mod access;
mod arrange;
mod breath;
mod builder;
mod comes_to_rest;
pub mod fades;
mod focus;
pub mod large;
mod lay;
mod press;
mod said;
mod scroll;
mod sets;
mod smaller;
pub mod symbols;
#[cfg(test)]
mod tests;
mod touched;
mod typing;

use std::ops::Range;
use std::sync::Arc;

use bevy::prelude::*;

pub(crate) use access::live;
pub(crate) use arrange::in_the_middle;
pub use focus::{Filling, Lit};
pub use lay::Laid;
pub(crate) use lay::OnPress;
pub use press::{Handler, LastPress, Pressed, press_by_choice};
pub use said::{Aloud, Marked, Said, words_in};
pub use scroll::Scroll;
pub use sets::Control;
#[cfg(test)]
pub(crate) use symbols::OverWord;
pub use touched::{Touched, word_at};

use crate::platform::pictures::Drawing;
use crate::theme::{Theme, Type};

/// Keys of the help rail begin with this.
pub const RAIL: &str = "rail/";

/// One full window: a name a screen reader says first, and the pieces on it.
pub struct Page {
    /// Which page this is, for the machine; focus and the double-press guard start afresh when it changes.
    pub key: String,
    /// The page's name, for a person.
    pub name: String,
    /// Colour around the stage where the window has another shape.
    pub around: Color,
    /// The stage, 1280 × 720.
    pub stage: Piece,
    /// The theme the focus ring is drawn in.
    pub theme: Theme,
}

/// A box on a page, with whatever is in it.
#[derive(Clone, Default)]
pub struct Piece {
    /// Place, size and corners.
    pub node: Node,
    /// Colour of the paper.
    pub fill: Option<Color>,
    /// Colour of the paper while the pointer is over it.
    pub over: Option<Color>,
    /// Colour of the border; its width is in `node`.
    pub edge: Option<Color>,
    /// Shadow or lower edge.
    pub shadow: Option<BoxShadow>,
    /// Words, a picture or a text field.
    pub content: Content,
    /// What a screen reader makes of it.
    pub meaning: Meaning,
    /// What pressing it does.
    pub press: Option<Press>,
    /// Lies above its neighbours.
    pub above: i32,
    /// Higher than its window sometimes; what is inside can be moved up and down.
    pub scrolls: bool,
    /// Turned by this angle, in radians.
    pub turn: f32,
    /// Grows and shrinks slowly; only where the pupil wants motion.
    pub breathes: bool,
    /// Comes to rest when it is first seen on a page, known by this name; only where the pupil wants motion.
    pub rests_as: Option<String>,
    /// A drawing that comes or goes; only where the pupil wants motion.
    pub fade: Option<fades::Fade>,
    /// The symbols in it are what it is about, or say what is chosen: they stay where a pupil wants none.
    pub stays: bool,
    /// Stands above this part of the words beside it, in bytes.
    pub over_word: Option<Range<usize>>,
    /// Pieces inside.
    pub children: Vec<Self>,
}

/// What is drawn in a piece besides its paper.
#[derive(Clone, Default)]
pub enum Content {
    /// Nothing but the paper.
    #[default]
    Nothing,
    /// Words in one style.
    Words {
        /// The sentence.
        text: String,
        /// Size and weight.
        kind: Type,
        /// Colour of the letters.
        ink: Color,
        /// Left, centred or right.
        side: Justify,
        /// Underlined, for phrases that can be pressed.
        underlined: bool,
    },
    /// A drawing, filling the piece.
    Picture(Drawing),
    /// A place to type in.
    Field(Field),
}

/// A place to type in.
#[derive(Clone)]
pub struct Field {
    /// What stands in it already.
    pub text: String,
    /// Lines shown; one line refuses line breaks.
    pub lines: u8,
    /// Most characters taken.
    pub most: usize,
    /// Colour of the letters.
    pub ink: Color,
    /// Size of the letters.
    pub kind: Type,
    /// Told the whole text after each change, without laying the page again.
    pub changed: Typed,
}

/// What happens with typed text.
pub type Typed = Arc<dyn Fn(&mut World, &str) + Send + Sync>;

/// What a piece means to somebody who hears the page.
#[derive(Clone, Default, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Decoration, or part of the label of the control around it.
    #[default]
    Silent,
    /// Reading text, said as it stands.
    Text(String),
    /// A heading.
    Heading(String),
    /// A named group.
    Group(String),
    /// A picture that carries meaning, described.
    Picture(String),
}

/// A control: its lasting key, its name, and what a press does.
#[derive(Clone)]
pub struct Press {
    /// Stays the same when the page is laid again, so that focus can stay.
    pub key: String,
    /// The name a screen reader says and a test looks for.
    pub label: String,
    /// What kind of control it is.
    pub kind: Kind,
    /// Takes the focus when the page opens.
    pub first: bool,
    /// May be pressed twice quickly.
    pub rapid: bool,
    /// What happens.
    pub handler: Handler,
}

/// The kinds of controls we have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Does something.
    Button,
    /// One of several; the flag says whether it is the chosen one.
    Choice(bool),
    /// On or off by itself.
    Switch(bool),
}

/// Says that the page in the window is no longer true.
#[derive(Resource, Debug)]
pub struct Stale(bool);

impl Default for Stale {
    fn default() -> Self {
        Self(true)
    }
}

impl Stale {
    /// The page is laid again in this frame.
    pub fn mark(&mut self) {
        self.0 = true;
    }

    fn take(&mut self) -> bool {
        std::mem::take(&mut self.0)
    }
}

/// Makes the page for the present moment; set once by the app.
#[derive(Resource, Clone, Copy)]
pub struct Painter(pub fn(&World) -> Page);

/// When pages are laid: after everything else in a frame had its say.
#[derive(SystemSet, Debug, Clone, PartialEq, Eq, Hash)]
pub struct Laying;

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Stale>().add_plugins((
        press::plugin,
        access::plugin,
        breath::plugin,
        comes_to_rest::plugin,
        fades::plugin,
        focus::plugin,
        lay::plugin,
        said::plugin,
        scroll::plugin,
        symbols::plugin,
    ));
}

impl Page {
    /// Everything there is to read, in reading order: headings, texts, and the names of controls but those of the rail.
    #[must_use]
    pub fn spoken(&self) -> Vec<String> {
        let mut said = Vec::new();
        self.stage
            .visit(&mut |piece| said.extend(piece.said().map(str::to_owned)));
        said
    }

    /// All controls of the page, in the order Tab visits them.
    #[must_use]
    pub fn controls(&self) -> Vec<Press> {
        let mut found = Vec::new();
        self.stage
            .visit(&mut |piece| found.extend(piece.press.clone()));
        found
    }
}

impl Piece {
    /// Shows every piece to `look`, outside in and in reading order.
    pub fn visit(&self, look: &mut impl FnMut(&Self)) {
        look(self);
        for child in &self.children {
            child.visit(look);
        }
    }

    /// What this piece says by itself when the page is read aloud; the help rail says nothing.
    #[must_use]
    pub fn said(&self) -> Option<&str> {
        match (&self.press, &self.meaning) {
            (Some(press), _) => (!press.key.starts_with(RAIL)).then_some(&press.label),
            (
                None,
                Meaning::Text(text)
                | Meaning::Heading(text)
                | Meaning::Group(text)
                | Meaning::Picture(text),
            ) => Some(text),
            (None, Meaning::Silent) => None,
        }
    }

    /// Whether a screen reader finds anything in here.
    pub(crate) fn speaks(&self) -> bool {
        self.press.is_some()
            || self.meaning != Meaning::Silent
            || matches!(self.content, Content::Field(_))
            || self.children.iter().any(Self::speaks)
    }
}
