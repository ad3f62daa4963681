//! Whoever may brings a school in at the console, and prints the cards by which its pupils sign in.

use super::{LONG_ENOUGH, SafeguardingLead};
use crate::Outcome;
use crate::desk::Seen;
use crate::patience::PATIENCE;
use crate::school::StaffMember;
use std::time::Duration;

impl SafeguardingLead<'_> {
    /// Goes to the school roll.
    ///
    /// # Errors
    /// When it is not there.
    pub fn open_roll(&mut self) -> Outcome<()> {
        self.press_word("room-roll")?;
        self.wait_word("roll-sentence")
    }

    /// Chooses the file of this name among those that are offered, and looks at it.
    ///
    /// # Errors
    /// When it is not offered or cannot be looked at.
    pub fn look_at_roster(&mut self, file: &str) -> Outcome<()> {
        self.press_word("roll-bring-in-go")?;
        let start = format!("{file}. ");
        self.press_where(file, |seen| seen.name.starts_with(&start))?;
        self.picture("console-roster-file")?;
        let look = self.words.say("bring-look")?;
        let rows = self.words.say("bring-rows")?;
        self.press_to_see(&look, "the rows of the file", |seen| seen.name == rows)?;
        self.picture("console-roster-rows")
    }

    /// Waits until so many rows would meet this fate, by the id of its words.
    ///
    /// # Errors
    /// When other ones would.
    pub fn rows_would(&self, fate: &str, count: usize) -> Outcome<()> {
        let count = count.to_string();
        let start = self.words.say_with(fate, &[("count", &count)])?;
        let is_it = |seen: &Seen| seen.name.starts_with(&format!("{start}. "));
        self.window.wait_for(&start, PATIENCE, is_it).map(drop)
    }

    /// Imports what was looked at.
    ///
    /// # Errors
    /// When it is not stored.
    pub fn import_roster(&mut self, me: &StaffMember) -> Outcome<()> {
        let done = self.words.say("bring-done")?;
        self.press_word("bring-import")?;
        self.confirm_until(me, "what was done", LONG_ENOUGH, |seen| seen.name == done)?;
        self.picture("console-roster-done")
    }

    /// Goes on from an import to the cards and prints every one that is missing.
    ///
    /// # Errors
    /// When they are not all printed within the time.
    pub fn print_missing_cards(
        &mut self,
        me: &StaffMember,
        count: usize,
        within: Duration,
    ) -> Outcome<()> {
        self.press_word("bring-done-go")?;
        self.press(&self.words.say_many("roll-print-all", count)?)?;
        let all = self.words.say("roll-all-have-cards")?;
        self.confirm_until(me, "that everybody has a card", within, |seen| {
            seen.name == all
        })?;
        self.picture("console-cards-printed")
    }

    /// Prints a new card for one pupil of a class, told apart by the picture of the name tile.
    ///
    /// # Errors
    /// When it is not printed.
    pub fn print_new_card(
        &mut self,
        me: &StaffMember,
        class: &str,
        (name, picture): (&str, &str),
    ) -> Outcome<()> {
        let row = format!("{class}, ");
        self.press_starting(&row)?;
        let who = [("name", name), ("picture", picture)];
        let new = self.words.say_with("roll-print-new", &who)?;
        let yes = self.words.say("roll-replace-yes")?;
        self.press_to_see(&new, "the question whether to replace it", |seen| {
            seen.name == yes
        })?;
        self.picture("console-card-replaced")?;
        self.press(&yes)?;
        let printed = "1 card went to the printer.";
        self.confirm_until(me, printed, LONG_ENOUGH, |seen| seen.name.contains(printed))
    }

    /// Waits until something is seen, and types the password where that is asked for first: once in five minutes.
    pub(super) fn confirm_until(
        &mut self,
        me: &StaffMember,
        what: &str,
        within: Duration,
        is_done: impl Fn(&Seen) -> bool,
    ) -> Outcome<()> {
        let again = self.words.say("confirm-title")?;
        let first = self
            .window
            .wait_for(what, within, |seen| seen.name == again || is_done(seen))?;
        if first.name == again {
            self.fill("password", &me.password)?;
            self.actions.push("type the password".to_owned());
            self.press_word("confirm-go-on")?;
            self.window.wait_for(what, within, is_done)?;
        }
        Ok(())
    }
}
