//! The server's signed word that a pupil signed in on a machine, and how.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{UtcSeconds, bytes::Id, report::SignInManner};

/// The payload of a ticket.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Ticket {
    /// 1.
    pub format: u8,
    /// Who.
    pub pupil: Id,
    /// Where.
    pub machine: Id,
    /// How.
    pub manner: SignInManner,
    /// When.
    pub at: UtcSeconds,
}
