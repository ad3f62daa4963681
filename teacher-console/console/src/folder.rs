//! What this computer keeps: its own device key, and the highest list and key ring it has ever seen. Never any words.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use protocol::{
    bytes::{Blob, Hash, Id, KeyId, PublicKey},
    chain::Point,
    statement::Statement,
};
use sealing::secrets::SigningSecret;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{heads::KeptHeads, look::Look};

/// The console's own folder.
pub struct Folder {
    path: PathBuf,
    /// This computer's key and id.
    pub device: Device,
    /// What must never go back.
    pub seen: SeenBefore,
    /// Where each log was seen to stand.
    pub heads: KeptHeads,
}

/// `device.json`: proves which computer writes; opens nothing.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Device {
    format: u8,
    seed: Blob,
    /// The id the server gave, once joined.
    pub machine: Option<Id>,
    /// How often this key was proved.
    #[serde(default)]
    proofs: u64,
}

impl Device {
    fn new() -> Self {
        Self {
            format: 1,
            seed: Blob(SigningSecret::new().seed().to_vec()),
            machine: None,
            proofs: 0,
        }
    }
}

/// `seen.json`: the highest versions this computer has met.
#[derive(Default, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeenBefore {
    /// The school, once pinned.
    pub school: Option<Id>,
    /// Every directory, oldest first.
    pub directories: Vec<Statement>,
    /// Every stop ever seen: one only takes away, so none is forgotten.
    #[serde(default)]
    pub stops: Vec<Statement>,
    /// Highest counter of each person's key ring.
    pub ring_counters: BTreeMap<String, u64>,
    /// The count inside each report a person opened here, as `person/envelope`; no word of it.
    #[serde(default)]
    pub counts: BTreeMap<String, Counted>,
    /// How far each person has read of deeds on people, keys and machines, as `person/log`.
    #[serde(default)]
    pub deeds_read: BTreeMap<String, Point>,
    /// Each person's last act in each log, as `person/log`.
    pub last_acts: BTreeMap<String, Hash>,
}

/// 'The third report from this computer for you', as an opened report says.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counted {
    /// The computer's name on its voucher.
    pub machine: String,
    /// The count.
    pub count: u64,
    /// Its key; older versions did not keep it.
    #[serde(default)]
    pub device: Option<PublicKey>,
    /// For which of one's keys it counted: each has a count of its own. Nothing when older versions kept it, or when the
    /// report was opened to this reader later.
    #[serde(default)]
    pub key: Option<KeyId>,
}

impl Folder {
    /// Opens the folder, making it and the device key when they are missing.
    ///
    /// # Errors
    /// The sentence to show when the folder cannot be used or a file in it is damaged.
    pub fn open(path: &Path) -> Result<Self, String> {
        let fault = |why: io::Error| {
            format!(
                "The folder {} cannot be used ({why}). Choose another one with --folder.",
                path.display()
            )
        };
        fs::create_dir_all(path).map_err(fault)?;
        let device = match read::<Device>(&path.join(DEVICE))? {
            Some(device) => device,
            None => Device::new(),
        };
        let folder = Self {
            path: path.to_path_buf(),
            device,
            seen: read(&path.join(SEEN))?.unwrap_or_default(),
            heads: read(&path.join(HEADS))?.unwrap_or_default(),
        };
        folder.device_key()?;
        folder.keep_device().map_err(fault)?;
        Ok(folder)
    }

    /// This computer's key.
    ///
    /// # Errors
    /// The sentence to show when the file is damaged.
    pub fn device_key(&self) -> Result<SigningSecret, String> {
        let seed = self.device.seed.0.as_slice().try_into();
        seed.map(SigningSecret::from_seed)
            .map_err(|_| damaged(&self.path.join(DEVICE)))
    }

    /// How often this computer has proved its key, with the time that is about to come; kept before it is said, so that
    /// no number is said twice.
    ///
    /// # Errors
    /// What the operating system said.
    pub fn next_proof(&mut self) -> io::Result<u64> {
        self.device.proofs = self.device.proofs.saturating_add(1);
        self.keep_device()?;
        Ok(self.device.proofs)
    }

    /// Another key, for a console that was taken out and is to be joined anew. Gives the old one; nothing is written
    /// until joining is done.
    pub fn renew_device(&mut self) -> Device {
        std::mem::replace(&mut self.device, Device::new())
    }

    /// Writes the device file.
    ///
    /// # Errors
    /// What the operating system said.
    pub fn keep_device(&self) -> io::Result<()> {
        write(&self.path.join(DEVICE), &self.device)
    }

    /// Writes what has been seen.
    ///
    /// # Errors
    /// What the operating system said.
    pub fn keep_seen(&self) -> io::Result<()> {
        write(&self.path.join(SEEN), &self.seen)
    }

    /// How large everything is and in which colours. A missing or damaged file must not keep anybody out: then it is as
    /// usual.
    pub fn look(&self) -> Look {
        let kept = read::<serde_json::Value>(&self.path.join(LOOK));
        let kept = kept.ok().flatten().unwrap_or_default();
        Look::from_kept(&kept)
    }

    /// Writes it.
    ///
    /// # Errors
    /// What the operating system said.
    pub fn keep_look(&self, look: Look) -> io::Result<()> {
        write(&self.path.join(LOOK), &look.to_kept())
    }

    /// Writes where the logs were seen to stand.
    ///
    /// # Errors
    /// What the operating system said.
    pub fn keep_heads(&self) -> io::Result<()> {
        write(&self.path.join(HEADS), &self.heads)
    }
}

const DEVICE: &str = "device.json";
const SEEN: &str = "seen.json";
const HEADS: &str = "heads.json";
const LOOK: &str = "look.json";

fn damaged(file: &Path) -> String {
    format!(
        "{} is damaged. Restore it from a copy, or move it away and join this console to the school again.",
        file.display()
    )
}

fn read<T: DeserializeOwned>(file: &Path) -> Result<Option<T>, String> {
    match fs::read(file) {
        Ok(bytes) => serde_json::from_slice(&bytes)
            .map(Some)
            .map_err(|_| damaged(file)),
        Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(why) => Err(format!("{} cannot be read: {why}", file.display())),
    }
}

/// Writes a private file whole or not at all.
///
/// # Errors
/// What the operating system said.
pub fn write(file: &Path, value: &impl Serialize) -> io::Result<()> {
    let bytes = serde_json::to_vec_pretty(value).map_err(io::Error::other)?;
    write_bytes(file, &bytes)
}

/// Writes bytes whole or not at all, for the owner's eyes only.
///
/// # Errors
/// What the operating system said.
pub fn write_bytes(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let half = file.with_extension("half-written");
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut open = options.open(&half)?;
    open.write_all(bytes)?;
    open.sync_all()?;
    drop(open);
    fs::rename(&half, file)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::look::{Colours, Size};

    #[test]
    fn a_look_is_kept_for_the_next_start_and_a_damaged_one_keeps_nobody_out() {
        let path = std::env::temp_dir().join(format!("stc-look-{}", std::process::id()));
        let folder = Folder::open(&path).unwrap();
        assert_eq!(folder.look(), Look::default());
        let look = Look {
            size: Size::Double,
            colours: Colours::Contrast,
        };
        folder.keep_look(look).unwrap();
        assert_eq!(Folder::open(&path).unwrap().look(), look);

        fs::write(path.join(LOOK), "{ half").unwrap();
        assert_eq!(Folder::open(&path).unwrap().look(), Look::default());
        fs::remove_dir_all(&path).unwrap();
    }
}
