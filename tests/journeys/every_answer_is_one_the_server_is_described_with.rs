//! Whatever a member of staff's console or a pupil's computer sends, the server's answer is one of those it is described
//! with, and never a fault of its own.

use protocol::classroom::{OneClass, OpenLesson};
use protocol::machines::Nothing;
use protocol::paths;
use tests::fuzzer::{Answers, fuzz};
use tests::machine::Machine;
use tests::school::School;

/// Tries for each address beside those that cover every field of its message.
const EXAMPLES: u32 = 12;

#[test]
fn strange_requests_of_a_lead_and_of_a_pupil_find_no_fault_and_nothing_undescribed() {
    let folder = tempfile::tempdir().unwrap();
    let school = School::found(&folder.path().join("school")).unwrap();
    let mut console = Machine::join_console(&school, "Fuzz console").unwrap();
    let mut pc = Machine::join(&school, "Fuzz PC").unwrap();
    let lead = school.staff_with("safeguarding-lead").unwrap();
    console.sign_in(&lead).unwrap();
    let class = pc.classes().unwrap().classes.remove(0);
    let lesson: OpenLesson = console
        .post(paths::LESSONS_OPEN, &OneClass { class: class.id })
        .unwrap();
    pc.sign_in_pupil(class.pupils[0].id, &lesson.code).unwrap();

    let for_staff = fuzz(
        &school,
        folder.path(),
        &console,
        &[paths::STAFF_SIGN_OUT],
        EXAMPLES,
    )
    .unwrap();
    assert_heard(
        &for_staff,
        &[paths::STAFF_ACCOUNT, paths::INBOX, paths::CLASSROOM],
    );
    let _still_in: Nothing = console.post(paths::STAFF_SIGN_OUT, &Nothing {}).unwrap();

    let for_pupils = fuzz(
        &school,
        folder.path(),
        &pc,
        &[paths::PUPILS_SIGN_OUT],
        EXAMPLES,
    )
    .unwrap();
    assert_heard(&for_pupils, &[paths::CLASSES, paths::DIRECTORY]);
    let _still_in: Nothing = pc.post(paths::PUPILS_SIGN_OUT, &Nothing {}).unwrap();
}

/// That it was not all turned away at the door: these were answered with a yes.
fn assert_heard(answers: &Answers, with_a_yes: &[&str]) {
    for path in with_a_yes {
        let yes = answers.get(*path).and_then(|statuses| statuses.get(&200));
        assert!(yes.is_some_and(|times| *times > 0), "{path}: {answers:?}");
    }
}
