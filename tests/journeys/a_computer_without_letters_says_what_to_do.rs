//! A computer without a single font: words cannot be drawn, and whoever looks after it is told so in a sentence.

use tests::desk::Desk;
use tests::process::ours;

#[test]
fn where_there_is_no_font_at_all_the_app_says_which_to_install_and_stops() {
    let _turn = super::one_at_a_time();
    let desk = Desk::open().unwrap();
    let none = desk.home().join("no-fonts");
    std::fs::create_dir(&none).unwrap();
    let config = desk.home().join("fonts.conf");
    let words = format!(
        "<?xml version=\"1.0\"?><fontconfig><dir>{0}</dir><cachedir>{0}</cachedir></fontconfig>",
        none.display()
    );
    std::fs::write(&config, words).unwrap();
    let ended = desk
        .program(&ours("stop-think-click").unwrap())
        .arg("--school-folder")
        .arg(desk.home().join("school"))
        .env("FONTCONFIG_FILE", &config)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert!(!ended.status.success());
    assert!(
        said.contains("there are no letters on this computer. Install a font"),
        "{said}"
    );
    assert!(!said.contains("panicked"), "{said}");
}
