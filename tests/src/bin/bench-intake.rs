//! Measures how fast progress arrives on disk through the real server, beside raw `SQLite` in the same run.

use protocol::bytes::Id;
use protocol::parcel::Parcel;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;
use tests::machine::{Machine, fact};
use tests::patience::Moment;
use tests::school::School;
use tests::{Fault, Outcome};

/// A class's PCs, all sending at once.
const MACHINES: u32 = 4;
/// Parcels each of them sends.
const PARCELS: u32 = 25;
/// Facts that fit well into one parcel.
const FACTS_IN_PARCEL: u32 = 20;

fn main() -> ExitCode {
    match measure() {
        Ok(line) => {
            drop(writeln!(std::io::stdout(), "{line}"));
            ExitCode::SUCCESS
        }
        Err(why) => {
            drop(writeln!(std::io::stderr(), "bench intake: {why}"));
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Outcome<String> {
    let folder = tempfile::tempdir()?;
    let ours = through_the_server(&folder.path().join("school"))?;
    let raw = into_raw_sqlite(&folder.path().join("raw.db"))?;
    Ok(format!(
        "intake of progress facts per second (HTTPS and encrypted, beside raw SQLite in the same batches) | {ours:.0} | {raw:.0} | {:.3}",
        ours / raw
    ))
}

fn through_the_server(folder: &Path) -> Outcome<f64> {
    let mut school = School::found(folder)?;
    let machines =
        (1..=MACHINES).map(|number| Machine::join(&school, &format!("Bench PC {number}")));
    let machines = machines.collect::<Outcome<Vec<_>>>()?;
    let classes = machines
        .first()
        .ok_or_else(|| Fault::new("no machine joined"))?
        .classes()?;
    let pupil = classes
        .classes
        .first()
        .and_then(|class| class.pupils.first());
    let pupil = pupil
        .ok_or_else(|| Fault::new("the demo school has no pupils"))?
        .id;
    let start = Moment::now();
    let sent: Vec<Outcome<()>> = std::thread::scope(|scope| {
        let running: Vec<_> = machines
            .iter()
            .map(|machine| {
                scope
                    .spawn(move || (0..PARCELS).try_for_each(|number| send(machine, pupil, number)))
            })
            .collect();
        running
            .into_iter()
            .map(|thread| {
                thread
                    .join()
                    .unwrap_or_else(|_| Err(Fault::new("a sender fell")))
            })
            .collect()
    });
    let seconds = start.elapsed().as_secs_f64();
    sent.into_iter().collect::<Outcome<()>>()?;
    school.stop()?;
    Ok(f64::from(MACHINES * PARCELS * FACTS_IN_PARCEL) / seconds)
}

/// Sends one parcel and insists that every fact in it is acknowledged.
fn send(machine: &Machine, pupil: Id, number: u32) -> Outcome<()> {
    let facts: Vec<_> = (0..FACTS_IN_PARCEL)
        .map(|fact_number| fact(pupil, number * FACTS_IN_PARCEL + fact_number))
        .collect();
    let ids: Vec<Id> = facts.iter().map(|fact| fact.id).collect();
    let answer = machine.send(&Parcel {
        progress: facts,
        reports: Vec::new(),
    })?;
    if ids.iter().all(|id| answer.stored.contains(id)) {
        Ok(())
    } else {
        Err(Fault::new("a fact was not acknowledged"))
    }
}

/// The same facts in the same batches, straight into an unencrypted `SQLite` file with the same durability.
fn into_raw_sqlite(file: &Path) -> Outcome<f64> {
    let mut database = rusqlite::Connection::open(file)?;
    database.pragma_update(None, "journal_mode", "wal")?;
    database.pragma_update(None, "synchronous", "full")?;
    database.execute_batch(
        "create table progress (id blob primary key, facts text not null) without rowid;",
    )?;
    let pupil = Id([7; 16]);
    let start = Moment::now();
    for number in 0..MACHINES * PARCELS {
        let batch = database.transaction()?;
        for fact_number in 0..FACTS_IN_PARCEL {
            let fact = fact(pupil, number * FACTS_IN_PARCEL + fact_number);
            let text = serde_json::to_string(&fact)?;
            batch.execute(
                "insert into progress (id, facts) values (?1, ?2)",
                (fact.id.as_bytes(), text),
            )?;
        }
        batch.commit()?;
    }
    Ok(f64::from(MACHINES * PARCELS * FACTS_IN_PARCEL) / start.elapsed().as_secs_f64())
}
