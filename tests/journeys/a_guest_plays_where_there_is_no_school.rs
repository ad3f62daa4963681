//! On a computer that belongs to no school a guest plays a whole scenario, and Tell says whom to go to.

use tests::demo::{Album, Hand, PupilAtPc, TOPIC, library, risky};
use tests::desk::Desk;

#[test]
fn a_guest_plays_a_scenario_to_its_end_and_tell_offers_no_send() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let album = Album::new(&super::pictures("guest")).unwrap();
    let scenario = risky(&library().unwrap(), TOPIC).unwrap();

    let mut pupil =
        PupilAtPc::open(&desk, folder.path(), &desk.home().join("app.log"), &album).unwrap();
    pupil.press_word("play-as-guest").unwrap();
    pupil.press_word("band-9-11").unwrap();
    pupil
        .window
        .named(&pupil.words.say("hello-guest").unwrap())
        .unwrap();
    pupil.play(&scenario).unwrap();
    pupil
        .window
        .named(&pupil.words.say("hello-guest").unwrap())
        .unwrap();

    pupil.press_word("rail-tell").unwrap();
    pupil
        .window
        .named(&pupil.words.say("tell-lead").unwrap())
        .unwrap();
    pupil.picture("tell-in-person").unwrap();
    let shown = pupil.window.words().unwrap();
    assert!(
        !shown.contains("Send"),
        "there is nobody to send to, and it shows:\n{shown}"
    );
    pupil.close().unwrap();
}

/// Criterion 53.
#[test]
fn a_guest_plays_a_scenario_to_its_end_with_tab_and_return() {
    let _turn = super::one_at_a_time();
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open().unwrap();
    let album = Album::new(&super::pictures("keyboard")).unwrap();
    let scenario = risky(&library().unwrap(), TOPIC).unwrap();

    let mut pupil =
        PupilAtPc::open(&desk, folder.path(), &desk.home().join("app.log"), &album).unwrap();
    pupil.hand = Hand::Keyboard;
    pupil.press_word("play-as-guest").unwrap();
    pupil.press_word("band-9-11").unwrap();
    pupil.play(&scenario).unwrap();
    pupil
        .window
        .named(&pupil.words.say("hello-guest").unwrap())
        .unwrap();
    pupil.close().unwrap();
}
