//! A digital leader's remark: about something, one phrase, own words for whoever wants to; and offered to nobody else.

use bevy::ecs::message::Messages;
use curriculum::{AgeBand, ReadingMode};

use super::*;
use crate::profile::Profile;
use crate::school::{School, SignedIn};
use crate::screens::{self, Screen, tests::demo_school, tests::world};
use crate::words::Words;

fn after_a_story(reading: ReadingMode, is_leader: bool) -> World {
    let mut world = world();
    world.init_resource::<Messages<RemarkGiven>>();
    world.resource_mut::<Profile>().reading = reading;
    world.resource_mut::<Words>().read(reading);
    let mut school = demo_school(AgeBand::From9To11);
    school.signed_in = SignedIn::Confirmed(school.pupils[0].clone());
    *world.resource_mut::<School>() = school;
    world.resource_mut::<Leader>().0 = is_leader;
    screens::go(&mut world, Screen::Enough);
    world
}

fn offers(world: &World, key: &str) -> bool {
    let controls = screens::present(world).controls();
    controls.iter().any(|one| one.key == key)
}

fn press(world: &mut World, key: &str) {
    let controls = screens::present(world).controls();
    let control = controls.into_iter().find(|one| one.key == key);
    (control.expect(key).handler)(world);
}

/// B-14, B-15: in both modes, from after a story; the help rail stays, and only a phrase is needed.
#[test]
fn b14_a_digital_leader_says_what_they_think_and_nobody_else_is_asked() {
    for reading in [ReadingMode::Full, ReadingMode::Simplified] {
        let mut world = after_a_story(reading, true);
        press(&mut world, "leader");
        assert_eq!(crate::overlays::open(&world), Some(Overlay::Leader));
        let kept = Desk::new(&world).say("leader-kept");
        assert!(screens::present(&world).spoken().contains(&kept));
        for help in ["tell", "read", "break", "hide"] {
            assert!(offers(&world, &format!("rail/{help}")), "{help}");
        }
        press(&mut world, "leader/about/1");
        assert!(!offers(&world, "leader/give"), "a phrase first");
        press(&mut world, "leader/phrase/1");
        press(&mut world, "leader/give");
        let mut messages = world.resource_mut::<Messages<RemarkGiven>>();
        let given: Vec<GiveRemark> = messages.drain().map(|RemarkGiven(one)| one).collect();
        assert_eq!(given.len(), 1);
        assert!(given[0].fits() && given[0].words.is_empty());
        press(&mut world, "leader/go-on");
        assert_eq!(crate::overlays::open(&world), None);
    }
    let world = after_a_story(ReadingMode::Full, false);
    assert!(!offers(&world, "leader"));
}
