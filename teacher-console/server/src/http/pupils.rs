//! Pupils: open classes, picture sign-in, help by a lesson code, the profile that roams, answers to reports.

use std::{collections::BTreeMap, sync::Arc};

use axum::{Json, extract::State};
use classroom::{CardSecret, Lesson, MachineId, Pupil, PupilId, Tries, may_try};
use protocol::{
    bytes::{Id, Token},
    card::CardKind,
    machines::Nothing,
    pupils::{
        AskReceipts, AssistedSignIn, ClassTiles, Finished, OpenClasses, PractisedRun, Profile,
        PupilSession, PupilSignIn, PupilTile, RECEIPT_SLOTS, ReceiptAnswers,
    },
    report::SignInManner,
    statement::Statement,
    ticket::Ticket,
};
use store::{ProgressRow, PupilRow, TryResult};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    story_places,
    who::{PupilMachine, SignedInPupil},
};
use crate::{
    agreements::{PupilsDue, due_from_pupil},
    card_secret, class_rules,
    fault::Fault,
    half_terms, random,
    school::School,
    sessions::{Person, PersonProof},
};

/// Stands for 'whoever typed a lesson code' in the count of tries.
const LESSON_CODE: [u8; 16] = *b"stc lesson codes";

/// Classes a member of staff has opened, with names and tiles and nothing else.
pub(crate) async fn open_classes(
    State(school): State<Arc<School>>,
    PupilMachine(_machine): PupilMachine,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<OpenClasses> {
    let (learning, now) = (Arc::clone(&school.learning), school.now());
    let is_demo = school.settings.demo;
    let classes = beside(move || -> Result<_, Fault> {
        let open = learning.open_lessons(now)?;
        let due = PupilsDue::read(&learning, is_demo, now)?;
        let mut classes = Vec::new();
        for class in learning.classes()? {
            if open.iter().any(|row| row.lesson.class == class.id) {
                let pupils = learning
                    .pupils_of(class.id)?
                    .into_iter()
                    .map(|row| tile(row, &due))
                    .collect();
                classes.push(ClassTiles {
                    id: Id(class.id.0),
                    name: class.name,
                    band: class.band.text().to_owned(),
                    pupils,
                });
            }
        }
        Ok(classes)
    })
    .await?;
    Ok(Json(OpenClasses { classes }))
}

/// What stands on a pupil's card. Tries are counted on this machine only, before the answer goes out.
pub(crate) async fn sign_in(
    State(school): State<Arc<School>>,
    PupilMachine(machine): PupilMachine,
    Body(sign_in): Body<PupilSignIn>,
) -> Answer<PupilSession> {
    let machine = MachineId(machine.id);
    let pupil = open_pupil(&school, sign_in.pupil).await?;
    let tries = tries(&school, pupil.pupil.id.0, machine).await?;
    may_try(tries).map_err(|refusal| No::ask_an_adult(refusal.to_string()))?;
    let kind = sign_in.secret.kind();
    let is_right = match card_secret::from_the_wire(sign_in.secret) {
        Some(secret) => check_card(&school, &pupil, secret).await?,
        None => false,
    };
    let result = if is_right {
        TryResult::Right
    } else {
        TryResult::Wrong
    };
    record(&school, pupil.pupil.id.0, machine, result).await?;
    if is_right {
        let manner = match kind {
            CardKind::Pictures => SignInManner::Pictures,
            CardKind::Pin => SignInManner::Pin,
        };
        return open_session(&school, pupil, machine, manner).await;
    }
    let now_wrong = Tries {
        wrong_here: tries.wrong_here.saturating_add(1),
        wrong_on_machine_today: tries.wrong_on_machine_today.saturating_add(1),
    };
    may_try(now_wrong).map_err(|refusal| No::ask_an_adult(refusal.to_string()))?;
    Err(No::wrong_secret(
        match kind {
            CardKind::Pictures => "These are not the pictures.",
            CardKind::Pin => "This is not the number.",
        },
        "Look at your card and try again. You can also ask an adult.",
    ))
}

/// An adult's lesson code helps a pupil in; it works when picture tries are used up.
pub(crate) async fn assisted(
    State(school): State<Arc<School>>,
    PupilMachine(machine): PupilMachine,
    Body(sign_in): Body<AssistedSignIn>,
) -> Answer<PupilSession> {
    let machine = MachineId(machine.id);
    let pupil = open_pupil(&school, sign_in.pupil).await?;
    let now = school.now();
    let learning = Arc::clone(&school.learning);
    let wrong = beside(move || learning.wrong_today(LESSON_CODE, machine.0, now)).await?;
    if wrong >= classroom::WRONG_TRIES_A_DAY_MAX {
        return Err(No::refused(
            "Too many wrong codes were typed on this computer today.",
            "Another computer works as always. 'Tell a trusted adult' works here too.",
        ));
    }
    let learning = Arc::clone(&school.learning);
    let open = beside(move || learning.open_lessons(now)).await?;
    let code = sign_in.lesson_code.trim();
    let lessons: Vec<Lesson> = open.into_iter().map(|row| row.lesson).collect();
    let helps = |lesson: &Lesson, pupil: &Pupil| lesson.helps(pupil, code, now);
    if lessons
        .iter()
        .any(|lesson| helps(lesson, &pupil.pupil).is_ok())
    {
        record(&school, LESSON_CODE, machine, TryResult::Right).await?;
        record(&school, pupil.pupil.id.0, machine, TryResult::Helped).await?;
        return open_session(&school, pupil, machine, SignInManner::Assisted).await;
    }
    record(&school, LESSON_CODE, machine, TryResult::Wrong).await?;
    let why = lessons
        .iter()
        .find(|lesson| lesson.class == pupil.pupil.class)
        .and_then(|lesson| helps(lesson, &pupil.pupil).err())
        .unwrap_or(classroom::LessonRefusal::WrongCode);
    Err(No::wrong_secret(
        "The code did not match.",
        &why.to_string(),
    ))
}

/// Saves what roams with the pupil.
pub(crate) async fn profile(
    State(school): State<Arc<School>>,
    signed_in: SignedInPupil,
    Body(profile): Body<Profile>,
) -> Answer<Nothing> {
    if !profile.fits() {
        return Err(No::unreadable());
    }
    let text = profile_text(&profile)?;
    let learning = Arc::clone(&school.learning);
    beside(move || learning.save_profile(PupilId(signed_in.pupil.0), &text)).await?;
    Ok(Json(Nothing {}))
}

/// Ends a pupil's session.
pub(crate) async fn sign_out(
    State(school): State<Arc<School>>,
    signed_in: SignedInPupil,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<Nothing> {
    school.sessions.close_person(&signed_in.token);
    school.live.leave(PupilId(signed_in.pupil.0));
    Ok(Json(Nothing {}))
}

/// Eight names in, eight answers out, whatever they stand for.
pub(crate) async fn receipts(
    State(school): State<Arc<School>>,
    PupilMachine(_machine): PupilMachine,
    Body(ask): Body<AskReceipts>,
) -> Answer<ReceiptAnswers> {
    if ask.names.len() != RECEIPT_SLOTS {
        return Err(No::unreadable());
    }
    let names: Vec<[u8; 32]> = ask.names.iter().map(|name| name.0).collect();
    let learning = Arc::clone(&school.learning);
    let stored = beside(move || learning.answers(&names)).await?;
    let answers = stored
        .into_iter()
        .map(|answer| answer.and_then(|bytes| serde_json::from_slice::<Statement>(&bytes).ok()))
        .collect();
    Ok(Json(ReceiptAnswers {
        answers,
        now: school.now(),
    }))
}

/// A new pupil's profile: full words, and eight slots that look filled.
pub(crate) fn first_profile() -> Result<String, Fault> {
    let mut receipts = Vec::new();
    for _ in 0..RECEIPT_SLOTS {
        receipts.push(random::id()?);
    }
    profile_text(&Profile {
        reading_mode: "full".to_owned(),
        access: BTreeMap::new(),
        receipts,
    })
}

fn profile_text(profile: &Profile) -> Result<String, Fault> {
    serde_json::to_string(profile)
        .map_err(|_| Fault::new("A profile could not be written.", "Please report this."))
}

fn tile(row: PupilRow, due: &PupilsDue) -> PupilTile {
    PupilTile {
        rules_due: due.of(Id(row.pupil.id.0)),
        id: Id(row.pupil.id.0),
        name: row.pupil.shown_name,
        picture: row.pupil.tile,
        card: row.card.map_or_else(CardKind::default, |card| {
            card_secret::kind_on_the_wire(card.kind)
        }),
    }
}

/// The pupil, if their class is open. One of a closed class, or one who has left, looks like one who does not exist.
async fn open_pupil(school: &Arc<School>, pupil: Id) -> Result<PupilRow, No> {
    let (learning, now) = (Arc::clone(&school.learning), school.now());
    let found = beside(move || -> Result<_, Fault> {
        let Some(row) = learning.present_pupil(PupilId(pupil.0))? else {
            return Ok(None);
        };
        let open = learning.open_lessons(now)?;
        let is_open = open.iter().any(|one| one.lesson.class == row.pupil.class);
        Ok(is_open.then_some(row))
    })
    .await?;
    found.ok_or_else(No::not_there)
}

async fn tries(school: &School, holder: [u8; 16], machine: MachineId) -> Result<Tries, No> {
    let (learning, now) = (Arc::clone(&school.learning), school.now());
    Ok(beside(move || learning.tries(holder, machine.0, now)).await?)
}

async fn record(
    school: &School,
    holder: [u8; 16],
    machine: MachineId,
    result: TryResult,
) -> Result<(), No> {
    let (learning, now) = (Arc::clone(&school.learning), school.now());
    Ok(beside(move || learning.record_try(holder, machine.0, result, now)).await?)
}

async fn check_card(school: &School, pupil: &PupilRow, secret: CardSecret) -> Result<bool, No> {
    let Some(kept) = pupil.card.clone() else {
        return Ok(false);
    };
    let _turn = school.slow_hashes.acquire().await.map_err(|_| stopping())?;
    let (pepper, id) = (school.keys.pepper, Id(pupil.pupil.id.0));
    Ok(beside(move || card_secret::card_matches(&pepper, id, secret, &kept.hash)).await?)
}

fn stopping() -> Fault {
    Fault::new("The server is stopping.", "Try again in a minute.")
}

async fn open_session(
    school: &Arc<School>,
    pupil: PupilRow,
    machine: MachineId,
    manner: SignInManner,
) -> Answer<PupilSession> {
    let now = school.now();
    let id = Id(pupil.pupil.id.0);
    let learning = Arc::clone(&school.learning);
    let is_demo = school.settings.demo;
    let class = pupil.pupil.class;
    let (runs, (rules_due, has_signed_before), (class_rules, is_leader), half_terms, place) =
        beside(move || -> Result<_, Fault> {
            let rules_due = due_from_pupil(&learning, is_demo, id, now)?;
            let class_rules = class_rules::of_now(&learning, class, now)?;
            let half_terms = half_terms::days(&learning, is_demo)?;
            let place = story_places::place_of(&learning, PupilId(id.0), now)?;
            let runs = learning.progress_of(PupilId(id.0))?;
            let is_leader = learning.leaders()?.contains(&PupilId(id.0));
            Ok((runs, rules_due, (class_rules, is_leader), half_terms, place))
        })
        .await?;
    // What somebody played under this name unchecked stays hidden from the pupil who is checked.
    let (practised, checked): (Vec<_>, Vec<_>) = runs
        .into_iter()
        .filter(|row| row.is_checked)
        .map(|row| (practised(&row), row.run))
        .unzip();
    let finished = classroom::finished(PupilId(id.0), &checked)
        .into_iter()
        .map(|(scenario, outcome)| Finished { scenario, outcome })
        .collect();
    let profile = serde_json::from_str(&pupil.profile).map_err(|_| {
        Fault::new(
            "A stored profile cannot be read.",
            "Run `school-server verify`.",
        )
    })?;
    let proof = PersonProof {
        person: Person::Pupil(id),
        machine: Id(machine.0),
    };
    let token: Token = school.sessions.open_person(proof, now)?;
    Ok(Json(PupilSession {
        token,
        ticket: ticket(school, id, Id(machine.0), manner, now)?,
        manner,
        band: Some(pupil.pupil.band.text().to_owned()),
        profile,
        finished,
        rules_due,
        has_signed_before,
        class_rules,
        is_leader,
        practised,
        place,
        half_terms,
        now,
    }))
}

fn practised(row: &ProgressRow) -> PractisedRun {
    PractisedRun {
        facts: serde_json::from_str(&row.facts).unwrap_or(serde_json::Value::Null),
        happened_at: row.run.happened_at_s,
    }
}

fn ticket(
    school: &School,
    pupil: Id,
    machine: Id,
    manner: SignInManner,
    at: i64,
) -> Result<Statement, Fault> {
    let payload = serde_json::to_vec(&Ticket {
        format: 1,
        pupil,
        machine,
        manner,
        at,
    })
    .map_err(|_| Fault::new("A ticket could not be written.", "Please report this."))?;
    Ok(school.keys.ticket.sign(school.id(), payload))
}
