//! Words copied out of this console do not stay on the computer's clipboard (P10).
//!
//! What was copied is remembered by its hash alone. It is cleared at the lock, at the end, and a minute after it was
//! copied, and only while the clipboard still holds it: what somebody copied elsewhere is not ours to take.

use protocol::{
    UtcSeconds,
    bytes::{Hash, sha256},
};

/// Copied words may be pasted for this long.
pub const KEPT_S: i64 = 60;

/// What was copied here last, if it may still lie there.
#[derive(Default)]
pub struct Copied(Option<Ours>);

struct Ours {
    hash: Hash,
    at: UtcSeconds,
}

impl Copied {
    /// Somebody has copied this.
    pub fn note(&mut self, text: &str, now: UtcSeconds) {
        self.0 = Some(Ours {
            hash: sha256(&[text.as_bytes()]),
            at: now,
        });
    }

    /// Whether it has to go now: its minute is over, the console is locked, or it is being closed.
    pub fn is_due(&self, now: UtcSeconds, is_over: bool) -> bool {
        self.0
            .as_ref()
            .is_some_and(|ours| is_over || now - ours.at >= KEPT_S || now < ours.at)
    }

    /// Whether what lies on the clipboard is what was copied here. It is asked for once: after that nothing is ours.
    pub fn was_ours(&mut self, there: Option<&str>) -> bool {
        let ours = self.0.take();
        ours.zip(there)
            .is_some_and(|(ours, there)| sha256(&[there.as_bytes()]) == ours.hash)
    }
}

#[cfg(test)]
mod tests {
    use super::{Copied, KEPT_S};

    const WORDS: &str = "he asked my street";

    #[test]
    fn p10_copied_words_go_after_a_minute_at_the_lock_and_at_the_end_and_not_before() {
        let mut copied = Copied::default();
        assert!(!copied.is_due(0, true), "nothing was copied");
        copied.note(WORDS, 100);
        assert!(!copied.is_due(100 + KEPT_S - 1, false));
        assert!(copied.is_due(100 + KEPT_S, false));
        assert!(copied.is_due(101, true), "locked or closed");
        assert!(
            copied.is_due(50, false),
            "a clock that went back keeps nothing"
        );
        copied.note("other words", 150);
        assert!(!copied.is_due(100 + KEPT_S, false), "a new minute");
    }

    #[test]
    fn p10_only_our_own_words_are_taken_off_the_clipboard() {
        let mut copied = Copied::default();
        copied.note(WORDS, 0);
        assert!(copied.was_ours(Some(WORDS)));
        assert!(!copied.was_ours(Some(WORDS)), "once");
        for there in [Some("a shopping list"), Some(""), None] {
            copied.note(WORDS, 0);
            assert!(!copied.was_ours(there));
            assert!(!copied.is_due(KEPT_S, true), "not ours any more");
        }
    }
}
