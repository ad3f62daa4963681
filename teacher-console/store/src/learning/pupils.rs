//! Classes, who teaches them, and pupils with what roams with them.

use super::{Learning, all, named};
use crate::StoreFault;
use classroom::{AgeBand, CardKind, ClassId, Pupil, PupilId, SchoolClass};
use rusqlite::{OptionalExtension as _, Row, params};
use std::collections::BTreeMap;

/// A pupil with what is never shown to class-mates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PupilRow {
    /// Name, tile, class and band.
    pub pupil: Pupil,
    /// What their card asks for; none until one is dealt.
    pub card: Option<KeptCard>,
    /// Access profile and eight receipts (JSON), opaque here.
    pub profile: String,
}

/// What is kept of a pupil's card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptCard {
    /// Pictures or digits.
    pub kind: CardKind,
    /// Keyed, slow hash of them.
    pub hash: Vec<u8>,
}

impl KeptCard {
    /// What stands in the columns `card_hash` and `card_kind`, also of nobody's card.
    pub(super) fn columns(card: Option<&Self>) -> (Option<&[u8]>, &'static str) {
        let kind = card.map_or(CardKind::Pictures, |card| card.kind);
        (card.map(|card| card.hash.as_slice()), kind.text())
    }
}

pub(super) const COLUMNS: &str = "id, class, shown_name, tile, band, card_hash, profile, card_kind";

impl Learning {
    /// Adds a class.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn add_class(&self, class: &SchoolClass) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let sql = "insert into classes (id, name, band) values (?1, ?2, ?3)";
            transaction.execute(sql, params![class.id.0, class.name, class.band.text()])?;
            Ok(())
        })
    }

    /// All classes that are not archived, by name.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn classes(&self) -> Result<Vec<SchoolClass>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select id, name, band from classes where archived_at is null order by name",
            )?;
            all(statement.query_map([], class_row)?)
        })
    }

    /// Says who is set for a class; whoever was and is not named is not any more.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn set_for_class(&self, class: ClassId, staff: &[[u8; 16]]) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            transaction.execute("delete from teaches where class = ?1", [class.0])?;
            let mut statement = transaction.prepare(
                "insert into teaches (staff, class) values (?1, ?2) on conflict do nothing",
            )?;
            for one in staff {
                statement.execute(params![one, class.0])?;
            }
            Ok(())
        })
    }

    /// Everybody who is set for a class, with that class.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn set_for_classes(&self) -> Result<Vec<([u8; 16], ClassId)>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection
                .prepare_cached("select staff, class from teaches order by staff, class")?;
            all(statement.query_map([], |row| Ok((row.get(0)?, ClassId(row.get(1)?))))?)
        })
    }

    /// Says who has every phase of the school; whoever had and is not named has not any more.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn set_every_phase(&self, staff: &[[u8; 16]]) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            transaction.execute("delete from every_phase", [])?;
            let mut statement = transaction
                .prepare("insert into every_phase (staff) values (?1) on conflict do nothing")?;
            for one in staff {
                statement.execute([one])?;
            }
            Ok(())
        })
    }

    /// Everybody who has every phase.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn with_every_phase(&self) -> Result<Vec<[u8; 16]>, StoreFault> {
        self.file.read(|connection| {
            let mut statement =
                connection.prepare_cached("select staff from every_phase order by staff")?;
            all(statement.query_map([], |row| row.get(0))?)
        })
    }

    /// Adds pupils at the end of the register, all or none.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn add_pupils(&self, pupils: &[PupilRow]) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let mut statement = transaction.prepare(&format!(
                "insert into pupils ({COLUMNS}, place) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8,
                     (select coalesce(max(place), 0) + 1 from pupils where class = ?2))"
            ))?;
            for row in pupils {
                let pupil = &row.pupil;
                let (hash, kind) = KeptCard::columns(row.card.as_ref());
                statement.execute(params![
                    pupil.id.0,
                    pupil.class.0,
                    pupil.shown_name,
                    pupil.tile,
                    pupil.band.text(),
                    hash,
                    row.profile,
                    kind
                ])?;
            }
            Ok(())
        })
    }

    /// Pupils of a class who have not left, in the order of the register.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn pupils_of(&self, class: ClassId) -> Result<Vec<PupilRow>, StoreFault> {
        self.file.read(|connection| {
            let sql = format!(
                "select {COLUMNS} from pupils where class = ?1 and left_at is null order by place"
            );
            let mut statement = connection.prepare_cached(&sql)?;
            all(statement.query_map([class.0], pupil_row)?)
        })
    }

    /// One pupil who has not left.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn present_pupil(&self, pupil: PupilId) -> Result<Option<PupilRow>, StoreFault> {
        self.file.read(|connection| {
            let sql = format!("select {COLUMNS} from pupils where id = ?1 and left_at is null");
            let mut statement = connection.prepare_cached(&sql)?;
            Ok(statement.query_row([pupil.0], pupil_row).optional()?)
        })
    }

    /// One pupil, whether they have left or not.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn pupil(&self, pupil: PupilId) -> Result<Option<PupilRow>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection
                .prepare_cached(&format!("select {COLUMNS} from pupils where id = ?1"))?;
            Ok(statement.query_row([pupil.0], pupil_row).optional()?)
        })
    }

    /// Keeps newly dealt cards, all or none.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn set_cards(&self, dealt: &[(PupilId, KeptCard)]) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let sql = "update pupils set card_hash = ?2, card_kind = ?3 where id = ?1";
            for (pupil, card) in dealt {
                transaction.execute(sql, params![pupil.0, card.hash, card.kind.text()])?;
            }
            Ok(())
        })
    }

    /// Of each class how many pupils have not left, and how many of them have no card.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn cards_of_classes(&self) -> Result<BTreeMap<ClassId, (u32, u32)>, StoreFault> {
        self.file.read(|connection| {
            let mut statement = connection.prepare_cached(
                "select class, count(*), sum(card_hash is null) from pupils
                 where left_at is null group by class",
            )?;
            let rows = statement.query_map([], |row| {
                Ok((ClassId(row.get(0)?), (row.get(1)?, row.get(2)?)))
            })?;
            Ok(all(rows)?.into_iter().collect())
        })
    }

    /// Gives a pupil this stage.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn set_band(&self, pupil: PupilId, band: AgeBand) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            let sql = "update pupils set band = ?2 where id = ?1";
            transaction.execute(sql, params![pupil.0, band.text()])?;
            Ok(())
        })
    }

    /// Keeps a pupil's profile.
    ///
    /// # Errors
    ///
    /// What the database says.
    pub fn save_profile(&self, pupil: PupilId, profile: &str) -> Result<(), StoreFault> {
        self.file.write(|transaction| {
            transaction.execute(
                "update pupils set profile = ?2 where id = ?1",
                params![pupil.0, profile],
            )?;
            Ok(())
        })
    }
}

pub(super) fn class_row(row: &Row<'_>) -> rusqlite::Result<SchoolClass> {
    Ok(SchoolClass {
        id: ClassId(row.get(0)?),
        name: row.get(1)?,
        band: named(2, AgeBand::from_text(&row.get::<_, String>(2)?))?,
    })
}

pub(super) fn pupil_row(row: &Row<'_>) -> rusqlite::Result<PupilRow> {
    Ok(PupilRow {
        pupil: pupil_of(row)?,
        card: match row.get::<_, Option<Vec<u8>>>(5)? {
            Some(hash) => Some(KeptCard {
                kind: named(7, CardKind::from_text(&row.get::<_, String>(7)?))?,
                hash,
            }),
            None => None,
        },
        profile: row.get(6)?,
    })
}

/// The pupil in the first five columns of [`COLUMNS`].
pub(super) fn pupil_of(row: &Row<'_>) -> rusqlite::Result<Pupil> {
    Ok(Pupil {
        id: PupilId(row.get(0)?),
        class: ClassId(row.get(1)?),
        shown_name: row.get(2)?,
        tile: row.get(3)?,
        band: named(4, AgeBand::from_text(&row.get::<_, String>(4)?))?,
    })
}
