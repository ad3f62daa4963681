//! Pictures of windows.

use super::Desk;
use crate::patience::until;
use crate::{Fault, Outcome};
use std::path::Path;
use std::time::Duration;

/// Equal looks in a row after which a window counts as drawn: the accessibility tree is ahead of the picture.
const EQUAL_LOOKS: u32 = 5;
/// What still moves after this is taken as it is.
const STILLNESS: Duration = Duration::from_secs(6);

impl Desk {
    /// The window's pixels as they are now.
    pub(super) fn pixels(&self, window: &str) -> Outcome<Vec<u8>> {
        let taken = self
            .program(Path::new("import"))
            .args(["-silent", "-window", window, "ppm:-"])
            .output()?;
        if taken.status.success() {
            Ok(taken.stdout)
        } else {
            Err(Fault::new("the window cannot be seen"))
        }
    }

    pub(super) fn picture(&self, window: &str, file: &Path) -> Outcome<()> {
        self.wait_until_drawn(window)?;
        self.import(window, &file.to_string_lossy())?;
        if file.is_file() {
            Ok(())
        } else {
            Err(Fault::new("no picture was taken"))
        }
    }

    fn wait_until_drawn(&self, window: &str) -> Outcome<()> {
        let (mut last, mut equal, mut fault) = (Vec::new(), 0, None);
        let still = until("the picture to stand still", STILLNESS, || {
            let now = match self.import(window, "rgb:-") {
                Ok(now) => now,
                Err(why) => {
                    fault = Some(why);
                    return Ok(Some(()));
                }
            };
            // One colour all over is a window that has not drawn anything yet.
            let is_blank = now.chunks_exact(3).all(|pixel| now.starts_with(pixel));
            equal = if now == last && !is_blank {
                equal + 1
            } else {
                0
            };
            last = now;
            Ok((equal >= EQUAL_LOOKS).then_some(()))
        });
        drop(still);
        fault.map_or(Ok(()), Err)
    }

    fn import(&self, window: &str, to: &str) -> Outcome<Vec<u8>> {
        let taken = self
            .program(Path::new("import"))
            .args(["-silent", "-depth", "8", "-window", window, to])
            .output()?;
        if taken.status.success() {
            return Ok(taken.stdout);
        }
        Err(Fault::new(format!(
            "no picture was taken: {}",
            String::from_utf8_lossy(&taken.stderr)
        )))
    }
}
