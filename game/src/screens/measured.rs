//! Screens, overlays and a scenario played to its end, laid out for real, without a window: nothing is cut off, nothing
//! lies over anything else, and what can be pressed is large enough, as they are drawn and in larger words, wider lines
//! and larger buttons (criteria 11, 13 and 51).

mod air;
mod aloud;
mod asked;
mod in_class;
mod letters;
mod noticed;
mod over;
mod palettes;
mod rooms;
mod rules;
mod simply;
mod stillness;
mod symbols;
mod windows;

use bevy::prelude::*;
use bevy::text::TextLayoutInfo;
use bevy::ui::UiGlobalTransform;
use curriculum::{AgeBand, ReadingMode};

use super::tests::demo_school;
use super::*;
use crate::library::Scenarios;
use crate::overlays::Shown;
use crate::playing::Playing;
use crate::profile::{Lettering, Profile, Spacing, Symbols, Targets, Whole};
use crate::school::School;
use crate::unseen;

/// Rounding, and strokes that reach a little out of their line, in pixels of the stage.
const SLACK: f32 = 3.0;

/// As pages are drawn; larger words, wider lines, larger buttons, other letters where the computer has them (criterion 12), many symbols
/// (criterion 28), and all of them.
fn manners() -> [Profile; 11] {
    let usual = Profile::default();
    let size = |percent| Profile {
        size: Whole::nearest(percent),
        ..usual
    };
    let lettered = |letters, percent| Profile {
        letters,
        ..size(percent)
    };
    [
        usual,
        size(125),
        size(200),
        Profile {
            spacing: Spacing::Wide,
            ..usual
        },
        Profile {
            targets: Targets::Large,
            ..usual
        },
        lettered(Lettering::Dyslexic, 100),
        lettered(Lettering::Dyslexic, 200),
        lettered(Lettering::Plain, 100),
        lettered(Lettering::Plain, 200),
        Profile {
            symbols: Symbols::Many,
            ..usual
        },
        Profile {
            spacing: Spacing::Wide,
            targets: Targets::Large,
            symbols: Symbols::Many,
            ..size(200)
        },
    ]
}

#[test]
fn nothing_is_cut_off_or_covered_on_any_page_in_any_manner() {
    let mut app = unseen::app();
    let mut faults = Vec::new();
    let mut pages = 0;
    for band in [AgeBand::From5To7, AgeBand::From9To11, AgeBand::From14To16] {
        *app.world_mut().resource_mut::<School>() = demo_school(band);
        app.update();
        home::reminder::put_away(app.world_mut());
        for reading in [ReadingMode::Full, ReadingMode::Simplified] {
            for profile in manners() {
                *app.world_mut().resource_mut::<Profile>() = Profile { reading, ..profile };
                let overlays = Overlay::ALL.into_iter().filter(|one| *one != Overlay::Hide);
                let shown = Screen::ALL
                    .map(|screen| (screen, None))
                    .into_iter()
                    .chain(overlays.map(|overlay| (Screen::Home, Some(overlay))));
                for (screen, overlay) in shown {
                    app.world_mut().resource_mut::<Here>().0 = screen;
                    app.world_mut().resource_mut::<Shown>().overlay = overlay;
                    let name = format!("{band:?} {reading:?} {screen:?} {overlay:?} {profile:?}");
                    faults.extend(looked_at(&mut app, &name, &profile));
                    pages += 1;
                }
            }
        }
    }
    assert!(pages > 400);
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn nothing_is_cut_off_or_covered_at_a_lessons_start_in_any_manner() {
    let mut app = unseen::app();
    app.update();
    let mut faults = Vec::new();
    for band in [AgeBand::From5To7, AgeBand::From9To11, AgeBand::From14To16] {
        *app.world_mut().resource_mut::<School>() = demo_school(band);
        app.world_mut().resource_mut::<Here>().0 = Screen::Home;
        app.update();
        for reading in [ReadingMode::Full, ReadingMode::Simplified] {
            for profile in manners() {
                *app.world_mut().resource_mut::<Profile>() = Profile { reading, ..profile };
                let name = format!("{band:?} {reading:?} {profile:?}");
                faults.extend(looked_at(&mut app, &name, &profile));
                assert_eq!(present(app.world()).key, "home/reminder");
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn nothing_is_cut_off_or_covered_in_any_room_of_my_things() {
    let mut app = unseen::app();
    app.update();
    let mut faults = Vec::new();
    let [usual, _, largest, .., everything] = manners();
    for band in [AgeBand::From5To7, AgeBand::From14To16] {
        *app.world_mut().resource_mut::<School>() = demo_school(band);
        app.world_mut().resource_mut::<Here>().0 = Screen::MyThings;
        for reading in [ReadingMode::Full, ReadingMode::Simplified] {
            for profile in [usual, largest, everything] {
                *app.world_mut().resource_mut::<Profile>() = Profile { reading, ..profile };
                let rooms = present(app.world()).controls().into_iter();
                for room in rooms.filter(|press| press.key.starts_with("mine-room-")) {
                    (room.handler)(app.world_mut());
                    let name = format!("{band:?} {reading:?} {} {profile:?}", room.key);
                    faults.extend(looked_at(&mut app, &name, &profile));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn nothing_is_cut_off_or_covered_while_a_scenario_is_played() {
    let mut app = unseen::app();
    // what ships is read when the app starts
    app.update();
    let mut faults = Vec::new();
    let [usual, _, largest, _, _, _, letters, .., symbols, everything] = manners();
    for band in [AgeBand::From5To7, AgeBand::From9To11, AgeBand::From14To16] {
        *app.world_mut().resource_mut::<School>() = demo_school(band);
        app.world_mut().resource_mut::<Here>().0 = Screen::Player;
        let offered = app.world().resource::<Scenarios>().offered(band);
        let scenario = offered.first().expect("a scenario").clone();
        let route = scenario.walkthroughs().values().next().expect("a route");
        for reading in [ReadingMode::Full, ReadingMode::Simplified] {
            for profile in [usual, largest, letters, symbols, everything] {
                *app.world_mut().resource_mut::<Profile>() = Profile { reading, ..profile };
                app.world_mut()
                    .insert_resource(Playing::new(scenario.clone()));
                let mut last = String::new();
                for act in route.acts.iter().cloned().map(Some).chain([None]) {
                    let key = present(app.world()).key;
                    if key != last {
                        let name = format!("{band:?} {reading:?} {key} {profile:?}");
                        faults.extend(looked_at(&mut app, &name, &profile));
                        last = key;
                    }
                    if let Some(act) = act {
                        crate::playing::act(app.world_mut(), act);
                    }
                }
            }
        }
    }
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn every_item_on_every_simulated_screen_of_every_scenario_is_shown_whole() {
    let mut app = unseen::app();
    app.update();
    app.world_mut().resource_mut::<Here>().0 = Screen::Player;
    let shipped: Vec<_> = app
        .world()
        .resource::<Scenarios>()
        .0
        .scenarios()
        .cloned()
        .collect();
    let mut faults = Vec::new();
    let mut pages = 0;
    for scenario in shipped {
        *app.world_mut().resource_mut::<School>() = demo_school(scenario.band());
        let route = scenario.walkthroughs().values().next().expect("a route");
        app.world_mut()
            .insert_resource(Playing::new(scenario.clone()));
        let mut last = (0, false);
        for act in &route.acts {
            crate::playing::act(app.world_mut(), act.clone());
            let view = app.world().resource::<Playing>().view(ReadingMode::Full);
            let now = view
                .app
                .map_or((0, false), |app| (app.messages.len(), app.is_paused));
            if now != last && now.0 > 0 {
                app.world_mut().resource_mut::<Stale>().mark();
                app.update();
                app.update();
                let cut = cut_off(app.world_mut()).into_iter().take(2);
                faults.extend(cut.map(|fault| format!("{} {now:?}: {fault}", scenario.id())));
                pages += 1;
            }
            last = now;
        }
    }
    assert!(pages > 200, "{pages}");
    assert!(
        faults.is_empty(),
        "{} faults on {pages} pages:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

pub(crate) fn looked_at(app: &mut App, name: &str, profile: &Profile) -> Vec<String> {
    unseen::lay(app);
    let world = app.world_mut();
    let mut faults = cut_off(world);
    faults.extend(over::covered(world));
    faults.extend(symbols::misplaced(world));
    faults.extend(too_small(world, profile.targets.pixels()));
    faults.truncate(3);
    let short: String = name.chars().take(150).collect();
    faults
        .iter()
        .map(|fault| format!("{short}: {fault}"))
        .collect()
}

/// What may be missing at an edge, in physical pixels.
fn slack(world: &World) -> f32 {
    SLACK * world.resource::<UiScale>().0.max(1.0)
}

/// Where a node stands, in physical pixels.
fn place(node: &ComputedNode, at: &UiGlobalTransform) -> Rect {
    Rect::from_center_size(at.translation, node.size)
}

fn words(world: &mut World) -> Vec<(Entity, String, Rect)> {
    world
        .query::<(Entity, &Text, &ComputedNode, &UiGlobalTransform)>()
        .iter(world)
        .filter(|(_, text, node, _)| !text.0.trim().is_empty() && node.size.x >= 0.0)
        .map(|(entity, text, node, at)| (entity, text.0.clone(), place(node, at)))
        .collect()
}

/// Words that do not fit into what is around them; only the page's own column may be higher than its window.
fn cut_off(world: &mut World) -> Vec<String> {
    let slack = slack(world);
    let mut faults = Vec::new();
    for (entity, text, rect) in words(world) {
        if rect.width() < 4.0 || rect.height() < 4.0 {
            faults.push(format!("{text:?} has no room: {rect:?}"));
            continue;
        }
        let mut inner = entity;
        let mut may_be_lower = false;
        while let Some(outer) = world.get::<ChildOf>(inner).map(ChildOf::parent) {
            let here = std::mem::replace(&mut inner, outer);
            let (Some(node), Some(at), Some(style)) = (
                world.get::<ComputedNode>(outer),
                world.get::<UiGlobalTransform>(outer),
                world.get::<Node>(outer),
            ) else {
                break;
            };
            let around = place(node, at);
            // What stands beside something on purpose, as the numbers of clues do, is held against what is around both.
            let beside = world
                .get::<Node>(here)
                .is_some_and(|node| node.left == Val::Percent(100.0));
            if beside && style.overflow == Overflow::visible() {
                continue;
            }
            may_be_lower |= style.overflow == Overflow::scroll_y();
            let sideways = rect.min.x < around.min.x - slack || rect.max.x > around.max.x + slack;
            let upright = rect.min.y < around.min.y - slack || rect.max.y > around.max.y + slack;
            if sideways || (upright && !may_be_lower) {
                faults.push(format!("{text:?} at {rect:?} reaches out of {around:?}"));
                break;
            }
        }
    }
    faults
}

/// The part of its place that a text fills: a short line leaves room at its end.
fn inked(world: &World, (entity, text, place): (Entity, String, Rect)) -> (Entity, String, Rect) {
    let drawn = world.get::<TextLayoutInfo>(entity).map(|info| info.size.x);
    let justify = world.get::<TextLayout>(entity).map(|text| text.justify);
    let (Some(wide), Some(Justify::Left)) = (drawn, justify) else {
        return (entity, text, place);
    };
    let right = (place.min.x + wide).min(place.max.x);
    let filled = Rect::from_corners(place.min, Vec2::new(right, place.max.y));
    (entity, text, filled)
}

fn too_small(world: &mut World, least: f32) -> Vec<String> {
    world
        .query::<(&crate::page::OnPress, &ComputedNode)>()
        .iter(world)
        .filter(|(control, _)| !control.key().starts_with("phrase/"))
        .filter(|(_, node)| node.size.min_element() * node.inverse_scale_factor < least - 1.0)
        .map(|(control, node)| format!("{} is {:?}", control.key(), node.size))
        .collect()
}
