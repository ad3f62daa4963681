//! Digital leaders: pupils who say what they think of stories and rules, and propose to the committee (B-14, B-15).
//!
//! A remark is kept without a name and without a time of day. Leaders see nothing of anybody.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{UtcSeconds, bytes::Id};

/// The longest remark in own words, in letters.
pub const REMARK_CHARS_MAX: usize = 140;
/// The longest name of a story, in bytes.
const ABOUT_LEN_MAX: usize = 60;
/// So many remarks wait at the most; then somebody has to look at them first.
pub const REMARKS_MAX: usize = 300;

/// What a remark is about.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RemarkAbout {
    /// A story, by its id.
    Scenario(String),
    /// The rules that pupils sign.
    Rules,
    /// A proposal to the committee.
    Idea,
}

/// What is said of it, in words that console and app know.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RemarkPhrase {
    /// It helps.
    Helps,
    /// Some of it is hard to follow.
    Unclear,
    /// It is not like that for us.
    NotLikeUs,
    /// We would like more about this.
    More,
    /// Something should change.
    Change,
    /// We would like to plan something together.
    Together,
}

impl RemarkPhrase {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Helps,
        Self::Unclear,
        Self::NotLikeUs,
        Self::More,
        Self::Change,
        Self::Together,
    ];
}

/// A digital leader's remark.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GiveRemark {
    /// About what.
    pub about: RemarkAbout,
    /// What.
    pub phrase: RemarkPhrase,
    /// In own words, may be empty.
    pub words: String,
}

/// A remark as staff see it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct Remark {
    /// Which.
    pub id: Id,
    /// About what.
    pub about: RemarkAbout,
    /// What.
    pub phrase: RemarkPhrase,
    /// In own words.
    pub words: String,
    /// The beginning of the day it came.
    pub day: UtcSeconds,
    /// Whether the committee talks about it next.
    pub is_on_agenda: bool,
}

/// What becomes of a remark.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RemarkDeed {
    /// The committee talks about it.
    OnAgenda,
    /// It waits again.
    OffAgenda,
    /// It was answered, and goes.
    Done,
}

/// Says what becomes of a remark. Answered with [`QuestionnaireRounds`](crate::questionnaires::QuestionnaireRounds).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DecideRemark {
    /// Which.
    pub remark: Id,
    /// What.
    pub deed: RemarkDeed,
}

impl GiveRemark {
    /// Whether it is as short as the app lets one write.
    #[must_use]
    pub fn fits(&self) -> bool {
        let is_named = match &self.about {
            RemarkAbout::Scenario(id) => (1..=ABOUT_LEN_MAX).contains(&id.len()),
            RemarkAbout::Rules | RemarkAbout::Idea => true,
        };
        is_named && self.words.chars().count() <= REMARK_CHARS_MAX
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_remark_is_short_and_its_words_are_as_the_server_keeps_them() {
        let remark = |about, words: &str| GiveRemark {
            about,
            phrase: RemarkPhrase::NotLikeUs,
            words: words.to_owned(),
        };
        let story = RemarkAbout::Scenario("the-boat-painter".to_owned());
        assert!(remark(story.clone(), "").fits());
        assert!(!remark(RemarkAbout::Rules, &"a".repeat(REMARK_CHARS_MAX + 1)).fits());
        assert!(!remark(RemarkAbout::Scenario(String::new()), "").fits());
        let text = serde_json::to_string(&remark(story, "why")).unwrap();
        assert_eq!(
            text,
            r#"{"about":{"scenario":"the-boat-painter"},"phrase":"not-like-us","words":"why"}"#
        );
    }
}
