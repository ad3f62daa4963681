//! A safeguarding lead works with the keyboard alone: signs in, opens a report, writes it down, locks (criterion 53).

use tests::demo::{
    Album, Hand, LEADS_DUTY, PUPIL, PUPIL_CLASS, PUPIL_PC, PupilAtPc, SafeguardingLead, pictures_of,
};
use tests::desk::Desk;
use tests::patience::{PATIENCE, until};
use tests::school::School;

const TOLD: &str = "the amber otter asks for my address";
const WRITTEN: &str = "Spoke with the pupil after lunch and rang home";

#[test]
fn a_report_is_opened_and_written_down_with_tab_return_and_letters() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let pc = school.join_pupil_pc(PUPIL_PC).unwrap();
    let album = Album::new(&super::pictures("keyboard-lead")).unwrap();
    let person = school.staff_with(LEADS_DUTY).unwrap();

    let mut pupil = PupilAtPc::open(&desk, &pc, &school.log("pupil-app"), &album).unwrap();
    let pictures = pictures_of(&school.server_folder(), PUPIL_CLASS, PUPIL).unwrap();
    pupil.sign_in(PUPIL_CLASS, PUPIL, &pictures).unwrap();
    pupil.tell(TOLD).unwrap();
    let arrived = pupil.words.say("tell-arrived-words").unwrap();
    pupil.window.saying(&arrived).unwrap();
    pupil.close().unwrap();

    let mut lead = SafeguardingLead::open(&desk, &school, &school.log("console"), &album).unwrap();
    lead.hand = Hand::Keyboard;
    lead.sign_in(&person).unwrap();
    lead.open_report(PUPIL_PC, TOLD).unwrap();
    lead.record_concern().unwrap();
    lead.add_entry(WRITTEN).unwrap();
    lead.window.keys(&["ctrl+l"]).unwrap();
    lead.wait_word("sign-in").unwrap();
    until("nothing of it on the screen", PATIENCE, || {
        let is_gone = [TOLD, WRITTEN]
            .iter()
            .all(|words| lead.shows_nothing_of(words).is_ok());
        Ok(is_gone.then_some(()))
    })
    .unwrap();
    lead.close().unwrap();
    school.stop().unwrap();
}
