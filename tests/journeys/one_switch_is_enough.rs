//! A whole scenario and a whole report by somebody who has one switch and nothing else.

use tests::demo::{
    Album, PUPIL, PUPIL_CLASS, PUPIL_PC, PupilAtPc, Stored, TOPIC, library, pictures_of, risky,
};
use tests::desk::Desk;
use tests::patience::{PATIENCE, until};
use tests::school::School;

/// Criteria 58 and 61. Signed in and with the switch set up by an adult, the pupil plays and tells with the space bar,
/// told where the highlight is by a screen reader.
#[test]
fn a_pupil_plays_and_tells_with_one_switch_while_the_highlight_moves_by_itself() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let pc = school.join_pupil_pc(PUPIL_PC).unwrap();
    let album = Album::new(&super::pictures("switch")).unwrap();
    let pictures = pictures_of(&school.server_folder(), PUPIL_CLASS, PUPIL).unwrap();
    let scenario = risky(&library().unwrap(), TOPIC).unwrap();

    let mut pupil = PupilAtPc::open(&desk, &pc, &school.log("pupil-app"), &album).unwrap();
    pupil.sign_in(PUPIL_CLASS, PUPIL, &pictures).unwrap();
    pupil.set_up_one_switch().unwrap();
    let outcome = pupil.play(&scenario).unwrap();
    pupil.tell_in_pictures().unwrap();
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
