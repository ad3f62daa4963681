//! What is said about a form names the line that it is about, as the form names it.

use protocol::field::FieldKind;

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
