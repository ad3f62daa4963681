//! Reads the content folder, and makes a pair of scenarios from the template to break.

use std::{fs, path::Path};

use curriculum::SourceFile;

/// Every file below `content/`.
pub(crate) fn shipped_files() -> Vec<SourceFile> {
    let mut files = Vec::new();
    read(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("content"),
        "",
        &mut files,
    );
    files
}

/// The lists above the scenarios, without any scenario.
pub(crate) fn lists() -> Vec<SourceFile> {
    let is_list = |file: &SourceFile| file.path.split('/').count() < 3;
    shipped_files().into_iter().filter(is_list).collect()
}

/// The folder of the risky scenario of [`template_pair`].
pub(crate) const RISKY: &str = "online-relationships/my-risky";
/// The folder of its twin.
pub(crate) const SAFE: &str = "online-relationships/my-safe";

/// The template copied twice, as the README says, and the lists.
pub(crate) fn template_pair() -> Vec<SourceFile> {
    let mut files = lists();
    for file in shipped_files() {
        let Some(name) = file.path.strip_prefix("_template/") else {
            continue;
        };
        let text = String::from_utf8(file.bytes).unwrap();
        let risky = text.replace("my-safe-scenario", "my-safe");
        let safe = text
            .replace("my-safe-scenario", "my-risky")
            .replace("kind: risky", "kind: safe")
            .replace("is: warning", "is: fine");
        let safe = if name.ends_with(".ftl") {
            retold(&safe)
        } else {
            safe
        };
        files.push(SourceFile {
            path: format!("{RISKY}/{name}"),
            bytes: risky.into_bytes(),
        });
        files.push(SourceFile {
            path: format!("{SAFE}/{name}"),
            bytes: safe.into_bytes(),
        });
    }
    files
}

/// Another story in the same shape: a word put in after every third, so that the twins do not share
/// their runs of five words. Marked phrases stay whole.
pub(crate) fn retold(words: &str) -> String {
    let mut lines = Vec::new();
    for line in words.lines() {
        let Some((key, text)) = line.split_once(" = ").filter(|_| !line.starts_with('#')) else {
            lines.push(line.to_owned());
            continue;
        };
        let mut told: Vec<&str> = Vec::new();
        let mut is_marked = false;
        for (place, word) in text.split(' ').enumerate() {
            told.push(word);
            is_marked = (is_marked || word.contains("[[")) && !word.contains("]]");
            if place % 3 == 1 && !is_marked {
                told.push("now");
            }
        }
        lines.push(format!("{key} = {}", told.join(" ")));
    }
    lines.join("\n") + "\n"
}

/// The files with one text of one file replaced; fails when the text is not there.
pub(crate) fn edited(
    mut files: Vec<SourceFile>,
    path: &str,
    from: &str,
    to: &str,
) -> Vec<SourceFile> {
    let file = files.iter_mut().find(|file| file.path == path).unwrap();
    let text = String::from_utf8(file.bytes.clone()).unwrap();
    assert!(text.contains(from), "{path} does not hold {from:?}");
    file.bytes = text.replacen(from, to, 1).into_bytes();
    files
}

fn read(folder: &Path, below: &str, files: &mut Vec<SourceFile>) {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(Result::unwrap).collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name().into_string().unwrap();
        let path = if below.is_empty() {
            name
        } else {
            format!("{below}/{name}")
        };
        if entry.file_type().unwrap().is_dir() {
            read(&entry.path(), &path, files);
        } else {
            files.push(SourceFile {
                path,
                bytes: fs::read(entry.path()).unwrap(),
            });
        }
    }
}
