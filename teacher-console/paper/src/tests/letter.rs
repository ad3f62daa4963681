//! A letter to parents: one page, and a long one goes on.

use super::{check, fonts, pages};
use crate::*;

fn letter(happened: &str) -> ParentsLetter<'_> {
    ParentsLetter {
        school_name: "Oakfield Practice School",
        number: "3fa29c01",
        made_on: "28 November 2026",
        is_demo: true,
        to: "Mrs #Khan *Ł*",
        opening: "Somebody was unkind to your child online. Your child is not in trouble for telling us.",
        happened,
        will_do: "We talk with everybody who took part this week. We look again on Friday.",
        at_home: vec![
            "Open the message, press the name of whoever wrote it, and choose ‘Block’.",
            "Keep what was written; a picture of the screen is enough. Please do not answer it.",
            "Let your child decide when to talk about it, and stay calm.",
        ],
        talk_to: "Mr Okafor, safeguarding lead, on the school’s number.",
        closing: "Please talk with us whenever you want to.",
    }
}

#[test]
fn a_letter_to_parents_is_one_page_and_a_long_one_goes_on() {
    let pdf = parents_letter(&letter("Two messages came on Monday."), &fonts()).expect("made");
    check("parents-letter.pdf", &pdf, 1);
    let long = "It was said again. ".repeat(300);
    let pdf = parents_letter(&letter(&long), &fonts()).expect("made");
    assert!(pages(&pdf) > 1, "{}", pages(&pdf));
}
