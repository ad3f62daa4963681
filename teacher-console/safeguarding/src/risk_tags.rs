//! The risk of an incident in all three schemes of the policies at once, by one mapping (M-01 to M-03, X-15).
//!
//! The four kinds are [`Risk`], where 'culture' is conduct. The three kinds are the rows of the matrix. Commerce has no
//! row: it is the matrix's column *commercial*, in the row that fits.

use crate::{IncidentType, Risk};

/// A row of the matrix; also the scheme of three kinds (M-02, M-03).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MatrixRow {
    /// A child receives it.
    Content,
    /// A child takes part.
    Contact,
    /// A child acts.
    Conduct,
}

/// A column of the matrix (M-03).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MatrixColumn {
    /// M-13, M-17, M-21.
    Commercial,
    /// M-14, M-18, M-22.
    Aggressive,
    /// M-15, M-19, M-23.
    Sexual,
    /// M-16, M-20, M-24.
    Values,
}

impl MatrixColumn {
    /// All four, in the order of the policies.
    pub const ALL: [Self; 4] = [
        Self::Commercial,
        Self::Aggressive,
        Self::Sexual,
        Self::Values,
    ];
}

/// One risk in the three schemes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RiskTags {
    /// Of four kinds (M-01).
    pub kind: Risk,
    /// Of three kinds (M-02), and the row of the matrix.
    pub row: MatrixRow,
    /// The column of the matrix; nothing where the type alone does not say.
    pub column: Option<MatrixColumn>,
}

/// A form that an incident of one type can have (M-11, M-12). Which one it was is said under seal, never in the clear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SubType {
    /// Of which type.
    pub of: IncidentType,
    /// For a member of staff.
    pub words: &'static str,
    /// Its risk.
    pub tags: RiskTags,
}

const fn tags(kind: Risk, row: MatrixRow, column: Option<MatrixColumn>) -> RiskTags {
    RiskTags { kind, row, column }
}

const AGGRESSION: RiskTags = tags(
    Risk::Conduct,
    MatrixRow::Conduct,
    Some(MatrixColumn::Aggressive),
);
const SEXUAL_CONDUCT: RiskTags = tags(
    Risk::Conduct,
    MatrixRow::Conduct,
    Some(MatrixColumn::Sexual),
);
const SEXUAL_CONTACT: RiskTags = tags(
    Risk::Contact,
    MatrixRow::Contact,
    Some(MatrixColumn::Sexual),
);

const fn bullying(words: &'static str) -> SubType {
    SubType {
        of: IncidentType::BullyingOfPupil,
        words,
        tags: AGGRESSION,
    }
}

const fn harassment(words: &'static str, tags: RiskTags) -> SubType {
    SubType {
        of: IncidentType::SexualImages,
        words,
        tags,
    }
}

/// The four forms of bullying (M-11) and the five of sexual harassment online (M-12).
pub const SUB_TYPES: [SubType; 9] = [
    bullying("Abusive, threatening or rude messages"),
    bullying("Insulting or untrue posts"),
    bullying("A page, site or group against one person"),
    bullying("Embarrassing pictures or films, also of attacks"),
    harassment(
        "Nude pictures shared, with or without consent",
        SEXUAL_CONDUCT,
    ),
    harassment("Sexualised bullying", SEXUAL_CONDUCT),
    harassment("Unwanted sexual comments or messages", SEXUAL_CONDUCT),
    harassment("Sexual exploitation", SEXUAL_CONTACT),
    harassment("Coercing somebody, or threatening them", SEXUAL_CONTACT),
];

impl IncidentType {
    /// The risk of this type in the three schemes; the kind is the one it is counted under.
    #[must_use]
    pub fn tags(self) -> RiskTags {
        use MatrixColumn::{Aggressive, Commercial, Sexual, Values};
        let kind = self.risk();
        let row = match kind {
            Risk::Content => MatrixRow::Content,
            Risk::Contact => MatrixRow::Contact,
            // Scams, chain mail and copyright: the matrix has them among what a child does (M-21).
            Risk::Conduct | Risk::Commerce => MatrixRow::Conduct,
        };
        let column = match self {
            Self::BullyingOfPupil
            | Self::BullyingOfStaff
            | Self::DisturbingCommunication
            | Self::HateCrime => Some(Aggressive),
            Self::SexualImages | Self::ContactFromAdult => Some(Sexual),
            Self::Extremism | Self::SelfHarm => Some(Values),
            Self::DataBreach | Self::SecurityBreach | Self::ScamOrCopyright => Some(Commercial),
            Self::AccidentalContent
            | Self::DeliberateContent
            | Self::MisuseByStaff
            | Self::DeviceHeld
            | Self::SocialMediaMisuse
            | Self::Complaint
            | Self::CriticalIncident => None,
        };
        tags(kind, row, column)
    }

    /// The forms it can have; none where the policies name none.
    pub fn sub_types(self) -> impl Iterator<Item = SubType> {
        SUB_TYPES.into_iter().filter(move |one| one.of == self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// one mapping, so that no scheme contradicts another.
    #[test]
    fn the_three_schemes_say_the_same_and_commerce_stands_in_its_own_column() {
        let types = IncidentType::ALL.map(IncidentType::tags);
        for one in types.into_iter().chain(SUB_TYPES.map(|one| one.tags)) {
            let is_same = match one.kind {
                Risk::Content => one.row == MatrixRow::Content,
                Risk::Contact => one.row == MatrixRow::Contact,
                Risk::Conduct => one.row == MatrixRow::Conduct,
                Risk::Commerce => one.column == Some(MatrixColumn::Commercial),
            };
            assert!(is_same, "{one:?}");
        }
    }

    /// M-11, M-12.
    #[test]
    fn bullying_has_four_forms_and_sexual_harassment_five() {
        assert_eq!(IncidentType::BullyingOfPupil.sub_types().count(), 4);
        assert_eq!(IncidentType::SexualImages.sub_types().count(), 5);
        assert_eq!(IncidentType::Complaint.sub_types().count(), 0);
    }

    #[test]
    fn a_type_is_counted_under_the_kind_that_its_tags_say() {
        for one in IncidentType::ALL {
            assert_eq!(one.tags().kind, one.risk(), "{one:?}");
        }
    }
}
