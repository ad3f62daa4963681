//! Every simulated app looks like itself, and what makes it so is nothing but decoration.

use std::collections::HashSet;

use curriculum::{AgeBand, CastId, Device};

use super::*;
use crate::page::{Content, Meaning};
use crate::profile::Profile;
use crate::school::{School, SignedIn};
use crate::theme::Palette;
use crate::unseen;

fn person(id: &str, portrait: &str) -> Person {
    Person {
        id: CastId::new(id).expect("an id"),
        name: id.to_owned(),
        about: String::new(),
        portrait: Portrait::parse(portrait).expect("a portrait"),
    }
}

fn an_app(app: SimulatedApp) -> AppView {
    AppView {
        app,
        device: Device::Tablet,
        with: person("gran", "gran"),
        messages: Vec::new(),
        is_paused: false,
        has_more: true,
        is_new: true,
    }
}

/// All pieces of the app's furniture on an empty screen.
fn furniture_of(desk: &Desk, app: SimulatedApp, is_heavy: bool) -> Vec<Piece> {
    let app = an_app(app);
    let around = Around {
        app: &app,
        hero: &person("amara", "amara"),
        is_heavy,
    };
    let strips = strips(desk, &around, 400.0);
    let strips = [strips.top, strips.foot].into_iter().flatten();
    let filling = filling(desk, &around, 400.0);
    strips.map(|strip| strip.piece).chain(filling).collect()
}

fn every_part(pieces: &[Piece], found: &mut Vec<Piece>) {
    for piece in pieces {
        found.push(piece.clone());
        every_part(&piece.children, found);
    }
}

fn parts(desk: &Desk, app: SimulatedApp, is_heavy: bool) -> Vec<Piece> {
    let mut found = Vec::new();
    every_part(&furniture_of(desk, app, is_heavy), &mut found);
    found
}

fn drawings(parts: &[Piece]) -> Vec<String> {
    let drawn = parts.iter().filter_map(|part| match &part.content {
        Content::Picture(drawing) => Some(drawing.path.clone()),
        _ => None,
    });
    drawn.collect()
}

fn a_pupil_plays(palette: Palette) -> App {
    let mut app = unseen::app();
    app.update();
    app.world_mut().resource_mut::<School>().signed_in = SignedIn::Guest(AgeBand::From9To11);
    app.world_mut().resource_mut::<Profile>().palette = palette;
    app
}

#[test]
fn every_app_is_known_by_what_stands_around_its_items() {
    let app = a_pupil_plays(Palette::Light);
    let desk = Desk::new(app.world());
    let mut seen = HashSet::new();
    for app in SimulatedApp::ALL {
        let drawn = drawings(&parts(&desk, app, false));
        assert!(!drawn.is_empty(), "{app:?} has nothing of its own");
        // several people in a chat are told by the faces beside what they write
        if app != SimulatedApp::GroupChat {
            assert!(seen.insert(drawn), "{app:?} looks like another app");
        }
    }
}

#[test]
fn none_of_it_can_be_pressed_and_only_that_a_program_answers_is_said() {
    let app = a_pupil_plays(Palette::Light);
    let desk = Desk::new(app.world());
    for app in SimulatedApp::ALL {
        let parts = parts(&desk, app, false);
        assert!(parts.iter().all(|part| part.press.is_none()), "{app:?}");
        let said: Vec<&Meaning> = parts
            .iter()
            .map(|part| &part.meaning)
            .filter(|meaning| **meaning != Meaning::Silent)
            .collect();
        let expected = Meaning::Text(desk.say("app-program-answers"));
        if app == SimulatedApp::AiChatBot {
            assert_eq!(said, [&expected]);
        } else {
            assert!(said.is_empty(), "{app:?} says {said:?}");
        }
    }
}

#[test]
fn a_heavy_story_shows_no_face_in_a_call_and_one_colour_on_black_stays_empty() {
    let app = a_pupil_plays(Palette::Light);
    let desk = Desk::new(app.world());
    for app in SimulatedApp::ALL {
        let drawn = drawings(&parts(&desk, app, true));
        let has_face = drawn.iter().any(|path| path.starts_with("characters/"));
        assert!(!has_face, "{app:?}: {drawn:?}");
    }
    let app = a_pupil_plays(Palette::CviYellow);
    let desk = Desk::new(app.world());
    for app in SimulatedApp::ALL {
        let drawn = drawings(&parts(&desk, app, false));
        let robot = (app == SimulatedApp::AiChatBot).then_some("icons/ui/robot");
        assert_eq!(drawn, robot.into_iter().collect::<Vec<_>>(), "{app:?}");
    }
}

#[test]
fn what_has_no_room_is_left_out() {
    let app = a_pupil_plays(Palette::Light);
    let desk = Desk::new(app.world());
    for app in SimulatedApp::ALL {
        let app = an_app(app);
        let around = Around {
            app: &app,
            hero: &person("amara", "amara"),
            is_heavy: false,
        };
        for spare in [0.0, 60.0, 120.0, 240.0] {
            assert!(strips(&desk, &around, spare).high() <= spare);
        }
        assert!(filling(&desk, &around, 20.0).is_none());
    }
}
