//! What can be wrong with a page, each found by looking at what is there, not at how it was written.

use std::collections::{BTreeMap, BTreeSet};

use bevy_egui::egui::{
    Color32, Rect, Shape, Vec2,
    accesskit::Role,
    epaint::{ClippedShape, RectShape, TextShape},
    pos2, vec2,
};

use super::page::{Desk, Page, Part};

/// A pixel either way is the rounding of letters.
const ROUNDING: f32 = 1.5;
/// A focus ring stands out at least so much.
const EDGE_CONTRAST: f32 = 3.0;

/// The least that words and edges must stand out.
#[derive(Clone, Copy)]
pub(super) struct Contrasts {
    text: f32,
    edge: f32,
}

/// On every page.
pub(super) const USUAL: Contrasts = Contrasts {
    text: 4.5,
    edge: EDGE_CONTRAST,
};
/// Where somebody chose high contrast (3).
pub(super) const HIGH: Contrasts = Contrasts {
    text: 7.0,
    edge: 7.0,
};

/// Every control has a name and a role, and no two of a page the same name (`accessibility.md` 65).
pub(super) fn names(page: &Page) -> Vec<String> {
    let mut faults = Vec::new();
    let mut known = BTreeSet::new();
    for part in page.controls() {
        if part.name.trim().is_empty() {
            faults.push(format!(
                "a control at {:?} has no name ({:?})",
                part.rect, part.role
            ));
        } else if matches!(part.role, Role::Unknown | Role::GenericContainer) {
            faults.push(format!("'{}' does not say what it is", part.name));
        } else if !known.insert(part.name.clone()) {
            faults.push(format!("two controls are called '{}'", part.name));
        }
    }
    let nameless = |part: &&Part| {
        matches!(part.role, Role::Image | Role::Label) && part.name.trim().is_empty()
    };
    faults.extend(
        page.parts
            .iter()
            .filter(nameless)
            .map(|part| format!("nothing is said of {:?} at {:?}", part.role, part.rect)),
    );
    faults
}

/// Tab comes to every control once, in the order of reading, shows where it is, and comes round again (53, 54).
pub(super) fn tabs(desk: &Desk<'_>) -> Vec<String> {
    let page = desk.page();
    let controls: Vec<&Part> = page.controls().collect();
    let mut faults = Vec::new();
    let mut seen: Vec<Part> = Vec::new();
    let first = controls.first().map(|part| part.id);
    for _ in 0..controls.len() + 2 {
        let now = desk.tab();
        let Some(focused) = now.focused().filter(|part| part.is_control) else {
            continue;
        };
        if seen.iter().any(|part| part.id == focused.id) {
            break;
        }
        if !desk.screen().expand(ROUNDING).contains_rect(focused.rect)
            && focused.rect.height() < desk.screen().height()
        {
            faults.push(format!(
                "'{}' has the keyboard out of sight at {:?}",
                focused.name, focused.rect
            ));
        }
        if !has_ring(&now, focused) {
            faults.push(format!(
                "nothing shows that '{}' has the keyboard",
                focused.name
            ));
        }
        let before = seen.last().and_then(|part| now.find(part.id));
        if let Some(before) = before.filter(|before| goes_back(before.rect, focused.rect))
            && first != Some(focused.id)
        {
            faults.push(format!(
                "Tab goes up from '{}' to '{}'",
                before.name, focused.name
            ));
        }
        seen.push(focused.clone());
    }
    for part in &controls {
        if !seen.iter().any(|known| known.id == part.id) {
            faults.push(format!("Tab never comes to '{}'", part.name));
        }
    }
    faults
}

/// Up, and not over to the next column.
fn goes_back(one: Rect, other: Rect) -> bool {
    other.bottom() <= one.top() + ROUNDING && other.left() < one.right()
}

fn has_ring(page: &Page, part: &Part) -> bool {
    page.shapes.iter().enumerate().any(|(at, clipped)| {
        let Shape::Rect(shape) = &clipped.shape else {
            return false;
        };
        shape.stroke.width >= 2.0
            && (shape.rect.expand(4.0).contains_rect(part.rect)
                && part.rect.expand(8.0).contains_rect(shape.rect))
            && contrast(
                shape.stroke.color,
                ground(page, at, shape.rect.left_top() + vec2(1.0, 8.0)),
            ) >= EDGE_CONTRAST
    })
}

/// What is painted lies within what it is painted in, and everything can be brought into sight (11).
pub(super) fn clips(desk: &Desk<'_>) -> Vec<String> {
    let page = desk.page();
    let screen = desk.screen();
    let mut faults: Vec<String> = texts(&page)
        .filter(|(_, clip, text)| {
            !is_typed(&page, text) && is_cut(text_rect(text), clip.intersect(screen))
        })
        .map(|(_, clip, text)| {
            format!(
                "'{}' at {:?} is cut at the side of {clip:?}",
                text.galley.text(),
                text_rect(text)
            )
        })
        .collect();
    let beyond = page.parts.iter().filter(|part| {
        part.rect.bottom() > screen.bottom() + ROUNDING && part.role != Role::GenericContainer
    });
    let mut lowest: BTreeMap<i32, &Part> = BTreeMap::new();
    for part in beyond.filter(|part| !part.name.is_empty()) {
        let column = (part.rect.left() / 40.0) as i32;
        let known = lowest.entry(column).or_insert(part);
        if part.rect.bottom() > known.rect.bottom() {
            *known = part;
        }
    }
    for part in lowest.values() {
        if !comes_into_sight(desk, part) {
            faults.push(format!(
                "'{}' at {:?} cannot be brought into sight",
                part.name, part.rect
            ));
        }
    }
    faults
}

fn is_cut(text: Rect, clip: Rect) -> bool {
    text.left() < clip.left() - ROUNDING || text.right() > clip.right() + ROUNDING
}

fn comes_into_sight(desk: &Desk<'_>, part: &Part) -> bool {
    let screen = desk.screen();
    let x = part.rect.center().x.min(screen.right() - 40.0);
    (6..20).any(|height| {
        let at = pos2(x, screen.height() * height as f32 / 20.0);
        // From its very top, wherever the page was entered.
        let top = desk.scroll(at, vec2(0.0, 10_000.0));
        let below = top.find(part.id).unwrap_or(part).rect.bottom();
        let page = desk.scroll(at, vec2(0.0, -below));
        page.find(part.id)
            .is_some_and(|now| now.rect.bottom() <= screen.bottom() + ROUNDING)
    })
}

/// No control lies on another, and no words on other words or half out of their row (34).
pub(super) fn overlaps(page: &Page) -> Vec<String> {
    let mut faults = Vec::new();
    let controls: Vec<&Part> = page.controls().collect();
    for (at, one) in controls.iter().enumerate() {
        for other in controls.iter().skip(at + 1) {
            if is_over(one.seen, other.seen) {
                faults.push(format!("'{}' lies on '{}'", one.name, other.name));
            }
        }
    }
    let texts: Vec<(usize, Rect, &TextShape)> = texts(page).collect();
    for (at, (_, clip, text)) in texts.iter().enumerate() {
        let rect = text_rect(text).intersect(*clip);
        for (_, clip, other) in texts.iter().skip(at + 1) {
            if is_over(rect, text_rect(other).intersect(*clip)) {
                faults.push(format!(
                    "'{}' is written over '{}'",
                    other.galley.text(),
                    text.galley.text()
                ));
            }
        }
        let half_out = |part: &&&Part| {
            is_over(rect, part.seen) && !part.rect.expand(ROUNDING).contains_rect(rect)
        };
        for part in controls.iter().filter(half_out) {
            faults.push(format!(
                "'{}' at {rect:?} runs out of '{}' at {:?}",
                text.galley.text(),
                part.name,
                part.rect
            ));
        }
    }
    faults
}

fn is_over(one: Rect, other: Rect) -> bool {
    let both = one.intersect(other);
    both.width() > 2.0 && both.height() > 2.0
}

/// Words stand out from what is behind them, and so do the edges of what can be filled in or ticked (1, 2).
pub(super) fn contrasts(page: &Page, wanted: Contrasts) -> Vec<String> {
    let mut faults = Vec::new();
    for (at, clip, text) in texts(page) {
        if !clip.intersects(text_rect(text)) || text.galley.text().trim().is_empty() {
            continue;
        }
        for section in &text.galley.job.sections {
            let ink = text.override_text_color.unwrap_or(
                if section.format.color == Color32::PLACEHOLDER {
                    text.fallback_color
                } else {
                    section.format.color
                },
            );
            let behind = if section.format.background.a() == 255 {
                section.format.background
            } else {
                ground(page, at, text_rect(text).center())
            };
            let found = contrast(ink, behind);
            if found < wanted.text {
                faults.push(format!(
                    "'{}' has a contrast of {found:.1}: {ink:?} on {behind:?}",
                    text.galley.text()
                ));
            }
        }
    }
    let has_edge = [
        Role::TextInput,
        Role::MultilineTextInput,
        Role::PasswordInput,
        Role::CheckBox,
        Role::RadioButton,
    ];
    for part in page.controls().filter(|part| has_edge.contains(&part.role)) {
        let is_seen = part.seen == part.rect;
        if is_seen && !stands_out(page, part, wanted.edge) {
            faults.push(format!("the edge of '{}' does not stand out", part.name));
        }
    }
    faults
}

fn stands_out(page: &Page, part: &Part, wanted: f32) -> bool {
    page.shapes.iter().enumerate().any(|(at, clipped)| {
        let (rect, stroke) = match &clipped.shape {
            Shape::Rect(RectShape { rect, stroke, .. }) => (*rect, stroke.color),
            Shape::Circle(circle) => (
                Rect::from_center_size(circle.center, Vec2::splat(circle.radius * 2.0)),
                circle.stroke.color,
            ),
            _ => return false,
        };
        part.rect.expand(4.0).contains_rect(rect)
            && contrast(
                stroke,
                ground(page, at, part.rect.left_top() - vec2(1.0, 1.0)),
            ) >= wanted
    })
}

fn texts(page: &Page) -> impl Iterator<Item = (usize, Rect, &TextShape)> {
    page.shapes.iter().enumerate().flat_map(|(at, clipped)| {
        let mut found = Vec::new();
        texts_in(&clipped.shape, &mut found);
        found
            .into_iter()
            .map(move |text| (at, clipped.clip_rect, text))
    })
}

fn texts_in<'a>(shape: &'a Shape, found: &mut Vec<&'a TextShape>) {
    match shape {
        Shape::Text(text) if !text.galley.text().trim().is_empty() => found.push(text),
        Shape::Vec(shapes) => {
            for shape in shapes {
                texts_in(shape, found);
            }
        }
        _ => {}
    }
}

/// The letters themselves, without the air above and below them.
fn text_rect(text: &TextShape) -> Rect {
    text.galley.mesh_bounds.translate(text.pos.to_vec2())
}

/// What somebody types may be longer than its field.
fn is_typed(page: &Page, text: &TextShape) -> bool {
    let fields = [
        Role::TextInput,
        Role::MultilineTextInput,
        Role::PasswordInput,
    ];
    page.controls()
        .any(|part| fields.contains(&part.role) && part.rect.contains(text.pos))
}

/// The colour that was painted last at this place before this shape.
fn ground(page: &Page, before: usize, at: bevy_egui::egui::Pos2) -> Color32 {
    let covers = |clipped: &&ClippedShape| {
        clipped.clip_rect.contains(at) && filled(&clipped.shape, at).is_some()
    };
    let last = page.shapes.iter().take(before).rev().find(covers);
    last.and_then(|clipped| filled(&clipped.shape, at))
        .unwrap_or(Color32::WHITE)
}

fn filled(shape: &Shape, at: bevy_egui::egui::Pos2) -> Option<Color32> {
    let colour = match shape {
        Shape::Rect(shape) if shape.rect.contains(at) => shape.fill,
        Shape::Circle(circle) if circle.center.distance(at) <= circle.radius => circle.fill,
        _ => return None,
    };
    (colour.a() == 255).then_some(colour)
}

/// As WCAG defines it.
fn contrast(one: Color32, other: Color32) -> f32 {
    let light = |colour: Color32| {
        let [red, green, blue, _] = bevy_egui::egui::Rgba::from(colour).to_array();
        0.0722_f32.mul_add(blue, 0.2126_f32.mul_add(red, 0.7152 * green)) + 0.05
    };
    let (one, other) = (light(one), light(other));
    one.max(other) / one.min(other)
}
