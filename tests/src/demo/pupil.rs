//! A pupil at a classroom PC: signs in, plays, signs out, by keyboard, pointer and accessibility bus alone.

use super::{Album, PUPIL_APP, pupil_app};
use crate::desk::{Desk, Pad, PadButton, Seen, SmallDisk, Window};
use crate::patience::{Moment, PATIENCE, until};
use crate::process::Process;
use crate::words::Words;
use crate::{Fault, Outcome};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// Where the words on the pupil app's pages stand.
pub(super) const FILES: [&str; 2] = ["game.ftl", "tell.ftl"];

/// The app takes no second press within half a second, because a trembling hand does not mean it (criterion 45).
const PACE: Duration = Duration::from_millis(650);

/// The pupil app on one PC, and who sits at it.
pub struct PupilAtPc<'d> {
    /// The window.
    pub window: Window<'d>,
    /// Everything pressed and typed, in order.
    pub actions: Vec<String>,
    /// The interface words.
    pub words: Words,
    /// What the pupil presses with.
    pub hand: Hand,
    /// The gamepad that was plugged in, if one was.
    pub pad: Option<Pad>,
    album: &'d Album,
    last_press: Moment,
    app: Process,
}

/// What a pupil presses with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hand {
    /// A screen reader, through the accessibility bus; the pointer and the keyboard here and there.
    Any,
    /// Tab and Return, and nothing else.
    Keyboard,
    /// A screen reader, through the accessibility bus, and nothing else.
    Bus,
    /// One switch: the space bar, while the app's own highlight goes from control to control.
    Switch,
    /// The cross and the lower button of a gamepad, and nothing else.
    Pad,
}

impl<'d> PupilAtPc<'d> {
    /// Opens the pupil app on a PC that joined the school.
    ///
    /// # Errors
    /// When the window does not open.
    pub fn open(desk: &'d Desk, pc: &Path, log: &Path, album: &'d Album) -> Outcome<Self> {
        Self::start(desk, Self::command(desk, pc)?, log, album)
    }

    /// The same with a gamepad plugged in, and nothing else to press with.
    ///
    /// # Errors
    /// When the window does not open.
    pub fn open_with_pad(desk: &'d Desk, pc: &Path, log: &Path, album: &'d Album) -> Outcome<Self> {
        let pad = Pad::new(desk.home())?;
        let mut command = Self::command(desk, pc)?;
        pad.plug_into(&mut command);
        let mut pupil = Self::start(desk, command, log, album)?;
        pupil.pad = Some(pad);
        pupil.hand = Hand::Pad;
        Ok(pupil)
    }

    /// The same on a PC whose school folder lies on a small disk.
    ///
    /// # Errors
    /// When the window does not open.
    pub fn open_on_small_disk(
        desk: &'d Desk,
        pc: &Path,
        log: &Path,
        album: &'d Album,
    ) -> Outcome<(Self, SmallDisk)> {
        let command = SmallDisk::under(&Self::command(desk, pc)?, pc)?;
        let pupil = Self::start(desk, command, log, album)?;
        let disk = SmallDisk::of(&pupil.app, pc);
        Ok((pupil, disk))
    }

    fn command(desk: &Desk, pc: &Path) -> Outcome<Command> {
        let mut command = desk.program(&crate::process::ours("stop-think-click")?);
        command.args(pupil_app(pc)?.get_args());
        Ok(command)
    }

    fn start(desk: &'d Desk, mut command: Command, log: &Path, album: &'d Album) -> Outcome<Self> {
        let app = Process::start(&mut command, log)?;
        let window = desk.window(PUPIL_APP)?;
        let words = Words::read(&FILES)?;
        Ok(Self {
            window,
            actions: Vec::new(),
            words,
            hand: Hand::Any,
            pad: None,
            album,
            last_press: Moment::now(),
            app,
        })
    }

    /// Picks a class and a name and presses three pictures.
    ///
    /// # Errors
    /// When the sign-in does not lead home.
    pub fn sign_in(&mut self, class: &str, name: &str, pictures: &[String]) -> Outcome<()> {
        let home = self.words.say_with("hello-name", &[("name", name)])?;
        self.sign_in_to_see((class, name), pictures, &home)?;
        self.picture("home")
    }

    /// The same, where something else than home comes.
    ///
    /// # Errors
    /// When it does not come.
    pub fn sign_in_to_see(
        &mut self,
        (class, name): (&str, &str),
        pictures: &[String],
        sign: &str,
    ) -> Outcome<()> {
        self.press_to_see(class, name)?;
        self.picture("sign-in")?;
        let next_page = self.words.say("your-pictures")?;
        self.press_to_see(name, &next_page)?;
        self.picture("picture-password")?;
        for picture in pictures {
            // What a picture password is made of is not written down.
            self.press_in_silence(&self.words.say(&format!("picture-{picture}"))?)?;
        }
        self.actions.push("press three pictures".to_owned());
        self.window.named(sign).map(drop)
    }

    /// Signs out through the settings.
    ///
    /// # Errors
    /// When it does not lead back to the names.
    pub fn sign_out(&mut self) -> Outcome<()> {
        self.press_word("settings")?;
        self.window.named(&self.words.say("settings-title")?)?;
        self.picture("settings")?;
        self.press_word("sign-out")?;
        self.window
            .named(&self.words.say("find-your-name")?)
            .map(drop)
    }

    /// Presses the control that is called by these interface words.
    ///
    /// # Errors
    /// When it does not come.
    pub fn press_word(&mut self, key: &str) -> Outcome<()> {
        let name = self.words.say(key)?;
        self.press(&name)
    }

    /// Presses the control of this name through the accessibility bus.
    ///
    /// # Errors
    /// When it does not come.
    pub fn press(&mut self, name: &str) -> Outcome<()> {
        self.press_in_silence(name)?;
        self.actions.push(format!("press {name}"));
        Ok(())
    }

    /// Presses the control of this name until something else is seen. A page that is laid again in the very moment of
    /// a press swallows it; whoever presses then presses once more.
    ///
    /// # Errors
    /// When three presses lead nowhere.
    pub fn press_to_see(&mut self, name: &str, sign: &str) -> Outcome<()> {
        const LONG_ENOUGH: Duration = Duration::from_secs(8);
        for _ in 0..2 {
            self.press(name)?;
            if self
                .window
                .wait_for(sign, LONG_ENOUGH, |seen| seen.name == sign)
                .is_ok()
            {
                return Ok(());
            }
        }
        self.press(name)?;
        self.window.named(sign).map(drop)
    }

    /// Presses the control under the keyboard's focus, after putting the focus there.
    ///
    /// # Errors
    /// When it does not come or takes no focus.
    pub fn press_with_the_keyboard(&mut self, name: &str) -> Outcome<()> {
        if self.hand != Hand::Any {
            return self.press(name);
        }
        self.rest()?;
        self.window.on_control(name, |node| {
            node.focus()?;
            until("the keyboard's focus", PATIENCE, || {
                Ok(node.is_focused()?.then_some(()))
            })
        })?;
        self.window.keys(&["Return"])?;
        self.pressed(format!("key Return on {name}"))
    }

    /// Clicks the control of this name with the pointer.
    ///
    /// # Errors
    /// When it does not come or has no place on the screen.
    pub fn click(&mut self, name: &str) -> Outcome<()> {
        if self.hand != Hand::Any {
            return self.press(name);
        }
        self.rest()?;
        self.window
            .on_control(name, |node| self.window.click(node))?;
        self.pressed(format!("click {name}"))
    }

    /// Types words where the keyboard is.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn type_words(&mut self, words: &str) -> Outcome<()> {
        self.window.type_words(words)?;
        self.actions.push(format!("type {words}"));
        Ok(())
    }

    /// Takes a picture of the window as it is now.
    ///
    /// # Errors
    /// When the window is gone.
    pub fn picture(&self, what: &str) -> Outcome<()> {
        if matches!(self.hand, Hand::Bus | Hand::Pad) {
            // Whoever hears the page needs no picture, and by pad it looks as by any hand.
            return Ok(());
        }
        self.album.take(&self.window, what)
    }

    /// Whether the app still runs.
    pub fn is_open(&mut self) -> bool {
        self.app.is_running()
    }

    /// Closes the app as a pupil would: with the window's own key.
    ///
    /// # Errors
    /// When it does not end.
    pub fn close(mut self) -> Outcome<()> {
        self.app.end().map(drop)
    }

    /// The computer dies: the app is gone in the middle of whatever it did.
    pub fn cut_the_power(mut self) {
        self.app.kill();
    }

    /// Presses this very thing. What was redrawn meanwhile is not pressed: the caller looks again.
    ///
    /// # Errors
    /// When it cannot be pressed.
    pub fn press_this(&mut self, seen: &Seen) -> Outcome<()> {
        if self.hand != Hand::Any {
            return self.press(&seen.name);
        }
        self.rest()?;
        match seen.node.press() {
            Err(why) if !why.is_redrawn() => Err(why),
            Err(_) => Ok(()),
            Ok(()) => self.pressed(format!("press {}", seen.name)),
        }
    }

    /// Presses a button of the gamepad once the last press has had its effect.
    ///
    /// # Errors
    /// When none is plugged in.
    pub fn press_pad(&mut self, button: PadButton) -> Outcome<()> {
        self.rest()?;
        self.push(button)?;
        self.pressed(format!("button {button:?}"))
    }

    pub(super) fn push(&mut self, button: PadButton) -> Outcome<()> {
        let pad = self.pad.as_mut();
        let pad = pad.ok_or_else(|| Fault::new("no gamepad is plugged in"))?;
        pad.press(button)
    }

    pub(super) fn pressed(&mut self, action: String) -> Outcome<()> {
        self.last_press = Moment::now();
        self.actions.push(action);
        Ok(())
    }

    fn press_in_silence(&mut self, name: &str) -> Outcome<()> {
        self.rest()?;
        match self.hand {
            Hand::Any | Hand::Bus => self.window.press(name)?,
            Hand::Keyboard => self.tab_to(name)?,
            Hand::Switch => self.wait_and_touch(name)?,
            Hand::Pad => self.push_to(name)?,
        }
        self.last_press = Moment::now();
        Ok(())
    }

    /// Waits until the last press has had its effect and the next one counts.
    ///
    /// # Errors
    /// Never in practice: time passes.
    pub fn rest(&mut self) -> Outcome<()> {
        let last = self.last_press;
        until("the next press to count", PATIENCE, || {
            Ok((last.elapsed() > PACE).then_some(()))
        })
    }
}

/// Reads a pupil's three pictures from the handout the technician got, in their order.
///
/// # Errors
/// When the handout does not name the pupil.
pub fn pictures_of(server: &Path, class: &str, name: &str) -> Outcome<Vec<String>> {
    let text = std::fs::read_to_string(server.join("handout/pupil-cards.txt"))?;
    let start = format!("{class}  {name}: ");
    for line in text.lines() {
        if let Some(pictures) = line.strip_prefix(&start) {
            return Ok(pictures.split(", ").map(str::to_owned).collect());
        }
    }
    Err(Fault::new(format!(
        "the handout names no pictures for {name} of {class}"
    )))
}
