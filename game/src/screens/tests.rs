//! Every page, in every look and both reading modes, offers what the accessibility rules ask for.

use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use bevy::prelude::*;
use curriculum::{
    Action, AgeBand, Agreements, Library, Questionnaires, ReadingMode, Scenario, SourceFile,
};

use super::*;
use crate::library::Scenarios;
use crate::notice::Notices;
use crate::overlays::{Overlay, Rest, Shown};
use crate::page::{Page, Piece, RAIL, Stale};
use crate::platform::folders::Folders;
use crate::playing::Playing;
use crate::profile::Profile;
use crate::school::{Class, Connection, Pupil, School, SignedIn};
use crate::theme::Tokens;
use crate::voice::Voice;
use crate::words::Words;

mod at_once;
mod criteria;
mod few_words;
mod reach;
mod staying;
mod symbols;

/// A world with everything pages are made from, and no window.
pub(crate) fn world() -> World {
    let folders = Folders::find(None, Some(PathBuf::from("nowhere")));
    let mut world = World::new();
    world.insert_resource(Tokens::load(&folders.assets).expect("tokens"));
    world.insert_resource(Words::load(&folders.assets).expect("words"));
    world.insert_resource(Lexicon::load(&folders.assets).expect("key words"));
    world.insert_resource(Scenarios(shipped()));
    world.init_resource::<Notices>();
    world.init_resource::<Profile>();
    world.init_resource::<School>();
    world.init_resource::<Shown>();
    world.init_resource::<overlays::settings::Looking>();
    world.init_resource::<Voice>();
    world.init_resource::<crate::sound::Sounds>();
    world.init_resource::<Stale>();
    world.init_resource::<Here>();
    world.init_resource::<sign_in_class::Looking>();
    world.init_resource::<own_card::Pressed>();
    world.init_resource::<crate::school::NameChosen>();
    world.init_resource::<home::Choosing>();
    world.init_resource::<crate::lesson::plan::Planned>();
    world.init_resource::<crate::lesson::story_place::Left>();
    world.init_resource::<overlays::question::Chosen>();
    world.init_resource::<overlays::survey::Filling>();
    world.insert_resource(crate::library::Asked(shipped_questionnaires()));
    world.init_resource::<ClassRules>();
    world.init_resource::<Leader>();
    world.init_resource::<overlays::leader::Remarking>();
    world.insert_resource(home::reminder::Reminder {
        is_put_away: true,
        ..Default::default()
    });
    world.init_resource::<my_things::Looking>();
    world.init_resource::<rules::Reading>();
    world.init_resource::<RulesDue>();
    world.init_resource::<SignedBefore>();
    world.insert_resource(Rules(shipped_rules()));
    world.init_resource::<crate::played::Played>();
    world.init_resource::<crate::practice::Practice>();
    world.init_resource::<crate::courier::Courier>();
    world.init_resource::<overlays::tell::draft::Draft>();
    world
}

/// What ships, read once for all tests: a world is made for every walkthrough.
fn shipped() -> Library {
    static SHIPPED: LazyLock<Library> = LazyLock::new(|| {
        let folders = Folders::find(None, Some(PathBuf::from("nowhere")));
        let mut files: Vec<SourceFile> = Vec::new();
        crate::library::gather(&folders.content, &folders.content, &mut files).expect("content");
        Library::from_files(files).0
    });
    SHIPPED.clone()
}

/// What pupils are asked, read once as well.
fn shipped_questionnaires() -> Questionnaires {
    static SHIPPED: LazyLock<Questionnaires> = LazyLock::new(|| {
        let folders = Folders::find(None, Some(PathBuf::from("nowhere")));
        crate::library::asked_beside(&folders.content)
    });
    SHIPPED.clone()
}

/// The rules that ship, read once as well.
fn shipped_rules() -> Agreements {
    static SHIPPED: LazyLock<Agreements> = LazyLock::new(|| {
        let folders = Folders::find(None, Some(PathBuf::from("nowhere")));
        crate::library::rules_beside(&folders.content)
    });
    SHIPPED.clone()
}

/// The rules to be signed, at their first page.
pub(crate) fn read_from_the_beginning(world: &mut World) {
    world.insert_resource(rules::Reading::default());
}

fn scenarios(world: &World) -> Vec<Arc<Scenario>> {
    world
        .resource::<Scenarios>()
        .0
        .scenarios()
        .cloned()
        .collect()
}

/// The class rests, for this reason.
fn rest_for(world: &mut World, rest: Option<Rest>) {
    overlays::ask(world, overlays::ClassAsked { rest, cover: false });
}

fn read(world: &mut World, mode: ReadingMode) {
    world.resource_mut::<Profile>().reading = mode;
    world.resource_mut::<Words>().read(mode);
}

/// Pages that can be seen without playing: each screen and overlay, for each look.
fn still_pages() -> Vec<Page> {
    let mut pages = Vec::new();
    for mode in [ReadingMode::Full, ReadingMode::Simplified] {
        for band in AgeBand::ALL {
            let mut world = world();
            read(&mut world, mode);
            *world.resource_mut::<School>() = demo_school(band);
            pages.extend(Screen::ALL.map(|screen| screen.page(&world)));
            pages.extend(Overlay::ALL.map(|overlay| overlay.page(&world)));
            let rests = Rest::ALL.into_iter().filter(|rest| *rest != Rest::Pause);
            pages.extend(rests.map(|rest| {
                rest_for(&mut world, Some(rest));
                Overlay::Pause.page(&world)
            }));
            rest_for(&mut world, None);
            world.insert_resource(home::reminder::Reminder::default());
            pages.push(Screen::Home.page(&world));
            for room in Overlay::Settings.page(&world).controls() {
                if room.key.starts_with("settings-room-") {
                    (room.handler)(&mut world);
                    pages.push(Overlay::Settings.page(&world));
                }
            }
            for room in Screen::MyThings.page(&world).controls() {
                if room.key.starts_with("mine-room-") {
                    (room.handler)(&mut world);
                    pages.push(Screen::MyThings.page(&world));
                }
            }
        }
    }
    pages
}

pub(crate) fn demo_school(band: AgeBand) -> School {
    let pupil = |number: u32| Pupil {
        id: format!("p{number}"),
        class: "oak".to_owned(),
        shown_name: format!("Name{number}"),
        tile: "kite".to_owned(),
        band,
        card: match band {
            AgeBand::From11To14 | AgeBand::From14To16 => protocol::card::CardKind::Pin,
            _ => protocol::card::CardKind::Pictures,
        },
    };
    School {
        connection: Connection::Online,
        is_demo: true,
        classes: vec![Class {
            id: "oak".to_owned(),
            name: "Oak".to_owned(),
            teacher: None,
        }],
        pupils: (0..28).map(pupil).collect(),
        unsigned: Default::default(),
        signed_in: SignedIn::Guest(band),
    }
}

/// Every page a scenario can show when each offered press is followed once from each new page.
fn played_pages(scenario: &Arc<Scenario>, mode: ReadingMode) -> Vec<Page> {
    let routes = scenario.walkthroughs().values();
    routes
        .flat_map(|route| pages_on(scenario, &route.acts, mode))
        .collect()
}

/// The pages on one way through a scenario.
fn pages_on(scenario: &Arc<Scenario>, acts: &[Action], mode: ReadingMode) -> Vec<Page> {
    let mut world = world();
    read(&mut world, mode);
    world.insert_resource(Playing::new(scenario.clone()));
    world.resource_mut::<School>().signed_in = SignedIn::Guest(scenario.band());
    let mut pages = vec![Screen::Player.page(&world)];
    for action in acts {
        world.resource_mut::<Playing>().act(action.clone());
        pages.push(Screen::Player.page(&world));
    }
    pages
}

fn check(page: &Page) {
    let controls = page.controls();
    assert!(!page.name.is_empty(), "{} has no name", page.key);
    assert!(!controls.is_empty(), "{} offers nothing to press", page.key);
    let mut keys: Vec<&str> = controls.iter().map(|press| press.key.as_str()).collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(
        keys.len(),
        controls.len(),
        "{} has two controls with one key",
        page.key
    );
    for press in &controls {
        assert!(
            !press.label.trim().is_empty(),
            "{}: {} has no name",
            page.key,
            press.key
        );
    }
    let rail = controls
        .iter()
        .filter(|press| press.key.starts_with(RAIL))
        .count();
    assert_eq!(
        rail,
        if page.key == "hide" { 0 } else { 4 },
        "{}: help rail",
        page.key
    );
    page.stage.visit(&mut |piece| large_enough(page, piece));
}

/// 64 pixels and more (criterion 51); phrases inside a sentence are as high as the line allows.
fn large_enough(page: &Page, piece: &Piece) {
    let Some(press) = &piece.press else { return };
    if press.key.starts_with("phrase/") {
        return;
    }
    for side in [piece.node.width, piece.node.height] {
        if let Val::Px(pixels) = side {
            assert!(
                pixels >= 64.0,
                "{}: {} is {pixels} pixels",
                page.key,
                press.key
            );
        }
    }
}

#[test]
fn every_screen_and_overlay_names_its_controls_and_makes_them_large_enough() {
    still_pages().iter().for_each(check);
}

#[test]
fn every_page_of_every_shipped_scenario_names_its_controls_in_both_reading_modes() {
    let world = world();
    for scenario in scenarios(&world) {
        for mode in [ReadingMode::Full, ReadingMode::Simplified] {
            played_pages(&scenario, mode).iter().for_each(check);
        }
    }
}

/// Criterion 47.
#[test]
fn nothing_moves_unless_it_was_chosen_and_then_only_the_circle_of_the_break() {
    let moving = |page: &Page| {
        let mut count = 0;
        page.stage
            .visit(&mut |piece| count += usize::from(piece.breathes));
        count
    };
    assert!(still_pages().iter().all(|page| moving(page) == 0));
    let mut world = world();
    world.resource_mut::<Profile>().motion = crate::profile::Motion::Gentle;
    for overlay in Overlay::ALL {
        let expected = if overlay == Overlay::Break { 2 } else { 0 };
        assert_eq!(moving(&overlay.page(&world)), expected, "{overlay:?}");
    }
}

/// How many pieces of a page come to rest when they are first seen.
fn resting(page: &Page) -> usize {
    let mut count = 0;
    page.stage
        .visit(&mut |piece| count += usize::from(piece.rests_as.is_some()));
    count
}

/// Criterion 47: what STOP has stopped, a clue, a phrase and an answer come to rest only for whoever chose motion.
#[test]
fn in_a_story_nothing_comes_to_rest_by_itself_unless_motion_was_chosen() {
    let shipped = world();
    let scenario = scenarios(&shipped).swap_remove(0);
    let route = scenario.walkthroughs().values().next().expect("a way");
    for mode in [ReadingMode::Full, ReadingMode::Simplified] {
        for motion in crate::profile::Motion::ALL {
            let mut world = world();
            read(&mut world, mode);
            world.resource_mut::<Profile>().motion = motion;
            world.insert_resource(Playing::new(scenario.clone()));
            let mut seen = 0;
            for act in &route.acts {
                seen += resting(&Screen::Player.page(&world));
                world.resource_mut::<Playing>().act(act.clone());
            }
            let is_chosen = motion == crate::profile::Motion::Gentle;
            assert_eq!(seen > 0, is_chosen, "{mode:?} {motion:?}");
        }
    }
}

#[test]
fn no_page_shows_the_id_of_words_instead_of_the_words() {
    for page in still_pages() {
        for said in page.spoken() {
            let is_id = said.contains('-') && !said.contains(' ') && said == said.to_lowercase();
            assert!(!is_id, "{} says {said:?}", page.key);
        }
    }
}

/// Criterion 39.
#[test]
fn a_scenario_is_at_most_two_presses_away_from_home() {
    for band in AgeBand::ALL {
        let mut world = world();
        world.resource_mut::<School>().signed_in = SignedIn::Guest(band);
        for press in Screen::Home.page(&world).controls() {
            if !press.key.starts_with("scenario/") {
                continue;
            }
            (press.handler)(&mut world);
            let home = Screen::Home.page(&world);
            let enter = home
                .controls()
                .into_iter()
                .find(|press| press.key == "go-in")
                .expect("a way in");
            (enter.handler)(&mut world);
            assert_eq!(world.resource::<Here>().0, Screen::Player);
        }
    }
}

#[test]
fn hide_shows_nothing_of_the_screen_and_gives_it_back() {
    let mut world = world();
    world.resource_mut::<School>().signed_in = SignedIn::Guest(AgeBand::From9To11);
    go(&mut world, Screen::Home);
    let before = present(&world).spoken();
    overlays::show(&mut world, Overlay::Hide);
    let hidden = present(&world).spoken();
    assert!(
        before
            .iter()
            .filter(|said| said.len() > 3)
            .all(|said| !hidden.contains(said))
    );
    overlays::close(&mut world);
    assert_eq!(present(&world).spoken(), before);
}

#[test]
fn three_presses_of_the_neutral_heading_bring_the_screen_back() {
    let mut world = world();
    overlays::show(&mut world, Overlay::Hide);
    for _ in 0..3 {
        let page = present(&world);
        let heading = page
            .controls()
            .into_iter()
            .find(|press| press.key == "hide/heading")
            .expect("heading");
        (heading.handler)(&mut world);
    }
    assert_eq!(overlays::open(&world), None);
}

#[test]
fn a_break_inside_tell_gives_tell_back() {
    let mut world = world();
    overlays::show(&mut world, Overlay::Tell);
    overlays::show(&mut world, Overlay::Break);
    overlays::close(&mut world);
    assert_eq!(overlays::open(&world), Some(Overlay::Tell));
}

/// C-11: a story ends with a way to stop that is as large as the way on, and nothing is chosen for the pupil.
#[test]
fn after_a_story_stopping_is_as_easy_as_going_on() {
    let mut world = world();
    *world.resource_mut::<School>() = demo_school(AgeBand::From7To9);
    world.init_resource::<Messages<SignedOut>>();
    let page = Screen::Enough.page(&world);
    let mut sizes = Vec::new();
    page.stage.visit(&mut |piece| {
        if let Some(press) = &piece.press
            && ["enough", "one-more"].contains(&press.key.as_str())
        {
            sizes.push((piece.node.width, piece.node.height));
        }
    });
    assert!(matches!(sizes.as_slice(), [one, other] if one == other));
    let press = |world: &mut World, key: &str| {
        let controls = Screen::Enough.page(world).controls().into_iter();
        let found = controls.clone().find(|press| press.key == key);
        (found.expect("a control").handler)(world);
    };
    press(&mut world, "one-more");
    assert_eq!(world.resource::<Here>().0, Screen::Home);
    assert_ne!(world.resource::<School>().signed_in, SignedIn::Nobody);
    press(&mut world, "enough");
    assert_eq!(world.resource::<Here>().0, Screen::SignInClass);
    assert_eq!(world.resource::<School>().signed_in, SignedIn::Nobody);
}
