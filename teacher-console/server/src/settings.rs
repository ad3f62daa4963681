//! What the technician decided at setup: the school's name and where its server is found.

use serde::{Deserialize, Serialize};

use crate::{
    fault::Fault,
    folder::{self, Folder},
};

/// `settings.ron`. Nothing in it is secret.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// 1.
    pub format: u8,
    /// As shown.
    pub school_name: String,
    /// Set up with invented pupils, to try everything out.
    pub demo: bool,
    /// `host:port`, tried in order by the school's computers.
    pub addresses: Vec<String>,
}

const REMEDY: &str = "Is this the folder that `school-server setup` made? If the file was changed, put it back from a backup.";

impl Settings {
    /// Reads the folder's settings.
    pub fn read(folder: &Folder) -> Result<Self, Fault> {
        let bytes = folder::read(&folder.settings(), REMEDY)?;
        let settings: Self = ron::de::from_bytes(&bytes).map_err(|why| {
            Fault::new(
                format!(
                    "{} is not as it should be: {why}.",
                    folder.settings().display()
                ),
                REMEDY,
            )
        })?;
        if settings.format != 1 {
            return Err(Fault::new(
                "These settings belong to another version of school-server.",
                "Use the version that wrote them, or a newer one.",
            ));
        }
        Ok(settings)
    }

    /// Writes a new folder's settings.
    pub fn write(&self, folder: &Folder) -> Result<(), Fault> {
        let text =
            ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::default()).map_err(|why| {
                Fault::new(format!("The settings could not be written: {why}."), REMEDY)
            })?;
        folder::write_private(&folder.settings(), text.as_bytes())
    }
}
