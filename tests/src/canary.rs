//! Canaries: words that only a child or a member of staff ever typed, searched in every byte of a folder.

use crate::Outcome;
use std::path::{Path, PathBuf};

/// Whether `hay` holds `needle`; an empty needle is nowhere.
#[must_use]
pub fn holds(hay: &[u8], needle: &[u8]) -> bool {
    !needle.is_empty() && memchr::memmem::find(hay, needle).is_some()
}

/// The forms in which words can lie in a file: as UTF-8, in lower case, UTF-16, base64 at each offset, hex.
#[must_use]
pub fn forms(canary: &str) -> Vec<Vec<u8>> {
    let plain = canary.as_bytes().to_vec();
    let lower = canary.to_lowercase().into_bytes();
    let utf16 = canary.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let hex: String = plain.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut forms = vec![plain.clone(), lower, utf16, hex.into_bytes()];
    forms.extend((0..3).map(|offset| base64_middle(&plain, offset)));
    forms.retain(|form| form.len() >= 4);
    forms.dedup();
    forms
}

/// Whether a secret of bytes lies in `hay`: as it is, in hex, or in either kind of base64.
#[must_use]
pub fn holds_secret(hay: &[u8], secret: &[u8]) -> bool {
    let hex: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
    let mut forms = vec![secret.to_vec(), hex.to_uppercase().into(), hex.into()];
    for offset in 0..3 {
        let plain = base64_middle(secret, offset);
        let in_addresses = plain.iter().map(|letter| match letter {
            b'+' => b'-',
            b'/' => b'_',
            other => *other,
        });
        forms.extend([in_addresses.collect(), plain.clone()]);
    }
    forms.iter().any(|form| holds(hay, form))
}

/// The base64 letters that stand for `words` wherever they begin `offset` bytes into a group of three.
fn base64_middle(words: &[u8], offset: usize) -> Vec<u8> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut padded = vec![0; offset];
    padded.extend(words);
    let whole = padded.len() / 3 * 3;
    let letters = padded
        .get(..whole)
        .unwrap_or_default()
        .chunks_exact(3)
        .flat_map(|three| {
            let bits = three
                .iter()
                .fold(0usize, |bits, byte| (bits << 8) | usize::from(*byte));
            [18, 12, 6, 0].map(|shift| LETTERS.get((bits >> shift) & 63).copied().unwrap_or(b'='))
        });
    // The first group also carries the bytes before the words; only what is wholly theirs is searched.
    letters.skip(if offset == 0 { 0 } else { 4 }).collect()
}

/// Where a canary was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The file.
    pub file: PathBuf,
    /// The words.
    pub canary: String,
}

/// Searches every byte of every file (and every file's name) under `folder` for every form of every canary.
///
/// # Errors
/// When a file cannot be read: an unread file proves nothing.
pub fn search(folder: &Path, canaries: &[String]) -> Outcome<Vec<Found>> {
    let mut found = Vec::new();
    for file in files_under(folder)? {
        let mut bytes = file
            .strip_prefix(folder)
            .unwrap_or(&file)
            .to_string_lossy()
            .into_owned()
            .into_bytes();
        bytes.push(0);
        bytes.extend(std::fs::read(&file)?);
        found.extend(
            search_bytes(&bytes, canaries)
                .into_iter()
                .map(|canary| Found {
                    file: file.clone(),
                    canary,
                }),
        );
    }
    Ok(found)
}

/// The canaries that lie in these bytes, in whatever form.
#[must_use]
pub fn search_bytes(bytes: &[u8], canaries: &[String]) -> Vec<String> {
    let lower = bytes.to_ascii_lowercase();
    let lies_here = |canary: &&String| {
        forms(canary)
            .iter()
            .any(|form| holds(bytes, form) || holds(&lower, form))
    };
    canaries.iter().filter(lies_here).cloned().collect()
}

/// Every file under a folder, sorted, links not followed.
///
/// # Errors
/// When a folder cannot be read.
pub fn files_under(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next)? {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                files.push(entry.path());
            }
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::{Found, holds_secret, search, search_bytes};

    #[test]
    fn a_planted_canary_is_found_and_a_clean_folder_is_clean() {
        let folder = tempfile::tempdir().unwrap();
        let deep = folder.path().join("a/b");
        std::fs::create_dir_all(&deep).unwrap();
        let canaries = vec!["purple otter 71".to_owned()];
        std::fs::write(deep.join("rows"), [0u8; 5000]).unwrap();
        assert_eq!(search(folder.path(), &canaries).unwrap(), []);
        std::fs::write(
            deep.join("rows"),
            [vec![7u8; 4000], b"..Purple Otter 71..".to_vec()].concat(),
        )
        .unwrap();
        let found = search(folder.path(), &canaries).unwrap();
        assert_eq!(
            found,
            [Found {
                file: deep.join("rows"),
                canary: "purple otter 71".to_owned()
            }]
        );
    }

    #[test]
    fn a_secret_of_bytes_is_found_raw_in_hex_and_in_both_kinds_of_base64() {
        let secret = [0xfb, 0xef, 0xff, 0x3e, 0x01, 0x02, 0x03, 0xfb, 0xff];
        let raw = [b"..".as_slice(), &secret, b".."].concat();
        // As it stands, after one byte, and after one byte in the letters that addresses use.
        let texts = [
            "fbefff3e010203fbff",
            "++//PgECA/v/",
            "Yfvv/z4BAgP7/w==",
            "Yfvv_z4BAgP7_w==",
        ];
        for hay in texts.map(str::as_bytes).into_iter().chain([raw.as_slice()]) {
            assert!(holds_secret(hay, &secret), "{hay:?}");
        }
        assert!(!holds_secret(b"++//PgECAwAA", &secret));
    }

    #[test]
    fn a_canary_is_found_in_base64_hex_and_utf_16() {
        let canaries = vec!["he asked my street".to_owned()];
        for carrier in [
            "eyJ3b3JkcyI6ImhlIGFza2VkIG15IHN0cmVldCJ9",
            "68652061736b6564206d7920737472656574",
            "h\0e\0 \0a\0s\0k\0e\0d\0 \0m\0y\0 \0s\0t\0r\0e\0e\0t\0",
        ] {
            assert_eq!(
                search_bytes(carrier.as_bytes(), &canaries),
                canaries,
                "{carrier}"
            );
        }
        assert_eq!(
            search_bytes(b"nothing of the kind", &canaries),
            Vec::<String>::new()
        );
    }
}
