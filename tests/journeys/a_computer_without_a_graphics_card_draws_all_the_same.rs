//! Without a graphics card the app draws by itself, and looks as it does with one.

use std::path::Path;
use std::process::Command;

use tests::demo::PUPIL_APP;
use tests::desk::{Desk, Look};
use tests::process::{Process, ours};
use tests::words::Words;

/// The app on a computer that belongs to no school.
fn app(desk: &Desk) -> Command {
    let mut app = desk.program(&ours("stop-think-click").unwrap());
    app.arg("--school-folder").arg(desk.home().join("school"));
    app
}

/// Its first page, once it stands still.
fn first_page(desk: &Desk, mut app: Command, log: &Path) -> Look {
    let mut program = Process::start(&mut app, log).unwrap();
    let window = desk.window(PUPIL_APP).unwrap();
    let words = Words::read(&["game.ftl"]).unwrap();
    let guest = words.say("play-as-guest").unwrap();
    window.named(&guest).unwrap();
    let look = window.still().unwrap();
    program.kill();
    look
}

#[test]
fn the_first_page_is_drawn_where_nothing_even_imitates_a_card() {
    let _turn = super::one_at_a_time();
    let desk = Desk::open().unwrap();
    let log = desk.home().join("app.log");
    let mut alone = app(&desk);
    // A way to draw that is not on this computer, and no other.
    alone
        .args(["--drawn-by", "processor"])
        .env("WGPU_BACKEND", "dx12");
    let by_processor = first_page(&desk, alone, &log);
    assert!(!by_processor.is_blank());

    let mut card = app(&desk);
    card.args(["--drawn-by", "card"]);
    let by_card = first_page(&desk, card, &log);
    // Edges of letters and shadows are drawn a little differently.
    let differing = by_processor.differing(&by_card);
    assert!(differing < 0.02, "{differing} of the window differ");
}

#[test]
fn where_a_card_is_asked_for_and_none_is_there_the_app_says_what_to_do_and_stops() {
    let _turn = super::one_at_a_time();
    let desk = Desk::open().unwrap();
    super::in_a_window_of_the_desktops(&desk);
    let ended = app(&desk)
        .args(["--drawn-by", "card"])
        .env("WGPU_BACKEND", "dx12")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert!(!ended.status.success());
    assert!(
        said.contains("there is no graphics card that can be used. Start it without"),
        "{said}"
    );
    assert!(!said.contains("panicked"), "{said}");
    let shown = super::shown_by_the_desktop(&desk);
    assert!(
        shown.contains("there is no graphics card that can be used"),
        "{shown}"
    );
}
