//! Every drawing we ship can be drawn, and an icon takes the colours it is given.

use std::path::{Path, PathBuf};

use bevy::prelude::*;
use bevy::text::FontAtlasSet;

use super::folders::Folders;
use super::pictures::{Drawing, Pictures};
use crate::notice::Notices;
use crate::unseen;

fn drawings(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            drawings(&path, found);
        } else if path.extension().is_some_and(|kind| kind == "svg") {
            found.push(path);
        }
    }
}

#[test]
fn every_drawing_we_ship_can_be_drawn() {
    let folders = Folders::find(None, None);
    let root = folders.assets.join("pictures");
    let mut found = Vec::new();
    drawings(&root, &mut found);
    assert!(found.len() > 200);
    let (mut pictures, mut images) = (Pictures::default(), Assets::default());
    for file in found {
        let path = file.strip_prefix(&root).unwrap().with_extension("");
        let drawing = Drawing::new(path.to_string_lossy().replace('\\', "/"));
        let image = pictures.get(&drawing, Vec2::splat(16.0), &folders, &mut images);
        assert!(image.is_some(), "{}", file.display());
    }
}

#[test]
fn a_picture_is_drawn_once_for_each_size_and_colour() {
    let folders = Folders::find(None, None);
    let (mut pictures, mut images) = (Pictures::default(), Assets::default());
    let mut icon = Drawing::new("icons/ui/home");
    let mut draw = |icon: &Drawing, size: f32| {
        pictures
            .get(icon, Vec2::splat(size), &folders, &mut images)
            .unwrap()
    };
    let first = draw(&icon, 40.0);
    assert_eq!(first, draw(&icon, 40.0));
    assert_ne!(first, draw(&icon, 60.0));
    icon.swaps = vec![("#0C2A31", "#FF0000".to_owned())];
    assert_ne!(first, draw(&icon, 40.0));
}

/// The street and the island are darker where the paper is dark; people and symbols stay as they are.
#[test]
fn it_is_night_over_drawn_places_on_dark_paper() {
    let by = |path: &str, is_dark: bool| {
        let drawing = Drawing::new(path).in_theme(None, is_dark);
        drawing.unwrap().is_night
    };
    assert!(by("street/background", true) && by("explorer/island", true));
    assert!(!by("street/background", false));
    assert!(!by("characters/assembled/leo-happy", true) && !by("icons/ui/home", true));
    let folders = Folders::find(None, None);
    let mut drawing = Drawing::new("explorer/island");
    let light = |drawing: &Drawing| {
        let (mut pictures, mut images) = (Pictures::default(), Assets::default());
        let size = Vec2::splat(24.0);
        let image = pictures.get(drawing, size, &folders, &mut images).unwrap();
        let data = images.get(&image).and_then(|image| image.data.clone());
        data.unwrap().iter().map(|one| u64::from(*one)).sum::<u64>()
    };
    let day = light(&drawing);
    drawing.is_night = true;
    assert!(light(&drawing) * 4 < day * 3);
}

#[test]
fn a_missing_drawing_is_nothing_and_no_crash_and_a_notice_says_so() {
    let folders = Folders::find(None, None);
    let (mut pictures, mut images) = (Pictures::default(), Assets::default());
    let none = pictures.get(
        &Drawing::new("icons/ui/no-such"),
        Vec2::splat(9.0),
        &folders,
        &mut images,
    );
    assert!(none.is_none());

    let mut app = unseen::app();
    let is_told = |app: &App| {
        let notices = app.world().resource::<Notices>();
        notices.all().any(|notice| notice == "notice-picture")
    };
    unseen::frames(&mut app, 3);
    assert!(!is_told(&app), "nothing is missing yet");
    app.insert_resource(pictures);
    unseen::frames(&mut app, 1);
    assert!(is_told(&app));
}

/// Letters were drawn anew for each page, and those of all pages kept.
#[test]
fn the_letters_of_a_page_are_not_drawn_again_for_the_next() {
    let mut app = unseen::app();
    let sheets = |app: &App| app.world().resource::<FontAtlasSet>().len();
    unseen::frames(&mut app, 6);
    let before = sheets(&app);
    assert!(before > 0, "no letter was drawn");
    for _ in 0..5 {
        unseen::lay(&mut app);
        // Long enough for a font that nobody holds to be let go of.
        unseen::frames(&mut app, 6);
    }
    assert_eq!(sheets(&app), before);
}

/// A lesson has hundreds of pictures; a computer for a class of thirty has little memory.
#[test]
fn pictures_that_were_not_seen_for_longest_make_room_and_those_of_this_page_are_kept() {
    let folders = Folders::find(None, None);
    let (mut pictures, mut images) = (Pictures::default(), Assets::default());
    let mut draw = |pictures: &mut Pictures, size: u16| {
        let size = Vec2::new(1280.0, f32::from(size));
        let heart = Drawing::new("icons/ui/heart");
        let drawn = pictures.get(&heart, size, &folders, &mut images);
        drawn.unwrap().id()
    };
    let first = draw(&mut pictures, 720);
    for size in 714..719 {
        draw(&mut pictures, size);
        assert_eq!(
            draw(&mut pictures, 719),
            draw(&mut pictures, 719),
            "drawn twice"
        );
    }
    assert_ne!(draw(&mut pictures, 720), first, "kept for ever");
}

/// Criterion 8: one figure, one colour.
#[test]
fn a_drawing_in_one_colour_has_no_other_and_is_nowhere_too_dark_to_see() {
    let mut pixels = [[0, 0, 0, 255], [255, 255, 255, 128], [200, 30, 90, 255]].concat();
    super::pictures::in_one_colour(&mut pixels, [255, 225, 0]);
    for pixel in pixels.chunks(4) {
        assert!(pixel[0] >= 100 && pixel[2] == 0, "{pixel:?}");
    }
    assert_eq!(pixels[7], 128, "what is see-through stays so");
}
