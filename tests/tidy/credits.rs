//! Every picture, sound and word list says who made it and how it may be used.

use super::source::{below_root, files};
use tests::process::root;

#[test]
fn every_asset_is_credited_and_every_credit_has_its_asset() {
    let credits = std::fs::read_to_string(root().join("assets/CREDITS.ron")).unwrap();
    let entries: Vec<&str> = credits
        .lines()
        .map(str::trim)
        .filter(|line| line.starts_with('('))
        .collect();
    assert!(!entries.is_empty());
    let mut paths = Vec::new();
    for entry in &entries {
        for field in ["author", "licence", "source"] {
            assert!(
                value(entry, field).is_some_and(|text| text.len() > 2),
                "a credit lacks its {field}: {entry}"
            );
        }
        let path =
            value(entry, "path").unwrap_or_else(|| panic!("a credit lacks its path: {entry}"));
        assert!(
            root().join("assets").join(path).exists(),
            "the credit for {path} has no asset"
        );
        paths.push(format!("assets/{path}"));
    }
    for file in files("assets", "")
        .iter()
        .map(|file| below_root(file))
        .filter(|file| file != "assets/CREDITS.ron")
    {
        let credited = paths
            .iter()
            .any(|path| file == *path || file.starts_with(&format!("{path}/")));
        assert!(credited, "{file} is not in assets/CREDITS.ron");
    }
}

fn value<'e>(entry: &'e str, field: &str) -> Option<&'e str> {
    entry
        .split(&format!("{field}: \""))
        .nth(1)?
        .split('"')
        .next()
}
