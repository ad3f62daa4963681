//! What lies in a pupil PC's encrypted file, opened as by somebody who took the computer home with the key beside it.

use crate::{Fault, Outcome};
use rusqlite::{Connection, OpenFlags};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The opened file.
#[derive(Debug, Clone, Default)]
pub struct Outbox {
    /// Reports that wait for the school.
    pub waiting: usize,
    /// Reports that the school has said are on its disk.
    pub arrived: usize,
    /// Facts of play, waiting or arrived.
    pub played: usize,
    /// Everything in it without the file's own encryption.
    pub bytes: Vec<u8>,
}

impl Outbox {
    /// Opens the file in this PC's school folder; the app may be running.
    ///
    /// # Errors
    /// When file and key do not belong together.
    pub fn read(pc: &Path) -> Outcome<Self> {
        let key = std::fs::read_to_string(pc.join("key/outbox.key"))?;
        let file = Connection::open_with_flags(Self::file(pc), OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        file.busy_timeout(Duration::from_secs(5))?;
        file.execute_batch(&format!("pragma key = \"x'{}'\";", key.trim()))?;
        let mut outbox = Self::default();
        for slot in blobs(&file, "select content from slots order by number")? {
            outbox.count(&slot);
            outbox.bytes.extend(slot);
        }
        for fact in blobs(&file, "select value from facts order by name")? {
            outbox.bytes.extend(fact);
        }
        Ok(outbox)
    }

    /// Where the file lies.
    #[must_use]
    pub fn file(pc: &Path) -> PathBuf {
        pc.join("outbox.stc")
    }

    /// A slot is four bytes of length, that much JSON, and noise.
    fn count(&mut self, slot: &[u8]) {
        let Some((length, rest)) = slot.split_first_chunk::<4>() else {
            return;
        };
        let length = usize::try_from(u32::from_be_bytes(*length)).unwrap_or(usize::MAX);
        let kept: Option<Value> = rest
            .get(..length)
            .and_then(|json| serde_json::from_slice(json).ok());
        let Some(kept) = kept else { return };
        let is_a = |thing: &str| kept.pointer(&format!("/thing/{thing}")).is_some();
        let has_arrived = kept.get("arrived").is_some_and(Value::is_number);
        self.played += usize::from(is_a("Progress"));
        self.arrived += usize::from(is_a("Report") && has_arrived);
        self.waiting += usize::from(is_a("Report") && !has_arrived);
    }
}

fn blobs(file: &Connection, question: &str) -> Outcome<Vec<Vec<u8>>> {
    let mut asked = file.prepare(question)?;
    let rows = asked.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Copies a PC's school folder, as an image of its disk at this moment.
///
/// # Errors
/// When something cannot be copied.
pub fn copy_disk(pc: &Path, to: &Path) -> Outcome<()> {
    for file in crate::canary::files_under(pc)? {
        let name = file
            .strip_prefix(pc)
            .map_err(|why| Fault::new(why.to_string()))?;
        let target = to.join(name);
        if let Some(folder) = target.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::copy(&file, target)?;
    }
    Ok(())
}
