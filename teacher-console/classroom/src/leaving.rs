//! What pupils practised goes some time after they have left, when two people have said so (D7, D8).

use std::{collections::BTreeSet, fmt};

use crate::PupilId;

/// A twelfth of a year of 365 days: never longer than the calendar's months together.
const MONTH_S: i64 = 365 * 24 * 60 * 60 / 12;

/// When the time of somebody is over who left then, in seconds since 1970 (UTC).
#[must_use]
pub fn due_at_s(left_at_s: i64, months: u32) -> i64 {
    left_at_s.saturating_add(MONTH_S.saturating_mul(i64::from(months)))
}

/// Leaving at this second or earlier is long enough ago.
#[must_use]
pub fn left_before_s(months: u32, now_s: i64) -> i64 {
    now_s.saturating_sub(MONTH_S.saturating_mul(i64::from(months)))
}

/// A list that one person has signed and that waits for another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskedSweep {
    /// Who asked.
    pub by: [u8; 16],
    /// Whose records are to go.
    pub pupils: Vec<PupilId>,
}

/// Why nothing is deleted. `Display` is the sentence for the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SweepRefusal {
    /// The list is empty.
    Nobody,
    /// Somebody on it has not left, or not for long enough.
    NotDue,
    /// Another list waits.
    AlreadyAsked,
    /// No list waits.
    NothingAsked,
    /// The second person is the first one.
    SamePerson,
    /// The second person's list names somebody whom the first one's does not.
    OtherList,
}

impl fmt::Display for SweepRefusal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Nobody => "Nobody is on the list.",
            Self::NotDue => "Somebody on the list is back, or has not left for long enough.",
            Self::AlreadyAsked => "A list is waiting for a second person already.",
            Self::NothingAsked => "No list is waiting for a second person any more.",
            Self::SamePerson => "You have asked for this yourself, so another person has to agree.",
            Self::OtherList => "The list is not the one that was asked for.",
        })
    }
}

impl std::error::Error for SweepRefusal {}

/// Whether the records of these pupils may be asked to go. `due` are all whose time is over.
///
/// # Errors
///
/// A [`SweepRefusal`].
pub fn may_ask(
    pupils: &[PupilId],
    due: &[PupilId],
    waits: Option<&AskedSweep>,
) -> Result<(), SweepRefusal> {
    if waits.is_some() {
        return Err(SweepRefusal::AlreadyAsked);
    }
    all_due(pupils, due)
}

/// Whether this person, as the second, may let them go. Their list may be shorter than the first one's, never longer:
/// whoever came back meanwhile is left out.
///
/// # Errors
///
/// A [`SweepRefusal`].
pub fn may_agree(
    by: [u8; 16],
    pupils: &[PupilId],
    due: &[PupilId],
    waits: Option<&AskedSweep>,
) -> Result<(), SweepRefusal> {
    let asked = waits.ok_or(SweepRefusal::NothingAsked)?;
    if asked.by == by {
        return Err(SweepRefusal::SamePerson);
    }
    if !pupils.iter().all(|one| asked.pupils.contains(one)) {
        return Err(SweepRefusal::OtherList);
    }
    all_due(pupils, due)
}

fn all_due(pupils: &[PupilId], due: &[PupilId]) -> Result<(), SweepRefusal> {
    let due: BTreeSet<PupilId> = due.iter().copied().collect();
    if pupils.is_empty() {
        Err(SweepRefusal::Nobody)
    } else if pupils.iter().all(|one| due.contains(one)) {
        Ok(())
    } else {
        Err(SweepRefusal::NotDue)
    }
}

#[cfg(test)]
mod tests;
