//! The files of `questionnaires/` as they are typed.

use serde::Deserialize;

use super::Whom;
use crate::{
    AnswerId, OrderedMap, Problem, QuestionnaireId, SourceFile, SymbolId, folders::Folder,
    source::TextFile,
};

/// The three files.
const FILES: [&str; 3] = ["questionnaires.ron", "en-GB.ftl", "en-GB-x-simple.ftl"];

/// `questionnaires.ron`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawQuestionnaires {
    pub(super) version: String,
    pub(super) reviewed: Option<String>,
    pub(super) questionnaires: OrderedMap<QuestionnaireId, RawQuestionnaire>,
}

/// One of them.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawQuestionnaire {
    pub(super) whom: Whom,
    pub(super) rows: Vec<String>,
    pub(super) questions: OrderedMap<AnswerId, RawAnswers>,
}

/// The answers to a question, each with its drawing or none.
pub(super) type RawAnswers = OrderedMap<AnswerId, Option<SymbolId>>;

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
                    "take it out; `questionnaires` holds {} and nothing else.",
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
