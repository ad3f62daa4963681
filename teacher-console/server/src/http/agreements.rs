//! Rules that are signed: putting them in force, signing, noting what came on paper, and who is missing (section D).

use std::sync::Arc;

use axum::{Json, extract::State};
use classroom::{Audience, PupilId};
use protocol::{
    agreements::{AHEAD_S_MAX, Manner, Note, OwnRules, Register, SetRules, SignRules},
    bytes::Id,
    machines::Nothing,
};
use safeguarding::Permission;
use store::{AgreementRow, ConsentRow, Side, SignatureRow};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    classroom::{EVERY_CLASS, WhoIsSet, may},
    here::Here,
    who::{Confirmed, SignedInPupil, Staff},
};
use crate::{
    agreements::{Rules, as_words, classes, needed, year_of},
    clock::end_of_day,
    fault::Fault,
    guests, house, people,
    school::School,
};

const DAY_S: i64 = 24 * 60 * 60;

/// A pupil has read the rules and signs them.
pub(crate) async fn sign_as_pupil(
    State(school): State<Arc<School>>,
    signed_in: SignedInPupil,
    Body(ask): Body<SignRules>,
) -> Answer<Nothing> {
    sign_on_screen(&school, (signed_in.pupil, Side::Pupil), ask).await?;
    Ok(Json(Nothing {}))
}

/// How the asker's own signature stands.
pub(crate) async fn own(
    State(school): State<Arc<School>>,
    here: Here,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<OwnRules> {
    here.may(Permission::SignTheRules, &[])?;
    own_now(&school, here.id()).await
}

/// A member of staff, a governor or a guest has read the rules and signs them.
pub(crate) async fn sign(
    State(school): State<Arc<School>>,
    here: Here,
    Body(ask): Body<SignRules>,
) -> Answer<OwnRules> {
    here.may(Permission::SignTheRules, &[])?;
    sign_on_screen(&school, (here.id(), Side::Adult), ask).await?;
    own_now(&school, here.id()).await
}

/// Who has signed and who has not, in the asker's classes; and among the adults, for whoever keeps the whole register.
pub(crate) async fn list(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<Register> {
    staff.may(Permission::KeepTheSignatures, &EVERY_CLASS)?;
    register(&school, &staff).await
}

/// Notes what came on paper, a signature for a pupil, or what parents say.
pub(crate) async fn note(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(note): Body<Note>,
) -> Answer<Register> {
    let Some(pupil) = note.pupil() else {
        staff.may(Permission::KeepAdultsSignatures, &[])?;
        return noted(&school, &staff, note).await;
    };
    let learning = Arc::clone(&school.learning);
    let row = beside(move || learning.present_pupil(PupilId(pupil.0))).await?;
    let class = row.ok_or_else(No::not_there)?.pupil.class;
    let here = Here::Staff(Box::new(staff));
    may(&school, &here, Permission::KeepTheSignatures, Id(class.0)).await?;
    match here {
        Here::Staff(staff) => noted(&school, &staff, note).await,
        Here::Guest(_) => Err(No::not_there()),
    }
}

/// Puts rules in force from a day on, on record.
pub(crate) async fn set(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<SetRules>,
) -> Answer<Register> {
    staff.may(Permission::ChangeTheSettings, &[])?;
    if !ask.fits() {
        return Err(No::unreadable());
    }
    let now = school.now();
    let today = end_of_day(now) - DAY_S;
    if !(today..=now + AHEAD_S_MAX).contains(&ask.from) {
        return Err(No::refused(
            "Rules count from today or from a day within a year.",
            "Look at the day you chose. If it is right, the clock of this computer may be wrong: tell your technician.",
        ));
    }
    // A passer-by at an open console must not send every pupil to their teacher.
    let Confirmed(staff) = Confirmed::check(staff, &school)?;
    let (again, by) = (Arc::clone(&school), staff.person.id);
    beside(move || -> Result<_, Fault> {
        let _alone = again.change_house();
        let deed = house::dated("setting-changed", by, None, &ask, now)?;
        house::record(&again, &deed)?;
        again.learning.add_agreement(&AgreementRow {
            audience: match ask.audience {
                protocol::agreements::Audience::Pupils => Audience::Pupils,
                protocol::agreements::Audience::Adults => Audience::Adults,
            },
            set: classroom::RulesSet {
                version: ask.version,
                from_s: ask.from,
            },
            by: by.0,
            at_s: now,
        })?;
        Ok(())
    })
    .await?;
    register(&school, &staff).await
}

const fn audience(side: Side) -> Audience {
    match side {
        Side::Pupil | Side::Parent => Audience::Pupils,
        Side::Adult => Audience::Adults,
    }
}

/// A signature by whoever makes the promise. One that counts already is no second one.
async fn sign_on_screen(
    school: &Arc<School>,
    (signer, side): (Id, Side),
    ask: SignRules,
) -> Result<(), No> {
    if !ask.fits() {
        return Err(No::unreadable());
    }
    let (again, now) = (Arc::clone(school), school.now());
    let is_right = beside(move || -> Result<bool, Fault> {
        let (learning, is_demo) = (&again.learning, again.settings.demo);
        let rules = Rules::for_one(learning, audience(side), is_demo, (signer, now))?;
        if rules.version().as_ref() != Some(&ask.version) {
            return Ok(false);
        }
        if rules.is_due(signer, side) {
            learning.add_signature(&SignatureRow {
                signer: signer.0,
                side,
                version: ask.version,
                edition: Some(ask.edition),
                manner: as_words(&Manner::OnScreen)?,
                noted_by: None,
                at_s: now,
            })?;
        }
        Ok(true)
    })
    .await?;
    if is_right {
        Ok(())
    } else {
        Err(No::refused(
            "These rules are not the ones that count at your school now.",
            "Nothing was signed. Look at the rules again.",
        ))
    }
}

/// How somebody's own signature stands.
pub(crate) async fn own_now(school: &Arc<School>, person: Id) -> Answer<OwnRules> {
    let (again, now) = (Arc::clone(school), school.now());
    let own = beside(move || -> Result<_, Fault> {
        let (learning, is_demo) = (&again.learning, again.settings.demo);
        Ok(Rules::for_one(learning, Audience::Adults, is_demo, (person, now))?.own(person))
    })
    .await?;
    Ok(Json(own))
}

async fn noted(school: &Arc<School>, staff: &Staff, note: Note) -> Answer<Register> {
    if let Note::AdultsPaper(person) = note {
        is_here(school, staff, person).await?;
    }
    let (again, by, now) = (Arc::clone(school), staff.person.id, school.now());
    let is_kept = beside(move || keep(&again, note, by, now)).await?;
    if is_kept {
        register(school, staff).await
    } else {
        Err(No::refused(
            "No rules are in force that could be signed.",
            "Nothing was noted. Put the rules in force first.",
        ))
    }
}

/// Whether somebody signs at this school: a person of the list, or a guest who is here.
async fn is_here(school: &Arc<School>, staff: &Staff, person: Id) -> Result<(), No> {
    if people::active(&staff.founded.chain, person).is_some() {
        return Ok(());
    }
    let (again, founded, now) = (Arc::clone(school), Arc::clone(&staff.founded), school.now());
    let counts = beside(move || guests::counting(&again.learning, &founded, person, now)).await?;
    counts.map(|_| ()).ok_or_else(No::not_there)
}

/// False when there are no rules to sign.
fn keep(school: &School, note: Note, by: Id, now: i64) -> Result<bool, Fault> {
    let (signer, side, manner) = match note {
        Note::Consent {
            pupil,
            kind,
            is_given,
        } => {
            school.learning.add_consent(&ConsentRow {
                pupil: PupilId(pupil.0),
                consent: as_words(&kind)?,
                is_given,
                noted_by: by.0,
                at_s: now,
            })?;
            return Ok(true);
        }
        Note::Leader { pupil, is_leader } => {
            let pupil = PupilId(pupil.0);
            school.learning.set_leader(pupil, is_leader, now)?;
            return Ok(true);
        }
        Note::PupilsPaper(pupil) => (pupil, Side::Pupil, Manner::OnPaper),
        Note::ParentsPaper(pupil) => (pupil, Side::Parent, Manner::OnPaper),
        Note::AdultsPaper(person) => (person, Side::Adult, Manner::OnPaper),
        Note::ForPupil { pupil, reason } => (pupil, Side::Pupil, Manner::ByAnAdult(reason)),
    };
    let (learning, is_demo) = (&school.learning, school.settings.demo);
    let rules = Rules::for_one(learning, audience(side), is_demo, (signer, now))?;
    let Some(version) = rules.version() else {
        return Ok(false);
    };
    learning.add_signature(&SignatureRow {
        signer: signer.0,
        side,
        version,
        edition: None,
        manner: as_words(&manner)?,
        noted_by: Some(by.0),
        at_s: now,
    })?;
    Ok(true)
}

/// Who has signed and who has not, as far as the asker may know.
pub(crate) async fn register(school: &Arc<School>, staff: &Staff) -> Answer<Register> {
    let may_note_adults = staff.may(Permission::KeepAdultsSignatures, &[]).is_ok();
    let may_set = staff.may(Permission::ChangeTheSettings, &[]).is_ok();
    let (again, founded, now) = (Arc::clone(school), Arc::clone(&staff.founded), school.now());
    let (person, directory) = (staff.person.clone(), Arc::clone(&staff.founded));
    let register = beside(move || -> Result<_, Fault> {
        let (learning, is_demo) = (&again.learning, again.settings.demo);
        let read = |audience| Rules::read(learning, audience, is_demo, now)?.and_before(learning);
        let (pupils, adults) = (read(Audience::Pupils)?, read(Audience::Adults)?);
        let who = WhoIsSet::read(learning)?;
        let is_theirs = |class: Id| {
            let ties = who.ties_of(person.id, class);
            let newest = directory.chain.newest();
            people::may(&person, newest, Permission::KeepTheSignatures, None, &ties).is_ok()
        };
        let classes = classes(learning, &pupils, needed(learning, is_demo)?, is_theirs)?;
        let mut people = Vec::new();
        if may_note_adults {
            let listed = founded.chain.newest().people.iter();
            let active = listed.filter(|one| people::active(&founded.chain, one.id).is_some());
            people.extend(active.map(|one| adults.adult(one.id, one.name.clone(), false)));
            for row in learning.guests()? {
                let counts = guests::counting(learning, &founded, Id(row.id), now)?;
                people.extend(counts.map(|(_, pass)| adults.adult(pass.guest, pass.name, true)));
            }
        }
        Ok(Register {
            pupils_now: pupils.version(),
            adults_now: adults.version(),
            pupils: pupils.newest,
            adults: adults.newest,
            classes,
            people,
            may_set,
            may_note_adults,
            year: year_of(now),
            now,
        })
    })
    .await?;
    Ok(Json(register))
}
