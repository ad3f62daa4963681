//! Writes the papers that are made from the code, where they differ from what lies there.

use std::io::Write as _;
use std::process::ExitCode;
use tests::Outcome;
use tests::papers::made_from_code;
use tests::process::root;

fn main() -> ExitCode {
    match write() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            drop(writeln!(std::io::stderr(), "{why}"));
            ExitCode::FAILURE
        }
    }
}

fn write() -> Outcome<()> {
    for paper in made_from_code()? {
        let name = paper
            .path
            .strip_prefix(root())
            .unwrap_or(&paper.path)
            .display();
        let is_current = std::fs::read_to_string(&paper.path).is_ok_and(|text| text == paper.text);
        let word = if is_current {
            "is current"
        } else {
            "is written anew"
        };
        if !is_current {
            std::fs::write(&paper.path, &paper.text)?;
        }
        writeln!(std::io::stdout(), "{name} {word}")?;
    }
    Ok(())
}
