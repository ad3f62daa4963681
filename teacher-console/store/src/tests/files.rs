//! Opening files: keys, schemas, and what is refused.

use super::*;

#[test]
fn a_wrong_key_is_refused_with_what_to_do() {
    let folder = folder();
    drop(learning(&folder));
    let fault = Learning::open(&folder.path().join("learning.db"), &key(9))
        .err()
        .expect("refused");
    assert!(matches!(fault, StoreFault::WrongKey(_)), "{fault}");
    assert!(
        fault
            .to_string()
            .contains("Check that the key folder belongs to this data folder")
    );
    assert!(
        Learning::open(&folder.path().join("learning.db"), &key(1)).is_ok(),
        "nothing was changed"
    );
}

/// Proves most when it is the first of its process to open anything.
#[test]
fn sixteen_threads_that_open_at_the_same_instant_all_can() {
    let start = std::sync::Barrier::new(16);
    std::thread::scope(|threads| {
        for _ in 0..16 {
            threads.spawn(|| {
                let folder = folder();
                start.wait();
                drop(learning(&folder));
            });
        }
    });
}

#[test]
fn each_log_has_a_key_of_its_own_and_files_are_not_mixed_up() {
    let folder = folder();
    drop(case_log(&folder));
    let path = folder.path().join("safeguarding.db");
    assert!(matches!(
        CaseLog::open(&path, &key(1), Log::Safeguarding),
        Err(StoreFault::WrongKey(_))
    ));
    assert!(matches!(
        CaseLog::open(&path, &key(2), Log::Leaders),
        Err(StoreFault::OtherLog(_))
    ));
    assert!(CaseLog::open(&path, &key(2), Log::Safeguarding).is_ok());
}

#[test]
fn a_newer_schema_is_refused_and_left_alone() {
    let folder = folder();
    drop(learning(&folder));
    as_root(&folder, "learning.db", &key(1))
        .pragma_update(None, "user_version", 99)
        .expect("set");
    let fault = Learning::open(&folder.path().join("learning.db"), &key(1))
        .err()
        .expect("refused");
    assert!(
        matches!(fault, StoreFault::NewerSchema { found: 99, .. }),
        "{fault}"
    );
}

#[test]
fn a_missing_file_is_never_made_by_opening_it() {
    let folder = folder();
    let path = folder.path().join("learning.db");
    assert!(matches!(
        Learning::open(&path, &key(1)),
        Err(StoreFault::Missing(_))
    ));
    assert!(!path.exists());
    drop(learning(&folder));
    assert!(matches!(
        Learning::create(&path, &key(1)),
        Err(StoreFault::AlreadyThere(_))
    ));
}

#[test]
fn nothing_readable_is_in_the_files_on_disk() {
    let folder = folder();
    let learning = learning(&folder);
    learning
        .set_setting("school-name", "CANARY-OAKFIELD")
        .expect("set");
    let (log, _) = log_with_incident(&folder);
    for entry in std::fs::read_dir(folder.path()).expect("listed") {
        let path = entry.expect("an entry").path();
        let bytes = std::fs::read(&path).expect("read");
        for canary in [
            b"CANARY-OAKFIELD".as_slice(),
            b"SQLite format 3",
            b"F-39",
            b"create table",
        ] {
            let is_there = bytes.windows(canary.len()).any(|window| window == canary);
            assert!(
                !is_there,
                "{} holds {:?}",
                path.display(),
                String::from_utf8_lossy(canary)
            );
        }
    }
    drop(log);
}

#[test]
fn p23_every_commit_waits_for_the_disk() {
    let folder = folder();
    let learning = learning(&folder);
    let level: i64 = learning
        .file_for_tests()
        .read(|connection| Ok(connection.query_row("pragma synchronous", [], |row| row.get(0))?))
        .expect("read");
    assert_eq!(level, 2, "2 is FULL");
}

#[test]
fn damage_is_found_when_the_file_is_checked() {
    let folder = folder();
    let learning = learning(&folder);
    assert!(learning.integrity_check().is_ok());
    drop(learning);
    let path = folder.path().join("learning.db");
    let mut bytes = std::fs::read(&path).expect("read");
    let middle = bytes.len() - 2_000;
    bytes[middle] ^= 1;
    std::fs::write(&path, bytes).expect("written");
    let found = Learning::open(&path, &key(1)).and_then(|learning| learning.integrity_check());
    assert!(found.is_err());
}
