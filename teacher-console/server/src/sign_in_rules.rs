//! What the school decided about signing in: who needs a second factor, and when a password is due.

use protocol::{
    UtcSeconds,
    account::{FirstThing, SignInRules},
};
use store::Learning;

use crate::{
    fault::Fault,
    school_settings::{Setting, number, value},
};

/// The word by which readers must have a second factor.
pub const READERS_MUST: &str = "readers-must";
/// The word by which nobody must.
pub const EVERYBODY_MAY: &str = "everybody-may";
const DAY_S: UtcSeconds = 24 * 60 * 60;

/// The rules for somebody who reads a log, or for somebody who does not.
///
/// # Errors
///
/// What the database says.
pub fn sign_in_rules(
    learning: &Learning,
    is_demo: bool,
    reads: bool,
) -> Result<SignInRules, Fault> {
    let days = if reads {
        Setting::ReadersPasswordDays
    } else {
        Setting::OthersPasswordDays
    };
    Ok(SignInRules {
        needs_second_factor: reads
            && value(learning, Setting::SecondFactor, is_demo)? == READERS_MUST,
        password_days: number(learning, days, is_demo)?,
    })
}

/// When a password that is in use since then must be changed, if ever.
#[must_use]
pub fn password_due(rules: SignInRules, since: UtcSeconds) -> Option<UtcSeconds> {
    rules
        .password_days
        .map(|days| since + UtcSeconds::from(days) * DAY_S)
}

/// What somebody must do before anything else. An old password never shuts anybody out: a report may be waiting, so
/// the console only asks for a new one.
#[must_use]
pub fn first_things(rules: SignInRules, has_factor: bool) -> Vec<FirstThing> {
    if rules.needs_second_factor && !has_factor {
        vec![FirstThing::SecondFactor]
    } else {
        Vec::new()
    }
}
