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

/// Colours further apart than this, of 255, are not nearly the same.
const FAR: u8 = 24;

/// A window as it looked at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    size: Vec<u8>,
    colours: Vec<u8>,
}

impl Look {
    /// Whether it is one colour all over: nothing has been drawn yet.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.colours
            .chunks_exact(3)
            .all(|pixel| self.colours.starts_with(pixel))
    }

    /// How much of it, from 0 to 1, is not nearly the colour it is in another look; all of it when their sizes differ.
    #[must_use]
    pub fn differing(&self, other: &Self) -> f64 {
        if self.size != other.size || self.colours.is_empty() {
            return 1.0;
        }
        let pairs = self.colours.iter().zip(&other.colours);
        let far = pairs.filter(|(one, other)| one.abs_diff(**other) > FAR);
        far.count() as f64 / self.colours.len() as f64
    }

    /// Reads a picture in the plainest format there is: a head of three lines, then the colours, each in one byte or two
    /// of which the first counts.
    fn read(picture: &[u8]) -> Option<Self> {
        let mut lines = picture.splitn(4, |byte| *byte == b'\n');
        let (_, size, most) = (lines.next()?, lines.next()?, lines.next()?);
        let bytes = if most == b"255" { 1 } else { 2 };
        let colours = lines.next()?.iter().step_by(bytes).copied().collect();
        Some(Self {
            size: size.to_vec(),
            colours,
        })
    }
}

impl Desk {
    /// The window as it looks now.
    pub(super) fn look(&self, window: &str) -> Outcome<Look> {
        let picture = self.import(window, "ppm:-")?;
        Look::read(&picture).ok_or_else(|| Fault::new("the window's picture cannot be read"))
    }

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

    pub(super) fn wait_until_drawn(&self, window: &str) -> Outcome<()> {
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

#[cfg(test)]
mod tests {
    use super::Look;

    #[test]
    fn a_picture_is_read_with_one_byte_or_two_to_a_colour() {
        let one = Look::read(b"P6\n2 1\n255\n\x01\x02\x03\x0a\x0b\x0c").unwrap();
        let two = b"P6\n2 1\n65535\n\x01\xff\x02\xff\x03\xff\x0a\xff\x0b\xff\x0c\xff";
        assert_eq!(Look::read(two).unwrap(), one);
        assert!(!one.is_blank());
    }
}
