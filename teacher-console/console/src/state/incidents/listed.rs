//! Which cases of a log are listed: all, those that lie still or are late, and those of a risk that is watched (M-10).

use protocol::{UtcSeconds, cases::CaseRow, risks::WatchedRisk};

use super::Incidents;

/// Which cases of a log are listed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Listed {
    /// All of them.
    All,
    /// Those on which nothing has been done for many school days (F-66).
    Quiet,
    /// Those with a task that should be done by now.
    Late,
    /// Those of a watched risk, by its place among them.
    Risk(usize),
}

impl Listed {
    /// Those that are always there, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::All, Self::Quiet, Self::Late];
}

impl Incidents {
    /// Whether this case is among those.
    pub fn lists(&self, listed: Listed, row: &CaseRow, now: UtcSeconds) -> bool {
        match listed {
            Listed::All => true,
            Listed::Quiet => row.quiet_school_days.is_some(),
            Listed::Late => row.next_due.is_some_and(|due| due < now),
            Listed::Risk(place) => {
                let risk = self.watched.get(place);
                risk.is_some_and(|risk| self.is_of(risk, row))
            }
        }
    }

    /// By its type, which is clear, or by a topic, where the case was opened here.
    fn is_of(&self, risk: &WatchedRisk, row: &CaseRow) -> bool {
        let kind = row.incident_type.as_ref();
        let seen = self.seen.get(&row.case);
        kind.is_some_and(|kind| risk.types.contains(kind))
            || seen.is_some_and(|seen| seen.has_topic_of(&risk.topics))
    }
}

#[cfg(test)]
mod tests;
