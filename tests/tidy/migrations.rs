//! Database changes are numbered without a gap, in one folder per area.

use super::source::{below_root, files};
use std::collections::BTreeMap;

#[test]
fn every_area_numbers_its_migrations_from_one_without_a_gap() {
    let mut areas: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in files("teacher-console/store/migrations", ".sql") {
        let path = below_root(&file);
        let (area, name) = path.rsplit_once('/').unwrap();
        areas
            .entry(area.to_owned())
            .or_default()
            .push(name.to_owned());
    }
    assert!(
        areas.len() >= 2,
        "the learning file and the case logs each have an area: {areas:?}"
    );
    for (area, mut names) in areas {
        names.sort();
        for (index, name) in names.iter().enumerate() {
            let number = format!("{:04}_", index + 1);
            let rest = name
                .strip_prefix(&number)
                .unwrap_or_else(|| panic!("{area}/{name} should start with {number}"));
            let is_plain = |letter: char| {
                letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_'
            };
            assert!(
                rest.trim_end_matches(".sql").chars().all(is_plain),
                "{area}/{name} should be in lower case"
            );
        }
    }
}
