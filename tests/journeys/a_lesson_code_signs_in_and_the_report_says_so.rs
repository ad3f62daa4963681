//! An adult helps with six numbers instead of pictures, and whoever reads what is told then sees how much the name is
//! worth.

use protocol::classroom::{OneClass, OpenLesson, StaffClasses};
use protocol::machines::Nothing;
use protocol::paths;
use tests::demo::{Album, LEADS_DUTY, PUPIL, PUPIL_CLASS, PUPIL_PC, PupilAtPc, SafeguardingLead};
use tests::desk::Desk;
use tests::machine::Machine;
use tests::patience::PATIENCE;
use tests::school::School;

#[test]
fn the_code_of_the_open_lesson_signs_in_and_the_console_calls_it_assisted() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let pc = school.join_pupil_pc(PUPIL_PC).unwrap();
    let album = Album::new(&super::pictures("lesson-code")).unwrap();
    let code = open_lesson(&school).code;

    let mut pupil = PupilAtPc::open(&desk, &pc, &school.log("pupil-app"), &album).unwrap();
    let password = pupil.words.say("your-pictures").unwrap();
    pupil.press(PUPIL_CLASS).unwrap();
    pupil.press_to_see(PUPIL, &password).unwrap();
    pupil.press_word("need-help").unwrap();
    pupil.picture("six-numbers").unwrap();
    for digit in code.chars() {
        pupil.press(&digit.to_string()).unwrap();
    }
    let home = pupil.words.say_with("hello-name", &[("name", PUPIL)]);
    pupil.window.named(&home.unwrap()).unwrap();
    pupil.tell_with_two_taps().unwrap();
    pupil.see_that_it_arrived().unwrap();

    let person = school.staff_with(LEADS_DUTY).unwrap();
    let mut lead = SafeguardingLead::open(&desk, &school, &school.log("console"), &album).unwrap();
    lead.sign_in(&person).unwrap();
    lead.open_report(PUPIL_PC, PUPIL).unwrap();
    let assisted = lead.word("manner-assisted").unwrap();
    lead.window
        .wait_for(&assisted, PATIENCE, |seen| seen.name.contains(&assisted))
        .unwrap();
    lead.close().unwrap();
    pupil.close().unwrap();
    school.stop().unwrap();
}

/// A teacher opens the class's lesson at a console of their own.
fn open_lesson(school: &School) -> OpenLesson {
    let mut console = Machine::join_console(school, "Another console").unwrap();
    let teacher = school.staff_with("teacher").unwrap();
    console.sign_in(&teacher).unwrap();
    let all: StaffClasses = console.post(paths::CLASSROOM, &Nothing {}).unwrap();
    let class = all.classes.iter().find(|one| one.name == PUPIL_CLASS);
    let class = class.unwrap().id;
    console
        .post(paths::LESSONS_OPEN, &OneClass { class })
        .unwrap()
}
