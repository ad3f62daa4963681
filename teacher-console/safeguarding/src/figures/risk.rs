//! The four kinds of risk by which reports are counted: content, contact, conduct, commerce.

use crate::IncidentType;
use serde::{Deserialize, Serialize};

/// One of the four Cs (K1). Every type of incident belongs to exactly one.
///
/// M-01 says 'culture' where M-02 and M-03 say 'conduct'; as X-15 asks, they are one column here, and commerce keeps its
/// own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Risk {
    /// Approaches by other people, and what others do with a child's data.
    Contact,
    /// How people behave towards each other.
    Conduct,
    /// What somebody sees.
    Content,
    /// Money, scams and what belongs to others.
    Commerce,
}

impl Risk {
    /// All four, in the order of the report.
    pub const ALL: [Self; 4] = [Self::Contact, Self::Conduct, Self::Content, Self::Commerce];

    /// The name in tables and on the wire.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::Conduct => "conduct",
            Self::Content => "content",
            Self::Commerce => "commerce",
        }
    }
}

impl IncidentType {
    /// The kind of risk that this type is counted under: rows F-33 to F-50 against M-01 to M-07.
    ///
    /// Where the rows leave a choice: extremism and self-harm are counted as what was seen (M-07 names both among
    /// content to be kept from); data that was lost or leaked as contact, because M-05 names others' data there; a
    /// broken account, virus or way round the filter as conduct, because M-07 names illegal acts there.
    #[must_use]
    pub fn risk(self) -> Risk {
        match self {
            Self::AccidentalContent
            | Self::DeliberateContent
            | Self::Extremism
            | Self::SelfHarm => Risk::Content,
            Self::ContactFromAdult | Self::DataBreach | Self::DisturbingCommunication => {
                Risk::Contact
            }
            Self::MisuseByStaff
            | Self::BullyingOfPupil
            | Self::BullyingOfStaff
            | Self::SexualImages
            | Self::SecurityBreach
            | Self::DeviceHeld
            | Self::SocialMediaMisuse
            | Self::HateCrime
            | Self::Complaint
            | Self::CriticalIncident => Risk::Conduct,
            Self::ScamOrCopyright => Risk::Commerce,
        }
    }
}
