//! A lead is half-way through a note when the power fails: the incident goes on where it stood, and says what is missing.

use safeguarding::IncidentType;
use std::process::Command;
use tests::canary::search;
use tests::demo::{
    Album, Hand, LEADS_DUTY, PUPIL, PUPIL_CLASS, PUPIL_PC, PupilAtPc, SafeguardingLead, Telling,
    Way, pictures_of,
};
use tests::desk::Desk;
use tests::process::ours;
use tests::school::{School, run};

const TOLD: &str = "he writes me every night";
const ON_RECORD: &str = "Mum is here.";
const HALF: &str = "the walnut otter sa";
const GIVEN: [(&str, &str); 2] = [("danger", "no"), ("secure", "done")];

#[test]
fn what_is_on_record_stays_and_half_a_note_is_nowhere() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let pc = school.join_pupil_pc(PUPIL_PC).unwrap();
    let album = Album::new(&super::pictures("killed-console")).unwrap();
    let person = school.staff_with(LEADS_DUTY).unwrap();

    let mut pupil = PupilAtPc::open(&desk, &pc, &school.log("pupil-app"), &album).unwrap();
    let pictures = pictures_of(&school.server_folder(), PUPIL_CLASS, PUPIL).unwrap();
    pupil.hand = Hand::Bus;
    pupil.sign_in(PUPIL_CLASS, PUPIL, &pictures).unwrap();
    let telling = Telling {
        words: TOLD,
        ..Telling::default()
    };
    pupil.tell_of(&telling).unwrap();
    pupil.see_that_it_arrived().unwrap();
    pupil.close().unwrap();

    let way = Way::of(IncidentType::ContactFromAdult).unwrap();
    let open = || {
        let mut lead = SafeguardingLead::open(&desk, &school, &school.log("console"), &album)?;
        lead.hand = Hand::Bus;
        lead.sign_in(&person)?;
        Ok::<_, tests::Fault>(lead)
    };
    let mut lead = open().unwrap();
    lead.open_report(PUPIL_PC, TOLD).unwrap();
    lead.record_concern().unwrap();
    lead.make_incident(IncidentType::ContactFromAdult.words())
        .unwrap();
    lead.walk(&way, &GIVEN).unwrap();
    lead.add_note(ON_RECORD).unwrap();
    lead.type_note(HALF).unwrap();
    lead.kill();

    let mut lead = open().unwrap();
    lead.open_case().unwrap();
    // The steps stand where they stood: what is missing is what is asked.
    lead.is_asked(way.step("kind").unwrap()).unwrap();
    lead.has_on_record(&way, &GIVEN).unwrap();
    lead.window.named(ON_RECORD).unwrap();
    lead.shows_nothing_of(HALF).unwrap();
    lead.add_note("She rang again.").unwrap();
    lead.walk(&way, &[("kind", "unsuitable")]).unwrap();
    lead.close().unwrap();
    school.stop().unwrap();

    // Words that were not sealed are on no disk: neither this computer's nor the server's.
    let half = [HALF.to_owned()];
    assert_eq!(search(desk.home(), &half).unwrap(), []);
    assert_eq!(search(folder.path(), &half).unwrap(), []);
    let mut verify = Command::new(ours("school-server").unwrap());
    verify
        .args(["verify", "--folder"])
        .arg(school.server_folder());
    let said = run(&mut verify).unwrap();
    assert!(said.contains("Everything holds."), "{said}");
}
