//! Rules that everybody at a school signs: which are in force, who has signed, and what parents agree to (section D).
//!
//! What the rules say is the curriculum's; here they are a version and an edition, a hash of the words that were read.
//! Nothing is ever taken back: a later signature or a later word of a parent is a new one beside the old.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{UtcSeconds, bytes::Id, class_rules::YearOfRules};

/// The longest name of a version and of an edition, in bytes.
pub const VERSION_LEN_MAX: usize = 40;
/// Rules begin at the latest so many seconds after they were set: a year.
pub const AHEAD_S_MAX: i64 = 366 * 24 * 60 * 60;

/// Who signs.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
#[schema(as = RulesAudience)]
pub enum Audience {
    /// Pupils, and parents for them.
    Pupils,
    /// Staff, governors and visitors.
    Adults,
}

/// A decision of the school about rules.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct RulesSet {
    /// Which; nothing when none count any more.
    pub version: Option<String>,
    /// From when.
    pub from: UtcSeconds,
    /// Who decided.
    pub by: Id,
    /// When.
    pub at: UtcSeconds,
}

/// Puts rules in force from a day on, or says that none count any more. Answered with [`Register`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetRules {
    /// Who signs them.
    pub audience: Audience,
    /// Which; nothing when none count any more.
    pub version: Option<String>,
    /// From when: the beginning of today, or a later day.
    pub from: UtcSeconds,
}

/// Signs the rules as they were just read: a pupil or an adult, for themselves.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignRules {
    /// Which rules.
    pub version: String,
    /// Hash of the words that were read.
    pub edition: String,
}

/// Why an adult signs for a pupil (C-15). Nothing about a need or a diagnosis: only what was done instead.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ProxyReason {
    /// The pupil has agreed in another way: with a sign, a symbol or a word.
    AgreedAnotherWay,
    /// An adult keeps the rules together with the pupil.
    KeptTogether,
    /// The screen could not be used this time.
    ScreenNotUsed,
}

impl ProxyReason {
    /// All of them, in the order to show them.
    pub const ALL: [Self; 3] = [
        Self::AgreedAnotherWay,
        Self::KeptTogether,
        Self::ScreenNotUsed,
    ];
}

/// How a signature was given.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Manner {
    /// On screen, by themselves.
    OnScreen,
    /// On paper, which the school has.
    OnPaper,
    /// By an adult, for that reason.
    ByAnAdult(ProxyReason),
}

/// One signature.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[schema(as = RulesSignature)]
pub struct Signature {
    /// Under which rules.
    pub version: String,
    /// Hash of the words that were read; nothing on paper.
    pub edition: Option<String>,
    /// How.
    pub manner: Manner,
    /// Who of the staff noted it; nothing when it was signed on screen.
    pub noted_by: Option<Id>,
    /// When.
    pub at: UtcSeconds,
}

/// What parents are asked, each by itself (D-12).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ConsentKind {
    /// The internet at school, having read the rules.
    Internet,
    /// Publishing the pupil's work.
    Work,
    /// Publishing photographs in which nobody is named or told apart.
    Photographs,
}

impl ConsentKind {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Internet, Self::Work, Self::Photographs];
}

/// What parents said about one thing (D-13).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct Consent {
    /// About what.
    pub kind: ConsentKind,
    /// Whether they agree.
    pub is_given: bool,
    /// Who of the staff noted it.
    pub noted_by: Id,
    /// When.
    pub at: UtcSeconds,
}

/// One pupil of the register.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct PupilSigned {
    /// Who.
    pub pupil: Id,
    /// As the class knows them.
    pub name: String,
    /// The signature that counts now.
    pub own: Option<Signature>,
    /// The parent's.
    pub parent: Option<Signature>,
    /// Whether the pupil's own is still missing.
    pub own_is_due: bool,
    /// Whether the parent's is.
    pub parent_is_due: bool,
    /// A signature of the pupil's that counts no more, where none counts now (D-20).
    #[serde(default)]
    pub own_before: Option<Signature>,
    /// The same of the parent's.
    #[serde(default)]
    pub parent_before: Option<Signature>,
    /// Everything that parents have said, the newest first: that is what counts.
    pub consents: Vec<Consent>,
    /// Whether they are a digital leader (B-14).
    pub is_leader: bool,
}

/// One class of the register.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct ClassSigned {
    /// Which.
    pub class: Id,
    /// Such as '4B'.
    pub name: String,
    /// The stage whose words its posters have, such as `7-9`.
    pub band: String,
    /// What it has settled for itself, the newest school year first (B-11).
    pub own_rules: Vec<YearOfRules>,
    /// In the order of the register.
    pub pupils: Vec<PupilSigned>,
}

/// One adult of the register.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct AdultSigned {
    /// Who: a person of the signed list, or a guest.
    pub person: Id,
    /// Their name.
    pub name: String,
    /// Whether they are here for some days only.
    pub is_guest: bool,
    /// The signature that counts now.
    pub signed: Option<Signature>,
    /// One that counts no more, where none counts now.
    #[serde(default)]
    pub before: Option<Signature>,
    /// Whether it is still missing.
    pub is_due: bool,
}

/// Who has signed and who has not, as far as the asker may know.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct Register {
    /// The newest decision about pupils' rules, which may lie ahead.
    pub pupils: Option<RulesSet>,
    /// The version of pupils' rules that counts today.
    pub pupils_now: Option<String>,
    /// The newest decision about adults' rules.
    pub adults: Option<RulesSet>,
    /// The version of adults' rules that counts today.
    pub adults_now: Option<String>,
    /// The asker's classes.
    pub classes: Vec<ClassSigned>,
    /// Adults; empty for whoever only has classes.
    pub people: Vec<AdultSigned>,
    /// Whether the asker may put rules in force.
    pub may_set: bool,
    /// Whether the asker sees adults, and notes their papers.
    pub may_note_adults: bool,
    /// The year in which this school year began.
    pub year: i32,
    /// The server's clock.
    pub now: UtcSeconds,
}

/// Something that a member of staff notes. Answered with [`Register`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum Note {
    /// A pupil's own signature is here on paper.
    PupilsPaper(Id),
    /// A parent's signature is here on paper.
    ParentsPaper(Id),
    /// An adult signs for a pupil.
    ForPupil {
        /// Whom.
        pupil: Id,
        /// Why.
        reason: ProxyReason,
    },
    /// Parents have said something.
    Consent {
        /// Whose.
        pupil: Id,
        /// About what.
        kind: ConsentKind,
        /// Whether they agree from now on.
        is_given: bool,
    },
    /// A pupil is a digital leader from now on, or is none any more (B-14).
    Leader {
        /// Who.
        pupil: Id,
        /// Whether they are.
        is_leader: bool,
    },
    /// An adult's signature is here on paper.
    AdultsPaper(Id),
}

/// The asker's own signature.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct OwnRules {
    /// The rules that count for adults today.
    pub version: Option<String>,
    /// The asker's signature that counts now.
    pub signed: Option<Signature>,
    /// One that counts no more, where none counts now.
    #[serde(default)]
    pub before: Option<Signature>,
    /// Whether it is missing.
    pub is_due: bool,
}

impl Note {
    /// The pupil it is about, if it is about one.
    #[must_use]
    pub const fn pupil(&self) -> Option<Id> {
        match self {
            Self::PupilsPaper(pupil)
            | Self::ParentsPaper(pupil)
            | Self::ForPupil { pupil, .. }
            | Self::Consent { pupil, .. }
            | Self::Leader { pupil, .. } => Some(*pupil),
            Self::AdultsPaper(_) => None,
        }
    }
}

impl SignRules {
    /// Whether both names are as short as ours are.
    #[must_use]
    pub fn fits(&self) -> bool {
        is_name(&self.version) && is_name(&self.edition)
    }
}

impl SetRules {
    /// Whether the name is as short as ours are.
    #[must_use]
    pub fn fits(&self) -> bool {
        self.version.as_deref().is_none_or(is_name)
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.len() <= VERSION_LEN_MAX
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_a_note_is_as_the_server_keeps_it() {
        let id = Id([1; 16]);
        let proxy = Note::ForPupil {
            pupil: id,
            reason: ProxyReason::KeptTogether,
        };
        let text = serde_json::to_string(&proxy).unwrap();
        assert_eq!(
            text,
            format!(r#"{{"for-pupil":{{"pupil":"{id}","reason":"kept-together"}}}}"#)
        );
        assert_eq!(serde_json::from_str::<Note>(&text).unwrap(), proxy);
        for manner in ProxyReason::ALL.map(Manner::ByAnAdult) {
            let text = serde_json::to_string(&manner).unwrap();
            assert_eq!(serde_json::from_str::<Manner>(&text).unwrap(), manner);
        }
        assert_eq!(
            serde_json::to_string(&Manner::OnPaper).unwrap(),
            "\"on-paper\""
        );
    }

    #[test]
    fn names_have_a_length() {
        let named = |version: &str| SignRules {
            version: version.to_owned(),
            edition: "a".to_owned(),
        };
        assert!(named("2026.1").fits() && !named("").fits());
        assert!(!named(&"a".repeat(VERSION_LEN_MAX + 1)).fits());
    }
}
