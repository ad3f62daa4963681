//! What was played goes on this computer's disk, also when that is full for a while: until it has room again nothing a
//! pupil has done is let go, and a quiet notice says so.

#[cfg(test)]
mod tests;

use bevy::prelude::*;
use protocol::{UtcSeconds, bytes::Id, parcel::ProgressFact};

use super::{Courier, clock, file::FileFault, link::lock};
use crate::notice::Notices;
use crate::school::{RunFinished, School, SignedIn};

const NOT_KEPT: &str = "courier-not-kept";
/// How long a disk that took nothing is left in peace.
const PEACE_SECONDS: UtcSeconds = 5;

/// What is not on the disk yet.
#[derive(Default)]
pub(super) struct Waiting {
    facts: Vec<ProgressFact>,
    /// When the disk was last tried.
    tried: UtcSeconds,
}

/// Keeps the facts of every finished run and lets a parcel go. What the disk does not take is offered to it again, with
/// the next run or the next movement of whoever sits there.
pub(super) fn keep_runs(
    mut runs: MessageReader<RunFinished>,
    courier: Res<Courier>,
    school: Res<School>,
    mut notices: ResMut<Notices>,
    mut waiting: Local<Waiting>,
) {
    let Some(line) = &courier.line else {
        runs.clear();
        return;
    };
    let now = clock::now();
    let played: Vec<_> = runs
        .read()
        .filter_map(|run| progress(run, &school, now))
        .collect();
    let is_time = !waiting.facts.is_empty() && (now - waiting.tried).abs() >= PEACE_SECONDS;
    if played.is_empty() && !is_time {
        return;
    }
    waiting.tried = now;
    waiting.facts.extend(played);
    let kept = keep(&mut waiting.facts, |fact| {
        lock(&line.shared.outbox).keep_progress(fact, line.now())
    });
    match kept {
        Ok(()) => notices.withdraw(NOT_KEPT),
        Err(fault) => {
            error!("{fault}");
            notices.tell(NOT_KEPT);
        }
    }
    courier.let_a_parcel_go();
}

/// Keeps one after the other; what cannot be kept, and all after it, goes on waiting.
fn keep(
    waiting: &mut Vec<ProgressFact>,
    mut on_disk: impl FnMut(ProgressFact) -> Result<(), FileFault>,
) -> Result<(), FileFault> {
    while let Some(fact) = waiting.first() {
        on_disk(fact.clone())?;
        waiting.remove(0);
    }
    Ok(())
}

fn progress(run: &RunFinished, school: &School, now: i64) -> Option<ProgressFact> {
    let pupil = Id::from_hex(&school.signed_in.pupil()?.id)?;
    let outcome = run.facts.outcome.as_ref()?;
    Some(ProgressFact {
        id: sealing::random::id(),
        pupil,
        is_checked: matches!(school.signed_in, SignedIn::Confirmed(_)),
        scenario: run.facts.scenario.to_string(),
        topic: run.facts.topic.to_string(),
        outcome: outcome.to_string(),
        facts: serde_json::to_value(&run.facts).ok()?,
        seconds: run.seconds,
        happened_at: now,
    })
}
