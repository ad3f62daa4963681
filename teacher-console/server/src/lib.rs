//! The school's own server: HTTPS only, for approved computers and listed people, keeping words it cannot read.
//!
//! Reading order: [`cli`] (what a technician can do), [`router`] (what computers can ask; [`describe`] tells it to
//! programs), `http` (the answers, one file an area), [`school`] (what a running server holds), then the parts:
//! [`daily`], [`sessions`], [`sign_in`], [`sign_in_rules`], [`second_factor`], [`limiter`], [`writer`], [`casework`],
//! [`house`], [`people`], [`figures`], [`procedures`], [`school_settings`], [`agreements`], [`live`], [`card_secret`], [`register`], and what lies on
//! disk: [`folder`], [`settings`], [`keys`], [`tls`].
//!
//! Invariants, above all what is absent:
//! - No dependency that could open a report or a key ring: neither `sealing` nor any HPKE.
//! - No `curriculum`: ids of scenarios, topics and outcomes are opaque here.
//! - No endpoint for an administrator and none for tests; no HTTP in the clear.
//! - No access log; nothing logged holds an address, an id or a body.
//! - Nobody's duties come from a database row: they come from the directory two stewards signed.
//! - 'Stored' is said only after the commit; no limit drops a parcel.

pub mod agreements;
mod audit;
pub mod card_secret;
pub mod casework;
pub mod class_rules;
pub mod cli;
pub mod clock;
pub mod daily;
pub mod demo_classes;
pub mod describe;
pub mod fault;
pub mod figures;
pub mod first_contact;
pub mod folder;
pub mod guests;
pub mod half_terms;
pub mod house;
mod http;
pub mod kept_records;
pub mod keys;
pub mod limiter;
pub mod listener;
pub mod live;
pub mod log;
pub mod log_ins;
pub mod own_contacts;
pub mod people;
pub mod procedures;
pub mod random;
pub mod register;
mod registers;
pub mod restoration;
pub mod risks;
pub mod roster_files;
pub mod roster_rows;
pub mod rosters;
pub mod router;
pub mod sanctions;
pub mod school;
pub mod school_settings;
pub mod second_factor;
pub mod sessions;
pub mod settings;
pub mod sign_in;
pub mod sign_in_rules;
pub mod tls;
pub mod uploads;
pub mod writer;
