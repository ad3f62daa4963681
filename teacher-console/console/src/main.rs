//! Starts the teacher console; everything it does is in the library beside it.

use std::process::ExitCode;

fn main() -> ExitCode {
    console::command_line::run()
}
