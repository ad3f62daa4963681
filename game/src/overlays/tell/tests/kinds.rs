//! Whom it is about, what kind it is, where it happened, and what one can change (E-07, E-08, E-14, E-19 to E-23).

use super::*;

const MODES: [ReadingMode; 2] = [ReadingMode::Full, ReadingMode::Simplified];

fn opened(folder: &std::path::Path, mode: ReadingMode) -> World {
    let mut world = world(folder);
    world.resource_mut::<Profile>().reading = mode;
    world.resource_mut::<Words>().read(mode);
    world
}

fn offers(world: &World, key: &str) -> bool {
    shown(world).controls().iter().any(|one| one.key == key)
}

#[test]
fn e07_about_me_or_a_friend_is_asked_before_anything_else_and_can_be_passed() {
    for mode in MODES {
        let folder = tempfile::tempdir().unwrap();
        let mut world = opened(folder.path(), mode);
        press(&mut world, "tell/what");
        press(&mut world, "tell-ask-about/tell-about-friend");
        assert_eq!(world.resource::<Draft>().about, Some(About::Friend));
        if mode == ReadingMode::Simplified {
            press(&mut world, "tell/back");
            press(&mut world, "tell/pictures");
        }
        assert!(offers(&world, "tell/kind-asked-for-a-photo"), "{mode:?}");
    }
}

/// E-19, E-20: a nasty or chain message. E-21, E-22: a page that got through. E-23: an account.
#[test]
fn every_kind_can_be_pressed_in_both_modes_and_goes_into_the_report() {
    for mode in MODES {
        let folder = tempfile::tempdir().unwrap();
        let mut world = opened(folder.path(), mode);
        world.resource_mut::<Draft>().leaf = Leaf::Happened;
        for kind in KINDS {
            let key = format!("tell/kind-{}", kind.word);
            for _ in 0..KINDS.len() {
                if offers(&world, &key) {
                    break;
                }
                press(&mut world, "tell/more-pictures");
            }
            press(&mut world, &key);
        }
        let draft = world.resource::<Draft>();
        let made = report(draft, &SignedIn::Nobody, &stamp(false), &team());
        assert_eq!(made.kinds, KINDS.map(|kind| kind.word), "{mode:?}");
        for word in ["scary-message", "page-not-for-me", "my-account"] {
            assert!(made.kinds.iter().any(|kind| kind == word));
        }
    }
}

/// It stands among the fixed words of the kinds, so that a console of an earlier version reads it too.
#[test]
fn e08_what_happened_at_home_or_elsewhere_can_be_told_as_well() {
    for place in [Place::School, Place::Home, Place::Elsewhere] {
        let draft = Draft {
            place: Some(place),
            ..Draft::default()
        };
        let made = report(&draft, &SignedIn::Nobody, &stamp(false), &team());
        assert_eq!(made.kinds, ["something-happened", place.word()]);
        assert!(place.word().starts_with(protocol::report::WHERE));
    }
    let folder = tempfile::tempdir().unwrap();
    let mut world = opened(folder.path(), ReadingMode::Full);
    world.resource_mut::<Draft>().leaf = Leaf::Questions;
    press(&mut world, "tell-ask-where/tell-where-home");
    assert_eq!(world.resource::<Draft>().place, Some(Place::Home));
}

#[test]
fn e14_what_one_can_change_stands_there_for_every_case_and_names_none() {
    for mode in MODES {
        let folder = tempfile::tempdir().unwrap();
        let mut world = opened(folder.path(), mode);
        press(&mut world, "tell/step-3");
        press(&mut world, "tell/send");
        press(&mut world, "tell/can-do");
        for case in ["message", "game", "chain", "page", "account", "number"] {
            let helps = Desk::new(&world).say(&format!("tell-can-{case}-do"));
            if !says(&world, &helps) {
                press(&mut world, "tell/more-can");
            }
            assert!(says(&world, &helps), "{mode:?}: {case}");
        }
        press(&mut world, "tell/back");
        assert_eq!(world.resource::<Draft>().leaf, Leaf::Next);
    }
}
