//! `verify-export`: says in plain words whether an exported record is whole.

use std::{
    io::{Write as _, stderr, stdin, stdout},
    path::PathBuf,
    process::ExitCode,
};

use clap::Parser;
use verify_export::{Finding, Slip, Weight, check, read};

/// Checks an exported record without the school and without any key.
#[derive(Parser, Debug)]
#[command(
    version,
    after_help = "Example: verify-export record.zip --passphrase --slip 'safeguarding 1/532 4af2…'\n\n\
    Exit status: 0 everything holds, 1 something does not hold, 2 it could not be read."
)]
struct Arguments {
    /// The ZIP file as it came, or the folder it was unpacked into.
    export: PathBuf,
    /// Read the passphrase of the ZIP file from the first line of the standard input.
    #[arg(long)]
    passphrase: bool,
    /// A head from a print, a backup or a report: log, place and 64 letters and digits. May be given more than once.
    #[arg(long)]
    slip: Vec<Slip>,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(found) => tell(&found),
        Err(why) => {
            drop(writeln!(stderr(), "{why}"));
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<Vec<Finding>, String> {
    let mut line = String::new();
    if arguments.passphrase {
        stdin()
            .read_line(&mut line)
            .map_err(|why| format!("The passphrase cannot be read: {why}."))?;
    }
    let passphrase = arguments.passphrase.then(|| line.trim());
    check(&read(&arguments.export, passphrase)?, &arguments.slip)
}

fn tell(found: &[Finding]) -> ExitCode {
    let mut out = stdout();
    for finding in found {
        let mark = match finding.weight {
            Weight::Holds => "holds  ",
            Weight::Note => "note   ",
            Weight::Wrong => "WRONG  ",
        };
        drop(writeln!(out, "{mark}{}", finding.words));
    }
    let is_wrong = found.iter().any(|finding| finding.weight == Weight::Wrong);
    let (verdict, status) = if is_wrong {
        (
            "Not everything holds. Do not rely on this export; ask the school for a new one.",
            1,
        )
    } else {
        ("Everything that was checked holds.", 0)
    };
    drop(writeln!(out, "{verdict}"));
    ExitCode::from(status)
}
