//! An author's preview: one scenario from the folder it is written in, read again whenever a file is saved.

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use bevy::prelude::*;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use curriculum::{Library, Problem, Run, ScenarioId};
use notify::{RecursiveMode, Watcher as _};

use crate::library::{gather, pack_at};
use crate::page::Stale;
use crate::platform::folders::Folders;
use crate::playing::Playing;
use crate::school::{School, SignedIn};
use crate::screens::{Here, Screen};

/// Editors save in several steps; what comes within this time is one save.
const ONE_SAVE: Duration = Duration::from_millis(200);

/// What was found in the folder at the last reading.
#[derive(Resource, Debug, Default)]
pub struct Preview {
    /// What is still to be mended.
    pub problems: Vec<Problem>,
    /// Whether it can be played.
    pub can_play: bool,
    /// Which page of the problems is shown.
    pub leaf: usize,
}

/// Told once for each save. The watcher lives as long as the app.
#[derive(Resource)]
struct Saved {
    told: Mutex<Receiver<()>>,
    _watcher: notify::RecommendedWatcher,
}

/// The folder as a whole path, when it can hold a scenario.
///
/// # Errors
/// The sentence for the author when it cannot.
pub fn folder_of_a_scenario(folder: &Path) -> Result<PathBuf, String> {
    let found = folder.canonicalize().map_err(|fault| {
        format!(
            "the folder {} cannot be read: {fault}.\nName the folder of one scenario, such as \
             curriculum/content/online-bullying/my-scenario.",
            folder.display()
        )
    })?;
    match (id_of(&found), root_of(&found)) {
        (Some(_), Some(_)) => Ok(found),
        _ => Err(format!(
            "{} is not the folder of a scenario.\nIt lies two folders below topics.ron (ours) or pack.ron (a \
             school's own), and its name has small letters, digits and hyphens.",
            folder.display()
        )),
    }
}

fn id_of(folder: &Path) -> Option<ScenarioId> {
    ScenarioId::new(&folder.file_name()?.to_string_lossy())
}

/// The content folder or the pack around a scenario's folder.
fn root_of(folder: &Path) -> Option<&Path> {
    let root = folder.parent()?.parent()?;
    let is_root = ["topics.ron", "pack.ron"]
        .iter()
        .any(|list| root.join(list).is_file());
    is_root.then_some(root)
}

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Preview>()
        .add_systems(Startup, (watch, read_first).chain())
        .add_systems(Update, read_again.run_if(resource_exists::<Saved>));
}

/// Wakes the window after a save, because it sleeps while nothing moves.
fn watch(world: &mut World) {
    let Some(folder) = world.resource::<Folders>().preview.clone() else {
        return;
    };
    let proxy = world
        .get_resource::<EventLoopProxyWrapper>()
        .map(|proxy| (**proxy).clone());
    let (tell, told) = channel();
    let watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        if !event.is_ok_and(|event| !event.kind.is_access()) {
            return;
        }
        let _sent = tell.send(());
        if let Some(proxy) = &proxy {
            let _woken = proxy.send_event(WinitUserEvent::WakeUp);
        }
    });
    let watched = watcher.and_then(|mut watcher| {
        watcher.watch(&folder, RecursiveMode::Recursive)?;
        Ok(watcher)
    });
    match watched {
        Ok(watcher) => world.insert_resource(Saved {
            told: Mutex::new(told),
            _watcher: watcher,
        }),
        Err(fault) => warn!("saves in {} are not noticed: {fault}", folder.display()),
    }
}

fn read_first(world: &mut World) {
    read(world);
    let preview = world.resource::<Preview>();
    let screen = if preview.can_play {
        Screen::Player
    } else {
        Screen::Preview
    };
    world.resource_mut::<Here>().0 = screen;
    world.resource_mut::<Stale>().mark();
}

fn read_again(world: &mut World) {
    let was_saved = world.resource::<Saved>().told.lock().is_ok_and(|told| {
        let any = told.try_recv().is_ok();
        if any {
            while told.recv_timeout(ONE_SAVE).is_ok() {}
        }
        any
    });
    if was_saved {
        read(world);
        world.resource_mut::<Stale>().mark();
    }
}

/// Reads the folder; a run that still fits goes on where it is, any other begins again.
fn read(world: &mut World) {
    let Some(folder) = world.resource::<Folders>().preview.clone() else {
        return;
    };
    let (Some(id), Some(root)) = (id_of(&folder), root_of(&folder)) else {
        return;
    };
    let content = world.resource::<Folders>().content.clone();
    let is_pack = root.join("pack.ron").is_file();
    let base = if is_pack { content.as_path() } else { root };
    let mut files = Vec::new();
    if let Err(fault) = gather(base, base, &mut files) {
        warn!("{}: {fault}", base.display());
    }
    let packs = is_pack.then(|| pack_at(root)).into_iter().collect();
    let (scenario, problems) = Library::preview(files, packs, &id);
    *world.resource_mut::<Preview>() = Preview {
        problems,
        can_play: scenario.is_some(),
        leaf: 0,
    };
    let Some(scenario) = scenario else {
        world.resource_mut::<Here>().0 = Screen::Preview;
        return;
    };
    world.resource_mut::<School>().signed_in = SignedIn::Guest(scenario.band());
    let acts = world
        .get_resource::<Playing>()
        .filter(|playing| playing.run().scenario().id() == scenario.id())
        .map(|playing| playing.run().acts().to_vec())
        .unwrap_or_default();
    let run = Run::replay(scenario.clone(), &acts).unwrap_or_else(|_changed| Run::new(scenario));
    world.insert_resource(Playing::resumed(run));
}
