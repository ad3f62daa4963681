//! A member of staff's word that a machine is one of the school's.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{UtcSeconds, bytes::PublicKey};

/// The payload of a device voucher.
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
