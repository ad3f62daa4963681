//! One side of the comparison: a program is started, left alone, played with by key, and ended.

use crate::cost;
use std::path::Path;
use std::process::Command;
use std::time::Duration;
use tests::desk::{Desk, Look, Unheard};
use tests::patience::{Moment, PATIENCE, until};
use tests::process::Process;
use tests::{Fault, Outcome};

/// The acts: through sign-in and home into a scenario, through its messages to the choices, and round the controls.
const ACTS: [(&str, u32); 2] = [("Return", 9), ("Tab", 10)];
/// How long a program is left alone.
const IDLE: Duration = Duration::from_secs(10);
/// A picture that stands still for so long is drawn to its end.
const STILL: Duration = Duration::from_millis(700);

/// How the app's log says so, when it is asked to with [`SAYS_FRAMES`].
const FRAME: &str = "a frame";
/// The setting of the log with which the app says each frame.
pub(crate) const SAYS_FRAMES: (&str, &str) = ("RUST_LOG", "warn,game::platform::drawing=trace");

/// What was measured.
pub(crate) struct Side {
    /// From the start to the first picture that then stood still.
    pub(crate) first_screen: Duration,
    /// Processor time while it was left alone, in parts of one core.
    pub(crate) idle: f64,
    /// Processor time for each act.
    pub(crate) act: Duration,
    /// Frames drawn for each act; nothing of a program that does not say.
    pub(crate) frames: f64,
    /// Most memory seen, in bytes.
    pub(crate) memory: u64,
}

/// Measures a program whose window has this title.
///
/// # Errors
/// When it does not start, draws nothing, or an act changes nothing on the screen.
pub(crate) fn measure(
    desk: &Desk,
    command: &mut Command,
    title: &str,
    log: &Path,
) -> Outcome<Side> {
    let start = Moment::now();
    let mut program = Process::start(command, log)?;
    let window = desk.unheard(title)?;
    let (first_screen, mut last) = first_picture(&window, start)?;
    let mut memory = cost::memory(program.id())?;

    let before = cost::processor(program.id())?;
    let left_alone = Moment::now();
    until("the idle time", IDLE * 2, || {
        Ok((left_alone.elapsed() >= IDLE).then_some(()))
    })?;
    let idle = (cost::processor(program.id())? - before).as_secs_f64()
        / left_alone.elapsed().as_secs_f64();

    let drawn_before = frames_in(log)?;
    let before = cost::processor(program.id())?;
    let mut acts = 0;
    for (key, times) in ACTS {
        for number in 0..times {
            window.key(key)?;
            last = another_picture(&window, &last)
                .map_err(|why| Fault::new(format!("{title}, {key} {number}: {why}")))?;
            memory = memory.max(cost::memory(program.id())?);
            acts += 1;
        }
    }
    let act = (cost::processor(program.id())? - before) / acts;
    let frames = f64::from(frames_in(log)? - drawn_before) / f64::from(acts);
    // Everything is measured; how long it takes to end is not part of it.
    program.kill();
    Ok(Side {
        first_screen,
        idle,
        act,
        frames,
        memory,
    })
}

/// Lines of the program's log that say that a frame was made.
fn frames_in(log: &Path) -> Outcome<u32> {
    let log = std::fs::read_to_string(log)?;
    let lines = log.lines().filter(|line| line.ends_with(FRAME));
    Ok(u32::try_from(lines.count())?)
}

/// The first picture that then stands still, and when it was there.
fn first_picture(window: &Unheard<'_>, start: Moment) -> Outcome<(Duration, Look)> {
    let mut seen: Option<(Look, Duration, Moment)> = None;
    until("a first picture", PATIENCE * 3, || {
        let now = window.look()?;
        match &seen {
            Some((look, at, since)) if *look == now => {
                Ok((since.elapsed() >= STILL).then_some((*at, now)))
            }
            _ => {
                seen = (!now.is_blank()).then(|| (now, start.elapsed(), Moment::now()));
                Ok(None)
            }
        }
    })
}

/// The picture after an act, once it stands still.
fn another_picture(window: &Unheard<'_>, before: &Look) -> Outcome<Look> {
    let mut seen: Option<(Look, Moment)> = None;
    until("another picture", PATIENCE, || {
        let now = window.look()?;
        match &seen {
            Some((look, since)) if *look == now => Ok((since.elapsed() >= STILL).then_some(now)),
            _ => {
                seen = (now != *before).then(|| (now, Moment::now()));
                Ok(None)
            }
        }
    })
}
