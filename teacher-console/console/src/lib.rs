//! What staff see: reports and incidents for the safeguarding team, classes for teachers, computers to approve.
//!
//! Reading order: [`state`] (everything on the screen, plain data), [`intent`] (what a person asks for, what the
//! program must do, what comes back), [`update`] (the pure heart between the two), [`views`] (how it looks),
//! [`client`] (the only module that opens a socket) with [`keyring`] (the only caller of anything that opens a seal)
//! and [`folder`] (what this computer keeps), [`export`] (a record as it leaves the school), [`shell`] (the window) and [`headless`] (the same without one).
//!
//! What is absent: no rule of safeguarding (the server says what may be done next, in words), no reading by the
//! server's word (readers come from the signed directory), no words on disk, and no `Debug` on anything that can hold
//! a child's words, so that no log line ever can.

pub mod access_words;
pub mod changes;
pub mod class_asked;
pub mod client;
pub mod clock;
pub mod command_line;
pub mod copied;
pub mod coverage;
pub mod debrief;
pub mod deeds;
pub mod export;
pub mod folder;
mod hand;
pub mod handed_over;
pub mod headless;
pub mod heads;
pub mod intent;
pub mod kept_card;
pub mod keyring;
pub mod learning_export;
pub mod lesson_choice;
pub mod lesson_notes;
pub mod log_in_changes;
pub mod look;
pub mod machines;
pub mod outcomes;
pub mod printing;
pub mod pupil_page;
pub mod reminders;
pub mod roster_file;
pub mod school_folders;
pub mod search;
pub mod shell;
mod spreadsheet;
pub mod state;
pub mod subject_text;
pub mod system_fonts;
pub mod teach_next;
pub mod theme;
pub mod titles;
pub mod update;
pub mod views;
pub mod words;
