//! When the school's policy is to be reviewed, and new technology: what was noted, and what incidents ask for (I-08, I-30).

use std::sync::Arc;

use axum::{Json, extract::State};
use protocol::{
    UtcSeconds,
    bytes::Id,
    machines::Nothing,
    policy::{NotePolicy, PolicyNoted, PolicyPage, ReviewWhy, TechnologyNote, TechnologySeen},
};
use safeguarding::{Permission, policy_due};
use store::{Register, RegisterNote};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    who::Staff,
};
use crate::{
    fault::Fault,
    figures,
    registers::{Threaded, line, text, threads},
    school::School,
};

const REVIEWED: &str = "reviewed";
const SOONER: &str = "sooner";
const SEEN: &str = "seen";
const OVER: &str = "over";

/// How the policy stands, and what is new.
pub(crate) async fn show(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<PolicyPage> {
    staff.may(Permission::KeepThePolicy, &[])?;
    page(&school).await
}

/// Notes a review, a reason for one, or something new.
pub(crate) async fn note(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<NotePolicy>,
) -> Answer<PolicyPage> {
    staff.may(Permission::KeepThePolicy, &[])?;
    let known = {
        let again = Arc::clone(&school);
        beside(move || threads(&again.learning, Register::Technology)).await?
    };
    if let NotePolicy::SeenMore { number, .. } = &ask
        && !known.iter().any(|(first, _)| first.number == *number)
    {
        return Err(No::not_there());
    }
    let (by, now) = (staff.person.id.0, school.now());
    let Some(note) = as_note(ask, by, now) else {
        return Err(No::refused(
            "Something is empty, too long, or begins later than today.",
            "Nothing was noted. A name is one line; what is said is a few lines.",
        ));
    };
    let again = Arc::clone(&school);
    beside(move || again.learning.add_register_notes(&[note])).await?;
    page(&school).await
}

/// What is kept of it; nothing when it says nothing.
fn as_note(ask: NotePolicy, by: [u8; 16], now: UtcSeconds) -> Option<RegisterNote> {
    let note = |register, what: &str, words: &str| {
        Some(RegisterNote {
            register,
            what: what.to_owned(),
            kind: String::new(),
            ticked: Vec::new(),
            owner: None,
            follows: None,
            about: String::new(),
            words: text(words)?,
            from_s: None,
            last_day_s: None,
            by,
            at_s: now,
        })
    };
    match ask {
        NotePolicy::Reviewed { why, words } => Some(RegisterNote {
            about: why.name().to_owned(),
            ..note(Register::Policy, REVIEWED, &words)?
        }),
        NotePolicy::Sooner { why, words } => Some(RegisterNote {
            about: why.name().to_owned(),
            ..note(Register::Policy, SOONER, &words)?
        }),
        NotePolicy::Seen { name, words, since } => Some(RegisterNote {
            about: line(&name)?,
            from_s: Some(since).filter(|since| *since <= now),
            ..note(Register::Technology, SEEN, &words)?
        })
        .filter(|note| note.from_s.is_some()),
        NotePolicy::SeenMore {
            number,
            words,
            is_over,
        } => Some(RegisterNote {
            follows: Some(number),
            ..note(
                Register::Technology,
                if is_over { OVER } else { SEEN },
                &words,
            )?
        }),
    }
}

async fn page(school: &Arc<School>) -> Answer<PolicyPage> {
    let again = Arc::clone(school);
    Ok(Json(beside(move || told(&again)).await?))
}

/// How the policy stands, and what is new.
pub(crate) fn told(school: &School) -> Result<PolicyPage, Fault> {
    let notes = threads(&school.learning, Register::Policy)?;
    let of_kind = |what: &str| -> Vec<PolicyNoted> {
        let notes = notes.iter().rev().map(|(first, _)| &first.note);
        notes
            .filter(|note| note.what == what)
            .filter_map(policy_noted)
            .collect()
    };
    let (reviews, mut sooner) = (of_kind(REVIEWED), of_kind(SOONER));
    let last = reviews.first().map(|review| review.at);
    let is_since = |at: UtcSeconds| last.is_none_or(|last| at > last);
    let lessons = figures::closed_with_a_change(school)?;
    let reasons = sooner.iter().map(|one| one.at);
    let due = policy_due(last, reasons.chain(lessons.iter().copied()), school.now());
    sooner.retain(|one| is_since(one.at));
    let lessons = lessons.into_iter().filter(|at| is_since(*at)).count();
    let mut technology: Vec<TechnologySeen> = threads(&school.learning, Register::Technology)?
        .into_iter()
        .rev()
        .map(technology_seen)
        .collect();
    technology.sort_by_key(TechnologySeen::is_over);
    Ok(PolicyPage {
        reviews,
        sooner,
        lessons: u32::try_from(lessons).unwrap_or(u32::MAX),
        due: due.due_s,
        is_due: due.is_due,
        technology,
    })
}

fn policy_noted(note: &RegisterNote) -> Option<PolicyNoted> {
    Some(PolicyNoted {
        why: ReviewWhy::from_name(&note.about)?,
        words: note.words.clone(),
        by: Id(note.by),
        at: note.at_s,
    })
}

fn technology_seen((first, later): Threaded) -> TechnologySeen {
    let (number, first) = (first.number, first.note);
    let note = |note: RegisterNote| TechnologyNote {
        words: note.words,
        is_over: note.what == OVER,
        by: Id(note.by),
        at: note.at_s,
    };
    TechnologySeen {
        number,
        name: first.about,
        words: first.words,
        since: first.from_s.unwrap_or(first.at_s),
        by: Id(first.by),
        at: first.at_s,
        notes: later.into_iter().map(note).collect(),
    }
}
