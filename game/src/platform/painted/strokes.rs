//! What the nodes of a page look like, as strokes from the lowest to the highest; in the order and by the rules in which
//! Bevy has a graphics card draw them (`bevy_ui_render` 0.19).

mod words;

use bevy::ecs::system::SystemParam;
use bevy::math::Affine2;
use bevy::prelude::*;
use bevy::sprite::BorderRect;
use bevy::ui::{
    BorderGradient, CalculatedClip, ComputedStackIndex, Gradient, ResolvedBorderRadius,
    UiGlobalTransform, VisualBox,
};
use brush::{Bounds, Colour, Shape, Stroke};

use words::Written;

/// The order within one node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Layer {
    Shadow,
    Paper,
    Edge,
    FillingEdge,
    Picture,
    Selection,
    UnderWords,
    Letters,
    Line,
    Cursor,
}

type Line = Stroke<AssetId<Image>>;

/// Where a node stands.
type Standing = (
    &'static ComputedNode,
    &'static ComputedStackIndex,
    &'static UiGlobalTransform,
    &'static InheritedVisibility,
    Option<&'static CalculatedClip>,
);

/// All nodes, and what is drawn of each.
#[derive(SystemParam)]
pub(super) struct Nodes<'w, 's> {
    nodes: Query<
        'w,
        's,
        (
            Standing,
            Option<&'static BoxShadow>,
            Option<&'static BackgroundColor>,
            Option<&'static BorderColor>,
            Option<&'static BorderGradient>,
            Option<&'static ImageNode>,
        ),
    >,
    written: Written<'w, 's>,
}

/// Strokes with their order.
#[derive(Default)]
struct Pile(Vec<((u32, Layer), Line)>);

/// One node that is seen.
struct Seen<'n> {
    node: &'n ComputedNode,
    height: u32,
    place: Affine2,
    clip: Option<Bounds>,
}

impl Nodes<'_, '_> {
    pub(super) fn strokes(&self) -> Vec<Line> {
        let mut pile = Pile::default();
        for (standing, shadow, paper, edge, filling, picture) in &self.nodes {
            let Some(seen) = seen(standing) else {
                continue;
            };
            for shadow in shadow.into_iter().flat_map(|shadows| shadows.iter()) {
                pile.shadow(&seen, shadow);
            }
            if let Some(paper) = paper {
                pile.paper(&seen, paper.0);
            }
            if let Some(edge) = edge {
                pile.edge(&seen, edge.left, None);
            }
            if let Some(filling) = filling {
                pile.filling(&seen, filling);
            }
            if let Some(picture) = picture {
                pile.picture(&seen, picture);
            }
        }
        self.written.pile_up(&mut pile);
        pile.0.sort_by_key(|(order, _)| *order);
        pile.0.into_iter().map(|(_, stroke)| stroke).collect()
    }
}

fn seen<'n>(
    (node, stack, place, visible, clip): (
        &'n ComputedNode,
        &'n ComputedStackIndex,
        &'n UiGlobalTransform,
        &'n InheritedVisibility,
        Option<&'n CalculatedClip>,
    ),
) -> Option<Seen<'n>> {
    (visible.get() && !node.is_empty()).then(|| Seen {
        node,
        height: stack.0,
        place: place.affine(),
        clip: clip.map(|clip| bounds(clip.clip)),
    })
}

impl Pile {
    fn add(&mut self, seen: &Seen<'_>, layer: Layer, stroke: Line) {
        if stroke.colour.cover > 0.0 {
            self.0.push(((seen.height, layer), stroke));
        }
    }

    fn paper(&mut self, seen: &Seen<'_>, color: Color) {
        let shape = Shape::Box {
            corners: corners(seen.node.border_radius()),
            edge: widths(seen.node.border()),
        };
        self.add(seen, Layer::Paper, seen.stroke(shape, color));
    }

    /// Our edges have one colour all round.
    fn edge(&mut self, seen: &Seen<'_>, color: Color, filled: Option<(f32, Colour)>) {
        let edge = widths(seen.node.border());
        if edge == [0.0; 4] {
            return;
        }
        let layer = if filled.is_some() {
            Layer::FillingEdge
        } else {
            Layer::Edge
        };
        let shape = Shape::Frame {
            corners: corners(seen.node.border_radius()),
            edge,
            filled,
        };
        self.add(seen, layer, seen.stroke(shape, color));
    }

    /// The ring of a resting pointer: one colour up to an angle, and another from there.
    fn filling(&mut self, seen: &Seen<'_>, gradient: &BorderGradient) {
        for gradient in &gradient.0 {
            let Gradient::Conic(ring) = gradient else {
                continue;
            };
            if let [first, end, rest, ..] = ring.stops.as_slice() {
                let filled = (end.angle.unwrap_or_default(), colour(rest.color));
                self.edge(seen, first.color, Some(filled));
            }
        }
    }

    fn shadow(&mut self, seen: &Seen<'_>, shadow: &ShadowStyle) {
        let scale = seen.node.inverse_scale_factor.recip();
        let pixels = |val: Val| match val {
            Val::Px(pixels) => pixels * scale,
            _ => 0.0,
        };
        let spread = pixels(shadow.spread_radius);
        let size = seen.node.size();
        let ratio = (size.x + spread) / size.x;
        let blur = pixels(shadow.blur_radius);
        let shape = if blur > 0.0 {
            Shape::Shadow { blur }
        } else {
            Shape::Box {
                corners: corners(seen.node.border_radius()).map(|radius| radius * ratio),
                edge: [0.0; 4],
            }
        };
        let away = Vec2::new(pixels(shadow.x_offset), pixels(shadow.y_offset));
        let mut stroke = seen.stroke(shape, shadow.color);
        stroke.size = size * ratio;
        stroke.place *= Affine2::from_translation(away);
        self.add(seen, Layer::Shadow, stroke);
    }

    fn picture(&mut self, seen: &Seen<'_>, image: &ImageNode) {
        let part = match image.visual_box {
            VisualBox::ContentBox => seen.node.content_box(),
            VisualBox::PaddingBox => seen.node.padding_box(),
            VisualBox::BorderBox => seen.node.border_box(),
        };
        let shape = Shape::Picture {
            of: image.image.id(),
            corners: corners(seen.node.border_radius()),
        };
        let mut stroke = seen.stroke(shape, image.color);
        stroke.size = part.size();
        stroke.place *= Affine2::from_translation(part.center());
        self.add(seen, Layer::Picture, stroke);
    }
}

impl Seen<'_> {
    fn stroke(&self, shape: Shape<AssetId<Image>>, color: Color) -> Line {
        Stroke {
            shape,
            place: self.place,
            size: self.node.size(),
            clip: self.clip,
            colour: colour(color),
        }
    }
}

fn colour(color: Color) -> Colour {
    let light = color.to_linear();
    Colour {
        light: [light.red, light.green, light.blue],
        cover: light.alpha,
    }
}

fn bounds(rect: Rect) -> Bounds {
    Bounds {
        min: rect.min,
        max: rect.max,
    }
}

fn corners(radius: ResolvedBorderRadius) -> [f32; 4] {
    [
        radius.top_left,
        radius.top_right,
        radius.bottom_right,
        radius.bottom_left,
    ]
}

fn widths(edge: BorderRect) -> [f32; 4] {
    let (before, after) = (edge.min_inset, edge.max_inset);
    [before.x, before.y, after.x, after.y]
}
