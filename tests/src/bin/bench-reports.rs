//! Measures how long a sealed report takes from sealing to 'arrived', with 1, 8 and 32 senders, and how long opening takes.
//!
//! Everything is on: real keys for eight readers, real HTTPS, the server's encrypted logs and chain. Beside it, in the
//! same run, stand the same bytes written into an unencrypted `SQLite` file, one commit each, just as durable.

use protocol::bytes::{Blob, Hash, Id, Token};
use protocol::directory::LogName;
use protocol::envelope::{Envelope, EnvelopeKind, REPORT_BUCKET};
use protocol::parcel::{Parcel, SealedReport};
use sealing::envelope::{Outside, ReaderCount, open, seal};
use sealing::secrets::{ReaderSecret, SigningSecret};
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;
use tests::machine::{Machine, read_pairing};
use tests::patience::Moment;
use tests::school::School;
use tests::{Fault, Outcome};

/// Senders at the same time, and how many reports each sends: fewer than what the server begins to slow.
const ROUNDS: [(usize, u32); 3] = [(1, 50), (8, 25), (32, 10)];
const READERS: usize = 8;
const TO_OPEN: u32 = 1_000;
const WORDS: &str = "somebody I met in a game asks me for a picture and says I must not tell";

fn main() -> ExitCode {
    match measure() {
        Ok(lines) => {
            drop(writeln!(std::io::stdout(), "{}", lines.join("\n")));
            ExitCode::SUCCESS
        }
        Err(why) => {
            drop(writeln!(std::io::stderr(), "bench reports: {why}"));
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Outcome<Vec<String>> {
    let folder = tempfile::tempdir()?;
    let mut school = School::found(&folder.path().join("school"))?;
    let readers: Vec<ReaderSecret> = (0..READERS).map(|_| ReaderSecret::new()).collect();
    let raw = into_raw_sqlite(&folder.path().join("raw.db"), &readers)?;
    let mut lines = Vec::new();
    for (senders, reports) in ROUNDS {
        let machines = join(&school, senders)?;
        let start = Moment::now();
        let mut waits = send_all(&machines, &readers, reports)?;
        let rate =
            f64::from(reports) * f64::from(u32::try_from(senders)?) / start.elapsed().as_secs_f64();
        waits.sort_by(f64::total_cmp);
        lines.push(format!(
            "reports per second from sealing to 'arrived', {senders} at once (p50 {:.0} ms, p95 {:.0} ms), beside raw SQLite | {rate:.0} | {raw:.0} | {:.3}",
            part(&waits, 50),
            part(&waits, 95),
            rate / raw
        ));
    }
    school.stop()?;
    lines.push(opening(&readers)?);
    Ok(lines)
}

/// So many approved computers, each with a session.
fn join(school: &School, count: usize) -> Outcome<Vec<Machine>> {
    let mut machines = Vec::new();
    for number in 1..=count {
        let name = format!("Bench {count} PC {number}");
        let pairing = read_pairing(&school.pairing_file(&name)?)?;
        machines.push(Machine::ask_to_join(&pairing, school.port(), &name)?);
    }
    school.approve_all()?;
    for machine in &mut machines {
        machine.prove_key()?;
    }
    Ok(machines)
}

/// Every machine seals and sends its reports; returns how long each took, in milliseconds.
fn send_all(machines: &[Machine], readers: &[ReaderSecret], reports: u32) -> Outcome<Vec<f64>> {
    let sent: Vec<Outcome<Vec<f64>>> = std::thread::scope(|scope| {
        let running: Vec<_> = machines
            .iter()
            .map(|machine| {
                scope.spawn(move || (0..reports).map(|_| send(machine, readers)).collect())
            })
            .collect();
        let fell = |_| Err(Fault::new("a sender fell"));
        running
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(fell))
            .collect()
    });
    Ok(sent.into_iter().collect::<Outcome<Vec<_>>>()?.concat())
}

fn send(machine: &Machine, readers: &[ReaderSecret]) -> Outcome<f64> {
    let start = Moment::now();
    let envelope = sealed(machine.school(), readers)?;
    let id = envelope.header.envelope;
    let report = SealedReport {
        envelope: Blob(envelope.to_bytes()),
        receipt_name: Token(sealing::random::bytes()),
    };
    let answer = machine.send(&Parcel {
        progress: Vec::new(),
        reports: vec![report],
    })?;
    if answer.stored == [id] {
        Ok(start.elapsed().as_secs_f64() * 1_000.0)
    } else {
        Err(Fault::new("a report was not acknowledged"))
    }
}

fn sealed(school: Id, readers: &[ReaderSecret]) -> Outcome<Envelope> {
    let outside = Outside {
        kind: EnvelopeKind::Report,
        log: LogName::Safeguarding,
        urgent: false,
        school,
        envelope: sealing::random::id(),
        directory_version: 1,
        directory_hash: Hash([0; 32]),
    };
    let readers: Vec<ReaderCount> = readers
        .iter()
        .map(|reader| ReaderCount {
            key: reader.public(),
            count: 1,
        })
        .collect();
    let json = serde_json::to_vec(&serde_json::json!({ "words": WORDS }))?;
    seal(
        &outside,
        &json,
        REPORT_BUCKET,
        &readers,
        &SigningSecret::new(),
    )
    .map_err(|_| Fault::new("a report could not be sealed"))
}

/// A thousand envelopes through the one function that opens, beside sealing them.
fn opening(readers: &[ReaderSecret]) -> Outcome<String> {
    let school = Id([5; 16]);
    let start = Moment::now();
    let envelopes = (0..TO_OPEN)
        .map(|_| sealed(school, readers))
        .collect::<Outcome<Vec<_>>>()?;
    let sealing_s = start.elapsed().as_secs_f64();
    let reader = readers
        .last()
        .ok_or_else(|| Fault::new("there is no reader"))?;
    let start = Moment::now();
    for envelope in &envelopes {
        open(envelope, school, reader).map_err(|_| Fault::new("a report could not be opened"))?;
    }
    let opening_s = start.elapsed().as_secs_f64();
    let count = f64::from(TO_OPEN);
    Ok(format!(
        "reports opened per second by one of {READERS} readers ({TO_OPEN} in {opening_s:.2} s), beside sealing them | {:.0} | {:.0} | {:.3}",
        count / opening_s,
        count / sealing_s,
        sealing_s / opening_s
    ))
}

/// The same bytes, one commit each, as durable and not encrypted: commits a second.
fn into_raw_sqlite(file: &Path, readers: &[ReaderSecret]) -> Outcome<f64> {
    const ROWS: u32 = 200;
    let database = rusqlite::Connection::open(file)?;
    database.pragma_update(None, "journal_mode", "wal")?;
    database.pragma_update(None, "synchronous", "full")?;
    database
        .execute_batch("create table reports (id integer primary key, bytes blob not null);")?;
    let bytes = sealed(Id([5; 16]), readers)?.to_bytes();
    let start = Moment::now();
    for _ in 0..ROWS {
        database.execute("insert into reports (bytes) values (?1)", [&bytes])?;
    }
    Ok(f64::from(ROWS) / start.elapsed().as_secs_f64())
}

/// The value below which so many per cent lie.
fn part(sorted: &[f64], per_cent: usize) -> f64 {
    let at = (sorted.len() * per_cent / 100).min(sorted.len().saturating_sub(1));
    sorted.get(at).copied().unwrap_or_default()
}
