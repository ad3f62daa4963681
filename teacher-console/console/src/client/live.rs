//! A class at work: as it is now, and asking it to do something.

use protocol::{
    classroom::OneClass,
    lessons::ClassLesson,
    live::{ClassNow, WatchClass},
    paths,
};

use super::Client;
use crate::intent::{
    Answer, Trouble,
    live::{LiveAnswer, LiveEffect},
};

impl Client {
    pub(super) fn live(&mut self, effect: LiveEffect) -> Result<Answer, Trouble> {
        match effect {
            // Nothing is an error here: a class that cannot be seen says so on the screen and is asked for again.
            LiveEffect::Watch(class, known) => {
                let ask = WatchClass { class, known };
                let seen = self.ask::<ClassNow>(paths::LIVE_CLASS, &ask);
                Ok(LiveAnswer::Seen(class, seen.ok()))
            }
            LiveEffect::Order(order) => {
                let now: ClassNow = self.ask(paths::LIVE_ORDER, &order)?;
                Ok(LiveAnswer::Ordered(order.class, now))
            }
            LiveEffect::Plan(class) => {
                let told = self.ask(paths::LESSONS, &OneClass { class })?;
                Ok(LiveAnswer::Told(class, Box::new(told)))
            }
            LiveEffect::Give(give) => {
                let _told: ClassLesson = self.ask(paths::LESSONS_OWN, &give)?;
                Ok(LiveAnswer::Given(give))
            }
        }
        .map(Answer::Live)
    }
}
