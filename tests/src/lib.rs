//! What the judge stands on: a desk with a screen and an accessibility bus, a school of real programs, and patience.
//!
//! - `desk`: a virtual display with the operating system's own accessibility bus; eyes (pictures) and hands (keys,
//!   pointer), and the accessibility tree that a screen reader would read.
//! - `school`: the shipped programs, started in a folder of their own and gone when the test is.
//! - `tour`: what pupils and staff do, acted only through keyboard, pointer and accessibility bus.
//! - `outbox`: what lies on a pupil PC's disk.
//! - `canary`, `recorder`: what proves that the server cannot learn a child's words.
//! - `machine`, `seats`: computers and whole classes without a window, in the protocol of the pupil app.
//! - `fuzzer`: what asks the server what nobody would ask; `python`: outside judges, installed beside the build.
//! - `pdf`: what stands on printed pages.
//! - `papers`: the tables of the papers a school hands in, made from the code.
//!
//! Invariants: nothing here is linked into a shipped program; nothing here calls into game, console or server; no
//! process that was started outlives its `Desk` or `School`.

pub mod canary;
pub mod demo;
pub mod desk;
pub mod fault;
pub mod fuzzer;
pub mod machine;
pub mod outbox;
pub mod papers;
pub mod patience;
pub mod pdf;
pub mod process;
pub mod python;
pub mod recorder;
pub mod school;
pub mod seats;
pub mod words;

pub use fault::{Fault, Outcome};
