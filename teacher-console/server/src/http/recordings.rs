//! Personal recording that the head has allowed, how it is used, and when it was withdrawn (F-32).

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    UtcSeconds,
    bytes::Id,
    machines::Nothing,
    recordings::{
        DecideRecording, LookAtRecording, RecordingAllowed, RecordingNote, RecordingState,
        Recordings,
    },
};
use safeguarding::Permission;
use store::{Register, RegisterNote};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    who::Staff,
};
use crate::{
    registers::{Threaded, line, text, threads},
    school::School,
};

const DAY_S: UtcSeconds = 24 * 60 * 60;
/// A permission lasts a school year at most: a longer one is asked for again.
const LASTS_MAX_S: UtcSeconds = 366 * DAY_S;
const ALLOWED: &str = "allowed";
const LOOKED: &str = "looked";
const WITHDRAWN: &str = "withdrawn";

/// Every permission.
pub(crate) async fn list(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<Recordings> {
    staff.may(Permission::SeeRecordings, &[])?;
    all(&school, &staff).await
}

/// The head allows something, or withdraws it.
pub(crate) async fn decide(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(decision): Body<DecideRecording>,
) -> Answer<Recordings> {
    staff.may(Permission::AllowRecordings, &[])?;
    match decision {
        DecideRecording::Allow {
            who,
            what_for,
            from,
            last_day,
        } => {
            let (Some(who), Some(what_for)) = (line(&who), text(&what_for)) else {
                return Err(No::refused(
                    "It is not said who may record, or what for.",
                    "Nothing was noted. Fill in both, in a line or two.",
                ));
            };
            let today = school.now().div_euclid(DAY_S) * DAY_S;
            if last_day < from || last_day < today || last_day - from > LASTS_MAX_S {
                return Err(No::refused(
                    "These days cannot be.",
                    "Nothing was noted. The last day is not before the first, not over yet, and a year away at most.",
                ));
            }
            let note = RegisterNote {
                about: who,
                from_s: Some(from),
                last_day_s: Some(last_day),
                ..noted(ALLOWED, what_for, &school, &staff)
            };
            keep(&school, note).await?;
        }
        DecideRecording::Withdraw { number, why } => {
            go_on(&school, &staff, (number, WITHDRAWN), &why).await?;
        }
    }
    all(&school, &staff).await
}

/// Somebody looked how it is used.
pub(crate) async fn look(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(look): Body<LookAtRecording>,
) -> Answer<Recordings> {
    staff.may(Permission::SeeRecordings, &[])?;
    go_on(&school, &staff, (look.number, LOOKED), &look.words).await?;
    all(&school, &staff).await
}

/// Notes something on a permission that stands: one that was withdrawn is at its end.
async fn go_on(
    school: &Arc<School>,
    staff: &Staff,
    (number, what): (u32, &str),
    words: &str,
) -> Result<(), No> {
    let again = Arc::clone(school);
    let known = beside(move || threads(&again.learning, Register::Recording)).await?;
    let one = known.into_iter().find(|(first, _)| first.number == number);
    let (_, later) = one.ok_or_else(No::not_there)?;
    if later.iter().any(|note| note.what == WITHDRAWN) {
        return Err(No::refused(
            "This permission was withdrawn before.",
            "Nothing was noted. Look at the list again.",
        ));
    }
    let Some(words) = text(words) else {
        return Err(No::refused(
            "It is not said what was seen, or why.",
            "Nothing was noted. Write a line or two.",
        ));
    };
    let note = RegisterNote {
        follows: Some(number),
        ..noted(what, words, school, staff)
    };
    keep(school, note).await
}

fn noted(what: &str, words: String, school: &School, staff: &Staff) -> RegisterNote {
    RegisterNote {
        register: Register::Recording,
        what: what.to_owned(),
        kind: String::new(),
        ticked: Vec::new(),
        owner: None,
        follows: None,
        about: String::new(),
        words,
        from_s: None,
        last_day_s: None,
        by: staff.person.id.0,
        at_s: school.now(),
    }
}

async fn keep(school: &Arc<School>, note: RegisterNote) -> Result<(), No> {
    let again = Arc::clone(school);
    beside(move || again.learning.add_register_notes(&[note])).await?;
    Ok(())
}

async fn all(school: &Arc<School>, staff: &Staff) -> Answer<Recordings> {
    let (again, now) = (Arc::clone(school), school.now());
    let threads = beside(move || threads(&again.learning, Register::Recording)).await?;
    Ok(Json(Recordings {
        allowed: threads
            .into_iter()
            .rev()
            .map(|thread| told(thread, now))
            .collect(),
        may_allow: staff.may(Permission::AllowRecordings, &[]).is_ok(),
    }))
}

fn told((first, later): Threaded, now: UtcSeconds) -> RecordingAllowed {
    let (number, first) = (first.number, first.note);
    let (from, last_day) = (
        first.from_s.unwrap_or(first.at_s),
        first.last_day_s.unwrap_or(first.at_s),
    );
    let state = if later.iter().any(|note| note.what == WITHDRAWN) {
        RecordingState::Withdrawn
    } else if now >= last_day + DAY_S {
        RecordingState::Over
    } else if now < from {
        RecordingState::Later
    } else {
        RecordingState::Counts
    };
    let note = |note: RegisterNote| RecordingNote {
        withdraws: note.what == WITHDRAWN,
        words: note.words,
        by: Id(note.by),
        at: note.at_s,
    };
    RecordingAllowed {
        number,
        who: first.about,
        what_for: first.words,
        from,
        last_day,
        by: Id(first.by),
        at: first.at_s,
        state,
        notes: later.into_iter().map(note).collect(),
    }
}
