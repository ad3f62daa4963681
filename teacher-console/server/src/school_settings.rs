//! What the school decides for itself where schools differ (section X): one typed table with bounds and defaults, kept
//! in the database with who chose and when.
//!
//! To add a setting: a variant of [`Setting`] with its row in [`Setting::row`], its words in the console
//! (`setting-ID`, `setting-ID-why`, for choices `setting-CHOICE`, all named in `views/settings.rs` there), and the code
//! that asks for it by [`value`] or [`number`].

use protocol::{
    UtcSeconds,
    bytes::Id,
    school_settings::{Bounds, Choosing, SettingRow},
};
use serde::{Deserialize, Serialize};
use store::Learning;

use crate::{
    fault::Fault,
    first_contact::{COORDINATOR, DEPUTIES, HEAD, LEAD, TECHNICIAN},
    guests::{COORDINATOR_TOO, HEAD_OR_LEAD, TECHNICIAN_TOO},
    sign_in_rules::{EVERYBODY_MAY, READERS_MUST},
};

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

/// The word for a number that does not count.
const OFF: &str = "off";

impl Setting {
    /// All of them, in the order to show them.
    pub const ALL: [Self; 17] = [
        Self::IdleLockMinutes,
        Self::SecondFactor,
        Self::ReadersPasswordDays,
        Self::OthersPasswordDays,
        Self::BellStaffRouteMinutes,
        Self::BellOfficeMinutes,
        Self::BackupKeepDays,
        Self::LearningKeepMonths,
        Self::GuestsLetInBy,
        Self::LogInsReviewMonth,
        Self::AgreementsSigned,
        Self::AgreementsSignedBy,
        Self::GovernorsFigures,
        Self::FirstContactMisuse,
        Self::FirstContactSites,
        Self::FirstContactComplaints,
        Self::Locality,
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
                &["each-term", "each-half-year", "each-year"],
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
        let value = value.trim().to_lowercase();
        match self.kind {
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

/// As it lies in the database: what was chosen, by whom, when.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    value: String,
    by: Id,
    at: UtcSeconds,
}

fn key(row: &Row) -> String {
    format!("school-{}", row.id)
}

/// What was chosen, if anything that still counts: a value outside today's bounds is as if nobody had chosen.
fn kept(learning: &Learning, row: &Row) -> Result<Option<Kept>, Fault> {
    let text = learning.setting(&key(row))?;
    Ok(text
        .and_then(|text| serde_json::from_str::<Kept>(&text).ok())
        .filter(|kept| row.check(&kept.value).as_ref() == Ok(&kept.value)))
}

/// The value that counts now.
///
/// # Errors
///
/// What the database says.
pub fn value(learning: &Learning, setting: Setting, is_demo: bool) -> Result<String, Fault> {
    let row = setting.row();
    Ok(
        kept(learning, &row)?
            .map_or_else(|| row.default_for(is_demo).to_owned(), |kept| kept.value),
    )
}

/// The number that counts now; nothing when it is off.
///
/// # Errors
///
/// What the database says.
pub fn number(learning: &Learning, setting: Setting, is_demo: bool) -> Result<Option<u32>, Fault> {
    Ok(value(learning, setting, is_demo)?.parse().ok())
}

/// Keeps a choice. The caller has asked whether they may, and writes it into the logs.
///
/// # Errors
///
/// What the database says.
pub fn choose(
    learning: &Learning,
    setting: Setting,
    value: &str,
    chosen: Choosing,
) -> Result<(), Fault> {
    let kept = Kept {
        value: value.to_owned(),
        by: chosen.by,
        at: chosen.at,
    };
    let text = serde_json::to_string(&kept)
        .map_err(|_| Fault::new("A setting could not be written.", "Please report this."))?;
    learning.set_setting(&key(&setting.row()), &text)?;
    Ok(())
}

/// All of them as they stand.
///
/// # Errors
///
/// What the database says.
pub fn all(learning: &Learning, is_demo: bool) -> Result<Vec<SettingRow>, Fault> {
    let mut rows = Vec::new();
    for setting in Setting::ALL {
        let row = setting.row();
        let default = row.default_for(is_demo).to_owned();
        let kept = kept(learning, &row)?;
        rows.push(SettingRow {
            id: row.id.to_owned(),
            value: kept
                .as_ref()
                .map_or_else(|| default.clone(), |kept| kept.value.clone()),
            default,
            bounds: row.bounds(),
            source: row.source.to_owned(),
            chosen: kept.map(|kept| Choosing {
                by: kept.by,
                at: kept.at,
            }),
        });
    }
    Ok(rows)
}

#[cfg(test)]
mod tests;
