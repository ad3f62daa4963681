//! The statements of a class's learning, read by the models of an outside validator.
//!
//! `statements.json` is what the console writes: a test beside its code keeps the two equal. The validator's models are of
//! xAPI 1.0.3 and refuse the number 2.0.0 itself; of statements in that edition they read everything else.

use serde_json::Value;
use std::path::Path;
use std::process::Command;
use tests::process::root;
use tests::python::environment;

const VERSION: &str = "5.1.0";

/// How many statements the validator read, or where it refused one.
fn said_by_the_validator(python: &Path, statements: &[Value]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("statements.json");
    std::fs::write(&file, serde_json::to_vec(statements).unwrap()).unwrap();
    let judged = Command::new(python)
        .arg(root().join("tests/xapi/validate.py"))
        .arg(&file)
        .output()
        .unwrap();
    let said = String::from_utf8(judged.stdout).unwrap();
    said.trim().to_owned()
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
    assert_eq!(
        said_by_the_validator(&python, &statements),
        count.to_string()
    );

    for statement in &mut statements {
        statement["version"] = "2.0.0".into();
    }
    let in_two = said_by_the_validator(&python, &statements);
    assert_eq!(in_two, "refused at version");
    for statement in &mut statements {
        statement.as_object_mut().unwrap().remove("version");
    }
    assert_eq!(
        said_by_the_validator(&python, &statements),
        count.to_string()
    );

    let first = statements[0].as_object_mut().unwrap();
    first.remove("actor").unwrap();
    assert_eq!(
        said_by_the_validator(&python, &statements),
        "refused at actor"
    );
}
