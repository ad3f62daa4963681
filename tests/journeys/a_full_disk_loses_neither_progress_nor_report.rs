//! The disk of a pupil's computer is full while they play and tell: they are told so, and when there is room nothing is
//! missing.

use tests::demo::{
    Album, Hand, PUPIL, PUPIL_CLASS, PUPIL_PC, PupilAtPc, Stored, TOPIC, library, pictures_of,
    risky,
};
use tests::desk::Desk;
use tests::patience::{PATIENCE, until};
use tests::school::School;

const TOLD: &str = "the grey otter asks Where I live";

#[test]
fn what_a_full_disk_does_not_take_is_said_and_arrives_when_there_is_room() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let pc = school.join_pupil_pc(PUPIL_PC).unwrap();
    let album = Album::new(&super::pictures("full-disk")).unwrap();
    let pictures = pictures_of(&school.server_folder(), PUPIL_CLASS, PUPIL).unwrap();
    let scenario = risky(&library().unwrap(), TOPIC).unwrap();

    let log = school.log("pupil-app");
    let (mut pupil, disk) = PupilAtPc::open_on_small_disk(&desk, &pc, &log, &album).unwrap();
    pupil.sign_in(PUPIL_CLASS, PUPIL, &pictures).unwrap();
    disk.fill().unwrap();
    // The quickest hand: what is played is not the story.
    pupil.hand = Hand::Bus;
    let outcome = pupil.play(&scenario).unwrap();
    pupil.hand = Hand::Any;
    let quiet = pupil.words.say("courier-not-kept").unwrap();
    pupil.window.saying(&quiet).unwrap();
    pupil.picture("not-kept").unwrap();

    pupil.begin_to_tell(TOLD).unwrap();
    pupil.send_in_vain().unwrap();
    pupil.see_what_is_told(TOLD).unwrap();
    let stored = Stored::read(&school.server_folder()).unwrap();
    assert_eq!((stored.progress_events, stored.reports.len()), (0, 0));

    disk.make_room().unwrap();
    pupil.check_and_send().unwrap();
    pupil.see_that_it_arrived().unwrap();
    until("run and report to arrive", PATIENCE * 4, || {
        let stored = Stored::read(&school.server_folder())?;
        Ok((stored.progress_events > 0 && !stored.reports.is_empty()).then_some(()))
    })
    .unwrap();
    pupil.close().unwrap();
    school.stop().unwrap();
    let stored = Stored::read(&school.server_folder()).unwrap();
    assert_eq!(stored.played, [(scenario.id().to_string(), outcome)]);
    assert_eq!(stored.reports.len(), 1);
}
