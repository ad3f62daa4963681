//! What a teacher wishes for one pupil, and when it is done: at once, but never while the pupil tells.

use protocol::live::BeatAnswer;

/// What waits to be done on this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Waiting {
    /// Signs to be marked.
    pub hints: u32,
    /// One thing at a time from now on.
    pub one_thing: bool,
    /// The page is to be read.
    pub read: bool,
}

/// Answers of the school, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Heard {
    last: Option<BeatAnswer>,
    /// What waits until it is right.
    pub waiting: Waiting,
}

impl Heard {
    /// Takes an answer; says whether somebody has seen the hand. The first answer says where the counts begin.
    pub fn hear(&mut self, answer: BeatAnswer) -> bool {
        if !answer.is_open {
            *self = Self::default();
            return true;
        }
        let before = self.last.replace(answer).unwrap_or(answer);
        let grown = |now: u32, then: u32| now.saturating_sub(then);
        let waiting = &mut self.waiting;
        let hints = grown(answer.hints, before.hints);
        waiting.hints = waiting.hints.saturating_add(hints);
        waiting.one_thing |= grown(answer.one_thing, before.one_thing) > 0;
        waiting.read |= grown(answer.readings, before.readings) > 0;
        grown(answer.hands_seen, before.hands_seen) > 0
    }

    /// What the school has answered last; nothing while the class is closed.
    #[must_use]
    pub fn answer(&self) -> Option<BeatAnswer> {
        self.last
    }

    /// Whether the class is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.last.is_some()
    }

    /// What is to be done now. A hint waits for a page with signs; everything waits while a child tells.
    pub fn take(&mut self, is_telling: bool, has_signs: bool) -> Waiting {
        if is_telling {
            return Waiting::default();
        }
        let hints = if has_signs { self.waiting.hints } else { 0 };
        let taken = Waiting {
            hints,
            ..self.waiting
        };
        self.waiting = Waiting {
            hints: self.waiting.hints - hints,
            ..Waiting::default()
        };
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(hints: u32, readings: u32) -> BeatAnswer {
        BeatAnswer {
            is_open: true,
            hints,
            readings,
            ..BeatAnswer::default()
        }
    }

    #[test]
    fn the_first_answer_is_where_the_counts_begin() {
        let mut heard = Heard::default();
        heard.hear(answer(7, 3));
        assert_eq!(heard.take(false, true), Waiting::default());
        heard.hear(answer(8, 3));
        assert_eq!(heard.take(false, true).hints, 1);
        assert_eq!(heard.take(false, true), Waiting::default(), "once");
    }

    /// design.md §5: hints and the like wait until Tell closes.
    #[test]
    fn what_comes_while_a_child_tells_waits_and_is_not_lost() {
        let mut heard = Heard::default();
        heard.hear(answer(0, 0));
        heard.hear(answer(1, 1));
        assert_eq!(heard.take(true, true), Waiting::default());
        heard.hear(answer(2, 1));
        let taken = heard.take(false, true);
        assert_eq!((taken.hints, taken.read), (2, true));
    }

    #[test]
    fn a_hint_waits_for_a_page_with_signs_and_the_end_of_the_class_ends_everything() {
        let mut heard = Heard::default();
        heard.hear(answer(0, 0));
        heard.hear(answer(1, 0));
        assert_eq!(heard.take(false, false).hints, 0);
        assert_eq!(heard.take(false, true).hints, 1);
        heard.hear(answer(2, 0));
        assert!(heard.hear(BeatAnswer::default()), "the hand goes down");
        assert!(!heard.is_open());
        assert_eq!(heard.take(false, true), Waiting::default());
    }
}
