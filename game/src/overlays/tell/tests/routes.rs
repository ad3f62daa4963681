//! More ways than one (E-03), and who is usually told beside those on the check page (E-13).

use super::*;
use crate::courier::tests::joined_with_helplines;
use crate::overlays::tell::draft::HOME_NOT_SAFE;

#[test]
fn e03_helplines_can_be_opened_before_anything_is_sent_and_lead_back_where_one_was() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = world(folder.path());
    let has = |world: &World| {
        let controls = shown(world).controls();
        controls.iter().any(|one| one.key == "tell/helplines")
    };
    assert!(!has(&world), "none that nobody has checked");
    let other = tempfile::tempdir().unwrap();
    world.insert_resource(joined_with_helplines(other.path()));
    for leaf in [Leaf::Who, Leaf::Danger] {
        world.resource_mut::<Draft>().leaf = leaf;
        press(&mut world, "tell/helplines");
        assert!(says(&world, "Listening Line"));
        assert!(
            says(&world, "For children and young people"),
            "E-36: whom it is for"
        );
        assert!(says(&world, "999"));
        press(&mut world, "tell/back");
        assert_eq!(world.resource::<Draft>().leaf, leaf);
    }
    assert!(world.resource::<Courier>().sent().is_empty());
}

#[test]
fn e13_home_is_named_before_sending_and_whoever_is_not_safe_there_can_say_so() {
    for mode in [ReadingMode::Full, ReadingMode::Simplified] {
        let folder = tempfile::tempdir().unwrap();
        let mut world = world(folder.path());
        world.resource_mut::<Profile>().reading = mode;
        world.resource_mut::<Words>().read(mode);
        let is_said = |world: &World, key: &str| says(world, &Desk::new(world).say(key));
        press(&mut world, "tell/step-3");
        assert!(is_said(&world, "tell-parents-usually"), "{mode:?}");
        press(&mut world, "tell/who-else");
        for key in [
            "tell-may-have-to-tell",
            "tell-parents-usually",
            "tell-parents-by-whom",
            "tell-may-be-seen",
            "tell-home-line",
        ] {
            assert!(is_said(&world, key), "{mode:?}: {key}");
        }
        press(&mut world, &format!("tell/kind-{HOME_NOT_SAFE}"));
        press(&mut world, "tell/back");
        assert_eq!(world.resource::<Draft>().leaf, Leaf::Check);
        let home = Desk::new(&world).say("tell-kind-home-not-safe");
        assert!(
            says(&world, &home),
            "the check page shows what goes with it"
        );
        let draft = world.resource::<Draft>();
        let made = report(draft, &SignedIn::Nobody, &stamp(false), &team());
        assert_eq!(made.kinds, [HOME_NOT_SAFE]);
    }
}
