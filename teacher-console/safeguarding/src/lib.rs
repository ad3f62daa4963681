//! The school's duty of care as pure rules: who may do what with a worry about a child, and what must happen next.
//!
//! The order things happen in:
//!
//! 1. A pupil's report arrives, sealed: a [`ReceivedReport`]. Nothing can refuse it.
//! 2. A reader opens it and tells the child so ([`ReceivedReport::may_open`], [`ReceivedReport::may_mark_seen`]).
//! 3. A reader puts it on record as a *concern* ([`ReceivedReport::record_concern`]): the first act of a [`Case`].
//!    A worry of a member of staff's own begins a case by itself ([`open_concern`]).
//! 4. Somebody with that duty takes it up ([`Command::MakeIncident`]): it is now an *incident* with a type.
//!    It follows the school's procedure for that type ([`Procedure`]): its steps are answered one after another, danger first,
//!    and [`Course`] says where the case stands.
//!    Where it turns out to be something else, its type is changed with a reason ([`Command::ChangeType`]).
//! 5. Entries are added and corrected ([`Command::AddEntry`], [`Command::Correct`]); nothing is ever overwritten.
//! 6. It is closed with an entry that says how it ended ([`Command::Close`]), once every step on its way is answered.
//! 7. A day to look again is set; it may be held; when its day has come, two people delete it ([`KeepingCommand`],
//!    [`Case::agree_deletion`]).
//!
//! A reader may let somebody else read what is there already ([`LettingIn`]), mostly with a second person's signature.
//! Whoever fetches much in an hour outside their own cases needs a second person's word to go on ([`Fetching`]).
//!
//! What governors may know of it all is counted in [`TermFigures`], without anything by which a child could be worked out.
//!
//! [`Case::decide`] turns a command into [`Act`]s to append, or into a [`Refusal`] that says why not.
//! [`allowed_next`] lists what one person may do next, with the words to show them. [`may`] is the one decision about
//! access, over the table in `access.ron`; [`reach`] is its need-to-know part by role.
//!
//! Invariants, above all what is absent:
//! - This crate never reads the clock, the disk or the network: `now_s` (seconds since 1970, UTC) is an argument.
//! - No pupil, no subject and no word of a report can be expressed here; acts carry ids, dates and hashes only.
//! - Nobody acts on a case that was not sealed for them, whatever their role: so the person a case is about is
//!   left out (H-07) without anybody having to write down who that is.

mod access;
mod adding;
mod answering;
mod bell;
mod changed_type;
mod chronology;
mod command;
mod concern;
mod fetching;
mod field_kind;
mod figures;
mod id;
mod incident;
mod incident_type;
mod keeping;
mod letting_in;
mod log;
mod next_steps;
mod policy_review;
mod procedure;
mod refusal;
mod registers;
mod retention;
mod risk_tags;
mod sanctions;
mod silence;
mod staff;
mod staff_concern;
mod status;
mod tasks;
mod topics;

pub use access::{
    AccessTable, Area, Asker, Door, Grant, Permission, PermissionRow, Reach, Standing, Tie, Who,
    access_table, handles, may, reach,
};
pub use answering::StepAnswered;
pub use bell::{Ladder, Post, rings};
pub use chronology::{Act, Deed, SealedWords};
pub use command::Command;
pub use concern::ReceivedReport;
pub use fetching::{
    FETCHES_AN_HOUR_MAX, Fetched, Fetching, HOUR_S, WISH_WAITS_S, agree_to_fetching,
};
pub use field_kind::FieldKind;
pub use figures::{
    ANSWERED_MIN, Cell, Count, Dated, Fact, Happening, KindFigures, MonthCounts, OutcomeFigures,
    Part, Promptness, QUIET_SCHOOL_DAYS, Range, Risk, RowFigures, Share, TermFigures, Total,
    WhatFollowed, answers_told, by_month, facts, school_days_between,
};
pub use id::{CaseId, Digest, EnvelopeId, KeyId, PersonId};
pub use incident::Case;
pub use incident_type::IncidentType;
pub use keeping::{Agreed, Keeping, KeepingCommand, Request, Wish, allowed_keeping};
pub use letting_in::{LettingIn, Signatures};
pub use log::Log;
pub use next_steps::{NextStep, Step, allowed_next};
pub use policy_review::{PolicyDue, policy_due};
pub use procedure::{
    Answered, Body, BodyKey, Check, Course, Day, Followed, Library, Locality, Parts, Problem,
    Procedure, ProcedureStep, ProposedTask, Review, SHIPPED_LOCALITIES, SHIPPED_PARTS,
    SHIPPED_PROCEDURES, ShippedFile, StepAnswer,
};
pub use refusal::Refusal;
pub use registers::{
    ACTION, Again, AuditItem, AuditSource, RegisterGroup, RegisterKind, RegisterKinds,
    RegisterTick, SHIPPED_AUDIT, SHIPPED_REGISTERS, audit_items,
};
pub use retention::{CountsFrom, RETENTION, RecordKind, Retention};
pub use risk_tags::{MatrixColumn, MatrixRow, RiskTags, SUB_TYPES, SubType};
pub use sanctions::{
    Asks, Example, Level, LevelOfSchool, MoreResponses, Response, SHIPPED_SANCTIONS, Sanctions,
    Telling,
};
pub use silence::OVER_STEP;
pub use staff::{Role, StaffMember};
pub use staff_concern::{ConcernKind, open_concern};
pub use status::Status;
pub use tasks::Task;
pub use topics::{Topic, Topics, WatchedRisk, topics};

#[cfg(test)]
mod tests;
