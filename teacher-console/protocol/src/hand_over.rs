//! A report whose words turn out to be about somebody who can read it: sealed anew for the right people, and closed where
//! it stood (`keys` plan §1.5).

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{cases::PostAct, directory::LogName, statement::Statement};

/// Hands a report over. Answered with [`crate::concern::OwnConcern`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HandOver {
    /// The log in which it stands.
    pub from: LogName,
    /// Label `stc seen v1`: closed. It is all that is ever seen of it in that log. The child is told nothing by it, and is
    /// answered by whoever reads the worry.
    pub seen: Statement,
    /// A worry about an adult in the right log, with the report in its sealed words.
    pub worry: PostAct,
}
