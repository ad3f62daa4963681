//! Measures the pupil app, and in the same run the same way through a scenario as a plain web page in Chromium: the time
//! to the first screen, processor time left alone and for each act, memory, and room on the disk.
//!
//! Both stand on the same virtual screen, drawn by the processor, one after the other, and get the same keys. Frames
//! are counted for the app alone: a browser does not say how many it drew.

mod cost;
mod page;
mod side;

use side::Side;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use tests::canary::files_under;
use tests::demo::PUPIL_APP;
use tests::desk::Desk;
use tests::process::{ours, root};
use tests::{Fault, Outcome};

/// Where Debian keeps the browser.
const BROWSER: &str = "/usr/bin/chromium";
const BROWSERS_FILES: &str = "/usr/lib/chromium";
/// What ships beside the app's program.
const SHIPPED: [&str; 4] = [
    "assets/pictures",
    "assets/words",
    "assets/tokens.json",
    "curriculum/content",
];

fn main() -> ExitCode {
    match compare() {
        Ok(lines) => {
            drop(writeln!(std::io::stdout(), "{}", lines.join("\n")));
            ExitCode::SUCCESS
        }
        Err(why) => {
            drop(writeln!(std::io::stderr(), "bench game: {why}"));
            ExitCode::FAILURE
        }
    }
}

fn compare() -> Outcome<Vec<String>> {
    if !Path::new(BROWSER).is_file() {
        return Err(Fault::new(
            "the browser to compare with is missing: sudo apt-get install chromium",
        ));
    }
    let desk = Desk::open()?;
    let folder = tempfile::tempdir()?;
    let log = folder.path().join("log");
    let program = ours("stop-think-click")?;
    let mut app = desk.program_unheard(&program);
    app.arg("--school-folder").arg(folder.path().join("school"));
    let (says, frames) = side::SAYS_FRAMES;
    app.env(says, frames);
    let ours = side::measure(&desk, &mut app, PUPIL_APP, &log)?;
    let page = page::write(folder.path())?;
    let mut browser = browser(&desk, &page, folder.path());
    let other = side::measure(&desk, &mut browser, page::TITLE, &log)?;

    let mut lines = said(&ours, &other);
    let shipped = SHIPPED.iter().map(|part| size(&root().join(part)));
    let ours = shipped.sum::<Outcome<u64>>()? + std::fs::metadata(&program)?.len();
    let other = size(Path::new(BROWSERS_FILES))?;
    lines.push(line(
        "room on the disk, MiB",
        mebibytes(ours),
        mebibytes(other),
    ));
    if cfg!(debug_assertions) {
        lines.push(
            "measured on the build for development: our own code is hardly optimised in it"
                .to_owned(),
        );
    }
    Ok(lines)
}

/// The browser with nothing but the page, in a window as large as ours.
fn browser(desk: &Desk, page: &Path, folder: &Path) -> Command {
    let mut browser = desk.program_unheard(Path::new(BROWSER));
    browser
        .arg(format!("--app=file://{}", page.display()))
        .arg(format!(
            "--user-data-dir={}",
            folder.join("browser").display()
        ))
        .args([
            "--no-sandbox",
            "--no-first-run",
            "--disable-gpu",
            "--disable-background-networking",
            "--password-store=basic",
            "--window-position=0,0",
            "--window-size=1280,720",
        ]);
    browser
}

fn said(ours: &Side, other: &Side) -> Vec<String> {
    let milliseconds = |side: &Side| side.act.as_secs_f64() * 1_000.0;
    vec![
        line(
            "start to first screen, s",
            ours.first_screen.as_secs_f64(),
            other.first_screen.as_secs_f64(),
        ),
        line(
            "processor while left alone for 10 s, % of a core",
            ours.idle * 100.0,
            other.idle * 100.0,
        ),
        line(
            "processor for each act, ms",
            milliseconds(ours),
            milliseconds(other),
        ),
        format!("frames for each act | {:.1} | not said | none", ours.frames),
        line(
            "most memory, MiB",
            mebibytes(ours.memory),
            mebibytes(other.memory),
        ),
    ]
}

fn line(name: &str, ours: f64, other: f64) -> String {
    let ratio = if other > 0.0 {
        format!("{:.2}", ours / other)
    } else {
        "none".to_owned()
    };
    format!("{name} | {ours:.2} | {other:.2} | {ratio}")
}

fn mebibytes(bytes: u64) -> f64 {
    bytes as f64 / 1_048_576.0
}

/// Bytes of a file, or of all files below a folder.
fn size(path: &Path) -> Outcome<u64> {
    if path.is_file() {
        return Ok(std::fs::metadata(path)?.len());
    }
    let sizes = files_under(path)?
        .into_iter()
        .map(|file: PathBuf| Ok(std::fs::metadata(file)?.len()));
    sizes.sum()
}
