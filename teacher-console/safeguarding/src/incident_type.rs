//! The types of incident that the log must know: rows F-33 to F-50, in their order.

use crate::Log;
use serde::{Deserialize, Serialize};

/// What kind of incident a concern turned out to be. Stored in the clear: duty, counting and routing need it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(
    missing_docs,
    reason = "`words` says what each one is, and a test compares the two lists"
)]
pub enum IncidentType {
    AccidentalContent,
    DeliberateContent,
    MisuseByStaff,
    BullyingOfPupil,
    BullyingOfStaff,
    SexualImages,
    ContactFromAdult,
    Extremism,
    SelfHarm,
    DataBreach,
    SecurityBreach,
    DisturbingCommunication,
    DeviceHeld,
    SocialMediaMisuse,
    ScamOrCopyright,
    HateCrime,
    Complaint,
    CriticalIncident,
}

impl IncidentType {
    /// All types, in the order of the requirement rows.
    pub const ALL: [Self; 18] = [
        Self::AccidentalContent,
        Self::DeliberateContent,
        Self::MisuseByStaff,
        Self::BullyingOfPupil,
        Self::BullyingOfStaff,
        Self::SexualImages,
        Self::ContactFromAdult,
        Self::Extremism,
        Self::SelfHarm,
        Self::DataBreach,
        Self::SecurityBreach,
        Self::DisturbingCommunication,
        Self::DeviceHeld,
        Self::SocialMediaMisuse,
        Self::ScamOrCopyright,
        Self::HateCrime,
        Self::Complaint,
        Self::CriticalIncident,
    ];

    /// The row's id (`F-33` …), which is the name in tables and on the wire, and the words for a screen.
    #[must_use]
    pub fn row_and_words(self) -> (&'static str, &'static str) {
        match self {
            Self::AccidentalContent => ("F-33", "Unsuitable content seen by accident"),
            Self::DeliberateContent => (
                "F-34",
                "Unsuitable or banned content, looked for by a pupil",
            ),
            Self::MisuseByStaff => (
                "F-35",
                "Misuse by a member of staff, the head or a governor",
            ),
            Self::BullyingOfPupil => ("F-36", "Bullying of a pupil"),
            Self::BullyingOfStaff => ("F-37", "Bullying of a member of staff"),
            Self::SexualImages => (
                "F-38",
                "Nude or semi-nude images, asked for or shared, or sexual harassment between children",
            ),
            Self::ContactFromAdult => ("F-39", "Inappropriate contact from an adult, or grooming"),
            Self::Extremism => ("F-40", "Extremist content or contact"),
            Self::SelfHarm => ("F-41", "Self-harm, suicide, eating or substance content"),
            Self::DataBreach => ("F-42", "Loss or leak of personal data"),
            Self::SecurityBreach => ("F-43", "Account, virus or filter problem"),
            Self::DisturbingCommunication => ("F-44", "Disturbing or illegal message received"),
            Self::DeviceHeld => ("F-45", "Device found or held, or a device rule broken"),
            Self::SocialMediaMisuse => (
                "F-46",
                "Underage or unsuitable use of social media or e-mail",
            ),
            Self::ScamOrCopyright => (
                "F-47",
                "Scam, chain mail, copyright or unauthorised picture",
            ),
            Self::HateCrime => ("F-48", "Hate crime, harassment or other crime"),
            Self::Complaint => ("F-49", "Complaint about internet use or about a person"),
            Self::CriticalIncident => ("F-50", "Critical incident declared"),
        }
    }

    /// The row's id, such as `F-33`.
    #[must_use]
    pub fn row(self) -> &'static str {
        self.row_and_words().0
    }

    /// The words for a member of staff.
    #[must_use]
    pub fn words(self) -> &'static str {
        self.row_and_words().1
    }

    /// The type of this row.
    #[must_use]
    pub fn from_row(row: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|incident_type| incident_type.row() == row)
    }

    /// Whether cases of this type may stand in this log: misuse by staff is kept apart from pupils' records (F-30).
    #[must_use]
    pub fn belongs_in(self, log: Log) -> bool {
        !(self == Self::MisuseByStaff && log == Log::Safeguarding)
    }
}
