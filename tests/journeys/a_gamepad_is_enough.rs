//! A whole scenario and a whole report by somebody who has a gamepad and nothing else.

use tests::demo::{
    Album, PUPIL, PUPIL_CLASS, PUPIL_PC, PupilAtPc, Stored, TOPIC, library, pictures_of, risky,
};
use tests::desk::{Desk, PadButton};
use tests::patience::{PATIENCE, until};
use tests::school::School;

/// Criterion 53. The pad is heard by the app's own gamepad library; `tests/gamepad` says what is not real about it.
#[test]
fn a_pupil_signs_in_plays_and_tells_with_a_gamepad() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let pc = school.join_pupil_pc(PUPIL_PC).unwrap();
    let album = Album::new(&super::pictures("gamepad")).unwrap();
    let pictures = pictures_of(&school.server_folder(), PUPIL_CLASS, PUPIL).unwrap();
    let scenario = risky(&library().unwrap(), TOPIC).unwrap();

    let mut pupil = PupilAtPc::open_with_pad(&desk, &pc, &school.log("pupil-app"), &album).unwrap();
    pupil.sign_in(PUPIL_CLASS, PUPIL, &pictures).unwrap();
    let outcome = pupil.play(&scenario).unwrap();
    pupil.tell_in_pictures().unwrap();

    // The buttons that need no focus: hide and come back, take a break, to Tell from anywhere, and back.
    let says = |key| pupil.words.say(key).unwrap();
    let buttons = [
        (PadButton::Start, says("hide-title")),
        (PadButton::Start, says("tell-fault-title")),
        (PadButton::West, says("break-title")),
        (PadButton::North, says("tell-fault-title")),
        (PadButton::East, says("mine-title")),
    ];
    for (button, page) in buttons {
        pupil.press_pad(button).unwrap();
        pupil.window.saying(&page).unwrap();
    }
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
