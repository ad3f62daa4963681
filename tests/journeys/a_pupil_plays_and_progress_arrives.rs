//! A pupil signs in with pictures, plays a scenario to its end, and the school's database knows it, once.

use tests::demo::{
    Album, PUPIL, PUPIL_CLASS, PUPIL_PC, PupilAtPc, Stored, library, pictures_of, risky,
};
use tests::desk::Desk;
use tests::patience::{PATIENCE, until};
use tests::school::School;

#[test]
fn what_was_played_is_in_the_database_under_its_outcome() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let pc = school.join_pupil_pc(PUPIL_PC).unwrap();
    let album = Album::new(&super::pictures("plays")).unwrap();
    let scenario = risky(&library().unwrap(), "too-friendly-too-fast").unwrap();

    let mut pupil = PupilAtPc::open(&desk, &pc, &school.log("pupil-app"), &album).unwrap();
    let pictures = pictures_of(&school.server_folder(), PUPIL_CLASS, PUPIL).unwrap();
    pupil.sign_in(PUPIL_CLASS, PUPIL, &pictures).unwrap();
    let outcome = pupil.play(&scenario).unwrap();

    until("progress to arrive", PATIENCE * 2, || {
        Ok((Stored::read(&school.server_folder())?.progress_events > 0).then_some(()))
    })
    .unwrap();
    pupil.close().unwrap();
    school.stop().unwrap();
    let stored = Stored::read(&school.server_folder()).unwrap();
    assert_eq!(stored.played, [(scenario.id().to_string(), outcome)]);
}
