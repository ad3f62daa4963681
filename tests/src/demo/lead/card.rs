//! A lead lets their own computer keep the code of their card, and lets it forget.

use super::SafeguardingLead;
use crate::Outcome;
use crate::patience::PATIENCE;
use crate::school::StaffMember;

impl SafeguardingLead<'_> {
    /// Signs in, types the code of the card and lets the computer keep it.
    ///
    /// # Errors
    /// When the computer does not offer it, or the console does not let them in.
    pub fn sign_in_and_keep_card(&mut self, person: &StaffMember) -> Outcome<()> {
        self.try_password(&person.login, &person.password)?;
        self.asks_for_card(person)?;
        self.press_word("card-keep")?;
        self.fill("card-code", &person.kit)?;
        self.actions.push("type the card code".to_owned());
        self.picture("console-keep-card")?;
        self.press_word("unlock")?;
        self.is_in()
    }

    /// Signs in with name and password alone.
    ///
    /// # Errors
    /// When that is not enough.
    pub fn sign_in_without_card(&mut self, person: &StaffMember) -> Outcome<()> {
        self.try_password(&person.login, &person.password)?;
        self.is_in()
    }

    /// Waits until the console asks for the code of the card.
    ///
    /// # Errors
    /// When it does not.
    pub fn asks_for_card(&self, person: &StaffMember) -> Outcome<()> {
        let words = self
            .words
            .say_with("unlock-hello", &[("name", &person.name)])?;
        self.window.named(&words).map(drop)
    }

    /// Goes to the room of one's own sign-in and lets the computer forget the code.
    ///
    /// # Errors
    /// When it is not kept.
    pub fn forget_card(&mut self) -> Outcome<()> {
        self.press_word("room-account")?;
        self.wait_word("card-is-kept")?;
        self.picture("console-card-is-kept")?;
        self.press_word("card-forget")?;
        self.wait_word("notice-card-forgotten")
    }

    fn is_in(&self) -> Outcome<()> {
        let reports = self.words.say("room-reports")?;
        let is_room = |seen: &crate::desk::Seen| seen.name.starts_with(&reports);
        self.window
            .wait_for("the rooms", PATIENCE, is_room)
            .map(drop)
    }
}
