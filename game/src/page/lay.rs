//! Puts the newest page into the window: the old pieces go, the new ones come, the focus stays where it was.

use std::collections::BTreeMap;

use bevy::input_focus::tab_navigation::{TabGroup, TabIndex};
use bevy::input_focus::{FocusCause, InputFocus};
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::text::{
    EditableText, FontFeatureTag, FontFeatures, FontSource, LetterSpacing, LineHeight,
    TextCursorStyle, Underline,
};
use bevy::ui_widgets::Button as Pressable;
use bevy::window::PrimaryWindow;

use super::access::described;
use super::breath;
use super::builder::pixels;
use super::said::Said;
use super::scroll::{Scroll, Scrolls};
use super::sets::{self, Control};
use super::typing::{self, OnTyped, Patience};
use super::{Content, Field, LastPress, Laying, Page, Painter, Piece, Press, Stale};
use crate::platform::folders::Folders;
use crate::platform::fonts::Letters;
use crate::platform::pictures::Pictures;
use crate::platform::power::Settling;
use crate::platform::window::STAGE;
use crate::profile::Profile;
use crate::theme::{Palette, Theme, Type};
use crate::words::Words;

/// The page that is in the window now.
#[derive(Resource, Default)]
pub struct Laid {
    /// Its key.
    pub key: String,
    /// Its name.
    pub name: String,
    /// How many pages have been laid.
    pub count: u64,
    /// What it says, in reading order.
    pub said: Vec<Said>,
    controls: Vec<Control>,
    root: Option<Entity>,
    /// The page before this one and the control that had its focus, for when it comes back.
    left: Option<(String, String)>,
    /// Controls of this same page as it was laid before, for a screen reader that has not caught up yet.
    before: Vec<Control>,
}

impl Laid {
    /// The controls, in the order Tab visits them.
    #[must_use]
    pub fn controls(&self) -> &[Control] {
        &self.controls
    }

    /// The key of a control that was laid anew since a screen reader last looked.
    pub(super) fn key_before(&self, gone: Entity) -> Option<&str> {
        let control = self.before.iter().find(|control| control.entity == gone)?;
        Some(&control.key)
    }
}

/// What pressing this entity does.
#[derive(Component, Clone)]
pub(crate) struct OnPress(pub(super) Press);

/// Paper at rest and under the pointer.
#[derive(Component, Clone, Copy)]
struct Paper {
    rest: Color,
    over: Color,
}

/// The theme of the page in the window.
#[derive(Resource)]
pub(super) struct LaidTheme(pub(super) Theme);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Laid>()
        .init_resource::<Patience>()
        .add_systems(Update, lay_page.in_set(Laying))
        .add_systems(Update, (show_hover, typing::pass_on).before(Laying))
        .add_observer(typing::take_with_shift);
}

/// What laying a page needs at hand.
struct Bench<'w> {
    world: &'w mut World,
    letters: FontSource,
    /// Physical pixels to a pixel of the stage.
    sharpness: f32,
    /// The one colour of this theme's drawings, when it has one.
    figure: Option<[u8; 3]>,
    /// The paper is dark, and drawn places are seen at night.
    is_dark: bool,
    /// '2 of 5', for controls that are one of several.
    places: BTreeMap<String, String>,
    /// How far the page has been moved.
    moved: f32,
    focus: Option<String>,
    focused: Option<Entity>,
    first: Option<Entity>,
    controls: Vec<Control>,
    said: Vec<Said>,
}

fn lay_page(world: &mut World) {
    if world.resource::<Stale>().0 && typing::is_under_way(world) {
        world.resource_mut::<Settling>().begin();
        return;
    }
    if !world.resource_mut::<Stale>().take() {
        return;
    }
    let Some(painter) = world.get_resource::<Painter>().copied() else {
        return;
    };
    let mut page = (painter.0)(world);
    let turned = world.resource::<Laid>().key != page.key;
    if turned && crate::notice::come_with_the_page(world) {
        page = (painter.0)(world);
    }
    let (kept, left) = focus_to_keep(world, &page.key, turned);
    let last = std::mem::take(&mut *world.resource_mut::<Laid>());
    let before = if turned { Vec::new() } else { last.controls };
    if let Some(old) = last.root {
        world.despawn(old);
    }
    let sharpness = sharpness(world);
    let mut bench = Bench {
        letters: world
            .resource::<Letters>()
            .family(world.resource::<Profile>().letters),
        sharpness,
        figure: page.theme.figure(),
        is_dark: page.theme.palette == Palette::Dark,
        places: sets::said(&page.controls(), world.resource::<Words>()),
        moved: world.resource_mut::<Scroll>().begin(&page.key),
        focus: kept,
        focused: None,
        first: None,
        controls: Vec::new(),
        said: Vec::new(),
        world,
    };
    let root = bench.lay(&page);
    let (controls, said) = (bench.controls, bench.said);
    let any = controls.first().map(|control| control.entity);
    let focus = bench.focused.or(bench.first).or(any).unwrap_or(root);
    world
        .resource_mut::<InputFocus>()
        .set(focus, FocusCause::Navigated);
    if turned {
        world.resource_mut::<LastPress>().page_turned();
    }
    world.resource_mut::<Settling>().begin();
    world.insert_resource(LaidTheme(page.theme));
    *world.resource_mut::<Laid>() = Laid {
        key: page.key,
        name: page.name,
        count: last.count + 1,
        said,
        controls,
        root: Some(root),
        left,
        before,
    };
}

/// The control that shall have the focus, and what to remember of the page that goes.
fn focus_to_keep(
    world: &mut World,
    key: &str,
    turned: bool,
) -> (Option<String>, Option<(String, String)>) {
    let now = focused_key(world);
    let mut laid = world.resource_mut::<Laid>();
    let left = laid.left.take();
    if !turned {
        return (now, left);
    }
    let back = left.and_then(|(page, control)| (page == key).then_some(control));
    let leaving = now.map(|control| (laid.key.clone(), control));
    (back, leaving)
}

fn focused_key(world: &World) -> Option<String> {
    let focused = world.resource::<InputFocus>().get()?;
    Some(world.get::<OnPress>(focused)?.0.key.clone())
}

fn sharpness(world: &mut World) -> f32 {
    let scale = world.resource::<UiScale>().0;
    let mut windows = world.query_filtered::<&Window, With<PrimaryWindow>>();
    windows
        .single(world)
        .map_or(scale, |window| window.scale_factor() * scale)
}

impl Bench<'_> {
    fn lay(&mut self, page: &Page) -> Entity {
        let root = self
            .world
            .spawn((
                Node {
                    width: Val::Percent(100.0),
                    height: Val::Percent(100.0),
                    justify_content: JustifyContent::Center,
                    align_items: AlignItems::Center,
                    ..default()
                },
                BackgroundColor(page.around),
                TabGroup::new(0),
                super::access::page(&page.name),
            ))
            .id();
        let mut stage = page.stage.clone();
        stage.node.width = Val::Px(STAGE.x);
        stage.node.height = Val::Px(STAGE.y);
        stage.node.flex_shrink = 0.0;
        stage.node.overflow = Overflow::clip();
        self.lay_piece(&stage, root);
        root
    }

    fn lay_piece(&mut self, piece: &Piece, parent: Entity) {
        let entity = self.world.spawn((piece.node.clone(), ChildOf(parent))).id();
        let mut placed = self.world.entity_mut(entity);
        if let Some(fill) = piece.fill {
            placed.insert(BackgroundColor(fill));
        }
        if let Some(edge) = piece.edge {
            placed.insert(BorderColor::all(edge));
        }
        if let Some(shadow) = &piece.shadow {
            placed.insert(shadow.clone());
        }
        if piece.above != 0 {
            placed.insert(ZIndex(piece.above));
        }
        if piece.scrolls {
            placed.insert((Scrolls, ScrollPosition(Vec2::new(0.0, self.moved))));
        }
        super::symbols::mark(&mut placed, piece);
        breath::turn_and_move(&mut placed, piece);
        if let Some(text) = piece.said() {
            let text = text.to_owned();
            self.said.push(Said { entity, text });
        }
        let place = piece.press.as_ref();
        let place = place.and_then(|press| self.places.get(&press.key));
        if let Some(access) = described(piece, place.map(String::as_str)) {
            placed.insert(access);
        }
        match &piece.press {
            Some(press) => self.lay_control(entity, piece, press),
            None => {
                placed.insert(Pickable::IGNORE);
            }
        }
        self.lay_content(entity, piece);
        for child in &piece.children {
            self.lay_piece(child, entity);
        }
    }

    fn lay_control(&mut self, entity: Entity, piece: &Piece, press: &Press) {
        let mut placed = self.world.entity_mut(entity);
        placed.insert((OnPress(press.clone()), TabIndex(0), Hovered::default()));
        if !matches!(piece.content, Content::Field(_)) {
            placed.insert(Pressable);
        }
        if let (Some(rest), Some(over)) = (piece.fill, piece.over) {
            placed.insert(Paper { rest, over });
        }
        self.controls.push(Control {
            entity,
            key: press.key.clone(),
            is_field: matches!(piece.content, Content::Field(_)),
        });
        if press.first {
            self.first.get_or_insert(entity);
        }
        if self.focus.as_deref() == Some(press.key.as_str()) {
            self.focused = Some(entity);
        }
    }

    fn lay_content(&mut self, entity: Entity, piece: &Piece) {
        match &piece.content {
            Content::Nothing => {}
            Content::Words {
                text,
                kind,
                ink,
                side,
                underlined,
            } => {
                let style = self.style(*kind, *ink);
                let mut placed = self.world.entity_mut(entity);
                placed.insert((Text::new(text), TextLayout::justify(*side), style));
                if *underlined {
                    placed.insert(Underline);
                }
            }
            Content::Picture(drawing) => {
                let (Val::Px(width), Val::Px(height)) = (piece.node.width, piece.node.height)
                else {
                    return;
                };
                let border = 2.0 * pixels(piece.node.border.left);
                let size = Vec2::new(width - border, height - border) * self.sharpness;
                let Some(drawing) = drawing.in_theme(self.figure, self.is_dark) else {
                    return;
                };
                let image = self
                    .world
                    .resource_scope(|world, mut pictures: Mut<Pictures>| {
                        let folders = world.resource::<Folders>().clone();
                        let mut images = world.resource_mut::<Assets<Image>>();
                        pictures.get(&drawing, size, &folders, &mut images)
                    });
                if let Some(image) = image {
                    self.lay_picture(entity, piece.node.border_radius, image);
                }
            }
            Content::Field(field) => self.lay_field(entity, field),
        }
    }

    /// The image is a child of its own, hidden from screen readers, so that the piece keeps the meaning we gave it.
    fn lay_picture(&mut self, entity: Entity, corners: BorderRadius, image: Handle<Image>) {
        self.world.spawn((
            Node {
                position_type: PositionType::Absolute,
                width: Val::Percent(100.0),
                height: Val::Percent(100.0),
                left: Val::ZERO,
                top: Val::ZERO,
                border_radius: corners,
                ..default()
            },
            ImageNode::new(image).with_mode(NodeImageMode::Stretch),
            super::access::hidden(),
            Pickable::IGNORE,
            ChildOf(entity),
        ));
    }

    fn lay_field(&mut self, entity: Entity, field: &Field) {
        let style = self.style(field.kind, field.ink);
        let mut typed = EditableText::new(&field.text);
        typed.allow_newlines = field.lines > 1;
        typed.visible_lines = Some(f32::from(field.lines));
        typed.max_characters = Some(field.most);
        self.world.entity_mut(entity).insert((
            typed,
            style,
            TextCursorStyle {
                color: field.ink,
                ..default()
            },
            OnTyped::new(field),
        ));
    }

    fn style(&self, kind: Type, ink: Color) -> (TextFont, LineHeight, LetterSpacing, TextColor) {
        let weight = if kind.bold {
            FontWeight::BOLD
        } else {
            FontWeight::NORMAL
        };
        let mut font = TextFont::from(self.letters.clone())
            .with_font_size(kind.size)
            .with_font_weight(weight);
        // Letters that melt into each other are hard for beginning readers.
        font.font_features = FontFeatures::builder()
            .set(FontFeatureTag::STANDARD_LIGATURES, 0)
            .build();
        (
            font,
            LineHeight::RelativeToFont(kind.line / kind.size),
            LetterSpacing::Px(kind.apart),
            TextColor(ink),
        )
    }
}

fn show_hover(mut papers: Query<(&Hovered, &Paper, &mut BackgroundColor), Changed<Hovered>>) {
    for (hovered, paper, mut fill) in &mut papers {
        fill.0 = if hovered.get() {
            paper.over
        } else {
            paper.rest
        };
    }
}
