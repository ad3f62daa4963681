//! The highlight on a clock that stands still until it is told to go on.

use proptest::prelude::*;

use super::super::contact::Touch;
use super::super::stops::{Item, Part};
use super::super::wanting::{AtTheSwitch, timing};
use super::*;

fn items(content: usize, wide: usize) -> Vec<Item> {
    let rows = (0..content).map(|place| (Part::Content, 1 + place / wide));
    [(Part::Back, 0), (Part::Bar, 0)]
        .into_iter()
        .chain(rows)
        .chain([
            (Part::Tell, 90),
            (Part::Help, 91),
            (Part::Help, 92),
            (Part::Help, 93),
        ])
        .map(|(part, row)| Item { part, row })
        .collect()
}

fn plan(content: usize, wide: usize) -> Plan {
    Plan::new(&items(content, wide))
}

fn at(content: usize, scan: Scan) -> AtTheSwitch {
    AtTheSwitch::of(plan(content, 4), scan)
}

#[test]
fn the_highlight_moves_by_itself_and_waits_longer_on_the_first_stop() {
    let mut pupil = at(2, Scan::Auto);
    assert_eq!(pupil.scanner.lit(), Some(Stop::Press(2)));
    pupil.wait(2_799);
    assert_eq!(pupil.scanner.lit(), Some(Stop::Press(2)));
    pupil.wait(1);
    assert_eq!(pupil.scanner.lit(), Some(Stop::Press(3)));
    pupil.wait(1_799);
    assert_eq!(pupil.scanner.lit(), Some(Stop::Press(3)));
    pupil.wait(1);
    assert_eq!(pupil.scanner.lit(), Some(Stop::Press(1)));
}

#[test]
fn after_three_rounds_the_highlight_rests_and_a_touch_wakes_it_without_pressing() {
    let mut pupil = at(2, Scan::Auto);
    let stops = pupil.scanner.plan.cycle(0).unwrap().stops.len();
    for _ in 0..3 * stops - 1 {
        assert_eq!(pupil.until_due(), None);
        assert!(pupil.scanner.lit().is_some());
    }
    pupil.until_due();
    assert_eq!(pupil.scanner.lit(), None);
    assert_eq!(pupil.scanner.due(pupil.timing), None, "nothing is timed");
    assert_eq!(pupil.touch(Switch::First), None);
    assert_eq!(pupil.scanner.lit(), Some(Stop::Press(2)));
    assert_eq!(pupil.touch(Switch::First), Some(2));
}

#[test]
fn the_highlight_does_not_run_away_from_under_the_hand() {
    let mut pupil = at(2, Scan::Auto);
    pupil.wait(2_700);
    pupil.scanner.press(Switch::First, pupil.timing, pupil.now);
    assert_eq!(pupil.wait(299), None, "held, and past the interval");
    assert_eq!(pupil.scanner.lit(), Some(Stop::Press(2)));
    assert_eq!(pupil.wait(1), Some(2));
}

#[test]
fn a_touch_that_is_too_short_gives_the_highlight_its_whole_time_again() {
    let mut pupil = at(2, Scan::Auto);
    pupil.until_due();
    pupil.wait(1_700);
    pupil.scanner.press(Switch::First, pupil.timing, pupil.now);
    assert_eq!(pupil.up(Switch::First), None);
    // And half a second more, in which the switch is deaf.
    pupil.wait(2_299);
    assert_eq!(pupil.scanner.lit(), Some(Stop::Press(3)));
    pupil.wait(1);
    assert_ne!(pupil.scanner.lit(), Some(Stop::Press(3)));
}

#[test]
fn the_first_of_a_group_stays_until_a_switch_that_was_deaf_can_choose_it() {
    let quick = Timing {
        interval: Duration::from_millis(300),
        first: Duration::ZERO,
        ..timing(Scan::Auto)
    };
    let mut pupil = AtTheSwitch::with(plan(12, 4), quick);
    assert_eq!(pupil.touch(Switch::First), None, "it only goes in");
    pupil.wait(799);
    assert_eq!(pupil.scanner.lit(), Some(Stop::Press(2)));
    pupil.wait(1);
    assert_eq!(pupil.scanner.lit(), Some(Stop::Press(3)));
}

#[test]
fn past_the_end_of_a_group_the_group_itself_is_lit_again() {
    let mut pupil = at(12, Scan::Auto);
    assert_eq!(pupil.scanner.lit_items(), [2, 3, 4, 5]);
    assert_eq!(pupil.touch(Switch::First), None, "it only goes in");
    assert_eq!(pupil.scanner.lit(), Some(Stop::Press(2)));
    let inside = pupil.scanner.plan.cycle(1).unwrap().stops.len();
    for _ in 0..inside {
        pupil.until_due();
    }
    assert_eq!(pupil.scanner.lit_items(), [2, 3, 4, 5]);
    pupil.until_due();
    assert_eq!(pupil.scanner.lit_items(), [6, 7, 8, 9]);
}

#[test]
fn where_resting_presses_nothing_is_pressed_before_the_first_touch() {
    let mut pupil = at(2, Scan::StepAndRest);
    assert_eq!(pupil.wait(60_000), None);
    assert_eq!(pupil.touch(Switch::First), None);
    assert_eq!(pupil.scanner.lit(), Some(Stop::Press(2)));
    assert_eq!(pupil.wait(1_799), None);
    assert_eq!(pupil.wait(1), Some(2));
    assert_eq!(pupil.wait(60_000), None, "and only once");
}

#[test]
fn two_switches_are_never_timed() {
    let mut pupil = at(2, Scan::TwoSwitches);
    pupil.touch(Switch::First);
    assert_eq!(pupil.scanner.due(pupil.timing), None);
    assert_eq!(pupil.wait(600_000), None);
    assert_eq!(pupil.scanner.lit(), Some(Stop::Press(3)));
    assert_eq!(pupil.touch(Switch::Second), Some(3));
}

#[test]
fn while_held_it_moves_and_letting_go_presses() {
    let mut pupil = at(2, Scan::WhileHeld);
    assert_eq!(pupil.wait(60_000), None);
    assert_eq!(pupil.scanner.lit(), None);
    pupil.down(Switch::First);
    pupil.wait(300);
    assert_eq!(pupil.scanner.lit(), Some(Stop::Press(2)));
    pupil.until_due();
    assert_eq!(pupil.up(Switch::First), Some(3));
    assert_eq!(pupil.scanner.lit(), None);
}

#[test]
fn a_page_laid_anew_keeps_the_highlight_and_another_page_begins_anew() {
    let mut pupil = at(1, Scan::TwoSwitches);
    let (timing, now) = (pupil.timing, pupil.now);
    pupil.scanner.keep_on(plan(1, 4), Some(2), timing, now);
    assert_eq!(pupil.scanner.lit(), Some(Stop::Press(2)));
    // One more stands before it now.
    pupil.scanner.keep_on(plan(2, 4), Some(3), timing, now);
    assert_eq!(pupil.scanner.lit(), Some(Stop::Press(3)));
    pupil.scanner.turn_to(plan(2, 4), timing, now);
    assert_eq!(pupil.scanner.lit(), Some(Stop::Press(2)));
}

#[test]
fn a_scan_that_rests_is_not_woken_by_a_page_laid_anew() {
    let mut pupil = at(2, Scan::Auto);
    pupil.scanner.rest();
    let (timing, now) = (pupil.timing, pupil.now);
    pupil.scanner.keep_on(plan(3, 4), None, timing, now);
    assert_eq!(pupil.scanner.lit(), None);
    pupil.scanner.turn_to(plan(3, 4), timing, now);
    assert!(pupil.scanner.lit().is_some());
}

#[derive(Debug, Clone, Copy)]
enum Deed {
    Down(Switch),
    Up(Switch),
    Wait(u64),
}

fn any_deed() -> impl Strategy<Value = Deed> {
    let which = || prop_oneof![Just(Switch::First), Just(Switch::Second)];
    prop_oneof![
        which().prop_map(Deed::Down),
        which().prop_map(Deed::Up),
        (1_u64..2_500).prop_map(Deed::Wait),
    ]
}

fn any_scan() -> impl Strategy<Value = Scan> {
    prop::sample::select(Scan::ALL.to_vec())
}

/// How long each switch has really been down, kept beside the scanner.
#[derive(Default)]
struct Hands([Option<Duration>; 2]);

impl Hands {
    fn set(&mut self, which: Switch, down: Option<Duration>) {
        let place = usize::from(which == Switch::Second);
        self.0[place] = down.map(|down| self.0[place].unwrap_or(down));
    }

    fn held(&self, now: Duration) -> Duration {
        let held = self.0.iter().flatten().map(|down| now - *down).max();
        held.unwrap_or_default()
    }
}

/// Everything that can be set, from the least to the most.
fn any_timing() -> impl Strategy<Value = Timing> {
    let times = (
        300_u64..=10_000,
        0_u64..=3_000,
        0_u64..=1_000,
        500_u64..=2_000,
    );
    (any_scan(), times).prop_map(|(scan, (interval, first, hold, rest))| Timing {
        scan,
        interval: Duration::from_millis(interval),
        first: Duration::from_millis(first),
        touch: Touch {
            hold: Duration::from_millis(hold),
            rest: Duration::from_millis(rest),
        },
    })
}

proptest! {
    /// Criteria 58 to 60: whoever waits for a control gets it, by each way to scan and with every time that can be set,
    /// and gets nothing else.
    #[test]
    fn every_control_can_be_pressed_by_each_way_to_scan(
        content in 1_usize..30,
        wide in 1_usize..10,
        timing in any_timing(),
        wanted: prop::sample::Index,
    ) {
        let item = wanted.index(items(content, wide).len());
        let mut pupil = AtTheSwitch::with(plan(content, wide), timing);
        prop_assert_eq!(pupil.reach(item), Some(item));
    }

    /// Criteria 59 and 60: what was not lit, and what nobody accepted for as long as was set, is never pressed.
    #[test]
    fn nothing_is_pressed_that_nobody_accepted(
        deeds in prop::collection::vec(any_deed(), 0..120),
        content in 1_usize..20,
        scan in any_scan(),
    ) {
        let timing = timing(scan);
        let mut pupil = AtTheSwitch::of(plan(content, 4), scan);
        let (mut hands, mut rests_since) = (Hands::default(), pupil.now);
        for deed in deeds {
            let before = pupil.scanner.clone();
            let pressed = match deed {
                Deed::Down(which) => {
                    hands.set(which, Some(pupil.now));
                    rests_since = pupil.now;
                    pupil.scanner.press(which, timing, pupil.now)
                }
                Deed::Up(which) => {
                    let pressed = pupil.scanner.release(which, timing, pupil.now);
                    if pressed.is_some() {
                        prop_assert!(hands.held(pupil.now) >= timing.touch.hold);
                    }
                    hands.set(which, None);
                    rests_since = pupil.now;
                    pressed
                }
                Deed::Wait(time) => pupil.wait(time),
            };
            let Some(item) = pressed else { continue };
            prop_assert_eq!(before.here(), Some(Stop::Press(item)), "it was lit");
            match (scan, deed) {
                (Scan::StepAndRest, _) => {
                    prop_assert!(before.moved && pupil.now - rests_since >= timing.interval);
                }
                (Scan::WhileHeld, Deed::Up(_)) | (Scan::Auto | Scan::TwoSwitches, Deed::Up(_)) => {}
                (Scan::WhileHeld, _) => prop_assert!(false, "only letting go presses"),
                (Scan::Auto | Scan::TwoSwitches, _) => {
                    prop_assert!(hands.held(pupil.now) >= timing.touch.hold);
                }
            }
        }
    }

    /// Criterion 60: the highlight stays its whole time on every stop, and longer on the first.
    #[test]
    fn the_highlight_never_leaves_early(
        waits in prop::collection::vec(1_u64..900, 1..200),
        content in 1_usize..20,
    ) {
        let mut pupil = at(content, Scan::Auto);
        let mut since = pupil.now;
        for time in waits {
            let (stop, first) = (pupil.scanner.lit(), pupil.scanner.stop == 0);
            pupil.wait(time);
            if pupil.scanner.lit() != stop {
                let pause = if first { timing(Scan::Auto).first } else { Duration::ZERO };
                prop_assert!(pupil.now - since >= timing(Scan::Auto).interval + pause);
                since = pupil.now;
            }
        }
    }
}
