//! A whole scenario and a whole report by switch alone, in the real app: the only keys that ever go down are the
//! switches, and what they press is what is lit (criteria 58 to 61).

use std::path::Path;

use super::*;
use crate::input::all_the_way::{Hand, at_home};
use crate::profile::Whole;
use crate::unseen;

/// The highlight stays for three frames and the switch counts after three.
const FRAME: Duration = Duration::from_millis(100);
/// Frames after which whoever waits for a control would give up: it has come by several times.
const PATIENCE: usize = 1_500;

/// Somebody who has one switch or two and nothing else, and the app they see.
struct AtTheSwitch {
    app: App,
    scanning: Scanning,
    is_held: bool,
}

impl AtTheSwitch {
    fn new(folder: &Path, scanning: Scanning) -> Self {
        let mut app = at_home(folder, FRAME);
        let mut profile = app.world_mut().resource_mut::<Profile>();
        profile.scanning = scanning;
        // As quick as it goes; whoever needs longer waits longer.
        profile.scan_ms = Whole::nearest(0);
        profile.first_pause_ms = Whole::nearest(0);
        unseen::lay(&mut app);
        Self {
            app,
            scanning,
            is_held: false,
        }
    }

    /// The key of the switch that chooses, or of the one that moves.
    fn key(&self, which: Learning) -> KeyCode {
        let profile = self.app.world().resource::<Profile>();
        match which {
            Learning::Choose => profile.choose_key.0,
            Learning::Move => profile.move_key.0,
        }
    }

    fn put(&mut self, which: Learning, state: ButtonState) {
        let key = self.key(which);
        unseen::put(&mut self.app, key, state);
        self.app.update();
    }

    /// A touch that is long enough, and the time until the next one counts.
    fn touch(&mut self, which: Learning) {
        self.put(which, ButtonState::Pressed);
        unseen::frames(&mut self.app, 3);
        self.put(which, ButtonState::Released);
        unseen::frames(&mut self.app, 5);
    }

    fn hold(&mut self, hold: bool) {
        if self.is_held != hold {
            self.is_held = hold;
            let state = if hold {
                ButtonState::Pressed
            } else {
                ButtonState::Released
            };
            self.put(Learning::Choose, state);
            // Until the switch is heard again.
            unseen::frames(&mut self.app, if hold { 0 } else { 5 });
        }
    }

    /// What is lit, by its keys.
    fn lit(&self) -> Vec<String> {
        let lit = &self.app.world().resource::<Lit>().0;
        let controls = self.app.world().resource::<Laid>().controls().iter();
        let is_lit = controls.filter(|control| lit.contains(&control.entity));
        is_lit.map(|control| control.key.clone()).collect()
    }

    /// How many pages were laid because of presses: a press always has one laid anew.
    fn laid(&self) -> u64 {
        self.app.world().resource::<Laid>().count
    }

    /// Does what this way to scan asks for, given whether what is wanted is lit.
    fn go_on(&mut self, is_lit: bool) {
        match (self.scanning, is_lit) {
            (Scanning::OneAuto, false) | (Scanning::OneStep, true) => self.app.update(),
            (Scanning::OneAuto | Scanning::Two, true) | (Scanning::OneStep, false) => {
                self.touch(Learning::Choose);
            }
            (Scanning::Two, false) => self.touch(Learning::Move),
            (Scanning::OneHeld, is_lit) => {
                self.hold(!is_lit);
                self.app.update();
            }
            (Scanning::Off, _) => panic!("no switch is used"),
        }
    }
}

impl Hand for AtTheSwitch {
    fn app(&self) -> &App {
        &self.app
    }

    /// Waits for the control, and for the group it is in.
    fn press(&mut self, key: &str) {
        assert!(self.has(key), "{key} is not on {}", self.page());
        let before = self.laid();
        for _ in 0..PATIENCE {
            if self.laid() != before {
                // The next page is seen before anything is done there.
                return unseen::frames(&mut self.app, 6);
            }
            let lit = self.lit();
            // Where the scan rests nothing is lit; a touch wakes it.
            let is_asleep = lit.is_empty() && self.scanning == Scanning::OneAuto;
            self.go_on(is_asleep || lit.iter().any(|lit| lit == key));
        }
        panic!("{key} is never lit alone on {}", self.page());
    }
}

#[test]
fn one_switch_is_enough_to_play_and_to_tell_where_the_highlight_moves_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let mut pupil = AtTheSwitch::new(folder.path(), Scanning::OneAuto);
    pupil.play();
    pupil.press("rail/tell");
    pupil.tell();
}

#[test]
fn two_switches_are_enough_to_play_and_to_tell() {
    let folder = tempfile::tempdir().unwrap();
    let mut pupil = AtTheSwitch::new(folder.path(), Scanning::Two);
    pupil.play();
    pupil.press("rail/tell");
    pupil.tell();
}

#[test]
fn one_switch_is_enough_to_play_and_to_tell_where_resting_or_letting_go_chooses() {
    for scanning in [Scanning::OneStep, Scanning::OneHeld] {
        let folder = tempfile::tempdir().unwrap();
        let mut pupil = AtTheSwitch::new(folder.path(), scanning);
        pupil.play();
        pupil.press("rail/tell");
        pupil.tell();
    }
}

/// Criterion 62: space and Enter choose and move unless the pupil chose others, and every key that a switch can send can
/// be either of them.
#[test]
fn space_and_enter_are_the_switches_at_first_and_every_key_can_take_their_place() {
    let usual = Profile::default();
    assert_eq!(usual.choose_key.0, KeyCode::Space);
    assert_eq!(usual.move_key.0, KeyCode::Enter);
    let folder = tempfile::tempdir().unwrap();
    let mut pupil = AtTheSwitch::new(folder.path(), Scanning::Two);
    for key in SwitchKey::ALL {
        for which in [Learning::Choose, Learning::Move] {
            pupil.app.insert_resource(which);
            for state in [ButtonState::Pressed, ButtonState::Released] {
                unseen::put(&mut pupil.app, key.0, state);
                pupil.app.update();
            }
            assert!(pupil.app.world().get_resource::<Learning>().is_none());
            assert_eq!(pupil.key(which), key.0);
            let profile = *pupil.app.world().resource::<Profile>();
            assert_ne!(profile.choose_key, profile.move_key);
        }
    }
    // The last keys that were taught press.
    pupil.press("rail/tell");
    assert_eq!(pupil.page(), "tell/Who");
}

/// What a screen reader says of the lit control beside its name.
fn told_of_the_first(pupil: &AtTheSwitch) -> Option<String> {
    let first = pupil.app.world().resource::<Lit>().0.first().copied()?;
    let node = pupil
        .app
        .world()
        .get::<bevy::a11y::AccessibilityNode>(first)?;
    node.description().map(str::to_owned)
}

/// Criterion 61: a group is told by how many and which controls it has, only while all of it is lit.
#[test]
fn a_group_that_is_lit_says_how_many_and_which_controls_it_has() {
    let folder = tempfile::tempdir().unwrap();
    let mut pupil = AtTheSwitch::new(folder.path(), Scanning::Two);
    pupil.press("rail/tell");
    let mut groups = 0;
    for _ in 0..12 {
        let lit = pupil.lit().len();
        let told = told_of_the_first(&pupil).unwrap_or_default();
        let is_named = told.starts_with(&format!("Group of {lit}: "));
        assert_eq!(is_named, lit > 1, "{lit}: {told}");
        assert_eq!(told.matches("; ").count(), lit.saturating_sub(1), "{told}");
        groups += usize::from(lit > 1);
        pupil.touch(Learning::Move);
    }
    assert!(groups > 0);
}

/// Criterion 60: a highlight that went round three times in vain waits for a touch, and says so where the focus is.
#[test]
fn a_highlight_that_waits_says_so_until_the_switch_is_touched() {
    let folder = tempfile::tempdir().unwrap();
    let mut pupil = AtTheSwitch::new(folder.path(), Scanning::OneAuto);
    let said = |pupil: &AtTheSwitch| {
        let world = pupil.app.world();
        let focused = world.resource::<InputFocus>().get()?;
        let node = world.get::<bevy::a11y::AccessibilityNode>(focused)?;
        node.description().map(str::to_owned)
    };
    let waits = Some("The box waits for your switch.".to_owned());
    while !pupil.lit().is_empty() {
        assert_ne!(said(&pupil), waits);
        pupil.app.update();
    }
    pupil.app.update();
    assert_eq!(said(&pupil), waits);
    let page = pupil.page().to_owned();
    pupil.touch(Learning::Choose);
    assert_ne!(said(&pupil), waits);
    assert!(!pupil.lit().is_empty() && pupil.page() == page);
}
