//! What can be asked for while a class is at work, and what comes back.

use protocol::{
    bytes::Id,
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
}

/// What must be done.
#[derive(Clone, Copy)]
pub enum LiveEffect {
    /// Look how a class is now, when it differs from the revision one has. Nothing waits for the answer.
    Watch(Id, Option<u64>),
    /// Ask a class or a pupil to do something.
    Order(PostOrder),
}

/// What comes back.
pub enum LiveAnswer {
    /// A class as it is now, or nothing where the server did not answer.
    Seen(Id, Option<ClassNow>),
    /// It was asked; this is the class now.
    Ordered(Id, ClassNow),
}
