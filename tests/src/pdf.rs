//! What stands on printed pages, read by a program that knows nothing of ours (`pypdf`).

use crate::Outcome;
use crate::process::root;
use crate::python::environment;
use crate::school::run;
use std::path::PathBuf;
use std::process::Command;

const VERSION: &str = "7.1.1";

/// The words of every page of every file.
///
/// # Errors
/// When one is no PDF, or the reader cannot be installed.
pub fn pages_of(files: &[PathBuf]) -> Outcome<Vec<Vec<String>>> {
    let python = environment("pypdf", VERSION)?.join("bin/python");
    let mut reader = Command::new(python);
    reader.arg(root().join("tests/pdf/read.py")).args(files);
    Ok(serde_json::from_str(&run(&mut reader)?)?)
}
