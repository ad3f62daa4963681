//! Finds fonts by the names of their files in the system's font folders; none of ours are bundled.

use std::{
    collections::VecDeque,
    path::{Path, PathBuf},
};

/// More folders than any system has; a loop of links ends here.
const FOLDERS_MAX: usize = 2000;

/// Fonts our papers can be set in, best first.
pub const FOR_PAPER: [&str; 3] = ["Andika-Regular", "Andika-Bold", "Inter-Regular"];

/// Fonts with the letters of other scripts, on Linux, Windows and macOS: a name is shown as its family writes it.
pub const OTHER_SCRIPTS: [&str; 9] = [
    "DejaVuSans",
    "DroidSansFallbackFull",
    "NotoSansDevanagari-Regular",
    "NotoSansBengali-Regular",
    "NotoSansTamil-Regular",
    "segoeui",
    "Nirmala",
    "malgun",
    "Arial Unicode",
];

/// Every font for papers that this computer has, best first.
#[must_use]
pub fn for_paper() -> Vec<Vec<u8>> {
    let names: Vec<&str> = FOR_PAPER.into_iter().chain(OTHER_SCRIPTS).collect();
    read(&names).into_iter().flatten().collect()
}

/// The bytes of each font, such as `Inter-Bold`, in the order asked; `None` where it is not installed.
pub fn read(names: &[&str]) -> Vec<Option<Vec<u8>>> {
    let files = find(names);
    names
        .iter()
        .map(|name| {
            let file = files.iter().find(|file| is_called(file, name))?;
            std::fs::read(file).ok()
        })
        .collect()
}

/// Looks through the folders, nearest first, until every name is found.
fn find(names: &[&str]) -> Vec<PathBuf> {
    let mut folders = first_folders();
    let mut found: Vec<PathBuf> = Vec::new();
    let mut looked = 0;
    while let Some(folder) = folders.pop_front() {
        looked += 1;
        let is_done = names
            .iter()
            .all(|name| found.iter().any(|file| is_called(file, name)));
        if is_done || looked > FOLDERS_MAX {
            break;
        }
        let Ok(entries) = std::fs::read_dir(&folder) else {
            continue;
        };
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push_back(path);
            } else if names.iter().any(|name| is_called(&path, name)) {
                found.push(path);
            }
        }
    }
    found
}

fn first_folders() -> VecDeque<PathBuf> {
    let home = std::env::var_os("HOME").map(PathBuf::from);
    [
        "/usr/share/fonts/opentype/inter",
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        "/Library/Fonts",
        r"C:\Windows\Fonts",
    ]
    .into_iter()
    .map(PathBuf::from)
    .chain(home.map(|home| home.join(".local/share/fonts")))
    .collect()
}

fn is_called(file: &Path, name: &str) -> bool {
    let is_font = file
        .extension()
        .is_some_and(|kind| kind == "otf" || kind == "ttf");
    is_font && file.file_stem().is_some_and(|stem| stem == name)
}
