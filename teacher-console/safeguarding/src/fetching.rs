//! The brake on fetching: much that is sealed, in one hour and outside one's own cases, takes a second person's word
//! (`keys` plan §2.19).

use crate::{Asker, Log, Permission, PersonId, Refusal, StaffMember, Tie, may};

/// Sealed records that one person can fetch within an hour outside their own cases without anybody's word.
pub const FETCHES_AN_HOUR_MAX: u32 = 200;
/// How far back fetches count, and how long a second person's word lets somebody go on, in seconds.
pub const HOUR_S: i64 = 60 * 60;
/// How long a wish to go on waits for a second person, in seconds. After that it has to be asked again.
pub const WISH_WAITS_S: i64 = 24 * HOUR_S;

/// Something that one person fetched outside their own cases: cases in which they have put something on record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fetched {
    /// When, in seconds since 1970 (UTC).
    pub at_s: i64,
    /// How many sealed records.
    pub count: u32,
}

/// What is known of one person's fetching when they ask for more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fetching {
    /// What they fetched, in any order; what is older than an hour does not count.
    pub fetched: Vec<Fetched>,
    /// When a second person last said that they may go on.
    pub word_s: Option<i64>,
}

impl Fetching {
    /// Whether they may fetch this many more outside their own cases. None more is always allowed.
    ///
    /// # Errors
    ///
    /// [`Refusal::FetchesMuch`] until the hour is over or somebody else has agreed.
    pub fn may_fetch(&self, count: u32, now_s: i64) -> Result<(), Refusal> {
        let since_s = now_s.saturating_sub(HOUR_S);
        // What lies ahead, because the clock was moved back, counts too: moving it lets nobody fetch more.
        let lately = self
            .fetched
            .iter()
            .filter(|one| one.at_s > since_s)
            .fold(count, |sum, one| sum.saturating_add(one.count));
        let is_agreed = self
            .word_s
            .is_some_and(|word_s| word_s > since_s && word_s <= now_s);
        if count == 0 || is_agreed || lately <= FETCHES_AN_HOUR_MAX {
            Ok(())
        } else {
            Err(Refusal::FetchesMuch)
        }
    }
}

/// Whether this person can be the second one who lets somebody go on.
///
/// Anybody else on the route of the log can, and in the safeguarding log a steward. In the other two logs a steward may
/// be the person the words are about.
///
/// # Errors
///
/// [`Refusal::NotForYou`], or [`Refusal::SamePerson`] for whoever asked.
pub fn agree_to_fetching(
    log: Log,
    asked: PersonId,
    second: &StaffMember,
    is_steward: bool,
) -> Result<(), Refusal> {
    let mut ties = Vec::new();
    if second.routes.contains(&log) {
        ties.push(Tie::OnItsRoute);
    }
    if is_steward {
        ties.push(Tie::Steward);
    }
    let asker = Asker::staff(&second.roles, &ties);
    may(asker, Permission::AgreeToFetchMuch, Some(log))?;
    if second.id == asked {
        return Err(Refusal::SamePerson);
    }
    Ok(())
}

#[cfg(test)]
mod tests;
