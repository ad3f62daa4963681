//! Every Rust file begins with a sentence that a newcomer understands.

use super::source::rust;

#[test]
fn every_rust_file_starts_by_saying_what_it_is() {
    for source in ["game", "teacher-console", "curriculum", "tests"]
        .iter()
        .flat_map(|folder| rust(folder))
    {
        let first = source.text.lines().next().unwrap_or_default();
        let sentence = first.strip_prefix("//! ").unwrap_or_default();
        assert!(
            sentence.len() >= 15,
            "{} does not start with '//! ' and a sentence",
            source.path
        );
    }
}
