//! Our drawings are SVG; each is turned into pixels once for the exact size it is shown at, and kept.

use std::collections::HashMap;

use bevy::asset::RenderAssetUsages;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use resvg::tiny_skia::{Pixmap, Transform as Placing};
use resvg::usvg;

use super::folders::Folders;
use super::own_symbols::{self, OwnSymbols};
use super::window::STAGE;
use crate::notice::Notices;
use crate::page::Stale;

/// Which drawing, which part of it, and in which colours.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Drawing {
    /// Path under `assets/pictures`, without `.svg`.
    pub path: String,
    /// Left, top, width and height of the part that is shown, in the drawing's own units; all of it when absent.
    pub part: Option<[i32; 4]>,
    /// Colours to swap: as they were drawn, and as they are wanted, `#RRGGBB` both.
    pub swaps: Vec<(&'static str, String)>,
    /// Drawn in shades of this one colour only: red, green, blue.
    pub figure: Option<[u8; 3]>,
    /// A place out of doors as it looks at night, for pages with dark paper.
    pub is_night: bool,
    /// The word it is a symbol for: a picture of the school with this name takes its place.
    pub word: Option<String>,
}

impl Drawing {
    /// The whole drawing as it was drawn.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            part: None,
            swaps: Vec::new(),
            figure: None,
            is_night: false,
            word: None,
        }
    }

    /// The names under which a school may have a picture of its own for it; only symbols have any.
    fn names(&self) -> impl Iterator<Item = &str> {
        let is_symbol = self.path.starts_with("icons/") && !self.path.starts_with("icons/steps/");
        let own = self.path.rsplit('/').next().filter(|_| is_symbol);
        self.word.as_deref().into_iter().chain(own)
    }

    /// The drawing in this one colour, where there is one. Places behind the figures are left out then; icons are in the
    /// theme's colours already. On dark paper it is night over the street, the island and a game's world: a bright page
    /// would dazzle whoever chose dark.
    #[must_use]
    pub fn in_theme(&self, figure: Option<[u8; 3]>, is_dark: bool) -> Option<Self> {
        if figure.is_none() || !self.swaps.is_empty() {
            let is_out =
                ["street/", "explorer/", "apps/"].map(|folder| self.path.starts_with(folder));
            return Some(Self {
                is_night: is_dark && is_out.contains(&true),
                ..self.clone()
            });
        }
        (!self.is_place()).then(|| Self {
            figure,
            ..self.clone()
        })
    }

    /// Whether it is a place to stand in front of, and no figure.
    fn is_place(&self) -> bool {
        self.path.starts_with("scenes/") || self.path.ends_with("/wallpaper")
    }
}

/// Drawings already turned into pixels.
#[derive(Resource, Default)]
pub struct Pictures {
    sources: HashMap<String, Option<String>>,
    kept: HashMap<(Drawing, u32, u32), Kept>,
    /// How often a picture was asked for.
    asked: u64,
    /// Pixels of a window; none known, those of the stage.
    window: Option<usize>,
    /// A picture we ship cannot be read on this computer.
    is_one_missing: bool,
    /// The school's own symbols.
    own: OwnSymbols,
}

/// A drawing as it was last shown.
struct Kept {
    image: Handle<Image>,
    pixels: usize,
    /// When it was last asked for.
    asked: u64,
}

/// So many windows full of pictures are kept; a page seldom fills two.
const WINDOWS: usize = 5;

/// The ink, tint and paper icons are drawn in before they are swapped for the look's own.
pub const DRAWN: [&str; 3] = ["#0C2A31", "#BFE6DA", "#FFFFFF"];
/// No picture is ever larger than this many pixels to a side.
const LARGEST: f32 = 8192.0;
/// The notice that a picture is missing.
const MISSING: &str = "notice-picture";
/// The darkest shade of a drawing in one colour.
const DARKEST: f32 = 0.4;

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Pictures>()
        .init_resource::<own_symbols::Slides>()
        .add_systems(
            PreStartup,
            (own_symbols::open, own_symbols::open_slides).chain(),
        )
        .add_systems(Last, say_that_one_is_missing);
}

/// The page goes on without the picture; whoever looks after the computer is told.
fn say_that_one_is_missing(
    pictures: Res<Pictures>,
    mut notices: ResMut<Notices>,
    mut stale: ResMut<Stale>,
) {
    if pictures.is_one_missing && notices.all().all(|known| known != MISSING) {
        notices.tell(MISSING);
        stale.mark();
    }
}

impl Pictures {
    /// The drawing as an image of `size` physical pixels, or nothing when there is no such drawing.
    pub fn get(
        &mut self,
        drawing: &Drawing,
        size: Vec2,
        folders: &Folders,
        images: &mut Assets<Image>,
    ) -> Option<Handle<Image>> {
        let size = size
            .round()
            .clamp(Vec2::ONE, Vec2::splat(LARGEST))
            .as_uvec2();
        let key = (drawing.clone(), size.x, size.y);
        self.asked += 1;
        if let Some(kept) = self.kept.get_mut(&key) {
            kept.asked = self.asked;
            return Some(kept.image.clone());
        }
        let pixels = match self.own.of(drawing.names()) {
            Some(own) => own.drawn(size)?,
            None => self.drawn(drawing, size, folders)?,
        };
        let image = images.add(image_of(pixels, size));
        let kept = Kept {
            image: image.clone(),
            pixels: size.element_product() as usize,
            asked: self.asked,
        };
        self.kept.insert(key, kept);
        self.let_go_of_the_oldest();
        Some(image)
    }

    /// Lets go of what was not asked for for longest. What is on a page stays as long as the page.
    fn let_go_of_the_oldest(&mut self) {
        let window = self.window.unwrap_or(STAGE.element_product() as usize);
        let mut pixels: usize = self.kept.values().map(|kept| kept.pixels).sum();
        while pixels > WINDOWS * window {
            let oldest = self.kept.iter().min_by_key(|(_, kept)| kept.asked);
            let Some((key, kept)) = oldest.map(|(key, kept)| (key.clone(), kept.pixels)) else {
                return;
            };
            self.kept.remove(&key);
            pixels -= kept;
        }
    }

    /// Our own drawing, in the colours asked for.
    fn drawn(&mut self, drawing: &Drawing, size: UVec2, folders: &Folders) -> Option<Vec<u8>> {
        let text = self.source(&drawing.path, folders)?;
        let mut pixels = rasterise(&recoloured(text, &drawing.swaps), drawing.part, size)?;
        if let Some(figure) = drawing.figure {
            in_one_colour(&mut pixels, figure);
        }
        if drawing.is_night {
            by_night(&mut pixels);
        }
        Some(pixels)
    }

    /// The school's own symbols take the place of ours.
    pub(super) fn take_the_schools(&mut self, own: OwnSymbols) {
        self.own = own;
        self.let_go();
    }

    /// Slides that pupils made stand beside them.
    pub(super) fn take_slides(&mut self, slides: OwnSymbols) {
        self.own.join(slides);
    }

    /// Lets go of everything drawn.
    pub(super) fn let_go(&mut self) {
        self.kept.clear();
    }

    /// The window has another size: drawings of the old one are not needed again.
    pub(super) fn fit(&mut self, window: UVec2) {
        self.window = Some(window.element_product() as usize);
        self.let_go();
    }

    fn source(&mut self, path: &str, folders: &Folders) -> Option<&str> {
        if !self.sources.contains_key(path) {
            let file = folders.assets.join("pictures").join(format!("{path}.svg"));
            let text = std::fs::read_to_string(&file)
                .inspect_err(|fault| warn!("cannot read {}: {fault}", file.display()))
                .ok();
            self.is_one_missing |= text.is_none();
            self.sources.insert(path.to_owned(), text);
        }
        self.sources.get(path)?.as_deref()
    }
}

/// Swaps colours in one pass, so that a new colour is never swapped again.
fn recoloured(text: &str, swaps: &[(&'static str, String)]) -> String {
    let mut marked = text.to_owned();
    for (place, (drawn, _)) in swaps.iter().enumerate() {
        marked = marked.replace(drawn, &format!("#swap{place};"));
    }
    for (place, (_, wanted)) in swaps.iter().enumerate() {
        marked = marked.replace(&format!("#swap{place};"), wanted);
    }
    marked
}

fn rasterise(text: &str, part: Option<[i32; 4]>, size: UVec2) -> Option<Vec<u8>> {
    let tree = usvg::Tree::from_str(text, &usvg::Options::default()).ok()?;
    let mut pixels = Pixmap::new(size.x, size.y)?;
    let whole = tree.size();
    let [left, top, width, height] = part
        .map_or([0.0, 0.0, whole.width(), whole.height()], |part| {
            part.map(|unit| unit as f32)
        });
    let (across, down) = (size.x as f32 / width, size.y as f32 / height);
    let placing = Placing::from_row(across, 0.0, 0.0, down, -left * across, -top * down);
    resvg::render(&tree, placing, &mut pixels.as_mut());
    Some(pixels.take_demultiplied())
}

/// Keeps light and shade and gives everything one colour; the darkest parts still stand out from a black ground.
pub(super) fn in_one_colour(pixels: &mut [u8], figure: [u8; 3]) {
    for pixel in pixels.chunks_exact_mut(4) {
        let [red, green, blue, _] = pixel else {
            continue;
        };
        let light = 0.299 * f32::from(*red) + 0.587 * f32::from(*green) + 0.114 * f32::from(*blue);
        let shade = DARKEST + (1.0 - DARKEST) * light / 255.0;
        for (channel, colour) in [red, green, blue].into_iter().zip(figure) {
            *channel = (f32::from(colour) * shade).round() as u8;
        }
    }
}

/// What is left of red, green and blue at night.
const NIGHT: [f32; 3] = [0.30, 0.38, 0.52];

fn by_night(pixels: &mut [u8]) {
    for pixel in pixels.chunks_exact_mut(4) {
        for (channel, left) in pixel.iter_mut().zip(NIGHT) {
            *channel = (f32::from(*channel) * left).round() as u8;
        }
    }
}

fn image_of(pixels: Vec<u8>, size: UVec2) -> Image {
    Image::new(
        Extent3d {
            width: size.x,
            height: size.y,
            depth_or_array_layers: 1,
        },
        TextureDimension::D2,
        pixels,
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::RENDER_WORLD,
    )
}
