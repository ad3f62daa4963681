//! Programs we start, each gone again when its owner is.

use crate::Outcome;
use std::io::{BufRead as _, BufReader};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

/// A running program with a process group of its own; dropping it ends the whole group.
#[derive(Debug)]
pub struct Process {
    name: String,
    child: Child,
}

impl Process {
    /// Starts the program; what it says goes to `log`.
    ///
    /// # Errors
    /// When it cannot be started or the log cannot be written.
    pub fn start(command: &mut Command, log: &Path) -> Outcome<Self> {
        let output = std::fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(log)?;
        let mut hearing = hearing_ctrl_c(command);
        hearing
            .stdin(Stdio::null())
            .stdout(output.try_clone()?)
            .stderr(output);
        Self::spawn(command, &mut hearing)
    }

    /// Starts the program and reads the first line it prints, which says where it can be found.
    ///
    /// # Errors
    /// When it cannot be started or ends without a line.
    pub fn start_and_read_line(command: &mut Command) -> Outcome<(Self, String)> {
        let mut hearing = hearing_ctrl_c(command);
        hearing
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut process = Self::spawn(command, &mut hearing)?;
        let mut line = String::new();
        if let Some(output) = process.child.stdout.take() {
            BufReader::new(output).read_line(&mut line)?;
        }
        if line.trim().is_empty() {
            return Err(crate::Fault::new(format!(
                "{} ended without saying where it is",
                process.name
            )));
        }
        Ok((process, line.trim().to_owned()))
    }

    fn spawn(named: &Command, hearing: &mut Command) -> Outcome<Self> {
        let name = named.get_program().to_string_lossy().into_owned();
        let child = hearing
            .process_group(0)
            .spawn()
            .map_err(|why| crate::Fault::from(why).while_doing(&format!("{name} starts")))?;
        Ok(Self { name, child })
    }

    /// The process id.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Whether it still runs.
    pub fn is_running(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// Asks it to end, as Ctrl+C would, and waits until it has.
    ///
    /// # Errors
    /// When it has not ended in ten seconds; it is then killed.
    pub fn end(&mut self) -> Outcome<ExitStatus> {
        signal("INT", self.child.id());
        let ended = crate::patience::until(
            &format!("{} to end", self.name),
            Duration::from_secs(10),
            || Ok(self.child.try_wait()?),
        );
        if ended.is_err() {
            self.kill();
        }
        ended
    }

    /// Ends it at once, as a power cut would.
    pub fn kill(&mut self) {
        signal("KILL", self.child.id());
        drop(self.child.wait());
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}

/// The same command, deaf to nothing: what a shell runs in the background ignores Ctrl+C, and so would all that it
/// starts in turn; such a program could only be killed.
fn hearing_ctrl_c(command: &Command) -> Command {
    let mut hearing = Command::new("env");
    hearing
        .arg("--default-signal=INT")
        .arg(command.get_program())
        .args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => hearing.env(name, value),
            None => hearing.env_remove(name),
        };
    }
    if let Some(folder) = command.get_current_dir() {
        hearing.current_dir(folder);
    }
    hearing
}

/// Sends a signal to a whole process group.
fn signal(name: &str, group: u32) {
    drop(
        Command::new("sh")
            .arg("-c")
            .arg(format!("kill -{name} -{group} 2>/dev/null"))
            .status(),
    );
}

/// Ends everything whose environment holds `mark`, and returns how many there were at first.
///
/// What a desk's programs started in turn is found so. Looks again until nothing is left: a kill takes its moment, and
/// what dies may have started something just before.
#[must_use]
pub fn sweep(mark: &str) -> usize {
    let first = marked(mark).len();
    let gone = || {
        let found = marked(mark);
        for id in &found {
            drop(
                Command::new("sh")
                    .arg("-c")
                    .arg(format!("kill -KILL {id} 2>/dev/null"))
                    .status(),
            );
        }
        Ok(found.is_empty().then_some(()))
    };
    let waited = crate::patience::until("what was started to end", Duration::from_secs(10), gone);
    // What cannot be ended in that time is for whoever looks next: this also runs where nobody hears an error.
    drop(waited);
    first
}

/// The ids of running processes whose environment holds `mark`.
#[must_use]
pub fn marked(mark: &str) -> Vec<u32> {
    let Ok(entries) = std::fs::read_dir("/proc") else {
        return Vec::new();
    };
    entries
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .filter(|id| *id != std::process::id())
        .filter(|id| {
            let environment = std::fs::read(format!("/proc/{id}/environ")).unwrap_or_default();
            crate::canary::holds(&environment, mark.as_bytes())
        })
        .collect()
}

/// A program of ours, lying beside the one that runs now. What was not built for speed with a bench is taken as it is
/// built every day.
///
/// # Errors
/// Says how to build it when it is not there.
pub fn ours(program: &str) -> Outcome<PathBuf> {
    let here = std::env::current_exe()?;
    let found = here
        .ancestors()
        .skip(1)
        .take(2)
        .map(Path::to_path_buf)
        .chain(here.ancestors().nth(2).map(|target| target.join("debug")))
        .map(|folder| folder.join(program))
        .find(|path| path.is_file());
    found.ok_or_else(|| {
        crate::Fault::new(format!(
            "{program} is not built yet: run 'cargo build --workspace --bins' first"
        ))
    })
}

/// The workspace's root folder.
#[must_use]
pub fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map_or_else(|| here.clone(), PathBuf::from)
}
