//! A class is asked, one pupil answers in the app and three on paper: of four answers nothing is shown (I-10, I-11).

use curriculum::ReadingMode;
use tests::demo::{
    Album, LEADS_DUTY, PUPIL, PUPIL_CLASS, PUPIL_PC, PupilAtPc, SafeguardingLead, pictures_of,
    questionnaires,
};
use tests::desk::Desk;
use tests::school::School;

const SURVEY: &str = "pupils-survey";
/// Pupils of the class.
const PUPILS: u32 = 10;

#[test]
fn four_answers_of_a_class_are_thrown_away_and_nobody_is_revealed() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let pc = school.join_pupil_pc(PUPIL_PC).unwrap();
    let album = Album::new(&super::pictures("survey")).unwrap();
    let me = school.staff_with(LEADS_DUTY).unwrap();
    let all = questionnaires().unwrap();
    let asked = all.one(SURVEY, ReadingMode::Full).unwrap();

    let mut lead = SafeguardingLead::open(&desk, &school, &school.log("console"), &album).unwrap();
    lead.sign_in(&me).unwrap();
    lead.ask_class(&asked, (PUPIL_CLASS, PUPILS)).unwrap();

    let mut pupil = PupilAtPc::open(&desk, &pc, &school.log("pupil-app"), &album).unwrap();
    let pictures = pictures_of(&school.server_folder(), PUPIL_CLASS, PUPIL).unwrap();
    pupil
        .sign_in_to_see((PUPIL_CLASS, PUPIL), &pictures, &asked.title)
        .unwrap();
    pupil.answer_all(&asked, 2).unwrap();
    let hello = [("name", PUPIL)];
    let home = pupil.words.say_with("hello-name", &hello).unwrap();
    pupil.window.named(&home).unwrap();

    lead.look_at_questionnaires().unwrap();
    lead.has_counted(1, PUPILS).unwrap();
    for counted in 2..=4 {
        lead.count_sheet(&asked).unwrap();
        lead.has_counted(counted, PUPILS).unwrap();
    }
    lead.close_questionnaire().unwrap();
    let few = lead.word("questionnaire-few-why").unwrap();
    let shown = lead.window.names().unwrap();
    assert!(shown.contains(&few), "it says why nothing is shown");
    for question in &asked.questions {
        // Only the list of what can be asked names a question, behind a dot.
        assert!(!shown.contains(&question.words), "{}", question.words);
    }
    pupil.close().unwrap();
    lead.close().unwrap();
    school.stop().unwrap();
}
