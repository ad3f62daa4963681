//! What a whole class is asked: how many of some things hold for each, a topic's questions before and after it (R13), or
//! what it would like to learn next (B-16).
//!
//! The school keeps how often each number was given and never by whom. Nothing of it is told before the question is closed:
//! whoever looks before and after one pupil's answer would know it.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{UtcSeconds, bytes::Id};

/// The fewest pupils of a class that is asked how many: two halves that say nothing of one pupil.
pub const LIST_PUPILS_MIN: u32 = 20;

/// The fewest pupils of a class that answers a topic's questions: a mean of fewer could say something of one of them.
pub const FORM_PUPILS_MIN: u32 = 10;

/// What is asked. Topics are ids; console and app know the words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AskedOfClass {
    /// How many of the things that belong to this topic hold; half of the class sees one thing more.
    HowMany(String),
    /// How many of a topic's questions each answers as one hopes. Half of the class meets one form and half the other, and
    /// whoever met one before meets the other after.
    Form {
        /// The topic.
        topic: String,
        /// Whether the topic was taught.
        is_after: bool,
    },
    /// Which of these topics to learn next; the number is the place in this list.
    Vote(Vec<String>),
}

/// Asks a class, or closes what it is asked. Answered with [`crate::lessons::ClassLesson`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskClass {
    /// Which class.
    pub class: Id,
    /// What; nothing closes what it is asked.
    pub about: Option<AskedOfClass>,
}

/// What a class is asked now.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct OpenClassQuestion {
    /// What.
    pub about: AskedOfClass,
    /// How many pupils have answered, or would rather not.
    pub answered: u32,
    /// How many are asked.
    pub asked: u32,
}

/// What a class was asked, and what came of it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct ClosedClassQuestion {
    /// What.
    pub about: AskedOfClass,
    /// When it was closed.
    pub closed_at: UtcSeconds,
    /// How many pupils had answered, or would rather not.
    pub answered: u32,
    /// How often each number was given; empty where too few gave one, and nothing was kept.
    pub given: Vec<GivenNumber>,
}

/// How often one number was given.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct GivenNumber {
    /// By the half that saw one thing more, or met form B.
    pub is_longer: bool,
    /// The number.
    pub number: u8,
    /// How often.
    pub times: u32,
}

/// What waits for a pupil.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct PupilQuestion {
    /// Which question.
    pub question: Id,
    /// What is asked.
    pub about: AskedOfClass,
    /// Whether this pupil sees one thing more, or meets form B.
    pub is_longer: bool,
}

/// A pupil's number, or that they would rather not give one.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GiveNumber {
    /// To which question.
    pub question: Id,
    /// The number.
    pub number: Option<u8>,
}
