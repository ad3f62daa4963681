//! A member of staff's signed word on a machine: that it is one of the school's, that they know it, that it is out.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{UtcSeconds, bytes::PublicKey};

/// The payload of a device voucher. Under the label `stc device known v1` it is the word of somebody of the safeguarding
/// team that they know this machine: until then it is new to them.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Voucher {
    /// 1.
    pub format: u8,
    /// The machine's key.
    pub device_key: PublicKey,
    /// Its name, such as 'Room 4, computer 2'.
    pub name: String,
    /// When it was approved by sight.
    pub at: UtcSeconds,
}

/// The payload of a revocation. It can only take away: the machine comes back by pairing anew, with another key.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Revocation {
    /// 1.
    pub format: u8,
    /// The machine's key.
    pub device_key: PublicKey,
    /// Its name, as the signer saw it.
    pub name: String,
    /// Why.
    pub reason: RevocationReason,
    /// When it was signed.
    pub at: UtcSeconds,
}

/// Why a machine is taken out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RevocationReason {
    /// It is broken, was given away or stands elsewhere.
    Gone,
    /// Nobody knows where it is.
    Lost,
    /// Somebody else may have its key.
    Copied,
}

impl RevocationReason {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Gone, Self::Lost, Self::Copied];
}
