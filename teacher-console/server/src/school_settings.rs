//! What the school decides for itself where schools differ (section X): one typed table with bounds and defaults, kept
//! in the database with who chose and when.
//!
//! To add a setting: a variant of [`Setting`] with its row in [`Setting::row`], its words in the console
//! (`setting-ID`, `setting-ID-why`, for choices `setting-CHOICE`, all named in `views/settings.rs` there), and the code
//! that asks for it by [`value`] or [`number`].

use protocol::school_settings::Bounds;
use safeguarding::BodyKey;

use crate::{
    first_contact::{COORDINATOR, DEPUTIES, HEAD, LEAD, TECHNICIAN},
    guests::{COORDINATOR_TOO, HEAD_OR_LEAD, TECHNICIAN_TOO},
    half_terms, own_contacts,
    sign_in_rules::{EVERYBODY_MAY, READERS_MUST},
};

mod kept;

pub use kept::{all, choose, chosen, number, value};

/// Everything a school can set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Minutes without a touch after which a console locks.
    IdleLockMinutes,
    /// Who needs a second factor to sign in.
    SecondFactor,
    /// Days after which a reader of a log is asked for a new password.
    ReadersPasswordDays,
    /// The same for everybody else on the staff.
    OthersPasswordDays,
    /// Minutes without a signed 'I have this' after which danger today rings for head and second too.
    BellStaffRouteMinutes,
    /// Minutes after which it rings on the office screen too.
    BellOfficeMinutes,
    /// Days for which the server's own backups are kept.
    BackupKeepDays,
    /// Months after leaving for which it is kept what a pupil practised.
    LearningKeepMonths,
    /// The first days of the half-terms: short practices go by them after a month.
    HalfTerms,
    /// How often somebody looks at each room with computers.
    RoomsSeen,
    /// Who lets guests in beside head, lead and deputies.
    GuestsLetInBy,
    /// The month (1 to 12) in which the log-ins are looked through.
    LogInsReviewMonth,
    /// How often everybody signs the rules for using the internet.
    AgreementsSigned,
    /// Who signs them for a pupil.
    AgreementsSignedBy,
    /// How often governors get their figures.
    GovernorsFigures,
    /// Whose a pupil's misuse is first.
    FirstContactMisuse,
    /// Whose an unsuitable site or a problem of filter or account is first.
    FirstContactSites,
    /// Whose a complaint is first.
    FirstContactComplaints,
    /// Where the school is: what the bodies that a procedure names are called.
    Locality,
    /// The school's own number of such a body, or where a policy of its own stands.
    Number(BodyKey),
}

/// What may be chosen for one setting, and what counts until somebody does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The name in the database and on the wire.
    pub id: &'static str,
    /// What may be chosen.
    pub kind: Kind,
    /// What counts until somebody chooses.
    pub default: &'static str,
    /// What counts in a demo school until somebody chooses.
    pub default_in_demo: &'static str,
    /// The rows of the requirements it stands for.
    pub source: &'static str,
}

/// What a value can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A whole number, both ends allowed.
    Number {
        /// Smallest.
        min: u32,
        /// Largest.
        max: u32,
        /// Whether `off` may be chosen as well.
        or_off: bool,
    },
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A number or an address, or `none`.
    Contact,
    /// Days such as `2026-09-07`, apart by spaces, or `not-set`.
    Days,
}

/// The localities that are shipped, and a school's own file.
const LOCALITIES: [&str; 7] = [
    "anywhere",
    "birmingham",
    "camden",
    "derbyshire",
    "middlesbrough",
    "northamptonshire",
    "own",
];

/// The word for once in every half-term.
pub const EACH_HALF_TERM: &str = "each-half-term";
/// The word for once in every term.
pub const EACH_TERM: &str = "each-term";

/// The word for a number that does not count.
const OFF: &str = "off";

impl Setting {
    /// All of them, in the order to show them.
    pub const ALL: [Self; 30] = [
        Self::IdleLockMinutes,
        Self::SecondFactor,
        Self::ReadersPasswordDays,
        Self::OthersPasswordDays,
        Self::BellStaffRouteMinutes,
        Self::BellOfficeMinutes,
        Self::BackupKeepDays,
        Self::LearningKeepMonths,
        Self::HalfTerms,
        Self::RoomsSeen,
        Self::GuestsLetInBy,
        Self::LogInsReviewMonth,
        Self::AgreementsSigned,
        Self::AgreementsSignedBy,
        Self::GovernorsFigures,
        Self::FirstContactMisuse,
        Self::FirstContactSites,
        Self::FirstContactComplaints,
        Self::Locality,
        Self::Number(BodyKey::SafeguardingAdviser),
        Self::Number(BodyKey::ChildrensServices),
        Self::Number(BodyKey::Police),
        Self::Number(BodyKey::AllegationsOfficer),
        Self::Number(BodyKey::OnlineSafetyOfficer),
        Self::Number(BodyKey::Prevent),
        Self::Number(BodyKey::Ceop),
        Self::Number(BodyKey::Iwf),
        Self::Number(BodyKey::Helpdesk),
        Self::Number(BodyKey::BehaviourPolicy),
        Self::Number(BodyKey::WhistleBlowingPolicy),
    ];

    /// Its row of the table.
    pub fn row(self) -> Row {
        match self {
            Self::IdleLockMinutes => number_row("idle-lock-minutes", 1, 20, "20", "L-11"),
            Self::SecondFactor => Row {
                id: "second-factor",
                kind: Kind::Choice(&[READERS_MUST, EVERYBODY_MAY]),
                default: READERS_MUST,
                // So that a demo signs in with name, password and card alone.
                default_in_demo: EVERYBODY_MAY,
                source: "L-14",
            },
            Self::ReadersPasswordDays => password_days("readers-password-days"),
            Self::OthersPasswordDays => password_days("others-password-days"),
            Self::BellStaffRouteMinutes => {
                number_row("bell-staff-route-minutes", 0, 30, "3", "E-15")
            }
            Self::BellOfficeMinutes => number_row("bell-office-minutes", 0, 60, "5", "E-15"),
            Self::BackupKeepDays => number_row("backup-keep-days", 7, 365, "90", "L-21, D7"),
            Self::LearningKeepMonths => {
                number_row("learning-keep-months", 1, 36, "12", "L-17, X-13, D7")
            }
            Self::HalfTerms => days_row("half-terms", "B-23"),
            Self::RoomsSeen => rooms_row(),
            Self::GuestsLetInBy => choice_row(
                "guests-let-in-by",
                &[HEAD_OR_LEAD, COORDINATOR_TOO, TECHNICIAN_TOO],
                "X-18",
            ),
            Self::LogInsReviewMonth => number_row("log-ins-review-month", 1, 12, "9", "L-35"),
            Self::AgreementsSigned => choice_row(
                "agreements-signed",
                &["each-year", "on-joining", "before-first-use"],
                "X-03",
            ),
            Self::AgreementsSignedBy => choice_row(
                "agreements-signed-by",
                &["pupil-and-parent", "pupil-alone", "parent-alone"],
                "X-17",
            ),
            Self::GovernorsFigures => choice_row(
                "governors-figures",
                &[EACH_TERM, "each-half-year", "each-year"],
                "X-12, I-01, I-02",
            ),
            Self::FirstContactMisuse => choice_row(
                "first-contact-misuse",
                &[COORDINATOR, HEAD, LEAD, DEPUTIES],
                "X-19",
            ),
            Self::FirstContactSites => choice_row(
                "first-contact-sites",
                &[COORDINATOR, TECHNICIAN, LEAD],
                "X-19",
            ),
            Self::FirstContactComplaints => choice_row(
                "first-contact-complaints",
                &[DEPUTIES, HEAD, COORDINATOR, LEAD],
                "X-19",
            ),
            Self::Locality => choice_row("locality", &LOCALITIES, "F-90, X-26"),
            Self::Number(body) => contact_row(own_contacts::setting_id(body)),
        }
    }

    /// The setting with this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.row().id == id)
    }
}

/// Schools differ from 60 days to never (L-05 to L-08); nobody is made to change one until the school says so.
fn password_days(id: &'static str) -> Row {
    Row {
        id,
        kind: Kind::Number {
            min: 30,
            max: 365,
            or_off: true,
        },
        default: OFF,
        default_in_demo: OFF,
        source: "X-01",
    }
}

/// A school with few rooms may look at them less often.
fn rooms_row() -> Row {
    let words = &[EACH_HALF_TERM, EACH_TERM, "each-year"];
    choice_row("rooms-seen", words, "B-31")
}

/// A number of the school's own; it is nobody's until somebody types it.
fn contact_row(id: &'static str) -> Row {
    Row {
        id,
        kind: Kind::Contact,
        default: own_contacts::NONE,
        default_in_demo: own_contacts::NONE,
        source: "F-90",
    }
}

/// Days of the school's own; none until somebody types them.
fn days_row(id: &'static str, source: &'static str) -> Row {
    Row {
        id,
        kind: Kind::Days,
        default: half_terms::NOT_SET,
        default_in_demo: half_terms::NOT_SET,
        source,
    }
}

/// The first of the words counts until somebody chooses.
fn choice_row(id: &'static str, words: &'static [&'static str], source: &'static str) -> Row {
    let default = words.first().copied().unwrap_or_default();
    Row {
        id,
        kind: Kind::Choice(words),
        default,
        default_in_demo: default,
        source,
    }
}

fn number_row(
    id: &'static str,
    min: u32,
    max: u32,
    default: &'static str,
    source: &'static str,
) -> Row {
    Row {
        id,
        kind: Kind::Number {
            min,
            max,
            or_off: false,
        },
        default,
        default_in_demo: default,
        source,
    }
}

impl Row {
    /// The value as it is kept, or the sentence that says what can be chosen.
    ///
    /// # Errors
    ///
    /// What may be chosen, in words.
    pub fn check(&self, value: &str) -> Result<String, String> {
        let typed = value;
        let value = value.trim().to_lowercase();
        match self.kind {
            // An address is kept as it was typed.
            Kind::Contact => own_contacts::check(typed),
            Kind::Days => half_terms::check(&value),
            Kind::Number { min, max, or_off } => {
                let is_off = or_off && value == OFF;
                match value.parse::<u32>() {
                    Ok(number) if (min..=max).contains(&number) => Ok(number.to_string()),
                    _ if is_off => Ok(value),
                    _ if or_off => Err(format!("Type a number from {min} to {max}, or 'off'.")),
                    _ => Err(format!("Type a number from {min} to {max}.")),
                }
            }
            Kind::Choice(choices) if choices.contains(&value.as_str()) => Ok(value),
            Kind::Choice(choices) => Err(format!("Choose one of: {}.", choices.join(", "))),
        }
    }

    fn bounds(&self) -> Bounds {
        match self.kind {
            Kind::Number { min, max, or_off } => Bounds::Number { min, max, or_off },
            Kind::Choice(choices) => {
                Bounds::Choice(choices.iter().map(|one| (*one).to_owned()).collect())
            }
            Kind::Contact => Bounds::Contact {
                chars_max: u32::try_from(own_contacts::CHARS_MAX).unwrap_or(u32::MAX),
            },
            Kind::Days => Bounds::Days {
                most: u32::try_from(half_terms::DAYS_MAX).unwrap_or(u32::MAX),
            },
        }
    }

    fn default_for(&self, is_demo: bool) -> &'static str {
        if is_demo {
            self.default_in_demo
        } else {
            self.default
        }
    }
}

#[cfg(test)]
mod tests;
