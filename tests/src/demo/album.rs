//! The pictures of a demo, numbered in the order the screens were passed.

use crate::Outcome;
use crate::desk::Window;
use crate::patience::until;
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A software renderer on a busy machine draws a page within this time.
const DRAWING_MAX: Duration = Duration::from_secs(3);

/// A folder of pictures that grows.
#[derive(Debug)]
pub struct Album {
    folder: PathBuf,
    names: RefCell<Vec<String>>,
    last: RefCell<Vec<u8>>,
}

impl Album {
    /// An empty album.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn new(folder: &Path) -> Outcome<Self> {
        std::fs::create_dir_all(folder)?;
        Ok(Self {
            folder: folder.to_owned(),
            names: RefCell::default(),
            last: RefCell::default(),
        })
    }

    /// Takes a picture of the window as it is now.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn take(&self, window: &Window<'_>, what: &str) -> Outcome<()> {
        // The accessibility tree is ahead of the drawing: wait until something new is drawn and stands still.
        // A page that looks as before is taken as it is.
        let mut seen = window.pixels()?;
        let drawn = until("the drawing to come to rest", DRAWING_MAX, || {
            let now = window.pixels()?;
            let is_new = now == seen && now != *self.last.borrow();
            seen.clone_from(&now);
            Ok(is_new.then_some(()))
        });
        drop(drawn);
        self.last.replace(seen);
        let name = format!("{:02}-{what}.png", self.names.borrow().len() + 1);
        window.picture(&self.folder.join(&name))?;
        self.names.borrow_mut().push(name);
        Ok(())
    }

    /// The pictures' names, in order.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        self.names.borrow().clone()
    }
}
