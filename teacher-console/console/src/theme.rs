//! The console's look: cool paper, navy navigation, one blue, Inter from the system.

use std::sync::Arc;

use bevy_egui::egui::{
    Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Stroke,
    TextStyle, Visuals,
    style::{ScrollAnimation, ScrollStyle},
    vec2,
};

use crate::system_fonts;

/// The window's ground.
pub const BG: Color32 = Color32::from_rgb(0xF2, 0xF4, 0xF7);
/// Cards.
pub const SURFACE: Color32 = Color32::WHITE;
/// Quiet parts of a card.
pub const SURFACE2: Color32 = Color32::from_rgb(0xF7, 0xF9, 0xFB);
/// Text.
pub const INK: Color32 = Color32::from_rgb(0x12, 0x1B, 0x2A);
/// Quiet text.
pub const INK2: Color32 = Color32::from_rgb(0x46, 0x52, 0x66);
/// Lines between things.
pub const LINE: Color32 = Color32::from_rgb(0xDC, 0xE2, 0xE9);
/// Edges of controls.
pub const EDGE: Color32 = Color32::from_rgb(0x6B, 0x77, 0x8A);
/// The navigation.
pub const NAV: Color32 = Color32::from_rgb(0x14, 0x23, 0x3B);
/// Quiet text on it.
pub const NAV_INK2: Color32 = Color32::from_rgb(0xB9, 0xC5, 0xD8);
/// The room one is in.
pub const NAV_ON: Color32 = Color32::from_rgb(0x2A, 0x3D, 0x5C);
/// The one blue.
pub const ACCENT: Color32 = Color32::from_rgb(0x1F, 0x4A, 0xC0);
/// Chosen rows.
pub const ACCENT_SOFT: Color32 = Color32::from_rgb(0xE4, 0xEB, 0xFB);
/// STOP.
pub const STOP: Color32 = Color32::from_rgb(0xC6, 0x2F, 0x22);
/// THINK.
pub const THINK: Color32 = Color32::from_rgb(0xFF, 0xC4, 0x2E);
/// CLICK.
pub const CLICK: Color32 = Color32::from_rgb(0x0A, 0x75, 0x49);
/// Danger today.
pub const URGENT: Color32 = Color32::from_rgb(0xB3, 0x26, 0x1E);
/// Its ground.
pub const URGENT_SOFT: Color32 = Color32::from_rgb(0xFC, 0xE8, 0xE5);
/// Attention.
pub const SOON: Color32 = Color32::from_rgb(0x8A, 0x4B, 0x00);
/// Its ground.
pub const SOON_SOFT: Color32 = Color32::from_rgb(0xFF, 0xF0, 0xD6);
/// Done.
pub const OK: Color32 = Color32::from_rgb(0x0A, 0x6B, 0x43);
/// Its ground.
pub const OK_SOFT: Color32 = Color32::from_rgb(0xDF, 0xF3, 0xE8);

/// Radius of cards.
pub const CARD_RADIUS: u8 = 10;
/// Radius of buttons.
pub const BUTTON_RADIUS: u8 = 8;
/// Height of buttons.
pub const BUTTON_HEIGHT: f32 = 40.0;

/// Semi-bold letters.
pub fn semi_bold() -> FontFamily {
    FontFamily::Name("semi-bold".into())
}

/// Bold letters.
pub fn bold() -> FontFamily {
    FontFamily::Name("bold".into())
}

/// Page titles, 24.
pub fn title() -> FontId {
    FontId::new(24.0, bold())
}

/// Section titles, 17.
pub fn section() -> FontId {
    FontId::new(17.0, semi_bold())
}

/// Emphasis in running text, 15.
pub fn strong() -> FontId {
    FontId::new(15.0, semi_bold())
}

/// Running text, 15.
pub fn body() -> FontId {
    FontId::new(15.0, FontFamily::Proportional)
}

/// The smallest text on a screen, 13.
pub fn small() -> FontId {
    FontId::new(13.0, FontFamily::Proportional)
}

/// Dresses egui. Returns whether Inter was found; the window says so when it was not.
pub fn dress(context: &Context) -> bool {
    let found = letters(context);
    let mut visuals = Visuals::light();
    visuals.panel_fill = BG;
    visuals.window_fill = SURFACE;
    visuals.extreme_bg_color = SURFACE;
    visuals.override_text_color = Some(INK);
    visuals.selection.bg_fill = ACCENT_SOFT;
    visuals.selection.stroke = Stroke::new(2.0, ACCENT);
    visuals.widgets.noninteractive.bg_stroke = Stroke::new(1.0, LINE);
    visuals.widgets.noninteractive.fg_stroke = Stroke::new(1.0, INK);
    let radius = CornerRadius::same(BUTTON_RADIUS);
    for widget in [
        &mut visuals.widgets.inactive,
        &mut visuals.widgets.hovered,
        &mut visuals.widgets.active,
        &mut visuals.widgets.open,
    ] {
        widget.corner_radius = radius;
        widget.bg_stroke = Stroke::new(1.0, EDGE);
        widget.fg_stroke = Stroke::new(1.0, INK);
        widget.weak_bg_fill = SURFACE;
        widget.bg_fill = SURFACE;
        widget.expansion = 0.0;
    }
    visuals.widgets.hovered.weak_bg_fill = SURFACE2;
    visuals.widgets.active.bg_stroke = Stroke::new(2.0, ACCENT);
    // Nothing moves by itself: it is calmer, and lets the processor rest.
    visuals.text_cursor.blink = false;
    context.set_visuals(visuals);
    context.all_styles_mut(|style| {
        style.text_styles = [
            (TextStyle::Heading, title()),
            (TextStyle::Body, body()),
            (TextStyle::Button, strong()),
            (TextStyle::Small, small()),
            (TextStyle::Monospace, FontId::monospace(15.0)),
        ]
        .into();
        style.spacing.item_spacing = vec2(8.0, 8.0);
        style.spacing.button_padding = vec2(16.0, 8.0);
        style.spacing.window_margin = Margin::same(16);
        style.spacing.scroll = ScrollStyle {
            foreground_color: true,
            bar_width: 6.0,
            ..ScrollStyle::solid()
        };
        style.interaction.selectable_labels = false;
        style.animation_time = 0.0;
        style.scroll_animation = ScrollAnimation::none();
    });
    found
}

fn letters(context: &Context) -> bool {
    let mut fonts = FontDefinitions::default();
    let weights = [
        ("Inter-Medium", FontFamily::Proportional),
        ("Inter-SemiBold", semi_bold()),
        ("Inter-Bold", bold()),
    ];
    let fallback = fonts
        .families
        .get(&FontFamily::Proportional)
        .cloned()
        .unwrap_or_default();
    let files = system_fonts::read(&weights.each_ref().map(|(name, _)| *name));
    let mut found = true;
    for ((name, family), bytes) in weights.into_iter().zip(files) {
        let mut stack = fallback.clone();
        if let Some(bytes) = bytes {
            fonts
                .font_data
                .insert(name.to_owned(), Arc::new(FontData::from_owned(bytes)));
            stack.insert(0, name.to_owned());
        } else {
            found = false;
        }
        fonts.families.insert(family, stack);
    }
    context.set_fonts(fonts);
    found
}
