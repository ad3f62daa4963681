//! The demo school: a server, a pupil PC and a console, all real, all in one folder.

mod album;
mod asked;
mod canaries;
mod headless;
mod lead;
mod lost;
mod playing;
mod pupil;
mod rules;
mod scenarios;
mod side_by_side;
mod steering;
mod summary;
mod switching;
mod telling;

pub use album::Album;
pub use asked::questionnaires;
pub use canaries::Canaries;
pub use headless::PUPILS_WORDS;
pub use lead::{HandedOut, LEADS_DUTY, SafeguardingLead, Supply, Way};
pub use lost::Place;
pub use pupil::{Hand, PupilAtPc, pictures_of};
pub use rules::agreements;
pub use scenarios::{library, risky};
pub use summary::{Stored, Summary};
pub use telling::Telling;

use crate::Outcome;
use crate::school::School;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The title of the pupil app's window.
pub const PUPIL_APP: &str = "Stop Think Click";
/// The pupil PC of the demo.
pub const PUPIL_PC: &str = "Room 5 PC 1";

/// The class of the pupil whose story is told.
pub const PUPIL_CLASS: &str = "5B";
/// That pupil's name on the tile; invented like everybody of the demo school.
pub const PUPIL: &str = "Aisha";
/// The topic they play.
pub const TOPIC: &str = "too-friendly-too-fast";

/// What can be asked of the demo.
#[derive(clap::Parser, Debug)]
#[command(
    name = "demo",
    about = "Opens a demo school, or shows it by itself on a virtual display."
)]
pub struct Options {
    /// Show it by itself on a virtual display, and leave pictures and a summary behind.
    #[arg(long)]
    pub headless: bool,
    /// Where the pictures, the server's folder and the summary of --headless go.
    #[arg(long, value_name = "DIR", default_value = "demo-out")]
    pub out: PathBuf,
    /// Where the demo school lives that a person looks at.
    #[arg(long, value_name = "DIR", default_value = "demo-school")]
    pub folder: PathBuf,
    /// Throw an earlier demo school away first.
    #[arg(long)]
    pub fresh: bool,
}

/// Opens the demo, by itself where there is no display.
///
/// # Errors
/// What did not work, in words.
pub fn run(options: &Options) -> Outcome<()> {
    let has_display = ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some());
    if options.headless || !has_display && cfg!(target_os = "linux") {
        headless::show(&options.out)
    } else {
        side_by_side::open(&options.folder, options.fresh)
    }
}

/// The pupil app's command line on a PC that joined the school.
///
/// # Errors
/// When it is not built.
pub fn pupil_app(pc: &Path) -> Outcome<Command> {
    let mut command = Command::new(crate::process::ours("stop-think-click")?);
    command
        .arg("--school-folder")
        .arg(pc)
        .env("BEVY_ASSET_ROOT", crate::process::root());
    Ok(command)
}

/// The console's command line.
///
/// # Errors
/// When it is not built.
pub fn console(school: &School) -> Outcome<Command> {
    let mut command = Command::new(crate::process::ours("teacher-console")?);
    command
        .arg("--pairing")
        .arg(school.console_pairing())
        .arg("--folder")
        .arg(school.console_folder());
    command.env("BEVY_ASSET_ROOT", crate::process::root());
    Ok(command)
}
