//! A PC that was paired with one school believes no other server, and no tampered file joins a PC.

use tests::machine::{Machine, read_pairing};
use tests::school::School;

#[test]
fn a_server_with_another_schools_certificate_is_not_spoken_to() {
    let folder = tempfile::tempdir().unwrap();
    let ours = School::found(&folder.path().join("ours")).unwrap();
    let theirs = School::found(&folder.path().join("theirs")).unwrap();
    let pairing = read_pairing(&ours.pairing_file("Room 1 PC 1").unwrap()).unwrap();

    let refused = Machine::ask_to_join(&pairing, theirs.port(), "Room 1 PC 1")
        .map(drop)
        .unwrap_err();
    let why = refused.to_string().to_lowercase();
    assert!(
        why.contains("certificate"),
        "refused for another reason: {why}"
    );

    // The very same file works with the server it was made for: the certificate was the reason.
    Machine::ask_to_join(&pairing, ours.port(), "Room 1 PC 1")
        .map(drop)
        .unwrap();
}

#[test]
fn a_tampered_pairing_file_joins_nothing_and_leaves_nothing_half_written() {
    let folder = tempfile::tempdir().unwrap();
    let ours = School::found(&folder.path().join("ours")).unwrap();
    let theirs = School::set_up(&folder.path().join("theirs"), 1, 1).unwrap();
    let file = ours.pairing_file("Room 1 PC 1").unwrap();
    let pc = folder.path().join("pc");

    let mut tampered = read_pairing(&file).unwrap();
    tampered.ca = read_pairing(&theirs.console_pairing()).unwrap().ca;
    let wrong = folder.path().join("tampered.pairing");
    std::fs::write(&wrong, serde_json::to_vec(&tampered).unwrap()).unwrap();
    let refused = ours
        .join(&wrong, &pc, "Room 1 PC 1")
        .unwrap_err()
        .to_string();
    assert!(
        refused.to_lowercase().contains("pairing file"),
        "it should say what to do about the file: {refused}"
    );
    let left = tests::canary::files_under(&pc).unwrap();
    assert!(left.is_empty(), "a refused file left {left:?}");

    ours.join(&file, &pc, "Room 1 PC 1").unwrap();
}
