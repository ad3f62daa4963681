//! After a pupil told and signed out, neither screen nor disk of the PC says so, to the next pupil or to a thief.

use std::path::Path;
use tests::canary::{files_under, search, search_bytes};
use tests::demo::{
    Album, PUPIL, PUPIL_CLASS, PUPIL_PC, PupilAtPc, TOPIC, library, pictures_of, risky,
};
use tests::desk::Desk;
use tests::outbox::Outbox;
use tests::patience::{PATIENCE, until};
use tests::school::School;

const TOLD: &str = "the tartan walrus laughed at my picture";
const NEXT_PUPIL: &str = "Harvey";

#[test]
fn p10_the_next_pupil_finds_nothing_on_screen_or_disk_and_a_file_as_long_as_its_twins() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let mut school = School::found(folder.path()).unwrap();
    let pc = school.join_pupil_pc(PUPIL_PC).unwrap();
    let twin = school.join_pupil_pc("Room 5 PC 2").unwrap();
    let album = Album::new(&super::pictures("next-pupil")).unwrap();

    let log = desk.home().join("app.log");
    let mut pupil = PupilAtPc::open(&desk, &pc, &log, &album).unwrap();
    sign_in(&mut pupil, &school, PUPIL);
    let mut canaries = pupil.tell(TOLD).unwrap();
    canaries.push(TOLD.to_owned());
    let arrived = pupil.words.say("tell-arrived-words").unwrap();
    pupil.window.saying(&arrived).unwrap();
    pupil.leave_tell().unwrap();
    pupil.sign_out().unwrap();
    shows_nothing_of_the_last(&pupil, TOLD);
    sign_in(&mut pupil, &school, NEXT_PUPIL);
    let (tell, who) = (
        pupil.words.say("rail-tell").unwrap(),
        pupil.words.say("tell-who-title").unwrap(),
    );
    pupil.press_to_see(&tell, &who).unwrap();
    pupil.picture("tell-of-the-next").unwrap();
    shows_nothing_of_the_last(&pupil, PUPIL);
    what_happens_next_is_closed(&pupil);
    pupil.close().unwrap();

    assert_eq!(search(&pc, &canaries).unwrap(), []);
    assert_eq!(search(desk.home(), &canaries).unwrap(), []);
    let outbox = Outbox::read(&pc).unwrap();
    assert_eq!((outbox.waiting, outbox.arrived), (0, 1));
    assert_eq!(search_bytes(&outbox.bytes, &canaries), [""; 0]);
    // The same search sees what does lie in there: the names on the tiles of the open class.
    let tile = [NEXT_PUPIL.to_owned()];
    assert_eq!(search_bytes(&outbox.bytes, &tile), tile);

    play_at(&twin, &desk, &school, &album);
    assert_eq!(sizes(&pc), sizes(&twin));
    school.stop().unwrap();
}

fn sign_in(pupil: &mut PupilAtPc<'_>, school: &School, name: &str) {
    let pictures = pictures_of(&school.server_folder(), PUPIL_CLASS, name).unwrap();
    pupil.sign_in(PUPIL_CLASS, name, &pictures).unwrap();
}

/// Neither these words nor any word about a report.
fn shows_nothing_of_the_last(pupil: &PupilAtPc<'_>, words: &str) {
    let shown = pupil.window.words().unwrap();
    let mut left = vec![
        words.to_owned(),
        pupil
            .words
            .say_with("hello-name", &[("name", PUPIL)])
            .unwrap(),
    ];
    for key in [
        "tell-arrived-unnamed",
        "tell-waiting",
        "tell-sent-title",
        "tell-answers-title",
        "tell-answer-waits",
    ] {
        left.push(pupil.words.say(key).unwrap());
    }
    left.retain(|words| shown.contains(words));
    assert_eq!(left, [""; 0], "is still there:\n{shown}");
}

/// The step that says what became of a report cannot be pressed by somebody who sent none.
fn what_happens_next_is_closed(pupil: &PupilAtPc<'_>) {
    let next = pupil.words.say("tell-step-next").unwrap();
    let step = pupil.window.named(&next).unwrap();
    assert!(!step.node.is_pressable().unwrap());
    let check = pupil.words.say("tell-step-check").unwrap();
    let step = pupil.window.named(&check).unwrap();
    assert!(step.node.is_pressable().unwrap());
}

/// At the twin somebody plays and tells nothing.
fn play_at(twin: &Path, desk: &Desk, school: &School, album: &Album) {
    let scenario = risky(&library().unwrap(), TOPIC).unwrap();
    let log = desk.home().join("twin.log");
    let mut pupil = PupilAtPc::open(desk, twin, &log, album).unwrap();
    sign_in(&mut pupil, school, PUPIL);
    pupil.play(&scenario).unwrap();
    until("the run to be kept", PATIENCE, || {
        Ok((Outbox::read(twin)?.played == 1).then_some(()))
    })
    .unwrap();
    pupil.close().unwrap();
}

/// Every file of a PC's school folder with its length.
fn sizes(pc: &Path) -> Vec<(String, u64)> {
    let files = files_under(pc).unwrap().into_iter();
    files
        .map(|file| {
            let name = file.strip_prefix(pc).unwrap().display().to_string();
            (name, std::fs::metadata(&file).unwrap().len())
        })
        .collect()
}
