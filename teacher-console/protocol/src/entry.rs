//! What an adult writes on a case, before it is sealed.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    act::EnvelopeRef,
    bytes::{Hash, Id, KeyId},
    directory::LogName,
    field::Field,
};

/// The JSON inside an entry's envelope. Facts, opinion and the child's own words stay apart (K4).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Repeats the header's envelope id.
    pub id: Id,
    /// Repeats the header's school.
    pub school: Id,
    /// Repeats the header's log.
    pub log: LogName,
    /// Always `entry`.
    pub kind: String,
    /// Which case.
    pub case: Id,
    /// Who writes: the person's id in the directory.
    pub author: Id,
    /// Hash of this author's last act in this log.
    pub previous: Option<Hash>,
    /// When it happened.
    pub happened_at: UtcSeconds,
    /// When it was written, by the console's clock.
    pub written_at: UtcSeconds,
    /// People whom the child, or the author of the worry a case began with, took out: they are never sealed for. Each text
    /// of the case repeats them, because a report that was handed over is given to nobody, and its case goes on. What a
    /// console noted names those who were left out of anything it is about.
    #[serde(default)]
    pub left_out: Vec<Id>,
    /// For a worry that begins a case: it is happening now; repeats the header's flag.
    #[serde(default)]
    pub happening_now: bool,
    /// For a worry that a child's report became when it was handed over: that report, so that the child can be answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report: Option<EnvelopeRef>,
    /// The act this one corrects; the corrected one stays (P13).
    pub corrects: Option<Hash>,
    /// Keys it is sealed for.
    pub readers: Vec<KeyId>,
    /// Who or what the case is about, in the reader's words: a name for the list of cases.
    pub title: String,
    /// What was seen, said or done.
    pub facts: String,
    /// What the author makes of it.
    pub opinion: String,
    /// The child's own words.
    pub childs_words: String,
    /// What the record of an incident must hold, where the act names its kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<Field>,
}
