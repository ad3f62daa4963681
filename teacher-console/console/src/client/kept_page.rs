//! Pages on their way to a printer or into a file. One that no printer took stays here, in memory, until somebody says
//! what becomes of it.

use std::{
    io::{Cursor, Write as _},
    path::Path,
};

use protocol::UtcSeconds;
use sealing::kit::passphrase;
use zeroize::Zeroizing;
use zip::{AesMode, CompressionMethod, ZipWriter, result::ZipError, write::SimpleFileOptions};

use super::Client;
use crate::{
    clock,
    folder::write_bytes,
    intent::{
        Answer, Trouble,
        kept_page::{KeptPageAnswer, KeptPageEffect},
    },
    printing,
    state::secret::Secret,
};

/// Whether a page holds anything about somebody.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Holds {
    /// Names or words of people: a file of it is closed with a passphrase.
    People,
    /// Nobody can be recognised in it.
    Nobody,
}

/// A page that waits.
pub(super) struct KeptPage {
    pages: Zeroizing<Vec<u8>>,
    holds: Holds,
    name: &'static str,
}

impl Client {
    /// Sends pages to the printer, named by the id of their words. If none takes them they are kept, over those that
    /// wait already, and the screen offers what can be done.
    pub(super) fn send_to_printer(
        &mut self,
        pages: Zeroizing<Vec<u8>>,
        holds: Holds,
        name: &'static str,
    ) -> Result<(), Trouble> {
        let Err(why) = printing::print(&pages) else {
            return Ok(());
        };
        self.kept_pages.push(KeptPage { pages, holds, name });
        Err(Trouble::NotPrinted {
            name,
            why,
            is_personal: holds == Holds::People,
        })
    }

    pub(super) fn kept_page(&mut self, effect: &KeptPageEffect) -> Result<Answer, Trouble> {
        let answer = match (effect, self.kept_pages.pop()) {
            (KeptPageEffect::Print, Some(kept)) => {
                self.send_to_printer(kept.pages, kept.holds, kept.name)?;
                KeptPageAnswer::Printed
            }
            (KeptPageEffect::Save(folder), Some(kept)) => {
                let saved = saved(
                    &kept.pages,
                    kept.holds,
                    Path::new(folder),
                    "page",
                    self.now(),
                );
                // A folder that takes no file loses no page either.
                if saved.is_err() {
                    self.kept_pages.push(kept);
                }
                let (file, passphrase) = saved.map_err(Trouble::Here)?;
                KeptPageAnswer::Saved(file, passphrase)
            }
            (_, _) => KeptPageAnswer::PutAway,
        };
        Ok(Answer::KeptPage(answer))
    }
}

/// Writes pages into a file without any name in its own (L-27); what is about people is closed with a passphrase.
///
/// # Errors
/// The sentence to show.
pub(super) fn saved(
    pages: &[u8],
    holds: Holds,
    folder: &Path,
    stem: &str,
    at: UtcSeconds,
) -> Result<(String, Option<Secret>), String> {
    let when = clock::written(at).replace(' ', "-").replace(':', "");
    let kind = if holds == Holds::People { "zip" } else { "pdf" };
    let file = folder.join(format!("{stem}-{when}.{kind}"));
    let not_written = |why: &dyn std::fmt::Display| {
        format!(
            "{} could not be written: {why}. The page is still here.",
            file.display()
        )
    };
    let (bytes, passphrase) = if holds == Holds::People {
        let passphrase = passphrase();
        let bytes = closed(pages, &passphrase).map_err(|why| not_written(&why))?;
        (bytes, Some(Secret::new(passphrase.to_string())))
    } else {
        (pages.to_vec(), None)
    };
    write_bytes(&file, &bytes).map_err(|why| not_written(&why))?;
    Ok((file.display().to_string(), passphrase))
}

fn closed(pages: &[u8], passphrase: &str) -> Result<Vec<u8>, ZipError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .with_aes_encryption(AesMode::Aes256, passphrase);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file("page.pdf", options)?;
    writer.write_all(pages)?;
    Ok(writer.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn a_page_about_people_is_saved_behind_a_passphrase_and_one_about_nobody_as_it_is() {
        let folder = std::env::temp_dir().join(format!("stc-kept-page-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let pages = b"%PDF Amina";
        let (file, passphrase) = saved(pages, Holds::People, &folder, "page", 0).unwrap();
        let bytes = std::fs::read(&file).unwrap();
        assert!(!bytes.windows(5).any(|part| part == b"Amina"));
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut read = Vec::new();
        archive
            .by_name_decrypt("page.pdf", passphrase.unwrap().text().as_bytes())
            .unwrap()
            .read_to_end(&mut read)
            .unwrap();
        assert_eq!(read, pages);

        let (file, passphrase) = saved(pages, Holds::Nobody, &folder, "figures", 0).unwrap();
        assert!(passphrase.is_none() && std::fs::read(file).unwrap() == pages);
        let why = saved(pages, Holds::Nobody, &folder.join("none"), "figures", 0);
        assert!(why.is_err_and(|why| why.contains("still here")));
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
