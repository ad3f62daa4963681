//! A computer dies in the middle of a story; the pupil signs in at another and goes on from the same step.

use tests::demo::{
    Album, PUPIL, PUPIL_CLASS, PUPIL_PC, PupilAtPc, Stored, TOPIC, library, pictures_of, risky,
};
use tests::desk::Desk;
use tests::patience::{PATIENCE, until};
use tests::school::School;

#[test]
fn a_pupil_whose_computer_died_goes_on_at_another_from_the_same_step() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let first = school.join_pupil_pc(PUPIL_PC).unwrap();
    let second = school.join_pupil_pc("Room 5 PC 2").unwrap();
    let album = Album::new(&super::pictures("goes-on")).unwrap();
    let scenario = risky(&library().unwrap(), TOPIC).unwrap();
    let pictures = pictures_of(&school.server_folder(), PUPIL_CLASS, PUPIL).unwrap();

    let mut pupil = PupilAtPc::open(&desk, &first, &school.log("first-pc"), &album).unwrap();
    pupil.sign_in(PUPIL_CLASS, PUPIL, &pictures).unwrap();
    let walkthrough = scenario.walkthroughs().values().next().unwrap();
    let halfway = walkthrough.acts.len() / 2;
    let run = pupil.play_halfway(&scenario, halfway).unwrap();
    let stands = serde_json::to_string(&run.saved_without_feelings().acts).unwrap();
    until(
        "the school to know where the pupil stands",
        PATIENCE,
        || {
            let stored = Stored::read(&school.server_folder())?;
            Ok((stored.places == [stands.clone()]).then_some(()))
        },
    )
    .unwrap();
    pupil.cut_the_power();

    let mut pupil = PupilAtPc::open(&desk, &second, &school.log("second-pc"), &album).unwrap();
    let asks = pupil.words.say("go-on-title").unwrap();
    let me = (PUPIL_CLASS, PUPIL);
    pupil.sign_in_to_see(me, &pictures, &asks).unwrap();
    pupil.picture("go-on").unwrap();
    pupil.press_word("go-on-go").unwrap();
    let outcome = pupil.play_on(run).unwrap();

    until("progress to arrive", PATIENCE * 2, || {
        Ok((Stored::read(&school.server_folder())?.progress_events > 0).then_some(()))
    })
    .unwrap();
    pupil.close().unwrap();
    school.stop().unwrap();
    let stored = Stored::read(&school.server_folder()).unwrap();
    assert_eq!(stored.played, [(scenario.id().to_string(), outcome)]);
    assert_eq!(
        stored.places, [""; 0],
        "nothing is kept of a story that has ended"
    );
}
