//! A procedure exactly as its author typed it, and the parts it shares with others written in.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Check, Problem, Review};

/// The word for the end of a procedure.
pub(super) const DONE: &str = "done";

/// One file of `procedures/`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawProcedure {
    pub id: String,
    pub title: String,
    pub rows: Vec<String>,
    pub types: Vec<String>,
    pub review: Option<RawReview>,
    pub steps: Vec<RawItem>,
}

/// Whether a professional has looked at it. Without this record a file is not taken.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) enum RawReview {
    NotYetReviewed,
    Reviewed(Review),
}

/// A step of its own, or a part that others share.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum RawItem {
    Step(RawStep),
    Part(RawUse),
}

/// Where a shared part stands, and where it leads on from here.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawUse {
    pub part: String,
    #[serde(default)]
    pub leads: BTreeMap<String, String>,
}

/// One file of `procedures/parts/`. An answer that leads on with `>on` leads where the procedure says.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPart {
    pub part: String,
    pub steps: Vec<RawStep>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawStep {
    pub id: String,
    pub title: String,
    pub words: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub warning: String,
    #[serde(default, skip_serializing_if = "is_off")]
    pub danger: bool,
    #[serde(default, skip_serializing_if = "is_off")]
    pub looking: bool,
    #[serde(default, skip_serializing_if = "is_off")]
    pub gate: bool,
    #[serde(default, skip_serializing_if = "is_off")]
    pub referral: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<Check>,
    #[serde(default)]
    pub answers: Vec<RawAnswer>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<String>,
    pub rows: Vec<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawAnswer {
    pub id: String,
    pub words: String,
    pub next: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub needs: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub says: String,
    #[serde(default, skip_serializing_if = "is_off")]
    pub stops: bool,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub second_to: String,
    #[serde(default, skip_serializing_if = "is_off")]
    pub all_no: bool,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub task: String,
    #[serde(default, skip_serializing_if = "is_no_day")]
    pub school_days: u32,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes fields by reference"
)]
fn is_off(flag: &bool) -> bool {
    !*flag
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes fields by reference"
)]
fn is_no_day(days: &u32) -> bool {
    *days == 0
}

impl RawProcedure {
    /// The same procedure with every shared part written in, so that one text holds all of it.
    pub(super) fn whole(mut self, parts: &[RawPart], problems: &mut Vec<Problem>) -> Self {
        let place = format!("procedure '{}'", self.id);
        let mut steps = Vec::new();
        for item in self.steps {
            match item {
                RawItem::Step(step) => steps.push(RawItem::Step(step)),
                RawItem::Part(used) => match parts.iter().find(|part| part.part == used.part) {
                    Some(part) => {
                        steps.extend(led_on(part, &used, &place, problems).map(RawItem::Step));
                    }
                    None => problems.push(Problem::new(
                        &place,
                        format!("There is no shared part '{}'.", used.part),
                        "Name a file in `procedures/parts`, without its ending.",
                    )),
                },
            }
        }
        self.steps = steps;
        self
    }
}

/// The steps of a part, each `>lead` replaced by where this procedure goes on.
fn led_on(
    part: &RawPart,
    used: &RawUse,
    place: &str,
    problems: &mut Vec<Problem>,
) -> impl Iterator<Item = RawStep> {
    let mut steps = part.steps.clone();
    for answer in steps.iter_mut().flat_map(|step| &mut step.answers) {
        let Some(lead) = answer.next.strip_prefix('>') else {
            continue;
        };
        match used.leads.get(lead) {
            Some(next) => answer.next.clone_from(next),
            None => problems.push(Problem::new(
                place,
                format!(
                    "The part '{}' does not know where '{lead}' leads.",
                    part.part
                ),
                format!("Add `\"{lead}\": \"a step of this procedure\"` to its `leads`."),
            )),
        }
    }
    steps.into_iter()
}
