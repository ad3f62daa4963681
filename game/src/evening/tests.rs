//! An evening on a wall: everything can be read, turned and blanked, and nothing of a school is in it.

use bevy::prelude::*;

use super::*;
use crate::profile::Profile;
use crate::screens::measured::looked_at;
use crate::unseen;

/// The app as it starts with `--evening`, with one slide that pupils made.
fn evening(folder: &Path) -> App {
    let slide = r##"<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"><rect width="16" height="9" fill="#0000FF"/></svg>"##;
    std::fs::write(folder.join("ours.svg"), slide).unwrap();
    let mut folders = Folders::find(None, Some("nowhere".into()));
    folders.evening = Some(folder.to_owned());
    let mut app = unseen::app_in(folders);
    app.update();
    app
}

fn press(app: &mut App, key: &str) {
    let page = present(app.world());
    let press = page.controls().into_iter().find(|press| press.key == key);
    let handler = press
        .unwrap_or_else(|| panic!("nothing is called {key}"))
        .handler
        .clone();
    handler(app.world_mut());
    app.update();
}

#[test]
fn j01_every_slide_of_every_evening_can_be_read_with_and_without_its_answers() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = evening(folder.path());
    let usual = Profile::default();
    let mut faults = Vec::new();
    let (mut shown, mut enlarged) = (0, 0);
    for size in [(1280, 720), (1024, 768)] {
        unseen::resize(&mut app, size.0, size.1);
        faults.extend(looked_at(&mut app, "the choice", &usual));
        for order in ["evening/10", "evening/30"] {
            press(&mut app, order);
            while app.world().resource::<Presenting>().slide() != Some(&Slide::Close) {
                for _ in 0..2 {
                    let name = format!("{size:?} {}", present(app.world()).key);
                    faults.extend(looked_at(&mut app, &name, &usual));
                    reveal(app.world_mut());
                    shown += 1;
                }
                enlarged += one_at_a_time(&mut app, &mut faults);
                press(&mut app, "evening-next");
            }
            faults.extend(looked_at(&mut app, "the last", &usual));
            press(&mut app, "evening-end");
        }
    }
    assert!(shown > 80, "{shown}");
    assert!(enlarged > 40, "{enlarged}");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Looks at what is lettered on this slide one by one, with and without its answers, and comes back to all together.
fn one_at_a_time(app: &mut App, faults: &mut Vec<String>) -> usize {
    let count = app.world().resource::<Presenting>().lettered();
    let usual = Profile::default();
    if count > 0 {
        press(app, "evening-bigger");
    }
    for place in 0..count {
        for _ in 0..2 {
            let page = present(app.world());
            assert!(page.key.ends_with(&format!("/{place}")), "{}", page.key);
            faults.extend(looked_at(app, &page.key, &usual));
            reveal(app.world_mut());
        }
        if place + 1 < count {
            press(app, "evening-next");
        } else {
            press(app, "evening-all");
        }
    }
    count
}

#[test]
fn a_hand_held_presenter_turns_the_slides_and_blanks_the_wall() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = evening(folder.path());
    press(&mut app, "evening/10");
    let key = |app: &App| present(app.world()).key;
    let first = key(&app);
    app.world_mut().commands().queue(turn_on);
    app.update();
    assert_ne!(key(&app), first);
    blank_or_back(app.world_mut());
    assert_eq!(key(&app), "evening/blank");
    assert_eq!(present(app.world()).controls().len(), 1);
    press(&mut app, "evening/show");
    turn_back(app.world_mut());
    assert_eq!(key(&app), first, "the slide that was there comes back");
    turn_back(app.world_mut());
    assert_eq!(key(&app), "evening/choose");
}

#[test]
fn clues_come_only_when_they_are_asked_for_and_say_in_words_what_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = evening(folder.path());
    press(&mut app, "evening/10");
    while !matches!(
        app.world().resource::<Presenting>().slide(),
        Some(Slide::Stop(_))
    ) {
        press(&mut app, "evening-next");
    }
    let warning = app
        .world()
        .resource::<crate::words::Words>()
        .say("evening-warning");
    let says = |app: &App| {
        let spoken = present(app.world()).spoken();
        spoken.iter().any(|said| said.contains(&warning))
    };
    assert!(!says(&app));
    press(&mut app, "evening-clues");
    assert!(says(&app));
    press(&mut app, "evening-next");
    press(&mut app, "evening-back");
    assert!(!says(&app), "for the next hall it is a question again");
}

#[test]
fn b17_a_slide_that_pupils_made_is_shown_before_the_last_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = evening(folder.path());
    press(&mut app, "evening/10");
    let presenting = app.world().resource::<Presenting>();
    let end = &presenting.slides[presenting.slides.len() - 2..];
    assert_eq!(end, [Slide::Own(0), Slide::Close]);
}

#[test]
fn nobody_at_an_evening_is_asked_for_a_school_a_name_or_a_report() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = evening(folder.path());
    press(&mut app, "evening/10");
    loop {
        for control in present(app.world()).controls() {
            assert!(control.key.starts_with("evening"), "{}", control.key);
        }
        if app.world().resource::<Presenting>().slide() == Some(&Slide::Close) {
            break;
        }
        press(&mut app, "evening-next");
    }
}
