//! What the person at the keyboard reads: plain lines, and nothing lost if nobody listens.

use std::io::Write as _;

/// Prints a line to the standard output.
pub(crate) fn line(text: &str) {
    // A closed pipe is no reason to stop working.
    drop(writeln!(std::io::stdout(), "{text}"));
}

/// Prints what went wrong, and what to do next, to the error output.
pub(crate) fn problem(text: &str) {
    drop(writeln!(std::io::stderr(), "cargo xtask: {text}"));
}
