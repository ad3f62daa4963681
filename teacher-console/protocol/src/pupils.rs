//! What a pupil's machine asks for, besides sending parcels.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    bytes::{Id, Token},
    card::{CardKind, CardSecret},
    class_rules::ClassRule,
    report::SignInManner,
    statement::Statement,
    story_place::StoryPlace,
};

/// Receipts a profile always seems to hold.
pub const RECEIPT_SLOTS: usize = 8;
/// Most settings one access profile holds.
pub const ACCESS_SETTINGS_MAX: usize = 64;
/// Most characters in the name of a setting, and most in its word.
pub const ACCESS_WORD_CHARS_MAX: usize = 40;
/// Most characters in the name of a reading mode.
const READING_MODE_CHARS_MAX: usize = 20;

/// Classes a machine may show: those a member of staff has opened.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct OpenClasses {
    /// Rows.
    pub classes: Vec<ClassTiles>,
}

/// One class with its name tiles. No photographs, no profiles, no verifiers.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct ClassTiles {
    /// Which.
    pub id: Id,
    /// Such as '4B'.
    pub name: String,
    /// Such as `7-9`.
    pub band: String,
    /// In the order of the register.
    pub pupils: Vec<PupilTile>,
}

/// One name tile.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct PupilTile {
    /// Which.
    pub id: Id,
    /// As the class knows them.
    pub name: String,
    /// The picture on the tile, a name among our objects.
    pub picture: String,
    /// What their card asks for.
    #[serde(default)]
    pub card: CardKind,
    /// The version of the rules whose signature is due from them, if one is: away from the server the last that was heard
    /// counts (D-17).
    #[serde(default)]
    pub rules_due: Option<String>,
}

/// What stands on a pupil's card. Answered with [`PupilSession`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PupilSignIn {
    /// Who.
    pub pupil: Id,
    /// What was pressed.
    pub secret: CardSecret,
}

/// Help by an adult: the code their console shows. Answered with [`PupilSession`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AssistedSignIn {
    /// Who.
    pub pupil: Id,
    /// Six digits.
    pub lesson_code: String,
}

/// A pupil is signed in.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct PupilSession {
    /// Sent back as the header `stc-person`.
    pub token: Token,
    /// The server's signed word, to be put inside a report.
    pub ticket: Statement,
    /// How they signed in.
    pub manner: SignInManner,
    /// The stage whose stories they are offered, such as `7-9`, which need not be that of their class.
    #[serde(default)]
    pub band: Option<String>,
    /// The access profile and the eight receipts, opaque to the server.
    pub profile: Profile,
    /// Finished scenarios: scenario id and outcome id.
    pub finished: Vec<Finished>,
    /// The version of the rules whose signature is due, if one is.
    #[serde(default)]
    pub rules_due: Option<String>,
    /// Whether they have signed rules before, where a signature is due: these may be new ones (D-20).
    #[serde(default)]
    pub has_signed_before: bool,
    /// What their class has settled for itself this school year (B-11).
    #[serde(default)]
    pub class_rules: Vec<ClassRule>,
    /// Whether they are a digital leader (B-14).
    #[serde(default)]
    pub is_leader: bool,
    /// Every run in which this pupil was checked, oldest first: what is due again is worked out from them in the app.
    #[serde(default)]
    pub practised: Vec<PractisedRun>,
    /// Where they stand in a story that they began today and did not end.
    #[serde(default)]
    pub place: Option<StoryPlace>,
    /// First days of the school's half-terms, counted from 1970, the earliest first.
    #[serde(default)]
    pub half_terms: Vec<u32>,
    /// The server's clock.
    #[serde(default)]
    pub now: UtcSeconds,
}

/// What one of the pupil's own runs taught.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct PractisedRun {
    /// JSON of `curriculum::RunFacts`.
    pub facts: serde_json::Value,
    /// When it ended.
    pub happened_at: UtcSeconds,
}

/// What roams with a pupil.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// `full` or `simplified`.
    pub reading_mode: String,
    /// The other settings of the access profile, by name; what they mean is the pupil app's business.
    #[serde(default)]
    pub access: BTreeMap<String, String>,
    /// Eight slots that always look filled; real receipts are among random ones.
    pub receipts: Vec<Id>,
}

impl Profile {
    /// Whether it is as large as a profile may be, and has all its slots.
    #[must_use]
    pub fn fits(&self) -> bool {
        let is_short = |word: &String, most| word.chars().count() <= most;
        self.receipts.len() == RECEIPT_SLOTS
            && is_short(&self.reading_mode, READING_MODE_CHARS_MAX)
            && self.access.len() <= ACCESS_SETTINGS_MAX
            && self.access.iter().all(|(name, word)| {
                is_short(name, ACCESS_WORD_CHARS_MAX) && is_short(word, ACCESS_WORD_CHARS_MAX)
            })
    }
}

/// One finished scenario.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct Finished {
    /// Which.
    pub scenario: String,
    /// Where it ended.
    pub outcome: String,
}

/// Names of eight receipts, see [`crate::report::receipt_name`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskReceipts {
    /// Always eight.
    pub names: Vec<Token>,
}

/// For each name the newest signed *Seen*, or nothing.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct ReceiptAnswers {
    /// In the order asked.
    pub answers: Vec<Option<Statement>>,
    /// The server's clock.
    pub now: UtcSeconds,
}
