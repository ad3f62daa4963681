//! What a pupil's machine asks for, besides sending parcels.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    bytes::{Id, Token},
    report::SignInManner,
    statement::Statement,
};

/// Pictures of a picture password: three of these sixteen, dealt by the school and never chosen.
pub const PICTURES: [&str; 16] = [
    "apple", "ball", "bell", "boat", "bus", "cup", "drum", "fish", "flower", "hat", "house",
    "kite", "leaf", "moon", "rocket", "star",
];
/// Pictures in one password.
pub const PICTURES_IN_PASSWORD: usize = 3;
/// Receipts a profile always seems to hold.
pub const RECEIPT_SLOTS: usize = 8;

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
}

/// A picture password. Answered with [`PupilSession`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PupilSignIn {
    /// Who.
    pub pupil: Id,
    /// Places in [`PICTURES`], in the order pressed.
    pub pictures: [u8; PICTURES_IN_PASSWORD],
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
    /// The access profile and the eight receipts, opaque to the server.
    pub profile: Profile,
    /// Finished scenarios: scenario id and outcome id.
    pub finished: Vec<Finished>,
}

/// What roams with a pupil.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// `full` or `simplified`.
    pub reading_mode: String,
    /// Eight slots that always look filled; real receipts are among random ones.
    pub receipts: Vec<Id>,
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
