//! The risk of an incident in the three schemes of the policies, by its type, and the forms it can have (M-01 to M-12).

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::figures::RiskKind;

/// What the type of an incident says of its risk. Which form it was, and a change of the tags, are sealed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct RiskGuide {
    /// By its type.
    pub tags: RiskTags,
    /// The forms it can have; none for most types.
    pub sub_types: Vec<SubType>,
    /// Topics it can have, those of one kind of risk together; which ones it has is sealed.
    #[serde(default)]
    pub topics: Vec<RiskTopic>,
}

/// What an incident can be about (M-04 to M-09).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct RiskTopic {
    /// Under which kind of risk it is offered.
    pub kind: RiskKind,
    /// For a member of staff.
    pub words: String,
}

/// A risk that the co-ordinator watches: a way to list cases (M-10).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct WatchedRisk {
    /// For a member of staff.
    pub words: String,
    /// Types of incident that are it by themselves, by their rows' ids.
    pub types: Vec<String>,
    /// Topics that are it, in their words.
    pub topics: Vec<String>,
}

/// A form that an incident can have.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct SubType {
    /// For a member of staff.
    pub words: String,
    /// Its risk.
    pub tags: RiskTags,
}

/// One risk in the three schemes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct RiskTags {
    /// Of four kinds; conduct is what some call culture.
    pub kind: RiskKind,
    /// Of three kinds, and the row of the matrix.
    pub row: MatrixRow,
    /// The column of the matrix, where the type says it.
    pub column: Option<MatrixColumn>,
}

/// A row of the matrix.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MatrixRow {
    /// A child receives it.
    Content,
    /// A child takes part.
    Contact,
    /// A child acts.
    Conduct,
}

/// A column of the matrix.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MatrixColumn {
    /// Selling and money.
    Commercial,
    /// Hurting.
    Aggressive,
    /// Sexual.
    Sexual,
    /// What people believe.
    Values,
}
