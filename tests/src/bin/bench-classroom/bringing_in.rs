//! Measures how long a roster takes from its first piece to its last pupil, as a console sends it.

use protocol::bytes::{Blob, Id};
use protocol::machines::Nothing;
use protocol::paths;
use protocol::roll::{
    ImportRoster, LookAtRoster, PIECE_LEN_MAX, RosterDone, RosterLook, RosterPiece, RowFate,
};
use std::fmt::Write as _;
use tests::machine::Machine;
use tests::patience::Moment;
use tests::school::School;
use tests::{Fault, Outcome};

/// A large school, and ten of them.
const SIZES: [u32; 2] = [1_200, 12_000];
const IN_CLASS: u32 = 30;
/// What one pupil costs may grow by so much.
const COST_GROWS_MAX: f64 = 2.0;
const FILE: &str = "roster.csv";

/// What bringing in so many took.
struct Took {
    pupils: u32,
    look_ms: f64,
    import_ms: f64,
    processor_ms: f64,
    memory_mib: f64,
}

/// One line for each size, and how the cost of a pupil grows.
pub(crate) fn measure() -> Outcome<String> {
    let took = SIZES.map(bring_in);
    let [few, many] = took;
    said(&few?, &many?)
}

/// A school of its own for each size, so that neither finds the other's pupils.
fn bring_in(pupils: u32) -> Outcome<Took> {
    let folder = tempfile::tempdir()?;
    let mut school = School::found(folder.path())?;
    let lead = school.staff_with("safeguarding-lead")?;
    let mut console = Machine::join_console(&school, "Bench console")?;
    console.sign_in(&lead)?;
    let list = list_of(pupils);
    let (memory, processor) = (school.server_memory_kib()?, school.server_processor_ms()?);

    let begun = Moment::now();
    let roster = sealing::random::id();
    for (number, part) in list.as_bytes().chunks(PIECE_LEN_MAX).enumerate() {
        let piece = RosterPiece {
            roster,
            number: u32::try_from(number)?,
            bytes: Blob(part.to_vec()),
        };
        let _taken: Nothing = console.post(paths::ROLL_PIECE, &piece)?;
    }
    let look = look(&console, roster)?;
    let look_ms = begun.elapsed().as_secs_f64() * 1_000.0;
    console.confirm(&lead)?;

    let begun = Moment::now();
    let ask = ImportRoster {
        only: Vec::new(),
        roster,
        file: FILE.to_owned(),
        shown: look.shown,
        many_leave: true,
    };
    let done: RosterDone = console.post(paths::ROLL_IMPORT, &ask)?;
    let import_ms = begun.elapsed().as_secs_f64() * 1_000.0;
    if done.added != pupils {
        return Err(Fault::new(format!("{} of {pupils} came in", done.added)));
    }
    let took = Took {
        pupils,
        look_ms,
        import_ms,
        processor_ms: school.server_processor_ms()? - processor,
        memory_mib: (school.server_memory_kib()? - memory) / 1_024.0,
    };
    school.stop()?;
    Ok(took)
}

fn look(console: &Machine, roster: Id) -> Outcome<RosterLook> {
    let ask = LookAtRoster {
        only: Vec::new(),
        roster,
        file: FILE.to_owned(),
    };
    let look: RosterLook = console.post(paths::ROLL_LOOK, &ask)?;
    let refused = look.rows.iter().find(|row| row.fate == RowFate::Refused);
    match refused {
        None => Ok(look),
        Some(row) => Err(Fault::new(format!(
            "line {} is refused: {}",
            row.line, row.why
        ))),
    }
}

fn list_of(pupils: u32) -> String {
    let mut list = "class,year,name,picture,number\n".to_owned();
    for at in 0..pupils {
        // Writing into a string cannot fail.
        let _ = writeln!(list, "Class {},5,Pupil {at},,{at}", at / IN_CLASS);
    }
    list
}

fn said(few: &Took, many: &Took) -> Outcome<String> {
    let each = |took: &Took| (took.look_ms + took.import_ms) / f64::from(took.pupils);
    let mut lines = Vec::new();
    for took in [few, many] {
        lines.push(format!(
            "bringing in {} pupils in ms: all of it beside looking alone ({:.0} ms of processor, {:.1} MiB more memory afterwards) | {:.0} | {:.0} | {:.3}",
            took.pupils,
            took.processor_ms,
            took.memory_mib,
            took.look_ms + took.import_ms,
            took.look_ms,
            (took.look_ms + took.import_ms) / took.look_ms
        ));
    }
    let grown = each(many) / each(few);
    lines.push(format!(
        "bringing in one pupil in ms, {} beside {} | {:.3} | {:.3} | {grown:.3}",
        many.pupils,
        few.pupils,
        each(many),
        each(few)
    ));
    if grown > COST_GROWS_MAX {
        return Err(Fault::new(format!(
            "{}\nthe cost of a pupil who is brought in does not stay flat",
            lines.join("\n")
        )));
    }
    Ok(lines.join("\n"))
}
