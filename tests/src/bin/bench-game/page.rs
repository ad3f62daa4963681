//! The same way through a scenario as a plain web page: the same words, as many controls, and one of our pictures of each
//! kind. It draws less than the app, so that the comparison leans towards the browser.

use curriculum::view::{Phase, View};
use curriculum::{Action, AgeBand, ReadingMode, Run};
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tests::demo::library;
use tests::process::root;
use tests::{Fault, Outcome};

/// The title of the page.
pub(crate) const TITLE: &str = "Stop Think Click as a page";
const MODE: ReadingMode = ReadingMode::Full;
/// A page is turned no more often than this.
const TURNS_MAX: usize = 20;

/// What fills the window at one moment.
#[derive(Serialize)]
struct Scene {
    title: String,
    words: Vec<String>,
    controls: Vec<String>,
    onward: &'static str,
}

/// Writes the page into a folder.
///
/// # Errors
/// When there is no scenario, or the folder cannot be written.
pub(crate) fn write(folder: &Path) -> Outcome<PathBuf> {
    let scenes = serde_json::to_string(&scenes()?)?;
    let file = folder.join("page.html");
    let pictures = root().join("assets/pictures");
    let html = include_str!("page.html")
        .replace("TITLE", TITLE)
        .replace("PICTURES", &pictures.to_string_lossy())
        .replace("\"SCENES\"", &scenes);
    std::fs::write(&file, html)?;
    Ok(file)
}

/// Sign-in, ages, home, then the scenario to its choices.
fn scenes() -> Outcome<Vec<Scene>> {
    let library = library()?;
    let band = AgeBand::From5To7;
    let titles: Vec<String> = library
        .for_band(band)
        .take(8)
        .map(|scenario| scenario.title(MODE).to_owned())
        .collect();
    let first = library.for_band(band).next();
    let first = first.ok_or_else(|| Fault::new("there is nothing to play"))?;
    let ages = AgeBand::ALL.map(|band| format!("{band:?}")).to_vec();
    let still = |title: &str, controls: Vec<String>| Scene {
        title: title.to_owned(),
        words: vec!["As a guest you can play everything.".to_owned()],
        controls,
        onward: "Next",
    };
    let mut scenes = vec![
        still("Who are you?", vec!["Play as a guest".to_owned()]),
        still("How old are you?", ages),
        still("Hello", titles),
    ];
    let mut run = Run::new(Arc::clone(first));
    for _ in 0..TURNS_MAX {
        let view = run.current(MODE);
        let act = match view.phase {
            Phase::Click => {
                scenes.push(scene(&view));
                return Ok(scenes);
            }
            Phase::Stop => Action::CarryOn,
            _ => Action::Next,
        };
        scenes.push(scene(&view));
        run.act(act)
            .map_err(|why| Fault::new(format!("the scenario does not go on: {why}")))?;
    }
    Err(Fault::new("the scenario never comes to its choices"))
}

fn scene(view: &View) -> Scene {
    let messages = view.app.iter().flat_map(|app| &app.messages);
    let mut words = vec![view.text.clone()];
    words.extend(messages.map(|message| format!("{}: {}", message.from.name, message.text())));
    let choices = view.choices.iter().map(|choice| choice.words.clone());
    let keys = ["STOP", "THINK", "CLICK", "Again"].map(str::to_owned);
    Scene {
        title: view.title.clone(),
        words,
        controls: keys.into_iter().chain(choices).collect(),
        onward: "Next",
    }
}
