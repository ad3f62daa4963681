//! The courier without the app: while nobody has it open, what waits on this computer goes to the school all the same.
//!
//! It draws nothing, speaks with no pupil and knows no pupil's session. To the network it looks as the app does: a
//! parcel of one size soon after the app was closed, full or empty, and now and then one for nothing (P8).

use std::io::Write;
use std::path::Path;
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::{
    file::{self, FileFault},
    link::{Shared, Worker},
    membership,
    outbox::Outbox,
    turns,
};

/// How often it looks whether the app has been closed and whether something waits.
const TICK: Duration = Duration::from_secs(2);

/// Runs until the computer or its service manager ends it.
///
/// # Errors
/// The folder cannot be used, its file is broken, or a courier runs already. Nothing is lost by it.
pub fn run(folder: &Path, out: &mut impl Write) -> Result<(), FileFault> {
    let turn = turns::run_courier(folder).map_err(|fault| {
        FileFault(format!(
            "{} cannot be written to ({fault}); start the courier as the account that joined this computer",
            folder.display()
        ))
    })?;
    let Some(_turn) = turn else {
        return Err(FileFault("a courier runs on this computer already".into()));
    };
    drop(writeln!(
        out,
        "The courier runs. While nobody has the app open it sends what waits in {}.",
        folder.display()
    ));
    // Nobody ever sends: this is how to wait for the next look.
    let (_nobody, never) = channel::<()>();
    let mut worker = None;
    loop {
        worker = look(folder, worker)?;
        let _waited = never.recv_timeout(TICK);
    }
}

/// One look: nothing while an app is open or the computer has not joined; else what is due.
fn look(folder: &Path, worker: Option<Worker>) -> Result<Option<Worker>, FileFault> {
    // Whoever cannot tell goes on: a parcel that is sent twice does no harm, one that is not sent does.
    if !file::is_joined(folder) || turns::is_app_open(folder).unwrap_or(false) {
        return Ok(None);
    }
    let mut worker = match worker {
        Some(worker) => worker,
        None => begin(folder)?,
    };
    worker.look_alone();
    Ok(Some(worker))
}

fn begin(folder: &Path) -> Result<Worker, FileFault> {
    let connection = file::open(folder)?;
    let identity = membership::identity(&connection)?;
    let helpers = membership::helpers(&connection, identity.school)?;
    let shared = Arc::new(Shared {
        folder: folder.to_owned(),
        outbox: Mutex::new(Outbox::open(connection)?),
        helpers: Mutex::new(helpers),
        passes: Arc::default(),
    });
    Ok(Worker::alone(identity, shared))
}

#[cfg(test)]
mod tests {
    use super::super::tests::joined;
    use super::*;

    #[test]
    fn the_courier_rests_while_an_app_is_open_and_goes_on_when_it_is_closed() {
        let folder = tempfile::tempdir().unwrap();
        let app = joined(folder.path());
        assert!(look(folder.path(), None).unwrap().is_none());
        drop(app);
        let worker = look(folder.path(), None).unwrap();
        assert!(worker.is_some());
        assert!(look(folder.path(), worker).unwrap().is_some());
    }

    #[test]
    fn a_computer_that_has_not_joined_has_nothing_to_send_and_that_is_no_fault() {
        let folder = tempfile::tempdir().unwrap();
        assert!(look(folder.path(), None).unwrap().is_none());
    }

    #[test]
    fn a_second_courier_says_so_and_ends() {
        let folder = tempfile::tempdir().unwrap();
        let _first = turns::run_courier(folder.path()).unwrap();
        let mut said = Vec::new();
        let refused = run(folder.path(), &mut said).unwrap_err();
        assert!(refused.0.contains("already"));
        assert!(said.is_empty());
    }
}
