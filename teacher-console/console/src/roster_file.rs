//! A roster on this computer's disk: which files may be meant, how one is packed for the way, and a look at it as a table.

use std::{
    fs,
    io::{Cursor, Write as _},
    path::{Path, PathBuf},
    time::SystemTime,
};

use protocol::roll::{PIECE_LEN_MAX, PIECES_MAX, RosterLook, RosterRow, RowFate};
use zip::{CompressionMethod, ZipWriter, result::ZipError, write::SimpleFileOptions};

use crate::spreadsheet;

/// How many files are offered.
const LIKELY_MAX: usize = 6;
/// What is larger than this on the disk is no roster.
const FILE_BYTES_MAX: u64 = 64 * 1024 * 1024;

/// A roster as it goes to the server.
pub struct Packed {
    /// What it is called.
    pub name: String,
    bytes: Vec<u8>,
}

impl Packed {
    /// Its pieces, in order.
    pub fn pieces(&self) -> impl Iterator<Item = &[u8]> {
        self.bytes.chunks(PIECE_LEN_MAX)
    }
}

/// Tables and zip files in a folder, newest first.
#[must_use]
pub fn likely(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut found: Vec<(SystemTime, PathBuf)> = entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let about = fs::metadata(&path).ok()?;
            let is_one = about.is_file() && (ends_in(&path, "csv") || ends_in(&path, "zip"));
            is_one.then(|| about.modified().map(|at| (at, path)).ok())?
        })
        .collect();
    found.sort_by(|one, other| other.cmp(one));
    found
        .into_iter()
        .take(LIKELY_MAX)
        .map(|(_, path)| path.display().to_string())
        .collect()
}

/// Reads a folder, a zip file or a table, and packs it.
///
/// # Errors
/// The sentence to show.
pub fn packed(path: &Path) -> Result<Packed, String> {
    let files = if path.is_dir() {
        tables_in(path)?
    } else {
        vec![path.to_owned()]
    };
    let mut read = Vec::new();
    for file in &files {
        read.push((name_of(file), bytes_of(file)?));
    }
    let bytes = match read.as_slice() {
        [] => return Err(format!("There is no CSV file in {}.", path.display())),
        [(_, bytes)] if bytes.starts_with(b"PK") => bytes.clone(),
        files => zipped(files)
            .map_err(|why| format!("{} could not be packed: {why}.", path.display()))?,
    };
    let most = PIECE_LEN_MAX * usize::try_from(PIECES_MAX).unwrap_or(usize::MAX);
    if bytes.len() > most {
        return Err(format!("{} is too large for a roster.", path.display()));
    }
    Ok(Packed {
        name: name_of(path),
        bytes,
    })
}

fn tables_in(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let cannot = |why: std::io::Error| format!("{} cannot be read: {why}.", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(cannot)? {
        let path = entry.map_err(cannot)?.path();
        if ends_in(&path, "csv") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn bytes_of(file: &Path) -> Result<Vec<u8>, String> {
    let cannot = |why: std::io::Error| format!("{} cannot be read: {why}.", file.display());
    if fs::metadata(file).map_err(cannot)?.len() > FILE_BYTES_MAX {
        return Err(format!("{} is too large for a roster.", file.display()));
    }
    fs::read(file).map_err(cannot)
}

fn zipped(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, ZipError> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        // Whatever a list is called, it is read as a table.
        let is_table = ends_in(Path::new(name), "csv");
        let name = if is_table {
            name.clone()
        } else {
            format!("{name}.csv")
        };
        writer.start_file(name, options)?;
        writer.write_all(bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

fn ends_in(path: &Path, wanted: &str) -> bool {
    path.extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case(wanted))
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// Every row as a table for a spreadsheet (CSV, UTF-8 with its mark).
#[must_use]
pub fn as_csv(look: &RosterLook) -> String {
    let heading = [
        "what",
        "file",
        "line",
        "class",
        "name",
        "picture",
        "before",
        "why",
        "what to do",
    ];
    let mut text = format!("\u{feff}{}", spreadsheet::line(&heading.map(str::to_owned)));
    for row in &look.rows {
        text.push_str(&spreadsheet::line(&cells(row)));
    }
    text
}

fn cells(row: &RosterRow) -> [String; 9] {
    let what = match row.fate {
        RowFate::Refused => "refused",
        RowFate::Leaves => "leaves",
        RowFate::Added => "added",
        RowFate::Returns => "back again",
        RowFate::Moves => "moves to another class",
        RowFate::Changes => "changes",
        RowFate::Stays => "stays as it is",
        RowFate::ReadPast => "read past",
    };
    [
        what.to_owned(),
        row.file.clone(),
        if row.line == 0 {
            String::new()
        } else {
            row.line.to_string()
        },
        row.class.clone(),
        row.name.clone(),
        row.picture.clone(),
        row.before.clone(),
        row.why.clone(),
        row.remedy.clone(),
    ]
}

#[cfg(test)]
mod tests;
