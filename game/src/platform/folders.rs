//! Where things lie on this computer: our pictures and words, the scenarios, and the folder shared by all its users.

use std::path::{Path, PathBuf};

use bevy::prelude::Resource;

/// The folders this run works with, and how it was started.
#[derive(Resource, Debug, Clone)]
pub struct Folders {
    /// Pictures, words and tokens (`assets/`).
    pub assets: PathBuf,
    /// The scenarios (`curriculum/content/`).
    pub content: PathBuf,
    /// Machine-wide folder with the pairing file and the outbox.
    pub school: PathBuf,
    /// The scenario an author is writing, played from disk.
    pub preview: Option<PathBuf>,
    /// An evening for parents is shown instead of the app, with the slides that pupils put into this folder.
    pub evening: Option<PathBuf>,
    /// Few names and large ones at sign-in, for whoever uses this computer.
    pub few_tiles: bool,
}

impl Folders {
    /// Finds the folders; what the command line names wins.
    #[must_use]
    pub fn find(content: Option<PathBuf>, school: Option<PathBuf>) -> Self {
        Self {
            assets: beside_us(Path::new("assets")),
            content: content.unwrap_or_else(|| beside_us(Path::new("curriculum/content"))),
            school: school.unwrap_or_else(machine_wide),
            preview: None,
            evening: None,
            few_tiles: false,
        }
    }
}

/// Looks beside the executable, under `BEVY_ASSET_ROOT`, in the working folder and in the source tree, in this order.
fn beside_us(wanted: &Path) -> PathBuf {
    let beside_executable = std::env::current_exe()
        .ok()
        .and_then(|file| file.parent().map(Path::to_path_buf));
    let named = std::env::var_os("BEVY_ASSET_ROOT").map(PathBuf::from);
    let working = std::env::current_dir().ok();
    let source = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map(Path::to_path_buf);
    [beside_executable, named, working, source]
        .into_iter()
        .flatten()
        .map(|root| root.join(wanted))
        .find(|folder| folder.is_dir())
        .unwrap_or_else(|| wanted.to_path_buf())
}

/// The platform's folder for data that belongs to the machine and not to one user.
fn machine_wide() -> PathBuf {
    if cfg!(target_os = "windows") {
        std::env::var_os("ProgramData")
            .map_or_else(|| PathBuf::from(r"C:\ProgramData"), PathBuf::from)
            .join("Stop Think Click")
    } else if cfg!(target_os = "macos") {
        PathBuf::from("/Library/Application Support/Stop Think Click")
    } else {
        PathBuf::from("/var/lib/stop-think-click")
    }
}
