//! What is asked for among computers, what must be done for it, and what comes back.

use protocol::{bytes::Id, machines::MachineRow, voucher::RevocationReason};

use crate::machines::ShownMachine;

/// What a person asks for.
#[derive(Clone, PartialEq)]
pub enum ComputersIntent {
    /// Approve one, or say that one has looked at it again.
    Approve(Id),
    /// Approve every one that waits.
    ApproveAll,
    /// Say that one knows it.
    Know(Id),
    /// Say that one knows every one that is new.
    KnowAll,
    /// Begin to take one out.
    Begin(Id),
    /// Why.
    Reason(RevocationReason),
    /// Take it out.
    TakeOut,
    /// Leave it.
    Leave,
}

/// What must be done.
#[derive(Clone)]
pub enum ComputersEffect {
    /// Load the list.
    Load,
    /// Sign vouchers.
    Approve(Vec<MachineRow>),
    /// Sign that one knows them.
    Know(Vec<MachineRow>),
    /// Sign that it is out.
    Revoke(Box<MachineRow>, RevocationReason),
}

/// What comes back.
pub enum ComputersAnswer {
    /// The list.
    Loaded {
        /// Newest first.
        rows: Vec<ShownMachine>,
        /// Whether this person may say that they know one.
        may_know: bool,
        /// Whether this person may take one out.
        may_revoke: bool,
    },
    /// These were approved.
    Approved(Vec<String>),
    /// These are known.
    Known(Vec<String>),
    /// It is out.
    Revoked(String),
}
