//! Colours by what they mean, read from `assets/tokens.json`, the one list every part of the project shares.

use std::collections::HashMap;
use std::path::Path;

use bevy::prelude::*;
use serde::Deserialize;

use super::{Look, Palette, look_id};

/// All themes of the token file, by name (`street-light` and so on).
#[derive(Resource, Debug, Clone, Default, Deserialize)]
pub struct Tokens {
    themes: HashMap<String, Roles>,
}

impl Tokens {
    /// Reads the token file of this assets folder.
    ///
    /// # Errors
    /// The sentence to show when the file is missing or is not what we expect.
    pub fn load(assets: &Path) -> Result<Self, String> {
        let file = assets.join("tokens.json");
        let text = std::fs::read_to_string(&file)
            .map_err(|fault| format!("{} cannot be read: {fault}", file.display()))?;
        serde_json::from_str(&text).map_err(|fault| format!("{}: {fault}", file.display()))
    }

    /// The colours of this look and palette, or of a palette that is the same in all looks; plain ones when the file
    /// does not know the theme.
    #[must_use]
    pub fn roles(&self, look: Look, palette: Palette) -> Roles {
        if let Palette::Own(mixed) = palette {
            return mixed.roles(self.roles(look, mixed.nearest()));
        }
        self.themes
            .get(&format!("{}-{}", look_id(look), palette.id()))
            .or_else(|| self.themes.get(palette.id()))
            .cloned()
            .unwrap_or_default()
    }
}

/// One colour of the token file, `#RRGGBB`.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(try_from = "String")]
pub struct Ink(pub Srgba);

impl Ink {
    /// As Bevy's colour.
    #[must_use]
    pub fn color(self) -> Color {
        self.0.into()
    }

    /// How much one stands out against the other, from 1 to 21: the ratio of WCAG 2.
    #[must_use]
    pub fn against(self, other: Self) -> f32 {
        let light = |ink: Self| LinearRgba::from(ink.0).luminance() + 0.05;
        let (one, other) = (light(self), light(other));
        one.max(other) / one.min(other)
    }

    /// As `#RRGGBB`, for recolouring a drawing.
    #[must_use]
    pub fn hex(self) -> String {
        self.0.with_alpha(1.0).to_hex()
    }
}

impl Default for Ink {
    fn default() -> Self {
        Self(Srgba::BLACK)
    }
}

impl TryFrom<String> for Ink {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Srgba::hex(&text)
            .map(Self)
            .map_err(|_| format!("{text:?} is not a colour; write it as #RRGGBB"))
    }
}

/// Every role a colour plays. Only `stop`, `think`, `click` and `tell` carry a meaning of their own.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Roles {
    /// STOP face.
    pub stop: Ink,
    /// On STOP.
    pub on_stop: Ink,
    /// STOP lower edge.
    pub stop_edge: Ink,
    /// THINK face.
    pub think: Ink,
    /// On THINK.
    pub on_think: Ink,
    /// THINK lower edge.
    pub think_edge: Ink,
    /// CLICK face.
    pub click: Ink,
    /// On CLICK.
    pub on_click: Ink,
    /// CLICK lower edge.
    pub click_edge: Ink,
    /// Tell face.
    pub tell: Ink,
    /// On Tell.
    pub on_tell: Ink,
    /// Tell lower edge.
    pub tell_edge: Ink,
    /// Tell tile border.
    pub tell_ring: Ink,
    /// Keyboard focus ring.
    pub focus: Ink,
    /// Clue highlight.
    pub clue: Ink,
    /// On clue.
    pub clue_ink: Ink,
    /// Page.
    pub bg: Ink,
    /// Page art.
    pub bg2: Ink,
    /// Cards.
    pub surface: Ink,
    /// Inset panels and quiet tiles.
    pub surface2: Ink,
    /// Text.
    pub ink: Ink,
    /// Second text.
    pub ink2: Ink,
    /// Hairlines, decoration only.
    pub line: Ink,
    /// Control borders.
    pub edge: Ink,
    /// Main action and chosen state.
    pub accent: Ink,
    /// Chat device frame.
    pub bezel: Ink,
    /// On accent.
    pub on_accent: Ink,
    /// Help rail.
    pub rail: Ink,
    /// Help tiles.
    pub tile: Ink,
    /// On tile.
    pub tile_ink: Ink,
    /// Help tile border.
    pub tile_line: Ink,
    /// Step light housing.
    pub house: Ink,
    /// Unlit key.
    pub socket: Ink,
    /// Unlit key border.
    pub socket_line: Ink,
    /// On unlit key.
    pub socket_ink: Ink,
    /// Message from others.
    pub bubble_in: Ink,
    /// On `bubbleIn`.
    pub bubble_in_ink: Ink,
    /// Message from me.
    pub bubble_out: Ink,
    /// On `bubbleOut`.
    pub bubble_out_ink: Ink,
    /// Icon fill, chosen tile.
    pub tint: Ink,
    /// Icon fill 2, portraits.
    pub tint2: Ink,
    /// Border of cards, where paper and page have one colour.
    pub outline: Option<Ink>,
    /// The one colour every drawing is drawn in, on the plain ground.
    pub figure: Option<Ink>,
}
