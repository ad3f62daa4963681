//! What stays within reach while a story is played, and that nobody is shown pictures for younger ones: each test cites
//! the number of its criterion.

use std::collections::BTreeSet;

use curriculum::view::Phase;
use curriculum::{Look, Portrait, View};

use super::*;
use crate::page::Content;

const MODES: [ReadingMode; 2] = [ReadingMode::Full, ReadingMode::Simplified];

/// Looks at every page on one way through every shipped scenario, with the world it is made from.
fn on_each_page(look: &mut impl FnMut(&World, &View, &Page)) {
    let shipped = world();
    for scenario in scenarios(&shipped) {
        let route = scenario.walkthroughs().values().next().expect("a way");
        for mode in MODES {
            let mut world = world();
            read(&mut world, mode);
            world.insert_resource(Playing::new(scenario.clone()));
            world.resource_mut::<School>().signed_in = SignedIn::Guest(scenario.band());
            for act in route.acts.iter().cloned().map(Some).chain([None]) {
                let view = world.resource::<Playing>().view(mode);
                let page = Screen::Player.page(&world);
                look(&world, &view, &page);
                if let Some(act) = act {
                    world.resource_mut::<Playing>().act(act);
                }
            }
        }
    }
}

fn pictures(page: &Page) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    page.stage.visit(&mut |piece| {
        if let Content::Picture(drawing) = &piece.content {
            found.insert(drawing.path.clone());
        }
    });
    found
}

/// The children whom stories for the youngest are about.
fn youngest(world: &World) -> BTreeSet<String> {
    let of_the_youngest = scenarios(world)
        .into_iter()
        .filter(|scenario| matches!(scenario.band(), AgeBand::From4To5 | AgeBand::From5To7));
    of_the_youngest
        .filter_map(
            |scenario| match scenario.cast().get(scenario.hero())?.portrait {
                Portrait::Person(name) => Some(format!("characters/assembled/{name}-")),
                Portrait::Badge(_) => None,
            },
        )
        .collect()
}

/// Criterion 30: from eleven on the pictures are those of that age in both reading modes: no street, no map and no child
/// from the stories of the youngest.
#[test]
fn older_pupils_who_read_little_see_no_pictures_for_younger_ones() {
    const OLDER: [AgeBand; 2] = [AgeBand::From11To14, AgeBand::From14To16];
    let young = youngest(&world());
    assert!(young.len() >= 4, "{young:?}");
    let is_young = |path: &String| {
        ["street/", "explorer/"]
            .iter()
            .any(|folder| path.starts_with(folder))
            || young.iter().any(|child| path.starts_with(child))
    };
    let mut seen = 0;
    on_each_page(&mut |_, view, page| {
        if OLDER.contains(&view.band) {
            seen += 1;
            assert_eq!(view.look, Look::Phone);
            let found = pictures(page).into_iter().find(is_young);
            assert_eq!(found, None, "{}", page.key);
        }
    });
    assert!(seen > 200, "{seen}");
    for band in OLDER {
        for mode in MODES {
            let mut world = world();
            read(&mut world, mode);
            *world.resource_mut::<School>() = demo_school(band);
            // Whoever is asked for an age sees a picture of every one.
            let asked = Screen::GuestAge;
            for screen in Screen::ALL.into_iter().filter(|one| *one != asked) {
                let page = screen.page(&world);
                let found = pictures(&page).into_iter().find(is_young);
                assert_eq!(found, None, "{}", page.key);
            }
        }
    }
}

/// The letters of a page, with all that is heard.
fn heard(page: &Page) -> String {
    let mut heard = page.spoken();
    page.stage.visit(&mut |piece| {
        if let crate::page::Meaning::Group(name) = &piece.meaning {
            heard.push(name.clone());
        }
    });
    heard.join("\n")
}

/// Criterion 37: whoever thinks or chooses need not remember. The three steps stand on the page, and the messages are
/// there or come back by pressing 'again', with everything that was said.
#[test]
fn the_three_steps_stay_on_the_page_and_what_was_said_comes_back_at_a_press() {
    let mut looked = 0;
    on_each_page(&mut |world, view, page| {
        if !matches!(view.phase, Phase::Stop | Phase::Think | Phase::Click) {
            return;
        }
        let heard = heard(page);
        let now = match view.phase {
            Phase::Stop => "stop",
            Phase::Think => "think",
            _ => "click",
        };
        assert!(heard.to_lowercase().contains(now), "{}: {heard}", page.key);
        if view.phase != Phase::Click {
            return;
        }
        looked += 1;
        let keys: Vec<String> = page.controls().into_iter().map(|press| press.key).collect();
        assert!(keys.iter().any(|key| key == "again"), "{keys:?}");
        let mut run = world.resource::<Playing>().run().clone();
        let mut shown = 0;
        while shown == 0 {
            run.rewind().expect("a way back to what was said");
            let back = run.current(view.mode);
            shown = back.app.map_or(0, |app| app.messages.len());
        }
    });
    assert!(looked > 100, "{looked}");
}

/// Criterion 40: each page of a story says what it is about, and can be read aloud from beginning to end as often as
/// wanted; what was told before comes back by going back.
#[test]
fn what_a_story_is_about_can_be_heard_again_on_each_of_its_pages() {
    let mut looked = 0;
    on_each_page(&mut |_, view, page| {
        looked += 1;
        let heard = heard(page);
        assert!(heard.contains(&view.title), "{}: {heard}", page.key);
        let has = |key: &str| page.controls().iter().any(|press| press.key == key);
        assert!(has("rail/read"), "{}", page.key);
        assert_eq!(has("again"), view.can.rewind, "{}", page.key);
        // all that is seen as text is also heard
        page.stage.visit(&mut |piece| {
            let is_text = matches!(piece.meaning, crate::page::Meaning::Text(_));
            let said = piece.said().unwrap_or_default();
            assert!(!is_text || heard.contains(said), "{}: {said}", page.key);
        });
    });
    assert!(looked > 1_000, "{looked}");
}

/// Where what is found on every page stands, in pixels of the stage.
fn fixed(page: &Page) -> Vec<(String, Val, Val)> {
    let mut found = Vec::new();
    page.stage.visit(&mut |piece| {
        let Some(press) = &piece.press else { return };
        let is_fixed = press.key.starts_with(RAIL) || ["back", "settings"].contains(&&*press.key);
        if is_fixed {
            found.push((press.key.clone(), piece.node.left, piece.node.top));
        }
    });
    found
}

/// Criterion 32: the way back, the settings, Tell, Break, Hide and 'Read to me' have one place each, on whichever page
/// they are.
#[test]
fn help_and_the_way_back_stand_at_the_same_place_on_every_page() {
    let mut places: std::collections::BTreeMap<String, (Val, Val)> = Default::default();
    let mut hold = |page: &Page| {
        for (key, left, top) in fixed(page) {
            let place = *places.entry(key.clone()).or_insert((left, top));
            assert_eq!((left, top), place, "{}: {key}", page.key);
        }
    };
    still_pages().iter().for_each(&mut hold);
    on_each_page(&mut |_, _, page| hold(page));
    assert!(places.len() >= 6, "{places:?}");
}

/// Looks at every choice of the page in hand; gives how many there are.
fn look_at_each_choice(world: &mut World, mode: ReadingMode) -> usize {
    let page = Screen::Player.page(world);
    let controls = page.controls();
    assert!(controls.iter().all(|press| press.key != "choose-this"));
    let cards = controls
        .into_iter()
        .filter(|press| press.key.starts_with("choice/"));
    let mut looked = 0;
    for card in cards {
        let before = world.resource::<Playing>().run().acts().len();
        (card.handler)(world);
        let acts = world.resource::<Playing>().run().acts().len();
        assert_eq!(acts, before, "{}: {}", page.key, card.key);
        let shown = Screen::Player.page(world);
        let has = |key: &str| shown.controls().iter().any(|press| press.key == key);
        let has_others = match mode {
            ReadingMode::Full => has(&card.key),
            ReadingMode::Simplified => has("choose-other"),
        };
        assert!(has("choose-this") && has_others, "{}", shown.key);
        world.resource_mut::<Playing>().looked_at = None;
        looked += 1;
    }
    looked
}

/// Criterion 38: in both reading modes nothing is chosen before it was seen what may come of it, and a choice that was only
/// looked at has done nothing.
#[test]
fn what_may_come_of_a_choice_is_shown_before_it_is_made() {
    let mut looked = 0;
    let shipped = world();
    for scenario in scenarios(&shipped) {
        for mode in MODES {
            let mut world = world();
            read(&mut world, mode);
            world.insert_resource(Playing::new(scenario.clone()));
            let route = scenario.walkthroughs().values().next().expect("a way");
            for act in &route.acts {
                if matches!(act, Action::Choose(_)) {
                    looked += look_at_each_choice(&mut world, mode);
                }
                world.resource_mut::<Playing>().act(act.clone());
            }
        }
    }
    assert!(looked >= 240, "{looked}");
}

/// C-07: where one thing is shown at a time, the wish of whoever wrote stands below each message of another person.
#[test]
fn what_its_writer_wants_stands_below_each_message() {
    let mut wishes = 0;
    on_each_page(&mut |_, view, page| {
        let message = view.app.as_ref().and_then(|app| app.messages.last());
        if view.mode == ReadingMode::Full || view.phase != Phase::Stop {
            return;
        }
        if let Some(wish) = message.and_then(|message| message.wants.as_ref()) {
            wishes += 1;
            assert!(page.spoken().contains(wish), "{}: {wish}", page.key);
        }
    });
    assert!(wishes >= 200, "{wishes}");
}

/// C-03: every story says that it is one, before and after.
#[test]
fn a_story_says_that_it_is_one_before_it_begins_and_when_it_is_over() {
    for scenario in scenarios(&world()) {
        for mode in MODES {
            let mut world = world();
            read(&mut world, mode);
            let [made_up, was] =
                ["story-made-up", "story-was"].map(|id| world.resource::<Words>().say(id));
            world.insert_resource(Playing::new(scenario.clone()));
            let id = scenario.id();
            let is_heavy = scenario.is_heavy();
            let first = Screen::Player.page(&world);
            if is_heavy && mode == ReadingMode::Full {
                // What it is about and who is there comes before everything.
                world.resource_mut::<Playing>().leaf = 1;
            }
            let begins = Screen::Player.page(&world);
            assert!(begins.spoken().contains(&made_up), "{id} {mode:?}");
            assert!(mode == ReadingMode::Full || first.spoken().contains(&made_up));
            let route = scenario.walkthroughs().values().next().expect("a way");
            for act in &route.acts {
                world.resource_mut::<Playing>().act(act.clone());
            }
            let mut page = Screen::Player.page(&world);
            while let Some(next) = page
                .controls()
                .into_iter()
                .find(|press| press.key == "next")
            {
                assert!(!page.spoken().contains(&was), "{id} {mode:?}");
                (next.handler)(&mut world);
                page = Screen::Player.page(&world);
            }
            assert!(page.spoken().contains(&was), "{id} {mode:?}");
        }
    }
}
