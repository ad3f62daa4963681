//! Somebody who may lets a supply teacher in, and the supply teacher looks at the lesson they were given.

use super::{LONG_ENOUGH, SafeguardingLead};
use crate::desk::Seen;
use crate::patience::until;
use crate::school::StaffMember;
use crate::{Fault, Outcome};
use std::process::Command;

/// What is typed of a guest.
#[derive(Debug, Clone, Copy)]
pub struct Supply<'a> {
    /// The name that colleagues know.
    pub name: &'a str,
    /// What they type to sign in.
    pub login: &'a str,
    /// The one class that they see.
    pub class: &'a str,
}

impl SafeguardingLead<'_> {
    /// Lets a supply teacher in until tomorrow. Returns the password, which is shown once.
    ///
    /// # Errors
    /// When they are not let in.
    pub fn let_supply_in(&mut self, me: &StaffMember, supply: Supply<'_>) -> Outcome<String> {
        self.press_word("room-log-ins")?;
        let (begin, name) = (
            self.words.say("guest-begin")?,
            self.words.say("guest-name")?,
        );
        self.press_to_see(&begin, "the form", |seen| seen.name == name)?;
        let tomorrow = crate::school::run(Command::new("date").args(["-I", "-d", "tomorrow"]))?;
        for (key, typed) in [
            ("guest-name", supply.name),
            ("guest-login", supply.login),
            ("guest-purpose", "Covers for a day"),
            ("guest-last-day", tomorrow.trim()),
        ] {
            self.fill(key, typed)?;
            self.actions.push(format!("type {typed}"));
        }
        self.choose_all(&[self.words.say("guest-supply")?, supply.class.to_owned()])?;
        self.picture("console-guest-form")?;
        self.press_word("guest-let-in")?;
        let is_in = self
            .words
            .say_with("guest-new-title", &[("name", supply.name)])?;
        self.confirm_until(me, "that they are let in", LONG_ENOUGH, |seen| {
            seen.name == is_in
        })?;
        let password = self.shown_below("password")?;
        self.press_word("guest-written-down")?;
        Ok(password)
    }

    /// Signs in as a guest, who has no card and no keys.
    ///
    /// # Errors
    /// When they are not let in.
    pub fn sign_in_as_guest(&mut self, supply: Supply<'_>, password: &str) -> Outcome<()> {
        self.try_password(supply.login, password)?;
        let classes = self.words.say("room-classes")?;
        let is_there = |seen: &Seen| seen.name == classes;
        self.window.wait_for(&classes, LONG_ENOUGH, is_there)?;
        self.press_word("room-guest")?;
        let hello = self
            .words
            .say_with("guest-hello", &[("name", supply.name)])?;
        self.window.saying(&hello)?;
        self.wait_word("guest-sees-classes")?;
        self.picture("console-guest")
    }

    /// Goes to the lesson that somebody else has planned. Returns what stands on its page.
    ///
    /// # Errors
    /// When it is not there.
    pub fn see_lesson_given(&mut self, class: &str, title: &str) -> Outcome<Vec<String>> {
        self.press_word("room-classes")?;
        let see = self.words.say_with("see-lesson", &[("name", class)])?;
        let plays = self
            .words
            .say_with("lesson-class-plays", &[("title", title)])?;
        self.press_to_see(&see, "what the class plays", |seen| seen.name == plays)?;
        self.picture("console-guest-lesson")?;
        self.window.names()
    }

    /// Goes to the only open class and waits until so many of its pupils are in a story. Returns what stands there.
    ///
    /// # Errors
    /// When they are not.
    pub fn watch_the_class(&mut self, at_work: usize) -> Outcome<Vec<String>> {
        self.press_word("room-live-class")?;
        let playing = self.words.say("live-playing")?;
        let names = until("everybody at work", LONG_ENOUGH, || {
            let names = self.window.names()?;
            let count = names.iter().filter(|name| **name == playing).count();
            Ok((count == at_work).then_some(names))
        })?;
        self.picture("console-guest-live")?;
        Ok(names)
    }

    /// The text that stands right below this label.
    fn shown_below(&self, label: &str) -> Outcome<String> {
        let label = self.words.say(label)?;
        let names = self.window.names()?;
        let place = names.iter().rposition(|name| *name == label);
        let below = place.and_then(|place| names.get(place + 1));
        below
            .cloned()
            .ok_or_else(|| Fault::new(format!("nothing stands below '{label}'")))
    }
}
