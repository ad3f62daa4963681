//! What a screen reader says by itself, in the real app.

use accesskit::Live;
use curriculum::AgeBand;

use super::*;
use crate::courier::Courier;
use crate::courier::tests::{arrive, joined};
use crate::library::Scenarios;
use crate::notice::Notices;
use crate::overlays::tell::draft::{Draft, Leaf};
use crate::playing::Playing;
use crate::screens::tests::demo_school;
use crate::screens::{Screen, go, home::reminder};
use crate::unseen;

const BAND: AgeBand = AgeBand::From9To11;

/// A pupil at home.
fn app() -> App {
    let mut app = unseen::app();
    app.update();
    app.insert_resource(demo_school(BAND));
    reminder::put_away(app.world_mut());
    go(app.world_mut(), Screen::Home);
    unseen::lay(&mut app);
    app
}

/// What the lasting node holds; it is polite, and there is one.
fn said(app: &mut App) -> String {
    let mut announcers = app
        .world_mut()
        .query_filtered::<&AccessibilityNode, With<Announcer>>();
    let told = announcers.single(app.world()).expect("one announcer");
    assert_eq!(told.live(), Some(Live::Polite));
    told.label().unwrap_or_default().to_owned()
}

fn words(app: &App, key: &str) -> String {
    app.world().resource::<crate::words::Words>().say(key)
}

#[test]
fn a_page_that_is_turned_is_said_with_its_name_and_without_its_buttons() {
    let mut app = app();
    let first = said(&mut app);
    overlays::show(app.world_mut(), Overlay::Break);
    unseen::lay(&mut app);
    let second = said(&mut app);
    assert_ne!(first, second);
    assert!(second.starts_with(&app.world().resource::<Laid>().name));
    assert!(!second.contains(&words(&app, "rail-hide")), "{second}");
    unseen::lay(&mut app);
    assert_eq!(said(&mut app), second, "laid anew, and nothing is new");
}

#[test]
fn the_next_message_is_said_and_not_what_was_said_before() {
    let mut app = app();
    let scenario = app.world().resource::<Scenarios>().offered(BAND)[0].clone();
    app.insert_resource(Playing::new(scenario));
    go(app.world_mut(), Screen::Player);
    unseen::lay(&mut app);
    let key = |app: &App| app.world().resource::<Laid>().key.clone();
    let read = |app: &App| -> Vec<String> {
        let laid = app.world().resource::<Laid>();
        laid.read().map(str::to_owned).collect()
    };
    for _ in 0..20 {
        let (page, before) = (key(&app), read(&app));
        let controls = app.world().resource::<Laid>().controls().to_vec();
        let on = ["carry-on", "next", "step/stop"];
        let on = on
            .iter()
            .find_map(|key| controls.iter().find(|one| one.key == *key));
        crate::page::press_by_choice(
            &mut app.world_mut().commands(),
            on.expect("a way on").entity,
        );
        app.world_mut().flush();
        unseen::lay(&mut app);
        let fresh: Vec<String> = read(&app)
            .into_iter()
            .filter(|one| !before.contains(one))
            .collect();
        if key(&app) == page && !fresh.is_empty() {
            let said = said(&mut app);
            assert!(
                fresh.iter().all(|one| said.contains(one.trim_end())),
                "{said}"
            );
            let is_old = |old: &String| {
                said.contains(old.as_str()) && !fresh.iter().any(|one| one.contains(old.as_str()))
            };
            assert!(!before.iter().any(is_old), "{said}");
            return;
        }
    }
    panic!("no message came");
}

#[test]
fn a_notice_is_said_when_it_comes_up() {
    let mut app = app();
    go(app.world_mut(), Screen::SignInClass);
    unseen::lay(&mut app);
    app.world_mut()
        .resource_mut::<Notices>()
        .tell("courier-not-kept");
    unseen::lay(&mut app);
    assert!(said(&mut app).contains(&words(&app, "courier-not-kept")));
}

#[test]
fn what_became_of_a_report_is_said_while_the_page_stands() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = app();
    app.insert_resource(joined(folder.path()));
    overlays::show(app.world_mut(), Overlay::Tell);
    app.world_mut().resource_mut::<Draft>().leaf = Leaf::Check;
    unseen::lay(&mut app);
    let send = |one: &&crate::page::Control| one.key == "tell/send";
    let send = app
        .world()
        .resource::<Laid>()
        .controls()
        .iter()
        .find(send)
        .expect("send")
        .entity;
    crate::page::press_by_choice(&mut app.world_mut().commands(), send);
    app.world_mut().flush();
    unseen::lay(&mut app);
    assert!(said(&mut app).contains(&words(&app, "tell-waiting")));
    arrive(&mut app.world_mut().resource_mut::<Courier>());
    unseen::lay(&mut app);
    let told = said(&mut app);
    assert!(
        told.contains(&words(&app, "tell-arrived-unnamed")),
        "{told}"
    );
    assert!(
        !told.contains(&words(&app, "tell-fault-title")),
        "it stood there before"
    );
}

#[test]
fn the_neutral_page_says_nothing_and_keeps_nothing_of_what_it_hides() {
    let mut app = app();
    assert!(!said(&mut app).is_empty());
    unseen::tap(&mut app, KeyCode::Escape);
    assert_eq!(said(&mut app), "");
    unseen::lay(&mut app);
    assert_eq!(said(&mut app), "");
    unseen::tap(&mut app, KeyCode::Escape);
    assert!(said(&mut app).starts_with(&app.world().resource::<Laid>().name.clone()));
}
