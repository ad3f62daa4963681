//! The console's look: sizes, letters and how controls are drawn. The colours are in `palette`, by what they are for.

mod palette;

use std::sync::Arc;

use bevy_egui::egui::{
    Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Stroke,
    TextStyle, Visuals,
    style::{ScrollAnimation, ScrollStyle},
    vec2,
};

use crate::{
    look::{Colours, Look},
    system_fonts,
};
pub use palette::{
    ACCENT, ACCENT_SOFT, BG, CLICK, EDGE, INK, INK2, LINE, NAV, NAV_INK, NAV_INK2, NAV_ON, OK,
    OK_SOFT, ON_ACCENT, ON_THINK, Role, SOON, SOON_SOFT, STOP, SURFACE, SURFACE2, THINK, URGENT,
    URGENT_SOFT,
};

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

/// Gives egui its letters and measures, once. Returns whether Inter was found; the window says so when it was not.
pub fn dress(context: &Context) -> bool {
    let found = letters(context);
    // Sizes go by steps of our own and are kept.
    context.options_mut(|options| options.zoom_with_keyboard = false);
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

/// Shows the next frame in this size and these colours. Everything else that has a colour asks its [`Role`].
pub fn wear(context: &Context, look: Look) {
    palette::lay_out(context, look.colours);
    let visuals = visuals(look.colours);
    context.all_styles_mut(|style| {
        if style.visuals != visuals {
            style.visuals = visuals.clone();
        }
    });
    context.set_zoom_factor(look.size.times());
}

/// The window's ground, for what is seen before the first page.
pub fn ground(colours: Colours) -> [u8; 4] {
    BG.of(&palette::palette(colours)).to_array()
}

fn visuals(colours: Colours) -> Visuals {
    let palette = palette::palette(colours);
    let colour = |role: Role| role.of(&palette);
    let mut visuals = match colours {
        Colours::Light => Visuals::light(),
        Colours::Dark | Colours::Contrast => Visuals::dark(),
    };
    visuals.panel_fill = colour(BG);
    visuals.window_fill = colour(SURFACE);
    visuals.extreme_bg_color = colour(SURFACE);
    visuals.faint_bg_color = colour(SURFACE2);
    visuals.override_text_color = Some(colour(INK));
    visuals.selection.bg_fill = colour(ACCENT_SOFT);
    visuals.selection.stroke = Stroke::new(2.0, colour(ACCENT));
    visuals.text_cursor.stroke = Stroke::new(2.0, colour(INK));
    visuals.widgets.noninteractive.bg_stroke = Stroke::new(1.0, colour(LINE));
    visuals.widgets.noninteractive.fg_stroke = Stroke::new(1.0, colour(INK));
    let radius = CornerRadius::same(BUTTON_RADIUS);
    for widget in [
        &mut visuals.widgets.inactive,
        &mut visuals.widgets.hovered,
        &mut visuals.widgets.active,
        &mut visuals.widgets.open,
    ] {
        widget.corner_radius = radius;
        widget.bg_stroke = Stroke::new(1.0, colour(EDGE));
        widget.fg_stroke = Stroke::new(1.0, colour(INK));
        widget.weak_bg_fill = colour(SURFACE);
        widget.bg_fill = colour(SURFACE);
        widget.expansion = 0.0;
    }
    visuals.widgets.hovered.weak_bg_fill = colour(SURFACE2);
    visuals.widgets.active.bg_stroke = Stroke::new(2.0, colour(ACCENT));
    // Nothing moves by itself: it is calmer, and lets the processor rest.
    visuals.text_cursor.blink = false;
    visuals
}

fn letters(context: &Context) -> bool {
    let mut fonts = FontDefinitions::default();
    let weights = [
        ("Inter-Medium", FontFamily::Proportional),
        ("Inter-SemiBold", semi_bold()),
        ("Inter-Bold", bold()),
    ];
    let mut fallback = fonts
        .families
        .get(&FontFamily::Proportional)
        .cloned()
        .unwrap_or_default();
    let names = weights.each_ref().map(|(name, _)| *name);
    let files = system_fonts::read(&names);
    for (name, bytes) in system_fonts::for_other_scripts() {
        let data = Arc::new(FontData::from_owned(bytes));
        fonts.font_data.insert(name.to_owned(), data);
        fallback.push(name.to_owned());
    }
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
