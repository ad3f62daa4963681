//! One switch: when a touch of it counts, and when it is only a trembling hand.

use std::time::Duration;

/// A touch that counts has been held this long, and the switch was let go of long enough before (criterion 60).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Touch {
    /// Held at least this long; 0 to 1 second.
    pub hold: Duration,
    /// Touches sooner than this after the last one was let go of are not meant; at least half a second.
    pub rest: Duration,
}

/// What a switch is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Contact {
    down: Option<Duration>,
    counted: bool,
    let_go: Option<Duration>,
}

impl Contact {
    /// The switch goes down at this time.
    pub fn press(&mut self, touch: Touch, now: Duration) {
        let soon = self
            .let_go
            .is_some_and(|then| now.saturating_sub(then) < touch.rest);
        if self.down.is_none() && !soon {
            self.down = Some(now);
            self.counted = false;
        }
    }

    /// The switch comes up at this time. Whether a touch that counted has ended.
    pub fn release(&mut self, now: Duration) -> bool {
        if self.down.take().is_some() {
            self.let_go = Some(now);
            return self.counted;
        }
        false
    }

    /// Whether the touch begins to count at this time: once for each touch.
    pub fn counts(&mut self, touch: Touch, now: Duration) -> bool {
        let long = self
            .down
            .is_some_and(|down| now.saturating_sub(down) >= touch.hold);
        let begins = long && !self.counted;
        self.counted |= begins;
        begins
    }

    /// Whether it is down, held long enough or not.
    #[must_use]
    pub fn is_down(&self) -> bool {
        self.down.is_some()
    }

    /// From when on a touch is heard again after the last one; nothing before the first.
    #[must_use]
    pub fn heard_from(&self, touch: Touch) -> Option<Duration> {
        Some(self.let_go? + touch.rest)
    }

    /// When a touch that does not count yet will.
    #[must_use]
    pub fn counts_at(&self, touch: Touch) -> Option<Duration> {
        let down = self.down?;
        (!self.counted).then_some(down + touch.hold)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOUCH: Touch = Touch {
        hold: Duration::from_millis(300),
        rest: Duration::from_millis(500),
    };

    fn at(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    #[test]
    fn a_touch_counts_once_and_only_when_it_is_held_long_enough() {
        let mut contact = Contact::default();
        contact.press(TOUCH, at(1_000));
        assert!(!contact.counts(TOUCH, at(1_299)));
        assert_eq!(contact.counts_at(TOUCH), Some(at(1_300)));
        assert!(contact.counts(TOUCH, at(1_300)));
        assert!(!contact.counts(TOUCH, at(1_400)));
        assert!(contact.release(at(1_500)));
    }

    #[test]
    fn a_touch_that_is_too_short_counts_for_nothing() {
        let mut contact = Contact::default();
        contact.press(TOUCH, at(1_000));
        assert!(!contact.release(at(1_100)));
        assert!(!contact.counts(TOUCH, at(5_000)));
    }

    #[test]
    fn a_touch_within_half_a_second_of_the_last_is_a_trembling_hand() {
        let mut contact = Contact::default();
        contact.press(TOUCH, at(1_000));
        assert!(contact.counts(TOUCH, at(1_300)));
        contact.release(at(1_400));
        contact.press(TOUCH, at(1_899));
        assert!(!contact.is_down());
        contact.press(TOUCH, at(1_900));
        assert!(contact.is_down());
    }
}
