//! For tests: a pupil at the switch who wants one control and waits until it is lit.

use std::time::Duration;

use super::contact::Touch;
use super::scanner::{Scan, Scanner, Switch, Timing};
use super::stops::Plan;

/// Gestures and waits after which the pupil would give up.
const PATIENCE: usize = 400;

pub(crate) fn timing(scan: Scan) -> Timing {
    Timing {
        scan,
        interval: Duration::from_millis(1_800),
        first: Duration::from_secs(1),
        touch: Touch {
            hold: Duration::from_millis(300),
            rest: Duration::from_millis(500),
        },
    }
}

/// The pupil and the machine, and what the clock says.
pub(crate) struct AtTheSwitch {
    pub(crate) scanner: Scanner,
    pub(crate) timing: Timing,
    pub(crate) now: Duration,
    /// From when on the switch is heard again.
    heard: Duration,
}

impl AtTheSwitch {
    pub(crate) fn of(plan: Plan, scan: Scan) -> Self {
        Self::with(plan, timing(scan))
    }

    pub(crate) fn with(plan: Plan, timing: Timing) -> Self {
        let now = Duration::from_secs(10);
        let mut scanner = Scanner::default();
        scanner.turn_to(plan, timing, now);
        Self {
            scanner,
            timing,
            now,
            heard: now,
        }
    }

    pub(crate) fn wait(&mut self, milliseconds: u64) -> Option<usize> {
        self.now += Duration::from_millis(milliseconds);
        self.scanner.tick(self.timing, self.now)
    }

    /// Lets the highlight go on, as far as it does by itself.
    pub(crate) fn until_due(&mut self) -> Option<usize> {
        if let Some(due) = self.scanner.due(self.timing) {
            self.now = self.now.max(due);
        }
        self.scanner.tick(self.timing, self.now)
    }

    /// Waits until the switch is heard, and touches it a moment later.
    pub(crate) fn down(&mut self, which: Switch) -> Option<usize> {
        self.now = self.now.max(self.heard) + Duration::from_millis(10);
        let pressed = self.scanner.tick(self.timing, self.now);
        pressed.or(self.scanner.press(which, self.timing, self.now))
    }

    pub(crate) fn up(&mut self, which: Switch) -> Option<usize> {
        self.now += Duration::from_millis(10);
        self.heard = self.now + self.timing.touch.rest;
        self.scanner.release(which, self.timing, self.now)
    }

    /// Holds the switch until the touch counts.
    fn hold(&mut self) -> Option<usize> {
        self.now += self.timing.touch.hold;
        self.scanner.tick(self.timing, self.now)
    }

    /// A whole touch.
    pub(crate) fn touch(&mut self, which: Switch) -> Option<usize> {
        let pressed = self.down(which);
        let pressed = pressed.or(self.hold());
        pressed.or(self.up(which))
    }

    /// Presses this control, by waiting for it and for the groups it is in; `None` when it never comes.
    pub(crate) fn reach(&mut self, item: usize) -> Option<usize> {
        let mut is_held = false;
        for _ in 0..PATIENCE {
            let is_lit = self.scanner.lit_items().contains(&item);
            let pressed = match (self.timing.scan, is_lit) {
                (Scan::Auto, true) => self.touch(Switch::First),
                (Scan::TwoSwitches, true) => self.touch(Switch::Second),
                (Scan::TwoSwitches, false) | (Scan::StepAndRest, false) => {
                    self.touch(Switch::First)
                }
                (Scan::Auto, false) | (Scan::StepAndRest, true) => self.until_due(),
                (Scan::WhileHeld, true) => {
                    is_held = false;
                    self.up(Switch::First)
                }
                (Scan::WhileHeld, false) if is_held => self.until_due(),
                (Scan::WhileHeld, false) => {
                    is_held = true;
                    let pressed = self.down(Switch::First);
                    pressed.or(self.hold())
                }
            };
            if pressed.is_some() {
                return pressed;
            }
        }
        None
    }
}
