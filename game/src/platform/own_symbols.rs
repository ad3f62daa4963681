//! The school's own symbols: pictures in a folder of this computer that take the place of ours (criterion 29).
//!
//! A file is named as the symbol is, such as `stop.svg` or `friend.png`. What cannot be used is left out with a quiet
//! notice and our own symbol is shown. Nothing is fetched: a picture that names another file is drawn without it.

use std::collections::HashMap;
use std::fs;
use std::path::Path;

use bevy::math::UVec2;
use bevy::prelude::*;
use image::imageops::{self, FilterType};
use image::{ImageFormat, ImageReader, Limits, Rgba, RgbaImage};
use resvg::tiny_skia::{Color as Paint, Pixmap, Transform as Placing};
use resvg::usvg;

use super::folders::Folders;
use super::pictures::Pictures;
use crate::notice::Notices;
use crate::symbols::Lexicon;

/// The school's own symbols lie here, below the school's folder.
const FOLDER: &str = "symbols";
/// A larger file is passed over.
const FILE_BYTES_MAX: u64 = 1024 * 1024;
/// A slide that pupils made may be larger: it fills a wall.
const SLIDE_BYTES_MAX: u64 = 8 * 1024 * 1024;
/// As many slides as one evening has room for.
const SLIDES_MAX: usize = 12;
/// No picture is larger than this many pixels to a side.
const SIDE_MAX: u32 = 2048;
/// The notice that a file was passed over.
const PASSED_OVER: &str = "notice-own-symbols";
/// The notice that a slide was.
const SLIDE_PASSED_OVER: &str = "notice-own-slides";
/// Room around the picture on its white paper, in parts of its side.
const MARGIN: f32 = 0.06;

/// A picture of the school.
pub(super) enum Own {
    /// Drawn anew for each size.
    Svg(Box<usvg::Tree>),
    /// Made of pixels.
    Pixels(RgbaImage),
}

/// The pictures by the names of their symbols.
#[derive(Default)]
pub(super) struct OwnSymbols(HashMap<String, Own>);

/// How many slides pupils made for an evening were read (B-17).
#[derive(Resource, Debug, Default)]
pub struct Slides(pub usize);

/// The name under which a drawing finds a slide, by its place from 0.
#[must_use]
pub fn slide_name(place: usize) -> String {
    format!("slide {place}")
}

/// Reads the slides that pupils made, in the order of their names.
pub(super) fn open_slides(
    folders: Res<Folders>,
    mut pictures: ResMut<Pictures>,
    mut slides: ResMut<Slides>,
    mut notices: ResMut<Notices>,
) {
    let Some(folder) = &folders.evening else {
        return;
    };
    let (own, faults) = OwnSymbols::slides_in(folder);
    for fault in &faults {
        warn!("the pupils' slides: {fault}");
    }
    if !faults.is_empty() {
        notices.tell(SLIDE_PASSED_OVER);
    }
    slides.0 = own.0.len();
    pictures.take_slides(own);
}

pub(super) fn open(
    folders: Res<Folders>,
    lexicon: Res<Lexicon>,
    mut pictures: ResMut<Pictures>,
    mut notices: ResMut<Notices>,
) {
    let is_known = |name: &str| {
        let drawing = format!("pictures/icons/ui/{name}.svg");
        lexicon.symbols().iter().any(|symbol| symbol.id == name)
            || folders.assets.join(drawing).is_file()
    };
    let (own, faults) = OwnSymbols::below(&folders.school.join(FOLDER), is_known);
    for fault in &faults {
        warn!("the school's own symbols: {fault}");
    }
    if !faults.is_empty() {
        notices.tell(PASSED_OVER);
    }
    pictures.take_the_schools(own);
}

impl OwnSymbols {
    /// Every picture in this folder that can be used, and a line for each file that cannot; nothing without the folder.
    pub(super) fn below(folder: &Path, is_known: impl Fn(&str) -> bool) -> (Self, Vec<String>) {
        Self::gathered(folder, |file, _| read(file, &is_known))
    }

    /// The pictures in this folder as slides, in the order of their names, and a line for each file that is none.
    fn slides_in(folder: &Path) -> (Self, Vec<String>) {
        Self::gathered(folder, |file, before| {
            if before == SLIDES_MAX {
                return Err(format!("is more than {SLIDES_MAX} slides"));
            }
            Ok((slide_name(before), picture_in(file, SLIDE_BYTES_MAX)?))
        })
    }

    /// Reads one file after the other, in the order of their names; each is told how many there are before it.
    fn gathered(
        folder: &Path,
        read: impl Fn(&Path, usize) -> Result<(String, Own), String>,
    ) -> (Self, Vec<String>) {
        let Ok(entries) = fs::read_dir(folder) else {
            return (Self::default(), Vec::new());
        };
        let mut files: Vec<_> = entries.filter_map(Result::ok).collect();
        files.sort_by_key(fs::DirEntry::file_name);
        let (mut own, mut faults) = (HashMap::new(), Vec::new());
        for file in files {
            let name = file.file_name().to_string_lossy().into_owned();
            if is_of_the_system(&name) {
                continue;
            }
            match read(&file.path(), own.len()) {
                Ok((symbol, picture)) => {
                    own.insert(symbol, picture);
                }
                Err(fault) => faults.push(format!("{name} {fault}")),
            }
        }
        (Self(own), faults)
    }

    /// Takes these in beside what is there.
    pub(super) fn join(&mut self, more: Self) {
        self.0.extend(more.0);
    }

    /// The school's picture for the first of these names that has one.
    pub(super) fn of<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> Option<&Own> {
        names.into_iter().find_map(|name| self.0.get(name))
    }
}

/// Files that the computer itself puts into folders.
fn is_of_the_system(name: &str) -> bool {
    name.starts_with('.') || ["thumbs.db", "desktop.ini"].contains(&name.to_lowercase().as_str())
}

/// The symbol's name and its picture, or what is wrong with the file.
fn read(file: &Path, is_known: impl Fn(&str) -> bool) -> Result<(String, Own), String> {
    let name = lower(file.file_stem());
    if kind_of(file).is_ok() && !is_known(&name) {
        return Err("is not named like a symbol".to_owned());
    }
    Ok((name, picture_in(file, FILE_BYTES_MAX)?))
}

fn lower(part: Option<&std::ffi::OsStr>) -> String {
    let part = part.and_then(|part| part.to_str());
    part.map(str::to_lowercase).unwrap_or_default()
}

fn kind_of(file: &Path) -> Result<ImageKind, String> {
    match lower(file.extension()).as_str() {
        "svg" => Ok(ImageKind::Svg),
        "png" => Ok(ImageKind::Png),
        _ => Err("is neither SVG nor PNG".to_owned()),
    }
}

/// The two kinds of pictures that are read.
enum ImageKind {
    Svg,
    Png,
}

/// The picture in this file, or what is wrong with it.
fn picture_in(file: &Path, bytes_max: u64) -> Result<Own, String> {
    let kind = kind_of(file)?;
    let about = fs::metadata(file).map_err(|fault| format!("cannot be read: {fault}"))?;
    if !about.is_file() || about.len() > bytes_max {
        return Err(format!("is larger than {bytes_max} bytes"));
    }
    let bytes = fs::read(file).map_err(|fault| format!("cannot be read: {fault}"))?;
    match kind {
        ImageKind::Svg => svg(&bytes),
        ImageKind::Png => png(&bytes),
    }
}

fn svg(bytes: &[u8]) -> Result<Own, String> {
    let options = usvg::Options {
        // Nothing outside this file is looked at.
        image_href_resolver: usvg::ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..usvg::Options::default()
    };
    let tree =
        usvg::Tree::from_data(bytes, &options).map_err(|fault| format!("is no SVG: {fault}"))?;
    Ok(Own::Svg(Box::new(tree)))
}

fn png(bytes: &[u8]) -> Result<Own, String> {
    let mut reader = ImageReader::with_format(std::io::Cursor::new(bytes), ImageFormat::Png);
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE_MAX);
    limits.max_image_height = Some(SIDE_MAX);
    reader.limits(limits);
    let picture = reader
        .decode()
        .map_err(|fault| format!("is no PNG: {fault}"))?;
    Ok(Own::Pixels(picture.into_rgba8()))
}

impl Own {
    /// The picture on white paper of this size, so that it is seen on any colour; never stretched.
    pub(super) fn drawn(&self, size: UVec2) -> Option<Vec<u8>> {
        let (wide, high) = (size.x as f32, size.y as f32);
        let margin = wide.min(high) * MARGIN;
        let room = (wide - 2.0 * margin, high - 2.0 * margin);
        match self {
            Self::Svg(tree) => {
                let mut paper = Pixmap::new(size.x, size.y)?;
                paper.fill(Paint::WHITE);
                let own = tree.size();
                let scale = (room.0 / own.width()).min(room.1 / own.height());
                let left = (wide - own.width() * scale) / 2.0;
                let top = (high - own.height() * scale) / 2.0;
                let placing = Placing::from_row(scale, 0.0, 0.0, scale, left, top);
                resvg::render(tree, placing, &mut paper.as_mut());
                Some(paper.take_demultiplied())
            }
            Self::Pixels(picture) => {
                let mut paper = RgbaImage::from_pixel(size.x, size.y, Rgba([u8::MAX; 4]));
                let (own_wide, own_high) = (picture.width() as f32, picture.height() as f32);
                let scale = (room.0 / own_wide).min(room.1 / own_high);
                let scaled = |side: f32| (side * scale).round().max(1.0) as u32;
                let (across, down) = (scaled(own_wide), scaled(own_high));
                let small = imageops::resize(picture, across, down, FilterType::CatmullRom);
                let left = i64::from(size.x.saturating_sub(across) / 2);
                let top = i64::from(size.y.saturating_sub(down) / 2);
                imageops::overlay(&mut paper, &small, left, top);
                Some(paper.into_raw())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RED: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10" fill="#FF0000"/></svg>"##;

    fn is_known(name: &str) -> bool {
        ["stop", "friend", "tell", "block"].contains(&name)
    }

    /// B-17.
    #[test]
    fn slides_are_shown_in_the_order_of_their_names_and_a_bad_one_keeps_no_other_out() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("2 our quiz.png"), png_of(64)).unwrap();
        fs::write(folder.path().join("1 hello.svg"), RED).unwrap();
        fs::write(folder.path().join("3 notes.odp"), "no picture").unwrap();
        let (own, faults) = OwnSymbols::slides_in(folder.path());
        assert_eq!(faults.len(), 1, "{faults:?}");
        let middle = |place: usize| {
            let drawn = own.of([slide_name(place).as_str()]).unwrap();
            pixel(&drawn.drawn(UVec2::splat(100)).unwrap(), 100, (50, 50))
        };
        assert_eq!(middle(0), [255, 0, 0, 255]);
        assert_eq!(middle(1), [0, 0, 255, 255]);
    }

    fn png_of(side: u32) -> Vec<u8> {
        let mut bytes = std::io::Cursor::new(Vec::new());
        RgbaImage::from_pixel(side, side / 2, Rgba([0, 0, 255, 255]))
            .write_to(&mut bytes, ImageFormat::Png)
            .unwrap();
        bytes.into_inner()
    }

    fn pixel(drawn: &[u8], size: usize, (left, top): (usize, usize)) -> [u8; 4] {
        let start = (top * size + left) * 4;
        drawn[start..start + 4].try_into().unwrap()
    }

    /// Criterion 29.
    #[test]
    fn the_schools_svg_and_png_take_the_place_of_ours_on_white_and_unstretched() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("Stop.SVG"), RED).unwrap();
        fs::write(folder.path().join("friend.png"), png_of(64)).unwrap();
        fs::write(folder.path().join("Thumbs.db"), "of the system").unwrap();
        let (own, faults) = OwnSymbols::below(folder.path(), is_known);
        assert!(faults.is_empty(), "{faults:?}");
        let stop = own.of(["stop"]).unwrap().drawn(UVec2::splat(100)).unwrap();
        assert_eq!(pixel(&stop, 100, (50, 50)), [255, 0, 0, 255]);
        assert_eq!(pixel(&stop, 100, (1, 1)), [255; 4]);
        let friend = own.of(["mate", "friend"]).unwrap();
        let friend = friend.drawn(UVec2::splat(100)).unwrap();
        assert_eq!(pixel(&friend, 100, (50, 50)), [0, 0, 255, 255]);
        assert_eq!(
            pixel(&friend, 100, (50, 10)),
            [255; 4],
            "twice as wide as high"
        );
        assert!(own.of(["tell"]).is_none());
    }

    #[test]
    fn a_file_that_is_bad_too_big_or_no_picture_is_named_and_the_others_are_used() {
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).unwrap();
        put("stop.svg", b"<svg");
        put("tell.png", b"\x89PNG\r\n\x1a\nnot really");
        put("notes.txt", b"ask Sam for the rest");
        put("hologram.svg", RED.as_bytes());
        put("block.svg", &vec![b' '; 1024 * 1024 + 1]);
        put("friend.svg", RED.as_bytes());
        let (own, faults) = OwnSymbols::below(folder.path(), is_known);
        assert_eq!(faults.len(), 5, "{faults:?}");
        for name in [
            "stop.svg",
            "tell.png",
            "notes.txt",
            "hologram.svg",
            "block.svg",
        ] {
            assert!(faults.iter().any(|fault| fault.starts_with(name)), "{name}");
        }
        assert!(own.of(["friend"]).is_some());
        assert!(own.of(["stop", "tell", "block"]).is_none());
        let wide = folder.path().join("wide");
        fs::create_dir(&wide).unwrap();
        fs::write(wide.join("stop.png"), png_of(SIDE_MAX + 2)).unwrap();
        assert_eq!(OwnSymbols::below(&wide, is_known).1.len(), 1);
        assert!(
            OwnSymbols::below(&folder.path().join("none"), is_known)
                .1
                .is_empty()
        );
    }

    #[test]
    fn a_picture_that_names_another_file_is_drawn_without_it() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("secret.svg"), RED).unwrap();
        let other = folder.path().join("secret.svg");
        let text = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="10" height="10"><image width="10" height="10" xlink:href="{}"/></svg>"#,
            other.display()
        );
        let drawn = svg(text.as_bytes())
            .unwrap()
            .drawn(UVec2::splat(20))
            .unwrap();
        assert!(drawn.iter().all(|part| *part == 255), "only white paper");
    }
}
