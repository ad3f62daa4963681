//! One case as it leaves the school: pages for people, tables and JSON for programs, all in one ZIP under a passphrase.
//!
//! Nothing of it is ever written in the clear: the files exist in memory only, and what reaches the disk is the ZIP.

pub mod extract;
mod pages;
mod registers;
mod rows;
mod table;

#[cfg(test)]
mod tests;

use std::{
    collections::BTreeMap,
    io::{Cursor, Write as _},
};

use paper::{Fonts, PaperFault};
use protocol::{
    UtcSeconds,
    bytes::{Hash, Id, sha256},
    directory::{Chain, LogName},
    export::{
        EXTRACT_FILE, Export, MANIFEST_FILE, Manifest, OpenedWords, PAGES_FILE, README_FILE,
        RECORD_FILE, TABLE_FILE,
    },
    statement::Statement,
};
use zip::{AesMode, CompressionMethod, ZipWriter, result::ZipError, write::SimpleFileOptions};

use crate::clock;
use extract::Chosen;

/// The chosen texts as pages.
const EXTRACT_PAGES_FILE: &str = "extract.pdf";
/// What the server holds in the clear, for programs,
const HELD_FILE: &str = "held-by-the-server.json";
/// and to read.
const HELD_TEXT_FILE: &str = "held-by-the-server.txt";

/// So many school days has whoever got a record, to say that it came.
const RECEIPT_SCHOOL_DAYS: u32 = 5;

/// Files by their names.
pub type Files = BTreeMap<&'static str, Vec<u8>>;

/// Who hands it out, and when.
pub struct HandingOver<'a> {
    /// The person's id in the directory.
    pub by: Id,
    /// Now.
    pub at: UtcSeconds,
    /// The signed lists, for names.
    pub chain: &'a Chain,
}

/// Every file of an export but its signed list, and why there are no pages where there are none.
pub fn files(
    export: &Export,
    handing: &HandingOver<'_>,
    fonts: &Fonts,
) -> (Files, Option<PaperFault>) {
    let rows = rows::of(export, handing.chain);
    let mut files = Files::new();
    // Our payload types always have a JSON form; without one the manifest says nothing and the checker finds it.
    files.insert(RECORD_FILE, serde_json::to_vec(export).unwrap_or_default());
    files.insert(TABLE_FILE, table::csv(&rows).into_bytes());
    files.insert(README_FILE, readme(export, handing).into_bytes());
    let without_pages = match pages::pages(export, &rows, handing, pages::Leaves::WithFiles, fonts)
    {
        Ok(pages) => {
            files.insert(PAGES_FILE, pages);
            None
        }
        Err(fault) => Some(fault),
    };
    (files, without_pages)
}

/// The files of an extract: chosen texts, what the server held in the clear where that is handed out with them, and why
/// there are no pages where there are none.
pub fn extract_files(
    case: Id,
    words: &[OpenedWords],
    chosen: &Chosen,
    held: Option<&Held>,
    handing: &HandingOver<'_>,
    fonts: &Fonts,
) -> (Files, Option<PaperFault>) {
    let texts = extract::texts(words, handing.chain);
    let mut files = Files::new();
    files.insert(
        EXTRACT_FILE,
        extract::json(case, &texts, chosen, handing.at),
    );
    if let Some(held) = held {
        files.insert(HELD_FILE, held.machines.clone());
        files.insert(HELD_TEXT_FILE, held.text.clone().into_bytes());
    }
    let without_pages = match extract::pages(case, &texts, chosen, handing, fonts) {
        Ok(pages) => {
            files.insert(EXTRACT_PAGES_FILE, pages);
            None
        }
        Err(fault) => Some(fault),
    };
    (files, without_pages)
}

/// What the server holds in the clear about a pupil, as the console saved it for whoever may ask.
pub struct Held {
    /// For programs.
    pub machines: Vec<u8>,
    /// To read.
    pub text: String,
}

/// The record as pages for whoever prints it at their own desk.
///
/// # Errors
/// Why there are none.
pub fn print(
    export: &Export,
    handing: &HandingOver<'_>,
    fonts: &Fonts,
) -> Result<Vec<u8>, PaperFault> {
    let rows = rows::of(export, handing.chain);
    pages::pages(export, &rows, handing, pages::Leaves::OnPaper, fonts)
}

/// The list of files, to be signed by whoever hands it out.
pub fn manifest((log, case): (LogName, Id), handing: &HandingOver<'_>, files: &Files) -> Manifest {
    let hashes: BTreeMap<String, Hash> = files
        .iter()
        .map(|(name, bytes)| ((*name).to_owned(), sha256(&[bytes])))
        .collect();
    Manifest {
        format: 1,
        school: handing.chain.school(),
        log,
        case,
        by: handing.by,
        at: handing.at,
        files: hashes,
    }
}

/// The ZIP file, with AES-256 under the passphrase. Names and sizes of the files in it are no secret.
///
/// # Errors
/// What the writer says.
pub fn zipped(
    mut files: Files,
    manifest: &Statement,
    passphrase: &str,
) -> Result<Vec<u8>, ZipError> {
    files.insert(
        MANIFEST_FILE,
        serde_json::to_vec(manifest).unwrap_or_default(),
    );
    // No dates of files: they are the record's own matter (L-27).
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .with_aes_encryption(AesMode::Aes256, passphrase);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in &files {
        writer.start_file(*name, options)?;
        writer.write_all(bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

/// A receipt for what is handed out now is awaited until then.
pub fn receipt_due(at: UtcSeconds) -> UtcSeconds {
    clock::after_school_days(at, RECEIPT_SCHOOL_DAYS)
}

/// A number for a record that says nothing of anybody: the first letters of its random id (L-27).
pub fn number(case: Id) -> String {
    case.to_string().chars().take(8).collect()
}

/// `record-3fa29c01-2026-11-28-1405.zip`.
pub fn file_name(case: Id, at: UtcSeconds) -> String {
    let when = clock::written(at).replace(' ', "-").replace(':', "");
    format!("record-{}-{when}.zip", number(case))
}

/// Where the log stood when this was handed out: the link of the export itself.
pub fn slip(export: &Export) -> String {
    let last = export.records.last().map(|record| record.link);
    last.map_or_else(String::new, |link| {
        format!(
            "{} {}/{} {}",
            export.log.word(),
            link.epoch,
            link.n,
            link.link
        )
    })
}

fn readme(export: &Export, handing: &HandingOver<'_>) -> String {
    let code = protocol::directory::school_code(export.school);
    format!(
        "Record {number}\r\n\r\n\
         {PAGES_FILE}      the record for people (missing where the school's computer had no fonts)\r\n\
         {TABLE_FILE}  the same as a table\r\n\
         {RECORD_FILE}     everything a program can check: signed acts, links of the log, opened words\r\n\
         {MANIFEST_FILE}   the list of these files, signed by whoever handed them out\r\n\r\n\
         To check that nothing is missing or changed, run\r\n\r\n\
         \x20 verify-export FILE.zip --passphrase --slip '{slip}'\r\n\r\n\
         The slip names where the school's log stood. Ask the school for one from an older print or report as well.\r\n\
         School code, to compare with one known from elsewhere: {code}\r\n\
         Handed out on {day}.\r\n",
        number = number(export.case),
        slip = slip(export),
        day = clock::day(handing.at),
    )
}
