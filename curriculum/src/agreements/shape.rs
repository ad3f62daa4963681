//! The files of `agreements/` as they are typed.

use serde::Deserialize;

use super::Signer;
use crate::{
    AgeBand, AnswerId, OrderedMap, Problem, RuleId, SourceFile, SymbolId, folders::Folder,
    source::TextFile,
};

/// The three files of a folder; grown-ups have no simplified words.
const FILES: [&str; 3] = ["rules.ron", "en-GB.ftl", "en-GB-x-simple.ftl"];

/// The two folders.
#[derive(Default)]
pub(super) struct Sorted {
    pub(super) pupils: Folder,
    pub(super) adults: Folder,
}

/// `pupils/rules.ron`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPupils {
    pub(super) version: String,
    pub(super) reviewed: Option<String>,
    pub(super) rules: OrderedMap<RuleId, RawRule>,
    pub(super) questions: OrderedMap<AnswerId, RawQuestion>,
}

/// A rule, the rows it stands for and who has it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRule {
    pub(super) rows: Vec<String>,
    pub(super) from: AgeBand,
    pub(super) to: AgeBand,
    pub(super) symbol: SymbolId,
    #[serde(default)]
    pub(super) older: bool,
}

/// A question about a rule.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawQuestion {
    pub(super) rule: RuleId,
    pub(super) from: AgeBand,
    pub(super) to: AgeBand,
    pub(super) answers: OrderedMap<AnswerId, RawAnswer>,
}

/// One of its answers.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawAnswer {
    pub(super) symbol: SymbolId,
    #[serde(default)]
    pub(super) is_ours: bool,
}

/// `adults/rules.ron`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawGrownUps {
    pub(super) version: String,
    pub(super) reviewed: Option<String>,
    pub(super) rules: OrderedMap<RuleId, RawAdultRule>,
    pub(super) consents: Vec<RuleId>,
}

/// A rule of grown-ups and who signs it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawAdultRule {
    pub(super) rows: Vec<String>,
    pub(super) who: Vec<Signer>,
}

/// Puts every file where it belongs; what belongs nowhere is reported.
pub(super) fn sort(files: Vec<SourceFile>, problems: &mut Vec<Problem>) -> Sorted {
    let mut sorted = Sorted::default();
    for file in files {
        let place = file.path.split_once('/');
        let named = place.filter(|(_, name)| FILES.contains(name));
        let folder = match named {
            Some(("pupils", _)) => &mut sorted.pupils,
            Some(("adults", _)) => &mut sorted.adults,
            _ => {
                problems.push(Problem {
                    file: file.path,
                    line: None,
                    what: "Nothing reads this file.".to_owned(),
                    remedy: format!(
                        "take it out; `pupils` and `adults` hold {} and nothing else.",
                        FILES.join(", ")
                    ),
                });
                continue;
            }
        };
        let name = named.map_or_else(String::new, |(_, name)| name.to_owned());
        match TextFile::from_source(file) {
            Ok(text) => {
                folder.insert(name, text);
            }
            Err(problem) => problems.push(problem),
        }
    }
    sorted
}
