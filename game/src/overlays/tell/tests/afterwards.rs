//! After sending: what is true about it, and what stands there whatever is true (E-10, E-12, E-31).

use protocol::seen::SeenState;

use super::*;
use crate::courier::tests::{answer, arrive};

const MODES: [ReadingMode; 2] = [ReadingMode::Full, ReadingMode::Simplified];

fn opened(folder: &std::path::Path, mode: ReadingMode, who: SignedIn) -> World {
    let mut world = world(folder);
    world.resource_mut::<Profile>().reading = mode;
    world.resource_mut::<Words>().read(mode);
    world.resource_mut::<School>().signed_in = who;
    world
}

fn is_said(world: &World, key: &str) -> bool {
    says(world, &Desk::new(world).say(key))
}

#[test]
fn e10_and_e12_stand_there_whoever_told_and_however_many_have_answered() {
    let earlier = [SeenState::Opened, SeenState::InHand];
    for mode in MODES {
        for who in [
            SignedIn::Confirmed(amara()),
            SignedIn::NotChecked(amara()),
            SignedIn::Guest(AgeBand::From9To11),
            SignedIn::Nobody,
        ] {
            for answers in 0..=earlier.len() {
                let folder = tempfile::tempdir().unwrap();
                let mut world = opened(folder.path(), mode, who.clone());
                if mode == ReadingMode::Simplified {
                    press(&mut world, "tell/what");
                }
                assert!(is_said(&world, "tell-keep-it-short"), "before sending, too");
                answer(&mut world.resource_mut::<Courier>(), &earlier[..answers]);
                press(&mut world, "tell/step-3");
                press(&mut world, "tell/send");
                for arrived in [false, true] {
                    if arrived {
                        arrive(&mut world.resource_mut::<Courier>());
                    }
                    // Every answer comes by, and the rest stays where it is.
                    for _ in 0..=answers {
                        for key in [
                            "tell-do-not-answer",
                            "tell-do-not-delete",
                            "tell-keep-and-show",
                            "tell-fault-title",
                            "tell-fault-words",
                            "tell-danger-line",
                        ] {
                            assert!(is_said(&world, key), "{mode:?} {who:?} {answers}: {key}");
                        }
                        if answers > 0 {
                            press(&mut world, "tell/another-answer");
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn that_no_adult_has_seen_it_yet_is_said_while_that_is_so() {
    for mode in MODES {
        let folder = tempfile::tempdir().unwrap();
        let mut world = opened(folder.path(), mode, SignedIn::Confirmed(amara()));
        press(&mut world, "tell/step-3");
        press(&mut world, "tell/send");
        assert!(says(&world, "No adult has seen it yet"), "{mode:?}");
        arrive(&mut world.resource_mut::<Courier>());
        assert!(says(&world, "No adult has said yet"), "{mode:?}");
        assert!(
            !says(&world, "No adult has seen"),
            "{mode:?}: not known any more"
        );
    }
}

#[test]
fn e31_read_in_hand_and_closed_are_told_apart_and_one_can_tell_again() {
    let states = [SeenState::Opened, SeenState::InHand, SeenState::Closed];
    let titles = [
        "tell-read-before",
        "tell-in-hand-before",
        "tell-closed-before",
    ];
    for mode in MODES {
        for (state, title) in states.into_iter().zip(titles) {
            let folder = tempfile::tempdir().unwrap();
            let mut world = opened(folder.path(), mode, SignedIn::Confirmed(amara()));
            answer(&mut world.resource_mut::<Courier>(), &[state]);
            press(&mut world, "tell/step-4");
            let desk = Desk::new(&world);
            let told = |key| desk.say_with(key, &[("name", "Mr Okafor")]);
            for other in titles {
                assert_eq!(
                    says(&world, &told(other)),
                    other == title,
                    "{mode:?} {state:?}"
                );
            }
            let is_closed = state == SeenState::Closed;
            assert_eq!(is_said(&world, "tell-closed-words"), is_closed);
        }
    }
}
