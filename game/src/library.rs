//! The scenarios on this computer. What has a problem is left out with a quiet notice; the rest plays.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use bevy::prelude::*;
use curriculum::{
    AgeBand, Agreements, Library, PackFiles, Problem, Questionnaires, Scenario, SourceFile,
};

use crate::notice::Notices;
use crate::platform::folders::Folders;

/// The scenarios that passed every check.
#[derive(Resource, Default)]
pub struct Scenarios(pub Library);

/// The rules that pupils sign, from `agreements/` beside the scenarios.
#[derive(Resource, Default)]
pub struct Rules(pub Agreements);

/// What pupils are asked, from `questionnaires/` beside the scenarios.
#[derive(Resource, Default)]
pub struct Asked(pub Questionnaires);

/// A larger file is no scenario; it is passed over.
const FILE_BYTES_MAX: u64 = 1024 * 1024;

/// The school's own scenarios lie here, a folder to each pack, below the school's folder (B-25).
const PACKS: &str = "packs";

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Scenarios>()
        .init_resource::<Rules>()
        .init_resource::<Asked>()
        .add_systems(PreStartup, (open, open_rules, open_asked));
}

impl Scenarios {
    /// What is offered to a band: its own scenarios, or those of the nearest band that has any.
    ///
    /// Heavy scenarios wait for a teacher and are not offered here (C-22).
    #[must_use]
    pub fn offered(&self, band: AgeBand) -> Vec<Arc<Scenario>> {
        let place = |band: AgeBand| {
            AgeBand::ALL
                .iter()
                .position(|known| *known == band)
                .unwrap_or(0)
        };
        let mut near = AgeBand::ALL.to_vec();
        near.sort_by_key(|other| place(*other).abs_diff(place(band)));
        near.into_iter()
            .map(|band| self.light(band))
            .find(|found| !found.is_empty())
            .unwrap_or_default()
    }

    /// The bands that have something to play.
    #[must_use]
    pub fn bands(&self) -> Vec<AgeBand> {
        AgeBand::ALL
            .into_iter()
            .filter(|band| !self.light(*band).is_empty())
            .collect()
    }

    /// In the order of the topics; within one by name, which says nothing of risky or safe.
    fn light(&self, band: AgeBand) -> Vec<Arc<Scenario>> {
        let place = |scenario: &Scenario| {
            let topics = self.0.topics().iter();
            topics
                .map(|topic| &topic.id)
                .position(|id| id == scenario.topic())
        };
        let mut found: Vec<Arc<Scenario>> = self
            .0
            .for_band(band)
            .filter(|scenario| !scenario.is_heavy())
            .cloned()
            .collect();
        found.sort_by_key(|scenario| place(scenario));
        found
    }
}

fn open(folders: Res<Folders>, mut scenarios: ResMut<Scenarios>, mut notices: ResMut<Notices>) {
    let mut files = Vec::new();
    if let Err(fault) = gather(&folders.content, &folders.content, &mut files) {
        warn!("{}: {fault}", folders.content.display());
    }
    let (library, problems) = Library::with_packs(files, packs_below(&folders.school.join(PACKS)));
    for problem in &problems {
        warn!("{problem}");
    }
    if !problems.is_empty() {
        notices.tell("notice-content");
    }
    if library.scenarios().next().is_none() {
        notices.tell("notice-no-content");
    }
    scenarios.0 = library;
}

fn open_rules(folders: Res<Folders>, mut rules: ResMut<Rules>) {
    rules.0 = rules_beside(&folders.content);
}

/// What lies in `agreements/` beside this folder, as far as it can be read.
pub(crate) fn rules_beside(content: &Path) -> Agreements {
    beside(content, "agreements", Agreements::from_files)
}

fn open_asked(folders: Res<Folders>, mut asked: ResMut<Asked>) {
    asked.0 = asked_beside(&folders.content);
}

/// What lies in `questionnaires/` beside this folder, as far as it can be read.
pub(crate) fn asked_beside(content: &Path) -> Questionnaires {
    beside(content, "questionnaires", Questionnaires::from_files)
}

fn beside<T>(
    content: &Path,
    name: &str,
    read: impl FnOnce(Vec<SourceFile>) -> (T, Vec<Problem>),
) -> T {
    let folder = content.with_file_name(name);
    let mut files = Vec::new();
    if let Err(fault) = gather(&folder, &folder, &mut files) {
        warn!("{}: {fault}", folder.display());
    }
    let (found, problems) = read(files);
    for problem in &problems {
        warn!("{problem}");
    }
    found
}

/// The school's packs, in the order of their names; none where there is no such folder.
pub(crate) fn packs_below(folder: &Path) -> Vec<PackFiles> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut folders: Vec<_> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()))
        .collect();
    folders.sort_by_key(fs::DirEntry::file_name);
    folders.iter().map(|entry| pack_at(&entry.path())).collect()
}

/// The files of one pack.
pub(crate) fn pack_at(folder: &Path) -> PackFiles {
    let mut files = Vec::new();
    if let Err(fault) = gather(folder, folder, &mut files) {
        warn!("{}: {fault}", folder.display());
    }
    let name = folder.file_name().unwrap_or(folder.as_os_str());
    PackFiles {
        folder: name.to_string_lossy().into_owned(),
        files,
    }
}

/// Reads every file below `folder`, in the order of their names.
pub(crate) fn gather(root: &Path, folder: &Path, files: &mut Vec<SourceFile>) -> io::Result<()> {
    let mut entries: Vec<_> = fs::read_dir(folder)?.filter_map(Result::ok).collect();
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let (path, kind) = (entry.path(), entry.file_type()?);
        if kind.is_dir() {
            gather(root, &path, files)?;
        } else if kind.is_file() && entry.metadata()?.len() <= FILE_BYTES_MAX {
            files.push(SourceFile {
                path: below(root, &path),
                bytes: fs::read(&path)?,
            });
        }
    }
    Ok(())
}

/// The path below `root` with `/` between its parts, on every platform.
fn below(root: &Path, path: &Path) -> String {
    path.strip_prefix(root)
        .unwrap_or(path)
        .iter()
        .map(|part| part.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join("/")
}
