//! Every screen is drawn, in each age look, simplified and dark, and looks as it did when somebody last looked at it.
//!
//! After a change that is meant to be seen: `cargo xtask pictures`, look at all of them, then
//! `cargo xtask pictures --only CHAPTERS --agree tests/agreed-pictures` with the chapters below.

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

#[test]
fn every_screen_looks_as_it_was_agreed() {
    let _turn = super::one_at_a_time();
    let said = run(Command::new(ours("pictures").unwrap())
        .arg("--out")
        .arg(super::pictures("book"))
        .arg("--only")
        .args(CHAPTERS)
        .arg("--against")
        .arg(root().join("tests/agreed-pictures")))
    .unwrap();
    assert!(said.contains(" pictures: "), "{said}");
}
