//! The commands of `school-server`, one file each.

mod access;
mod accounts;
mod backup;
mod backups;
mod check_procedures;
mod check_registers;
mod describe;
mod import;
mod pair;
mod restore;
mod serve;
mod setup;
mod verify;

use std::{ffi::OsString, io::Write};

use clap::{Parser, Subcommand};

use crate::fault::Fault;

/// The school's own server for Stop Think Click.
#[derive(Parser, Debug)]
#[command(
    name = "school-server",
    version,
    about = "The school's own server for Stop Think Click: keeps sealed reports it cannot open, and what pupils practised.",
    after_help = "A school begins like this:\n  \
        1. school-server setup --folder FOLDER --name \"Hazelbrook Community School\" --classes classes.ron --address 192.168.1.10:8443\n  \
        2. school-server serve --folder FOLDER\n  \
        3. teacher-console --pairing FOLDER/handout/console.pairing   (head and safeguarding lead found the school)\n  \
        4. school-server pair --folder FOLDER --room \"Room 4\" --computers 15 --out room-4.pairing\n\n\
        Whoever runs this server cannot read a report, add a reader or write in a colleague's name."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Make a new school: keys, certificate, four databases, classes. The school is not founded yet.
    Setup(setup::Setup),
    /// Run the server (HTTPS only) until it is stopped with Ctrl-C or SIGTERM.
    Serve(serve::Serve),
    /// Write a pairing file for the computers of one room. Only once the school is founded.
    Pair(pair::Pair),
    /// Bring classes and pupils in from the school's records, after showing what would change.
    Import(import::Import),
    /// Copy the databases, encrypted, while the server runs, and check the copies by opening them.
    Backup(backup::Backup),
    /// Bring a backup back into an empty folder, after checking it.
    Restore(restore::Restore),
    /// Print who may see and do what, for the school's own papers.
    Access(access::Access),
    /// List every log-in in use, for whoever looks through them once a year.
    Accounts(accounts::Accounts),
    /// Print what computers can ask the server, described for programs.
    Describe(describe::Describe),
    /// Check that the procedures for incidents, a school's own among them, can be followed to an end.
    CheckProcedures(check_procedures::CheckProcedures),
    /// Check that the registers, a school's own among them, can be used.
    CheckRegisters(check_registers::CheckRegisters),
    /// Check every database and every chain of the logs.
    Verify(verify::Verify),
}

/// Reads the command line and does what it says. Returns the exit status: 0 done, 1 not done, 2 not understood.
pub fn run(
    arguments: impl IntoIterator<Item = OsString>,
    out: &mut impl Write,
    err: &mut impl Write,
) -> u8 {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(why) => {
            let is_help = !why.use_stderr();
            let written = if is_help {
                write!(out, "{why}")
            } else {
                write!(err, "{why}")
            };
            return u8::from(!is_help || written.is_err()) * 2;
        }
    };
    let done = match cli.command {
        Command::Setup(setup) => setup.run(out),
        Command::Serve(serve) => serve.run(out),
        Command::Pair(pair) => pair.run(out),
        Command::Import(import) => import.run(out),
        Command::Backup(backup) => backup.run(out),
        Command::Restore(restore) => restore.run(out),
        Command::Access(access) => access.run(out),
        Command::Accounts(accounts) => accounts.run(out),
        Command::Describe(describe) => describe.run(out),
        Command::CheckProcedures(check) => check.run(out),
        Command::CheckRegisters(check) => check.run(out),
        Command::Verify(verify) => verify.run(out),
    };
    match done {
        Ok(()) => 0,
        Err(fault) => {
            // When even the error stream is closed, the exit status still says it.
            drop(writeln!(err, "{}\n{}", fault.what, fault.remedy));
            1
        }
    }
}

/// Writes one line for the person at the server.
fn say(out: &mut impl Write, line: impl std::fmt::Display) -> Result<(), Fault> {
    writeln!(out, "{line}")
        .and_then(|()| out.flush())
        .map_err(|why| {
            Fault::new(
                format!("The screen could not be written to: {why}."),
                "Run the command in a terminal.",
            )
        })
}
