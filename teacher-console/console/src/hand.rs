//! What a hand or a screen reader is doing at this very moment.
//!
//! A press is meant for the page that was seen. Until it is done nothing else changes that page: not what comes back from
//! the server in the same frame, nor, while the pointer is held down, between down and up.

use bevy_egui::egui::{Event, Key};
use protocol::UtcSeconds;

/// A pointer that is held down for longer is dragging something, or was let go of where nobody saw it.
const HELD_S_MAX: i64 = 3;

/// The hand, as far as the window has felt it.
#[derive(Clone, Copy, Default)]
pub(crate) struct Hand {
    is_pressing: bool,
    held_since: Option<UtcSeconds>,
}

impl Hand {
    /// Takes in what came since the last frame.
    pub(crate) fn feel(&mut self, events: &[Event], now: UtcSeconds) {
        self.is_pressing = false;
        for event in events {
            match event {
                Event::PointerButton { pressed, .. } => {
                    self.is_pressing = true;
                    self.held_since = pressed.then_some(now);
                }
                Event::Key {
                    key: Key::Enter | Key::Space,
                    pressed: true,
                    ..
                }
                | Event::AccessKitActionRequest(_) => self.is_pressing = true,
                Event::PointerGone => self.held_since = None,
                _ => {}
            }
        }
    }

    /// Whether something is pressed in this frame.
    pub(crate) fn is_pressing(self) -> bool {
        self.is_pressing
    }

    /// Whether the page must stay as it is.
    pub(crate) fn keeps_still(self, now: UtcSeconds) -> bool {
        let is_held = |since: UtcSeconds| (0..HELD_S_MAX).contains(&(now - since));
        self.is_pressing || self.held_since.is_some_and(is_held)
    }
}

#[cfg(test)]
mod tests {
    use bevy_egui::egui::{Modifiers, PointerButton, Pos2};

    use super::*;

    const NOW: UtcSeconds = 1_700_000_000;

    fn pointer(pressed: bool) -> Event {
        Event::PointerButton {
            pos: Pos2::ZERO,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        }
    }

    #[test]
    fn the_page_stands_still_from_the_pointers_way_down_to_its_way_up() {
        let mut hand = Hand::default();
        hand.feel(&[pointer(true)], NOW);
        assert!(hand.keeps_still(NOW));
        hand.feel(&[], NOW + 1);
        assert!(hand.keeps_still(NOW + 1), "still held");
        hand.feel(&[pointer(false)], NOW + 1);
        assert!(hand.keeps_still(NOW + 1), "now it counts");
        hand.feel(&[], NOW + 1);
        assert!(!hand.keeps_still(NOW + 1));
    }

    #[test]
    fn a_pointer_that_is_never_let_go_of_holds_nothing_up_for_long() {
        let mut hand = Hand::default();
        hand.feel(&[pointer(true)], NOW);
        hand.feel(&[], NOW + HELD_S_MAX);
        assert!(!hand.keeps_still(NOW + HELD_S_MAX));
        // Nor does a clock that was put back.
        assert!(!hand.keeps_still(NOW - 60));
    }

    #[test]
    fn only_what_presses_something_holds_anything_up() {
        let key = |key| Event::Key {
            key,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers: Modifiers::NONE,
        };
        let mut hand = Hand::default();
        for (event, presses) in [
            (Event::Text("a".to_owned()), false),
            (key(Key::A), false),
            (key(Key::Enter), true),
            (key(Key::Space), true),
        ] {
            hand.feel(&[event], NOW);
            assert_eq!(hand.keeps_still(NOW), presses);
        }
    }
}
