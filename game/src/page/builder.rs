//! Short words for making pieces, so that a screen reads like a list of what is on it.

use std::sync::Arc;

use bevy::prelude::*;

use super::{Content, Field, Kind, Meaning, Piece, Press};
use crate::platform::pictures::Drawing;
use crate::profile::Motion;
use crate::theme::Type;

impl Piece {
    /// A box at these pixels of the piece around it.
    #[must_use]
    pub fn at(left: f32, top: f32, width: f32, height: f32) -> Self {
        Self {
            node: Node {
                position_type: PositionType::Absolute,
                left: Val::Px(left),
                top: Val::Px(top),
                width: Val::Px(width),
                height: Val::Px(height),
                ..fixed()
            },
            ..default()
        }
    }

    /// A row as wide as its content.
    #[must_use]
    pub fn row(gap: f32) -> Self {
        Self {
            node: Node {
                column_gap: Val::Px(gap),
                align_items: AlignItems::Center,
                ..fixed()
            },
            ..default()
        }
    }

    /// A column as high as its content.
    #[must_use]
    pub fn column(gap: f32) -> Self {
        Self {
            node: Node {
                flex_direction: FlexDirection::Column,
                row_gap: Val::Px(gap),
                ..fixed()
            },
            ..default()
        }
    }

    /// A box of this size.
    #[must_use]
    pub fn sized(width: f32, height: f32) -> Self {
        Self::row(0.0).size(width, height)
    }

    /// Comes to rest when it is first seen, where the pupil wants motion; known by this name on its page.
    #[must_use]
    pub fn rests(mut self, motion: Motion, name: impl Into<String>) -> Self {
        self.rests_as = (motion == Motion::Gentle).then(|| name.into());
        self
    }

    /// Takes the space that is left.
    #[must_use]
    pub fn gap() -> Self {
        Self::default().grow()
    }

    /// Words that a screen reader reads as they stand.
    #[must_use]
    pub fn text(text: impl Into<String>, kind: Type, ink: Color) -> Self {
        let text = text.into();
        Self {
            meaning: Meaning::Text(text.clone()),
            ..Self::letters(text, kind, ink)
        }
    }

    /// Words that name a part of the page.
    #[must_use]
    pub fn heading(text: impl Into<String>, kind: Type, ink: Color) -> Self {
        let text = text.into();
        Self {
            meaning: Meaning::Heading(text.clone()),
            ..Self::letters(text, kind, ink)
        }
    }

    /// Words that something around them already says.
    #[must_use]
    pub fn letters(text: impl Into<String>, kind: Type, ink: Color) -> Self {
        Self {
            content: Content::Words {
                text: text.into(),
                kind,
                ink,
                side: Justify::Left,
                underlined: false,
            },
            ..default()
        }
    }

    /// A drawing of this size that adds nothing to the words beside it.
    #[must_use]
    pub fn picture(drawing: Drawing, width: f32, height: f32) -> Self {
        Self {
            content: Content::Picture(drawing),
            ..Self::sized(width, height)
        }
    }

    /// A place to type in.
    #[must_use]
    pub fn field(field: Field, key: &str, label: &str) -> Self {
        Self {
            content: Content::Field(field),
            ..default()
        }
        .press(key, label, |_| {})
    }

    /// Paper.
    #[must_use]
    pub fn fill(mut self, color: Color) -> Self {
        self.fill = Some(color);
        self
    }

    /// Paper while the pointer is over it.
    #[must_use]
    pub fn over(mut self, color: Color) -> Self {
        self.over = Some(color);
        self
    }

    /// Border.
    #[must_use]
    pub fn edge(mut self, width: f32, color: Color) -> Self {
        self.node.border = UiRect::all(Val::Px(width));
        self.edge = Some(color);
        self
    }

    /// Corners.
    #[must_use]
    pub fn round(mut self, radius: f32) -> Self {
        self.node.border_radius = BorderRadius::all(Val::Px(radius));
        self
    }

    /// Shadow.
    #[must_use]
    pub fn shadow(mut self, shadow: BoxShadow) -> Self {
        self.shadow = Some(shadow);
        self
    }

    /// A lower edge of this colour, as keys and buttons that stand out have.
    #[must_use]
    pub fn lower_edge(self, color: Color) -> Self {
        self.shadow(BoxShadow::new(
            color,
            Val::ZERO,
            Val::Px(5.0),
            Val::ZERO,
            Val::ZERO,
        ))
    }

    /// Whatever stands out over the edge is not drawn.
    #[must_use]
    pub fn clip(mut self) -> Self {
        self.node.overflow = Overflow::clip();
        self
    }

    /// Lies above its neighbours.
    #[must_use]
    pub fn raise(mut self) -> Self {
        self.above += 1;
        self
    }

    /// Its symbols stay where a pupil wants none.
    #[must_use]
    pub fn stays(mut self) -> Self {
        self.stays = true;
        self
    }

    /// Words in the middle.
    #[must_use]
    pub fn to_middle(mut self) -> Self {
        if let Content::Words { side, .. } = &mut self.content {
            *side = Justify::Center;
        }
        self
    }

    /// Underlined words.
    #[must_use]
    pub fn underline(mut self) -> Self {
        if let Content::Words { underlined, .. } = &mut self.content {
            *underlined = true;
        }
        self
    }

    /// What a screen reader makes of it.
    #[must_use]
    pub fn means(mut self, meaning: Meaning) -> Self {
        self.meaning = meaning;
        self
    }

    /// One more piece inside. A picture that fills a rounded, clipping piece takes its corners over.
    #[must_use]
    pub fn with(mut self, mut child: Self) -> Self {
        if matches!(child.content, Content::Picture(_)) && self.is_filled_by(&child) {
            let border = pixels(self.node.border.left);
            let corner = |radius: Val| Val::Px((pixels(radius) - border).max(0.0));
            let outer = self.node.border_radius;
            child.node.border_radius = BorderRadius {
                top_left: corner(outer.top_left),
                top_right: corner(outer.top_right),
                bottom_right: corner(outer.bottom_right),
                bottom_left: corner(outer.bottom_left),
            };
        }
        self.children.push(child);
        self
    }

    fn is_filled_by(&self, child: &Self) -> bool {
        let both = 2.0 * pixels(self.node.border.left);
        self.node.overflow == Overflow::clip()
            && (pixels(self.node.width) - both - pixels(child.node.width)).abs() < 0.5
            && (pixels(self.node.height) - both - pixels(child.node.height)).abs() < 0.5
    }

    /// More pieces inside.
    #[must_use]
    pub fn with_all(self, children: impl IntoIterator<Item = Self>) -> Self {
        children.into_iter().fold(self, Self::with)
    }

    /// Can be pressed: what it is called, and what happens then.
    #[must_use]
    pub fn press(
        mut self,
        key: impl Into<String>,
        label: impl Into<String>,
        handler: impl Fn(&mut World) + Send + Sync + 'static,
    ) -> Self {
        self.press = Some(Press {
            key: key.into(),
            label: label.into(),
            kind: Kind::Button,
            first: false,
            rapid: false,
            handler: Arc::new(handler),
        });
        self
    }

    /// The control takes the focus when the page opens.
    #[must_use]
    pub fn first(mut self) -> Self {
        if let Some(press) = &mut self.press {
            press.first = true;
        }
        self
    }

    /// The control may be pressed twice quickly.
    #[must_use]
    pub fn rapid(mut self) -> Self {
        if let Some(press) = &mut self.press {
            press.rapid = true;
        }
        self
    }

    /// What kind of control it is.
    #[must_use]
    pub fn kind(mut self, kind: Kind) -> Self {
        if let Some(press) = &mut self.press {
            press.kind = kind;
        }
        self
    }
}

pub(super) fn pixels(value: Val) -> f32 {
    match value {
        Val::Px(pixels) => pixels,
        _ => 0.0,
    }
}

fn fixed() -> Node {
    Node {
        flex_shrink: 0.0,
        ..default()
    }
}
