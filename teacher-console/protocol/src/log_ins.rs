//! Every log-in in use, and the yearly review of them (L-03, L-35).

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    bytes::Id,
    directory::{Directory, Duty},
    statement::Statement,
};

/// How a log-in stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LogInState {
    /// Has an activation code and no password yet.
    Invited,
    /// Has keys, and waits for two stewards.
    Waiting,
    /// Can sign in.
    InUse,
    /// The list says that they are away: cannot sign in until it says otherwise.
    Away,
    /// A steward has stopped the keys.
    Stopped,
    /// A guest whose pass counts.
    Guest,
    /// A guest whose pass does not count: over, or not genuine.
    FormerGuest,
    /// Has left.
    Left,
}

impl LogInState {
    /// Whether it belongs into a review: whoever it is may come in, or come back, by it.
    #[must_use]
    pub fn is_reviewed(self) -> bool {
        !matches!(self, Self::FormerGuest | Self::Left)
    }
}

/// One log-in, as the server knows it. Names, duties and who signed for them stand in the signed list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct LogIn {
    /// The person of the list, or the guest of a pass.
    pub person: Id,
    /// What they type.
    pub login_name: String,
    /// How it stands.
    pub state: LogInState,
    /// Whether a second factor is asked for.
    pub has_second_factor: bool,
    /// When a guest's time ends or ended.
    pub guest_until: Option<UtcSeconds>,
    /// When they last signed in, as far as the consoles remember.
    pub last_sign_in: Option<UtcSeconds>,
    /// Names of the consoles that remember them, the latest first.
    pub consoles: Vec<String>,
}

/// Every log-in.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct LogIns {
    /// By login name.
    pub rows: Vec<LogIn>,
    /// The last review, label `stc log-ins review v1`; none yet when absent.
    pub last_review: Option<Statement>,
    /// Whether the month of the yearly review has come since the last one.
    pub is_due: bool,
    /// Whether the asker may sign one.
    pub may_review: bool,
}

/// The payload of a review: 'I have looked through exactly these log-ins, and each is needed'.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LogInsReview {
    /// 1.
    pub format: u8,
    /// What was on the screen, by login name.
    pub log_ins: Vec<Reviewed>,
    /// Who looked.
    pub by: Id,
    /// When.
    pub at: UtcSeconds,
}

/// One log-in as it was looked at: what decides what somebody can do with it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Reviewed {
    /// Whose.
    pub person: Id,
    /// What they type.
    pub login_name: String,
    /// How it stood.
    pub state: LogInState,
    /// What they do, by the newest list.
    pub duties: Vec<Duty>,
    /// Whether they sign lists.
    pub is_steward: bool,
    /// Whether a second factor was asked for.
    pub has_second_factor: bool,
}

/// What a review of these log-ins looks through.
#[must_use]
pub fn reviewed(rows: &[LogIn], newest: &Directory) -> Vec<Reviewed> {
    rows.iter()
        .filter(|row| row.state.is_reviewed())
        .map(|row| Reviewed {
            person: row.person,
            login_name: row.login_name.clone(),
            state: row.state,
            duties: newest
                .person(row.person)
                .map_or_else(Vec::new, |person| person.duties.clone()),
            is_steward: newest.stewards.contains(&row.person),
            has_second_factor: row.has_second_factor,
        })
        .collect()
}
