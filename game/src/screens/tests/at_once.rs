//! A pupil who wants fewer choices at once is shown so many (criterion 31).

use curriculum::AtOnce;

use super::*;

/// The most cards that begin with this on any page of a story, in the order they stand.
fn cards(scenario: &Arc<Scenario>, at_once: AtOnce, key: &str) -> Vec<String> {
    let mut most = Vec::new();
    for route in scenario.walkthroughs().values() {
        let mut world = world();
        world.resource_mut::<Profile>().at_once = at_once;
        world.insert_resource(Playing::new(scenario.clone()));
        for action in &route.acts {
            world.resource_mut::<Playing>().act(action.clone());
            let controls = Screen::Player.page(&world).controls().into_iter();
            let keys = controls.map(|press| press.key);
            let here: Vec<String> = keys.filter(|name| name.starts_with(key)).collect();
            if here.len() > most.len() {
                most = here;
            }
        }
    }
    most
}

#[test]
fn two_or_three_choices_are_shown_in_every_story_as_the_pupil_wants_it() {
    let shipped = scenarios(&world());
    let mut with_more = 0;
    for scenario in shipped.iter().step_by(7) {
        for key in ["choice/", "answer/"] {
            let [two, three, all] = AtOnce::ALL.map(|number| cards(scenario, number, key));
            assert_eq!(two.len(), 2, "{} {two:?}", scenario.id());
            assert_eq!(three.len(), all.len().min(3), "{}", scenario.id());
            assert!(two.iter().all(|card| all.contains(card)));
            with_more += usize::from(all.len() > 2);
        }
    }
    assert!(with_more >= 5, "{with_more}");
}

/// The stories on this leaf of home.
fn offered(world: &World) -> Vec<String> {
    let controls = Screen::Home.page(world).controls().into_iter();
    let keys = controls.map(|press| press.key);
    keys.filter(|key| key.starts_with("scenario/")).collect()
}

#[test]
fn home_shows_few_stories_one_thing_at_a_time_and_comes_by_all_of_them() {
    let (full, simplified) = (ReadingMode::Full, ReadingMode::Simplified);
    for band in AgeBand::ALL {
        for (mode, at_once, most) in [
            (simplified, AtOnce::All, 3),
            (simplified, AtOnce::Two, 2),
            (full, AtOnce::Three, 3),
            (full, AtOnce::All, 8),
        ] {
            let mut world = world();
            read(&mut world, mode);
            world.resource_mut::<Profile>().at_once = at_once;
            world.resource_mut::<School>().signed_in = SignedIn::Guest(band);
            let all = world.resource::<Scenarios>().offered(band);
            let mut met: Vec<String> = Vec::new();
            while met.len() < all.len() {
                let here = offered(&world);
                assert!(here.len() <= most, "{band:?} {mode:?} {here:?}");
                assert!(here.iter().all(|key| !met.contains(key)), "{here:?}");
                met.extend(here);
                let controls = Screen::Home.page(&world).controls().into_iter();
                let mut more = controls.filter(|press| press.key == "more-scenarios");
                if let Some(more) = more.next() {
                    (more.handler)(&mut world);
                }
            }
            // the first story is also the first that a key or a switch comes by
            let first = format!("scenario/{}", all.first().expect("a story").id());
            assert_eq!(met.first(), Some(&first));
        }
    }
}

/// Names are found more easily among few: where one thing is shown at a time, and on a computer that was set up so.
#[test]
fn there_are_few_names_at_a_time_on_a_computer_that_was_started_so() {
    let names = |world: &World| {
        let controls = Screen::SignInClass.page(world).controls();
        let is_name = |press: &&crate::page::Press| press.key.starts_with("pupil/");
        controls.iter().filter(is_name).count()
    };
    let mut world = world();
    *world.resource_mut::<School>() = demo_school(AgeBand::From9To11);
    assert!(names(&world) > 6);
    let mut folders = Folders::find(None, Some(PathBuf::from("nowhere")));
    folders.few_tiles = true;
    world.insert_resource(folders);
    assert_eq!(names(&world), 5, "the last place leads to more names");
}
