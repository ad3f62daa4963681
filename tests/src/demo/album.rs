//! The pictures of a demo, numbered in the order the screens were passed.

use crate::Outcome;
use crate::desk::Window;
use std::cell::RefCell;
use std::path::{Path, PathBuf};

/// A folder of pictures that grows.
#[derive(Debug)]
pub struct Album {
    folder: PathBuf,
    names: RefCell<Vec<String>>,
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
        })
    }

    /// Takes a picture of the window as it is now.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn take(&self, window: &Window<'_>, what: &str) -> Outcome<()> {
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
