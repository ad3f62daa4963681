//! What must be done so that somebody hears of deeds on people, keys and machines, and what comes back.

use protocol::chain::Point;

use crate::state::deeds::ToldDeed;

/// What must be done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DeedsEffect {
    /// Look what was done since this person last read it here.
    Load,
    /// Do not tell again, at this console, what stands up to this place.
    Read(Point),
}

/// What comes back.
pub enum DeedsAnswer {
    /// Newest first, and how far the log was looked at; nothing for somebody who watches over no log.
    Told(Vec<ToldDeed>, Option<Point>),
    /// It is kept that it was read.
    Read,
}
