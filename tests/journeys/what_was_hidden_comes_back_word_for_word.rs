//! Somebody comes by while a pupil tells: Escape or three times Shift hides it, and all of it comes back.

use tests::demo::{Album, PUPIL, PUPIL_CLASS, PUPIL_PC, PupilAtPc, pictures_of};
use tests::desk::Desk;
use tests::school::School;

const TOLD: &str = "the Copper Heron asks Where I live";

#[test]
fn a_pupil_who_tells_hides_it_by_key_and_goes_on_where_they_were() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let pc = school.join_pupil_pc(PUPIL_PC).unwrap();
    let album = Album::new(&super::pictures("hides")).unwrap();
    let pictures = pictures_of(&school.server_folder(), PUPIL_CLASS, PUPIL).unwrap();

    let mut pupil = PupilAtPc::open(&desk, &pc, &school.log("pupil-app"), &album).unwrap();
    pupil.sign_in(PUPIL_CLASS, PUPIL, &pictures).unwrap();
    // Capitals in it: Shift that writes hides nothing.
    pupil.begin_to_tell(TOLD).unwrap();

    let neutral = pupil.words.say("hide-title").unwrap();
    let tell = pupil.words.say("tell-title").unwrap();
    for keys in [&["Escape"][..], &["Shift_L", "Shift_R", "Shift_L"]] {
        pupil.window.keys(keys).unwrap();
        pupil.window.named(&neutral).unwrap();
        pupil.picture("hidden").unwrap();
        let seen = pupil.window.words().unwrap();
        for trace in [TOLD, &tell, PUPIL] {
            assert!(!seen.contains(trace), "{keys:?} leaves '{trace}':\n{seen}");
        }
        pupil.window.keys(&["Escape"]).unwrap();
        pupil.see_what_is_told(TOLD).unwrap();
    }
    pupil.close().unwrap();
    school.stop().unwrap();
}
