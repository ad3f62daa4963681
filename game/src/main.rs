//! Starts the pupil app; everything it does is in the library beside it.

use std::process::ExitCode;

fn main() -> ExitCode {
    game::command_line::run()
}
