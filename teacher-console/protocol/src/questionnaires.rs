//! Questionnaires (I-10 to I-13, J-08): who is asked what, somebody's answers, and what all of them said together.
//!
//! Which words a questionnaire has is the curriculum's; here it is a name and how many answers each question has. The
//! school keeps how often each answer was given and never by whom. Nothing is told before it is closed, and then no count
//! by which one person could be known.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{UtcSeconds, bytes::Id, leaders::Remark};

/// The most questions of one.
pub const QUESTIONS_MAX: usize = 10;
/// The most answers to a question.
pub const ANSWERS_MAX: u8 = 5;
/// Where fewer people answered, nothing is told and nothing kept.
pub const ANSWERED_MIN: u32 = 5;
/// The most classes that are asked together.
pub const CLASSES_MAX: usize = 60;
/// The longest name of one, in bytes.
pub const NAME_LEN_MAX: usize = 60;

/// Who is asked.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AskedPeople {
    /// The pupils of these classes, in the app.
    Classes(Vec<Id>),
    /// Whoever works here, at a console.
    Staff,
    /// Governors, at a console.
    Governors,
    /// Parents, on paper.
    Parents,
}

/// Asks people. Answered with [`QuestionnaireRounds`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskPeople {
    /// Which questionnaire.
    pub questionnaire: String,
    /// Whom.
    pub people: AskedPeople,
    /// How many answers each question has.
    pub answers: Vec<u8>,
}

/// Asks nobody any more. Answered with [`QuestionnaireRounds`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CloseRound {
    /// Which.
    pub round: Id,
}

/// Somebody's answers, or those on a sheet of paper.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GiveAnswers {
    /// Where.
    pub round: Id,
    /// The place of the answer to each question, or nothing where it was passed over. Empty: would rather not answer.
    pub answers: Vec<Option<u8>>,
}

/// What waits for somebody.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct WaitingRound {
    /// Which.
    pub round: Id,
    /// Which questionnaire.
    pub questionnaire: String,
}

/// One that is open.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct OpenRound {
    /// Which.
    pub round: Id,
    /// Which questionnaire.
    pub questionnaire: String,
    /// Who is asked.
    pub people: AskedPeople,
    /// Since when.
    pub opened_at: UtcSeconds,
    /// How many have answered, on paper too.
    pub answered: u32,
    /// How many are asked on screen; 0 where all answer on paper.
    pub asked: u32,
}

/// One that is closed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct ClosedRound {
    /// Which.
    pub round: Id,
    /// Which questionnaire.
    pub questionnaire: String,
    /// Who was asked.
    pub people: AskedPeople,
    /// When it was closed.
    pub closed_at: UtcSeconds,
    /// How many had answered; nothing where too few had, and nothing was kept.
    pub answered: Option<u32>,
    /// How many gave each answer to each question; whoever passed it over stands last.
    pub told: Vec<Vec<ToldAnswers>>,
}

/// How many gave one answer, as far as that may be told.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ToldAnswers {
    /// Nobody.
    Nought,
    /// Five or more.
    Exactly(u32),
    /// It is not said.
    NotSaid,
}

/// A class that can be asked.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct ClassToAsk {
    /// Which.
    pub class: Id,
    /// Such as '4B'.
    pub name: String,
    /// How many pupils it has.
    pub pupils: u32,
}

/// What the asker may know of them all.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct QuestionnaireRounds {
    /// What waits for the asker's own answers.
    pub waiting: Vec<WaitingRound>,
    /// What is open, for whoever asks people.
    pub open: Vec<OpenRound>,
    /// What is closed, the newest first.
    pub closed: Vec<ClosedRound>,
    /// Classes whose pupils the asker may ask.
    pub classes: Vec<ClassToAsk>,
    /// Whether the asker may ask staff, governors and parents.
    pub may_ask_adults: bool,
    /// What digital leaders have said, for whoever hears them.
    pub remarks: Vec<Remark>,
    /// Whether the asker hears them.
    pub may_hear_leaders: bool,
}

impl AskPeople {
    /// Whether it is as short as ours are.
    #[must_use]
    pub fn fits(&self) -> bool {
        let classes = match &self.people {
            AskedPeople::Classes(classes) => (1..=CLASSES_MAX).contains(&classes.len()),
            AskedPeople::Staff | AskedPeople::Governors | AskedPeople::Parents => true,
        };
        classes
            && (1..=NAME_LEN_MAX).contains(&self.questionnaire.len())
            && (1..=QUESTIONS_MAX).contains(&self.answers.len())
            && self
                .answers
                .iter()
                .all(|one| (2..=ANSWERS_MAX).contains(one))
    }
}

impl GiveAnswers {
    /// Whether each answer is one that its question has; also when there is none at all.
    #[must_use]
    pub fn fits(&self, answers: &[u8]) -> bool {
        let each = self.answers.iter().zip(answers);
        self.answers.is_empty()
            || self.answers.len() == answers.len()
                && each
                    .into_iter()
                    .all(|(given, of)| given.is_none_or(|one| one < *of))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_fit_their_questions() {
        let give = |answers: &[Option<u8>]| GiveAnswers {
            round: Id([1; 16]),
            answers: answers.to_vec(),
        };
        let has = [3, 2];
        assert!(give(&[]).fits(&has) && give(&[Some(2), None]).fits(&has));
        assert!(!give(&[Some(3), None]).fits(&has) && !give(&[Some(0)]).fits(&has));
        let text = serde_json::to_string(&give(&[Some(2), None])).unwrap();
        let id = Id([1; 16]);
        assert_eq!(text, format!(r#"{{"round":"{id}","answers":[2,null]}}"#));
    }

    #[test]
    fn a_questionnaire_has_a_name_and_as_many_answers_as_ours() {
        let ask = |people, answers: &[u8]| AskPeople {
            questionnaire: "pupils-survey".to_owned(),
            people,
            answers: answers.to_vec(),
        };
        assert!(ask(AskedPeople::Staff, &[2, 5]).fits());
        assert!(!ask(AskedPeople::Staff, &[1]).fits() && !ask(AskedPeople::Staff, &[6]).fits());
        assert!(!ask(AskedPeople::Parents, &[]).fits());
        assert!(!ask(AskedPeople::Classes(Vec::new()), &[2]).fits());
    }
}
