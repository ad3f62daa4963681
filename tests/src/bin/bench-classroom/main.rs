//! Measures how long it takes from a pupil's act to the teacher's tile with 30, 300 and 1,000 pupils at work and a console
//! that watches each class, headless over real HTTPS, what each pupil costs the server, and how long 1,200 and 12,000 pupils take to bring in.

mod bringing_in;

use protocol::bytes::{Id, Token};
use protocol::classroom::{OneClass, OpenLesson, StaffClasses};
use protocol::live::{BEAT_MS, Beat, BeatAnswer, ClassNow, Doing, WatchClass};
use protocol::machines::Nothing;
use protocol::paths;
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;
use tests::machine::Machine;
use tests::patience::Moment;
use tests::school::School;
use tests::{Fault, Outcome};

const ROUNDS: [usize; 3] = [30, 300, 1_000];
/// As many as a large class has, so that the first round watches one class and the last twenty-five.
const IN_CLASS: usize = 40;
/// Computers that speak for all pupils.
const MACHINES: usize = 8;
/// Parts one pupil goes through, each waited for at the tile.
const ACTS: u32 = 60;
/// A tile follows an act within this, however long the act waits for the next beat.
const AIM_MS: f64 = 1_000.0;
/// What a pupil costs may grow by so much from 30 to 1,000.
const COST_GROWS_MAX: f64 = 2.0;

/// A pupil who has signed in.
struct Seat {
    person: Token,
    class: Id,
}

/// What one round showed. `waits_ms` are from the beat to the tile.
struct Round {
    pupils: usize,
    waits_ms: Vec<f64>,
    processor_ms: f64,
    memory_kib: f64,
    beats_per_s: f64,
}

fn main() -> ExitCode {
    let parts: [fn() -> Outcome<String>; 2] = [measure, bringing_in::measure];
    for part in parts {
        match part() {
            Ok(lines) => drop(writeln!(std::io::stdout(), "{lines}")),
            Err(why) => {
                drop(writeln!(std::io::stderr(), "bench classroom: {why}"));
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}

fn measure() -> Outcome<String> {
    let folder = tempfile::tempdir()?;
    let list = folder.path().join("classes.csv");
    std::fs::write(&list, classes())?;
    let mut school = School::found_with_classes(&folder.path().join("school"), &list)?;
    let mut teacher = Machine::join_console(&school, "Bench console")?;
    teacher.sign_in(&school.staff_with("safeguarding-lead")?)?;
    let machines = (1..=MACHINES).map(|number| Machine::join(&school, &format!("PC {number}")));
    let mut machines = machines.collect::<Outcome<Vec<_>>>()?;
    let empty_kib = school.server_memory_kib()?;
    let mut seats: Vec<Vec<Seat>> = (0..MACHINES).map(|_| Vec::new()).collect();
    let pupils = everybody(&teacher, &machines)?;
    let mut rounds = Vec::new();
    let mut seated = 0;
    for count in ROUNDS {
        for (at, (pupil, class, code)) in pupils.iter().enumerate().take(count).skip(seated) {
            let place = at % MACHINES;
            if let (Some(machine), Some(seats)) = (machines.get_mut(place), seats.get_mut(place)) {
                let person = machine.sign_in_pupil(*pupil, code)?.token;
                seats.push(Seat {
                    person,
                    class: *class,
                });
            }
        }
        seated = count;
        rounds.push(round(&school, &teacher, &machines, &seats, empty_kib)?);
    }
    school.stop()?;
    said(&rounds)
}

fn classes() -> String {
    let mut list = String::new();
    for at in 0..1_000 {
        // Writing into a string cannot fail.
        let _ = writeln!(list, "{}B,9-11,Pupil {at},boat", at / IN_CLASS);
    }
    list
}

/// Every pupil with their class and its code, class by class.
fn everybody(teacher: &Machine, machines: &[Machine]) -> Outcome<Vec<(Id, Id, String)>> {
    let all: StaffClasses = teacher.post(paths::CLASSROOM, &Nothing {})?;
    let first = machines.first();
    let open = first.ok_or_else(|| Fault::new("no machine"))?.classes()?;
    let mut pupils = Vec::new();
    for class in &all.classes {
        let one = OneClass { class: class.id };
        let lesson: OpenLesson = teacher.post(paths::LESSONS_OPEN, &one)?;
        let tiles = open.classes.iter().find(|open| open.id == class.id);
        let tiles = tiles.map(|open| open.pupils.as_slice()).unwrap_or_default();
        pupils.extend(
            tiles
                .iter()
                .map(|tile| (tile.id, class.id, lesson.code.clone())),
        );
    }
    Ok(pupils)
}

/// Everybody beats as the app does, and each class is watched, while one pupil of them goes through its parts.
fn round(
    school: &School,
    teacher: &Machine,
    machines: &[Machine],
    seats: &[Vec<Seat>],
    empty_kib: f64,
) -> Outcome<Round> {
    let pupils: usize = seats.iter().map(Vec::len).sum();
    let (is_over, beats) = (AtomicBool::new(false), AtomicU32::new(0));
    let (over, counted) = (&is_over, &beats);
    std::thread::scope(|scope| {
        let running: Vec<_> = machines
            .iter()
            .zip(seats)
            .enumerate()
            .map(|(at, (machine, seats))| {
                // The first pupil of all is the one whose tile is looked for.
                let others = seats.get(usize::from(at == 0)..).unwrap_or_default();
                scope.spawn(move || beat_on(machine, others, over, counted))
            })
            .collect();
        let mut classes: Vec<Id> = seats.iter().flatten().map(|seat| seat.class).collect();
        classes.sort_by_key(|class| class.0);
        classes.dedup();
        let watching: Vec<_> = classes
            .into_iter()
            .map(|class| scope.spawn(move || watch_on(teacher, class, over)))
            .collect();
        let begun = (Moment::now(), school.server_processor_ms()?);
        let waits = acts(teacher, machines, seats);
        let seconds = begun.0.elapsed().as_secs_f64();
        let spent_ms = school.server_processor_ms()? - begun.1;
        let beats_per_s = f64::from(counted.load(Ordering::Relaxed)) / seconds;
        is_over.store(true, Ordering::Relaxed);
        for thread in running.into_iter().chain(watching) {
            thread
                .join()
                .unwrap_or_else(|_| Err(Fault::new("a computer fell")))?;
        }
        let many = f64::from(u32::try_from(pupils)?);
        Ok(Round {
            pupils,
            waits_ms: waits?,
            processor_ms: spent_ms / seconds / many,
            memory_kib: (school.server_memory_kib()? - empty_kib) / many,
            beats_per_s,
        })
    })
}

/// One console that has a class open and follows it.
fn watch_on(teacher: &Machine, class: Id, over: &AtomicBool) -> Outcome<()> {
    let mut known = None;
    while !over.load(Ordering::Relaxed) {
        let now: ClassNow = teacher.post(paths::LIVE_CLASS, &WatchClass { class, known })?;
        known = Some(now.revision);
    }
    Ok(())
}

/// One beat for each, again and again, in the app's own time.
fn beat_on(machine: &Machine, seats: &[Seat], over: &AtomicBool, beats: &AtomicU32) -> Outcome<()> {
    let begun = Moment::now();
    let between_s = Duration::from_millis(BEAT_MS).as_secs_f64();
    for turn in 0_u32.. {
        for (at, seat) in seats.iter().enumerate() {
            if over.load(Ordering::Relaxed) {
                return Ok(());
            }
            let part = u8::try_from((turn / 10) % 6 + 1)?;
            beat(machine, seat, part)?;
            beats.fetch_add(1, Ordering::Relaxed);
            let share = f64::from(u32::try_from(at + 1)?) / f64::from(u32::try_from(seats.len())?);
            let due = (f64::from(turn) + share) * between_s;
            rest_until(begun, due);
        }
    }
    Ok(())
}

/// Rests until so many seconds have gone by since then. A request that is answered wakes its thread once more later on, so
/// one rest is not enough.
fn rest_until(begun: Moment, due_s: f64) {
    loop {
        let left = due_s - begun.elapsed().as_secs_f64();
        if left <= 0.0 {
            return;
        }
        std::thread::park_timeout(Duration::from_secs_f64(left));
    }
}

fn beat(machine: &Machine, seat: &Seat, part: u8) -> Outcome<BeatAnswer> {
    let beat = Beat {
        doing: Doing::Playing,
        scenario: Some("a-message-from-a-stranger".to_owned()),
        part,
        of: 6,
        hand_up: false,
        is_reminded: true,
    };
    let bytes = beat
        .to_bytes()
        .map_err(|_| Fault::new("a beat is too long"))?;
    machine.post_as(&seat.person, paths::LIVE_BEAT, bytes)
}

/// How long each part took from its beat to the tile, in milliseconds.
fn acts(teacher: &Machine, machines: &[Machine], seats: &[Vec<Seat>]) -> Outcome<Vec<f64>> {
    let (Some(machine), Some(seat)) = (machines.first(), seats.first().and_then(|all| all.first()))
    else {
        return Err(Fault::new("nobody sits there"));
    };
    let mut waits = Vec::new();
    for act in 0..ACTS {
        let part = u8::try_from(100 + act)?;
        let begun = Moment::now();
        let seen: Outcome<f64> = std::thread::scope(|scope| {
            let watching = scope.spawn(move || until_seen(teacher, seat.class, part, begun));
            beat(machine, seat, part)?;
            watching
                .join()
                .unwrap_or_else(|_| Err(Fault::new("the console fell")))
        });
        waits.push(seen?);
        // Between two acts there is a little time, so that they do not fall into step with the others' beats.
        rest_until(Moment::now(), 0.137);
    }
    waits.sort_by(f64::total_cmp);
    Ok(waits)
}

fn until_seen(teacher: &Machine, class: Id, part: u8, begun: Moment) -> Outcome<f64> {
    let mut known = None;
    while begun.elapsed() < Duration::from_secs(20) {
        let ask = WatchClass { class, known };
        let now: ClassNow = teacher.post(paths::LIVE_CLASS, &ask)?;
        let mut seen = now.tiles.iter().filter_map(|tile| tile.seen.as_ref());
        if seen.any(|beat| beat.part == part) {
            return Ok(begun.elapsed().as_secs_f64() * 1_000.0);
        }
        known = Some(now.revision);
    }
    Err(Fault::new("a tile never followed"))
}

/// The lines, or what went beyond its bound.
fn said(rounds: &[Round]) -> Outcome<String> {
    let mut lines = Vec::new();
    for round in rounds {
        let way = part_of(&round.waits_ms, 95);
        let worst = way + Duration::from_millis(BEAT_MS).as_secs_f64() * 1_000.0;
        lines.push(format!(
            "from a pupil's act to the teacher's tile in ms at the longest, {} pupils at {:.0} beats a second (the next beat after {BEAT_MS} ms at most, then p95 {way:.0} ms, p50 {:.0} ms; {:.2} ms of processor a second and {:.1} KiB for each pupil), beside the aim | {worst:.0} | {AIM_MS:.0} | {:.3}",
            round.pupils,
            round.beats_per_s,
            part_of(&round.waits_ms, 50),
            round.processor_ms,
            round.memory_kib,
            worst / AIM_MS
        ));
        if worst > AIM_MS {
            return Err(Fault::new(format!(
                "with {} pupils a tile takes {worst:.0} ms",
                round.pupils
            )));
        }
    }
    if let [few, .., many] = rounds {
        let grown = many.processor_ms / few.processor_ms;
        lines.push(format!(
            "processor for each pupil in ms a second, {} pupils beside {} | {:.2} | {:.2} | {grown:.3}",
            many.pupils, few.pupils, many.processor_ms, few.processor_ms
        ));
        if grown > COST_GROWS_MAX {
            return Err(Fault::new("the cost of a pupil does not stay flat"));
        }
    }
    lines.extend(memory_line(rounds)?);
    Ok(lines.join("\n"))
}

/// What each further pupil takes of the memory: the first round also pays for what the server needs anyway.
fn memory_line(rounds: &[Round]) -> Outcome<Option<String>> {
    let [few, middle, many] = rounds else {
        return Ok(None);
    };
    let further = |from: &Round, to: &Round| -> Outcome<f64> {
        let (before, after) = (u32::try_from(from.pupils)?, u32::try_from(to.pupils)?);
        let all = to.memory_kib * f64::from(after) - from.memory_kib * f64::from(before);
        Ok(all / f64::from(after - before))
    };
    let (first, last) = (further(few, middle)?, further(middle, many)?);
    Ok(Some(format!(
        "memory for each further pupil in KiB, from {} to {} beside from {} to {} | {last:.1} | {first:.1} | {:.3}",
        middle.pupils,
        many.pupils,
        few.pupils,
        middle.pupils,
        last / first.max(0.1)
    )))
}

/// The value below which so many per cent lie.
fn part_of(sorted: &[f64], per_cent: usize) -> f64 {
    let at = (sorted.len() * per_cent / 100).min(sorted.len().saturating_sub(1));
    sorted.get(at).copied().unwrap_or_default()
}
