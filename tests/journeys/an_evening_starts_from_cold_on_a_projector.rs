//! A parents' evening: a computer that belongs to no school, no server, a window as large as an old projector.

use std::path::Path;

use tests::demo::Album;
use tests::desk::{Desk, Window};
use tests::patience::{PATIENCE, until};
use tests::process::{Process, ours};
use tests::words::Words;

/// More slides than the longest evening has.
const SLIDES_MAX: usize = 40;

/// J-01, B-17.
#[test]
fn an_evening_is_shown_to_its_last_slide_from_the_keyboard_of_a_presenter() {
    let _turn = super::one_at_a_time();
    let slides = tempfile::tempdir().unwrap();
    let ours_svg = r##"<svg xmlns="http://www.w3.org/2000/svg" width="160" height="90"><rect width="160" height="90" fill="#1F4AC0"/></svg>"##;
    std::fs::write(slides.path().join("1 our quiz.svg"), ours_svg).unwrap();
    let desk = Desk::open().unwrap();
    let album = Album::new(&super::pictures("evening")).unwrap();
    let words = Words::read(&["game.ftl", "evening.ftl"]).unwrap();
    let say = |id: &str| words.say(id).unwrap();

    let mut command = desk.program(&ours("stop-think-click").unwrap());
    command
        .args(["--evening", "--slides"])
        .arg(slides.path())
        .arg("--school-folder")
        .arg(desk.home().join("no-school"));
    let mut app = Process::start(&mut command, &desk.home().join("app.log")).unwrap();
    let window = desk.window("Stop Think Click").unwrap();
    let sized = desk
        .program(Path::new("xdotool"))
        .args(["search", "--onlyvisible", "--name", "^Stop Think Click$"])
        .args(["windowsize", "1024", "768"])
        .status();
    assert!(sized.unwrap().success());
    window.named(&say("evening-title")).unwrap();
    album.take(&window, "choose").unwrap();

    let minutes = words
        .say_with("evening-minutes", &[("minutes", "10")])
        .unwrap();
    let card = |seen: &tests::desk::Seen| seen.name.starts_with(&minutes);
    window.press_where(&minutes, card).unwrap();
    window.named(&say("evening-welcome")).unwrap();
    let (asked, own) = turn_through(&window, &words, &album);
    window.named(&say("evening-help")).unwrap();
    assert!(asked >= 3, "the hall was asked {asked} times");
    assert_eq!(own, 1, "the pupils' slide");

    window.keys(&["b"]).unwrap();
    window.named(&say("evening-show")).unwrap();
    window.keys(&["b"]).unwrap();
    window.named(&say("evening-help")).unwrap();
    assert!(!desk.home().join("no-school").exists(), "nothing is kept");
    assert!(app.is_running());
}

/// Turns slide after slide, showing every answer; how often the hall was asked, and how many slides pupils made.
fn turn_through(window: &Window<'_>, words: &Words, album: &Album) -> (usize, usize) {
    let say = |id: &str| words.say(id).unwrap();
    let (mut asked, mut own) = (0, 0);
    for slide in 1..SLIDES_MAX {
        album.take(window, &format!("slide-{slide}")).unwrap();
        let now = window.names().unwrap();
        let made = words.say_with("evening-own-slide", &[("number", "1")]);
        own += usize::from(now.contains(&made.unwrap()));
        if now.contains(&say("evening-end")) {
            break;
        }
        if now.contains(&say("evening-bigger")) && asked == 0 {
            window.press(&say("evening-bigger")).unwrap();
            window.named(&say("evening-all")).unwrap();
            album.take(window, "bigger").unwrap();
            window.press(&say("evening-all")).unwrap();
            window.named(&say("evening-bigger")).unwrap();
        }
        for reveal in ["evening-clues", "evening-what-then"] {
            if now.contains(&say(reveal)) {
                window.press(&say(reveal)).unwrap();
                window.named(&say("evening-hide-answers")).unwrap();
                let answers = format!("slide-{slide}-answers");
                album.take(window, &answers).unwrap();
                asked += 1;
            }
        }
        window.keys(&["Next"]).unwrap();
        until("the next slide", PATIENCE, || {
            Ok((window.names()? != now).then_some(()))
        })
        .unwrap();
    }
    (asked, own)
}
