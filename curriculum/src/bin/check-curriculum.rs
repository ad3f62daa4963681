//! The author's door: reads a content folder, prints every problem and what is covered.
//!
//! The only file of this crate that touches the disk.

use std::{
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Parser;
use curriculum::{Coverage, Library, Problem, SourceFile};
use serde::Serialize;

/// Checks the scenarios of a content folder and says how to mend what is wrong.
#[derive(Parser)]
#[command(
    version,
    after_help = "It ends with 0 when all is well and with 1 when there is a problem."
)]
struct Arguments {
    /// The content folder.
    #[arg(default_value = "curriculum/content")]
    folder: PathBuf,
    /// Print for machines: one JSON object.
    #[arg(long)]
    json: bool,
}

/// What `--json` prints.
#[derive(Serialize)]
struct Report<'a> {
    #[serde(flatten)]
    coverage: &'a Coverage,
    problems: &'a [Problem],
}

/// How deep folders are read; a scenario's files lie three deep.
const DEPTH_MAX: usize = 4;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match check(&arguments) {
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

/// True when there is no problem.
fn check(arguments: &Arguments) -> io::Result<bool> {
    let mut files = Vec::new();
    read_folder(&arguments.folder, "", 0, &mut files)?;
    let (library, problems) = Library::from_files(files);
    let coverage = library.coverage();
    let mut out = io::stdout().lock();
    if arguments.json {
        let report = Report {
            coverage: &coverage,
            problems: &problems,
        };
        serde_json::to_writer_pretty(&mut out, &report)?;
        writeln!(out)?;
    } else {
        print(&mut out, &coverage, &problems)?;
    }
    Ok(problems.is_empty())
}

/// Reads every file below a folder, in order of name; links are not followed.
fn read_folder(
    folder: &Path,
    below: &str,
    depth: usize,
    files: &mut Vec<SourceFile>,
) -> io::Result<()> {
    let mut entries: Vec<fs::DirEntry> = fs::read_dir(folder)?.collect::<io::Result<_>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with(['_', '.']) {
            continue;
        }
        let path = if below.is_empty() {
            name
        } else {
            format!("{below}/{name}")
        };
        let kind = entry.file_type()?;
        if kind.is_dir() && depth < DEPTH_MAX {
            read_folder(&entry.path(), &path, depth + 1, files)?;
        } else if kind.is_file() {
            files.push(SourceFile {
                path,
                bytes: fs::read(entry.path())?,
            });
        }
    }
    Ok(())
}

fn print(out: &mut impl Write, coverage: &Coverage, problems: &[Problem]) -> io::Result<()> {
    for problem in problems {
        writeln!(out, "{problem}\n")?;
    }
    let Coverage {
        scenarios,
        risky,
        safe,
        topics,
        uncovered,
    } = coverage;
    writeln!(
        out,
        "{scenarios} scenarios can be played: {risky} risky and {safe} safe."
    )?;
    for topic in topics.iter().filter(|topic| !topic.bands.is_empty()) {
        let bands: Vec<&str> = topic.bands.iter().map(|band| band.as_str()).collect();
        writeln!(out, "  {}: {}", topic.id, bands.join(", "))?;
    }
    if !uncovered.is_empty() {
        let names: Vec<&str> = uncovered.iter().map(curriculum::TopicId::as_str).collect();
        writeln!(
            out,
            "{} topics have no pair of scenarios yet: {}.",
            names.len(),
            names.join(", ")
        )?;
    }
    match problems.len() {
        0 => writeln!(out, "No problems."),
        1 => writeln!(out, "1 problem to mend."),
        count => writeln!(out, "{count} problems to mend."),
    }
}
