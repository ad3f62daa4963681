//! What travels between the pupil app, the consoles and the school server: types, limits and signature checks.
//!
//! This crate knows nobody below it and does no IO: it never reads a clock, a file or a socket, and it can check a
//! signature but neither make one nor open a seal. Every id, hash and key is written as lower-case hex in JSON,
//! every longer run of bytes as base64url without padding. Ids travel in bodies, never in addresses.
//!
//! Reading order: [`bytes`] and [`key_id`], then [`statement`] (the one shape of everything signed), then what is
//! signed ([`directory`], [`freshness`], [`act`], [`seen`], [`voucher`], [`ticket`], [`chain`] with [`sequence`] and [`deletion`]), then
//! what is sealed ([`envelope`], [`report`], [`entry`] with [`field`]), then the messages of each area ([`machines`], [`pupils`],
//! [`parcel`], [`staff`], [`account`], [`cases`], [`console_note`], [`grant`], [`keeping`], [`procedure`], [`restored`], [`roll`], [`sheets`], [`concern`],
//! [`bell`], [`classroom`], [`agreements`], [`live`], [`enrolment`], [`export`], [`school_settings`], [`subject_access`], [`sweep`], [`turning`]) and the one answer
//! to everything that was refused ([`problem`]).

pub mod access;
pub mod account;
pub mod act;
pub mod agreements;
pub mod audit;
pub mod bell;
pub mod bytes;
pub mod calendar;
pub mod card;
pub mod cases;
pub mod chain;
pub mod class_questions;
pub mod class_rules;
pub mod classroom;
pub mod concern;
pub mod console_note;
pub mod deletion;
pub mod directory;
pub mod enrolment;
pub mod entry;
pub mod envelope;
pub mod export;
pub mod fetching;
pub mod field;
pub mod figures;
pub mod freshness;
pub mod grant;
pub mod guest;
pub mod hand_over;
pub mod house;
pub mod keeping;
pub mod key_id;
pub mod leaders;
pub mod lessons;
pub mod live;
pub mod log_ins;
pub mod machines;
pub mod own_keys;
pub mod parcel;
pub mod paths;
pub mod policy;
pub mod problem;
pub mod procedure;
pub mod pupil_support;
pub mod pupils;
pub mod questionnaires;
pub mod recordings;
pub mod registers;
pub mod report;
pub mod restored;
pub mod risks;
pub mod roll;
pub mod rooms;
pub mod safeguards;
pub mod sanctions;
pub mod school_settings;
pub mod seen;
pub mod sequence;
pub mod sheets;
pub mod staff;
pub mod statement;
pub mod story_place;
pub mod subject_access;
pub mod sweep;
pub mod ticket;
pub mod turning;
pub mod voucher;

#[cfg(test)]
mod tests;

/// The format of every message, statement and envelope in this version.
pub const FORMAT: u8 = 1;

/// Seconds since 1970-01-01T00:00:00Z. Sent as a number; never trusted alone, see the floor of the pupil's machine.
pub type UtcSeconds = i64;

/// The name in the school server's certificate, whatever its address.
pub const SERVER_NAME: &str = "school.stc.internal";
