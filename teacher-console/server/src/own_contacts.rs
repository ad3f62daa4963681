//! The school's own numbers of the bodies that a procedure names, typed in the console (F-90).
//!
//! Whoever types one says that they checked it that day; it stands in place of the locality's, and counts as right for a year.

use protocol::UtcSeconds;
use safeguarding::{Body, BodyKey, Day};
use store::Learning;

use crate::{
    fault::Fault,
    school_settings::{Setting, chosen},
};

/// What stands where no number is kept.
pub const NONE: &str = "none";
/// Characters of a number or an address.
pub const CHARS_MAX: usize = 60;

/// A number, and when somebody found it right (seconds since 1970, UTC).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnContact {
    /// Of which body.
    pub body: BodyKey,
    /// As it was typed.
    pub number: String,
    /// When it was typed, by the server's clock.
    pub checked_at: UtcSeconds,
}

/// The id of the setting for this body; 999 is nobody's to change.
pub fn setting_id(body: BodyKey) -> &'static str {
    match body {
        BodyKey::Emergency => "number-emergency",
        BodyKey::Police => "number-police",
        BodyKey::ChildrensServices => "number-childrens-services",
        BodyKey::AllegationsOfficer => "number-allegations-officer",
        BodyKey::SafeguardingAdviser => "number-safeguarding-adviser",
        BodyKey::OnlineSafetyOfficer => "number-online-safety-officer",
        BodyKey::Prevent => "number-prevent",
        BodyKey::Ceop => "number-ceop",
        BodyKey::Iwf => "number-iwf",
        BodyKey::Helpdesk => "number-helpdesk",
        BodyKey::BehaviourPolicy => "number-behaviour-policy",
        BodyKey::WhistleBlowingPolicy => "number-whistle-blowing-policy",
    }
}

/// The text as it is kept, or the sentence that says what can be typed.
///
/// # Errors
///
/// What may be typed, in words.
pub fn check(text: &str) -> Result<String, String> {
    let text = text.trim();
    let is_plain = !text.chars().any(char::is_control);
    if (3..=CHARS_MAX).contains(&text.chars().count()) && is_plain {
        Ok(text.to_owned())
    } else {
        Err(format!(
            "Type a number or an address of at most {CHARS_MAX} characters, or '{NONE}'."
        ))
    }
}

/// Every number that the school has typed.
///
/// # Errors
///
/// What the database says.
pub fn all(learning: &Learning) -> Result<Vec<OwnContact>, Fault> {
    let mut own = Vec::new();
    for body in BodyKey::ALL {
        let kept = chosen(learning, Setting::Number(body))?;
        own.extend(
            kept.filter(|(number, _)| number != NONE)
                .map(|(number, choosing)| OwnContact {
                    body,
                    number,
                    checked_at: choosing.at,
                }),
        );
    }
    Ok(own)
}

/// The body as the school knows it: with its own number, where it has typed one.
pub fn with_own(body: &Body, own: &[OwnContact], day: impl Fn(UtcSeconds) -> Option<Day>) -> Body {
    let mut body = body.clone();
    // 999 is never in doubt.
    let mut own = own.iter().filter(|one| one.body != BodyKey::Emergency);
    if let Some(own) = own.find(|one| one.body == body.key) {
        body.number = Some(own.number.clone());
        body.confirmed_on = day(own.checked_at);
    }
    body
}

#[cfg(test)]
mod tests;
