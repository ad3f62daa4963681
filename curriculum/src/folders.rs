//! Sorts files into the folders they belong to: lists, strands, scenarios, questions and habits.

use std::collections::BTreeMap;

use crate::{Problem, SourceFile, source::TextFile};

/// The five files of a scenario.
pub(crate) const SCENARIO_FILES: [&str; 5] = [
    "scenario.ron",
    "en-GB.ftl",
    "en-GB-x-simple.ftl",
    "walkthroughs.ron",
    "notes.md",
];

/// The three files of a topic's questions; habits have the same two files of words.
const QUESTION_FILES: [&str; 3] = ["questions.ron", "en-GB.ftl", "en-GB-x-simple.ftl"];

/// Files by name.
pub(crate) type Folder = BTreeMap<String, TextFile>;

/// A content folder, sorted.
#[derive(Default)]
pub(crate) struct Sorted {
    /// The lists at the top (`topics.ron`, `rows.ron`, `not-by-scenario.ron`, `pack.ron`) and the words in `shared/`.
    pub(crate) shared: Folder,
    /// `habits/`: the letters of SMILE, daily loops and tips.
    pub(crate) habits: Folder,
    pub(crate) strands: BTreeMap<String, Folder>,
    /// By strand and scenario.
    pub(crate) scenarios: BTreeMap<(String, String), Folder>,
    /// `questions/`, by topic.
    pub(crate) questions: BTreeMap<String, Folder>,
}

/// Puts every file where it belongs; what belongs nowhere, or is no text, is reported.
pub(crate) fn sort(files: Vec<SourceFile>, problems: &mut Vec<Problem>) -> Sorted {
    let mut sorted = Sorted::default();
    for file in files {
        let parts: Vec<String> = file.path.split('/').map(str::to_owned).collect();
        if parts.iter().any(|part| part.starts_with(['_', '.'])) {
            continue;
        }
        let Some((folder, name)) = place_of(&mut sorted, &parts) else {
            problems.push(stray(&file.path));
            continue;
        };
        match TextFile::from_source(file) {
            Ok(text) => {
                folder.insert(name, text);
            }
            Err(problem) => problems.push(problem),
        }
    }
    sorted
}

/// The folder a path belongs to, and the file's name in it.
fn place_of<'a>(sorted: &'a mut Sorted, parts: &[String]) -> Option<(&'a mut Folder, String)> {
    let lists = ["topics.ron", "rows.ron", "not-by-scenario.ron", "pack.ron"];
    match parts {
        [name] if lists.contains(&name.as_str()) => Some((&mut sorted.shared, name.clone())),
        [folder, name] if folder == "shared" => Some((&mut sorted.shared, name.clone())),
        [folder, name]
            if folder == "habits"
                && (name == "habits.ron" || QUESTION_FILES.contains(&name.as_str())) =>
        {
            Some((&mut sorted.habits, name.clone()))
        }
        [folder, topic, name]
            if folder == "questions" && QUESTION_FILES.contains(&name.as_str()) =>
        {
            let place = sorted.questions.entry(topic.clone()).or_default();
            Some((place, name.clone()))
        }
        [strand, name] if name == "strand.ron" || name == "en-GB.ftl" => Some((
            sorted.strands.entry(strand.clone()).or_default(),
            name.clone(),
        )),
        [strand, scenario, name] if SCENARIO_FILES.contains(&name.as_str()) => {
            let place = (strand.clone(), scenario.clone());
            Some((sorted.scenarios.entry(place).or_default(), name.clone()))
        }
        _ => None,
    }
}

fn stray(path: &str) -> Problem {
    Problem {
        file: path.to_owned(),
        line: None,
        what: "Nothing reads this file.".to_owned(),
        remedy: format!(
            "take it out, or give it its proper name: a scenario's folder holds {}.",
            SCENARIO_FILES.join(", ")
        ),
    }
}
