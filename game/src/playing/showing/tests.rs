//! Whoever shows how it is done moves at a press, or by themselves for less than five seconds where that was chosen.

use std::sync::Arc;

use bevy::time::TimeUpdateStrategy;
use curriculum::{Action, Portrait, Scenario};

use super::*;
use crate::library::Scenarios;
use crate::overlays::Overlay;
use crate::page::Content;
use crate::platform::folders::Folders;
use crate::screens::tests::demo_school;
use crate::screens::{Screen, go, present};
use crate::unseen;

const FRAME: Duration = Duration::from_millis(100);
/// Frames in five seconds.
const FIVE_SECONDS: usize = 50;

/// The first story in which somebody who is drawn shows it, at that page.
fn a_showing(app: &App) -> (Arc<Scenario>, Playing) {
    let scenarios = app.world().resource::<Scenarios>().0.scenarios();
    scenarios
        .filter_map(|scenario| {
            let mut playing = Playing::new(scenario.clone());
            for _ in 0..3 {
                if is_shown(&playing.view(ReadingMode::Full)) {
                    return Some((scenario.clone(), playing));
                }
                playing.act(Action::Next);
            }
            None
        })
        .next()
        .expect("a demonstration")
}

fn shown(reading: ReadingMode, motion: Motion) -> App {
    let mut app = unseen::app();
    app.insert_resource(TimeUpdateStrategy::ManualDuration(FRAME));
    app.update();
    let (scenario, playing) = a_showing(&app);
    app.insert_resource(demo_school(scenario.band()))
        .insert_resource(playing)
        .insert_resource(Profile {
            reading,
            motion,
            ..Profile::default()
        });
    go(app.world_mut(), Screen::Player);
    app.update();
    app
}

fn press(app: &mut App, key: &str) {
    let controls = present(app.world()).controls();
    let found = controls.iter().find(|press| press.key == key);
    (found.expect(key).handler)(app.world_mut());
    app.update();
}

/// The gesture on the page: the last word of the drawing of hands.
fn gesture(app: &App) -> Option<String> {
    let mut found = None;
    present(app.world()).stage.visit(&mut |piece| {
        if let Content::Picture(drawing) = &piece.content
            && drawing.path.starts_with("characters/hands/")
        {
            found = drawing
                .path
                .rsplit_once('-')
                .map(|(_, step)| step.to_owned());
        }
    });
    found
}

/// How many figures of hands and faces come or go on the page.
fn going_over(app: &App) -> usize {
    let mut count = 0;
    present(app.world())
        .stage
        .visit(&mut |piece| count += usize::from(piece.fade.is_some()));
    count
}

/// How many drawings in the window are not wholly there.
fn half_seen(app: &mut App) -> usize {
    let world = app.world_mut();
    let mut images = world.query::<&ImageNode>();
    let images = images.iter(world);
    images.filter(|image| image.color.alpha() < 1.0).count()
}

/// Criteria 46 and 47: short, at rest afterwards, and never where motion was not asked for.
#[test]
fn with_motion_face_and_hands_go_over_into_the_next_step_and_then_rest() {
    let mut app = shown(ReadingMode::Full, Motion::Gentle);
    assert_eq!(going_over(&app), 0, "it begins at rest");
    let mut moving = 0;
    for _ in 0..FIVE_SECONDS {
        app.update();
        let is_moving = going_over(&app) > 0;
        assert_eq!(half_seen(&mut app) > 0, is_moving, "as the page says");
        moving += usize::from(is_moving);
    }
    assert!((STEPS..=3 * STEPS).contains(&moving), "{moving} tenths");
    assert_eq!(going_over(&app), 0);
    press(&mut app, "shown/ask");
    assert_eq!(going_over(&app), 3, "a face comes; a face and hands go");
    unseen::frames(&mut app, 4);
    assert_eq!((step(&app), going_over(&app)), (0, 0));

    let mut app = shown(ReadingMode::Full, Motion::Still);
    for _ in 0..STEPS {
        press(&mut app, "shown/ask");
        assert_eq!(going_over(&app), 0, "still pictures");
    }
}

/// Whoever holds it holds a picture that is finished, and keeps it.
#[test]
fn what_is_held_while_it_goes_over_comes_to_rest_and_stays() {
    let mut app = shown(ReadingMode::Full, Motion::Gentle);
    while step(&app) == 0 {
        app.update();
    }
    assert!(going_over(&app) > 0);
    press(&mut app, "shown/ask");
    unseen::frames(&mut app, FIVE_SECONDS);
    assert_eq!((step(&app), going_over(&app)), (1, 0));
    assert_eq!(gesture(&app).as_deref(), Some("stop"));
}

fn step(app: &App) -> usize {
    app.world().resource::<Playing>().showing.step()
}

#[test]
fn without_motion_nothing_changes_by_itself_and_each_press_shows_the_next_step() {
    let mut app = shown(ReadingMode::Full, Motion::Still);
    unseen::frames(&mut app, 2 * FIVE_SECONDS);
    assert_eq!(gesture(&app), None);
    for expected in ["stop", "think", "click", "stop"] {
        press(&mut app, "shown/ask");
        unseen::frames(&mut app, 2 * FIVE_SECONDS);
        assert_eq!(gesture(&app).as_deref(), Some(expected));
    }
}

/// Criterion 47.
#[test]
fn with_motion_all_steps_are_shown_slowly_within_five_seconds_and_then_it_rests() {
    let mut app = shown(ReadingMode::Full, Motion::Gentle);
    let mut seen = vec![step(&app)];
    for _ in 0..FIVE_SECONDS {
        app.update();
        seen.push(step(&app));
    }
    assert_eq!(seen.last(), Some(&STEPS));
    for number in 1..STEPS {
        let frames = seen.iter().filter(|step| **step == number).count();
        assert!(frames >= 14, "{number} stands for {frames} tenths");
    }
    unseen::frames(&mut app, FIVE_SECONDS);
    assert_eq!(gesture(&app).as_deref(), Some("click"), "it rests");
    press(&mut app, "shown/ask");
    assert_eq!(step(&app), 0, "once more, because it was asked for");
}

#[test]
fn a_press_holds_it_and_another_lets_it_go_on_and_it_waits_while_something_lies_over_it() {
    let mut app = shown(ReadingMode::Full, Motion::Gentle);
    unseen::frames(&mut app, 17);
    assert_eq!(step(&app), 1);
    press(&mut app, "shown/ask");
    unseen::frames(&mut app, FIVE_SECONDS);
    assert_eq!(step(&app), 1, "held");
    press(&mut app, "shown/ask");
    overlays::show(app.world_mut(), Overlay::Tell);
    unseen::frames(&mut app, FIVE_SECONDS);
    assert_eq!(step(&app), 1, "nobody would see it");
    overlays::close(app.world_mut());
    unseen::frames(&mut app, FIVE_SECONDS);
    assert_eq!(step(&app), STEPS);
}

/// Criterion 44: words never move on by themselves.
#[test]
fn one_thing_at_a_time_shows_the_step_its_page_is_about() {
    for (motion, at_once) in [(Motion::Still, Some("stop")), (Motion::Gentle, None)] {
        let mut app = shown(ReadingMode::Simplified, motion);
        unseen::frames(&mut app, FIVE_SECONDS);
        assert_eq!(gesture(&app), None);
        press(&mut app, "next");
        assert_eq!(gesture(&app).as_deref(), at_once, "{motion:?}");
        unseen::frames(&mut app, FIVE_SECONDS);
        assert_eq!(gesture(&app).as_deref(), Some("stop"));
        assert_eq!(app.world().resource::<Playing>().leaf, 1, "{motion:?}");
        press(&mut app, "next");
        unseen::frames(&mut app, FIVE_SECONDS);
        assert_eq!(gesture(&app).as_deref(), Some("think"));
    }
}

#[test]
fn the_next_page_begins_before_stop_again() {
    let mut app = shown(ReadingMode::Full, Motion::Still);
    press(&mut app, "shown/ask");
    press(&mut app, "next");
    assert_eq!(step(&app), 0);
    let keys = present(app.world()).controls();
    assert!(keys.iter().all(|press| press.key != "shown/ask"));
}

#[test]
fn everybody_who_is_drawn_has_hands_for_each_step() {
    let folders = Folders::find(None, Some("nowhere".into()));
    let hands = folders.assets.join("pictures/characters/hands");
    for name in Portrait::CHILDREN.into_iter().chain(Portrait::ADULTS) {
        for step in ["stop", "think", "click"] {
            assert!(hands.join(format!("{name}-{step}.svg")).is_file(), "{name}");
        }
    }
}
