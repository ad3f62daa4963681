//! Rooms with computers: asking for them, and saying that one was looked at.

use protocol::{machines::Nothing, paths, rooms::RoomChecks};

use super::Client;
use crate::intent::{
    Answer, Trouble,
    rooms::{RoomsAnswer, RoomsEffect},
};

impl Client {
    pub(super) fn rooms_seen(&mut self, effect: RoomsEffect) -> Result<Answer, Trouble> {
        let answer = match effect {
            // Whoever may not look at them has none on the page: that is no trouble.
            RoomsEffect::Load => {
                let told = self.ask::<RoomChecks>(paths::ROOMS, &Nothing {});
                RoomsAnswer::Loaded(told.ok())
            }
            RoomsEffect::Check(check) => {
                RoomsAnswer::Checked(self.ask(paths::ROOMS_CHECKED, &check)?)
            }
        };
        Ok(Answer::Rooms(answer))
    }
}
