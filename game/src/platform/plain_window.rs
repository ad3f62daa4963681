//! Where no window of ours can open: a sentence in a window of the desktop's own, for whoever started the app from a menu
//! and sees no terminal.

use std::io::{self, IsTerminal as _};
use std::process::{Child, Command, Stdio};

/// Programs that show a sentence, with what comes before it on their command line. The first that is here shows it.
const SHOWING: &[(&str, &[&str])] = if cfg!(windows) {
    &[("msg", &["*"])]
} else if cfg!(target_os = "macos") {
    &[(
        "osascript",
        &[
            "-e",
            "on run words",
            "-e",
            "display alert (item 1 of words)",
            "-e",
            "end run",
        ],
    )]
} else {
    &[
        ("zenity", &["--error", "--no-markup", "--text"]),
        ("kdialog", &["--error"]),
        // It draws with the screen's own letters, and so also where there are no fonts.
        ("xmessage", &["-center"]),
        ("notify-send", &["--expire-time=0"]),
    ]
};

/// Shows the sentence and does not wait until it was read. Who started the app in a terminal reads it there.
pub(crate) fn show(sentence: &str) {
    if io::stderr().is_terminal() {
        return;
    }
    first_that_starts(SHOWING, |program, before| {
        started(program, before, sentence).is_ok()
    });
}

fn started(program: &str, before: &[&str], sentence: &str) -> io::Result<Child> {
    Command::new(program)
        .args(before)
        .arg(sentence)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
}

/// The first program that could be started.
fn first_that_starts<'p>(
    programs: &[(&'p str, &[&str])],
    mut start: impl FnMut(&str, &[&str]) -> bool,
) -> Option<&'p str> {
    programs
        .iter()
        .find(|(program, before)| start(program, before))
        .map(|(program, _)| *program)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_program_that_is_here_shows_the_sentence_and_no_other() {
        let mut asked = Vec::new();
        let shown = first_that_starts(
            &[("one", &[]), ("two", &["--text"]), ("three", &[])],
            |program, before| {
                asked.push((program.to_owned(), before.len()));
                program != "one"
            },
        );
        assert_eq!(shown, Some("two"));
        assert_eq!(asked, [("one".to_owned(), 0), ("two".to_owned(), 1)]);
        assert_eq!(first_that_starts(SHOWING, |_, _| false), None);
    }

    #[test]
    fn a_program_that_is_not_here_is_passed_by() {
        assert!(started("no-program-is-called-so", &[], "Hello").is_err());
    }
}
