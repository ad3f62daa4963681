//! Addresses for questionnaires.

use protocol::paths;
use safeguarding::Permission;

use super::{Endpoint, at};
use crate::http::questionnaires;

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
            paths::PUPILS_ANSWERS,
            &[Permission::AnswerAsAPupil],
            questionnaires::answer_as_pupil,
        ),
    ]
}
