//! Sends a page to this computer's printer, through a pipe: nothing of ours lies on the disk meanwhile.

use std::{
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
};

use zeroize::Zeroizing;

/// What every CUPS printer is reached by, on Linux and macOS.
const PRINTER: &str = "lp";

/// Prints a PDF on the computer's own printer.
///
/// # Errors
/// The sentence to show.
pub fn print(pdf: &[u8]) -> Result<(), String> {
    print_with(Path::new(PRINTER), pdf)
}

fn print_with(program: &Path, pdf: &[u8]) -> Result<(), String> {
    let mut printer = Command::new(program)
        .args(["-s", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|_| "This computer has no printer that the console can reach.".to_owned())?;
    let written = printer
        .stdin
        .take()
        .map_or(Ok(()), |mut pipe| pipe.write_all(pdf));
    let done = printer.wait_with_output().map_err(not_printed)?;
    if done.status.success() {
        return written.map_err(not_printed);
    }
    let why = Zeroizing::new(String::from_utf8_lossy(&done.stderr).trim().to_owned());
    Err(not_printed(&*why))
}

fn not_printed(why: impl std::fmt::Display) -> String {
    format!("It was not printed ({why}). Look at the printer.")
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    fn printer(folder: &Path, script: &str) -> std::path::PathBuf {
        let program = folder.join("lp");
        std::fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o700)).unwrap();
        program
    }

    #[test]
    fn a_page_goes_to_the_printer_through_a_pipe_and_stays_nowhere_else() {
        let folder = std::env::temp_dir().join(format!("stc-printing-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let out = folder.join("out");
        let prints = printer(&folder, &format!("cat > '{}'", out.display()));
        print_with(&prints, b"%PDF a page").unwrap();
        assert_eq!(std::fs::read(&out).unwrap(), b"%PDF a page");
        let files = std::fs::read_dir(&folder).unwrap().count();
        assert_eq!(files, 2, "the printer and what it got");

        let jams = printer(&folder, "cat > /dev/null; echo 'no paper' >&2; exit 1");
        let said = print_with(&jams, b"%PDF").unwrap_err();
        assert!(said.contains("no paper") && said.contains("printer"));
        let none = print_with(&folder.join("missing"), b"%PDF").unwrap_err();
        assert!(none.contains("no printer"));
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
