//! A pupil told while the server was away, and the app was closed: the courier without a window brings it to school,
//! rests while the app is open, and stores nothing twice.

use std::path::Path;
use std::process::Command;
use tests::Outcome;
use tests::demo::{Album, PUPIL, PUPIL_CLASS, PUPIL_PC, PupilAtPc, Stored, pictures_of};
use tests::desk::Desk;
use tests::outbox::Outbox;
use tests::patience::{PATIENCE, until};
use tests::process::{Process, ours};
use tests::school::School;

#[test]
fn what_waits_arrives_within_seconds_without_a_window_and_once() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let pc = school.join_pupil_pc(PUPIL_PC).unwrap();
    let album = Album::new(&super::pictures("courier")).unwrap();
    let log = school.log("pupil-app");

    let mut pupil = PupilAtPc::open(&desk, &pc, &log, &album).unwrap();
    let pictures = pictures_of(&school.server_folder(), PUPIL_CLASS, PUPIL).unwrap();
    pupil.sign_in(PUPIL_CLASS, PUPIL, &pictures).unwrap();
    school.stop().unwrap();
    pupil.tell("the amber fox waits by the gate").unwrap();
    pupil.close().unwrap();
    assert_eq!(Outbox::read(&pc).unwrap().waiting, 1);
    school.serve().unwrap();

    let mut courier = courier(&pc, &school.log("courier")).unwrap();
    arrives_on_disk(&pc, 1);
    assert_eq!(reports(&school).unwrap().len(), 1);

    let mut pupil = PupilAtPc::open(&desk, &pc, &log, &album).unwrap();
    pupil.sign_in(PUPIL_CLASS, PUPIL, &pictures).unwrap();
    pupil.tell("and the grey one too").unwrap();
    arrives_on_disk(&pc, 2);
    pupil.close().unwrap();
    assert_eq!(reports(&school).unwrap().len(), 2);
    assert!(courier.is_running());
    courier.kill();
    school.stop().unwrap();
}

/// The program as a service manager starts it: no screen, no assets beside it.
fn courier(pc: &Path, log: &Path) -> Outcome<Process> {
    let mut command = Command::new(ours("stop-think-click")?);
    command
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .arg("--courier")
        .arg("--school-folder")
        .arg(pc);
    Process::start(&mut command, log)
}

fn arrives_on_disk(pc: &Path, reports: usize) {
    until("the computer to know that it arrived", PATIENCE, || {
        let outbox = Outbox::read(pc)?;
        Ok((outbox.waiting == 0 && outbox.arrived == reports).then_some(()))
    })
    .unwrap();
}

fn reports(school: &School) -> Outcome<Vec<String>> {
    Ok(Stored::read(&school.server_folder())?.reports)
}
