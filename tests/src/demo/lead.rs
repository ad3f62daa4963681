//! The safeguarding lead at the console: signs in, unlocks, reads, records, by keyboard, pointer and accessibility bus.

mod card;
mod forms;
mod guests;
mod handing_out;
mod lesson;
mod printing;
mod questionnaires;
mod registers;
mod roll;
mod room;
mod rules;
mod worry;

pub use guests::Supply;
pub use handing_out::HandedOut;
pub use room::Way;

use super::{Album, Hand, console};
use crate::desk::{Desk, Seen, Window};
use crate::patience::{PATIENCE, until};
use crate::process::Process;
use crate::school::{School, StaffMember};
use crate::words::Words;
use crate::{Fault, Outcome};
use atspi::Role;
use std::path::Path;
use std::time::Duration;

/// The title of the console's window.
const CONSOLE: &str = "Teacher console · Stop Think Click";
/// The duty of the person who reads reports.
pub const LEADS_DUTY: &str = "safeguarding-lead";

/// How long a press may take, on a machine that does other things besides. Nothing is pressed twice: no press is lost.
const LONG_ENOUGH: Duration = PATIENCE.saturating_mul(3);

/// The console on one computer, and who sits at it.
pub struct SafeguardingLead<'d> {
    /// The window.
    pub window: Window<'d>,
    /// Everything pressed and typed, in order; never a password or a card's code.
    pub actions: Vec<String>,
    /// What the lead presses with.
    pub hand: Hand,
    words: Words,
    album: &'d Album,
    app: Process,
}

impl<'d> SafeguardingLead<'d> {
    /// Opens the console of the school beside the pupil app.
    ///
    /// # Errors
    /// When the window does not open.
    pub fn open(desk: &'d Desk, school: &School, log: &Path, album: &'d Album) -> Outcome<Self> {
        let words = Words::read(&["console.ftl"])?;
        let mut command = desk.program(&crate::process::ours("teacher-console")?);
        command.args(console(school)?.get_args());
        let passing = desk.home().join("tmp");
        std::fs::create_dir_all(&passing)?;
        command.env("TMPDIR", passing);
        let app = Process::start(&mut command, log)?;
        let window = desk.window(CONSOLE)?;
        window.move_to(1300, 0)?;
        Ok(Self {
            window,
            actions: Vec::new(),
            hand: Hand::Any,
            words,
            album,
            app,
        })
    }

    /// Signs in with name and password, then opens the keys with the card.
    ///
    /// # Errors
    /// When the console does not let them in.
    pub fn sign_in(&mut self, person: &StaffMember) -> Outcome<()> {
        self.try_password(&person.login, &person.password)?;
        let greeting = self
            .words
            .say_with("unlock-hello", &[("name", &person.name)])?;
        self.window.named(&greeting)?;
        self.picture("console-unlock")?;
        self.fill("card-code", &person.kit)?;
        self.actions.push("type the card code".to_owned());
        self.press_word("unlock")?;
        let reports = self.words.say("room-reports")?;
        self.window
            .wait_for("the rooms", PATIENCE, |seen| {
                seen.name.starts_with(&reports)
            })
            .map(drop)
    }

    /// Types a login name and a password and presses Return.
    ///
    /// # Errors
    /// When the door is not there.
    pub fn try_password(&mut self, login: &str, password: &str) -> Outcome<()> {
        self.fill("login-name", login)?;
        self.actions.push(format!("type the login name {login}"));
        self.picture("console-sign-in")?;
        self.fill("password", password)?;
        self.actions.push("type the password".to_owned());
        self.window.keys(&["Return"])?;
        self.actions.push("key Return".to_owned());
        Ok(())
    }

    /// These interface words.
    ///
    /// # Errors
    /// When there are none of that key.
    pub fn word(&self, key: &str) -> Outcome<String> {
        self.words.say(key)
    }

    /// Waits for these interface words.
    ///
    /// # Errors
    /// When they do not come.
    pub fn wait_word(&self, key: &str) -> Outcome<()> {
        let words = self.words.say(key)?;
        self.window.saying(&words).map(drop)
    }

    /// Opens the newest report from a computer and says that it is in hand.
    ///
    /// # Errors
    /// When it is not in the list or cannot be opened.
    pub fn open_report(&mut self, computer: &str, told: &str) -> Outcome<()> {
        let reports = self.words.say("room-reports")?;
        self.press_starting(&reports)?;
        let row = self.pressable(&format!("a report from {computer}"), |seen| {
            seen.name.contains(computer)
        })?;
        self.picture("console-reports")?;
        self.press(&row.name)?;
        self.window
            .wait_for("the words of the report", LONG_ENOUGH, |seen| {
                seen.name.contains(told)
            })?;
        self.picture("console-report")?;
        self.press_word("i-have-this")?;
        self.wait_word("notice-answered")
    }

    /// Puts the open report on record as a concern and goes to its case.
    ///
    /// # Errors
    /// When the console does not offer it.
    pub fn record_concern(&mut self) -> Outcome<()> {
        let (record, concern) = (
            self.words.say("record-concern")?,
            self.words.say("deed-concern")?,
        );
        self.press_to_see(&record, "the concern in its chronology", |seen| {
            seen.name == concern
        })?;
        self.picture("console-concern")
    }

    /// Takes the open case up as an incident of this type, in the server's own words.
    ///
    /// # Errors
    /// When the server does not offer it.
    pub fn make_incident(&mut self, kind: &str) -> Outcome<()> {
        const TAKE_UP: &str = "Take up as an incident";
        self.press_to_see(TAKE_UP, "the types", |seen| seen.name == kind)?;
        self.press(kind)?;
        self.picture("console-choose-type")?;
        self.press_to_see(TAKE_UP, "the incident in the chronology", |seen| {
            seen.name.contains(kind) && seen.name != kind
        })?;
        self.picture("console-incident")
    }

    /// Adds an entry to the chronology.
    ///
    /// # Errors
    /// When it does not appear there.
    pub fn add_entry(&mut self, facts: &str) -> Outcome<()> {
        let label = self.words.say("entry-facts")?;
        self.press_to_see("Add an entry", "the page to write on", |seen| {
            seen.name == label
        })?;
        self.fill("entry-facts", facts)?;
        self.actions.push(format!("type {facts}"));
        self.picture("console-entry")?;
        let (finish, entry) = (
            self.words.say("finish-entry")?,
            self.words.say("deed-entry")?,
        );
        self.press_to_see(&finish, "the entry", |seen| seen.name == entry)?;
        self.window.named(facts)?;
        self.picture("console-chronology")
    }

    /// Looks for these words in everything that may be read, and waits for what is said about them.
    ///
    /// # Errors
    /// When the page does not come or says nothing.
    pub fn search(&mut self, words: &str, answer: &str) -> Outcome<()> {
        self.fill("search-field", words)?;
        self.actions.push(format!("type {words}"));
        let all = self.words.say("search-all")?;
        self.press_to_see(&all, answer, |seen| seen.name.contains(answer))?;
        self.picture("console-search")
    }

    /// Copies everything that is typed in this field.
    ///
    /// # Errors
    /// When the field does not take the keyboard.
    pub fn copy_from(&mut self, key: &str) -> Outcome<()> {
        self.field(key)?;
        self.actions.push("copy".to_owned());
        self.window.keys(&["ctrl+a", "ctrl+c"])
    }

    /// Pastes at the end of this field and types a full stop after it. Returns what then stands there.
    ///
    /// # Errors
    /// When the field does not take it.
    pub fn paste_into(&mut self, key: &str) -> Outcome<String> {
        let field = self.field(key)?;
        self.actions.push("paste".to_owned());
        self.window.keys(&["End", "ctrl+v"])?;
        self.window.type_words(".")?;
        until("the full stop after it", PATIENCE, || {
            let text = field.node.text()?;
            Ok(text.ends_with('.').then_some(text))
        })
    }

    /// Closes the console.
    ///
    /// # Errors
    /// When it does not end.
    pub fn close(mut self) -> Outcome<()> {
        self.app.end().map(drop)
    }

    /// Ends the console at once, as a power cut would.
    pub fn kill(mut self) {
        self.app.kill();
    }

    /// Presses the control that is called by these interface words.
    ///
    /// # Errors
    /// When it does not come.
    pub fn press_word(&mut self, key: &str) -> Outcome<()> {
        let name = self.words.say(key)?;
        self.press(&name)
    }

    fn press(&mut self, name: &str) -> Outcome<()> {
        self.press_where(&format!("'{name}'"), |seen| seen.name == name)
    }

    fn press_where(&mut self, what: &str, is_it: impl Fn(&Seen) -> bool) -> Outcome<()> {
        let name = match self.hand {
            Hand::Any | Hand::Bus | Hand::Switch | Hand::Pad => {
                self.window.press_where(what, is_it)?
            }
            Hand::Keyboard => {
                let can_be = |seen: &Seen| is_it(seen) && seen.node.is_pressable().unwrap_or(false);
                let name = self.tab_to(what, can_be)?.name;
                self.window.keys(&["Return"])?;
                name
            }
        };
        self.actions.push(format!("press {name}"));
        Ok(())
    }

    /// Presses Tab until the keyboard is there, and no oftener than once round the page.
    fn tab_to(&self, what: &str, is_it: impl Fn(&Seen) -> bool) -> Outcome<Seen> {
        const CONTROLS_MAX: usize = 120;
        self.window.wait_for(what, PATIENCE, &is_it)?;
        let mut walked = Vec::new();
        for _ in 0..CONTROLS_MAX {
            let focused = self.focused()?;
            if let Some(seen) = focused.as_ref().filter(|seen| is_it(seen)) {
                return Ok(seen.clone());
            }
            let before = focused.map(|seen| seen.name);
            self.window.keys(&["Tab"])?;
            // No two controls of a page have one name.
            until("the keyboard to go on", PATIENCE, || {
                let moved = self
                    .focused()?
                    .is_some_and(|seen| Some(seen.name) != before);
                Ok(moved.then_some(()))
            })?;
            walked.extend(before);
        }
        Err(Fault::new(format!(
            "Tab does not come to {what}, but to {walked:?}"
        )))
    }

    fn focused(&self) -> Outcome<Option<Seen>> {
        let mut seen = self.window.read()?.into_iter();
        Ok(seen.find(|seen| seen.node.is_focused().unwrap_or(false)))
    }

    /// Presses, and waits until something is seen.
    fn press_to_see(
        &mut self,
        name: &str,
        what: &str,
        sign: impl Fn(&Seen) -> bool,
    ) -> Outcome<()> {
        self.press(name)?;
        self.window.wait_for(what, LONG_ENOUGH, sign).map(drop)
    }

    fn press_starting(&mut self, start: &str) -> Outcome<()> {
        self.press_where(start, |seen| seen.name.starts_with(start))
    }

    fn pressable(&self, what: &str, is_it: impl Fn(&Seen) -> bool) -> Outcome<Seen> {
        self.window.wait_for(what, PATIENCE, |seen| {
            is_it(seen) && seen.node.is_pressable().unwrap_or(false)
        })
    }

    /// Puts the keyboard into the field of this name.
    fn field(&self, key: &str) -> Outcome<Seen> {
        self.field_named(&self.words.say(key)?)
    }

    fn field_named(&self, name: &str) -> Outcome<Seen> {
        let takes_text = |seen: &Seen| {
            matches!(
                seen.role,
                Role::Entry | Role::PasswordText | Role::Text | Role::Editbar
            )
        };
        let what = format!("the field '{name}'");
        let is_it = |seen: &Seen| seen.name == name && takes_text(seen);
        if self.hand == Hand::Keyboard {
            return self.tab_to(&what, is_it);
        }
        let field = self.window.wait_for(&what, PATIENCE, is_it)?;
        field.node.focus()?;
        let focused = || Ok(field.node.is_focused()?.then_some(()));
        until(&format!("the keyboard in '{name}'"), PATIENCE, focused)?;
        Ok(field)
    }

    /// Puts the keyboard into the field of this name and types.
    fn fill(&self, key: &str, words: &str) -> Outcome<()> {
        self.fill_named(&self.words.say(key)?, words)
    }

    fn fill_named(&self, name: &str, words: &str) -> Outcome<()> {
        let field = self.field_named(name)?;
        // What stood there before is taken away letter by letter: a screen too slow for a chord sees only its letter.
        match field.node.text() {
            Ok(before) => {
                let mut keys = vec!["End"];
                keys.extend(before.chars().map(|_| "BackSpace"));
                self.window.keys(&keys)?;
            }
            Err(_) => self.window.keys(&["ctrl+a"])?,
        }
        self.window.type_words(words)
    }

    fn picture(&self, what: &str) -> Outcome<()> {
        if self.hand == Hand::Bus {
            // Whoever hears the page needs no picture.
            return Ok(());
        }
        self.album.take(&self.window, what)
    }

    /// Whether nothing of these words is on the screen.
    ///
    /// # Errors
    /// When they are.
    pub fn shows_nothing_of(&self, told: &str) -> Outcome<()> {
        let shown = self.window.words()?;
        if shown.contains(told) {
            Err(Fault::new(format!("the console shows:\n{shown}")))
        } else {
            Ok(())
        }
    }
}
