//! The desk's own safe for passwords: a real Secret Service, open as it is for whoever is logged in to a computer.

use super::{Desk, connect, with_home};
use crate::process::Process;
use crate::{Outcome, patience};
use std::process::Command;

/// What opens the safe; on a real desktop it is the person's own log-in.
const PASSWORD: &str = "open sesame for tests";

impl Desk {
    /// Puts a safe on the desk and opens it. What it keeps lies encrypted in the desk's folder.
    ///
    /// # Errors
    /// When the system package is missing or it does not come up.
    pub fn open_safe(&mut self) -> Outcome<()> {
        let mut safe = Command::new("sh");
        safe.args([
            "-c",
            "printf '%s' \"$1\" | exec gnome-keyring-daemon --foreground --components=secrets --unlock",
            "safe",
            PASSWORD,
        ]);
        with_home(&mut safe, self.home.path())
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.session);
        let safe = Process::start(&mut safe, &self.home.path().join("safe.log"))?;
        self.running.insert(0, safe);
        let bus = connect(&self.session)?;
        patience::until("the safe for passwords", patience::PATIENCE, || {
            let owned = bus.call_method(
                Some("org.freedesktop.DBus"),
                "/",
                Some("org.freedesktop.DBus"),
                "NameHasOwner",
                &("org.freedesktop.secrets",),
            )?;
            if !owned.body().deserialize::<bool>()? {
                return Ok(None);
            }
            let place = bus.call_method(
                Some("org.freedesktop.secrets"),
                "/org/freedesktop/secrets",
                Some("org.freedesktop.Secret.Service"),
                "ReadAlias",
                &("default",),
            )?;
            let place: zbus::zvariant::OwnedObjectPath = place.body().deserialize()?;
            Ok((place.as_str() != "/").then_some(()))
        })
    }
}
