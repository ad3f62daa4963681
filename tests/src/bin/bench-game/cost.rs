//! What a program and everything it started cost: processor time and memory, as the system counts them.

use std::time::Duration;
use tests::{Fault, Outcome};

/// The system counts processor time in hundredths of a second.
const TICK: Duration = Duration::from_millis(10);

/// What is read of one process: who started it, and the time it and its ended children used.
struct Entry {
    id: u32,
    parent: u32,
    ticks: u64,
}

/// Processor time of a program and everything it started, so far.
///
/// # Errors
/// When the program is gone.
pub(crate) fn processor(program: u32) -> Outcome<Duration> {
    let ticks: u64 = family(program)?.iter().map(|entry| entry.ticks).sum();
    Ok(TICK * u32::try_from(ticks)?)
}

/// Memory of a program and everything it started, in bytes; what several of them share is counted once.
///
/// # Errors
/// When the program is gone.
pub(crate) fn memory(program: u32) -> Outcome<u64> {
    let share = |entry: &Entry| {
        let text = std::fs::read_to_string(format!("/proc/{}/smaps_rollup", entry.id)).ok()?;
        let line = text.lines().find(|line| line.starts_with("Pss:"))?;
        line.split_whitespace().nth(1)?.parse::<u64>().ok()
    };
    let kilobytes: u64 = family(program)?.iter().filter_map(share).sum();
    Ok(kilobytes * 1024)
}

/// The program and all its descendants.
fn family(program: u32) -> Outcome<Vec<Entry>> {
    let mut strangers: Vec<Entry> = std::fs::read_dir("/proc")?
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .filter_map(read)
        .collect();
    let mut family: Vec<Entry> = Vec::new();
    loop {
        let (found, rest): (Vec<Entry>, Vec<Entry>) = strangers.into_iter().partition(|entry| {
            entry.id == program || family.iter().any(|older| older.id == entry.parent)
        });
        strangers = rest;
        if found.is_empty() {
            break;
        }
        family.extend(found);
    }
    if family.is_empty() {
        return Err(Fault::new("the program has ended"));
    }
    Ok(family)
}

/// Nothing of a process that has just gone.
fn read(id: u32) -> Option<Entry> {
    let text = std::fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    // The name in brackets may hold anything, brackets too.
    let (_, after) = text.rsplit_once(')')?;
    let fields: Vec<&str> = after.split_whitespace().collect();
    let times = fields.get(11..15)?;
    Some(Entry {
        id,
        parent: fields.get(1)?.parse().ok()?,
        ticks: times
            .iter()
            .filter_map(|ticks| ticks.parse::<u64>().ok())
            .sum(),
    })
}
