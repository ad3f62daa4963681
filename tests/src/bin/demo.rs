//! The demo school: opened for a person to look at, or shown by itself on a virtual display.

use clap::Parser as _;
use std::io::Write as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    match tests::demo::run(&tests::demo::Options::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            drop(writeln!(std::io::stderr(), "demo: {why}"));
            ExitCode::FAILURE
        }
    }
}
