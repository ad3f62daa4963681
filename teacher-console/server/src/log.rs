//! What the server writes down about its own running: that something failed or was slowed, never who, where or what.
//!
//! No address, no id and no body may be logged. There is no access log, because times and addresses of requests
//! would say which child told.

use std::io::IsTerminal as _;

use tracing_subscriber::{EnvFilter, fmt};

/// Starts logging to standard error. Other crates stay at warnings, because some of them would log addresses.
pub fn start() {
    let filter = EnvFilter::new("warn,server=info,school_server=info");
    // A second start in the same process (tests) keeps the first one.
    drop(
        fmt()
            .with_env_filter(filter)
            .with_writer(std::io::stderr)
            .with_ansi(std::io::stderr().is_terminal())
            .with_target(false)
            .try_init(),
    );
}
