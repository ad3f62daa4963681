//! The files of a roster as they lie on the technician's disk: a folder, a zip file, or one list.

use std::{
    fs,
    io::{Cursor, Read as _},
    path::Path,
};

use classroom::SourceFile;

use crate::{fault::Fault, folder};

/// One file of a school of twelve thousand is about two megabytes; all of a zip file beyond this are no roster.
const BYTES_MAX: u64 = 64 * 1024 * 1024;

/// Reads every CSV file of a folder or zip file, or the one that is named.
pub fn read(from: &Path) -> Result<Vec<SourceFile>, Fault> {
    if from.is_dir() {
        return read_folder(from);
    }
    let bytes = folder::read(
        from,
        "Name the export's folder, its zip file, or a plain list.",
    )?;
    unpacked(&from.display().to_string(), bytes)
}

/// The CSV files in a zip file's bytes, or the one file that these are; `file` is what it is called.
pub fn unpacked(file: &str, bytes: Vec<u8>) -> Result<Vec<SourceFile>, Fault> {
    if bytes.starts_with(b"PK") {
        return read_zip(file, bytes);
    }
    Ok(vec![SourceFile {
        name: name_of(Path::new(file)),
        bytes,
    }])
}

fn read_folder(from: &Path) -> Result<Vec<SourceFile>, Fault> {
    let cannot = |why: std::io::Error| Fault::file("Looking into", from, &why);
    let mut files = Vec::new();
    for entry in fs::read_dir(from).map_err(cannot)? {
        let path = entry.map_err(cannot)?.path();
        if is_csv(&path) {
            files.push(SourceFile {
                name: name_of(&path),
                bytes: folder::read(&path, "Export the roster again; nothing was stored.")?,
            });
        }
    }
    files.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(files)
}

/// Files may lie in a folder inside the zip file.
fn read_zip(from: &str, bytes: Vec<u8>) -> Result<Vec<SourceFile>, Fault> {
    let broken = |why: String| {
        Fault::new(
            format!("{from} cannot be unpacked: {why}."),
            "Export it again, or unpack it and name the folder; nothing was stored.",
        )
    };
    let mut archive =
        zip::ZipArchive::new(Cursor::new(bytes)).map_err(|why| broken(why.to_string()))?;
    let mut files = Vec::new();
    let mut left = BYTES_MAX;
    for at in 0..archive.len() {
        let packed = archive
            .by_index(at)
            .map_err(|why| broken(why.to_string()))?;
        let name = packed.name().map_err(|why| broken(why.to_string()))?;
        let path = Path::new(name.as_ref()).to_owned();
        if !packed.is_file() || !is_csv(&path) {
            continue;
        }
        let mut bytes = Vec::new();
        packed
            .take(left + 1)
            .read_to_end(&mut bytes)
            .map_err(|why| broken(why.to_string()))?;
        let Some(less) = left.checked_sub(bytes.len() as u64) else {
            return Err(broken(format!(
                "{} is too large for a roster",
                path.display()
            )));
        };
        left = less;
        files.push(SourceFile {
            name: name_of(&path),
            bytes,
        });
    }
    files.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(files)
}

fn is_csv(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("csv"))
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
