//! A desk: a virtual screen, a session bus and the operating system's accessibility bus, all of its own.
//!
//! Programs started with [`Desk::program`] see only this desk. Nothing of the machine's own session is touched.

mod disk;
mod eyes;
mod hands;
mod pad;
mod printer;
mod safe;
mod tree;
mod unheard;
mod window;

#[cfg(test)]
mod tests;

pub use disk::SmallDisk;
pub use eyes::Look;
pub use pad::{Pad, PadButton};
pub use printer::Printer;
pub use tree::{Node, Seen};
pub use unheard::Unheard;
pub use window::Window;

use crate::process::{self, Process};
use crate::{Outcome, patience};
use std::path::{Path, PathBuf};
use std::process::Command;
use zbus::blocking::Connection;
use zbus::zvariant::Value;

/// Wide enough for the pupil app and the console beside each other.
const SCREEN: &str = "2600x900x24";

/// Where a desk's own programs lie, in its home; they come before the machine's.
const PROGRAMS: &str = "programs";

/// A screen, keyboard and pointer nobody sits at, with assistive technology switched on.
#[derive(Debug)]
pub struct Desk {
    display: String,
    session: String,
    accessibility: Connection,
    home: tempfile::TempDir,
    // Ended in this order: the programs' buses before the screen they stand on.
    running: Vec<Process>,
}

impl Desk {
    /// Sets up a desk; takes about a second.
    ///
    /// # Errors
    /// When a system package is missing or something does not come up.
    pub fn open() -> Outcome<Self> {
        let home = tempfile::Builder::new().prefix("stc-desk-").tempdir()?;
        let (screen, number) = Process::start_and_read_line(with_home(
            Command::new("Xvfb").args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                SCREEN,
                "-nolisten",
                "tcp",
                "-noreset",
            ]),
            home.path(),
        ))?;
        let display = format!(":{number}");
        let (bus, session) = Process::start_and_read_line(with_home(
            Command::new("dbus-daemon").args([
                "--session",
                "--nofork",
                "--nopidfile",
                "--nosyslog",
                "--print-address=1",
            ]),
            home.path(),
        ))?;
        let mut launcher = Command::new(launcher()?);
        launcher.args(["--launch-immediately", "--a11y=1", "--screen-reader=1"]);
        with_home(&mut launcher, home.path())
            .env("DISPLAY", &display)
            .env("DBUS_SESSION_BUS_ADDRESS", &session);
        let launcher = Process::start(&mut launcher, &home.path().join("accessibility.log"))?;
        let accessibility = switch_on_accessibility(&session)?;
        Ok(Self {
            display,
            session,
            accessibility,
            home,
            running: vec![launcher, bus, screen],
        })
    }

    /// A program that will live on this desk.
    #[must_use]
    pub fn program(&self, path: &Path) -> Command {
        let mut command = Command::new(path);
        with_home(&mut command, self.home.path());
        command
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.session);
        command.env("BEVY_ASSET_ROOT", process::root());
        let own = self.home.path().join(PROGRAMS);
        let known = std::env::var_os("PATH").unwrap_or_default();
        let all = std::iter::once(own).chain(std::env::split_paths(&known));
        if let Ok(all) = std::env::join_paths(all) {
            command.env("PATH", all);
        }
        command
    }

    /// Waits for the window with this title.
    ///
    /// # Errors
    /// When it does not open, or does not show itself to assistive technology.
    pub fn window(&self, title: &str) -> Outcome<Window<'_>> {
        Window::find(self, title)
    }

    /// The desk's own folder: the home of its programs, and their logs.
    #[must_use]
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Programs that run on this desk besides its own three, by process id.
    #[must_use]
    pub fn still_running(&self) -> Vec<u32> {
        let own: Vec<u32> = self.running.iter().map(Process::id).collect();
        process::marked(&self.mark())
            .into_iter()
            .filter(|id| !own.contains(id))
            .collect()
    }

    /// Those of them that run one of these programs.
    #[must_use]
    pub fn still_running_of(&self, programs: &[&str]) -> Vec<u32> {
        let runs = |id: &u32| {
            let name = std::fs::read_link(format!("/proc/{id}/exe")).ok();
            let name = name
                .as_deref()
                .and_then(Path::file_name)
                .map(|name| name.to_string_lossy().into_owned());
            name.is_some_and(|name| programs.contains(&name.as_str()))
        };
        self.still_running().into_iter().filter(runs).collect()
    }

    /// What is found in the environment of everything that lives on this desk, and nowhere else.
    fn mark(&self) -> String {
        format!("XDG_RUNTIME_DIR={}", self.home.path().display())
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.running.clear();
        // What the programs started in turn (a speech service, the accessibility registry).
        let _swept = process::sweep(&self.mark());
    }
}

/// Gives a program the desk's own folders, so that it can neither read nor leave anything in the person's.
fn with_home<'c>(command: &'c mut Command, home: &Path) -> &'c mut Command {
    for name in [
        "WAYLAND_DISPLAY",
        "AT_SPI_BUS_ADDRESS",
        "DBUS_SESSION_BUS_ADDRESS",
        "DISPLAY",
        "XAUTHORITY",
    ] {
        command.env_remove(name);
    }
    command.env("XDG_RUNTIME_DIR", home).env("HOME", home);
    for name in [
        "XDG_CONFIG_HOME",
        "XDG_DATA_HOME",
        "XDG_CACHE_HOME",
        "XDG_STATE_HOME",
    ] {
        command.env(name, home.join(name.to_lowercase()));
    }
    command
}

/// Debian and Ubuntu put the launcher in one of these places, by age.
fn launcher() -> Outcome<PathBuf> {
    let places = [
        "/usr/libexec/at-spi-bus-launcher",
        "/usr/lib/at-spi2-core/at-spi-bus-launcher",
    ];
    let found = places.iter().map(PathBuf::from).find(|path| path.is_file());
    found.ok_or_else(|| crate::Fault::new("the accessibility bus is missing: install at-spi2-core"))
}

/// Tells the session that assistive technology is in use, and connects to the accessibility bus.
fn switch_on_accessibility(session: &str) -> Outcome<Connection> {
    let bus = connect(session)?;
    let ask = |interface: &str, method: &str, body: &(&str, &str, Value<'_>)| {
        bus.call_method(
            Some("org.a11y.Bus"),
            "/org/a11y/bus",
            Some(interface),
            method,
            body,
        )
    };
    patience::until("the accessibility bus", patience::PATIENCE, || {
        let name = ("org.a11y.Bus",);
        let there = bus.call_method(
            Some("org.freedesktop.DBus"),
            "/",
            Some("org.freedesktop.DBus"),
            "NameHasOwner",
            &name,
        )?;
        Ok(there.body().deserialize::<bool>()?.then_some(()))
    })?;
    for flag in ["IsEnabled", "ScreenReaderEnabled"] {
        ask(
            "org.freedesktop.DBus.Properties",
            "Set",
            &("org.a11y.Status", flag, Value::from(true)),
        )?;
    }
    let answer = bus.call_method(
        Some("org.a11y.Bus"),
        "/org/a11y/bus",
        Some("org.a11y.Bus"),
        "GetAddress",
        &(),
    )?;
    connect(&answer.body().deserialize::<String>()?)
}

fn connect(address: &str) -> Outcome<Connection> {
    Ok(zbus::blocking::connection::Builder::address(address)?.build()?)
}
