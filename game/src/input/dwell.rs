//! Pressing by resting: a pointer that stays on a control presses it, once, unless it was there before the page was.

use std::time::Duration;

use bevy::math::Vec2;

/// Where a page opened under a resting pointer, the pointer has to go this far before it can press, in pixels: a
/// trembling hand is not a wish.
const AWAY: f32 = 24.0;

/// What the resting pointer does.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Resting {
    /// Nothing.
    Nothing,
    /// It rests on a control; how much of the time is over, of 1.
    Filling(f32),
    /// The time is over: the control is pressed.
    Press,
}

/// A pointer, and what it rests on.
#[derive(Debug, Clone, Default)]
pub struct Dwell {
    on: Option<(String, Duration)>,
    /// Pressed, or left alone, until the pointer goes elsewhere.
    spent: Option<String>,
    /// Where the pointer was when the page opened, until it has gone from there.
    opened_at: Option<Vec2>,
}

impl Dwell {
    /// Another page opens under a pointer at this place.
    pub fn page_turned(&mut self, pointer: Option<Vec2>) {
        *self = Self {
            opened_at: pointer,
            ..Self::default()
        };
    }

    /// The pointer is at this place and over this control; resting for `wait` presses it.
    pub fn look(
        &mut self,
        pointer: Option<Vec2>,
        over: Option<&str>,
        wait: Duration,
        now: Duration,
    ) -> Resting {
        if let (Some(then), Some(pointer)) = (self.opened_at, pointer)
            && then.distance(pointer) >= AWAY
        {
            self.opened_at = None;
        }
        if self.spent.as_deref() != over {
            self.spent = None;
        }
        let (Some(over), None, None) = (over, &self.spent, self.opened_at) else {
            self.on = None;
            return Resting::Nothing;
        };
        let since = match &self.on {
            Some((key, since)) if key == over => *since,
            _ => {
                self.on = Some((over.to_owned(), now));
                now
            }
        };
        let rested = now.saturating_sub(since);
        if rested < wait {
            return Resting::Filling(rested.as_secs_f32() / wait.as_secs_f32());
        }
        self.on = None;
        self.spent = Some(over.to_owned());
        Resting::Press
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const WAIT: Duration = Duration::from_secs(1);
    const HERE: Option<Vec2> = Some(Vec2::new(100.0, 100.0));
    const THERE: Option<Vec2> = Some(Vec2::new(300.0, 100.0));

    fn at(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    #[test]
    fn resting_on_a_control_fills_and_then_presses_it_once() {
        let mut dwell = Dwell::default();
        let mut look = |now| dwell.look(HERE, Some("next"), WAIT, at(now));
        assert_eq!(look(0), Resting::Filling(0.0));
        assert_eq!(look(500), Resting::Filling(0.5));
        assert_eq!(look(1_000), Resting::Press);
        assert_eq!(look(1_001), Resting::Nothing);
        assert_eq!(look(60_000), Resting::Nothing);
    }

    #[test]
    fn who_goes_elsewhere_and_comes_back_begins_again() {
        let mut dwell = Dwell::default();
        dwell.look(HERE, Some("next"), WAIT, at(0));
        assert_eq!(dwell.look(THERE, None, WAIT, at(900)), Resting::Nothing);
        assert_eq!(
            dwell.look(HERE, Some("next"), WAIT, at(1_000)),
            Resting::Filling(0.0)
        );
        assert_eq!(
            dwell.look(HERE, Some("next"), WAIT, at(2_000)),
            Resting::Press
        );
    }

    #[test]
    fn nothing_happens_while_the_pointer_rests_where_it_was_when_the_page_opened() {
        let mut dwell = Dwell::default();
        dwell.page_turned(HERE);
        assert_eq!(
            dwell.look(HERE, Some("send"), WAIT, at(0)),
            Resting::Nothing
        );
        let trembling = Some(Vec2::new(110.0, 104.0));
        assert_eq!(
            dwell.look(trembling, Some("send"), WAIT, at(60_000)),
            Resting::Nothing
        );
        dwell.look(THERE, Some("send"), WAIT, at(61_000));
        assert_eq!(
            dwell.look(THERE, Some("send"), WAIT, at(62_000)),
            Resting::Press
        );
    }

    proptest! {
        /// However the pointer wanders, a press means that it was over that control for the whole time before.
        #[test]
        fn nothing_is_pressed_that_the_pointer_did_not_rest_on(
            steps in prop::collection::vec((prop::option::of(0_usize..3), 1_u64..400), 0..80)
        ) {
            let mut dwell = Dwell::default();
            let (mut now, mut last, mut since) = (at(0), None, at(0));
            for (over, time) in steps {
                if over != last {
                    (last, since) = (over, now);
                }
                let key = over.map(|number| ["next", "back", "send"][number]);
                let did = dwell.look(HERE, key, WAIT, now);
                if did == Resting::Press {
                    prop_assert!(key.is_some() && now - since >= WAIT);
                }
                now += at(time);
            }
        }
    }
}
