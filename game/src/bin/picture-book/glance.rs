//! A glance at a picture: 16 × 9 fields of one colour each. Another renderer draws edges and letters a little differently,
//! and a field stays the same; a control that moved, went or changed its colour changes fields.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use image::imageops::FilterType;
use image::{DynamicImage, RgbImage};

use crate::chapters::Taken;

/// Small pictures are kept for people's eyes: fields alone would tell them nothing.
const SMALL: (u32, u32) = (160, 90);
const FIELDS: (u32, u32) = (16, 9);
/// Steps of 255 by which a field may differ in any colour.
const TOLERANCE: u8 = 12;
/// Fields that may differ all the same: a word that wraps elsewhere.
const STRAY_FIELDS: usize = 2;

/// Steps of 255 by which a pixel may differ when something else draws it.
const SOFTER: u8 = 16;
/// So many of a thousand pixels may differ more; a word that is missing is more.
const SOFTER_PIXELS: f64 = 0.5;

/// The small form of a picture.
pub(crate) fn small(picture: &DynamicImage) -> RgbImage {
    picture
        .resize_exact(SMALL.0, SMALL.1, FilterType::Triangle)
        .to_rgb8()
}

/// Writes the small pictures as the agreed ones, in place of those that were agreed before.
///
/// # Errors
/// When the folder cannot be written.
pub(crate) fn agree(pages: &[Taken], folder: &Path) -> Result<(), String> {
    if folder.is_dir() {
        fs::remove_dir_all(folder).map_err(|fault| fault.to_string())?;
    }
    for page in pages {
        let file = agreed(folder, page);
        let parent = file.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(|fault| fault.to_string())?;
        page.small.save(&file).map_err(|fault| fault.to_string())?;
    }
    Ok(())
}

/// What is not as agreed: changed, new, or no longer there.
///
/// # Errors
/// When the agreed pictures cannot be read.
pub(crate) fn against(pages: &[Taken], folder: &Path) -> Result<Vec<String>, String> {
    let mut complaints = Vec::new();
    for page in pages {
        let file = agreed(folder, page);
        if !file.is_file() {
            complaints.push(format!("{} is new: look at it, then agree", page.name));
            continue;
        }
        let before = image::open(&file).map_err(|fault| format!("{}: {fault}", file.display()))?;
        let differing = differing(&before.to_rgb8(), &page.small);
        if differing > STRAY_FIELDS {
            complaints.push(format!(
                "{} differs in {differing} of {} fields: {}",
                page.name,
                FIELDS.0 * FIELDS.1,
                page.file.display()
            ));
        }
    }
    let known = pages
        .iter()
        .map(|page| agreed(folder, page))
        .collect::<Vec<_>>();
    // Of chapters that were left out this time nothing is missed.
    let drawn: BTreeSet<_> = known.iter().filter_map(|file| file.parent()).collect();
    let gone = pictures_in(folder)?
        .into_iter()
        .filter(|file| file.parent().is_some_and(|chapter| drawn.contains(chapter)))
        .filter(|file| !known.contains(file));
    complaints.extend(gone.map(|file| format!("{} is no longer drawn", file.display())));
    Ok(complaints)
}

/// What is not like another book, pixel by pixel.
///
/// # Errors
/// When a picture of either cannot be read.
pub(crate) fn like(pages: &[Taken], folder: &Path) -> Result<Vec<String>, String> {
    let mut complaints = Vec::new();
    for page in pages {
        let open = |file: &Path| {
            let picture = image::open(file);
            picture.map_err(|fault| format!("{}: {fault}", file.display()))
        };
        let other = open(&agreed(folder, page))?.to_rgb8();
        let unlike = unlike(&open(&page.file)?.to_rgb8(), &other);
        if unlike > SOFTER_PIXELS {
            complaints.push(format!(
                "{} differs in {unlike:.2} of 1000 pixels: {}",
                page.name,
                page.file.display()
            ));
        }
    }
    Ok(complaints)
}

/// How many of a thousand pixels are not nearly the same.
fn unlike(one: &RgbImage, other: &RgbImage) -> f64 {
    if one.dimensions() != other.dimensions() {
        return 1_000.0;
    }
    let pairs = one.pixels().zip(other.pixels());
    let far = pairs.filter(|(one, other)| {
        let mut channels = one.0.iter().zip(other.0);
        channels.any(|(one, other)| one.abs_diff(other) > SOFTER)
    });
    far.count() as f64 * 1_000.0 / one.pixels().len().max(1) as f64
}

fn agreed(folder: &Path, page: &Taken) -> PathBuf {
    folder.join(format!("{}.png", page.name))
}

fn pictures_in(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(|fault| format!("{}: {fault}", folder.display()))? {
        let path = entry.map_err(|fault| fault.to_string())?.path();
        if path.is_dir() {
            found.extend(pictures_in(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

/// How many fields are not the same colour.
fn differing(before: &RgbImage, now: &RgbImage) -> usize {
    let fields = |picture: &RgbImage| {
        image::imageops::resize(picture, FIELDS.0, FIELDS.1, FilterType::Triangle)
    };
    let (before, now) = (fields(before), fields(now));
    before
        .pixels()
        .zip(now.pixels())
        .filter(|(one, other)| {
            one.0
                .iter()
                .zip(other.0)
                .any(|(one, other)| one.abs_diff(other) > TOLERANCE)
        })
        .count()
}

#[cfg(test)]
mod tests {
    use image::Rgb;

    use super::*;

    fn paper(mut draw: impl FnMut(&mut RgbImage)) -> RgbImage {
        let mut paper = RgbImage::from_pixel(SMALL.0, SMALL.1, Rgb([250, 246, 238]));
        draw(&mut paper);
        paper
    }

    fn square(paper: &mut RgbImage, left: u32, side: u32, ink: [u8; 3]) {
        for (x, y) in (0..side * side).map(|place| (left + place % side, 40 + place / side)) {
            paper.put_pixel(x, y, Rgb(ink));
        }
    }

    #[test]
    fn a_button_that_went_is_noticed() {
        let with = paper(|paper| square(paper, 30, 30, [20, 90, 100]));
        assert!(differing(&with, &paper(|_| {})) > STRAY_FIELDS);
        assert_eq!(differing(&with, &with), 0);
    }

    #[test]
    fn a_word_that_is_missing_is_unlike_and_a_soft_edge_is_not() {
        let with = paper(|paper| square(paper, 30, 6, [20, 90, 100]));
        assert!(unlike(&with, &paper(|_| {})) > SOFTER_PIXELS);
        let softer = paper(|paper| square(paper, 30, 6, [30, 95, 105]));
        assert!(unlike(&with, &softer) <= SOFTER_PIXELS);
    }

    #[test]
    fn a_softer_edge_is_not_noticed() {
        let sharp = paper(|paper| square(paper, 30, 30, [20, 90, 100]));
        let soft = image::imageops::blur(&sharp, 0.6);
        assert!(differing(&sharp, &soft) <= STRAY_FIELDS);
    }
}
