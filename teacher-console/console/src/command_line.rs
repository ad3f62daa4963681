//! What can be asked for on the command line.

use std::{
    io::{self, Write as _},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Args, Parser, Subcommand};
use protocol::machines::PairingFile;

use crate::{
    client::Client,
    folder::Folder,
    headless::{approve, found, plan::Plan},
    school_folders::{beside_us, own_folder},
    shell,
    words::Words,
};

/// The teacher console of Stop Think Click: reports, incidents, classes and computers of one school.
///
/// Started with the school's pairing file it opens its window. Staff sign in with a login name and a password; the
/// code on a person's card then opens their keys, so that only they can read what was sealed for them.
#[derive(Parser)]
#[command(version, after_help = TEACH)]
struct Options {
    #[command(flatten)]
    school: School,

    /// The office's bell: a full screen without sign-in that calls when somebody needs a safeguarding lead now.
    #[arg(long)]
    bell: bool,

    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Args)]
struct School {
    /// The school's pairing file, written by 'school-server setup' or 'school-server pair --console'.
    #[arg(long, value_name = "FILE", global = true)]
    pairing: Option<PathBuf>,

    /// Folder where this console keeps its own key and the newest list of helpers it has seen. Never any words.
    #[arg(long, value_name = "DIR", global = true)]
    folder: Option<PathBuf>,

    /// How people know this computer.
    #[arg(
        long,
        value_name = "NAME",
        default_value = "Staff console",
        global = true
    )]
    name: String,

    /// Folder with our words and pictures; the one that came with the program when left out.
    #[arg(long, value_name = "DIR", global = true)]
    assets: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Command {
    /// Found the school: make everybody's keys and cards, sign the first list of helpers, tell the server.
    Found(FoundOptions),
    /// Approve every computer that waits, as one member of staff.
    Approve(ApproveOptions),
}

#[derive(Args)]
struct FoundOptions {
    /// Without a window. (The window shows its guided pages by itself while the school is not founded.)
    #[arg(long, required = true)]
    headless: bool,

    /// The founding token that 'school-server setup' wrote.
    #[arg(long, value_name = "FILE")]
    founding_token: PathBuf,

    /// Who is in the school and who reads what.
    #[arg(long, value_name = "FILE.ron", required_unless_present = "demo")]
    plan: Option<PathBuf>,

    /// Use the plan that comes with the program: a school of invented people.
    #[arg(long, conflicts_with = "plan")]
    demo: bool,

    /// An empty folder for cards, sheets and staff.json. Hand them out, then delete it.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

#[derive(Args)]
struct ApproveOptions {
    /// Without a window. (In the window this is the room 'Computers'.)
    #[arg(long, required = true)]
    headless: bool,

    /// The login of the member of staff who approves.
    #[arg(long = "as", value_name = "LOGIN")]
    login: String,

    /// The staff.json that founding wrote.
    #[arg(long, value_name = "FILE")]
    secrets: PathBuf,

    /// Also open every class for today and print the lesson codes.
    #[arg(long)]
    open_classes: bool,
}

const TEACH: &str = "\
For example:
  teacher-console --pairing console.pairing
      open the window
  teacher-console --pairing console.pairing --bell
      show the office's bell
  teacher-console found --headless --pairing console.pairing --founding-token founding.token --demo --out papers
      found a demo school; cards, sheets and staff.json lie in papers/
  teacher-console approve --headless --pairing console.pairing --as okafor --secrets papers/staff.json --open-classes
      approve the computers that wait, and open all classes for today

Keys in the window: Tab moves, Enter or Space presses, Ctrl+L locks, Ctrl with + or - shows everything larger or smaller.";

/// Reads the command line and does what it says.
#[must_use]
pub fn run() -> ExitCode {
    let options = Options::parse();
    match perform(options) {
        Ok(code) => code,
        Err(sentence) => {
            let written = writeln!(io::stderr().lock(), "{sentence}");
            drop(written);
            ExitCode::FAILURE
        }
    }
}

fn perform(options: Options) -> Result<ExitCode, String> {
    let assets = options
        .school
        .assets
        .clone()
        .unwrap_or_else(|| beside_us("assets"));
    let words = Words::load(&assets)?;
    match options.command {
        None => shell::run(client(&options.school)?, words, options.bell),
        Some(Command::Found(found)) => {
            let plan = match &found.plan {
                Some(file) => Plan::from_file(file)?,
                None => Plan::demo()?,
            };
            let client = client(&options.school)?;
            found::run(
                client,
                &words,
                &plan,
                &found.founding_token,
                &found.out,
                &mut io::stdout().lock(),
            )?;
            Ok(ExitCode::SUCCESS)
        }
        Some(Command::Approve(approve)) => {
            approve::run(
                client(&options.school)?,
                &words,
                &approve.login,
                &approve.secrets,
                approve.open_classes,
                &mut io::stdout().lock(),
            )?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn client(school: &School) -> Result<Client, String> {
    let file = school.pairing.as_deref().ok_or(
        "Name the school's pairing file with --pairing FILE. Your technician writes it with 'school-server setup' or 'school-server pair --console'.",
    )?;
    let pairing = read_pairing(file)?;
    let folder = Folder::open(&school.folder.clone().unwrap_or_else(own_folder))?;
    Client::new(pairing, folder, school.name.clone())
}

fn read_pairing(file: &Path) -> Result<PairingFile, String> {
    let bytes =
        std::fs::read(file).map_err(|why| format!("{} cannot be read: {why}", file.display()))?;
    serde_json::from_slice(&bytes).map_err(|why| {
        format!(
            "{} is not a pairing file ({why}). Ask your technician for a new one.",
            file.display()
        )
    })
}
