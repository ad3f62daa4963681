//! A keyboard that is mashed and a window that is pulled about, in the real app: nothing breaks, nothing is lost, and
//! nothing is told by accident.

use std::path::Path;
use std::time::Duration;

use bevy::prelude::*;
use bevy::time::TimeUpdateStrategy;
use curriculum::AgeBand;

use crate::courier::tests::joined;
use crate::library::Scenarios;
use crate::overlays::tell::draft::{Draft, KINDS, Leaf};
use crate::overlays::{self, Overlay};
use crate::page::Laid;
use crate::playing::Playing;
use crate::profile::SwitchKey;
use crate::screens::tests::demo_school;
use crate::screens::{Screen, go};
use crate::unseen;

const BAND: AgeBand = AgeBand::From9To11;
/// Between two frames; two keys in a row are a trembling hand, and a dozen are not.
const FRAME: Duration = Duration::from_millis(25);
/// Sizes a window can have: tiny, narrow, high, an old projector's, a large one, and none at all while it is minimised.
const SIZES: [(u16, u16); 7] = [
    (1, 1),
    (1280, 90),
    (300, 900),
    (1024, 768),
    (1920, 1080),
    (0, 0),
    (1280, 720),
];

/// Numbers that look like chance and are the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (most as u64)).expect("a small number")
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

/// In a scenario, on a computer of a school, with keys and the way to Tell at hand.
fn playing(folder: &Path) -> App {
    let mut app = unseen::app();
    app.insert_resource(TimeUpdateStrategy::ManualDuration(FRAME));
    app.update();
    app.insert_resource(joined(folder))
        .insert_resource(demo_school(BAND));
    let offered = app.world().resource::<Scenarios>().offered(BAND);
    let scenario = offered.first().expect("a scenario").clone();
    app.insert_resource(Playing::new(scenario));
    go(app.world_mut(), Screen::Player);
    unseen::lay(&mut app);
    app
}

fn page(app: &App) -> &str {
    &app.world().resource::<Laid>().key
}

/// Every key a hand finds, Tab, Shift and Escape too.
fn keys() -> Vec<KeyCode> {
    let more = [KeyCode::Tab, KeyCode::ShiftLeft, KeyCode::Escape];
    SwitchKey::ALL
        .map(|key| key.0)
        .into_iter()
        .chain(more)
        .collect()
}

#[test]
fn a_mashed_keyboard_and_a_window_pulled_about_break_nothing_and_send_nothing() {
    let keys = keys();
    for seed in [1, 29, 411] {
        let folder = tempfile::tempdir().unwrap();
        let mut app = playing(folder.path());
        let mut chance = Chance(seed);
        for number in 0..400 {
            unseen::tap(&mut app, chance.one_of(&keys));
            if number % 7 == 0 {
                let (width, height) = chance.one_of(&SIZES);
                unseen::resize(&mut app, width, height);
            }
            assert_ne!(
                page(&app),
                "tell/Next",
                "sent after {number} keys of {seed}"
            );
        }
        unseen::resize(&mut app, 1280, 720);
        unseen::lay(&mut app);
        let controls = app.world().resource::<Laid>().controls().len();
        assert!(controls > 0, "{} can be gone on from", page(&app));
    }
}

/// Letters, figures and arrows: a fist on the keyboard. What was chosen and typed is still there, word for word.
#[test]
fn a_fist_on_the_keyboard_changes_nothing_of_a_scenario_or_a_report() {
    let harmless = |key: &KeyCode| {
        !matches!(
            key,
            KeyCode::Space | KeyCode::Enter | KeyCode::NumpadEnter | KeyCode::Tab | KeyCode::Escape
        )
    };
    let keys: Vec<KeyCode> = keys().into_iter().filter(harmless).collect();
    let folder = tempfile::tempdir().unwrap();
    let mut app = playing(folder.path());
    let mut chance = Chance(7);
    let before = page(&app).to_owned();
    for _ in 0..100 {
        unseen::tap(&mut app, chance.one_of(&keys));
    }
    assert_eq!(page(&app), before);
    assert_eq!(app.world().resource::<Playing>().run().acts().len(), 0);

    overlays::show(app.world_mut(), Overlay::Tell);
    let mut draft = app.world_mut().resource_mut::<Draft>();
    draft.leaf = Leaf::Check;
    draft.switch_kind(KINDS[0].word);
    draft.write("They asked me.");
    unseen::lay(&mut app);
    for _ in 0..100 {
        unseen::tap(&mut app, chance.one_of(&keys));
    }
    assert_eq!(page(&app), "tell/Check");
    let draft = app.world().resource::<Draft>();
    assert_eq!(draft.kinds, [KINDS[0].word]);
    assert_eq!(draft.words.as_str(), "They asked me.");
}

#[test]
fn a_window_of_any_size_keeps_page_report_and_focus() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = playing(folder.path());
    overlays::show(app.world_mut(), Overlay::Tell);
    let mut draft = app.world_mut().resource_mut::<Draft>();
    draft.leaf = Leaf::Feel;
    draft.write("They asked me.");
    unseen::lay(&mut app);
    unseen::tap(&mut app, KeyCode::Tab);
    let focused = |app: &App| {
        let focus = app
            .world()
            .resource::<bevy::input_focus::InputFocus>()
            .get();
        let controls = app.world().resource::<Laid>().controls();
        let control = controls.iter().find(|one| Some(one.entity) == focus);
        control.map(|one| one.key.clone())
    };
    let before = focused(&app);
    assert!(before.is_some());
    for (width, height) in SIZES {
        unseen::resize(&mut app, width, height);
        unseen::frames(&mut app, 4);
        assert_eq!(page(&app), "tell/Feel", "{width} x {height}");
        assert_eq!(focused(&app), before, "{width} x {height}");
    }
    assert_eq!(
        app.world().resource::<Draft>().words.as_str(),
        "They asked me."
    );
}

#[test]
fn a_window_pulled_about_leaves_no_pictures_of_its_old_sizes_behind() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = playing(folder.path());
    let pictures = |app: &App| app.world().resource::<Assets<Image>>().iter().count();
    let at_first = pictures(&app);
    for wider in 0..30 {
        unseen::resize(&mut app, 1280 + 16 * wider, 720 + 9 * wider);
        unseen::frames(&mut app, 2);
    }
    unseen::frames(&mut app, 3);
    assert!(
        pictures(&app) <= at_first * 2,
        "{at_first} became {}",
        pictures(&app)
    );
}
