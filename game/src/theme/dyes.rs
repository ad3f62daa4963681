//! Colours a pupil can mix for themselves: a paper, and letters that stand out on it (criterion 7).

use bevy::prelude::*;

use super::Palette;
use super::tokens::{Ink, Roles};

/// Letters stand out on their paper by at least this much (criterion 1).
const LEAST: f32 = 7.0;
/// How much of the letters is in a hairline, which only decorates.
const HAIRLINE: f32 = 0.3;

/// A colour for paper or letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Dye {
    /// White.
    White,
    /// Cream.
    Cream,
    /// Bright yellow.
    Yellow,
    /// Peach.
    Peach,
    /// Pale pink.
    Pink,
    /// Mint.
    Mint,
    /// Pale blue.
    Sky,
    /// Black.
    Black,
    /// Dark blue.
    Navy,
    /// Dark brown.
    Brown,
    /// Dark green.
    Forest,
    /// Dark purple.
    Plum,
}

impl Dye {
    /// All of them, light ones first.
    pub const ALL: [Self; 12] = [
        Self::White,
        Self::Cream,
        Self::Yellow,
        Self::Peach,
        Self::Pink,
        Self::Mint,
        Self::Sky,
        Self::Black,
        Self::Navy,
        Self::Brown,
        Self::Forest,
        Self::Plum,
    ];

    /// Id used in the words and in the profile.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::White => "white",
            Self::Cream => "cream",
            Self::Yellow => "yellow",
            Self::Peach => "peach",
            Self::Pink => "pink",
            Self::Mint => "mint",
            Self::Sky => "sky",
            Self::Black => "black",
            Self::Navy => "navy",
            Self::Brown => "brown",
            Self::Forest => "forest",
            Self::Plum => "plum",
        }
    }

    /// The colour.
    #[must_use]
    pub fn ink(self) -> Ink {
        let [red, green, blue] = match self {
            Self::White => [0xFF, 0xFF, 0xFF],
            Self::Cream => [0xFF, 0xF6, 0xDC],
            Self::Yellow => [0xFF, 0xF1, 0x6B],
            Self::Peach => [0xFF, 0xDC, 0xBD],
            Self::Pink => [0xFF, 0xD6, 0xE4],
            Self::Mint => [0xCB, 0xF3, 0xDD],
            Self::Sky => [0xD2, 0xE8, 0xFF],
            Self::Black => [0x00, 0x00, 0x00],
            Self::Navy => [0x0A, 0x1B, 0x4D],
            Self::Brown => [0x3B, 0x1F, 0x0E],
            Self::Forest => [0x06, 0x35, 0x1F],
            Self::Plum => [0x3D, 0x0F, 0x3F],
        };
        Ink(Srgba::rgb_u8(red, green, blue))
    }

    /// The letters that stand out on this paper.
    pub fn letters(self) -> impl Iterator<Item = Self> {
        let reads = move |letters: &Self| letters.ink().against(self.ink()) >= LEAST;
        Self::ALL.into_iter().filter(reads)
    }

    fn is_dark(self) -> bool {
        self.ink().against(Self::Black.ink()) < self.ink().against(Self::White.ink())
    }
}

/// A paper and letters somebody has mixed. The letters always stand out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Mixed {
    paper: Dye,
    letters: Dye,
}

impl Default for Mixed {
    fn default() -> Self {
        Self::new(Dye::Cream, Dye::Navy)
    }
}

impl Mixed {
    /// This paper with these letters; with black or white ones where these would be hard to read.
    #[must_use]
    pub fn new(paper: Dye, letters: Dye) -> Self {
        let is_read = paper.letters().any(|one| one == letters);
        let strongest = if paper.is_dark() {
            Dye::White
        } else {
            Dye::Black
        };
        Self {
            paper,
            letters: if is_read { letters } else { strongest },
        }
    }

    /// The paper.
    #[must_use]
    pub fn paper(self) -> Dye {
        self.paper
    }

    /// The letters.
    #[must_use]
    pub fn letters(self) -> Dye {
        self.letters
    }

    /// Every paper with all its letters.
    pub fn all() -> impl Iterator<Item = Self> {
        Dye::ALL.into_iter().flat_map(|paper| {
            let letters = paper.letters();
            letters.map(move |letters| Self { paper, letters })
        })
    }

    /// The palette whose meaning colours go with this paper: those of STOP, THINK, CLICK and Tell.
    pub(super) fn nearest(self) -> Palette {
        if self.paper.is_dark() {
            Palette::Dark
        } else {
            Palette::Light
        }
    }

    /// The meaning colours of `near`, and everything else in the two colours.
    pub(super) fn roles(self, near: Roles) -> Roles {
        let (paper, letters) = (self.paper.ink(), self.letters.ink());
        let (dark, light) = if self.paper.is_dark() {
            (paper, letters)
        } else {
            (letters, paper)
        };
        Roles {
            tell_ring: letters,
            focus: letters,
            clue: letters,
            clue_ink: paper,
            bg: paper,
            bg2: paper,
            surface: paper,
            surface2: paper,
            ink: letters,
            ink2: letters,
            line: Ink(paper.0.mix(&letters.0, HAIRLINE)),
            edge: letters,
            accent: letters,
            bezel: letters,
            on_accent: paper,
            rail: paper,
            tile: paper,
            tile_ink: letters,
            tile_line: letters,
            house: dark,
            socket: dark,
            socket_line: light,
            socket_ink: light,
            bubble_in: paper,
            bubble_in_ink: letters,
            bubble_out: letters,
            bubble_out_ink: paper,
            tint: paper,
            tint2: paper,
            outline: Some(letters),
            figure: None,
            ..near
        }
    }
}
