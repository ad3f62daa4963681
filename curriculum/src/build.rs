//! From files to a library: sorts files into folders, reads each, runs every check, keeps what is sound.

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    Library, Problem, Scenario, ScenarioId, ScenarioWords, SourceFile, StrandId,
    check::{self, Draft, Shelf},
    feeling::Feeling,
    map_of_topics, route,
    scenario::RawScenario,
    source::{TextFile, WordFile},
    walkthrough::RawWalkthroughs,
};

/// The five files of a scenario.
pub(crate) const SCENARIO_FILES: [&str; 5] = [
    "scenario.ron",
    "en-GB.ftl",
    "en-GB-x-simple.ftl",
    "walkthroughs.ron",
    "notes.md",
];

pub(crate) type Folder = BTreeMap<String, TextFile>;

/// The content folder, sorted.
#[derive(Default)]
pub(crate) struct Sorted {
    /// `topics.ron` and the words in `shared/`.
    pub(crate) shared: Folder,
    pub(crate) strands: BTreeMap<String, Folder>,
    pub(crate) scenarios: BTreeMap<(String, String), Folder>,
}

/// Reads, checks and keeps what is sound.
pub(crate) fn library_from(files: Vec<SourceFile>) -> (Library, Vec<Problem>) {
    let mut problems = Vec::new();
    let sorted = sort(files, &mut problems);
    let shared = words_in(&sorted.shared, "en-GB.ftl", &mut problems);
    let simple = words_in(&sorted.shared, "en-GB-x-simple.ftl", &mut problems);
    let mut library = map_of_topics::library(&sorted, &shared, &simple, &mut problems);

    let drafts: Vec<Draft> = sorted
        .scenarios
        .iter()
        .filter_map(|((strand, name), folder)| draft_of(strand, name, folder, &mut problems))
        .collect();
    let shelf = Shelf::of(
        &library,
        sorted.scenarios.keys().map(|(_, name)| name),
        &drafts,
    );
    for draft in drafts {
        check::run_all(&draft, &shelf, &mut problems);
        let folder = draft.folder.clone();
        let walkthroughs_file = draft.walkthroughs_file.clone();
        let scenario = Arc::new(scenario_from(draft, &library, [&shared, &simple]));
        // Routes can only be walked where every step leads somewhere.
        if !problems
            .iter()
            .any(|problem| problem.file == format!("{folder}/scenario.ron"))
        {
            check::walkthroughs::run_all(&scenario, &walkthroughs_file, &mut problems);
        }
        if !problems
            .iter()
            .any(|problem| problem.file.starts_with(&format!("{folder}/")))
        {
            library.scenarios.insert(scenario.id.clone(), scenario);
        }
    }
    problems.sort();
    problems.dedup();
    (library, problems)
}

fn sort(files: Vec<SourceFile>, problems: &mut Vec<Problem>) -> Sorted {
    let mut sorted = Sorted::default();
    for file in files {
        let parts: Vec<String> = file.path.split('/').map(str::to_owned).collect();
        if parts.iter().any(|part| part.starts_with(['_', '.'])) {
            continue;
        }
        let file_of = |problems: &mut Vec<Problem>| match TextFile::from_source(file.clone()) {
            Ok(file) => Some(file),
            Err(problem) => {
                problems.push(problem);
                None
            }
        };
        let (folder, name) = match parts.as_slice() {
            [name] if name == "topics.ron" => (&mut sorted.shared, name),
            [folder, name] if folder == "shared" => (&mut sorted.shared, name),
            [strand, name] if name == "strand.ron" || name == "en-GB.ftl" => {
                (sorted.strands.entry(strand.clone()).or_default(), name)
            }
            [strand, scenario, name] if SCENARIO_FILES.contains(&name.as_str()) => {
                let place = (strand.clone(), scenario.clone());
                (sorted.scenarios.entry(place).or_default(), name)
            }
            _ => {
                problems.push(stray(&file.path));
                continue;
            }
        };
        if let Some(text) = file_of(problems) {
            folder.insert(name.clone(), text);
        }
    }
    sorted
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

fn words_in(folder: &Folder, name: &str, problems: &mut Vec<Problem>) -> WordFile {
    folder
        .get(name)
        .map(|file| WordFile::read(file, problems))
        .unwrap_or_default()
}

/// Reads the files of one scenario; `None` when its shape cannot be read at all.
fn draft_of(
    strand: &str,
    name: &str,
    files: &Folder,
    problems: &mut Vec<Problem>,
) -> Option<Draft> {
    let folder = format!("{strand}/{name}");
    for wanted in SCENARIO_FILES
        .iter()
        .filter(|wanted| !files.contains_key(**wanted))
    {
        problems.push(Problem {
            file: format!("{folder}/{wanted}"),
            line: None,
            what: "The file is missing, or could not be read.".to_owned(),
            remedy: "copy it from content/_template and fill it in.".to_owned(),
        });
    }
    let (Some(strand), Some(id)) = (StrandId::new(strand), ScenarioId::new(name)) else {
        problems.push(Problem {
            file: format!("{folder}/scenario.ron"),
            line: None,
            what: "The name of the folder cannot be an id.".to_owned(),
            remedy: "use small letters, digits and single hyphens, such as the-owl-and-the-gems."
                .to_owned(),
        });
        return None;
    };
    let shape_file = files.get("scenario.ron")?.clone();
    let shape: RawScenario = shape_file
        .read_ron()
        .map_err(|problem| problems.push(problem))
        .ok()?;
    let walkthroughs_file = files
        .get("walkthroughs.ron")
        .cloned()
        .unwrap_or_else(|| TextFile {
            path: format!("{folder}/walkthroughs.ron"),
            text: String::new(),
        });
    let walkthroughs = files.get("walkthroughs.ron").and_then(|file| {
        let read: Result<RawWalkthroughs, Problem> = file.read_ron();
        read.map_err(|problem| problems.push(problem)).ok()
    });
    Some(Draft {
        id,
        strand,
        full: words_in(files, "en-GB.ftl", problems),
        simple: words_in(files, "en-GB-x-simple.ftl", problems),
        walkthroughs: walkthroughs
            .map(|read| read.walkthroughs)
            .unwrap_or_default(),
        notes: files.get("notes.md").cloned(),
        folder,
        shape_file,
        shape,
        walkthroughs_file,
    })
}

fn scenario_from(draft: Draft, library: &Library, shared: [&WordFile; 2]) -> Scenario {
    let topic = library.topic(&draft.shape.topic);
    let topic_name = topic.map(|topic| [topic.name.clone(), topic.simple_name.clone()]);
    let [mut full, mut simple] = [draft.full.texts, draft.simple.texts];
    for feeling in Feeling::ALL {
        let key = format!("feeling-{}", feeling.as_str());
        for (into, from) in [(&mut full, shared[0]), (&mut simple, shared[1])] {
            if let Some(word) = from.texts.get(&key) {
                into.insert(key.clone(), word.clone());
            }
        }
    }
    Scenario {
        id: draft.id,
        strand: draft.strand,
        topic_name: topic_name.unwrap_or_default(),
        parts_left: route::parts_left(&draft.shape.steps, &draft.shape.outcomes),
        shape: draft.shape,
        words: ScenarioWords { full, simple },
        walkthroughs: draft.walkthroughs,
        notes: draft.notes.map(|file| file.text).unwrap_or_default(),
    }
}
