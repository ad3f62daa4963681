//! Measures the curriculum engine: loading and checking by library size, and acts of a run beside the ink runtime.
//!
//! Each line reads `name | ours | other | ratio`, both measured in this process, one after the other.

mod ink;
mod made_up;

use std::{error::Error, fs, path::Path, sync::Arc, time::Instant};

use curriculum::{Action, Library, ReadingMode, Run, Scenario, ScenarioId, SourceFile};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// The story that both engines play, and the way through it that needs no engine's own words.
const STORY: (&str, &str) = ("the-boat-painter", "keeps-the-secret-for-two-days");
/// How often it is played.
const PLAYS: u32 = 3_000;
/// Sizes of made-up libraries, in scenarios.
const SIZES: [usize; 4] = [10, 100, 1_000, 10_000];

fn main() -> Outcome<()> {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../curriculum/content");
    let files = below(&content)?;
    shipped(&files)?;
    sizes(&files)?;
    acts(&files)
}

/// Milliseconds to load and check what ships.
fn shipped(files: &[SourceFile]) -> Outcome<()> {
    let (library, took) = timed(|| Library::from_files(files.to_vec()).0);
    let count = library.scenarios().count();
    println!(
        "load and check the shipped library, ms ({count} scenarios; other: ms for each) | {took:.0} | {:.2} | -",
        took / as_float(count)
    );
    Ok(())
}

/// Milliseconds for each scenario, as libraries grow; the other is the smallest library.
fn sizes(files: &[SourceFile]) -> Outcome<()> {
    let mut smallest = None;
    for size in SIZES {
        let files = made_up::library(files, size)?;
        let ((library, problems), took) = timed(|| Library::from_files(files));
        if library.scenarios().count() != size {
            return Err(format!("{size} made-up scenarios: {problems:#?}").into());
        }
        let each = took / as_float(size);
        let first = *smallest.get_or_insert(each);
        println!(
            "load and check, ms for each of {size} made-up scenarios (other: of 10) | {each:.3} | {first:.3} | {:.2}",
            each / first
        );
    }
    Ok(())
}

/// Acts per second with the words of every screen, beside the ink runtime playing the same branching story.
fn acts(files: &[SourceFile]) -> Outcome<()> {
    let (library, _) = Library::from_files(files.to_vec());
    let id = ScenarioId::new(STORY.0).ok_or("the story's name")?;
    let scenario = library.scenario(&id).ok_or("the story is not there")?;
    let walk = scenario
        .walkthroughs()
        .iter()
        .find(|(name, _)| name.as_str() == STORY.1)
        .map(|(_, walk)| walk.acts.clone())
        .ok_or("the way through it is not there")?;
    let compiled = ink::compiled(scenario)?;
    let (ours, our_letters) = ours(scenario, &walk);
    let (theirs, their_letters) = ink::play(&compiled, scenario, &walk, PLAYS)?;
    println!(
        "acts of a run per second, with the words of each screen (other: bladeink) | {ours:.0} | {theirs:.0} | {:.2}",
        ours / theirs
    );
    println!(
        "letters shown in one play (other: bladeink; ours shows everything that stands on the screen again) | {our_letters} | {their_letters} | {:.2}",
        as_float(our_letters) / as_float(their_letters)
    );
    Ok(())
}

fn ours(scenario: &Arc<Scenario>, walk: &[Action]) -> (f64, usize) {
    let mut letters = 0;
    let (acts, took) = timed(|| {
        let mut acts = 0_u32;
        for _ in 0..PLAYS {
            letters = 0;
            let mut run = Run::new(Arc::clone(scenario));
            for act in walk {
                if run.act(act.clone()).is_ok() {
                    acts += 1;
                }
                letters += words_of(&run);
            }
        }
        acts
    });
    (f64::from(acts) / took * 1_000.0, letters)
}

/// Everything the screen needs is worked out; how much text that is keeps the work from being left out.
fn words_of(run: &Run) -> usize {
    let view = run.current(ReadingMode::Full);
    let app = view.app.iter().flat_map(|app| &app.messages);
    let messages: usize = app.map(|message| message.text().len()).sum();
    let choices: usize = view.choices.iter().map(|choice| choice.words.len()).sum();
    let happened = view.happened.map_or(0, |happened| happened.words.len());
    view.text.len() + messages + choices + happened
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let start = Instant::now();
    let made = work();
    (made, start.elapsed().as_secs_f64() * 1_000.0)
}

fn as_float(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}

fn below(root: &Path) -> Outcome<Vec<SourceFile>> {
    let mut files = Vec::new();
    let mut waiting = vec![root.to_path_buf()];
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let below = path.strip_prefix(root)?;
                files.push(SourceFile {
                    path: below.to_string_lossy().replace('\\', "/"),
                    bytes: fs::read(&path)?,
                });
            }
        }
    }
    Ok(files)
}
