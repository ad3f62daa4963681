//! The colours themselves, by what they are for: light, dark, and in high contrast. `assets/tokens.json` says the same.

use bevy_egui::egui::{Color32, Context, Id, Ui};

use crate::look::Colours;

/// What a colour is for. Which colour that is depends on what was chosen on this computer.
#[derive(Clone, Copy)]
pub struct Role(fn(&Palette) -> Color32);

impl Role {
    /// The colour on this page.
    pub fn on(self, ui: &Ui) -> Color32 {
        let palette = ui.data(|data| data.get_temp::<Palette>(place()));
        self.of(&palette.unwrap_or(LIGHT))
    }

    /// The colour in these.
    pub(super) fn of(self, palette: &Palette) -> Color32 {
        (self.0)(palette)
    }
}

/// The window's ground.
pub const BG: Role = Role(|palette| palette.bg);
/// Cards.
pub const SURFACE: Role = Role(|palette| palette.surface);
/// Quiet parts of a card.
pub const SURFACE2: Role = Role(|palette| palette.surface2);
/// Text.
pub const INK: Role = Role(|palette| palette.ink);
/// Quiet text.
pub const INK2: Role = Role(|palette| palette.ink2);
/// Lines between things.
pub const LINE: Role = Role(|palette| palette.line);
/// Edges of controls.
pub const EDGE: Role = Role(|palette| palette.edge);
/// The navigation.
pub const NAV: Role = Role(|palette| palette.nav);
/// Text on it.
pub const NAV_INK: Role = Role(|palette| palette.nav_ink);
/// Quiet text on it.
pub const NAV_INK2: Role = Role(|palette| palette.nav_ink2);
/// The room one is in.
pub const NAV_ON: Role = Role(|palette| palette.nav_on);
/// The one blue.
pub const ACCENT: Role = Role(|palette| palette.accent);
/// Text on it.
pub const ON_ACCENT: Role = Role(|palette| palette.on_accent);
/// Chosen rows.
pub const ACCENT_SOFT: Role = Role(|palette| palette.accent_soft);
/// STOP.
pub const STOP: Role = Role(|palette| palette.stop);
/// THINK; also what was searched for, and where the keyboard is in the navigation.
pub const THINK: Role = Role(|palette| palette.think);
/// Text on it.
pub const ON_THINK: Role = Role(|palette| palette.on_think);
/// CLICK.
pub const CLICK: Role = Role(|palette| palette.click);
/// Danger today.
pub const URGENT: Role = Role(|palette| palette.urgent);
/// Its ground.
pub const URGENT_SOFT: Role = Role(|palette| palette.urgent_soft);
/// Attention.
pub const SOON: Role = Role(|palette| palette.soon);
/// Its ground.
pub const SOON_SOFT: Role = Role(|palette| palette.soon_soft);
/// Done.
pub const OK: Role = Role(|palette| palette.ok);
/// Its ground.
pub const OK_SOFT: Role = Role(|palette| palette.ok_soft);

/// One colour for each role.
#[derive(Clone, Copy)]
pub(super) struct Palette {
    bg: Color32,
    surface: Color32,
    surface2: Color32,
    ink: Color32,
    ink2: Color32,
    line: Color32,
    edge: Color32,
    nav: Color32,
    nav_ink: Color32,
    nav_ink2: Color32,
    nav_on: Color32,
    accent: Color32,
    on_accent: Color32,
    accent_soft: Color32,
    stop: Color32,
    think: Color32,
    on_think: Color32,
    click: Color32,
    urgent: Color32,
    urgent_soft: Color32,
    soon: Color32,
    soon_soft: Color32,
    ok: Color32,
    ok_soft: Color32,
}

const LIGHT: Palette = Palette {
    bg: Color32::from_rgb(0xF2, 0xF4, 0xF7),
    surface: Color32::WHITE,
    surface2: Color32::from_rgb(0xF7, 0xF9, 0xFB),
    ink: Color32::from_rgb(0x12, 0x1B, 0x2A),
    ink2: Color32::from_rgb(0x46, 0x52, 0x66),
    line: Color32::from_rgb(0xDC, 0xE2, 0xE9),
    edge: Color32::from_rgb(0x6B, 0x77, 0x8A),
    nav: Color32::from_rgb(0x14, 0x23, 0x3B),
    nav_ink: Color32::WHITE,
    nav_ink2: Color32::from_rgb(0xB9, 0xC5, 0xD8),
    nav_on: Color32::from_rgb(0x2A, 0x3D, 0x5C),
    accent: Color32::from_rgb(0x1F, 0x4A, 0xC0),
    on_accent: Color32::WHITE,
    accent_soft: Color32::from_rgb(0xE4, 0xEB, 0xFB),
    stop: Color32::from_rgb(0xC6, 0x2F, 0x22),
    think: Color32::from_rgb(0xFF, 0xC4, 0x2E),
    on_think: Color32::from_rgb(0x2A, 0x1D, 0x00),
    click: Color32::from_rgb(0x0A, 0x75, 0x49),
    urgent: Color32::from_rgb(0xB3, 0x26, 0x1E),
    urgent_soft: Color32::from_rgb(0xFC, 0xE8, 0xE5),
    soon: Color32::from_rgb(0x8A, 0x4B, 0x00),
    soon_soft: Color32::from_rgb(0xFF, 0xF0, 0xD6),
    ok: Color32::from_rgb(0x0A, 0x6B, 0x43),
    ok_soft: Color32::from_rgb(0xDF, 0xF3, 0xE8),
};

const DARK: Palette = Palette {
    bg: Color32::from_rgb(0x10, 0x16, 0x1F),
    surface: Color32::from_rgb(0x1A, 0x22, 0x2E),
    surface2: Color32::from_rgb(0x22, 0x2C, 0x3A),
    ink: Color32::from_rgb(0xEE, 0xF2, 0xF7),
    ink2: Color32::from_rgb(0xBC, 0xC6, 0xD4),
    line: Color32::from_rgb(0x36, 0x42, 0x52),
    edge: Color32::from_rgb(0x8A, 0x98, 0xAB),
    nav: Color32::from_rgb(0x0A, 0x12, 0x20),
    nav_ink: Color32::WHITE,
    nav_ink2: Color32::from_rgb(0xB9, 0xC5, 0xD8),
    nav_on: Color32::from_rgb(0x26, 0x37, 0x53),
    accent: Color32::from_rgb(0x93, 0xB4, 0xFF),
    on_accent: Color32::from_rgb(0x0B, 0x16, 0x2E),
    accent_soft: Color32::from_rgb(0x23, 0x34, 0x58),
    stop: Color32::from_rgb(0xD2, 0x3A, 0x2C),
    think: Color32::from_rgb(0xFF, 0xC9, 0x4A),
    on_think: Color32::from_rgb(0x2A, 0x1D, 0x00),
    click: Color32::from_rgb(0x0F, 0x84, 0x56),
    urgent: Color32::from_rgb(0xFF, 0xA3, 0x99),
    urgent_soft: Color32::from_rgb(0x48, 0x20, 0x1E),
    soon: Color32::from_rgb(0xFF, 0xC3, 0x74),
    soon_soft: Color32::from_rgb(0x43, 0x2F, 0x12),
    ok: Color32::from_rgb(0x78, 0xDB, 0xAC),
    ok_soft: Color32::from_rgb(0x14, 0x3A, 0x2A),
};

const CONTRAST: Palette = Palette {
    bg: Color32::BLACK,
    surface: Color32::BLACK,
    surface2: Color32::from_rgb(0x1C, 0x1C, 0x1C),
    ink: Color32::WHITE,
    ink2: Color32::WHITE,
    line: Color32::WHITE,
    edge: Color32::WHITE,
    nav: Color32::BLACK,
    nav_ink: Color32::WHITE,
    nav_ink2: Color32::WHITE,
    nav_on: Color32::from_rgb(0x00, 0x35, 0x80),
    accent: Color32::from_rgb(0xFF, 0xE5, 0x66),
    on_accent: Color32::BLACK,
    accent_soft: Color32::from_rgb(0x2B, 0x26, 0x00),
    stop: Color32::from_rgb(0xD2, 0x3A, 0x2C),
    think: Color32::from_rgb(0xFF, 0xC9, 0x4A),
    on_think: Color32::BLACK,
    click: Color32::from_rgb(0x0F, 0x84, 0x56),
    urgent: Color32::from_rgb(0xFF, 0xB3, 0xAB),
    urgent_soft: Color32::from_rgb(0x2E, 0x00, 0x00),
    soon: Color32::from_rgb(0xFF, 0xD2, 0x7F),
    soon_soft: Color32::from_rgb(0x2B, 0x1B, 0x00),
    ok: Color32::from_rgb(0x8D, 0xF0, 0xBE),
    ok_soft: Color32::from_rgb(0x00, 0x26, 0x16),
};

/// The colours that were chosen.
pub(super) fn palette(colours: Colours) -> Palette {
    match colours {
        Colours::Light => LIGHT,
        Colours::Dark => DARK,
        Colours::Contrast => CONTRAST,
    }
}

/// Lays the chosen colours where each role finds them. A lock empties that place, so it is done for every frame.
pub(super) fn lay_out(context: &Context, colours: Colours) {
    context.data_mut(|data| data.insert_temp(place(), palette(colours)));
}

fn place() -> Id {
    Id::new("palette")
}

#[cfg(test)]
mod tests;
