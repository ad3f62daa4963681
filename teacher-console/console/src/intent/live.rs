//! What can be asked for while a class is at work, and what comes back.

use curriculum::AgeBand;
use protocol::{
    bytes::Id,
    lessons::{ClassLesson, GiveOwn, Play},
    live::{ClassNow, Order, PostOrder},
};

/// What is asked for.
#[derive(Clone, PartialEq)]
pub enum LiveIntent {
    /// Watch this class.
    Watch(Id),
    /// Open a pupil's menu, or close it.
    Pupil(Id),
    /// Ask the class or a pupil to do something.
    Order(Order),
    /// Choose another scenario for the pupil whose menu is open, or do not.
    Another,
    /// List the scenarios of this band.
    Ages(AgeBand),
    /// This one.
    Choose(Play),
    /// Support is in place, or is not (B-29).
    Confirm(bool),
    /// It goes to the pupil.
    Send,
}

/// What must be done.
#[derive(Clone)]
pub enum LiveEffect {
    /// Look how a class is now, when it differs from the revision one has. Nothing waits for the answer.
    Watch(Id, Option<u64>),
    /// Ask a class or a pupil to do something.
    Order(PostOrder),
    /// Ask what a class plays and who is not to meet what.
    Plan(Id),
    /// Give a pupil another scenario.
    Give(GiveOwn),
}

/// What comes back.
pub enum LiveAnswer {
    /// A class as it is now, or nothing where the server did not answer.
    Seen(Id, Option<ClassNow>),
    /// It was asked; this is the class now.
    Ordered(Id, ClassNow),
    /// What a class plays.
    Told(Id, Box<ClassLesson>),
    /// A pupil was given another scenario.
    Given(GiveOwn),
}
