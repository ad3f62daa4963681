//! Asking whether somebody is needed now: with the console's own session, whoever is signed in or not.

use protocol::{
    bell::{AskBell, Bell},
    paths,
};

use super::Client;
use crate::intent::Answer;

impl Client {
    /// Nothing is an error here: a bell that cannot be heard says so on the screen and is asked again.
    pub(super) fn ask_bell(&mut self, is_office: bool) -> Answer {
        if self.machine.is_none() && self.connect().is_err() {
            return Answer::Bell(None);
        }
        let bell = self.ask::<Bell>(paths::BELL, &AskBell { is_office });
        Answer::Bell(bell.ok())
    }
}
