//! The files of `home/` as they are typed.

use serde::Deserialize;

use crate::{
    OrderedMap, Problem, SheetId, SourceFile, SymbolId, TopicId, folders::Folder, source::TextFile,
};

/// The three files.
const FILES: [&str; 3] = ["sheets.ron", "en-GB.ftl", "en-GB-x-simple.ftl"];

/// `sheets.ron`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawHome {
    pub(super) version: String,
    pub(super) reviewed: Option<String>,
    pub(super) topics: OrderedMap<TopicId, RawStrip>,
    pub(super) sheets: OrderedMap<SheetId, RawSheet>,
    pub(super) cards: Vec<SymbolId>,
}

/// The three pictures of a topic.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawStrip {
    pub(super) stop: SymbolId,
    pub(super) think: SymbolId,
    pub(super) click: SymbolId,
}

/// A sheet and the rows it serves.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSheet {
    pub(super) rows: Vec<String>,
    pub(super) lines: usize,
    #[serde(default)]
    pub(super) blanks: Vec<String>,
    #[serde(default)]
    pub(super) read_out: bool,
}

/// The files by name; what belongs nowhere is reported.
pub(super) fn sort(files: Vec<SourceFile>, problems: &mut Vec<Problem>) -> Folder {
    let mut folder = Folder::new();
    for file in files {
        if !FILES.contains(&file.path.as_str()) {
            problems.push(Problem {
                file: file.path,
                line: None,
                what: "Nothing reads this file.".to_owned(),
                remedy: format!(
                    "take it out; `home` holds {} and nothing else.",
                    FILES.join(", ")
                ),
            });
            continue;
        }
        let name = file.path.clone();
        match TextFile::from_source(file) {
            Ok(text) => {
                folder.insert(name, text);
            }
            Err(problem) => problems.push(problem),
        }
    }
    folder
}
