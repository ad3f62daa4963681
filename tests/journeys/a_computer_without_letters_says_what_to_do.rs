//! A computer without a single font: words cannot be drawn, and whoever looks after it is told so in a sentence. With any
//! font at all the app carries on.

use std::path::PathBuf;

use tests::canary::files_under;
use tests::demo::PUPIL_APP;
use tests::desk::Desk;
use tests::process::{Process, ours};
use tests::words::Words;

#[test]
fn where_there_is_no_font_at_all_the_app_says_which_to_install_and_stops() {
    let _turn = super::one_at_a_time();
    let desk = Desk::open().unwrap();
    let config = only_fonts_of(&desk, &[]);
    super::in_a_window_of_the_desktops(&desk);
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
    let shown = super::shown_by_the_desktop(&desk);
    assert!(
        shown.contains("there are no letters on this computer"),
        "{shown}"
    );
}

#[test]
fn where_the_only_font_is_one_nobody_knows_the_app_uses_it_and_says_so() {
    let _turn = super::one_at_a_time();
    let desk = Desk::open().unwrap();
    let fonts = files_under("/usr/share/fonts".as_ref()).unwrap();
    let any = fonts
        .iter()
        .find(|font| font.ends_with("Inter-Regular.otf"));
    let config = only_fonts_of(&desk, &[any.unwrap().clone()]);
    let mut program = desk.program(&ours("stop-think-click").unwrap());
    program
        .arg("--school-folder")
        .arg(desk.home().join("school"))
        .env("FONTCONFIG_FILE", &config);
    let mut app = Process::start(&mut program, &desk.home().join("app.log")).unwrap();
    let window = desk.window(PUPIL_APP).unwrap();
    let words = Words::read(&["game.ftl"]).unwrap();
    window.saying(&words.say("notice-font").unwrap()).unwrap();
    let file = super::pictures("other-letters").join("first-page.png");
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    window.picture(&file).unwrap();
    app.end().unwrap();
}

/// A system's list of fonts with these alone, by a name that is on no list of ours, and none of them called sans-serif.
fn only_fonts_of(desk: &Desk, fonts: &[PathBuf]) -> PathBuf {
    let folder = desk.home().join("fonts");
    std::fs::create_dir(&folder).unwrap();
    for font in fonts {
        std::fs::copy(font, folder.join(font.file_name().unwrap())).unwrap();
    }
    let config = desk.home().join("fonts.conf");
    let words = format!(
        "<?xml version=\"1.0\"?><fontconfig><dir>{0}</dir><cachedir>{0}</cachedir>\
         <match target=\"scan\"><edit name=\"family\" mode=\"assign\"><string>Odd One Out</string></edit></match>\
         </fontconfig>",
        folder.display()
    );
    std::fs::write(&config, words).unwrap();
    config
}
