//! Reads an export: a folder, or a ZIP file with its passphrase.

use std::{
    collections::BTreeMap,
    fs,
    io::{Cursor, Read as _},
    path::Path,
};

/// Every file of an export by its name.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The largest file that is read.
const FILE_LEN_MAX: u64 = 512 * 1024 * 1024;

/// Reads all of it into memory; nothing is written anywhere.
///
/// # Errors
/// A sentence that says what to do.
pub fn read(path: &Path, passphrase: Option<&str>) -> Result<Files, String> {
    let fault = |why: std::io::Error| format!("{} cannot be read: {why}.", path.display());
    if path.is_dir() {
        let mut files = Files::new();
        for entry in fs::read_dir(path).map_err(fault)? {
            let entry = entry.map_err(fault)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            files.insert(name, fs::read(entry.path()).map_err(fault)?);
        }
        return Ok(files);
    }
    unzip(fs::read(path).map_err(fault)?, passphrase)
}

pub(crate) fn unzip(bytes: Vec<u8>, passphrase: Option<&str>) -> Result<Files, String> {
    let not_one = "This is no export: give its folder, or the ZIP file as it came.";
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| not_one.to_owned())?;
    let mut files = Files::new();
    for at in 0..archive.len() {
        let opened = match passphrase {
            Some(passphrase) => archive.by_index_decrypt(at, passphrase.as_bytes()),
            None => archive.by_index(at),
        };
        let file = opened.map_err(|_| {
            "The ZIP file does not open. Type the passphrase you were told by phone, with its dashes.".to_owned()
        })?;
        let name = file.name().map_err(|_| not_one.to_owned())?.into_owned();
        let mut content = Vec::new();
        file.take(FILE_LEN_MAX)
            .read_to_end(&mut content)
            .map_err(|_| {
                "The ZIP file is damaged, or the passphrase is not the right one.".to_owned()
            })?;
        if files.insert(name, content).is_some() {
            return Err(
                "The ZIP file has one name twice. It was not made by the school's console."
                    .to_owned(),
            );
        }
    }
    Ok(files)
}
