//! The school server's program: reads the command line and leaves everything else to the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    let status = server::cli::run(
        std::env::args_os(),
        &mut std::io::stdout(),
        &mut std::io::stderr(),
    );
    ExitCode::from(status)
}
