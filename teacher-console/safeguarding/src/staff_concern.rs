//! A worry that a member of staff writes down: its kinds, each with the logs it may stand in and what it usually becomes.

use crate::access::handles;
use crate::{
    Act, Asker, CaseId, Deed, Digest, IncidentType, Log, Permission, Refusal, SealedWords,
    StaffMember, may,
};
use serde::{Deserialize, Serialize};

/// What kind of worry it is, as its author says. In the clear: duty, counting and routing need it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConcernKind {
    /// About a child (E-38).
    Child,
    /// About an adult who works here, in confidence to the head, or to the chair if it is about the head (E-26, E-27).
    Adult,
    /// A complaint about internet use (E-30).
    Complaint,
    /// The filter let something through, or stopped what it should not (E-22).
    Filter,
    /// Somebody else got into an account, or a password is known (E-23).
    Account,
    /// A chain message that frightens (E-20).
    ChainMessage,
    /// A contact while pupils learn at home, or what went wrong there (F-31): counted once it is taken up, not before.
    RemoteLearning,
    /// Invented, to practise with (K-19): never urgent, never counted, in the inbox of nobody.
    Practice,
}

impl ConcernKind {
    /// All kinds.
    pub const ALL: [Self; 8] = [
        Self::Child,
        Self::Adult,
        Self::Complaint,
        Self::Filter,
        Self::Account,
        Self::ChainMessage,
        Self::RemoteLearning,
        Self::Practice,
    ];

    /// The name in tables and on the wire.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Child => "child",
            Self::Adult => "adult",
            Self::Complaint => "complaint",
            Self::Filter => "filter",
            Self::Account => "account",
            Self::ChainMessage => "chain-message",
            Self::RemoteLearning => "remote-learning",
            Self::Practice => "practice",
        }
    }

    /// The kind with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Whether such a worry may stand in this log. One about an adult who works here is kept apart from pupils'
    /// records (F-30); every other may move up when its author takes somebody out.
    #[must_use]
    pub fn belongs_in(self, log: Log) -> bool {
        match self {
            Self::Adult => log != Log::Safeguarding,
            Self::Practice => log == Log::Safeguarding,
            _ => true,
        }
    }

    /// The types of incident that it usually becomes, to be offered first. The choice stays an adult's.
    #[must_use]
    pub fn usual_types(self) -> &'static [IncidentType] {
        match self {
            Self::Child => &[
                IncidentType::BullyingOfPupil,
                IncidentType::ContactFromAdult,
                IncidentType::SelfHarm,
            ],
            Self::Adult => &[IncidentType::MisuseByStaff, IncidentType::BullyingOfStaff],
            Self::Complaint => &[IncidentType::Complaint],
            Self::Filter => &[
                IncidentType::AccidentalContent,
                IncidentType::SecurityBreach,
            ],
            Self::Account => &[IncidentType::SecurityBreach, IncidentType::DataBreach],
            Self::ChainMessage => &[
                IncidentType::ScamOrCopyright,
                IncidentType::DisturbingCommunication,
            ],
            Self::RemoteLearning => &[
                IncidentType::AccidentalContent,
                IncidentType::BullyingOfPupil,
                IncidentType::DisturbingCommunication,
            ],
            Self::Practice => &[],
        }
    }
}

/// Puts a worry on record: the first act of a new case. Any member of staff may, and nobody needs to ask (E-38).
///
/// An invented one to practise with is begun by those who take real ones up, and rings for nobody (K-19).
///
/// # Errors
///
/// [`Refusal::BelongsInStaffLog`] for a worry about an adult who works here in the pupils' log, [`Refusal::NotAReader`]
/// when its author could not read their own words again, [`Refusal::NotYourDuty`] or [`Refusal::OnlyPractice`].
pub fn open_concern(
    case: CaseId,
    log: Log,
    kind: ConcernKind,
    concern: (SealedWords, bool),
    payload: Digest,
    by: &StaffMember,
    now_s: i64,
) -> Result<Act, Refusal> {
    let (concern, is_urgent) = concern;
    may(
        Asker::staff(&by.roles, &[]),
        Permission::WriteAWorry,
        Some(log),
    )?;
    if kind == ConcernKind::Practice {
        may_practise(by, log, is_urgent)?;
    }
    if !kind.belongs_in(log) {
        return Err(Refusal::BelongsInStaffLog);
    }
    if !concern.is_for(by) {
        return Err(Refusal::NotAReader);
    }
    let deed = Deed::OpenedConcern {
        log,
        kind,
        concern,
        is_urgent,
    };
    Ok(Act {
        case,
        by: by.id,
        at_s: now_s,
        payload,
        deed,
    })
}

fn may_practise(by: &StaffMember, log: Log, is_urgent: bool) -> Result<(), Refusal> {
    if !handles(by, log) {
        return Err(Refusal::NotYourDuty);
    }
    if is_urgent {
        return Err(Refusal::OnlyPractice);
    }
    Ok(())
}
