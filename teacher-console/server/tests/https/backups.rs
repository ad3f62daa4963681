//! Backups age out and bring no deleted case back; all of it by the real commands.

use std::{fs, path::PathBuf};

use protocol::directory::LogName;
use safeguarding::CaseId;
use serde_json::{Value, json};
use server::{folder::Folder, keys::Keys, school::open_case_log};

use crate::{
    keeping::{CASE, Room, room, room_with_a_wish_to_delete},
    support::{TestSchool, command},
};

const DAY_S: i64 = 24 * 60 * 60;

fn at(school: &TestSchool, name: &str) -> String {
    let path = school.folder.path().join(name);
    path.to_str().unwrap().to_owned()
}

fn back_up(school: &TestSchool, name: &str, more: &[&str]) -> Result<String, String> {
    let backups = school.folder.path().join("backups");
    fs::create_dir_all(&backups).unwrap();
    let (folder, out) = (at(school, "school"), at(school, &format!("backups/{name}")));
    let arguments = [&["backup", "--folder", &folder, "--out", &out], more].concat();
    command(&arguments)
}

/// Makes a backup look as if it had been made so many days ago.
fn age(school: &TestSchool, name: &str, days: i64) {
    let path = at(school, &format!("backups/{name}/manifest.json"));
    let mut manifest: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    for field in ["made_at", "keep_until"] {
        if let Some(then) = manifest[field].as_i64() {
            manifest[field] = json!(then - days * DAY_S);
        }
    }
    fs::write(path, manifest.to_string()).unwrap();
}

fn is_there(school: &TestSchool, name: &str) -> bool {
    PathBuf::from(at(school, &format!("backups/{name}"))).exists()
}

fn restore(school: &TestSchool, from: &str, into: &str) -> String {
    command(&[
        "restore",
        "--from",
        &at(school, from),
        "--keys",
        &at(school, "school/keys"),
        "--folder",
        &at(school, into),
    ])
    .unwrap()
}

fn has_the_case(room: &Room, folder: &str) -> bool {
    let folder = Folder::at(at(&room.school, folder));
    let keys = Keys::read(&folder).unwrap();
    let log = open_case_log(&folder, &keys, LogName::Safeguarding).unwrap();
    log.case(CaseId(CASE.0)).unwrap().is_some()
}

/// D8, and hole 20 of the key plan.
#[tokio::test]
async fn a_restore_brings_no_deleted_case_back_while_a_newer_backup_lies_beside_it() {
    let room = room_with_a_wish_to_delete().await;
    back_up(&room.school, "before", &[]).unwrap();
    room.delete_it().await;
    let said = restore(&room.school, "backups/before", "alone");
    assert!(said.contains("No other backup"), "{said}");
    assert!(
        has_the_case(&room, "alone"),
        "nothing here knows of the deletion"
    );

    back_up(&room.school, "after", &[]).unwrap();
    let said = restore(&room.school, "backups/before", "back");
    assert!(
        said.contains("cases deleted again: 1 (known from 1 other"),
        "{said}"
    );
    assert!(!has_the_case(&room, "back"));
    let checked = command(&["verify", "--folder", &at(&room.school, "back")]).unwrap();
    assert!(checked.contains("Everything holds."), "{checked}");
    let said = restore(&room.school, "backups/after", "newest");
    assert!(said.contains("cases deleted again: 0"), "{said}");
}

#[tokio::test]
async fn backups_age_out_after_their_days_and_the_last_three_stay() {
    let school = room().await.school;
    let ages = [("a", 200), ("b", 150), ("c", 100), ("d", 40), ("e", 35)];
    for (name, _) in ages {
        back_up(&school, name, &["--keep", "30"]).unwrap();
    }
    for (name, days) in ages {
        age(&school, name, days);
    }
    let list = ["verify", "--folder", &at(&school, "school")];
    let backups = at(&school, "backups");
    let said = command(&[&list[..], &["--backups", &backups]].concat()).unwrap();
    assert!(said.contains("200 days old, aged out"), "{said}");
    let said = back_up(&school, "f", &["--keep"]).unwrap();
    assert_eq!(
        said.matches("aged out").count(),
        3,
        "older than the setting's 90 days: {said}"
    );
    let left: Vec<_> = ["a", "b", "c", "d", "e", "f"]
        .into_iter()
        .filter(|name| is_there(&school, name))
        .collect();
    assert_eq!(left, ["d", "e", "f"]);
    age(&school, "f", 300);
    back_up(&school, "g", &["--keep", "30"]).unwrap();
    assert!(
        is_there(&school, "d") && is_there(&school, "e") && !is_there(&school, "f"),
        "the last three stay, however old"
    );
}

#[tokio::test]
async fn nothing_is_removed_that_backup_did_not_write() {
    let school = room().await.school;
    for name in ["a", "b", "c", "d", "e"] {
        back_up(&school, name, &[]).unwrap();
        age(&school, name, 400);
    }
    fs::write(at(&school, "backups/a/notes.txt"), "by hand").unwrap();
    fs::write(at(&school, "backups/b/settings.ron"), "changed").unwrap();
    fs::create_dir_all(at(&school, "backups/holiday-pictures")).unwrap();
    let wrong = back_up(&school, "f", &["--keep", "3"]).unwrap_err();
    assert!(wrong.contains("from 7 to 365"), "{wrong}");
    assert!(!is_there(&school, "f"), "nothing is done by halves");
    let other = room().await.school;
    fs::rename(
        at(&school, "backups/e"),
        school.folder.path().join("of-another"),
    )
    .unwrap();
    back_up(&other, "theirs", &[]).unwrap();
    age(&other, "theirs", 400);
    fs::rename(at(&other, "backups/theirs"), at(&school, "backups/theirs")).unwrap();
    for name in ["f", "g", "h"] {
        back_up(&school, name, &["--keep", "30"]).unwrap();
    }
    let left = ["a", "b", "holiday-pictures", "theirs", "f", "g", "h"];
    assert!(left.into_iter().all(|name| is_there(&school, name)));
    assert!(!is_there(&school, "c") && !is_there(&school, "d"));
}
