//! A form is in sight when it is asked for, and what is said about it names the line that it is about, as the form does.

use protocol::field::FieldKind;

use super::{
    DESK,
    page::{Desk, Size},
    scenes,
};
use crate::{
    state::{
        Notice,
        incidents::{Missing, lines_of},
    },
    views::{incidents::line_words, notice::sentence},
};

#[test]
fn the_notice_about_a_missing_line_says_which_line_is_missing() {
    let words = super::words();
    for kind in FieldKind::ALL {
        for line in lines_of(kind).iter().filter(|line| line.is_needed) {
            let missing = Missing::Line(line.name).words_id();
            let said = sentence(&words, &Notice::attention(missing).about(kind, line.name));
            let label = line_words(kind, line.name, &words);
            let is_written = !label.starts_with("line-");
            assert!(is_written, "{} {} has no words", kind.name(), line.name);
            assert!(said.contains(&label), "{said}: {label}");
        }
    }
    let notice = Notice::attention("notice-line-missing").about(FieldKind::Decision, "reason");
    let said = sentence(&words, &notice);
    assert_eq!(
        said,
        "Please fill in ‘The reason’. What you typed is still here."
    );
}

#[test]
fn the_form_that_an_answer_asks_for_is_in_sight_where_the_step_is_higher_than_the_window() {
    let words = super::words();
    let scenes = scenes::all();
    let mut scenes = scenes.iter();
    let scene = scenes.find(|one| one.name.contains("an answer that needs words"));
    let low = Size {
        height: 720.0,
        ..DESK
    };
    let desk = Desk::new(&scene.unwrap().state, &words, low);
    let page = desk.page();
    let label = line_words(FieldKind::Decision, "what", &words);
    let mut controls = page.controls();
    let field = controls.find(|part| part.name == label).unwrap();
    assert!(field.rect.height() > 20.0, "{field:?}");
    assert_eq!(field.seen, field.rect, "nothing of it is cut off");
    assert!(desk.screen().contains_rect(field.rect), "{field:?}");
}
