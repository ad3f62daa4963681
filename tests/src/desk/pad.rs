//! A gamepad on the desk: the program it is plugged into finds it as it finds any other, and hears what is pressed.

use crate::{Fault, Outcome, process};
use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What a pad says happened, as the kernel counts kinds of events.
const KEY: u16 = 1;
const AXIS: u16 = 3;
/// The cross's two ways.
const ACROSS: u16 = 0x10;
const ALONG: u16 = 0x11;

/// A gamepad somebody holds.
#[derive(Debug)]
pub struct Pad {
    says: File,
    pipe: PathBuf,
    library: PathBuf,
}

/// What can be pressed on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PadButton {
    /// The lower of the four on the right.
    South,
    /// The right one of them.
    East,
    /// The upper one of them.
    North,
    /// The left one of them.
    West,
    /// The small one in the middle.
    Start,
    /// The cross, upwards.
    Up,
    /// The cross, downwards.
    Down,
    /// The cross, to the left.
    Left,
    /// The cross, to the right.
    Right,
}

impl PadButton {
    /// Kind, code and value of its being pressed.
    fn pressed(self) -> (u16, u16, i32) {
        match self {
            Self::South => (KEY, 0x130, 1),
            Self::East => (KEY, 0x131, 1),
            Self::North => (KEY, 0x133, 1),
            Self::West => (KEY, 0x134, 1),
            Self::Start => (KEY, 0x13b, 1),
            Self::Up => (AXIS, ALONG, -1),
            Self::Down => (AXIS, ALONG, 1),
            Self::Left => (AXIS, ACROSS, -1),
            Self::Right => (AXIS, ACROSS, 1),
        }
    }
}

impl Pad {
    /// A pad for one program; `tests/gamepad` says how the program comes to hear it.
    ///
    /// # Errors
    /// When the library cannot be compiled.
    pub fn new(home: &Path) -> Outcome<Self> {
        let (pipe, library) = (home.join("pad"), home.join("libgamepad.so"));
        let source = process::root().join("tests/gamepad/src/lib.rs");
        let compiler = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
        let mut compile = Command::new(compiler);
        compile
            .args(["--edition", "2024", "--crate-type", "cdylib"])
            .args(["--crate-name", "gamepad", "-o"])
            .arg(&library)
            .arg(source);
        for command in [&mut compile, Command::new("mkfifo").arg(&pipe)] {
            let done = command.output()?;
            if !done.status.success() {
                let why = String::from_utf8_lossy(&done.stderr).into_owned();
                return Err(Fault::new(format!("no gamepad could be made: {why}")));
            }
        }
        // Open for both, so that neither side waits for the other.
        let says = OpenOptions::new().read(true).write(true).open(&pipe)?;
        Ok(Self {
            says,
            pipe,
            library,
        })
    }

    /// Has a program find it when it starts.
    pub fn plug_into(&self, program: &mut Command) {
        program
            .env("LD_PRELOAD", &self.library)
            .env("STC_GAMEPAD", &self.pipe);
    }

    /// Presses a button and lets go of it.
    ///
    /// # Errors
    /// When the pipe is gone.
    pub fn press(&mut self, button: PadButton) -> Outcome<()> {
        let (kind, code, value) = button.pressed();
        for (kind, code, value) in [(kind, code, value), (0, 0, 0), (kind, code, 0), (0, 0, 0)] {
            // An event of the kernel's: when, in two long numbers that nobody asks for, what, and how much.
            let mut event = vec![0_u8; 2 * size_of::<std::ffi::c_long>()];
            event.extend(kind.to_ne_bytes());
            event.extend(code.to_ne_bytes());
            event.extend(value.to_ne_bytes());
            self.says.write_all(&event)?;
        }
        Ok(())
    }
}
