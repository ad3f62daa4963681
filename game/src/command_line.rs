//! What can be asked for on the command line, and the start of the app.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use bevy::app::AppExit;
use clap::{Parser, Subcommand};

use crate::courier::{alone, pairing};
use crate::graphics_check;
use crate::platform::drawer::Drawer;
use crate::platform::folders::Folders;
use crate::platform::plain_window;
use crate::preview;

/// Stop Think Click: practise staying safe online.
///
/// Started without anything behind its name, the app looks for the school's folder on this computer. If a technician
/// has joined the computer to the school, pupils find their names; if not, anybody can play as a guest and nothing is
/// recorded.
#[derive(Parser, Debug)]
#[command(version, after_help = TEACH)]
struct Options {
    /// Folder shared by all users of this computer, holding the pairing file and reports on their way.
    ///
    /// Choose a place that is not wiped when the computer restarts.
    #[arg(long, value_name = "DIR", global = true)]
    school_folder: Option<PathBuf>,

    /// Folder with the scenarios; the one that came with the app when left out.
    #[arg(long, value_name = "DIR")]
    content: Option<PathBuf>,

    /// Play one scenario from the folder it is written in, show what is still to be mended, and read it again
    /// whenever a file is saved. Nothing is recorded and no school is asked.
    #[arg(long, value_name = "FOLDER")]
    preview: Option<PathBuf>,

    /// Show an evening for parents and carers in a hall: stories put to everybody, big, with no names and no data.
    ///
    /// Works on any computer, with no school and no network. The right and left arrow, or a hand-held presenter, turn
    /// the slides; B blanks the wall, F11 fills it.
    #[arg(long)]
    evening: bool,

    /// Folder with slides that pupils made, SVG or PNG, shown in the order of their names at the end of an evening.
    #[arg(long, value_name = "DIR", requires = "evening")]
    slides: Option<PathBuf>,

    /// Show six names at a time at sign-in, and large ones, for pupils who need few things on a page.
    ///
    /// Without it a pupil can still turn on 'One thing at a time' in the settings before they look for their name.
    #[arg(long)]
    few_tiles: bool,

    /// What draws; the graphics card where there is one, and else the processor, when left out.
    ///
    /// 'processor' helps where a graphics driver is faulty.
    #[arg(long, value_name = "WHAT")]
    drawn_by: Option<Drawer>,

    /// List the graphics hardware, say what will draw and why, and stop.
    #[arg(long)]
    graphics_check: bool,

    /// Run without a window and send what waits for the school while nobody has the app open, until it is ended.
    ///
    /// For the computer's own service manager; game/packaging/README.md says how.
    #[arg(long)]
    courier: bool,

    #[command(subcommand)]
    errand: Option<Errand>,
}

/// What a technician does once on each computer.
#[derive(Subcommand, Debug)]
enum Errand {
    /// Join this computer to a school, with the file that 'school-server pair' made.
    ///
    /// The file is good for two hours and for as many computers as it was made for. Afterwards a member of staff
    /// approves the computer in the console.
    Join {
        /// The pairing file.
        #[arg(long, value_name = "FILE")]
        pairing: PathBuf,
        /// What people call this computer, such as 'Room 4, computer 2'.
        #[arg(long, value_name = "NAME")]
        name: String,
    },
}

const TEACH: &str = "\
For example:
  stop-think-click
      play
  stop-think-click --school-folder D:\\SchoolData\\stc
      play, with the school's folder on a disk that survives a restart
  stop-think-click --few-tiles
      play on a computer where names are found more easily when there are few
  stop-think-click join --pairing room-4.pairing --name 'Room 4, computer 2'
      join this computer to the school, once
  stop-think-click --preview curriculum/content/online-bullying/my-scenario
      play a scenario while you write it
  stop-think-click --evening --slides D:\\evening
      show an evening for parents, with slides that pupils made
  stop-think-click --courier
      send what waits for the school while nobody has the app open
  stop-think-click --graphics-check
      find out what draws on this computer, and why
  stop-think-click --drawn-by processor
      play on a computer whose graphics driver is faulty

Keys: Tab moves, Enter or Space presses, Escape hides the screen and brings it back.";

/// Slides that pupils made lie here, below the school's folder, where no other folder is named.
const SLIDES: &str = "slides";

/// Reads the command line and runs the app until its window closes.
#[must_use]
pub fn run() -> ExitCode {
    let options = Options::parse();
    if options.graphics_check {
        return said(
            graphics_check::write_report(&mut std::io::stdout()).map_err(|fault| fault.to_string()),
        );
    }
    let mut folders = Folders::find(options.content, options.school_folder);
    if let Some(folder) = options.preview {
        match preview::folder_of_a_scenario(&folder) {
            Ok(found) => folders.preview = Some(found),
            Err(sentence) => return said(Err(sentence)),
        }
    }
    folders.few_tiles = options.few_tiles;
    if options.evening {
        let own = options
            .slides
            .unwrap_or_else(|| folders.school.join(SLIDES));
        folders.evening = Some(own);
    }
    if let Some(Errand::Join { pairing, name }) = options.errand {
        return joined(pairing::join(&pairing, &folders.school, &name));
    }
    if options.courier {
        let ended = alone::run(&folders.school, &mut std::io::stdout());
        return said(ended.map_err(|fault| fault.to_string()));
    }
    let drawer = options.drawn_by.unwrap_or_else(Drawer::of_this_computer);
    match crate::app(folders, drawer) {
        Ok(mut app) => match app.run() {
            AppExit::Success => ExitCode::SUCCESS,
            AppExit::Error(code) => ExitCode::from(code.get()),
        },
        Err(sentence) => {
            plain_window::show(&cannot_start(&sentence));
            said(Err(sentence))
        }
    }
}

fn cannot_start(sentence: &str) -> String {
    format!("Stop Think Click cannot start: {sentence}")
}

fn said(result: Result<(), String>) -> ExitCode {
    let Err(sentence) = result else {
        return ExitCode::SUCCESS;
    };
    let mut out = std::io::stderr().lock();
    let written = writeln!(out, "{}", cannot_start(&sentence));
    drop(written);
    ExitCode::FAILURE
}

fn joined(result: Result<String, pairing::JoinFault>) -> ExitCode {
    match result {
        Ok(words) => {
            drop(writeln!(std::io::stdout(), "{words}"));
            ExitCode::SUCCESS
        }
        Err(fault) => {
            drop(writeln!(
                std::io::stderr(),
                "This computer has not joined: {fault}.\nNothing was written."
            ));
            ExitCode::FAILURE
        }
    }
}
