//! Two taps send a report; the lead reads it, takes it in hand, and the pupil's screen says so.

use tests::demo::{
    Album, LEADS_DUTY, PUPIL, PUPIL_CLASS, PUPIL_PC, PupilAtPc, SafeguardingLead, Stored,
    pictures_of,
};
use tests::desk::Desk;
use tests::patience::{PATIENCE, until};
use tests::school::School;

#[test]
fn a_report_of_two_taps_is_read_and_the_pupil_sees_by_whom() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let pc = school.join_pupil_pc(PUPIL_PC).unwrap();
    let album = Album::new(&super::pictures("tells")).unwrap();
    let pictures = pictures_of(&school.server_folder(), PUPIL_CLASS, PUPIL).unwrap();

    let mut pupil = PupilAtPc::open(&desk, &pc, &school.log("pupil-app"), &album).unwrap();
    pupil.sign_in(PUPIL_CLASS, PUPIL, &pictures).unwrap();
    pupil.tell_with_two_taps().unwrap();
    until("the report to arrive", PATIENCE * 4, || {
        Ok((!Stored::read(&school.server_folder())?.reports.is_empty()).then_some(()))
    })
    .unwrap();

    let person = school.staff_with(LEADS_DUTY).unwrap();
    let mut lead = SafeguardingLead::open(&desk, &school, &school.log("console"), &album).unwrap();
    lead.sign_in(&person).unwrap();
    lead.open_report(PUPIL_PC, PUPIL).unwrap();
    pupil.see_that_it_was_read(&person.name).unwrap();

    pupil.close().unwrap();
    lead.close().unwrap();
    school.stop().unwrap();
    let stored = Stored::read(&school.server_folder()).unwrap();
    assert_eq!(stored.reports.len(), 1);
    assert_eq!(stored.opened_by, [person.login]);
    assert_eq!(stored.seen, 1);
}
