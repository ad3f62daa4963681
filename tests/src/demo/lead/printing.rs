//! Whoever has a case prints all of it at their own desk.

use super::{LONG_ENOUGH, SafeguardingLead};
use crate::Outcome;

impl SafeguardingLead<'_> {
    /// Prints the open case, and says what for.
    ///
    /// # Errors
    /// When it is not offered, or does not come to the printer.
    pub fn print_case(&mut self, why: &str) -> Outcome<()> {
        let label = self.words.say("print-case-why")?;
        let print = self.words.say("print-case")?;
        self.press_to_see(&print, "what the print is for", |seen| seen.name == label)?;
        self.fill("print-case-why", why)?;
        self.actions.push(format!("type {why}"));
        self.press_word("finish-print")?;
        let printed = self.words.say("notice-case-printed")?;
        self.window
            .wait_for("that it went to the printer", LONG_ENOUGH, |seen| {
                seen.name == printed
            })
            .map(drop)
    }
}
