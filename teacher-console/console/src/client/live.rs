//! A class at work: as it is now, and asking it to do something.

use protocol::{
    classroom::OneClass,
    lessons::ClassLesson,
    live::{ClassNow, WatchClass},
    paths,
    problem::ProblemCode,
};

use super::{
    Client,
    link::{self, Miss},
};
use crate::intent::{
    Answer, Trouble,
    live::{LiveAnswer, LiveEffect},
};

impl Client {
    pub(super) fn live(&mut self, effect: LiveEffect) -> Result<Answer, Trouble> {
        match effect {
            // Nothing is an error here: a class that cannot be seen says so on the screen and is asked for again.
            LiveEffect::Watch(class, known) => Ok(LiveAnswer::Seen(
                class,
                self.watch(&WatchClass { class, known }),
            )),
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

    /// The class as it is now, or nothing soon. A machine session that ran out is renewed, and the next question sees it.
    fn watch(&mut self, ask: &WatchClass) -> Option<ClassNow> {
        let (path, wait_max) = (paths::LIVE_CLASS, link::WATCH_WAIT_MAX);
        match self.link.ask_within(wait_max, path, ask, self.tokens()) {
            Ok(now) => Some(now),
            Err(Miss::Problem(problem)) if problem.code == ProblemCode::NotSignedIn => {
                self.prove_key().ok()?;
                self.ask(path, ask).ok()
            }
            Err(_) => None,
        }
    }
}
