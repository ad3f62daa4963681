//! What a whole class is asked, and a pupil's number. How often a number was given is kept, and never by whom.

use std::sync::Arc;

use axum::{Json, extract::State};
use classroom::{AskRefusal, Asking, ClassId, HALF_MIN, NumberGiven, PupilId};
use protocol::{
    bytes::Id,
    class_questions::{
        AskClass, AskedOfClass, ClosedClassQuestion, FORM_PUPILS_MIN, GiveNumber, GivenNumber,
        LIST_PUPILS_MIN, OpenClassQuestion, PupilQuestion,
    },
    lessons::ClassLesson,
    machines::Nothing,
};
use store::{ClosedQuestion, Learning, OpenQuestion, WaitingQuestion};

use super::{
    answer::{Answer, No},
    beside,
    body::Body,
    lessons::change,
    who::{SignedInPupil, Staff},
};
use crate::{fault::Fault, random, school::School};

/// What console and app say of small classes is what the rule says.
const _: () = assert!(2 * HALF_MIN == LIST_PUPILS_MIN as usize);
const _: () = assert!(HALF_MIN == FORM_PUPILS_MIN as usize);

/// Asks a class something, or closes what it is asked.
pub(crate) async fn ask(
    State(school): State<Arc<School>>,
    staff: Staff,
    Body(ask): Body<AskClass>,
) -> Answer<ClassLesson> {
    let (class, now) = (ClassId(ask.class.0), school.now());
    change(&school, staff, ask.class, move |school, before| {
        let learning = &school.learning;
        let is_open = learning.open_question(class)?.is_some();
        let revision = before.next_revision();
        let refusal = match ask.about {
            None if !is_open => Some(AskRefusal::NothingAsked),
            None => {
                learning.close_question(class, revision, now)?;
                None
            }
            Some(_) if is_open => Some(AskRefusal::AskedAlready),
            Some(about) => begin(learning, class, &asking(about), revision, now)?,
        };
        Ok(match refusal {
            None => Ok(revision),
            Some(refusal) => Err(refusal.to_string()),
        })
    })
    .await
}

fn begin(
    learning: &Learning,
    class: ClassId,
    asking: &Asking,
    revision: u64,
    now: i64,
) -> Result<Option<AskRefusal>, Fault> {
    let pupils = learning.pupils_of(class)?;
    if let Err(refusal) = asking.check(pupils.len()) {
        return Ok(Some(refusal));
    }
    let drawn = pupils.iter().map(|row| -> Result<_, Fault> {
        let chance = u64::from_le_bytes(random::bytes()?);
        Ok((chance, row.pupil.id))
    });
    let longer = asking.longer_half(drawn.collect::<Result<_, _>>()?);
    let half = |id: PupilId| (id, longer.contains(&id));
    let pupils: Vec<(PupilId, bool)> = pupils.iter().map(|row| half(row.pupil.id)).collect();
    let question = (random::id()?.0, asking);
    learning.ask_class(class, question, &pupils, revision, now)?;
    Ok(None)
}

/// A pupil's number. One that comes late, or twice, changes nothing and is no fault of theirs.
pub(crate) async fn answer(
    State(school): State<Arc<School>>,
    pupil: SignedInPupil,
    Body(give): Body<GiveNumber>,
) -> Answer<Nothing> {
    let pupil = PupilId(pupil.pupil.0);
    let is_number = beside(move || -> Result<_, Fault> {
        let learning = &school.learning;
        let waiting = learning.waiting_question(pupil)?;
        let Some(waiting) = waiting.filter(|one| one.id == give.question.0) else {
            return Ok(true);
        };
        let highest = waiting.asking.highest();
        if give.number.is_some_and(|number| number > highest) {
            return Ok(false);
        }
        learning.answer_question(waiting.id, pupil, give.number)?;
        Ok(true)
    })
    .await?;
    if is_number {
        Ok(Json(Nothing {}))
    } else {
        Err(No::unreadable())
    }
}

/// What waits for a pupil.
pub(super) fn waiting(waiting: WaitingQuestion) -> PupilQuestion {
    PupilQuestion {
        question: Id(waiting.id),
        about: about(waiting.asking),
        is_longer: waiting.is_longer,
    }
}

/// What a class is asked now.
pub(super) fn open(open: OpenQuestion) -> OpenClassQuestion {
    OpenClassQuestion {
        about: about(open.asking),
        answered: open.answered,
        asked: open.asked,
    }
}

/// What came of it.
pub(super) fn closed(closed: ClosedQuestion) -> ClosedClassQuestion {
    let number = |one: NumberGiven| GivenNumber {
        is_longer: one.is_longer,
        number: one.number,
        times: one.times,
    };
    ClosedClassQuestion {
        about: about(closed.asking),
        closed_at: closed.closed_at_s,
        answered: closed.answered,
        given: closed.given.into_iter().map(number).collect(),
    }
}

fn about(asking: Asking) -> AskedOfClass {
    match asking {
        Asking::HowMany(topic) => AskedOfClass::HowMany(topic),
        Asking::Form { topic, is_after } => AskedOfClass::Form { topic, is_after },
        Asking::Vote(topics) => AskedOfClass::Vote(topics),
    }
}

fn asking(about: AskedOfClass) -> Asking {
    match about {
        AskedOfClass::HowMany(topic) => Asking::HowMany(topic),
        AskedOfClass::Form { topic, is_after } => Asking::Form { topic, is_after },
        AskedOfClass::Vote(topics) => Asking::Vote(topics),
    }
}
