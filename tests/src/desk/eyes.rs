//! Pictures of windows.

use super::Desk;
use crate::{Fault, Outcome};
use std::path::Path;

impl Desk {
    pub(super) fn picture(&self, window: &str, file: &Path) -> Outcome<()> {
        let taken = self
            .program(Path::new("import"))
            .args(["-silent", "-window", window])
            .arg(file)
            .output()?;
        if taken.status.success() && file.is_file() {
            return Ok(());
        }
        Err(Fault::new(format!(
            "no picture was taken: {}",
            String::from_utf8_lossy(&taken.stderr)
        )))
    }
}
