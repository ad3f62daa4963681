//! A path named in a README exists.

use super::source::{below_root, files};
use std::path::Path;
use tests::process::root;

#[test]
fn every_path_a_readme_names_is_there() {
    let readmes = files(".", "README.md");
    assert!(
        readmes.len() >= 5,
        "only {} READMEs were found",
        readmes.len()
    );
    let mut lost = Vec::new();
    for readme in readmes {
        let text = std::fs::read_to_string(&readme).unwrap();
        for path in links(&text).into_iter().chain(quoted_paths(&text)) {
            if !is_there(&readme, &path) {
                lost.push(format!("{} names {path}", below_root(&readme)));
            }
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn every_crate_has_a_readme() {
    for folder in [
        "",
        "assets",
        "curriculum",
        "game",
        "game/brush",
        "teacher-console",
        "teacher-console/classroom",
        "teacher-console/console",
        "teacher-console/paper",
        "teacher-console/protocol",
        "teacher-console/safeguarding",
        "teacher-console/sealing",
        "teacher-console/server",
        "teacher-console/store",
        "teacher-console/verify-export",
        "tests",
    ] {
        assert!(
            root().join(folder).join("README.md").is_file(),
            "'{folder}' has no README.md"
        );
    }
}

fn is_there(readme: &Path, path: &str) -> bool {
    let here = readme.parent().unwrap();
    [
        here.join(path),
        here.join("src").join(path),
        root().join(path),
    ]
    .iter()
    .any(|candidate| candidate.exists())
}

/// Targets of Markdown links and pictures that point into the house.
fn links(text: &str) -> Vec<String> {
    let targets = text
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next());
    let inside = targets.filter(|target| !target.contains("://") && !target.starts_with('#'));
    inside
        .map(|target| target.split('#').next().unwrap().to_owned())
        .collect()
}

/// Words in backticks that look like a path: a slash inside, and a file ending or a slash at the end. Patterns and
/// folders that a program makes (`DIR/…`) are no paths of ours.
fn quoted_paths(text: &str) -> Vec<String> {
    let endings = [
        ".rs", ".md", ".ron", ".ftl", ".sql", ".toml", ".svg", ".png", ".json", "/",
    ];
    let quoted = text
        .split("```")
        .step_by(2)
        .flat_map(|prose| prose.split('`').skip(1).step_by(2));
    let paths = quoted.filter(|word| {
        word.trim_end_matches('/').contains('/')
            && endings.iter().any(|ending| word.ends_with(ending))
    });
    let plain = |letter: char| letter.is_alphanumeric() || "./_-".contains(letter);
    let ours = paths.filter(|word| {
        word.chars().all(plain)
            && !word.starts_with('/')
            && !word.contains("demo-")
            && !word.starts_with("DIR/")
    });
    ours.map(str::to_owned).collect()
}

#[test]
fn paths_are_told_from_patterns_and_commands() {
    let text = "see `src/lib.rs`, [the game](game/README.md#start), `a/<id>.ron`, `cargo run`, `and/or`, <https://x.y/z.md>";
    assert_eq!(links(text), ["game/README.md"]);
    assert_eq!(quoted_paths(text), ["src/lib.rs"]);
}
