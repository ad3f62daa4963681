//! Every screen is drawn, in each age look, simplified and dark, and looks as it did when somebody last looked at it.
//!
//! After a change that is meant to be seen: `cargo xtask pictures`, look at all of them, then
//! `cargo xtask pictures --only CHAPTERS --agree tests/agreed-pictures` with the chapters below.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use tests::process::{ours, root};
use tests::school::run;

/// Each age look, the simplified mode, a dark ground and every simulated app; all others are in the book for people to
/// look at.
const CHAPTERS: [&str; 5] = [
    "street-full-light",
    "explorer-simplified-light",
    "explorer-full-dark",
    "phone-full-light",
    "apps-light",
];

/// The chapter that is drawn as a graphics card does it too; here by what imitates one, which takes its time.
const BY_BOTH: &str = "street-full-light";

#[test]
fn every_screen_looks_as_it_was_agreed() {
    let folders = std::fs::read_dir(root().join("tests/agreed-pictures")).unwrap();
    let folders: BTreeSet<String> = folders
        .map(|chapter| chapter.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(folders, CHAPTERS.map(str::to_owned).into());
    let agreed = root().join("tests/agreed-pictures");
    let against = [
        "--drawn-by",
        "processor",
        "--against",
        agreed.to_str().unwrap(),
    ];
    book(&super::pictures("book").join("agreed"), &CHAPTERS, &against);
}

#[test]
fn the_processor_draws_what_a_graphics_card_draws() {
    let by_card = super::pictures("book").join("card");
    book(&by_card, &[BY_BOTH], &["--drawn-by", "card"]);
    let by_processor = super::pictures("book").join("both");
    let like = [
        "--drawn-by",
        "processor",
        "--like",
        by_card.to_str().unwrap(),
    ];
    book(&by_processor, &[BY_BOTH], &like);
}

fn book(out: &Path, chapters: &[&str], how: &[&str]) {
    let _turn = super::one_at_a_time();
    let said = run(Command::new(ours("pictures").unwrap())
        .arg("--out")
        .arg(out)
        .args(how)
        .arg("--only")
        .args(chapters))
    .unwrap();
    assert!(said.contains(" pictures: "), "{said}");
}
