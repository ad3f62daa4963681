//! `cargo xtask test`: every check there is, in the order that tells of mistakes soonest.

use crate::{cargo, packages, say};
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

/// Runs all checks, even after one failed, and closes with 'N passed, N failed'.
///
/// # Errors
/// When anything failed; the names are repeated at the end.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    let fast = arguments.iter().any(|argument| argument == "--fast");
    packages::install_missing()?;
    let mut tally = Tally::default();
    tally.check("formatting", cargo::command(&["fmt", "--all", "--check"]));
    if !fast {
        let mut lints = vec![
            "clippy",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ];
        lints.insert(1, "--quiet");
        tally.check("lints", cargo::command(&lints));
        let mut documentation = cargo::command(&[
            "doc",
            "--quiet",
            "--workspace",
            "--no-deps",
            "--document-private-items",
        ]);
        documentation.env("RUSTDOCFLAGS", "-D warnings");
        tally.check("documentation", documentation);
    }
    tally.check(
        "programs",
        cargo::command(&["build", "--workspace", "--bins"]),
    );
    match cargo::built("check-curriculum") {
        Ok(program) => {
            let mut content = Command::new(program);
            content.current_dir(cargo::root());
            tally.check("curriculum", content);
        }
        Err(why) => tally.failed(&why),
    }
    tally.tests(cargo::command(&["test", "--workspace", "--no-fail-fast"]))?;
    tally.close()
}

/// How many checks and tests went well, and the names of those that did not.
#[derive(Default)]
struct Tally {
    passed: usize,
    failures: Vec<String>,
}

impl Tally {
    fn check(&mut self, name: &str, mut command: Command) {
        say::line(&format!("== {name}"));
        match command.status() {
            Ok(status) if status.success() => self.passed += 1,
            Ok(_) => self.failed(name),
            Err(why) => self.failed(&format!("{name} ({why})")),
        }
    }

    fn failed(&mut self, name: &str) {
        self.failures.push(name.to_owned());
    }

    /// Runs the tests, shows what they print, and counts each.
    fn tests(&mut self, mut command: Command) -> Result<(), String> {
        say::line("== tests");
        let mut running = command
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|why| format!("cargo could not be started: {why}"))?;
        let output = running
            .stdout
            .take()
            .ok_or("the tests gave no output to read")?;
        let before = self.failures.len();
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            say::line(&line);
            self.count(&line);
        }
        let status = running
            .wait()
            .map_err(|why| format!("the tests were lost: {why}"))?;
        if !status.success() && self.failures.len() == before {
            self.failed("tests (they did not compile, or one of them crashed)");
        }
        Ok(())
    }

    /// Reads one line of the test runner: `test NAME ... ok` or `test NAME ... FAILED`.
    fn count(&mut self, line: &str) {
        let Some(test) = line.strip_prefix("test ") else {
            return;
        };
        if test.ends_with(" ... ok") {
            self.passed += 1;
        } else if let Some(name) = test.strip_suffix(" ... FAILED") {
            self.failures.push(name.to_owned());
        }
    }

    fn close(self) -> Result<(), String> {
        for name in &self.failures {
            say::line(&format!("failed: {name}"));
        }
        say::line(&format!(
            "{} passed, {} failed",
            self.passed,
            self.failures.len()
        ));
        if self.failures.is_empty() {
            Ok(())
        } else {
            Err("not everything passed.".to_owned())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn each_test_line_is_counted_once_and_summaries_are_not() {
        let mut tally = Tally::default();
        for line in [
            "running 3 tests",
            "test a::one ... ok",
            "test a::two ... FAILED",
            "test a::three ... ignored",
            "test result: FAILED. 1 passed; 1 failed; 1 ignored",
        ] {
            tally.count(line);
        }
        assert_eq!(tally.passed, 1);
        assert_eq!(tally.failures, ["a::two"]);
    }
}
