//! How things look: colours by role, corner sizes and type sizes, for each age look in each palette.

pub mod dyes;
pub mod tokens;
pub mod type_scale;

use bevy::prelude::*;
pub use curriculum::Look;

pub use dyes::{Dye, Mixed};
pub use tokens::{Ink, Roles, Tokens};
pub use type_scale::Type;

/// The pupil's own choice of ground and ink (criteria 3, 7 and 8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Palette {
    /// Light paper.
    #[default]
    Light,
    /// Cream paper, softer.
    Cream,
    /// Dark paper.
    Dark,
    /// Black, with everything at least seven to one.
    Contrast,
    /// Plain black, and every figure in one yellow (CVI).
    CviYellow,
    /// Plain black, and every figure in one red (CVI).
    CviRed,
    /// Navy letters on pale blue.
    Blue,
    /// Deep green letters on mint.
    Mint,
    /// Brown letters on peach.
    Peach,
    /// Plum letters on rose.
    Rose,
    /// Yellow letters on navy.
    Night,
    /// What the pupil has mixed.
    Own(Mixed),
}

impl Palette {
    /// Every palette that is made already, in the order settings offer them.
    pub const ALL: [Self; 11] = [
        Self::Light,
        Self::Cream,
        Self::Dark,
        Self::Contrast,
        Self::CviYellow,
        Self::CviRed,
        Self::Blue,
        Self::Mint,
        Self::Peach,
        Self::Rose,
        Self::Night,
    ];

    /// Id used in the tokens and in the words.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Cream => "cream",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
            Self::CviYellow => "cvi-yellow",
            Self::CviRed => "cvi-red",
            Self::Blue => "blue",
            Self::Mint => "mint",
            Self::Peach => "peach",
            Self::Rose => "rose",
            Self::Night => "night",
            Self::Own(_) => "own",
        }
    }

    /// Whether pages have a plain ground, without the drawn places of their look behind the words.
    #[must_use]
    pub fn is_plain(self) -> bool {
        !matches!(self, Self::Light | Self::Cream | Self::Dark)
    }
}

/// Every look there is.
pub const LOOKS: [Look; 3] = [Look::Street, Look::Explorer, Look::Phone];

/// The look's id in the tokens.
#[must_use]
pub fn look_id(look: Look) -> &'static str {
    match look {
        Look::Street => "street",
        Look::Explorer => "explorer",
        Look::Phone => "phone",
    }
}

/// Corner radii in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shape {
    /// Cards and panels.
    pub card: f32,
    /// Buttons and help tiles.
    pub button: f32,
    /// Messages.
    pub message: f32,
}

/// One look in one palette, ready to draw with.
#[derive(Debug, Clone)]
pub struct Theme {
    /// Age look.
    pub look: Look,
    /// Palette.
    pub palette: Palette,
    /// Colours by what they mean.
    pub roles: Roles,
    /// Corner radii.
    pub shape: Shape,
}

impl Theme {
    /// The theme for this look and palette.
    #[must_use]
    pub fn of(tokens: &Tokens, look: Look, palette: Palette) -> Self {
        let shape = match look {
            Look::Street => Shape {
                card: 28.0,
                button: 24.0,
                message: 26.0,
            },
            Look::Explorer => Shape {
                card: 22.0,
                button: 18.0,
                message: 20.0,
            },
            Look::Phone => Shape {
                card: 20.0,
                button: 16.0,
                message: 22.0,
            },
        };
        Self {
            look,
            palette,
            roles: tokens.roles(look, palette),
            shape,
        }
    }

    /// Whether the ground is darker than what stands on it.
    #[must_use]
    pub fn is_dark(&self) -> bool {
        self.roles.bg.color().luminance() < 0.2
    }

    /// The one colour every drawing is drawn in, when the palette has one: red, green, blue.
    #[must_use]
    pub fn figure(&self) -> Option<[u8; 3]> {
        let [red, green, blue, _] = self.roles.figure?.0.to_u8_array();
        Some([red, green, blue])
    }

    /// The soft shadow under a card.
    #[must_use]
    pub fn card_shadow(&self) -> BoxShadow {
        BoxShadow::new(
            Color::srgba_u8(10, 22, 40, 26),
            Val::ZERO,
            Val::Px(4.0),
            Val::ZERO,
            Val::Px(14.0),
        )
    }
}

#[cfg(test)]
mod tests;
