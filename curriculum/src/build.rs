//! From files to a library: reads every folder, runs every check, keeps what is sound.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use sha2::{Digest as _, Sha256};

use crate::{
    BodySign, Library, PackCard, PackFiles, Problem, Scenario, ScenarioId, ScenarioWords, Skill,
    SourceFile, StrandId,
    check::{self, Draft, Shelf},
    feeling::Feeling,
    folders::{Folder, SCENARIO_FILES, sort},
    habits, map_of_topics, questions, route,
    scenario::RawScenario,
    source::{TextFile, WordFile},
    walkthrough::RawWalkthroughs,
    words::phrases,
};

/// What comes of reading.
pub(crate) struct Built {
    pub(crate) library: Library,
    pub(crate) problems: Vec<Problem>,
    /// The scenario asked for, as far as it can be played, sound or not.
    pub(crate) preview: Option<Arc<Scenario>>,
}

/// Reads, checks and keeps what is sound: our content and the packs beside it.
pub(crate) fn library_from(
    files: Vec<SourceFile>,
    packs: Vec<PackFiles>,
    preview: Option<&ScenarioId>,
) -> Built {
    let mut problems = Vec::new();
    let sorted = sort(files, &mut problems);
    let shared = words_in(&sorted.shared, "en-GB.ftl", &mut problems);
    let simple = words_in(&sorted.shared, "en-GB-x-simple.ftl", &mut problems);
    let mut library = map_of_topics::library(&sorted, &shared, &simple, &mut problems);
    library.questions = questions::read(&sorted, &library.topics, &mut problems);
    library.habits = habits::read(&sorted.habits, &mut problems);
    let mut drafts = drafts_of(&sorted.scenarios, None, &mut problems);
    for pack in packs {
        let ours: BTreeSet<ScenarioId> = drafts.iter().map(|draft| draft.id.clone()).collect();
        drafts.extend(drafts_of_pack(pack, &ours, &mut problems));
    }
    let names = drafts.iter().map(|draft| draft.id.as_str().to_owned());
    let unread = sorted.scenarios.keys().map(|(_, name)| name.clone());
    let shelf = Shelf::of(&library, names.chain(unread), &drafts);
    check::run_together(&drafts, &mut problems);
    let mut spoiled: BTreeSet<String> = problems.iter().map(folder_of).collect();
    let mut shown = None;
    for draft in drafts {
        let mut own = Vec::new();
        check::run_all(&draft, &shelf, &mut own);
        let (folder, walkthroughs) = (draft.folder.clone(), draft.walkthroughs_file.clone());
        let can_walk = check::can_be_walked(&draft);
        let is_asked_for = preview == Some(&draft.id) && can_walk;

        let scenario = Arc::new(scenario_from(draft, &library, [&shared, &simple]));
        // Routes can only be walked where every step leads somewhere.
        if can_walk {
            check::walkthroughs::run_all(&scenario, &walkthroughs, &mut own);
        }
        if is_asked_for {
            shown = Some(Arc::clone(&scenario));
        }
        spoiled.extend(own.iter().map(folder_of));
        problems.extend(own);
        if !spoiled.contains(&folder) {
            library.scenarios.insert(scenario.id.clone(), scenario);
        }
    }
    problems.sort_by_cached_key(in_reading_order);
    problems.dedup();
    Built {
        library,
        problems,
        preview: shown,
    }
}

/// As an author works: folder by folder, the shape before the words, and the notes last.
fn in_reading_order(problem: &Problem) -> (String, usize, Problem) {
    let (folder, name) = problem
        .file
        .rsplit_once('/')
        .unwrap_or(("", problem.file.as_str()));
    let place = SCENARIO_FILES.iter().position(|file| *file == name);
    (folder.to_owned(), place.unwrap_or(0), problem.clone())
}

/// The folder a problem spoils.
fn folder_of(problem: &Problem) -> String {
    let folder = problem.file.rsplit_once('/');
    folder.map_or("", |(folder, _)| folder).to_owned()
}

fn drafts_of(
    scenarios: &BTreeMap<(String, String), Folder>,
    pack: Option<&Pack>,
    problems: &mut Vec<Problem>,
) -> Vec<Draft> {
    scenarios
        .iter()
        .filter_map(|((strand, name), folder)| draft_of([strand, name], folder, pack, problems))
        .collect()
}

/// What a draft needs to know of the pack it came in.
struct Pack {
    folder: String,
    card: Arc<PackCard>,
}

/// The scenarios of a pack. A pack adds; it never takes the place of anything of ours.
fn drafts_of_pack(
    pack: PackFiles,
    ours: &BTreeSet<ScenarioId>,
    problems: &mut Vec<Problem>,
) -> Vec<Draft> {
    let folder = pack.folder;
    let files = pack.files.into_iter().map(|file| SourceFile {
        path: file.path,
        bytes: file.bytes,
    });
    let mut own = Vec::new();
    let sorted = sort(files.collect(), &mut own);
    let card = sorted
        .shared
        .get("pack.ron")
        .map(TextFile::read_ron::<PackCard>);
    let mut found = Vec::new();
    match card {
        Some(Ok(card)) => {
            let pack = Pack {
                folder: folder.clone(),
                card: Arc::new(card),
            };
            found = drafts_of(&sorted.scenarios, Some(&pack), problems);
        }
        Some(Err(problem)) => own.push(problem),
        None => own.push(Problem {
            file: "pack.ron".to_owned(),
            line: None,
            what: "The pack does not say what it is.".to_owned(),
            remedy: "add pack.ron: (name: \"…\", version: \"2026.1\", by: \"…\", reviewed: \"…\")."
                .to_owned(),
        }),
    }
    found.retain(|draft| {
        let is_new = !ours.contains(&draft.id);
        if !is_new {
            problems.push(draft.shape_file.problem(
                "topic",
                format!(
                    "\"{}\" is the name of a scenario that is there already.",
                    draft.id
                ),
                "give the folder another name: a pack adds scenarios and never replaces one.",
            ));
        }
        is_new
    });
    problems.extend(own.into_iter().map(|problem| Problem {
        file: format!("{folder}/{}", problem.file),
        ..problem
    }));
    found
}

fn words_in(folder: &Folder, name: &str, problems: &mut Vec<Problem>) -> WordFile {
    folder
        .get(name)
        .map(|file| WordFile::read(file, problems))
        .unwrap_or_default()
}

/// Reads the files of one scenario; `None` when its shape cannot be read at all.
fn draft_of(
    [strand, name]: [&str; 2],
    files: &Folder,
    pack: Option<&Pack>,
    problems: &mut Vec<Problem>,
) -> Option<Draft> {
    let folder = match pack {
        Some(pack) => format!("{}/{strand}/{name}", pack.folder),
        None => format!("{strand}/{name}"),
    };
    let files = &in_folder(files, &folder);
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
        pack: pack.map(|pack| Arc::clone(&pack.card)),
    })
}

/// The files under the names they have in problems: with the pack's folder in front.
fn in_folder(files: &Folder, folder: &str) -> Folder {
    let named = |(name, file): (&String, &TextFile)| {
        let path = format!("{folder}/{name}");
        let text = file.text.clone();
        (name.clone(), TextFile { path, text })
    };
    files.iter().map(named).collect()
}

/// What acts depend on: the shape, and which phrases are marked where (words may be mended freely).
fn edition_of(draft: &Draft) -> String {
    let mut hash = Sha256::new();
    hash.update(draft.shape_file.text.as_bytes());
    for (key, text) in &draft.full.texts {
        for sign in phrases(text).into_iter().filter_map(|phrase| phrase.sign) {
            hash.update(format!("{key}|{sign}\n").as_bytes());
        }
    }
    let digest = hash.finalize();
    digest
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The words that stand in `shared/` and belong to every scenario: feelings and body signs.
pub(crate) fn words_for_all() -> Vec<String> {
    let feelings = Feeling::ALL.map(|feeling| format!("feeling-{}", feeling.as_str()));
    let body = BodySign::ALL.map(|sign| format!("body-{}", sign.as_str()));
    feelings.into_iter().chain(body).collect()
}

fn scenario_from(draft: Draft, library: &Library, shared: [&WordFile; 2]) -> Scenario {
    let topic = library.topic(&draft.shape.topic);
    let edition = edition_of(&draft);
    let topic_name = topic.map(|topic| [topic.name.clone(), topic.simple_name.clone()]);
    let [mut full, mut simple] = [draft.full.texts, draft.simple.texts];
    for key in words_for_all() {
        for (into, from) in [(&mut full, shared[0]), (&mut simple, shared[1])] {
            if let Some(word) = from.texts.get(&key) {
                into.insert(key.clone(), word.clone());
            }
        }
    }
    Scenario {
        edition,
        skill: topic.map_or(Skill::Social, |topic| topic.skill),
        pack: draft.pack,
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
