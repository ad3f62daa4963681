//! Keeps what the school server must not lose, in encrypted `SQLite` files: [`Learning`] and three [`CaseLog`]s.
//!
//! | file | holds | opened with |
//! |---|---|---|
//! | [`Learning`] | settings, directories, machines, staff, classes, pupils, sessions, lessons, progress, answers | [`Learning::create`], [`Learning::open`] |
//! | [`CaseLog`] (three: safeguarding, staff, leaders) | sealed envelopes, who may ask for them, the chain of acts | [`CaseLog::create`], [`CaseLog::open`] |
//!
//! Every method is named in the field's words and is **one transaction**; when it returns, what it wrote is on disk
//! (write-ahead log, `synchronous=FULL`), so the server may acknowledge. Methods take `&self`, are synchronous and may
//! be called from any thread: share a file as `Arc<Learning>` and call it inside `spawn_blocking`.
//! Many rows belong into one call ([`Learning::record_progress`], [`CaseLog::receive`]): one commit for a class.
//!
//! Times are seconds since 1970 (UTC) and end in `_s`. Ids are 16 random bytes, hashes 32 bytes.
//!
//! Invariants, above all what is absent:
//! - No rule is decided here: `safeguarding` and `classroom` decide, this crate stores what they decided.
//! - No column for a pupil, a subject or a word of a report in the case files; no key that opens an envelope anywhere.
//! - No method changes an act; a correction is another act. Acts are deleted only with a whole case, by two people, and a
//!   [`Tombstone`] says so.
//! - Nothing is created by opening: a file that should be there and is not is a [`StoreFault`], never an empty school.

mod cases;
mod fault;
mod file;
mod key;
mod learning;

pub use cases::{
    ActRow, CaseLog, CaseRow, ChainBreak, ChainReport, ConsoleNoteRow, Expected, Extent, FetchWish,
    FetchWord, FormerReaderRow, Given, HandedIn, Head, HouseDeed, Intake, KnownActs, LaterActs,
    LetIn, LinkRow, LogUntil, NewConsoleNote, NewEnvelope, OpenedCase, OwnConcernRow, OwnStanza,
    Record, RecordRow, ReportRow, ShutWords, SignedAct, Tombstone, WaitingGrant,
};
pub use fault::StoreFault;
pub use key::StoreKey;
pub use learning::{
    ActedSafely, Activation, AgreementRow, ArchivedRow, AskedOf, AskedOne, ClassRuleRow,
    ClosedQuestion, ClosedRing, ConsentRow, DecisionRow, DirectoryRow, GuestAccount, GuestRow,
    Holder, KeptCard, KeptCheck, KeptPlace, KeptRoomCheck, KnownOfTry, Learning, LeaverRow,
    LessonRow, MachineKind, MachineRow, MachineState, MarkedClass, MarkedPupil, NewDecision,
    NewMachine, NumberedNote, OpenQuestion, OwnRow, PendingRow, ProgressRow, ProgressStored,
    PupilRow, Register, RegisterNote, RemarkRow, RosterChanges, RosterMark, RoundRow, SessionRow,
    Side, SignInTry, SignatureRow, Spent, StaffRow, StaffState, StewardNote, SweptRows, TokenUse,
    TookPart, TryResult, TryRow, TurnRow, TurnStep, Verdict, VulnerabilityRow, WaitingQuestion,
};

#[cfg(test)]
mod tests;
