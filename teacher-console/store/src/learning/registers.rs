//! Registers of the school: recording that was allowed, reviews of the policy, new technology, every kind of the school's
//! own, and the self-audit. Only ever added to.

use super::{Learning, all, named};
use crate::StoreFault;
use rusqlite::{Connection, Row, params};

/// How long a note is kept (seconds): seven years.
const KEPT_S: i64 = 7 * 366 * 24 * 60 * 60;

/// Which register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Register {
    /// Personal recording that was allowed (F-32).
    Recording,
    /// Reviews of the policy (I-08).
    Policy,
    /// New technology that was seen (I-30).
    Technology,
    /// Every kind that a school's file names (I-14 to I-22, K).
    School,
    /// The self-audit (I-35).
    Audit,
}

impl Register {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Recording,
        Self::Policy,
        Self::Technology,
        Self::School,
        Self::Audit,
    ];

    const fn text(self) -> &'static str {
        match self {
            Self::Recording => "recording",
            Self::Policy => "policy",
            Self::Technology => "technology",
            Self::School => "school",
            Self::Audit => "audit",
        }
    }

    fn from_text(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.text() == text)
    }
}

/// What is noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterNote {
    /// In which register.
    pub register: Register,
    /// Of which kind, or the item of the audit; empty in the first three.
    pub kind: String,
    /// What it notes, by name.
    pub what: String,
    /// The first note that it goes on from.
    pub follows: Option<u32>,
    /// Whom or what it is about.
    pub about: String,
    /// What it says.
    pub words: String,
    /// Ids of what was ticked: no id has a space.
    pub ticked: Vec<String>,
    /// Who of the staff sees to it.
    pub owner: Option<[u8; 16]>,
    /// The day it is of, or from when (UTC seconds).
    pub from_s: Option<i64>,
    /// The last day of a permission, or by when it is done (UTC seconds).
    pub last_day_s: Option<i64>,
    /// Who of the staff noted it.
    pub by: [u8; 16],
    /// When (UTC seconds).
    pub at_s: i64,
}

/// A note as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberedNote {
    /// Its number.
    pub number: u32,
    /// What it notes.
    pub note: RegisterNote,
}

impl Learning {
    /// Every note of a register, in the order they were made.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn register_notes(&self, register: Register) -> Result<Vec<NumberedNote>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select number, register, kind, what, follows, about, words, ticked, owner, from_day, last_day, noted_by,
                     noted_at
                 from register_notes where register = ?1 order by number",
            )?;
            all(statement.query_map([register.text()], note)?)
        })
    }

    /// Adds notes, all or none. What is older than seven years goes, a first note only together with all that go on from it.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn add_register_notes(&self, notes: &[RegisterNote]) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            for note in notes {
                add(transaction, note)?;
            }
            let now = notes.iter().map(|note| note.at_s).max().unwrap_or_default();
            let old = now.saturating_sub(KEPT_S);
            let is_young = "(select coalesce(follows, number) from register_notes where noted_at >= ?1 or coalesce(last_day, 0) >= ?1)";
            for place in ["follows is not null and follows", "follows is null and number"] {
                let sql = format!("delete from register_notes where {place} not in {is_young}");
                transaction.execute(&sql, [old])?;
            }
            Ok(())
        })
    }
}

fn add(transaction: &Connection, note: &RegisterNote) -> rusqlite::Result<usize> {
    transaction.execute(
        "insert into register_notes
             (register, kind, what, follows, about, words, ticked, owner, from_day, last_day, noted_by, noted_at)
         values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![
            note.register.text(),
            note.kind,
            note.what,
            note.follows,
            note.about,
            note.words,
            note.ticked.join(" "),
            note.owner,
            note.from_s,
            note.last_day_s,
            note.by,
            note.at_s
        ],
    )
}

fn note(row: &Row<'_>) -> rusqlite::Result<NumberedNote> {
    let register: String = row.get(1)?;
    let ticked: String = row.get(7)?;
    Ok(NumberedNote {
        number: row.get(0)?,
        note: RegisterNote {
            register: named(1, Register::from_text(&register))?,
            kind: row.get(2)?,
            what: row.get(3)?,
            follows: row.get(4)?,
            about: row.get(5)?,
            words: row.get(6)?,
            ticked: ticked.split_whitespace().map(str::to_owned).collect(),
            owner: row.get(8)?,
            from_s: row.get(9)?,
            last_day_s: row.get(10)?,
            by: row.get(11)?,
            at_s: row.get(12)?,
        },
    })
}
