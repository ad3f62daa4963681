//! A pupil tells, the safeguarding lead opens it and answers, and only then the pupil's screen says that it was read.

use tests::demo::{
    Album, Hand, LEADS_DUTY, PUPIL, PUPIL_CLASS, PUPIL_PC, PupilAtPc, SafeguardingLead, Stored,
    pictures_of,
};
use tests::desk::Desk;
use tests::patience::{PATIENCE, until};
use tests::school::School;

const TOLD: &str = "the silver badger wants me to keep it quiet";
/// One of the answers the demo school has confirmed.
const ANSWER: &str = "Thank you for telling me. I will come and find you today.";

#[test]
fn the_pupil_sees_read_and_the_answer_once_a_reader_has_signed_and_not_before() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let pc = school.join_pupil_pc(PUPIL_PC).unwrap();
    let album = Album::new(&super::pictures("answers")).unwrap();
    let person = school.staff_with(LEADS_DUTY).unwrap();

    let mut pupil = PupilAtPc::open(&desk, &pc, &school.log("pupil-app"), &album).unwrap();
    let pictures = pictures_of(&school.server_folder(), PUPIL_CLASS, PUPIL).unwrap();
    pupil.sign_in(PUPIL_CLASS, PUPIL, &pictures).unwrap();
    pupil.tell(TOLD).unwrap();
    let arrived = pupil.words.say("tell-arrived-words").unwrap();
    pupil.window.saying(&arrived).unwrap();
    let read = pupil
        .words
        .say_with("tell-read", &[("name", &person.name)])
        .unwrap();

    let mut lead = SafeguardingLead::open(&desk, &school, &school.log("console"), &album).unwrap();
    lead.sign_in(&person).unwrap();
    // Somebody who could read it is at their desk, and has not.
    assert_eq!(Stored::read(&school.server_folder()).unwrap().seen, 0);
    let shown = pupil.window.words().unwrap();
    assert!(!shown.contains(&read), "nobody has read it yet:\n{shown}");

    lead.open_report(PUPIL_PC, TOLD).unwrap();
    lead.window.press(ANSWER).unwrap();
    pupil.see_that_it_was_read(&person.name).unwrap();
    pupil
        .window
        .wait_for(ANSWER, PATIENCE * 4, |seen| seen.name.contains(ANSWER))
        .unwrap();

    // Closed is another word than read: the pupil is told that it is over here, and may tell again (E-31).
    lead.press_word("answer-closes").unwrap();
    lead.window.press(ANSWER).unwrap();
    pupil.see_that_it_was_closed(&person.name).unwrap();

    until("the opening to be on record", PATIENCE, || {
        let stored = Stored::read(&school.server_folder())?;
        Ok((stored.opened_by == [person.login.clone()]).then_some(()))
    })
    .unwrap();
    pupil.close().unwrap();
    lead.close().unwrap();
    school.stop().unwrap();
}

/// Criterion 53.
#[test]
fn a_pupil_signs_in_and_tells_with_tab_and_return() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let pc = school.join_pupil_pc(PUPIL_PC).unwrap();
    let album = Album::new(&super::pictures("keyboard-tells")).unwrap();
    let pictures = pictures_of(&school.server_folder(), PUPIL_CLASS, PUPIL).unwrap();

    let mut pupil = PupilAtPc::open(&desk, &pc, &school.log("pupil-app"), &album).unwrap();
    pupil.hand = Hand::Keyboard;
    pupil.sign_in(PUPIL_CLASS, PUPIL, &pictures).unwrap();
    pupil.tell("Somebody asks where I live.").unwrap();
    until("the report to arrive", PATIENCE * 4, || {
        Ok((!Stored::read(&school.server_folder())?.reports.is_empty()).then_some(()))
    })
    .unwrap();
    pupil.close().unwrap();
    school.stop().unwrap();
}
