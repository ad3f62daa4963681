//! The author's door as an author meets it: the real `check-curriculum` on real folders.

use std::{
    fs::{self, File},
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Command, Output, Stdio},
};

use crate::reading::{RISKY, shipped_files, template_pair};

fn door() -> Command {
    Command::new(env!("CARGO_BIN_EXE_check-curriculum"))
}

fn checked(folder: &Path, more: &[&str]) -> Output {
    door().arg(folder).args(more).output().unwrap()
}

/// The files in a folder of the disk.
fn laid(files: Vec<curriculum::SourceFile>) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for file in files {
        let path = folder.path().join(&file.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, file.bytes).unwrap();
    }
    folder
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn the_shipped_folder_ends_with_zero_and_shows_what_is_covered() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let said = checked(&folder, &[]);
    let text = text(&said);
    assert!(said.status.success(), "{text}");
    for words in [
        "No problems.",
        "too-friendly-too-fast",
        "A-95",
        "Reading grades",
        "online-bullying",
    ] {
        assert!(text.contains(words), "{words}");
    }
}

#[test]
fn for_machines_it_is_one_object_with_coverage_problems_and_warnings() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let said = checked(&folder, &["--json"]);
    let read: serde_json::Value = serde_json::from_slice(&said.stdout).unwrap();
    for key in ["topics", "bands", "rows", "strands", "cells", "reading"] {
        assert!(
            read[key].as_array().is_some_and(|list| !list.is_empty()),
            "{key}"
        );
    }
    assert_eq!(read["problems"], serde_json::json!([]));
    assert!(read["warnings"].is_array());
}

#[test]
fn a_library_that_is_not_whole_ends_with_one_and_names_each_gap() {
    let folder = laid(template_pair());
    let said = checked(folder.path(), &[]);
    let text = text(&said);
    assert_eq!(said.status.code(), Some(1));
    for gap in [
        "has no safe scenario",
        "a year's lessons need 8",
        "No scenario serves the row A-14",
        "no unseen transfer",
    ] {
        assert!(text.contains(gap), "{gap}");
    }
}

#[test]
fn an_author_can_look_at_one_scenario_only() {
    let folder = laid(template_pair());
    let said = checked(folder.path(), &["--only", "my-risky"]);
    assert!(said.status.success());
    assert_eq!(text(&said), "No problems.\n");
}

#[test]
fn a_name_that_is_not_there_is_not_called_sound() {
    let folder = laid(template_pair());
    let said = checked(folder.path(), &["--only", "my-rusky"]);
    assert_eq!(said.status.code(), Some(1));
    assert!(text(&said).contains("Nothing in"), "{}", text(&said));
}

#[test]
fn a_school_can_check_its_own_pack_beside_ours() {
    let ours = laid(shipped_files());
    let pack = laid(vec![curriculum::SourceFile {
        path: "pack.ron".to_owned(),
        bytes: b"(name: \"Extras\")".to_vec(),
    }]);
    let name = pack.path().to_string_lossy().into_owned();
    let said = checked(ours.path(), &["--pack", &name]);
    assert_eq!(said.status.code(), Some(1));
    assert!(text(&said).contains("/pack.ron, line 1"), "{}", text(&said));
}

#[test]
fn a_folder_that_is_not_there_ends_with_two_and_says_what_to_name() {
    let said = checked(Path::new("nowhere-at-all"), &[]);
    assert_eq!(said.status.code(), Some(2));
    let words = String::from_utf8_lossy(&said.stderr).into_owned();
    assert!(words.contains("Name the content folder"), "{words}");
}

#[test]
fn a_file_of_a_hundred_megabytes_is_named_and_never_read_whole() {
    let folder = laid(template_pair());
    let path = folder.path().join(RISKY).join("notes.md");
    // A hole in the file: it has the size without taking the disk.
    File::create(&path)
        .unwrap()
        .set_len(100 * 1024 * 1024)
        .unwrap();
    let said = checked(folder.path(), &["--only", "my-risky/notes.md"]);
    assert_eq!(said.status.code(), Some(1));
    assert!(text(&said).contains("too large to be a scenario"));
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_out_of_the_folder_or_round_in_a_circle_is_not_followed() {
    let folder = laid(template_pair());
    let strand = folder.path().join("online-relationships");
    std::os::unix::fs::symlink(folder.path(), strand.join("round")).unwrap();
    std::os::unix::fs::symlink("/etc", strand.join("out")).unwrap();
    let said = checked(folder.path(), &["--only", "my-risky"]);
    assert!(said.status.success(), "{}", text(&said));
}

#[test]
fn watching_checks_again_when_a_file_is_saved() {
    let folder = laid(template_pair());
    let mut running = door()
        .arg(folder.path())
        .args(["--watch", "--only", "my-risky"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(running.stdout.take().unwrap())
        .lines()
        .map(Result::unwrap);
    assert!(lines.any(|line| line == "No problems."));
    assert!(lines.any(|line| line.contains("waiting for the next save")));
    let path = folder.path().join(RISKY).join("en-GB.ftl");
    let words = fs::read_to_string(&path).unwrap();
    fs::write(
        &path,
        words.replace("    .headline", "    .extra = More.\n    .headline"),
    )
    .unwrap();
    assert!(lines.any(|line| line.contains("told.extra")));
    running.kill().unwrap();
    running.wait().unwrap();
}
