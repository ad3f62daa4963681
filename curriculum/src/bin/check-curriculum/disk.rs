//! Reads the files below a folder: never out of it, never deep, never more of a file than the loader takes.

use std::{
    fs::{self, File},
    io::{self, Read as _},
    path::Path,
};

use curriculum::{SourceFile, library::FILE_BYTES_MAX};

/// How deep folders are read; a scenario's files lie three deep.
const DEPTH_MAX: usize = 4;

/// Every file below a folder, in order of name. Links are not followed, so no path leads out; names that
/// begin with an underscore or a dot are passed over.
pub(crate) fn files_below(folder: &Path) -> io::Result<Vec<SourceFile>> {
    let mut files = Vec::new();
    read(folder, "", 0, &mut files)?;
    Ok(files)
}

fn read(folder: &Path, below: &str, depth: usize, files: &mut Vec<SourceFile>) -> io::Result<()> {
    let mut entries: Vec<fs::DirEntry> = fs::read_dir(folder)?.collect::<io::Result<_>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with(['_', '.']) {
            continue;
        }
        let path = if below.is_empty() {
            name
        } else {
            format!("{below}/{name}")
        };
        let kind = entry.file_type()?;
        if kind.is_dir() && depth < DEPTH_MAX {
            read(&entry.path(), &path, depth + 1, files)?;
        } else if kind.is_file() {
            let bytes = at_most(&entry.path())?;
            files.push(SourceFile { path, bytes });
        }
    }
    Ok(())
}

/// The file, or one byte more than the loader takes: enough for it to say that the file is too large, however
/// large it is.
fn at_most(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let limit = u64::try_from(FILE_BYTES_MAX).unwrap_or(u64::MAX);
    File::open(path)?
        .take(limit.saturating_add(1))
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}
