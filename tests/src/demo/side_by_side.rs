//! The demo a person looks at: the pupil app and the console beside each other until both are closed.

use super::{PUPIL_PC, console, pupil_app};
use crate::process::Process;
use crate::school::{School, free_port};
use crate::{Fault, Outcome};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::time::Duration;

/// Left in a demo school's folder when it is whole; holds the port it is served on.
const WHOLE: &str = "demo-school.port";

/// Opens the demo school in `folder`, founding it first where there is none, and returns when it is closed.
///
/// # Errors
/// What did not work, in words.
pub(super) fn open(folder: &Path, fresh: bool) -> Outcome<()> {
    std::fs::create_dir_all(folder)?;
    let folder = folder.canonicalize()?;
    let mut school = open_school(&folder, fresh)?;
    let pc = school.pc_folder(PUPIL_PC);
    let mut windows = vec![
        Process::start(&mut pupil_app(&pc)?, &school.log("pupil-app"))?,
        Process::start(&mut console(&school)?, &school.log("console"))?,
    ];
    let placed = [
        place("^Stop Think Click$", "0"),
        place("^Teacher console .*", "1290"),
    ];
    say(&who_can_sign_in(&school)?);
    wait_until_closed(&mut windows)?;
    drop((windows, placed));
    school.stop()?;
    say(
        "The demo is closed; nothing is left running. 'cargo xtask demo --fresh' begins with a new school.",
    );
    Ok(())
}

/// Puts a window beside the other where the display allows it; elsewhere the person does.
fn place(title: &str, x: &str) -> Option<Process> {
    let mut hand = std::process::Command::new("xdotool");
    hand.args([
        "search",
        "--sync",
        "--onlyvisible",
        "--name",
        title,
        "windowmove",
        x,
        "40",
    ]);
    Process::start(&mut hand, Path::new("/dev/null")).ok()
}

fn open_school(folder: &Path, fresh: bool) -> Outcome<School> {
    let whole = folder.join(WHOLE);
    if !fresh && let Ok(port) = std::fs::read_to_string(&whole) {
        let port = port
            .trim()
            .parse()
            .map_err(|_| Fault::new(format!("{} holds no port: use --fresh", whole.display())))?;
        let school = School::reopen(folder, port)?;
        school.approve_all()?;
        return Ok(school);
    }
    clear(folder)?;
    say("Founding a demo school: keys, staff, classes. This takes half a minute, once.");
    let port = free_port()?;
    let school = School::found_at(folder, port, port)?;
    school.join_pupil_pc(PUPIL_PC)?;
    std::fs::write(whole, port.to_string())?;
    Ok(school)
}

/// Removes what a demo school left, and nothing else.
fn clear(folder: &Path) -> Outcome<()> {
    let stranger = std::fs::read_dir(folder)?
        .filter_map(Result::ok)
        .find(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            let ours = ["server", "staff", "console", "logs", "room-5-pc-1", WHOLE];
            !ours.contains(&name.as_str()) && !name.ends_with(".pairing")
        });
    if let Some(stranger) = stranger {
        return Err(Fault::new(format!(
            "{} is not part of a demo school: choose another --folder",
            stranger.path().display()
        )));
    }
    std::fs::remove_dir_all(folder)?;
    Ok(std::fs::create_dir_all(folder)?)
}

fn who_can_sign_in(school: &School) -> Outcome<String> {
    let mut text = String::from("\nTeacher console: sign-in name, password, kit code\n");
    for person in school.staff()? {
        writeln!(
            text,
            "  {:<18} {:<12} {}  {}  {}",
            person.name,
            person.login,
            person.password,
            person.kit,
            person.duties.join(", ")
        )?;
    }
    let pictures = std::fs::read_to_string(school.server_folder().join("handout/pupil-cards.txt"))?;
    writeln!(
        text,
        "\nPupils, each with three pictures in this order\n{pictures}"
    )?;
    writeln!(
        text,
        "A demo school asks for no second factor: name, password and the code of the card are enough.\n\
         Close both windows, or press Ctrl+C here, to stop the demo."
    )?;
    Ok(text)
}

/// Waits for both windows to close, or for Ctrl+C.
fn wait_until_closed(windows: &mut [Process]) -> Outcome<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let mut look = tokio::time::interval(Duration::from_millis(300));
        let asked_to_stop = stop_signals();
        tokio::pin!(asked_to_stop);
        loop {
            tokio::select! {
                stopped = &mut asked_to_stop => return stopped,
                _ = look.tick() => {
                    if windows.iter_mut().all(|window| !window.is_running()) {
                        return Ok(());
                    }
                }
            }
        }
    })
}

async fn stop_signals() -> Outcome<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminated = signal(SignalKind::terminate())?;
    let mut hung_up = signal(SignalKind::hangup())?;
    tokio::select! {
        pressed = tokio::signal::ctrl_c() => Ok(pressed?),
        _ = terminated.recv() => Ok(()),
        _ = hung_up.recv() => Ok(()),
    }
}

fn say(text: &str) {
    // A closed pipe is no reason to stop the demo.
    drop(writeln!(std::io::stdout(), "{text}"));
}
