//! Finds fonts by the names of their files in the system's font folders; none of ours are bundled.

use std::{
    collections::VecDeque,
    path::{Path, PathBuf},
};

/// More folders than any system has; a loop of links ends here.
const FOLDERS_MAX: usize = 2000;

/// What files of fonts end in; the last holds several.
const FONT_FILES: [&str; 3] = ["otf", "ttf", "ttc"];

/// Fonts our papers can be set in, best first.
pub const FOR_PAPER: [&str; 3] = ["Andika-Regular", "Andika-Bold", "Inter-Regular"];

/// Fonts with the letters of other scripts, as distributions of Linux, Windows and macOS bring them: a name is shown as its
/// family writes it. Of each row the first that this computer has is taken.
pub const OTHER_SCRIPTS: [&[&str]; 19] = [
    // Greek, Armenian, Georgian, Hebrew, Arabic and much else; on Windows the same.
    &["DejaVuSans", "segoeui"],
    &[
        "NotoSansArabic-Regular",
        "NotoNaskhArabic-Regular",
        "KacstOne",
        "GeezaPro",
    ],
    &["NotoSansHebrew-Regular", "DavidCLM-Medium", "ArialHB"],
    // Chinese and Japanese.
    &[
        "DroidSansFallbackFull",
        "NotoSansCJK-Regular",
        "NotoSansSC-Regular",
        "wqy-microhei",
        "wqy-zenhei",
        "uming",
        "msyh",
        "PingFang",
        "Arial Unicode",
    ],
    &[
        "NotoSansKR-Regular",
        "NanumGothic",
        "UnDotum",
        "malgun",
        "AppleSDGothicNeo",
    ],
    // All of India's on Windows.
    &["Nirmala"],
    &["NotoSansDevanagari-Regular", "Lohit-Devanagari", "Kohinoor"],
    &["NotoSansBengali-Regular", "Lohit-Bengali", "KohinoorBangla"],
    &["NotoSansGurmukhi-Regular", "Lohit-Gurmukhi", "Gurmukhi MN"],
    &[
        "NotoSansGujarati-Regular",
        "Lohit-Gujarati",
        "KohinoorGujarati",
    ],
    &["NotoSansTamil-Regular", "Lohit-Tamil", "Tamil MN"],
    &["NotoSansTelugu-Regular", "Lohit-Telugu", "KohinoorTelugu"],
    &[
        "NotoSansKannada-Regular",
        "Lohit-Kannada",
        "NotoSansKannada",
    ],
    &[
        "NotoSansMalayalam-Regular",
        "Lohit-Malayalam",
        "Malayalam MN",
    ],
    &["NotoSansSinhala-Regular", "lklug", "Sinhala MN"],
    &[
        "NotoSansThai-Regular",
        "Loma",
        "Garuda",
        "LeelawUI",
        "Thonburi",
    ],
    &["NotoSansKhmer-Regular", "KhmerOS", "Khmer MN"],
    &[
        "NotoSansMyanmar-Regular",
        "Padauk-Regular",
        "mmrtext",
        "Myanmar MN",
    ],
    &[
        "NotoSansEthiopic-Regular",
        "AbyssinicaSIL-Regular",
        "ebrima",
        "Kefa",
    ],
];

/// Every font for papers that this computer has, best first.
#[must_use]
pub fn for_paper() -> Vec<Vec<u8>> {
    let letters = read(&FOR_PAPER).into_iter().flatten();
    let others = for_other_scripts().into_iter().map(|(_, bytes)| bytes);
    letters.chain(others).collect()
}

/// The fonts of other scripts that this computer has, by name.
#[must_use]
pub fn for_other_scripts() -> Vec<(&'static str, Vec<u8>)> {
    let names: Vec<&str> = OTHER_SCRIPTS.into_iter().flatten().copied().collect();
    let files = find(&names);
    let read = |name: &'static str| {
        let file = files.iter().find(|file| is_called(file, name))?;
        Some((name, std::fs::read(file).ok()?))
    };
    let rows = OTHER_SCRIPTS.into_iter();
    rows.filter_map(|row| row.iter().copied().find_map(read))
        .collect()
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
    let is_font = file.extension().is_some_and(|kind| {
        FONT_FILES
            .iter()
            .any(|known| kind.eq_ignore_ascii_case(known))
    });
    let stem = file.file_stem();
    is_font && stem.is_some_and(|stem| stem.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_font_is_found_by_its_name_in_every_way_systems_write_it() {
        for file in ["DejaVuSans.ttf", "NotoSansCJK-Regular.ttc", "SEGOEUI.TTF"] {
            let stem = file.split('.').next().unwrap();
            assert!(is_called(Path::new(file), stem), "{file}");
        }
        assert!(is_called(Path::new("segoeui.ttf"), "SegoeUI"));
        for file in ["DejaVuSans-Bold.ttf", "DejaVuSans.woff", "DejaVuSans"] {
            assert!(!is_called(Path::new(file), "DejaVuSans"), "{file}");
        }
    }

    #[test]
    fn no_font_is_asked_for_twice() {
        let mut names: Vec<&str> = OTHER_SCRIPTS.into_iter().flatten().copied().collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}
