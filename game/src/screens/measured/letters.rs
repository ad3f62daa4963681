//! Letters as they are laid out: large enough, not too many to a line, and other ones where ours are missing.

use bevy::text::{ComputedTextBlock, FontSize};

use super::*;
use crate::overlays::{self, Overlay};
use crate::platform::fonts::Letters;

/// The least size of letters, in pixels of the stage: 18 of 720 are 27 of 1080 (criterion 9).
const SIZE: f32 = 16.0;
/// The most letters on a line (criterion 14).
const LETTERS: usize = 80;

/// Every screen, and every overlay over home.
fn everywhere() -> impl Iterator<Item = (Screen, Option<Overlay>)> {
    let overlays = Overlay::ALL.map(|overlay| (Screen::Home, Some(overlay)));
    Screen::ALL
        .map(|screen| (screen, None))
        .into_iter()
        .chain(overlays)
}

fn put(app: &mut App, (screen, overlay): (Screen, Option<Overlay>)) {
    app.world_mut().resource_mut::<Here>().0 = screen;
    app.world_mut().resource_mut::<Shown>().overlay = overlay;
}

/// Words in letters that are too small, and lines that are too long.
fn hard_to_read(world: &mut World) -> Vec<String> {
    let mut texts = world.query::<(&Text, &TextFont, &ComputedTextBlock)>();
    let mut faults = Vec::new();
    for (text, font, block) in texts.iter(world) {
        if let FontSize::Px(size) = font.font_size
            && size < SIZE
        {
            faults.push(format!("{:?} has letters of {size}", text.0));
        }
        for line in block.buffer().lines() {
            let letters = text.0.get(line.text_range()).unwrap_or_default();
            if letters.trim_end().chars().count() > LETTERS {
                faults.push(format!("a line too long: {letters:?}"));
            }
        }
    }
    faults
}

/// Criteria 9 and 14, in the usual words and in the largest.
#[test]
fn letters_are_large_enough_and_lines_short_enough_on_every_page() {
    let mut app = unseen::app();
    app.update();
    let [_, _, largest, ..] = manners();
    let mut faults = Vec::new();
    for band in [AgeBand::From5To7, AgeBand::From9To11, AgeBand::From14To16] {
        *app.world_mut().resource_mut::<School>() = demo_school(band);
        home::reminder::put_away(app.world_mut());
        for reading in [ReadingMode::Full, ReadingMode::Simplified] {
            for profile in [Profile::default(), largest] {
                *app.world_mut().resource_mut::<Profile>() = Profile { reading, ..profile };
                for page in everywhere() {
                    put(&mut app, page);
                    unseen::lay(&mut app);
                    let found = hard_to_read(app.world_mut()).into_iter().take(3);
                    faults.extend(found.map(|fault| format!("{page:?} {reading:?}: {fault}")));
                }
            }
        }
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Screens are drawn for Andika's width: where it is missing they are laid out as for any other letters.
#[test]
fn where_our_letters_are_missing_every_page_is_laid_out_for_others_and_shown_whole() {
    let mut app = unseen::app();
    app.update();
    app.insert_resource(Letters::without_ours());
    *app.world_mut().resource_mut::<School>() = demo_school(AgeBand::From9To11);
    home::reminder::put_away(app.world_mut());
    let mut faults = Vec::new();
    for reading in [ReadingMode::Full, ReadingMode::Simplified] {
        let profile = Profile {
            reading,
            ..Profile::default()
        };
        *app.world_mut().resource_mut::<Profile>() = profile;
        for page in everywhere().filter(|(_, overlay)| *overlay != Some(Overlay::Hide)) {
            put(&mut app, page);
            let name = format!("{page:?} {reading:?}");
            faults.extend(looked_at(&mut app, &name, &profile));
            let mut columns = app.world_mut().query::<&Node>();
            let scrolls = |node: &Node| node.overflow == Overflow::scroll_y();
            assert!(columns.iter(app.world()).any(scrolls), "{name}");
        }
    }
    overlays::close(app.world_mut());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
