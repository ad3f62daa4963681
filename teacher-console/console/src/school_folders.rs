//! Where our words and scenarios lie, and where this console keeps its own things.

use std::path::{Path, PathBuf};

/// Looks beside the executable, under `BEVY_ASSET_ROOT`, in the working folder and in the source tree, in this order.
pub fn beside_us(wanted: &str) -> PathBuf {
    let beside_executable = std::env::current_exe()
        .ok()
        .and_then(|file| file.parent().map(Path::to_path_buf));
    let named = std::env::var_os("BEVY_ASSET_ROOT").map(PathBuf::from);
    let working = std::env::current_dir().ok();
    let source = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .map(Path::to_path_buf);
    [beside_executable, named, working, source]
        .into_iter()
        .flatten()
        .map(|root| root.join(wanted))
        .find(|folder| folder.is_dir())
        .unwrap_or_else(|| PathBuf::from(wanted))
}

/// The folder of this person on this computer, when the command line names none.
pub fn own_folder() -> PathBuf {
    let from = |name: &str| std::env::var_os(name).map(PathBuf::from);
    let base = if cfg!(target_os = "windows") {
        from("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        from("HOME").map(|home| home.join("Library").join("Application Support"))
    } else {
        from("XDG_DATA_HOME").or_else(|| from("HOME").map(|home| home.join(".local").join("share")))
    };
    base.unwrap_or_else(|| PathBuf::from("."))
        .join("stop-think-click-console")
}

/// The folder that is proposed for what a person saves: their downloads, else their own folder.
pub fn saving_folder() -> String {
    let name = if cfg!(target_os = "windows") {
        "USERPROFILE"
    } else {
        "HOME"
    };
    let home = std::env::var_os(name).map(PathBuf::from);
    let downloads = home.as_ref().map(|home| home.join("Downloads"));
    downloads
        .filter(|folder| folder.is_dir())
        .or(home)
        .map(|folder| folder.display().to_string())
        .unwrap_or_default()
}
