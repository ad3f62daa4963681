//! Rules of the school that are signed: what was decided, signed and agreed to. Rows are only ever added.

use super::{Learning, all, named};
use crate::StoreFault;
use classroom::{Audience, PupilId, RulesSet};
use rusqlite::{Row, params};

/// A decision about rules, and who took it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreementRow {
    /// Who signs them.
    pub audience: Audience,
    /// Which rules, from when.
    pub set: RulesSet,
    /// Who of the staff decided.
    pub by: [u8; 16],
    /// When (UTC seconds).
    pub at_s: i64,
}

/// Whose promise a signature is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The pupil's own.
    Pupil,
    /// A parent's.
    Parent,
    /// That of a member of staff, a governor or a guest.
    Adult,
}

impl Side {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Pupil, Self::Parent, Self::Adult];

    const fn text(self) -> &'static str {
        match self {
            Self::Pupil => "pupil",
            Self::Parent => "parent",
            Self::Adult => "adult",
        }
    }
}

/// One signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignatureRow {
    /// The pupil, member of staff or guest it is about.
    pub signer: [u8; 16],
    /// Whose promise.
    pub side: Side,
    /// Which rules.
    pub version: String,
    /// Hash of the words that were read; nothing on paper.
    pub edition: Option<String>,
    /// How, as the protocol words it.
    pub manner: String,
    /// Who of the staff noted it; nothing when it was signed on screen.
    pub noted_by: Option<[u8; 16]>,
    /// When (UTC seconds).
    pub at_s: i64,
}

/// What parents said about one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentRow {
    /// Whose parents.
    pub pupil: PupilId,
    /// What it is about, as the protocol words it.
    pub consent: String,
    /// Whether they agree from then on.
    pub is_given: bool,
    /// Who of the staff noted it.
    pub noted_by: [u8; 16],
    /// When (UTC seconds).
    pub at_s: i64,
}

const SIGNATURE: &str = "signer, side, version, edition, manner, noted_by, noted_at";
const CONSENT: &str = "pupil, consent, is_given, noted_by, noted_at";

impl Learning {
    /// Adds a decision about rules.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn add_agreement(&self, row: &AgreementRow) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            transaction.execute(
                "insert into agreements (audience, version, from_day, set_by, set_at) values (?1, ?2, ?3, ?4, ?5)",
                params![
                    row.audience.text(),
                    row.set.version,
                    row.set.from_s,
                    row.by,
                    row.at_s
                ],
            )?;
            Ok(())
        })
    }

    /// Every decision about the rules of an audience, in the order they were taken.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn agreements(&self, audience: Audience) -> Result<Vec<AgreementRow>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select version, from_day, set_by, set_at from agreements where audience = ?1 order by number",
            )?;
            all(statement.query_map([audience.text()], |row| {
                Ok(AgreementRow {
                    audience,
                    set: RulesSet {
                        version: row.get(0)?,
                        from_s: row.get(1)?,
                    },
                    by: row.get(2)?,
                    at_s: row.get(3)?,
                })
            })?)
        })
    }

    /// Adds a signature.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn add_signature(&self, row: &SignatureRow) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let sql =
                format!("insert into signatures ({SIGNATURE}) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
            transaction.execute(
                &sql,
                params![
                    row.signer,
                    row.side.text(),
                    row.version,
                    row.edition,
                    row.manner,
                    row.noted_by,
                    row.at_s
                ],
            )?;
            Ok(())
        })
    }

    /// Every signature under one version of the rules, in the order they came.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn signatures_under(&self, version: &str) -> Result<Vec<SignatureRow>, StoreFault> {
        self.signatures("version = ?1", version)
    }

    /// Every signature under any other version, in the order they came.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn signatures_not_under(&self, version: &str) -> Result<Vec<SignatureRow>, StoreFault> {
        self.signatures("version <> ?1", version)
    }

    /// Every signature about one person, in the order they came.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn signatures_of(&self, signer: [u8; 16]) -> Result<Vec<SignatureRow>, StoreFault> {
        self.signatures("signer = ?1", signer)
    }

    fn signatures(
        &self,
        which: &str,
        value: impl rusqlite::ToSql,
    ) -> Result<Vec<SignatureRow>, StoreFault> {
        self.file.read(|connection| {
            let sql = format!("select {SIGNATURE} from signatures where {which} order by number");
            let mut statement = connection.prepare_cached(&sql)?;
            all(statement.query_map([value], signature_row)?)
        })
    }

    /// Adds what parents said.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn add_consent(&self, row: &ConsentRow) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let sql = format!("insert into consents ({CONSENT}) values (?1, ?2, ?3, ?4, ?5)");
            transaction.execute(
                &sql,
                params![
                    row.pupil.0,
                    row.consent,
                    row.is_given,
                    row.noted_by,
                    row.at_s
                ],
            )?;
            Ok(())
        })
    }

    /// Everything that parents said, in the order it came.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn consents(&self) -> Result<Vec<ConsentRow>, StoreFault> {
        self.file.read(|connection| {
            let sql = format!("select {CONSENT} from consents order by number");
            let mut statement = connection.prepare_cached(&sql)?;
            all(statement.query_map([], |row| {
                Ok(ConsentRow {
                    pupil: PupilId(row.get(0)?),
                    consent: row.get(1)?,
                    is_given: row.get(2)?,
                    noted_by: row.get(3)?,
                    at_s: row.get(4)?,
                })
            })?)
        })
    }
}

fn signature_row(row: &Row<'_>) -> rusqlite::Result<SignatureRow> {
    let side: String = row.get(1)?;
    Ok(SignatureRow {
        signer: row.get(0)?,
        side: named(1, Side::ALL.into_iter().find(|one| one.text() == side))?,
        version: row.get(2)?,
        edition: row.get(3)?,
        manner: row.get(4)?,
        noted_by: row.get(5)?,
        at_s: row.get(6)?,
    })
}
