//! The system packages that building and testing need on Debian and Ubuntu, and how they get there.

use crate::say;
use std::process::{Command, Stdio};

/// To compile and link: a C compiler, Perl and make for OpenSSL, headers of sound, input, windows and speech.
const FOR_BUILDING: &[&str] = &[
    "gcc",
    "g++",
    "make",
    "perl",
    "pkg-config",
    "clang",
    "libasound2-dev",
    "libudev-dev",
    "libwayland-dev",
    "libxkbcommon-dev",
    "libspeechd-dev",
];

/// To open a window, draw it without a graphics card, and let it speak.
const FOR_WINDOWS: &[&str] = &[
    "libx11-6",
    "libx11-xcb1",
    "libxcursor1",
    "libxi6",
    "libxrandr2",
    "libxkbcommon-x11-0",
    "libvulkan1",
    "mesa-vulkan-drivers",
    "fonts-sil-andika",
    "fonts-inter",
    "fonts-opendyslexic",
    "speech-dispatcher",
    "speech-dispatcher-espeak-ng",
    "espeak-ng",
];

/// To do without a screen, to act as assistive technology does, and to fetch the fuzzer.
const FOR_JUDGING: &[&str] = &[
    "xvfb",
    "xdotool",
    "imagemagick",
    "at-spi2-core",
    "dbus",
    "dbus-x11",
    "gnome-keyring",
    "python3-venv",
];

/// Sees to it that every needed package is there.
///
/// Elsewhere than on Debian and Ubuntu nothing is installed: Windows and macOS need nothing of this, and other
/// systems' owners know their own package names.
///
/// # Errors
/// One line with the command that installs what is missing, when we may not do it ourselves.
pub(crate) fn install_missing() -> Result<(), String> {
    install(&[FOR_BUILDING, FOR_WINDOWS, FOR_JUDGING].concat())
}

/// Sees to it that these packages are there, as [`install_missing`] does.
///
/// # Errors
/// The same.
pub(crate) fn install(needed: &[&str]) -> Result<(), String> {
    if !is_debian_like() {
        return Ok(());
    }
    let missing: Vec<&str> = needed
        .iter()
        .copied()
        .filter(|name| !is_installed(name))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let Some(mut apt) = allowed_apt() else {
        return Err(format!(
            "please install these first: sudo apt-get install {}",
            missing.join(" ")
        ));
    };
    say::line(&format!(
        "Installing system packages: {}",
        missing.join(" ")
    ));
    run_apt(&mut apt, &["update", "-q"])?;
    let mut install = vec!["install", "-y", "-q", "--no-install-recommends"];
    install.extend(&missing);
    let mut apt = allowed_apt()
        .ok_or("apt-get was allowed a moment ago and no longer is; please try again")?;
    run_apt(&mut apt, &install)
}

fn is_debian_like() -> bool {
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    names_debian(&release)
}

/// Whether the text of `/etc/os-release` belongs to Debian, Ubuntu or a system that says it is like them.
fn names_debian(release: &str) -> bool {
    release
        .lines()
        .filter_map(|line| {
            line.strip_prefix("ID=")
                .or_else(|| line.strip_prefix("ID_LIKE="))
        })
        .flat_map(|value| value.trim_matches('"').split_whitespace())
        .any(|name| name == "debian" || name == "ubuntu")
}

fn is_installed(package: &str) -> bool {
    let asked = Command::new("dpkg-query")
        .args(["--show", "--showformat=${db:Status-Status}\n", package])
        .output();
    asked.is_ok_and(|answer| {
        String::from_utf8_lossy(&answer.stdout)
            .lines()
            .any(|line| line == "installed")
    })
}

/// `apt-get` as root, or through a `sudo` that asks for no password; else nothing.
fn allowed_apt() -> Option<Command> {
    if says(Command::new("id").arg("-u")).as_deref() == Some("0") {
        return Some(Command::new("apt-get"));
    }
    let sudo = Command::new("sudo")
        .args(["-n", "true"])
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .status();
    sudo.is_ok_and(|status| status.success()).then(|| {
        let mut command = Command::new("sudo");
        command.args(["-n", "apt-get"]);
        command
    })
}

fn says(command: &mut Command) -> Option<String> {
    let answer = command.output().ok()?;
    Some(String::from_utf8_lossy(&answer.stdout).trim().to_owned())
}

fn run_apt(apt: &mut Command, arguments: &[&str]) -> Result<(), String> {
    let status = apt
        .args(arguments)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .stdin(Stdio::null())
        .status();
    match status {
        Ok(status) if status.success() => Ok(()),
        _ => Err(format!(
            "'apt-get {}' did not succeed; its reasons are above.",
            arguments.join(" ")
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::names_debian;

    #[test]
    fn debian_ubuntu_and_their_relatives_are_known_and_others_are_left_alone() {
        assert!(names_debian("NAME=x\nID=debian\n"));
        assert!(names_debian("ID=ubuntu\nID_LIKE=debian\n"));
        assert!(names_debian("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"));
        assert!(!names_debian("ID=fedora\nVERSION_ID=40\n"));
        assert!(!names_debian("NAME=\"not debian\"\n"));
    }
}
