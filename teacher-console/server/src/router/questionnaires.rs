//! Addresses for questionnaires and for what digital leaders say.

use protocol::paths;
use safeguarding::Permission;

use super::{Endpoint, at};
use crate::http::{leaders, questionnaires};

pub(super) fn questionnaires() -> Vec<Endpoint> {
    const ASK: &[Permission] = &[Permission::AskPeople];
    const OWN: &[Permission] = &[Permission::AnswerAQuestionnaire];
    vec![
        at(paths::QUESTIONNAIRES, OWN, questionnaires::list),
        at(paths::QUESTIONNAIRES_ANSWER, OWN, questionnaires::answer),
        at(paths::QUESTIONNAIRES_ASK, ASK, questionnaires::ask),
        at(paths::QUESTIONNAIRES_CLOSE, ASK, questionnaires::close),
        at(paths::QUESTIONNAIRES_ENTER, ASK, questionnaires::enter),
        at(
            paths::LEADERS_DECIDE,
            &[Permission::HearDigitalLeaders],
            leaders::decide,
        ),
        at(
            paths::PUPILS_REMARK,
            &[Permission::RemarkAsALeader],
            leaders::remark,
        ),
        at(
            paths::PUPILS_ANSWERS,
            &[Permission::AnswerAsAPupil],
            questionnaires::answer_as_pupil,
        ),
    ]
}
