//! `--watch`: checks again whenever something below the folders is saved.

use std::{
    io::{self, Write as _},
    sync::mpsc::{Receiver, channel},
    time::Duration,
};

use notify::{RecursiveMode, Watcher as _};

use crate::{Arguments, check};

/// Editors save in several steps; what comes within this time is one save.
const ONE_SAVE: Duration = Duration::from_millis(200);

/// Checks until the program is stopped; ends by itself only when the folders can no longer be watched.
pub(crate) fn until_stopped(arguments: &Arguments) -> io::Result<bool> {
    let (tell, told) = channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        let is_change = event.is_ok_and(|event| !event.kind.is_access());
        if is_change {
            // Nobody listens any more when the program ends.
            let _sent = tell.send(());
        }
    })
    .map_err(io::Error::other)?;
    for folder in arguments.pack.iter().chain([&arguments.folder]) {
        watcher
            .watch(folder, RecursiveMode::Recursive)
            .map_err(io::Error::other)?;
    }
    let mut out = io::stdout().lock();
    loop {
        let is_well = check(arguments, &mut out)?;
        writeln!(out, "\n-- waiting for the next save (Ctrl+C ends) --\n")?;
        out.flush()?;
        if !wait_for_save(&told) {
            return Ok(is_well);
        }
    }
}

/// True when something was saved; false when nothing will ever be told again.
fn wait_for_save(told: &Receiver<()>) -> bool {
    if told.recv().is_err() {
        return false;
    }
    while told.recv_timeout(ONE_SAVE).is_ok() {}
    true
}
