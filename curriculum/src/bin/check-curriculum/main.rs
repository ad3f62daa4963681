//! The author's door: reads a content folder, prints every problem and what is covered.
//!
//! The only files of this crate that touch the disk stand in this folder.

mod disk;
mod report;
mod watch;

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Parser;
use curriculum::{
    Agreements, Days, Evening, Home, Library, PackFiles, Problem, Questionnaires, SourceFile,
};

/// Checks the scenarios of a content folder and says how to mend what is wrong.
#[derive(Parser)]
#[command(version, after_help = TEACH)]
struct Arguments {
    /// The content folder.
    #[arg(default_value = "curriculum/content")]
    folder: PathBuf,
    /// A school's own pack beside it; may be given several times.
    #[arg(long, value_name = "FOLDER")]
    pack: Vec<PathBuf>,
    /// The rules that pupils and grown-ups sign; passed over where the folder is not there.
    #[arg(long, value_name = "FOLDER", default_value = "curriculum/agreements")]
    agreements: PathBuf,
    /// The pages for families; passed over where the folder is not there.
    #[arg(long, value_name = "FOLDER", default_value = "curriculum/home")]
    home: PathBuf,
    /// What people are asked; passed over where the folder is not there.
    #[arg(
        long,
        value_name = "FOLDER",
        default_value = "curriculum/questionnaires"
    )]
    questionnaires: PathBuf,

    /// The evenings for parents beside the content, checked as well where the folder is there.
    #[arg(long, value_name = "FOLDER", default_value = "curriculum/evening")]
    evening: PathBuf,
    /// Days of the year and their packs beside the content, checked as well where the folder is there.
    #[arg(long, value_name = "FOLDER", default_value = "curriculum/days")]
    days: PathBuf,
    /// Print for machines: one JSON object.
    #[arg(long)]
    json: bool,
    /// Print only problems whose file holds this text, and no tables.
    #[arg(long, value_name = "TEXT")]
    only: Option<String>,
    /// Check again whenever a file is saved, until Ctrl+C.
    #[arg(long, conflicts_with = "json")]
    watch: bool,
}

const TEACH: &str = "\
It ends with 0 when all is well, with 1 when there is a problem or something is missing that a whole library
needs, and with 2 when the folder cannot be read.

For example:
  check-curriculum
      check what came with the app
  check-curriculum --watch --only the-lost-password
      check one scenario again and again while you write it
  check-curriculum --pack our-school
      check a pack of your own beside ours";

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let ended = if arguments.watch {
        watch::until_stopped(&arguments)
    } else {
        check(&arguments, &mut io::stdout().lock())
    };
    match ended {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        // Whoever reads our words has had enough of them, as `head` does.
        Err(fault) if fault.kind() == io::ErrorKind::BrokenPipe => ExitCode::from(1),
        Err(fault) => {
            let folder = arguments.folder.display();
            let _told = writeln!(
                io::stderr(),
                "The folder {folder} cannot be read: {fault}.\n\
                 Name the content folder, for example: check-curriculum curriculum/content"
            );
            ExitCode::from(2)
        }
    }
}

/// True when there is no problem and nothing is missing.
fn check(arguments: &Arguments, out: &mut impl Write) -> io::Result<bool> {
    let files = disk::files_below(&arguments.folder)?;
    let packs = arguments
        .pack
        .iter()
        .map(|folder| pack_from(folder))
        .collect::<io::Result<Vec<_>>>()?;
    let (library, mut problems) = Library::with_packs(files, packs);
    problems.extend(beside(&arguments.agreements, "agreements", |files| {
        Agreements::from_files(files).1
    })?);
    let mut home = Home::default();
    problems.extend(beside(&arguments.home, "home", |files| {
        let (read, problems) = Home::from_files(files);
        home = read;
        problems
    })?);
    problems.extend(beside(
        &arguments.questionnaires,
        "questionnaires",
        |files| Questionnaires::from_files(files).1,
    )?);
    problems.extend(beside(&arguments.evening, "evening", |files| {
        Evening::from_files(files, &library).1
    })?);
    problems.extend(beside(&arguments.days, "days", |files| {
        Days::from_files(files, &library, &home).1
    })?);
    let gaps = library.gaps();
    let is_whole = gaps.is_empty();
    match &arguments.only {
        Some(text) if !is_there(arguments, text)? => {
            writeln!(
                out,
                "Nothing in {} is called \"{text}\".\n    To mend it: name the folder of a scenario, or a part of its path.",
                arguments.folder.display()
            )?;
            Ok(false)
        }
        Some(text) => {
            problems.retain(|problem| problem.file.contains(text));
            report::problems(out, &problems)?;
            Ok(problems.is_empty())
        }
        None => {
            let found: Vec<Problem> = problems.into_iter().chain(gaps).collect();
            if arguments.json {
                report::for_machines(out, &library, &found)?;
            } else {
                report::for_people(out, &library, &found)?;
            }
            Ok(found.is_empty() && is_whole)
        }
    }
}

/// True when a file below the folders has this text in its path.
fn is_there(arguments: &Arguments, text: &str) -> io::Result<bool> {
    let folders = arguments.pack.iter().chain([&arguments.folder]);
    let beside = [
        &arguments.agreements,
        &arguments.home,
        &arguments.questionnaires,
        &arguments.evening,
        &arguments.days,
    ];
    for folder in folders.chain(beside.into_iter().filter(|folder| folder.is_dir())) {
        if disk::files_below(folder)?
            .iter()
            .any(|file| file.path.contains(text))
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What is wrong in a folder beside the scenarios, each file named below it.
fn beside(
    folder: &Path,
    name: &str,
    read: impl FnOnce(Vec<SourceFile>) -> Vec<Problem>,
) -> io::Result<Vec<Problem>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut problems = read(disk::files_below(folder)?);
    for problem in &mut problems {
        problem.file = format!("{name}/{}", problem.file);
    }
    Ok(problems)
}

fn pack_from(folder: &Path) -> io::Result<PackFiles> {
    let name = folder.file_name().unwrap_or(folder.as_os_str());
    Ok(PackFiles {
        folder: name.to_string_lossy().into_owned(),
        files: disk::files_below(folder)?,
    })
}
