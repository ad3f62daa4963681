//! What may be typed into the school's short registers, and the notes that go on from a first one.

use protocol::recordings::{LINE_MAX, TEXT_MAX};
use store::{Learning, NumberedNote, Register, RegisterNote};

use crate::fault::Fault;

/// A first note, and what was noted on it later, in order.
pub(crate) type Threaded = (NumberedNote, Vec<RegisterNote>);

/// Every first note of a register with what goes on from it, in the order they were made.
pub(crate) fn threads(learning: &Learning, register: Register) -> Result<Vec<Threaded>, Fault> {
    let mut threads: Vec<Threaded> = Vec::new();
    for row in learning.register_notes(register)? {
        match row.note.follows {
            None => threads.push((row, Vec::new())),
            Some(first) => {
                let mut known = threads.iter_mut();
                if let Some((_, later)) = known.find(|(one, _)| one.number == first) {
                    later.push(row.note);
                }
            }
        }
    }
    Ok(threads)
}

/// One line, as it is kept; nothing when it is empty or too long.
pub(crate) fn line(text: &str) -> Option<String> {
    fits(text, LINE_MAX, |one| !one.is_control())
}

/// Some lines, as they are kept; nothing when there are none or too many.
pub(crate) fn text(text: &str) -> Option<String> {
    fits(text, TEXT_MAX, |one| !one.is_control() || one == '\n')
}

fn fits(text: &str, chars_max: usize, is_plain: impl Fn(char) -> bool) -> Option<String> {
    let text = text.trim();
    let fits = !text.is_empty() && text.chars().count() <= chars_max && text.chars().all(is_plain);
    fits.then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_empty_or_too_long_is_not_kept() {
        assert_eq!(
            line(" The choir's leader ").as_deref(),
            Some("The choir's leader")
        );
        assert_eq!(text("one\ntwo").as_deref(), Some("one\ntwo"));
        for wrong in ["", "  ", "one\ntwo", &"a".repeat(LINE_MAX + 1)] {
            assert_eq!(line(wrong), None, "{wrong}");
        }
        assert_eq!(text(&"a".repeat(TEXT_MAX + 1)), None);
        assert!(text(&"ä".repeat(TEXT_MAX)).is_some());
    }
}
