//! What may be told of questionnaires: of open ones how many have answered, of closed ones what the rules for figures let out.

use std::sync::Arc;

use axum::Json;
use protocol::{
    bytes::Id,
    questionnaires::{
        ANSWERED_MIN, ClassToAsk, ClosedRound, OpenRound, QuestionnaireRounds, ToldAnswers,
    },
};
use safeguarding::{Cell, Permission, answers_told};
use store::{AskedOf, AskedOne, Learning, RoundRow};

use super::{asked_people, waits};
use crate::{
    fault::Fault,
    http::{answer::Answer, beside, classroom::WhoIsSet, leaders, who::Staff},
    people,
    school::School,
};

/// As far as the asker may know of them.
pub(in crate::http) async fn told(
    school: &Arc<School>,
    staff: Staff,
) -> Answer<QuestionnaireRounds> {
    let may_ask_adults = staff.may(Permission::AskPeople, &[]).is_ok();
    let may_hear_leaders = staff.may(Permission::HearDigitalLeaders, &[]).is_ok();
    let learning = Arc::clone(&school.learning);
    let told = beside(move || -> Result<_, Fault> {
        let classes = classes(&learning, &staff)?;
        let is_theirs = |people: &AskedOf| match people {
            AskedOf::Classes(asked) if !asked.is_empty() => asked
                .iter()
                .all(|one| classes.iter().any(|class| class.class.0 == one.0)),
            _ => may_ask_adults,
        };
        let mut answer = QuestionnaireRounds {
            waiting: learning
                .waiting_rounds(AskedOne::Adult(staff.person.id.0))?
                .into_iter()
                .map(waits)
                .collect(),
            may_ask_adults,
            may_hear_leaders,
            remarks: if may_hear_leaders {
                leaders::remarks(&learning)?
            } else {
                Vec::new()
            },
            ..QuestionnaireRounds::default()
        };
        for row in learning.rounds()? {
            if !is_theirs(&row.people) {
                continue;
            }
            match row.closed_at_s {
                None => answer.open.push(open_round(row)),
                Some(at) => answer.closed.push(closed_round(&learning, row, at)?),
            }
        }
        answer
            .closed
            .sort_by_key(|one| std::cmp::Reverse(one.closed_at));
        answer.classes = classes;
        Ok(answer)
    })
    .await?;
    Ok(Json(told))
}

/// Classes whose pupils this person may ask.
fn classes(learning: &Learning, staff: &Staff) -> Result<Vec<ClassToAsk>, Fault> {
    let who = WhoIsSet::read(learning)?;
    let newest = staff.founded.chain.newest();
    let mut found = Vec::new();
    for class in learning.classes()? {
        let ties = who.ties_of(staff.person.id, Id(class.id.0));
        if people::may(&staff.person, newest, Permission::AskPeople, None, &ties).is_ok() {
            let pupils = learning.pupils_of(class.id)?.len();
            found.push(ClassToAsk {
                class: Id(class.id.0),
                name: class.name,
                pupils: u32::try_from(pupils).unwrap_or(u32::MAX),
            });
        }
    }
    Ok(found)
}

fn open_round(row: RoundRow) -> OpenRound {
    OpenRound {
        round: Id(row.id),
        people: asked_people(&row.people),
        questionnaire: row.name,
        opened_at: row.opened_at_s,
        answered: row.answered,
        asked: row.asked,
    }
}

fn closed_round(learning: &Learning, row: RoundRow, closed_at: i64) -> Result<ClosedRound, Fault> {
    let is_told = row.answered >= ANSWERED_MIN;
    let counts = if is_told {
        learning.round_counts(&row)?
    } else {
        Vec::new()
    };
    let of_question = |counts: &Vec<u32>| answers_told(counts).into_iter().map(cell).collect();
    Ok(ClosedRound {
        round: Id(row.id),
        people: asked_people(&row.people),
        questionnaire: row.name,
        closed_at,
        answered: is_told.then_some(row.answered),
        told: counts.iter().map(of_question).collect(),
    })
}

const fn cell(cell: Cell) -> ToldAnswers {
    match cell {
        Cell::Nought => ToldAnswers::Nought,
        Cell::Exactly(count) => ToldAnswers::Exactly(count),
        Cell::NotSaid | Cell::NoType => ToldAnswers::NotSaid,
    }
}
