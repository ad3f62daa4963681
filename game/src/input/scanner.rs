//! The moving highlight: where it rests, when it goes on, and when a touch of the switch presses what is lit.
//!
//! It knows no clock and no window: it is told the time, what the switches do and which plan the page has, and says
//! which control is pressed. It never says so unless somebody accepted (criteria 58 to 60).

use std::time::Duration;

use super::contact::{Contact, Touch};
use super::stops::{Plan, Stop};

/// Rounds without an answer after which the highlight rests until the switch is touched.
const ROUNDS: u8 = 3;

/// The shortest time there is to answer what is lit (criterion 59).
const SHORTEST: Duration = Duration::from_millis(300);

/// How the highlight moves and how what is lit is pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scan {
    /// One switch: the highlight moves by itself, a touch presses.
    Auto,
    /// One switch: each touch moves, resting presses.
    StepAndRest,
    /// Two switches: one moves, the other presses. Nothing is timed.
    TwoSwitches,
    /// One switch: the highlight moves while it is held, letting go presses.
    WhileHeld,
}

impl Scan {
    /// Every way to scan, in the order settings offer them.
    pub const ALL: [Self; 4] = [
        Self::Auto,
        Self::StepAndRest,
        Self::TwoSwitches,
        Self::WhileHeld,
    ];

    /// Whether nothing is lit until the switch is touched. Where resting or letting go presses, what is lit first could
    /// not be told from what was chosen.
    fn begins_dark(self) -> bool {
        matches!(self, Self::StepAndRest | Self::WhileHeld)
    }
}

/// Which switch is touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Switch {
    /// The first; the only one where one is enough.
    First,
    /// The second, which presses where the first only moves.
    Second,
}

/// How long things take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timing {
    /// How the highlight moves.
    pub scan: Scan,
    /// The highlight stays this long; where resting presses, it rests this long.
    pub interval: Duration,
    /// And this much longer on the first stop of a round.
    pub first: Duration,
    /// When a touch counts.
    pub touch: Touch,
}

/// The highlight on one page.
#[derive(Debug, Clone, Default)]
pub struct Scanner {
    plan: Plan,
    cycle: usize,
    stop: usize,
    /// When the highlight came to rest here.
    since: Duration,
    rounds: u8,
    resting: bool,
    /// The highlight was moved here by a touch and not pressed yet.
    moved: bool,
    contacts: [Contact; 2],
}

impl Scanner {
    /// Another page is laid: it is scanned from its beginning.
    pub fn turn_to(&mut self, plan: Plan, timing: Timing, now: Duration) {
        self.plan = plan;
        (self.cycle, self.stop) = (0, 0);
        self.start(timing, now);
    }

    /// The same page is laid anew; `stay` is what was lit, by its place in the new list. The highlight stays on it.
    pub fn keep_on(&mut self, plan: Plan, stay: Option<usize>, timing: Timing, now: Duration) {
        let is_there = match (self.here(), stay) {
            (Some(Stop::Press(item)), Some(stay)) => item == stay,
            (Some(Stop::Enter(_)), _) => true,
            _ => false,
        };
        if plan == self.plan && is_there {
            return;
        }
        let (was_resting, place) = (self.resting, stay.and_then(|item| plan.place_of(item)));
        self.plan = plan;
        (self.cycle, self.stop) = place.unwrap_or_default();
        self.start(timing, now);
        self.resting |= was_resting;
    }

    /// Waits for a touch, because something else has the pupil's hands: a field to type in.
    pub fn rest(&mut self) {
        self.resting = true;
        self.moved = false;
    }

    /// The switches cannot be seen any more; what is held now counts for nothing.
    pub fn hands_off(&mut self) {
        self.contacts = [Contact::default(); 2];
    }

    /// Whether nothing is lit until the switch is touched.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.resting
    }

    /// Where the highlight is; nowhere while the scan rests.
    #[must_use]
    pub fn lit(&self) -> Option<Stop> {
        if self.resting { None } else { self.here() }
    }

    /// The controls that are lit; none while the scan rests.
    #[must_use]
    pub fn lit_items(&self) -> Vec<usize> {
        if self.resting {
            Vec::new()
        } else {
            self.stands_on()
        }
    }

    /// The controls the highlight is on, seen or not.
    #[must_use]
    pub fn stands_on(&self) -> Vec<usize> {
        match self.here() {
            Some(Stop::Press(item)) => vec![item],
            Some(stop) => self.plan.lit(stop).to_vec(),
            None => Vec::new(),
        }
    }

    /// A switch goes down.
    pub fn press(&mut self, which: Switch, timing: Timing, now: Duration) -> Option<usize> {
        self.contact(which).press(timing.touch, now);
        if timing.scan == Scan::StepAndRest {
            // Even a touch that does not count is no rest.
            self.since = now;
        }
        self.tick(timing, now)
    }

    /// A switch comes up.
    pub fn release(&mut self, which: Switch, timing: Timing, now: Duration) -> Option<usize> {
        let counts = self.contact(which).counts(timing.touch, now);
        let pressed = counts.then(|| self.touched(which, timing, now)).flatten();
        let was_down = self.contact(which).is_down();
        let ended = self.contact(which).release(now);
        if ended && timing.scan == Scan::WhileHeld && !self.resting {
            return self.accept(timing, now);
        }
        if was_down || timing.scan == Scan::StepAndRest {
            // The highlight waited for the switch; its time begins again.
            self.since = now;
        }
        pressed
    }

    /// Time goes by. At most one control is pressed at a time.
    pub fn tick(&mut self, timing: Timing, now: Duration) -> Option<usize> {
        for which in [Switch::First, Switch::Second] {
            if self.contact(which).counts(timing.touch, now) {
                return self.touched(which, timing, now);
            }
        }
        if self.due(timing).is_none_or(|due| now < due) {
            return None;
        }
        match timing.scan {
            Scan::Auto | Scan::WhileHeld => {
                self.step(timing, now);
                None
            }
            Scan::StepAndRest => self.accept(timing, now),
            Scan::TwoSwitches => None,
        }
    }

    /// When something will happen if nobody does anything.
    #[must_use]
    pub fn due(&self, timing: Timing) -> Option<Duration> {
        let held = self
            .contacts
            .iter()
            .filter_map(|contact| contact.counts_at(timing.touch))
            .min();
        let is_down = self.contacts.iter().any(Contact::is_down);
        let first = if self.stop == 0 {
            timing.first
        } else {
            Duration::ZERO
        };
        let moves = match timing.scan {
            _ if self.resting => false,
            Scan::Auto => !is_down,
            Scan::WhileHeld => is_down,
            Scan::StepAndRest => self.moved && !is_down,
            Scan::TwoSwitches => false,
        };
        let longer = match timing.scan {
            Scan::StepAndRest => Duration::ZERO,
            _ => first,
        };
        let due = self.since + timing.interval + longer;
        held.or_else(|| moves.then(|| due.max(self.can_be_answered_until(timing))))
    }

    /// While a switch is deaf after a touch nobody can answer, so what is lit then stays lit for longer. Else the first of
    /// a group would be gone before it can be chosen.
    fn can_be_answered_until(&self, timing: Timing) -> Duration {
        let heard = self
            .contacts
            .iter()
            .filter_map(|contact| contact.heard_from(timing.touch))
            .max();
        let answer = match timing.scan {
            Scan::StepAndRest => SHORTEST,
            _ => timing.interval,
        };
        heard.map_or(Duration::ZERO, |heard| heard + answer)
    }

    fn contact(&mut self, which: Switch) -> &mut Contact {
        let [first, second] = &mut self.contacts;
        match which {
            Switch::First => first,
            Switch::Second => second,
        }
    }

    fn here(&self) -> Option<Stop> {
        self.plan.cycle(self.cycle)?.stops.get(self.stop).copied()
    }

    /// A touch counts: it wakes a resting scan, moves, or presses.
    fn touched(&mut self, which: Switch, timing: Timing, now: Duration) -> Option<usize> {
        if self.resting {
            self.resting = false;
            self.rounds = 0;
            self.since = now;
            self.moved = timing.scan == Scan::StepAndRest;
            return None;
        }
        match (timing.scan, which) {
            (Scan::Auto, _) | (Scan::TwoSwitches, Switch::Second) => self.accept(timing, now),
            (Scan::StepAndRest, _) | (Scan::TwoSwitches, Switch::First) => {
                self.step(timing, now);
                self.moved = true;
                None
            }
            (Scan::WhileHeld, _) => None,
        }
    }

    /// Goes to the next stop; after the last one of a group to the group itself, so that one touch goes in again.
    fn step(&mut self, timing: Timing, now: Duration) {
        self.since = now;
        let Some(cycle) = self.plan.cycle(self.cycle) else {
            return;
        };
        if self.stop + 1 < cycle.stops.len() {
            self.stop += 1;
            return;
        }
        if self.cycle > 0 {
            (self.cycle, self.stop) = (0, cycle.home);
            return;
        }
        self.stop = 0;
        self.rounds = self.rounds.saturating_add(1);
        let is_timed = matches!(timing.scan, Scan::Auto | Scan::WhileHeld);
        self.resting = is_timed && self.rounds >= ROUNDS;
    }

    /// Presses what is lit, or goes into the group that is lit.
    fn accept(&mut self, timing: Timing, now: Duration) -> Option<usize> {
        match self.here()? {
            Stop::Press(item) => {
                self.rounds = 0;
                self.since = now;
                self.moved = false;
                self.resting = timing.scan.begins_dark();
                Some(item)
            }
            Stop::Enter(cycle) => {
                (self.cycle, self.stop) = (cycle, 0);
                self.start(timing, now);
                None
            }
        }
    }

    fn start(&mut self, timing: Timing, now: Duration) {
        self.since = now;
        self.rounds = 0;
        self.moved = false;
        self.resting = timing.scan.begins_dark();
    }
}

#[cfg(test)]
mod tests;
