//! What a pupil chose on one computer holds on the next one they sit at, and there, too, they read what the school can see.

use tests::demo::{Album, Hand, PUPIL, PUPIL_CLASS, PUPIL_PC, PupilAtPc, Stored, pictures_of};
use tests::desk::Desk;
use tests::patience::{PATIENCE, until};
use tests::school::School;

const OTHER_PC: &str = "Library PC 3";

/// The room of the settings, the setting, and what is chosen: words half as large again, cream paper, soft sounds.
const CHOSEN: [(&str, &str, &str); 3] = [
    ("settings-room-reading", "settings-size", "size-150"),
    ("settings-room-colours", "settings-colours", "palette-cream"),
    ("settings-room-sound", "settings-sounds", "sounds-quiet"),
];

#[test]
fn size_paper_and_sounds_follow_the_pupil_and_my_things_says_what_the_school_sees() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let pcs = [PUPIL_PC, OTHER_PC].map(|name| school.join_pupil_pc(name).unwrap());
    let album = Album::new(&super::pictures("roams")).unwrap();
    let pictures = pictures_of(&school.server_folder(), PUPIL_CLASS, PUPIL).unwrap();

    let log = school.log("pupil-app");
    let mut pupil = PupilAtPc::open(&desk, &pcs[0], &log, &album).unwrap();
    pupil.hand = Hand::Bus;
    pupil.sign_in(PUPIL_CLASS, PUPIL, &pictures).unwrap();
    pupil.press_word("settings").unwrap();
    for (room, setting, choice) in CHOSEN {
        pupil.press_word(room).unwrap();
        let name = called(&pupil, setting, choice);
        pupil.press(&name).unwrap();
        is_chosen(&pupil, &name);
    }
    pupil.press_word("settings-done").unwrap();
    pupil.sign_out().unwrap();
    // Saved while the names are shown already.
    until("the settings to be saved at the school", PATIENCE, || {
        let stored = Stored::read(&school.server_folder())?;
        let has_cream = |profile: &String| profile.contains("cream");
        Ok(stored.profiles.iter().any(has_cream).then_some(()))
    })
    .unwrap();
    pupil.close().unwrap();

    let mut pupil = PupilAtPc::open(&desk, &pcs[1], &log, &album).unwrap();
    pupil.sign_in(PUPIL_CLASS, PUPIL, &pictures).unwrap();
    pupil.press_word("settings").unwrap();
    for (room, setting, choice) in CHOSEN {
        pupil.press_word(room).unwrap();
        is_chosen(&pupil, &called(&pupil, setting, choice));
        pupil.picture(room).unwrap();
    }
    pupil.press_word("settings-done").unwrap();
    pupil.press_word("mine-title").unwrap();
    pupil.press_word("mine-room-seen").unwrap();
    let tell = pupil.words.say("seen-words-tell").unwrap();
    pupil.window.saying(&tell).unwrap();
    pupil.picture("my-things").unwrap();
    pupil.close().unwrap();
    school.stop().unwrap();
}

/// What a screen reader calls this choice.
fn called(pupil: &PupilAtPc<'_>, setting: &str, choice: &str) -> String {
    let [setting, choice] = [setting, choice].map(|key| pupil.words.say(key).unwrap());
    format!("{setting}: {choice}")
}

fn is_chosen(pupil: &PupilAtPc<'_>, name: &str) {
    let what = format!("'{name}' to be chosen");
    pupil
        .window
        .wait_for(&what, PATIENCE, |seen| {
            seen.name == name && seen.node.is_chosen().unwrap_or(false)
        })
        .unwrap();
}
