//! A school of real programs in a folder of its own: founded, served, joined and ended through their command lines.
//!
//! Folder: `server/` (the school server's), `staff/` (kits and passwords of the demo staff), `console/` (the console's
//! machine), one folder per pupil PC, and `logs/`.

mod staff;

pub use staff::StaffMember;

use crate::patience::{PATIENCE, until};
use crate::process::{Process, ours};
use crate::{Fault, Outcome};
use std::ffi::OsStr;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A founded school whose server runs.
#[derive(Debug)]
pub struct School {
    folder: PathBuf,
    port: u16,
    server: Option<Process>,
}

impl School {
    /// Sets up, serves and founds a demo school in an empty folder.
    ///
    /// # Errors
    /// What a program said when it refused.
    pub fn found(folder: &Path) -> Outcome<Self> {
        let port = free_port()?;
        Self::found_at(folder, port, port)
    }

    /// The same, for a server that listens on `port` while everybody is told `address_port`.
    ///
    /// # Errors
    /// What a program said when it refused.
    pub fn found_at(folder: &Path, port: u16, address_port: u16) -> Outcome<Self> {
        let mut school = Self::set_up(folder, port, address_port)?;
        school.serve()?;
        school.founding()?;
        Ok(school)
    }

    /// The same with these classes beside the demo's own.
    ///
    /// # Errors
    /// What a program said when it refused.
    pub fn found_with_classes(folder: &Path, classes: &Path) -> Outcome<Self> {
        let port = free_port()?;
        let mut school = Self::set_up_as(folder, port, port, Some(classes))?;
        school.serve()?;
        school.founding()?;
        Ok(school)
    }

    /// A demo school with a technician among the invented people, who looks after the computers and brings pupils in.
    ///
    /// # Errors
    /// What a program said when it refused.
    pub fn found_with_technician(folder: &Path) -> Outcome<Self> {
        let port = free_port()?;
        let mut school = Self::set_up(folder, port, port)?;
        school.serve()?;
        let plan = folder.join("plan.ron");
        std::fs::write(&plan, staff::plan_with_technician()?)?;
        school.founding_as(&[OsStr::new("--plan"), plan.as_os_str()])?;
        Ok(school)
    }

    /// A server that is set up, neither founded nor running.
    ///
    /// # Errors
    /// What `setup` said when it refused.
    pub fn set_up(folder: &Path, port: u16, address_port: u16) -> Outcome<Self> {
        Self::set_up_as(folder, port, address_port, None)
    }

    fn set_up_as(
        folder: &Path,
        port: u16,
        address_port: u16,
        classes: Option<&Path>,
    ) -> Outcome<Self> {
        for name in ["logs", "staff", "console"] {
            std::fs::create_dir_all(folder.join(name))?;
        }
        let school = Self {
            folder: folder.to_owned(),
            port,
            server: None,
        };
        let address = format!("127.0.0.1:{address_port}");
        run(Command::new(ours("school-server")?)
            .args([
                "setup",
                "--demo",
                "--name",
                "Hazelbrook Community School",
                "--address",
                &address,
                "--folder",
            ])
            .arg(school.server_folder())
            .args(classes.map(|_| "--classes"))
            .args(classes))?;
        Ok(school)
    }

    /// Opens a school that was founded in this folder before, and serves it.
    ///
    /// # Errors
    /// When it cannot be served.
    pub fn reopen(folder: &Path, port: u16) -> Outcome<Self> {
        let mut school = Self {
            folder: folder.to_owned(),
            port,
            server: None,
        };
        school.serve()?;
        Ok(school)
    }

    /// Starts the server and waits until it says that it is ready.
    ///
    /// # Errors
    /// When it ends instead, with what it said.
    pub fn serve(&mut self) -> Outcome<()> {
        let log = self.log("server");
        let before = std::fs::read_to_string(&log).unwrap_or_default().len();
        let mut command = Command::new(ours("school-server")?);
        command
            .args([
                "serve",
                "--listen",
                &format!("127.0.0.1:{}", self.port),
                "--folder",
            ])
            .arg(self.server_folder());
        let mut server = Process::start(&mut command, &log)?;
        until("the school server to be ready", PATIENCE, || {
            let said = std::fs::read_to_string(&log).unwrap_or_default();
            let said = said.get(before..).unwrap_or_default();
            if said.lines().any(|line| line.starts_with("ready ")) {
                return Ok(Some(()));
            }
            if server.is_running() {
                Ok(None)
            } else {
                Err(Fault::new(format!("the school server ended: {said}")))
            }
        })?;
        self.server = Some(server);
        Ok(())
    }

    /// Founds the school from a console, without a window.
    ///
    /// # Errors
    /// What the console said when it refused.
    pub fn founding(&self) -> Outcome<()> {
        self.founding_as(&[OsStr::new("--demo")])
    }

    fn founding_as(&self, plan: &[&OsStr]) -> Outcome<()> {
        let handout = self.server_folder().join("handout");
        run(Command::new(ours("teacher-console")?)
            .args(["found", "--headless"])
            .args(plan)
            .arg("--pairing")
            .arg(handout.join("console.pairing"))
            .arg("--founding-token")
            .arg(handout.join("founding.token"))
            .arg("--out")
            .arg(self.staff_folder())
            .arg("--folder")
            .arg(self.console_folder()))
        .map(drop)
    }

    /// Joins a pupil PC and has it approved, with every class opened for today. Returns the PC's folder.
    ///
    /// # Errors
    /// What a program said when it refused.
    pub fn join_pupil_pc(&self, name: &str) -> Outcome<PathBuf> {
        let pairing = self.pairing_file(name)?;
        let pc = self.pc_folder(name);
        self.join(&pairing, &pc, name)?;
        self.approve_all()?;
        Ok(pc)
    }

    /// A pairing file for one pupil PC.
    ///
    /// # Errors
    /// What `pair` said when it refused.
    pub fn pairing_file(&self, name: &str) -> Outcome<PathBuf> {
        self.pairing_file_for(name, &[])
    }

    /// A pairing file for one computer of the staff.
    ///
    /// # Errors
    /// What `pair` said when it refused.
    pub fn console_pairing_file(&self, name: &str) -> Outcome<PathBuf> {
        self.pairing_file_for(name, &["--console"])
    }

    fn pairing_file_for(&self, name: &str, more: &[&str]) -> Outcome<PathBuf> {
        let file = self.folder.join(format!("{}.pairing", file_name(name)));
        run(Command::new(ours("school-server")?)
            .args(["pair", "--room", name, "--computers", "1", "--folder"])
            .arg(self.server_folder())
            .args(more)
            .arg("--out")
            .arg(&file))?;
        Ok(file)
    }

    /// Joins a pupil PC with a pairing file; it still waits for approval.
    ///
    /// # Errors
    /// What the pupil app said when it refused.
    pub fn join(&self, pairing: &Path, pc: &Path, name: &str) -> Outcome<String> {
        std::fs::create_dir_all(pc)?;
        run(Command::new(ours("stop-think-click")?)
            .args(["join", "--name", name, "--pairing"])
            .arg(pairing)
            .arg("--school-folder")
            .arg(pc))
    }

    /// Has a member of staff approve all waiting PCs and open all classes for today.
    ///
    /// # Errors
    /// What the console said when it refused.
    pub fn approve_all(&self) -> Outcome<String> {
        let approver = self.staff_with("safeguarding-lead")?;
        run(Command::new(ours("teacher-console")?)
            .args([
                "approve",
                "--headless",
                "--open-classes",
                "--as",
                &approver.login,
                "--secrets",
            ])
            .arg(self.staff_folder().join("staff.json"))
            .arg("--pairing")
            .arg(self.console_pairing())
            .arg("--folder")
            .arg(self.console_folder()))
    }

    /// Stops the server as Ctrl+C would.
    ///
    /// # Errors
    /// When it does not end by itself.
    pub fn stop(&mut self) -> Outcome<()> {
        let Some(mut server) = self.server.take() else {
            return Ok(());
        };
        let status = server.end()?;
        if status.success() {
            Ok(())
        } else {
            Err(Fault::new(format!("the server stopped with {status}")))
        }
    }

    /// Ends the server as a power cut would.
    pub fn cut_the_power(&mut self) {
        if let Some(mut server) = self.server.take() {
            server.kill();
        }
    }

    /// Whether the server runs.
    pub fn is_served(&mut self) -> bool {
        self.server.as_mut().is_some_and(Process::is_running)
    }

    /// Memory of the server that is resident, in KiB.
    ///
    /// # Errors
    /// When it does not run, or this system does not tell.
    pub fn server_memory_kib(&self) -> Outcome<f64> {
        let status = self.server_tells("status")?;
        let line = status.lines().find(|line| line.starts_with("VmRSS:"));
        let kib = line.and_then(|line| line.split_whitespace().nth(1));
        Ok(kib.unwrap_or_default().parse()?)
    }

    /// Processor time the server has used, in milliseconds.
    ///
    /// # Errors
    /// When it does not run, or this system does not tell.
    pub fn server_processor_ms(&self) -> Outcome<f64> {
        // Linux counts hundredths of a second here; the name of the program, in brackets, may hold spaces.
        let stat = self.server_tells("stat")?;
        let after = stat.rsplit(')').next().unwrap_or_default();
        let hundredths = after.split_whitespace().skip(11).take(2);
        let hundredths = hundredths.map(str::parse::<u32>).sum::<Result<u32, _>>()?;
        Ok(f64::from(hundredths) * 10.0)
    }

    fn server_tells(&self, what: &str) -> Outcome<String> {
        let server = self.server.as_ref();
        let server = server.ok_or_else(|| Fault::new("the server does not run"))?;
        Ok(std::fs::read_to_string(format!(
            "/proc/{}/{what}",
            server.id()
        ))?)
    }

    /// The port the server listens on.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The school server's folder: databases, keys, handouts.
    #[must_use]
    pub fn server_folder(&self) -> PathBuf {
        self.folder.join("server")
    }

    /// Where founding left the demo staff's kits and passwords.
    #[must_use]
    pub fn staff_folder(&self) -> PathBuf {
        self.folder.join("staff")
    }

    /// The console's machine-wide folder.
    #[must_use]
    pub fn console_folder(&self) -> PathBuf {
        self.folder.join("console")
    }

    /// The pairing file consoles open with.
    #[must_use]
    pub fn console_pairing(&self) -> PathBuf {
        self.server_folder().join("handout/console.pairing")
    }

    /// The machine-wide folder of one pupil PC.
    #[must_use]
    pub fn pc_folder(&self, name: &str) -> PathBuf {
        self.folder.join(file_name(name))
    }

    /// The log of one program.
    #[must_use]
    pub fn log(&self, program: &str) -> PathBuf {
        self.folder.join("logs").join(format!("{program}.log"))
    }
}

/// A port nobody listens on.
///
/// # Errors
/// When the machine has none left.
pub fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// Runs one of our programs to its end and returns what it printed.
///
/// # Errors
/// What it said when it refused.
pub fn run(command: &mut Command) -> Outcome<String> {
    let done = command.output()?;
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    if done.status.success() {
        return Ok(said);
    }
    let program = command.get_program().to_string_lossy().into_owned();
    let first = command
        .get_args()
        .next()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    Err(Fault::new(format!(
        "{program} {first} refused: {said}{}",
        String::from_utf8_lossy(&done.stderr)
    )))
}

fn file_name(name: &str) -> String {
    name.to_lowercase().replace(' ', "-")
}
