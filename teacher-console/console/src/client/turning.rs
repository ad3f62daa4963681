//! A new school year: how the school stands, and carrying out what was shown.

use protocol::{
    machines::Nothing,
    paths,
    turning::{TakeClassBack, YearNow},
};

use super::Client;
use crate::intent::{
    Answer, Trouble,
    turning::{TurningAnswer, TurningEffect},
};

impl Client {
    pub(super) fn turning(&mut self, effect: TurningEffect) -> Result<Answer, Trouble> {
        let answer = match effect {
            TurningEffect::Load => {
                let now: YearNow = self.ask(paths::YEAR, &Nothing {})?;
                TurningAnswer::Loaded(now)
            }
            TurningEffect::Turn(turning) => {
                TurningAnswer::Turned(self.ask(paths::YEAR_TURN, &turning)?)
            }
            TurningEffect::TakeBack(class) => {
                let ask = TakeClassBack { class };
                TurningAnswer::TakenBack(self.ask(paths::YEAR_TAKE_BACK, &ask)?)
            }
        };
        Ok(Answer::Turning(answer))
    }
}
