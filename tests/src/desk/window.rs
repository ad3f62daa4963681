//! One window on a desk: found by its title, read and pressed by accessible name, photographed.

use super::{Desk, Look, Node, Seen};
use crate::patience::{PATIENCE, until};
use crate::{Fault, Outcome};
use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

/// An open window.
#[derive(Debug)]
pub struct Window<'d> {
    desk: &'d Desk,
    title: String,
    id: String,
    root: Node,
}

impl<'d> Window<'d> {
    pub(super) fn find(desk: &'d Desk, title: &str) -> Outcome<Self> {
        // Building and drawing the first frame without a graphics card is the slowest thing a window does.
        let id = until(&format!("a window called '{title}'"), PATIENCE * 3, || {
            desk.window_id(title)
        })?;
        desk.xdotool(&["windowfocus", "--sync", &id])?;
        let seen = format!("'{title}' to show itself to assistive technology");
        let root = until(&seen, PATIENCE, || Ok(Self::on_the_bus(desk, title).ok()))?;
        Ok(Self {
            desk,
            title: title.to_owned(),
            id,
            root,
        })
    }

    fn on_the_bus(desk: &Desk, title: &str) -> Outcome<Node> {
        for program in Node::desktop(&desk.accessibility)?.children()? {
            for window in program.children().unwrap_or_default() {
                if window.name().is_ok_and(|name| name == title) {
                    return Ok(window);
                }
            }
        }
        Err(Fault::new(format!(
            "no window called '{title}' is on the accessibility bus"
        )))
    }

    /// The window's place on the accessibility bus; a window without the keyboard may have lost its name there.
    ///
    /// # Errors
    /// When the program no longer shows it.
    pub fn root(&self) -> Outcome<Node> {
        match self.root.role() {
            Ok(_) => Ok(self.root.clone()),
            Err(_) => Self::on_the_bus(self.desk, &self.title),
        }
    }

    /// Everything a screen reader finds in the window now.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn read(&self) -> Outcome<Vec<Seen>> {
        self.root()?.everything()
    }

    /// All names in reading order, once two looks agree: a page is not laid in one piece.
    ///
    /// # Errors
    /// When the window is gone or never comes to rest.
    pub fn names(&self) -> Outcome<Vec<String>> {
        let look = || {
            Ok::<_, Fault>(
                self.read()?
                    .into_iter()
                    .map(|seen| seen.name)
                    .collect::<Vec<_>>(),
            )
        };
        let mut before = look()?;
        until("the page to come to rest", PATIENCE, || {
            let now = look()?;
            let at_rest = now == before;
            before.clone_from(&now);
            Ok(at_rest.then_some(now))
        })
    }

    /// All names with their roles, as an indented page for messages and for checks on what is *not* there.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn words(&self) -> Outcome<String> {
        let mut words = String::new();
        for seen in self.read()? {
            writeln!(
                words,
                "{}{} {:?}",
                "  ".repeat(seen.depth),
                seen.role.name(),
                seen.name
            )?;
        }
        Ok(words)
    }

    /// Waits for the first thing that `is_it`.
    ///
    /// # Errors
    /// When it does not come; the words say what was there instead.
    pub fn wait_for(
        &self,
        what: &str,
        within: Duration,
        is_it: impl Fn(&Seen) -> bool,
    ) -> Outcome<Seen> {
        let found = until(what, within, || {
            Ok(self
                .read()
                .ok()
                .and_then(|all| all.into_iter().find(|seen| is_it(seen))))
        });
        found.map_err(|why| {
            let there = self.words().unwrap_or_else(|gone| gone.to_string());
            Fault::new(format!("{why}. '{}' showed:\n{there}", self.title))
        })
    }

    /// Waits for something with exactly this name.
    ///
    /// # Errors
    /// When it does not come.
    pub fn named(&self, name: &str) -> Outcome<Seen> {
        self.wait_for(&format!("'{name}'"), PATIENCE, |seen| seen.name == name)
    }

    /// Waits for something whose name holds these words.
    ///
    /// # Errors
    /// When it does not come.
    pub fn saying(&self, words: &str) -> Outcome<Seen> {
        self.wait_for(&format!("something saying '{words}'"), PATIENCE, |seen| {
            seen.name.contains(words)
        })
    }

    /// Waits for a pressable thing of this name and presses it through the accessibility bus.
    ///
    /// # Errors
    /// When it does not come or cannot be pressed.
    pub fn press(&self, name: &str) -> Outcome<()> {
        self.on_control(name, Node::press)
    }

    /// Waits for a pressable thing of this name and does something to it; what is redrawn meanwhile is looked for again.
    ///
    /// # Errors
    /// When it does not come, or when the deed fails.
    pub fn on_control<T>(&self, name: &str, deed: impl Fn(&Node) -> Outcome<T>) -> Outcome<T> {
        let what = format!("'{name}', to press it");
        self.on_control_where(&what, |seen| seen.name == name, |seen| deed(&seen.node))
    }

    /// Presses the first pressable thing that `is_it` and says its name, which may change while we reach for it.
    ///
    /// # Errors
    /// When it does not come or cannot be pressed.
    pub fn press_where(&self, what: &str, is_it: impl Fn(&Seen) -> bool) -> Outcome<String> {
        self.on_control_where(what, is_it, |seen| {
            seen.node.press()?;
            Ok(seen.name.clone())
        })
    }

    fn on_control_where<T>(
        &self,
        what: &str,
        is_it: impl Fn(&Seen) -> bool,
        deed: impl Fn(&Seen) -> Outcome<T>,
    ) -> Outcome<T> {
        let can_be = |seen: &Seen| is_it(seen) && seen.node.is_pressable().unwrap_or(false);
        until("something that keeps still", PATIENCE * 2, || {
            match deed(&self.wait_for(what, PATIENCE, can_be)?) {
                Ok(done) => Ok(Some(done)),
                Err(why) if why.is_redrawn() => Ok(None),
                Err(why) => Err(why.while_doing(what)),
            }
        })
    }

    /// Gives the window the keyboard: without a window manager nobody else does.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn take_keyboard(&self) -> Outcome<()> {
        self.desk
            .xdotool(&["windowfocus", "--sync", &self.id])
            .map(drop)
    }

    /// Moves the window's upper left corner.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn move_to(&self, x: u32, y: u32) -> Outcome<()> {
        self.desk
            .xdotool(&["windowmove", &self.id, &x.to_string(), &y.to_string()])
            .map(drop)
    }

    /// Presses keys by name, such as `Tab` or `ctrl+a`.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn keys(&self, keys: &[&str]) -> Outcome<()> {
        self.take_keyboard()?;
        self.desk.keys(keys)
    }

    /// Presses many keys as fast as a fist does, without waiting for what comes of them.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn mash(&self, keys: &[&str]) -> Outcome<()> {
        self.take_keyboard()?;
        self.desk.mash(keys)
    }

    /// Pulls the window to another size, in pixels.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn resize(&self, (width, height): (u32, u32)) -> Outcome<()> {
        let (width, height) = (width.to_string(), height.to_string());
        self.desk
            .xdotool(&["windowsize", &self.id, &width, &height])
            .map(drop)
    }

    /// Takes the window off the screen and puts it back: what a desktop does when it is minimised and restored.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn minimise_and_restore(&self) -> Outcome<()> {
        for what in ["windowunmap", "windowmap"] {
            self.desk.xdotool(&[what, "--sync", &self.id])?;
        }
        // A desktop gives it the keyboard again.
        self.take_keyboard()
    }

    /// Puts a key down, or lets go of it. The window must have the keyboard already.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn put(&self, key: &str, is_down: bool) -> Outcome<()> {
        self.desk.put(key, is_down)
    }

    /// Types words.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn type_words(&self, words: &str) -> Outcome<()> {
        self.take_keyboard()?;
        self.desk.type_words(words)
    }

    /// Clicks the middle of something with the pointer.
    ///
    /// # Errors
    /// When it has no place on the screen.
    pub fn click(&self, node: &Node) -> Outcome<()> {
        let (x, y) = node.middle()?;
        self.take_keyboard()?;
        self.desk.click(x, y)
    }

    /// The window's pixels as they are now.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn pixels(&self) -> Outcome<Vec<u8>> {
        self.desk.pixels(&self.id)
    }

    /// The window as it looks once it stands still.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn still(&self) -> Outcome<Look> {
        self.desk.wait_until_drawn(&self.id)?;
        self.desk.look(&self.id)
    }

    /// Takes a picture of the window.
    ///
    /// # Errors
    /// When the window is gone or the file cannot be written.
    pub fn picture(&self, file: &Path) -> Outcome<()> {
        self.desk.picture(&self.id, file)
    }
}
