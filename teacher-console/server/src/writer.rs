//! Groups what many computers send at once into one commit, and answers each only when its part is on disk.
//!
//! One thread per database waits for work, takes everything that has queued up meanwhile and writes it in a single
//! transaction: a class that finishes together costs one sync instead of thirty.

use std::{sync::mpsc, thread::JoinHandle};

use tokio::sync::oneshot;

use crate::fault::Fault;

/// The most that goes into one commit.
const GROUP_MAX: usize = 512;

/// A queue in front of one database. `Row` goes in, `Done` comes out once it is on disk.
pub struct Writer<Row, Done> {
    queue: Option<mpsc::Sender<Waiting<Row, Done>>>,
    thread: Option<JoinHandle<()>>,
}

struct Waiting<Row, Done> {
    rows: Vec<Row>,
    answer: oneshot::Sender<Result<Vec<Done>, Fault>>,
}

impl<Row: Send + 'static, Done: Send + 'static> Writer<Row, Done> {
    /// Starts the thread. `commit` writes all rows in one transaction and answers for each, in order.
    pub fn start(
        name: &str,
        commit: impl Fn(Vec<Row>) -> Result<Vec<Done>, Fault> + Send + 'static,
    ) -> Result<Self, Fault> {
        let (queue, waiting) = mpsc::channel::<Waiting<Row, Done>>();
        let thread = std::thread::Builder::new()
            .name(name.to_owned())
            .spawn(move || {
                while let Ok(first) = waiting.recv() {
                    let mut group = vec![first];
                    while group.len() < GROUP_MAX
                        && let Ok(next) = waiting.try_recv()
                    {
                        group.push(next);
                    }
                    write_group(group, &commit);
                }
            })
            .map_err(|why| {
                Fault::new(
                    format!("A writer could not be started: {why}."),
                    "Restart this computer.",
                )
            })?;
        Ok(Self {
            queue: Some(queue),
            thread: Some(thread),
        })
    }

    /// Writes these rows, together with whatever else is waiting; returns when they are on disk.
    pub async fn write(&self, rows: Vec<Row>) -> Result<Vec<Done>, Fault> {
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let (answer, written) = oneshot::channel();
        self.queue
            .as_ref()
            .ok_or_else(stopped)?
            .send(Waiting { rows, answer })
            .map_err(|_| stopped())?;
        written.await.map_err(|_| stopped())?
    }
}

impl<Row, Done> Drop for Writer<Row, Done> {
    /// Writes what is still waiting and lets go of the database, so that it closes cleanly.
    fn drop(&mut self) {
        self.queue = None;
        if let Some(thread) = self.thread.take() {
            // A writer that panicked has nothing left to write.
            drop(thread.join());
        }
    }
}

fn write_group<Row, Done>(
    group: Vec<Waiting<Row, Done>>,
    commit: &impl Fn(Vec<Row>) -> Result<Vec<Done>, Fault>,
) {
    let mut rows = Vec::new();
    let mut owners = Vec::new();
    for waiting in group {
        owners.push((waiting.rows.len(), waiting.answer));
        rows.extend(waiting.rows);
    }
    let mut done = commit(rows).map(Vec::into_iter);
    for (count, answer) in owners {
        let part = match &mut done {
            Ok(done) => Ok(done.by_ref().take(count).collect()),
            Err(fault) => Err(fault.clone()),
        };
        // A computer that has gone away asks again; what it sent is on disk all the same.
        drop(answer.send(part));
    }
}

fn stopped() -> Fault {
    Fault::new("The server is stopping.", "Send it again in a minute.")
}

#[cfg(test)]
mod tests;
