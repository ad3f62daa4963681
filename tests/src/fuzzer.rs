//! Schemathesis, the field's fuzzer for described servers: installed beside the build from the Python index, pinned, and
//! run against one school on this machine.

use crate::Outcome;
use crate::machine::Machine;
use crate::process::{ours, root};
use crate::python::environment;
use crate::school::{School, run};
use protocol::SERVER_NAME;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

const VERSION: &str = "4.32.5";
const SEED: &str = "20";

/// What an answer may not be: a fault, a status, a kind or a shape that is not described, or a yes to whoever shows no
/// session where one is asked for.
const CHECKS: &str = "not_a_server_error,status_code_conformance,content_type_conformance,\
    response_schema_conformance,ignored_auth";

/// How often each address gave each status.
pub type Answers = BTreeMap<String, BTreeMap<u16, u32>>;

/// Asks every described address of a school what nobody would ask, in the name of one machine and whoever has signed in
/// there; `left_out` are addresses that would end its own session.
///
/// # Errors
/// What was found, in the fuzzer's words; or why it cannot be installed or run.
pub fn fuzz(
    school: &School,
    folder: &Path,
    machine: &Machine,
    left_out: &[&str],
    examples: u32,
) -> Outcome<Answers> {
    let description = folder.join("description.json");
    let (authority, counts) = (folder.join("authority.pem"), folder.join("counts.json"));
    std::fs::write(
        &description,
        run(Command::new(ours("school-server")?).arg("describe"))?,
    )?;
    let mut command = Command::new(environment("schemathesis", VERSION)?.join("bin/schemathesis"));
    command
        .current_dir(folder)
        .env("SCHEMATHESIS_HOOKS", "hooks")
        .env("PYTHONPATH", root().join("tests/fuzz"))
        .env("FUZZ_SERVER_NAME", SERVER_NAME)
        .env(
            "FUZZ_AUTHORITY",
            school.server_folder().join("certificates/ca.der"),
        )
        .env("FUZZ_AUTHORITY_AS_TEXT", &authority)
        .env("FUZZ_COUNTS", &counts)
        .args(["run", "--no-color", "--generation-deterministic"])
        .args(["--phases", "coverage,fuzzing", "--continue-on-failure"])
        .args(["--warnings", "off"])
        .args(["--checks", CHECKS, "--seed", SEED])
        .args(["--max-examples", &examples.to_string()])
        .args(["--request-timeout", "20", "--tls-verify"])
        .arg(&authority)
        .args(["--url", &format!("https://{SERVER_NAME}:{}", school.port())]);
    for path in left_out {
        command.args(["--exclude-path", path]);
    }
    for (name, value) in machine.headers() {
        command.args(["--header", &format!("{name}:{value}")]);
    }
    run(command.arg(&description))?;
    Ok(serde_json::from_slice(&std::fs::read(&counts)?)?)
}
