//! The one shape of everything that is signed, and how a signature is checked.

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use utoipa::ToSchema;

use crate::{
    bytes::{Blob, Hash, Id, KeyId, PublicKey, Signature, sha256},
    key_id::{KeyKind, key_id},
};

/// What a statement says: the label is signed with it, so that no statement passes for another kind.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub enum Label {
    /// [`crate::directory::Directory`].
    #[serde(rename = "stc directory v1")]
    Directory,
    /// [`crate::freshness::Stop`].
    #[serde(rename = "stc stop v1")]
    Stop,
    /// [`crate::freshness::Fresh`].
    #[serde(rename = "stc fresh v1")]
    Fresh,
    /// [`crate::seen::Seen`].
    #[serde(rename = "stc seen v1")]
    Seen,
    /// [`crate::act::Act`].
    #[serde(rename = "stc act v1")]
    Act,
    /// [`crate::voucher::Voucher`].
    #[serde(rename = "stc device voucher v1")]
    Voucher,
    /// [`crate::voucher::Voucher`], once more, by somebody of the safeguarding team.
    #[serde(rename = "stc device known v1")]
    DeviceKnown,
    /// [`crate::voucher::Revocation`].
    #[serde(rename = "stc device revocation v1")]
    Revocation,
    /// [`crate::ticket::Ticket`].
    #[serde(rename = "stc ticket v1")]
    Ticket,
    /// [`crate::chain::Head`].
    #[serde(rename = "stc head v1")]
    Head,
    /// [`crate::export::Manifest`].
    #[serde(rename = "stc export v1")]
    Export,
    /// [`crate::console_note::ConsoleNote`].
    #[serde(rename = "stc console note v1")]
    ConsoleNote,
    /// A machine proving its key, see [`crate::machines::Challenge`].
    #[serde(rename = "stc device session v1")]
    DeviceSession,
    /// [`crate::grant::Grant`].
    #[serde(rename = "stc grant v1")]
    Grant,
    /// [`crate::grant::SignOff`].
    #[serde(rename = "stc sign-off v1")]
    SignOff,
    /// [`crate::fetching::FetchMuch`].
    #[serde(rename = "stc fetch much v1")]
    FetchMuch,
    /// [`crate::sheets::UseSheets`].
    #[serde(rename = "stc sheets v1")]
    Sheets,
    /// [`crate::restored::Restored`].
    #[serde(rename = "stc restored v1")]
    Restored,
    /// [`crate::sweep::Sweep`].
    #[serde(rename = "stc sweep v1")]
    Sweep,
    /// [`crate::guest::GuestPass`].
    #[serde(rename = "stc guest v1")]
    Guest,
    /// [`crate::log_ins::LogInsReview`].
    #[serde(rename = "stc log-ins review v1")]
    LogInsReview,
    /// A person's proof over their own id and keys, see [`crate::directory::Person`].
    #[serde(rename = "stc person proof v1")]
    PersonProof,
    /// A signing key hands on to the keys that follow it, see [`crate::directory::Person::succeeds`].
    #[serde(rename = "stc new keys v1")]
    Succession,
}

impl Label {
    /// The text that is signed in front of the payload.
    pub fn text(self) -> &'static str {
        match self {
            Self::Directory => "stc directory v1",
            Self::Stop => "stc stop v1",
            Self::Fresh => "stc fresh v1",
            Self::Seen => "stc seen v1",
            Self::Act => "stc act v1",
            Self::Voucher => "stc device voucher v1",
            Self::DeviceKnown => "stc device known v1",
            Self::Revocation => "stc device revocation v1",
            Self::Ticket => "stc ticket v1",
            Self::Head => "stc head v1",
            Self::Export => "stc export v1",
            Self::ConsoleNote => "stc console note v1",
            Self::DeviceSession => "stc device session v1",
            Self::Grant => "stc grant v1",
            Self::SignOff => "stc sign-off v1",
            Self::FetchMuch => "stc fetch much v1",
            Self::Sheets => "stc sheets v1",
            Self::Restored => "stc restored v1",
            Self::Sweep => "stc sweep v1",
            Self::Guest => "stc guest v1",
            Self::LogInsReview => "stc log-ins review v1",
            Self::PersonProof => "stc person proof v1",
            Self::Succession => "stc new keys v1",
        }
    }
}

/// Payload bytes with signatures over them. The payload is kept as it was signed and never encoded again.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// What kind of payload this is.
    pub label: Label,
    /// JSON, exactly as signed.
    pub payload: Blob,
    /// By whom.
    pub signatures: Vec<Signed>,
}

/// One signature of a [`Statement`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Signed {
    /// Which key made it.
    pub key_id: KeyId,
    /// Ed25519 over [`signed_bytes`].
    pub signature: Signature,
}

/// The school id inside the signature of a founding directory, which has no id yet.
pub const NO_SCHOOL: Id = Id([0; 16]);

/// `label ‖ 0 ‖ school id ‖ payload`.
pub fn signed_bytes(label: Label, school: Id, payload: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(label.text().len() + 17 + payload.len());
    bytes.extend_from_slice(label.text().as_bytes());
    bytes.push(0);
    bytes.extend_from_slice(&school.0);
    bytes.extend_from_slice(payload);
    bytes
}

/// Whether `signature` over `bytes` was made by `key` (strict: no malleable or weak keys).
pub fn verify(key: &PublicKey, bytes: &[u8], signature: &Signature) -> bool {
    let Ok(key) = ed25519_dalek::VerifyingKey::from_bytes(&key.0) else {
        return false;
    };
    let signature = ed25519_dalek::Signature::from_bytes(&signature.0);
    key.verify_strict(bytes, &signature).is_ok()
}

impl Statement {
    /// Whether one of the signatures is `key`'s, of this kind, for this school.
    pub fn is_signed_by(&self, kind: KeyKind, key: &PublicKey, school: Id) -> bool {
        let id = key_id(kind, key);
        let bytes = signed_bytes(self.label, school, &self.payload.0);
        self.signatures
            .iter()
            .any(|signed| signed.key_id == id && verify(key, &bytes, &signed.signature))
    }

    /// Reads the payload. Unknown and duplicate fields are refused by the payload types themselves.
    pub fn read<T: DeserializeOwned>(&self, label: Label) -> Result<T, Refused> {
        if self.label != label {
            return Err(Refused::OtherKind);
        }
        serde_json::from_slice(&self.payload.0)
            .map_err(|fault| Refused::Unreadable(fault.to_string()))
    }

    /// SHA-256 of the payload.
    pub fn hash(&self) -> Hash {
        sha256(&[&self.payload.0])
    }
}

/// Why a signed statement does not count.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refused {
    /// It is a statement of another kind.
    OtherKind,
    /// Its payload is not what this version knows.
    Unreadable(String),
    /// Too few of the right people signed it.
    NotSigned,
    /// It is about another school.
    OtherSchool,
    /// It does not follow the last one known: lower, forked or with a gap.
    OutOfOrder,
    /// It breaks a rule; the text says which.
    Rule(String),
}

impl std::fmt::Display for Refused {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::OtherKind => out.write_str("this is a signed paper of another kind"),
            Self::Unreadable(why) => write!(out, "this version cannot read it ({why})"),
            Self::NotSigned => out.write_str("it is not signed by enough of the right people"),
            Self::OtherSchool => out.write_str("it belongs to another school"),
            Self::OutOfOrder => {
                out.write_str("it does not follow the last list this computer knows")
            }
            Self::Rule(rule) => out.write_str(rule),
        }
    }
}

impl std::error::Error for Refused {}
