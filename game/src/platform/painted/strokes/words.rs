//! Letters, what lies under and over them, and the cursor among them.

use bevy::ecs::system::SystemParam;
use bevy::input_focus::InputFocus;
use bevy::math::Affine2;
use bevy::prelude::*;
use bevy::text::{
    ComputedTextBlock, TextBackgroundColor, TextCursorStyle, TextLayoutInfo, Underline,
};
use bevy::ui::widget::TextScroll;
use brush::{Bounds, Shape, Stroke};

use super::{Layer, Pile, Seen, Standing, bounds, colour, seen};

/// All words.
#[derive(SystemParam)]
pub(super) struct Written<'w, 's> {
    words: Query<
        'w,
        's,
        (
            Entity,
            Standing,
            &'static ComputedTextBlock,
            &'static TextColor,
            &'static TextLayoutInfo,
            Option<&'static TextScroll>,
            Option<&'static TextCursorStyle>,
        ),
    >,
    parts: Query<
        'w,
        's,
        (
            &'static TextColor,
            Option<&'static TextBackgroundColor>,
            Has<Underline>,
        ),
    >,
    focus: Option<Res<'w, InputFocus>>,
}

/// Words of one node: their colour, where they begin and where they end.
struct Sheet<'n> {
    seen: Seen<'n>,
    ink: Color,
    begin: Affine2,
    clip: Option<Bounds>,
}

impl Written<'_, '_> {
    pub(super) fn pile_up(&self, pile: &mut Pile) {
        for (entity, standing, block, ink, layout, scroll, cursor) in &self.words {
            let Some(seen) = seen(standing) else {
                continue;
            };
            let sheet = Sheet::new(seen, ink.0, scroll);
            self.lines(pile, &sheet, block, layout);
            self.letters(pile, &sheet, block, layout, cursor);
            if let Some(cursor) = cursor {
                let is_focused = self.focus.as_ref().and_then(|focus| focus.get()) == Some(entity);
                typing(pile, &sheet, layout, cursor, is_focused);
            }
        }
    }

    /// The paper and the line of words that are marked.
    fn lines(
        &self,
        pile: &mut Pile,
        sheet: &Sheet<'_>,
        block: &ComputedTextBlock,
        layout: &TextLayoutInfo,
    ) {
        for run in &layout.run_geometry {
            let part = block.entities().get(run.section_index);
            let Some(Ok((ink, paper, is_underlined))) =
                part.map(|part| self.parts.get(part.entity))
            else {
                continue;
            };
            if let Some(paper) = paper {
                sheet.bar(pile, Layer::UnderWords, run.bounds, paper.0);
            }
            if is_underlined {
                let line = Rect::from_center_size(run.underline_position(), run.underline_size());
                sheet.bar(pile, Layer::Line, line, ink.0);
            }
        }
    }

    fn letters(
        &self,
        pile: &mut Pile,
        sheet: &Sheet<'_>,
        block: &ComputedTextBlock,
        layout: &TextLayoutInfo,
        cursor: Option<&TextCursorStyle>,
    ) {
        let selected = cursor.and_then(|cursor| cursor.selected_text_color);
        for letter in &layout.glyphs {
            let atlas = &letter.atlas_info;
            let size = atlas.rect.size();
            let stands = Rect::from_center_size(letter.position, size);
            let is_selected = layout
                .selection_rects
                .iter()
                .any(|part| part.contains(stands.min) && part.contains(stands.max));
            let ink = match selected.filter(|_| is_selected) {
                _ if !atlas.is_alpha_mask => Color::WHITE,
                Some(selected) => selected,
                // What can be typed into has no parts.
                None if letter.section_index == 0 => sheet.ink,
                None => {
                    let part = block.entities().get(letter.section_index);
                    let part = part.and_then(|part| self.parts.get(part.entity).ok());
                    part.map(|(ink, ..)| ink.0).unwrap_or_default()
                }
            };
            let shape = Shape::Letter {
                on: atlas.texture,
                from: atlas.rect.min.as_uvec2().to_array(),
            };
            let stroke = Stroke {
                shape,
                place: sheet.begin * Affine2::from_translation(letter.position),
                size,
                clip: sheet.clip,
                colour: colour(ink),
            };
            pile.add(&sheet.seen, Layer::Letters, stroke);
        }
    }
}

/// What was selected to be typed over, what is being composed, and where the next letter goes.
fn typing(
    pile: &mut Pile,
    sheet: &Sheet<'_>,
    layout: &TextLayoutInfo,
    style: &TextCursorStyle,
    is_focused: bool,
) {
    let selection = if is_focused {
        style.selection_color
    } else {
        style.unfocused_selection_color
    };
    for part in &layout.selection_rects {
        sheet.bar(pile, Layer::Selection, *part, selection);
    }
    for part in &layout.preedit_underline_rects {
        sheet.bar(pile, Layer::Line, *part, sheet.ink);
    }
    if let Some((true, cursor)) = layout.cursor {
        sheet.bar(pile, Layer::Cursor, cursor, style.color);
    }
}

impl<'n> Sheet<'n> {
    fn new(seen: Seen<'n>, ink: Color, scroll: Option<&TextScroll>) -> Self {
        let content = seen.node.content_box();
        let moved = scroll.map_or(Vec2::ZERO, |scroll| scroll.0);
        let begin = seen.place * Affine2::from_translation(content.min - moved);
        let clip = match (scroll, seen.clip) {
            (None, clip) => clip,
            (Some(_), clip) => {
                let middle = seen.place.translation + content.center();
                let own = bounds(Rect::from_center_size(middle, content.size()));
                Some(clip.map_or(own, |clip| Bounds {
                    min: clip.min.max(own.min),
                    max: clip.max.min(own.max),
                }))
            }
        };
        Self {
            seen,
            ink,
            begin,
            clip,
        }
    }

    fn bar(&self, pile: &mut Pile, layer: Layer, part: Rect, color: Color) {
        if part.is_empty() {
            return;
        }
        let shape = Shape::Box {
            corners: [0.0; 4],
            edge: [0.0; 4],
        };
        let stroke = Stroke {
            shape,
            place: self.begin * Affine2::from_translation(part.center()),
            size: part.size(),
            clip: self.clip,
            colour: colour(color),
        };
        pile.add(&self.seen, layer, stroke);
    }
}
