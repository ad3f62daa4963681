//! Finds our files, and tells a Rust file's code from its comments and strings.

use std::path::{Path, PathBuf};
use tests::process::root;

/// A Rust file: its path below the root, and its text.
pub(super) struct Source {
    pub(super) path: String,
    pub(super) text: String,
}

/// What one crate is made of, without its tests.
pub(super) const SHIPPED: &[&str] = &[
    "game/src",
    "game/brush/src",
    "curriculum/src",
    "teacher-console/protocol/src",
    "teacher-console/sealing/src",
    "teacher-console/safeguarding/src",
    "teacher-console/classroom/src",
    "teacher-console/paper/src",
    "teacher-console/store/src",
    "teacher-console/server/src",
    "teacher-console/console/src",
];

/// Every file below one of our folders that ends so; built and hidden things are not ours.
pub(super) fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(next) = folders.pop() {
        for entry in
            std::fs::read_dir(&next).unwrap_or_else(|why| panic!("{}: {why}", next.display()))
        {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let is_ours = !name.starts_with('.')
                && !["target", "demo-school", "demo-out"].contains(&name.as_str());
            if path.is_dir() && is_ours {
                folders.push(path);
            } else if path.is_file() && name.ends_with(ending) && is_ours {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// Every Rust file below a folder.
pub(super) fn rust(folder: &str) -> Vec<Source> {
    let read = |path: PathBuf| Source {
        text: std::fs::read_to_string(&path).unwrap(),
        path: below_root(&path),
    };
    let sources: Vec<Source> = files(folder, ".rs").into_iter().map(read).collect();
    assert!(
        !sources.is_empty(),
        "{folder} holds no Rust file: the rule would prove nothing"
    );
    sources
}

/// The shipped crates' own Rust files, tests left out.
pub(super) fn shipped() -> Vec<Source> {
    without_tests(SHIPPED.iter().flat_map(|folder| rust(folder)).collect())
}

/// The same files without those that only hold tests.
pub(super) fn without_tests(sources: Vec<Source>) -> Vec<Source> {
    sources
        .into_iter()
        .filter(|source| !source.is_test())
        .collect()
}

/// A path as it is written in a README: below the root, with forward slashes.
pub(super) fn below_root(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .to_string_lossy()
        .replace('\\', "/")
}

impl Source {
    pub(super) fn is_test(&self) -> bool {
        self.path.starts_with("tests/")
            || self.path.ends_with("/tests.rs")
            || self.path.contains("/tests/")
    }

    /// The code alone: comments, strings and what follows the file's own `#[cfg(test)] mod tests {` are blanked.
    pub(super) fn code(&self) -> String {
        let code = without_comments_and_strings(&self.text);
        match code.find("#[cfg(test)]\nmod tests {") {
            Some(start) => code.get(..start).unwrap_or_default().to_owned(),
            None => code,
        }
    }

    /// Its string literals, in order.
    pub(super) fn strings(&self) -> Vec<String> {
        let mut strings = Vec::new();
        scan(&self.text, |part, kind| {
            if kind == Part::Text {
                strings.push(part.to_owned());
            }
        });
        strings
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Part {
    Code,
    Comment,
    Text,
}

fn without_comments_and_strings(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    scan(text, |part, kind| match kind {
        Part::Code => code.push_str(part),
        Part::Comment => code.extend(part.chars().filter(|letter| *letter == '\n')),
        Part::Text => code.push_str("\"\""),
    });
    code
}

/// Walks through a Rust text and names each part. Strings are given without their quotes.
fn scan(text: &str, mut part: impl FnMut(&str, Part)) {
    let mut rest = text;
    let mut start = 0;
    while let Some(letter) = rest.get(start..).and_then(|left| left.chars().next()) {
        let here = &rest[start..];
        let taken = if here.starts_with("//") {
            let end = here.find('\n').unwrap_or(here.len());
            Some((0, end, end, Part::Comment))
        } else if here.starts_with("/*") {
            let end = here.find("*/").map_or(here.len(), |end| end + 2);
            Some((0, end, end, Part::Comment))
        } else if let Some(hashes) = raw_string(here, rest[..start].chars().next_back()) {
            let close = format!("\"{}", "#".repeat(hashes));
            let open = 2 + hashes;
            let end = here[open..]
                .find(&close)
                .map_or(here.len(), |end| open + end);
            Some((open, end, (end + close.len()).min(here.len()), Part::Text))
        } else if letter == '"' {
            let end = string_end(here);
            Some((1, end, (end + 1).min(here.len()), Part::Text))
        } else {
            None
        };
        if let Some((from, to, after, kind)) = taken {
            part(&rest[..start], Part::Code);
            part(&here[from..to], kind);
            rest = &here[after..];
            start = 0;
        } else {
            start += character_literal(here).unwrap_or(letter.len_utf8());
        }
    }
    part(rest, Part::Code);
}

fn raw_string(here: &str, before: Option<char>) -> Option<usize> {
    let after = here
        .strip_prefix('r')
        .filter(|_| !before.is_some_and(|letter| letter.is_alphanumeric() && letter != 'b'))?;
    let hashes = after.chars().take_while(|letter| *letter == '#').count();
    after[hashes..].starts_with('"').then_some(hashes)
}

fn string_end(here: &str) -> usize {
    let mut escaped = false;
    for (index, letter) in here.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return index,
            _ => {}
        }
    }
    here.len()
}

/// How long a character literal such as `'"'` is, so that its quote opens no string.
fn character_literal(here: &str) -> Option<usize> {
    let inside = here.strip_prefix('\'')?;
    let letter = inside.chars().next()?;
    let length = if letter == '\\' {
        inside[2..].find('\'')? + 2
    } else {
        letter.len_utf8()
    };
    inside
        .get(length..)?
        .starts_with('\'')
        .then_some(length + 2)
}

#[test]
fn code_is_told_from_comments_strings_and_characters() {
    let text = "let a = \"tokio \\\" x\"; // tokio\nlet b = 'q'; /* tokio */ let c = '\"'; let d = r#\"tokio\"#; let e: &'static str = b;";
    let source = Source {
        path: "x.rs".to_owned(),
        text: text.to_owned(),
    };
    let code = source.code();
    assert!(!code.contains("tokio"), "{code}");
    assert!(
        code.contains("let b = 'q';") && code.contains("let e: &'static str = b;"),
        "{code}"
    );
    assert_eq!(source.strings(), ["tokio \\\" x", "tokio"]);
}
