//! Every room offers each of its settings once, with exactly one choice made.

use curriculum::ReadingMode;

use super::*;
use crate::platform::folders::Folders;
use crate::platform::fonts::Letters;
use crate::profile::{Lettering, Profile};
use crate::school::School;
use crate::theme::{Dye, Mixed, Palette, Tokens};
use crate::words::Words;

fn world() -> World {
    let folders = Folders::find(None, None);
    let mut world = World::new();
    world.insert_resource(Tokens::load(&folders.assets).unwrap());
    world.insert_resource(Words::load(&folders.assets).unwrap());
    world.init_resource::<Profile>();
    world.init_resource::<School>();
    world.insert_resource(Letters::with_all());
    world.init_resource::<Looking>();
    world.init_resource::<crate::notice::Notices>();
    world.init_resource::<crate::voice::Voice>();
    world.init_resource::<crate::sound::Sounds>();
    world.init_resource::<super::super::Shown>();
    world
}

fn choices_shown(world: &World) -> Vec<(String, bool)> {
    page(&Desk::new(world))
        .controls()
        .into_iter()
        .filter(|press| press.key.starts_with("settings/"))
        .filter_map(|press| match press.kind {
            Kind::Choice(chosen) => Some((press.key, chosen)),
            Kind::Button | Kind::Switch(_) => None,
        })
        .collect()
}

fn press(world: &mut World, key: &str) {
    let page = page(&Desk::new(world));
    let control = page.controls().into_iter().find(|press| press.key == key);
    (control.expect(key).handler)(world);
}

/// Every room, and the colours also while they are mixed.
fn rooms() -> impl Iterator<Item = Looking> {
    let mixing = Looking {
        room: Room::Colours,
        is_mixing: true,
        leaf: 0,
    };
    let rooms = Room::ALL.into_iter().map(|room| Looking {
        room,
        ..Looking::default()
    });
    rooms.chain([mixing])
}

#[test]
fn each_choice_that_is_pressed_is_the_one_that_holds_and_nothing_else_changes() {
    for room in rooms() {
        let mut world = world();
        world.insert_resource(room);
        for (key, _) in choices_shown(&world) {
            let before = *world.resource::<Profile>();
            press(&mut world, &key);
            world.resource_mut::<Profile>().reading = ReadingMode::Full;
            if key == "settings/reading-simplified" {
                continue;
            }
            let held = choices_shown(&world);
            assert!(held.contains(&(key.clone(), true)), "{key}");
            *world.resource_mut::<Profile>() = before;
        }
    }
}

/// Criterion 12.
#[test]
fn only_letters_that_are_on_this_computer_are_offered_and_others_fall_back() {
    let mut world = world();
    let offered = |world: &World| {
        let keys = choices_shown(world).into_iter().map(|(key, _)| key);
        keys.filter(|key| key.contains("letters-")).count()
    };
    assert_eq!(offered(&world), 3);
    let letters = Letters::with_all();
    assert_ne!(
        letters.family(Lettering::Dyslexic),
        letters.family(Lettering::Plain)
    );
    let ours = Letters::default();
    assert_eq!(
        ours.family(Lettering::Dyslexic),
        ours.family(Lettering::Andika)
    );
    world.insert_resource(ours);
    assert_eq!(offered(&world), 0, "one is no choice");
}

/// Criterion 31.
#[test]
fn one_thing_at_a_time_shows_two_choices_and_comes_by_all_of_them() {
    for room in rooms() {
        let mut world = world();
        let name = format!("{room:?}");
        world.insert_resource(room);
        // two choices are shown here whatever is set
        let all: Vec<String> = choices_shown(&world)
            .into_iter()
            .map(|(key, _)| key)
            .filter(|key| !key.contains("at-once-"))
            .collect();
        world.resource_mut::<Profile>().reading = ReadingMode::Simplified;
        let mut seen = Vec::new();
        for _ in 0..all.len() {
            let two = choices_shown(&world);
            assert!((1..=2).contains(&two.len()));
            seen.extend(two.into_iter().map(|(key, _)| key));
            if all.len() > 2 {
                press(&mut world, "settings/more");
            }
        }
        assert!(all.iter().all(|key| seen.contains(key)), "{name}");
    }
}

/// Criterion 7.
#[test]
fn colours_are_mixed_from_any_paper_and_only_letters_that_stand_out_on_it_are_offered() {
    let mut world = world();
    world.resource_mut::<Looking>().room = Room::Colours;
    let has = |world: &World, key: &str| choices_shown(world).iter().any(|(one, _)| one == key);
    assert!(!has(&world, "settings/palette-own"));
    press(&mut world, "settings/mix-colours");
    for (paper, offered, left_out) in [("black", "yellow", "navy"), ("sky", "navy", "yellow")] {
        press(&mut world, &format!("settings/paper-{paper}"));
        assert!(has(&world, &format!("settings/ink-{offered}")), "{paper}");
        assert!(!has(&world, &format!("settings/ink-{left_out}")), "{paper}");
        press(&mut world, &format!("settings/ink-{offered}"));
    }
    let mixed = Mixed::new(Dye::Sky, Dye::Navy);
    assert_eq!(world.resource::<Profile>().palette, Palette::Own(mixed));
    press(&mut world, "settings/all-colours");
    let shown = choices_shown(&world);
    assert!(shown.contains(&("settings/palette-own".to_owned(), true)));
    press(&mut world, "settings/palette-cream");
    assert_eq!(world.resource::<Profile>().palette, Palette::Cream);
    assert!(!has(&world, "settings/palette-own"));
}
