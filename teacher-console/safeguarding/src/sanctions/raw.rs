//! A list of breaches exactly as its author typed it.

use serde::Deserialize;

use crate::procedure::RawReview;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSanctions {
    pub rows: Vec<String>,
    pub review: Option<RawReview>,
    pub levels: Vec<RawLevel>,
    pub examples: Vec<RawExample>,
    #[serde(default)]
    pub more: Vec<RawMore>,
    pub restorative: Vec<RawRoute>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawLevel {
    pub level: String,
    pub rows: Vec<String>,
    pub words: String,
    pub responses: Vec<RawResponse>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawResponse {
    pub id: String,
    pub words: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawExample {
    pub id: String,
    pub rows: Vec<String>,
    pub words: String,
    #[serde(default)]
    pub accident: bool,
    pub at: Vec<RawPlace>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawPlace {
    pub level: String,
    #[serde(default)]
    pub when: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawMore {
    pub id: String,
    pub rows: Vec<String>,
    pub title: String,
    pub levels: Vec<String>,
    #[serde(default)]
    pub types: Vec<String>,
    pub responses: Vec<RawResponse>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRoute {
    pub id: String,
    pub rows: Vec<String>,
    pub words: String,
}
