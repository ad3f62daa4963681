//! The top of the house stays as it was drawn.

use std::collections::BTreeSet;
use tests::process::root;

#[test]
fn the_top_level_holds_exactly_what_was_agreed() {
    let allowed: BTreeSet<&str> = [
        "Cargo.lock",
        "Cargo.toml",
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "README.md",
        "assets",
        "curriculum",
        "game",
        "teacher-console",
        "tests",
    ]
    .into();
    let made_by_running = ["target", "demo-school", "demo-out"];
    let there: BTreeSet<String> = std::fs::read_dir(root())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| !name.starts_with('.') && !made_by_running.contains(&name.as_str()))
        .collect();
    assert_eq!(
        there.iter().map(String::as_str).collect::<BTreeSet<_>>(),
        allowed
    );
}
