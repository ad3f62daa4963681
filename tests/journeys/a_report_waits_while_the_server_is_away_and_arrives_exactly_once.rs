//! The server is away; a report waits on the PC, through a restart, and is stored once, even when the server's word
//! that it has it is lost.

use std::path::Path;
use tests::Outcome;
use tests::demo::{Album, PUPIL, PUPIL_CLASS, PUPIL_PC, PupilAtPc, Stored, pictures_of};
use tests::desk::Desk;
use tests::outbox::{Outbox, copy_disk};
use tests::patience::{PATIENCE, until};
use tests::school::School;

/// The app tries again after at most twenty seconds.
const TRIED_AGAIN: std::time::Duration = PATIENCE.saturating_mul(2);

#[test]
fn the_screen_says_it_waits_and_the_school_has_it_once_after_restart_and_lost_answer() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let pc = school.join_pupil_pc(PUPIL_PC).unwrap();
    let album = Album::new(&super::pictures("waits")).unwrap();
    let log = school.log("pupil-app");

    let mut pupil = PupilAtPc::open(&desk, &pc, &log, &album).unwrap();
    let pictures = pictures_of(&school.server_folder(), PUPIL_CLASS, PUPIL).unwrap();
    pupil.sign_in(PUPIL_CLASS, PUPIL, &pictures).unwrap();
    school.stop().unwrap();
    pupil
        .tell("the amber fox said nobody would believe me")
        .unwrap();
    says_that_it_waits(&pupil);
    pupil.close().unwrap();
    assert_eq!(reports(&school).unwrap(), [""; 0]);
    assert_eq!(Outbox::read(&pc).unwrap().waiting, 1);
    let before_the_answer = folder.path().join("disk-before-the-answer");
    copy_disk(&pc, &before_the_answer).unwrap();

    let pupil = PupilAtPc::open(&desk, &pc, &log, &album).unwrap();
    school.serve().unwrap();
    arrives_on_disk(&pc);
    pupil.close().unwrap();
    let stored = reports(&school).unwrap();
    assert_eq!(stored.len(), 1);

    // The same computer, had its power failed before the answer was on its disk: it sends the report again.
    let pupil = PupilAtPc::open(&desk, &before_the_answer, &log, &album).unwrap();
    arrives_on_disk(&before_the_answer);
    pupil.close().unwrap();
    assert_eq!(reports(&school).unwrap(), stored);
    school.stop().unwrap();
}

#[test]
fn where_the_app_stays_open_the_screen_says_when_it_has_arrived() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let pc = school.join_pupil_pc(PUPIL_PC).unwrap();
    let album = Album::new(&super::pictures("waits-open")).unwrap();

    let mut pupil = PupilAtPc::open(&desk, &pc, &school.log("pupil-app"), &album).unwrap();
    let pictures = pictures_of(&school.server_folder(), PUPIL_CLASS, PUPIL).unwrap();
    pupil.sign_in(PUPIL_CLASS, PUPIL, &pictures).unwrap();
    school.stop().unwrap();
    pupil.tell_with_two_taps().unwrap();
    says_that_it_waits(&pupil);

    school.serve().unwrap();
    let arrived = pupil.words.say("tell-arrived-words").unwrap();
    pupil
        .window
        .wait_for(&arrived, TRIED_AGAIN, |seen| seen.name.contains(&arrived))
        .unwrap();
    pupil.picture("tell-arrived").unwrap();
    pupil.close().unwrap();
    assert_eq!(reports(&school).unwrap().len(), 1);
    school.stop().unwrap();
}

/// Nothing is claimed that is not so: it is here, and not at school.
fn says_that_it_waits(pupil: &PupilAtPc<'_>) {
    let waits = pupil.words.say("tell-waiting").unwrap();
    pupil.window.saying(&waits).unwrap();
    let arrived = pupil.words.say("tell-arrived-unnamed").unwrap();
    let shown = pupil.window.words().unwrap();
    assert!(!shown.contains(&arrived), "the server is away:\n{shown}");
}

fn arrives_on_disk(pc: &Path) {
    until("the computer to know that it arrived", TRIED_AGAIN, || {
        let outbox = Outbox::read(pc)?;
        Ok((outbox.waiting == 0 && outbox.arrived == 1).then_some(()))
    })
    .unwrap();
}

fn reports(school: &School) -> Outcome<Vec<String>> {
    Ok(Stored::read(&school.server_folder())?.reports)
}
