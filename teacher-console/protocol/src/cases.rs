//! Reports, concerns, incidents and their chronology, as consoles ask for them.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::{
    UtcSeconds,
    bytes::{Blob, Hash, Id},
    concern::ConcernKind,
    deletion::Deletion,
    directory::{Duty, LogName},
    field::FieldKind,
    procedure::Procedure,
    risks::{RiskGuide, WatchedRisk},
    sanctions::SanctionGuide,
    seen::SeenState,
    statement::Statement,
};

/// Asks for one log's inbox or cases.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskLog {
    /// Which.
    pub log: LogName,
}

/// Reports and staff's concerns in one log that wait for the asker.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct Inbox {
    /// Urgent first, then oldest first.
    pub reports: Vec<InboxRow>,
    /// People who have left, and what of the asker's they could have read (P3).
    #[serde(default)]
    pub former: Vec<FormerReader>,
}

/// Somebody who has left. Counted is only what the asker can read as well, so that no number betrays more (P16).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct FormerReader {
    /// Who.
    pub person: Id,
    /// Reports and entries of this log that were sealed for them too.
    pub could_read: u32,
    /// When their keys went.
    pub until: UtcSeconds,
}

/// What is clear about a report or a concern: nothing of who told, whom it is about or what happened.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct InboxRow {
    /// The envelope.
    pub envelope: Id,
    /// Danger today.
    pub urgent: bool,
    /// When it arrived.
    pub received_at: UtcSeconds,
    /// The computer it came from.
    pub machine_name: String,
    /// The newest signed state.
    pub state: Option<SeenState>,
    /// The kind of a concern that a member of staff wrote; nothing for a pupil's report.
    pub concern: Option<ConcernKind>,
    /// The case it was put on, if any.
    pub case: Option<Id>,
    /// How far that case is.
    pub status: Option<CaseStatus>,
}

/// Asks for one envelope. Answered with [`OneEnvelope`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FetchEnvelope {
    /// In which log.
    pub log: LogName,
    /// Which.
    pub envelope: Id,
}

/// The sealed bytes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct OneEnvelope {
    /// As stored.
    pub envelope: Blob,
    /// Stanzas that were added for the asker later, see [`crate::envelope::Stanza::to_bytes`].
    pub added: Vec<Blob>,
    /// Who was given it, the asker as well, the earliest first.
    #[serde(default)]
    pub opened: Vec<OpenedBy>,
}

/// Somebody who was given sealed words.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct OpenedBy {
    /// Who.
    pub person: Id,
    /// When first.
    pub at: UtcSeconds,
}

/// A signed *Seen* for a report of this log.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PostSeen {
    /// In which log.
    pub log: LogName,
    /// Label `stc seen v1`.
    pub seen: Statement,
}

/// How far a case is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CaseStatus {
    /// On record.
    Concern,
    /// Taken up.
    Incident,
    /// Done.
    Closed,
}

/// Cases of one log.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct Cases {
    /// Newest first.
    pub cases: Vec<CaseRow>,
    /// Risks by which they can be listed.
    #[serde(default)]
    pub watched: Vec<WatchedRisk>,
}

/// What is clear about a case.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct CaseRow {
    /// Which.
    pub case: Id,
    /// How far.
    pub status: CaseStatus,
    /// Row id such as `F-33`, once it is an incident.
    pub incident_type: Option<String>,
    /// When it was opened.
    pub opened_at: UtcSeconds,
    /// Acts so far.
    pub length: u32,
    /// Whether it is invented, to practise with (K-19).
    #[serde(default)]
    pub practice: bool,
    /// When something was last done on it.
    #[serde(default)]
    pub changed_at: UtcSeconds,
    /// School days since then, where it is open and they are so many that somebody should look (F-66).
    #[serde(default)]
    pub quiet_school_days: Option<u32>,
    /// When the first of its open tasks is due.
    #[serde(default)]
    pub next_due: Option<UtcSeconds>,
}

/// A kind of sealed field that cannot be added to a case now.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct RefusedField {
    /// Which.
    pub field: FieldKind,
    /// What comes first, or whose it is, in a sentence.
    pub why: String,
}

/// Asks for one case. Answered with [`OneCase`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskCase {
    /// In which log.
    pub log: LogName,
    /// Which.
    pub case: Id,
}

/// One case, whole.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct OneCase {
    /// The clear part.
    pub row: CaseRow,
    /// The report it began with; nothing for a concern of a member of staff.
    pub report: Option<Id>,
    /// In order.
    pub acts: Vec<ActRow>,
    /// Grants by which somebody was let in to words of this case; [`crate::grant::Grant`].
    pub grants: Vec<Statement>,
    /// Acts that are named as somebody's last one and are on other cases: where none is named here, one is missing.
    #[serde(default)]
    pub elsewhere: Vec<Hash>,
    /// What proves that others were deleted with their case, for those who may see the whole chain; for everybody else
    /// these are among [`Self::elsewhere`].
    #[serde(default)]
    pub deletions: Vec<Deletion>,
    /// What this person may do next, with the words for it.
    pub next: Vec<NextAct>,
    /// Kinds of field that this person may not add now, each with the reason (F-13, F-56, F-88, F-92).
    #[serde(default)]
    pub refused_fields: Vec<RefusedField>,
    /// For each type of incident, whose it is first at this school.
    #[serde(default)]
    pub first_contacts: Vec<FirstContact>,
    /// What to do step by step, once it is an incident.
    #[serde(default)]
    pub procedure: Option<Procedure>,
    /// Steps that were answered in another edition or another procedure than it follows now, in their words.
    #[serde(default)]
    pub earlier: Vec<EarlierAnswer>,
    /// What the form about a breach offers, once it is an incident.
    #[serde(default)]
    pub sanctions: Option<SanctionGuide>,
    /// The risk that its type stands for, once it is an incident.
    #[serde(default)]
    pub risks: Option<RiskGuide>,
}

/// An answer on record whose step the present procedure has no words for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct EarlierAnswer {
    /// Hash of the act that gave it.
    pub act: Hash,
    /// The step's title.
    pub step: String,
    /// The answer's words.
    pub answer: String,
}

/// Whose incidents of one type are first, as the school decided. Advice: it lets nobody read anything.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct FirstContact {
    /// Row id such as `F-33`.
    pub incident_type: String,
    /// Their duty.
    pub duty: Duty,
}

/// One act of a chronology.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct ActRow {
    /// Its number in the log's chain.
    pub number: u64,
    /// The link of the chain.
    pub link: Hash,
    /// When the server received it.
    pub received_at: UtcSeconds,
    /// Signed by its author; [`crate::act::Act`].
    pub act: Statement,
    /// Its sealed words.
    pub envelope: Option<Blob>,
    /// Stanzas of these words that were added for the asker later.
    pub added: Vec<Blob>,
}

/// A kind of act that is allowed now.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct NextAct {
    /// `make-incident`, `add-entry`, `correct`, `close`.
    pub act: String,
    /// On the button.
    pub words: String,
    /// For `make-incident`: types to choose from, row id and words.
    pub types: Vec<TypeChoice>,
}

/// One type of incident.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub struct TypeChoice {
    /// Row id such as `F-33`.
    pub id: String,
    /// In words.
    pub words: String,
}

/// A signed act with its sealed words. Answered with [`OneCase`].
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PostAct {
    /// Label `stc act v1`.
    pub act: Statement,
    /// The envelope the act names.
    pub envelope: Option<Blob>,
    /// How many acts the case had when its author looked; 0 for a new case.
    pub expected_length: u32,
}

/// Asks for one's own acts in a log. Answered with [`MyActs`].
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskMyActs {
    /// In which log.
    pub log: LogName,
    /// The last one this console remembers.
    pub after: Option<Hash>,
}

/// One's own acts, so that the next one can name the last.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize, ToSchema)]
pub struct MyActs {
    /// The last one, which the next has to name.
    pub last: Option<Hash>,
    /// Acts after the remembered one that are still there, in order, as they were signed.
    pub since: Vec<Statement>,
    /// What proves that the others were deleted with their case.
    #[serde(default)]
    pub deletions: Vec<Deletion>,
}
