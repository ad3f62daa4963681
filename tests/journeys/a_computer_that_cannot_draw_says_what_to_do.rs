//! A computer on which nothing can draw, not even the processor: whoever looks after it is told so in a sentence.

use tests::desk::Desk;
use tests::process::ours;

#[test]
fn where_nothing_can_draw_the_app_says_what_to_install_and_stops() {
    let _turn = super::one_at_a_time();
    let desk = Desk::open().unwrap();
    super::in_a_window_of_the_desktops(&desk);
    let ended = desk
        .program(&ours("stop-think-click").unwrap())
        .arg("--school-folder")
        .arg(desk.home().join("school"))
        // A way to draw that is not on this computer, and no other.
        .env("WGPU_BACKEND", "dx12")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert!(!ended.status.success());
    assert!(
        said.contains("nothing on this computer can draw a window. Install"),
        "{said}"
    );
    assert!(!said.contains("panicked"), "{said}");
    let shown = super::shown_by_the_desktop(&desk);
    assert!(
        shown.contains("nothing on this computer can draw a window"),
        "{shown}"
    );
}
