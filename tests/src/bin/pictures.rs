//! Founds a demo school for the picture book, and hands over to the program that draws it.

use std::io::Write as _;
use std::process::{Command, ExitCode};

use tests::demo::PUPIL_PC;
use tests::process::{ours, root};
use tests::school::School;
use tests::{Fault, Outcome};

fn main() -> ExitCode {
    match draw(std::env::args_os().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            drop(writeln!(std::io::stderr(), "pictures: {why}"));
            ExitCode::FAILURE
        }
    }
}

fn draw(arguments: impl Iterator<Item = std::ffi::OsString>) -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let mut school = School::found(folder.path())?;
    let pc = school.join_pupil_pc(PUPIL_PC)?;
    let drawn = Command::new(ours("picture-book")?)
        .arg("--school-folder")
        .arg(pc)
        .args(arguments)
        .env("BEVY_ASSET_ROOT", root())
        .status()?;
    school.stop()?;
    if drawn.success() {
        Ok(())
    } else {
        Err(Fault::new(
            "not every picture is as agreed; which, is above",
        ))
    }
}
