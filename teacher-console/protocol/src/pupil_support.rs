//! How one pupil works at school: the access profile they chose, and a stage of their own (C-20).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    bytes::Id,
    safeguards::{Safeguards, VulnerabilitySeen},
};

/// Names a pupil of a class. Answered with [`PupilSupport`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OnePupil {
    /// The pupil's class.
    pub class: Id,
    /// Who.
    pub pupil: Id,
}

/// Gives a pupil a stage of their own, or that of the class again. Answered with [`PupilSupport`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SetStage {
    /// The pupil's class.
    pub class: Id,
    /// Who.
    pub pupil: Id,
    /// Such as `7-9`; nothing is that of the class.
    pub band: Option<String>,
}

/// How a pupil works, without the slots for receipts.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct PupilSupport {
    /// The stage whose stories they are offered.
    pub band: String,
    /// That of the class.
    pub class_band: String,
    /// Whether the asker may change it.
    pub may_set_stage: bool,
    /// `full` or `simplified`.
    pub reading_mode: String,
    /// The other settings the pupil has changed, by name; what they mean is the pupil app's business.
    pub access: BTreeMap<String, String>,
    /// Whether what every pupil gets is enough (C-02), for those who may see it.
    #[serde(default)]
    pub safeguards: Option<Safeguards>,
    /// What may hurt them more than others (C-19), for the three who may see it.
    #[serde(default)]
    pub vulnerability: Option<VulnerabilitySeen>,
}
