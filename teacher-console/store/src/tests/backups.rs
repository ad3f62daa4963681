//! Backups: whole, checked, and closed to everybody without the backup key.

use super::*;

#[test]
fn a_backup_opens_with_the_backup_key_only_and_holds_everything() {
    let folder = folder();
    let (log, case) = log_with_incident(&folder);
    let copy = folder.path().join("copy.db");
    log.backup_to(&copy, &key(200)).expect("copied");
    assert!(matches!(
        CaseLog::open(&copy, &key(2), Log::Safeguarding),
        Err(StoreFault::WrongKey(_))
    ));
    let restored = CaseLog::open(&copy, &key(200), Log::Safeguarding).expect("opens");
    restored.integrity_check().expect("whole");
    let report = restored
        .verify_chain(&[log.head().expect("head")])
        .expect("walked");
    assert_eq!(report.breaks, []);
    assert_eq!(
        restored.case(case).expect("read"),
        log.case(case).expect("read")
    );
}

#[test]
fn a_backup_never_overwrites_and_leaves_nothing_half_written() {
    let folder = folder();
    let learning = learning(&folder);
    let copy = folder.path().join("copy.db");
    learning.backup_to(&copy, &key(200)).expect("copied");
    assert!(matches!(
        learning.backup_to(&copy, &key(200)),
        Err(StoreFault::AlreadyThere(_))
    ));
    let names: Vec<_> = std::fs::read_dir(folder.path())
        .expect("listed")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .into_string()
                .expect("a name")
        })
        .filter(|name| name.starts_with("copy"))
        .collect();
    assert_eq!(names, ["copy.db"], "one file, that can be moved alone");
}

#[test]
fn a_file_can_be_backed_up_while_it_is_written() {
    let folder = folder();
    let log = case_log(&folder);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            for number in 0..40 {
                log.receive(&[envelope(number)], NOW_S).expect("stored");
            }
        });
        log.backup_to(&folder.path().join("copy.db"), &key(200))
            .expect("copied");
    });
    let copy =
        CaseLog::open(&folder.path().join("copy.db"), &key(200), Log::Safeguarding).expect("opens");
    assert_eq!(copy.verify_chain(&[]).expect("walked").breaks, []);
}
