//! Questionnaires: people are asked, each answers once, and what all said together is told when it is closed (I-10 to I-13).
//!
//! How often an answer was given is kept, and never by whom. What is told goes through the rules for figures.

mod told;

use std::sync::Arc;

use axum::{Json, extract::State};
use classroom::{ClassId, PupilId};
use protocol::{
    bytes::Id,
    directory::{Duty, Person},
    machines::Nothing,
    questionnaires::{
        ANSWERED_MIN, AskPeople, AskedPeople, CloseRound, GiveAnswers, QuestionnaireRounds,
        WaitingRound,
    },
};
use safeguarding::Permission;
use store::{AskedOf, AskedOne, Learning, RoundRow};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    classroom::may,
    here::Here,
    who::{SignedInPupil, Staff},
};
use crate::{fault::Fault, people, random, school::School};
pub(super) use told::told;

/// What console and paper say of few answers is what the rule says.
const _: () = assert!(ANSWERED_MIN == safeguarding::ANSWERED_MIN);
/// Who looks after the school from outside it.
const GOVERNING: [Duty; 3] = [Duty::Chair, Duty::SafeguardingGovernor, Duty::Governor];
/// The only ones who are asked nothing: they are no part of the school.
const OUTSIDE: [Duty; 1] = [Duty::OutsideSecond];

/// So long two results of the same questionnaire are about nearly the same pupils.
const TERM_S: i64 = 122 * 24 * 60 * 60;

/// What waits for the asker, what they have asked, and what was found.
pub(crate) async fn list(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(Nothing {}): Body<Nothing>,
) -> Answer<QuestionnaireRounds> {
    staff.may(Permission::AnswerAQuestionnaire, &[])?;
    told(&school, staff).await
}

/// Asks people.
pub(crate) async fn ask(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<AskPeople>,
) -> Answer<QuestionnaireRounds> {
    let staff = may_ask(&school, staff, &ask.people).await?;
    if !ask.fits() {
        return Err(No::unreadable());
    }
    let asked = match &ask.people {
        AskedPeople::Staff => adults(&staff, |one| !governs(one)),
        AskedPeople::Governors => adults(&staff, governs),
        AskedPeople::Classes(_) | AskedPeople::Parents => Vec::new(),
    };
    let (again, now) = (Arc::clone(&school), school.now());
    let refusal = beside(move || -> Result<_, Fault> {
        let _alone = again.live.change_plans();
        open(&again, ask, asked, now)
    })
    .await?;
    match refusal {
        None => told(&school, staff).await,
        Some((reason, next)) => Err(No::refused(reason, next)),
    }
}

/// Asks nobody any more.
pub(crate) async fn close(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(close): Body<CloseRound>,
) -> Answer<QuestionnaireRounds> {
    let (staff, row) = round_of(&school, staff, close.round).await?;
    let (again, now) = (Arc::clone(&school), school.now());
    beside(move || -> Result<_, Fault> {
        let _alone = again.live.change_plans();
        let revisions = revisions(&again.learning, &row.people)?;
        again
            .learning
            .close_round(row.id, ANSWERED_MIN, &revisions, now)?;
        hear(&again, &revisions);
        Ok(())
    })
    .await?;
    told(&school, staff).await
}

/// The answers on a sheet of paper.
pub(crate) async fn enter(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(sheet): Body<GiveAnswers>,
) -> Answer<QuestionnaireRounds> {
    let (staff, row) = round_of(&school, staff, sheet.round).await?;
    if sheet.answers.is_empty() || !sheet.fits(&row.answers) {
        return Err(No::unreadable());
    }
    let learning = Arc::clone(&school.learning);
    let is_open = beside(move || learning.enter_round(row.id, &sheet.answers)).await?;
    if !is_open {
        return Err(No::refused(
            "This questionnaire is closed.",
            "The sheet was not counted. Ask again, and enter it there.",
        ));
    }
    told(&school, staff).await
}

/// A grown-up's own answers. Those that come late, or twice, change nothing.
pub(crate) async fn answer(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(give): Body<GiveAnswers>,
) -> Answer<QuestionnaireRounds> {
    staff.may(Permission::AnswerAQuestionnaire, &[])?;
    let who = AskedOne::Adult(staff.person.id.0);
    take(&school, who, give).await?;
    told(&school, staff).await
}

/// A pupil's own answers. Those that come late, or twice, change nothing and are no fault of theirs.
pub(crate) async fn answer_as_pupil(
    State(school): State<Arc<School>>,
    pupil: SignedInPupil,
    Body(give): Body<GiveAnswers>,
) -> Answer<Nothing> {
    take(&school, AskedOne::Pupil(PupilId(pupil.pupil.0)), give).await?;
    Ok(Json(Nothing {}))
}

/// What waits for a pupil.
pub(super) fn waiting(learning: &Learning, pupil: PupilId) -> Result<Option<WaitingRound>, Fault> {
    let mut waiting = learning.waiting_rounds(AskedOne::Pupil(pupil))?.into_iter();
    Ok(waiting.next().map(waits))
}

fn waits((id, questionnaire): ([u8; 16], String)) -> WaitingRound {
    WaitingRound {
        round: Id(id),
        questionnaire,
    }
}

async fn take(school: &Arc<School>, who: AskedOne, give: GiveAnswers) -> Result<(), No> {
    let learning = Arc::clone(&school.learning);
    let fits = beside(move || -> Result<_, Fault> {
        let mut rounds = learning.rounds()?.into_iter();
        let Some(row) = rounds.find(|one| one.id == give.round.0) else {
            return Ok(true);
        };
        if !give.fits(&row.answers) {
            return Ok(false);
        }
        learning.answer_round(row.id, who, &give.answers)?;
        Ok(true)
    })
    .await?;
    fits.then_some(()).ok_or_else(No::unreadable)
}

/// Gives the asker back when they may ask these people.
async fn may_ask(school: &Arc<School>, staff: Staff, people: &AskedPeople) -> Result<Staff, No> {
    let AskedPeople::Classes(classes) = people else {
        staff.may(Permission::AskPeople, &[])?;
        return Ok(staff);
    };
    let here = Here::Staff(Box::new(staff));
    for class in classes {
        may(school, &here, Permission::AskPeople, *class).await?;
    }
    match here {
        // Nobody is asked by a message without a class.
        Here::Staff(staff) if !classes.is_empty() => Ok(*staff),
        Here::Staff(_) | Here::Guest(_) => Err(No::unreadable()),
    }
}

/// A questionnaire that was asked, and the asker, when it is theirs to close.
async fn round_of(school: &Arc<School>, staff: Staff, round: Id) -> Result<(Staff, RoundRow), No> {
    let learning = Arc::clone(&school.learning);
    let rounds = beside(move || learning.rounds()).await?;
    let row = rounds.into_iter().find(|one| one.id == round.0);
    let row = row.ok_or_else(No::not_there)?;
    let people = match &row.people {
        // Its classes are gone: whoever may ask everybody closes it.
        AskedOf::Classes(classes) if classes.is_empty() => AskedPeople::Parents,
        people => asked_people(people),
    };
    Ok((may_ask(school, staff, &people).await?, row))
}

/// Why it cannot be asked, and what to do; nothing when it is.
type Refusal = Option<(&'static str, &'static str)>;

fn open(
    school: &School,
    ask: AskPeople,
    adults: Vec<AskedOne>,
    now: i64,
) -> Result<Refusal, Fault> {
    let learning = &school.learning;
    let people = match ask.people {
        AskedPeople::Classes(mut classes) => {
            classes.sort();
            classes.dedup();
            AskedOf::Classes(classes.into_iter().map(|one| ClassId(one.0)).collect())
        }
        AskedPeople::Staff => AskedOf::Staff,
        AskedPeople::Governors => AskedOf::Governors,
        AskedPeople::Parents => AskedOf::Parents,
    };
    let open = learning.rounds()?.into_iter();
    if open
        .filter(|one| one.closed_at_s.is_none())
        .any(|one| share(&one.people, &people))
    {
        return Ok(Some((
            "They are being asked already.",
            "Close that questionnaire first; nothing was changed.",
        )));
    }
    if is_told_by_a_difference(learning, &ask.questionnaire, &people, now)? {
        return Ok(Some((
            "Almost the same pupils were asked this within a term. What the few said who are different could be worked out.",
            "Nobody was asked. Ask exactly the same classes, quite other ones, or five pupils more at least.",
        )));
    }
    let mut asked = adults;
    if let AskedOf::Classes(classes) = &people {
        for class in classes {
            let pupils = learning.pupils_of(*class)?.into_iter();
            asked.extend(pupils.map(|row| AskedOne::Pupil(row.pupil.id)));
        }
    }
    let least = usize::try_from(ANSWERED_MIN).unwrap_or(usize::MAX);
    if people != AskedOf::Parents && asked.len() < least {
        return Ok(Some((
            "Fewer than five people would be asked, so each one’s answer could be known.",
            "Nobody was asked. Ask more together, such as several classes.",
        )));
    }
    let revisions = revisions(learning, &people)?;
    let round = RoundRow {
        id: random::id()?.0,
        name: ask.questionnaire,
        answers: ask.answers,
        people,
        opened_at_s: now,
        closed_at_s: None,
        answered: 0,
        asked: 0,
    };
    learning.open_round(&round, &asked, &revisions)?;
    hear(school, &revisions);
    Ok(None)
}

/// Whether the same was asked lately of nearly the same classes, so that the answers of fewer than five pupils would be what
/// is left when one result is taken from the other.
fn is_told_by_a_difference(
    learning: &Learning,
    name: &str,
    people: &AskedOf,
    now: i64,
) -> Result<bool, Fault> {
    let AskedOf::Classes(asked) = people else {
        return Ok(false);
    };
    for round in learning.rounds()? {
        let is_lately = round.name == name && now - round.opened_at_s < TERM_S;
        let AskedOf::Classes(before) = &round.people else {
            continue;
        };
        if !is_lately || !share(&round.people, people) {
            continue;
        }
        for (some, others) in [(asked, before), (before, asked)] {
            let mut only = 0;
            for class in some.iter().filter(|class| !others.contains(class)) {
                only += learning.pupils_of(*class)?.len();
            }
            let few = usize::try_from(ANSWERED_MIN).unwrap_or(usize::MAX);
            if (1..few).contains(&only) {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// Whether somebody belongs to both.
fn share(one: &AskedOf, other: &AskedOf) -> bool {
    match (one, other) {
        (AskedOf::Classes(some), AskedOf::Classes(others)) => {
            some.iter().any(|class| others.contains(class))
        }
        _ => one == other,
    }
}

/// The next state of each class's plan, by which its pupils' apps hear that there is something new.
fn revisions(learning: &Learning, people: &AskedOf) -> Result<Vec<(ClassId, u64)>, Fault> {
    let AskedOf::Classes(classes) = people else {
        return Ok(Vec::new());
    };
    let next = |class: &ClassId| {
        let revision = learning.plan_revision(*class)?;
        Ok((*class, revision.saturating_add(1)))
    };
    classes.iter().map(next).collect()
}

fn hear(school: &School, revisions: &[(ClassId, u64)]) {
    for (class, revision) in revisions {
        school.live.planned(*class, *revision);
    }
}

fn governs(person: &Person) -> bool {
    person.duties.iter().any(|duty| GOVERNING.contains(duty))
}

/// Everybody here of whom this holds.
fn adults(staff: &Staff, holds: impl Fn(&Person) -> bool) -> Vec<AskedOne> {
    let chain = &staff.founded.chain;
    let listed = chain.newest().people.iter();
    listed
        .filter(|one| people::active(chain, one.id).is_some())
        .filter(|one| !one.duties.iter().all(|duty| OUTSIDE.contains(duty)))
        .filter(|one| holds(one))
        .map(|one| AskedOne::Adult(one.id.0))
        .collect()
}

fn asked_people(people: &AskedOf) -> AskedPeople {
    match people {
        AskedOf::Classes(classes) => {
            AskedPeople::Classes(classes.iter().map(|one| Id(one.0)).collect())
        }
        AskedOf::Staff => AskedPeople::Staff,
        AskedOf::Governors => AskedPeople::Governors,
        AskedOf::Parents => AskedPeople::Parents,
    }
}
