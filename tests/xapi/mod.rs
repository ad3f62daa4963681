//! The statements of a class's learning, read by the models of an outside validator.
//!
//! `statements.json` is what the console writes: a test beside its code keeps the two equal.

use serde_json::Value;
use std::path::Path;
use std::process::Command;
use tests::process::root;
use tests::python::environment;

const VERSION: &str = "5.1.0";

/// How many statements the validator read; nothing where it refused one.
fn read_by_the_validator(python: &Path, statements: &Path) -> Option<String> {
    let judged = Command::new(python)
        .arg(root().join("tests/xapi/validate.py"))
        .arg(statements)
        .output()
        .unwrap();
    let said = String::from_utf8(judged.stdout).unwrap();
    judged.status.success().then(|| said.trim().to_owned())
}

#[test]
fn every_statement_is_accepted_and_one_without_its_pupil_is_refused() {
    let home = environment("ralph-malph", VERSION).unwrap();
    let python = home.join("bin/python");
    let ours = root().join("tests/xapi/statements.json");
    let mut statements: Vec<Value> =
        serde_json::from_slice(&std::fs::read(&ours).unwrap()).unwrap();
    let count = statements.len();
    assert!(count > 0);
    let read = read_by_the_validator(&python, &ours);
    assert_eq!(read, Some(count.to_string()));

    let first = statements[0].as_object_mut().unwrap();
    first.remove("actor").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let broken = folder.path().join("broken.json");
    std::fs::write(&broken, serde_json::to_vec(&statements).unwrap()).unwrap();
    assert_eq!(read_by_the_validator(&python, &broken), None);
}
