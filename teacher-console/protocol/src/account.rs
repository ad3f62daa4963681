//! One's own sign-in: proving again who one is, another password, the second factor, the card.

use data_encoding::BASE32_NOPAD;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    bytes::{Blob, Id, Token},
    directory::LogName,
    staff::{RingAndSlot, Room},
};

/// A password typed again counts for this long.
pub const CONFIRMED_SECONDS: UtcSeconds = 5 * 60;
/// One-time codes handed out with a second factor.
pub const ONE_TIME_CODES: usize = 10;
/// So many seconds before a password is due the console begins to remind.
pub const ROTATION_REMINDER_SECONDS: UtcSeconds = 14 * 24 * 60 * 60;

/// The password, typed again before something that needs it. Wrong tries count as they do at sign-in.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Confirm {
    /// HKDF of the password.
    pub auth: Token,
}

/// Another password: what signs in and what opens the ring change together, or neither does.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangePassword {
    /// HKDF of the new password.
    pub auth: Token,
    /// The same keys, closed under the new password and the same kit.
    pub closed: RingAndSlot,
}

/// How somebody's own sign-in stands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct Account {
    /// What they type.
    pub login_name: String,
    /// Whether a second factor is asked for.
    pub has_second_factor: bool,
    /// One-time codes that have not been used.
    pub codes_left: u32,
    /// When the password was chosen.
    pub password_since: UtcSeconds,
    /// When the school asks for another, if it does.
    pub password_due: Option<UtcSeconds>,
    /// What the school has decided.
    pub rules: SignInRules,
}

/// What the school's decisions about signing in mean for one person.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct SignInRules {
    /// Whether they need a second factor.
    pub needs_second_factor: bool,
    /// Days after which a new password is asked for; none unless the school set them (L-05 to L-08, X-01).
    pub password_days: Option<u32>,
}

/// What a person must do before the server answers anything else.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FirstThing {
    /// Set up a second factor.
    SecondFactor,
}

/// A secret for the app on somebody's phone. It counts once a code from it was typed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OfferedFactor {
    /// 20 random bytes.
    pub secret: Blob,
}

impl OfferedFactor {
    /// To be typed into a phone: base32 in fours.
    #[must_use]
    pub fn letters(&self) -> String {
        let letters = BASE32_NOPAD.encode(&self.secret.0);
        let fours: Vec<&str> = (0..letters.len())
            .step_by(4)
            .filter_map(|at| letters.get(at..at + 4))
            .collect();
        fours.join(" ")
    }

    /// To be read by a phone's camera. SHA-1, six digits and thirty seconds go without saying: some apps know no other.
    #[must_use]
    pub fn address(&self, school: &str, login_name: &str) -> String {
        let (school, name) = (in_address(school), in_address(login_name));
        let letters = BASE32_NOPAD.encode(&self.secret.0);
        format!("otpauth://totp/{school}:{name}?secret={letters}&issuer={school}")
    }
}

fn in_address(text: &str) -> String {
    text.bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}

/// A code from that app.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProveFactor {
    /// Six digits.
    pub code: String,
}

/// The second factor counts from now on, and this session may do everything its person may.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FactorSet {
    /// For a lost phone or a wrong clock, each once. The server keeps only their hashes.
    pub codes: Vec<String>,
    /// Rooms of the console.
    pub rooms: Vec<Room>,
    /// Logs they may look into.
    pub logs: Vec<LogName>,
}

/// A steward, face to face with somebody who has lost phone and codes, takes the second factor away.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ResetFactor {
    /// Whose.
    pub person: Id,
}

/// Says, by a console's own word, that a paper is about to be printed at it. Answered with nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AboutToPrint {
    /// Which.
    pub paper: PrintedPaper,
}

/// A paper that a console prints and that belongs to no case.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PrintedPaper {
    /// The card with the code that opens one's own keys.
    Card,
    /// One's own codes for a lost phone.
    OneTimeCodes,
    /// Every log-in in use.
    LogIns,
    /// Pupils who have left and whose learning records are due.
    Leavers,
    /// Whose signature under the rules is missing.
    MissingSignatures,
    /// Of whom no photograph is published.
    NoPhotographs,
    /// Registers of the school.
    Registers,
    /// The school's self-audit.
    SelfAudit,
    /// What one pupil practised, for their parents.
    PupilSummary,
    /// What to teach a class next, with its map by pupil.
    ClassMap,
    /// Who may see and do what.
    Access,
    /// What the school has decided where schools differ.
    Decisions,
    /// A term's figures.
    Figures,
    /// Somebody's activation code.
    Invitation,
    /// One of three new recovery sheets.
    RecoverySheet,
}
