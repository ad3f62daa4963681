//! Whom the bell calls about something urgent that nobody has in hand yet: the school's ladder, rung by rung (E-15).
//!
//! The bell says no name, no log and no number. It must not betray a report either to somebody who was left out of it:
//! - Only the safeguarding log climbs the ladder. Nobody of the team, no head and no chair can have been left out of a
//!   report there, because leaving one of them out moves it to another log.
//! - What stands in the other two logs calls its own readers alone, and a locked console only where each of the people
//!   who last worked there is one of them.

use crate::{Log, ReceivedReport, StaffMember};

/// After how many minutes without a signed 'I have this' the bell calls more people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ladder {
    /// The people who read about adults who work here: the head and a second.
    pub staff_route_after_min: u32,
    /// The office screen.
    pub office_after_min: u32,
}

/// Where a bell hangs.
#[derive(Clone, Copy, Debug)]
pub enum Post<'a> {
    /// A console at which this person is signed in: what others could hear there does not ring.
    SignedIn(&'a StaffMember),
    /// A locked console, with the people who last worked there.
    Locked(&'a [StaffMember]),
    /// The office screen.
    Office,
}

/// Whether the bell rings at this post. `waiting` is everything urgent that nobody has in hand; `now_s` in seconds since
/// 1970 (UTC).
#[must_use]
pub fn rings(waiting: &[ReceivedReport], post: Post<'_>, ladder: Ladder, now_s: i64) -> bool {
    waiting.iter().any(|one| calls(one, post, ladder, now_s))
}

fn calls(one: &ReceivedReport, post: Post<'_>, ladder: Ladder, now_s: i64) -> bool {
    let has_waited = |minutes: u32| {
        now_s.saturating_sub(one.received_at_s) >= i64::from(minutes).saturating_mul(60)
    };
    let is_called = |who: &StaffMember| {
        one.is_waiting_for(who)
            || (one.log == Log::Safeguarding
                && who.routes.contains(&Log::Staff)
                && has_waited(ladder.staff_route_after_min))
    };
    match post {
        Post::SignedIn(who) => is_called(who),
        Post::Locked(people) if one.log == Log::Safeguarding => people.iter().any(is_called),
        Post::Locked(people) => !people.is_empty() && people.iter().all(is_called),
        Post::Office => one.log == Log::Safeguarding && has_waited(ladder.office_after_min),
    }
}
