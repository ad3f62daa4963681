//! Walks a whole chain and names everything that was changed, dropped, added, moved or cut.

use super::chain::{LinkParts, commitment, from_sql_integer, head, school, sha256};
use super::{CaseLog, Head, Record};
use crate::StoreFault;
use rusqlite::Connection;
use safeguarding::{Act, Case, CaseId, Digest, EnvelopeId, KeyId, Log};
use std::collections::{BTreeMap, BTreeSet};

/// What a walk over the chain found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChainReport {
    /// Links walked.
    pub links: u64,
    /// Where the chain ends.
    pub head: Head,
    /// Everything that is not as it was written; empty when all is well.
    pub breaks: Vec<ChainBreak>,
}

/// One thing that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChainBreak {
    /// A number is missing, double or out of order.
    Gap {
        /// Epoch.
        epoch: u64,
        /// The number found.
        n: u64,
    },
    /// The act is gone, and no tombstone names it.
    TornOut {
        /// Epoch.
        epoch: u64,
        /// Its number.
        n: u64,
    },
    /// A tombstone says that this act was deleted, and it is here.
    NotDeleted {
        /// Epoch.
        epoch: u64,
        /// Its number.
        n: u64,
    },
    /// The act, its time, its words or its place was changed.
    Changed {
        /// Epoch.
        epoch: u64,
        /// Its number.
        n: u64,
    },
    /// The end was cut off, or the note of where the chain ends was changed.
    Cut,
    /// A head known from elsewhere is not in this chain.
    UnknownHead(Head),
    /// An envelope's bytes are gone or are not the ones that arrived.
    Words(EnvelopeId),
    /// An envelope is here that never arrived by the chain.
    Smuggled(EnvelopeId),
    /// Somebody is listed as a reader whom neither the envelope nor a link let in.
    Reader(EnvelopeId),
    /// The list of cases says something else than the chronology.
    Case(CaseId),
}

#[derive(Default)]
struct Walk {
    breaks: Vec<ChainBreak>,
    links: BTreeMap<(u64, u64), [u8; 32]>,
    words: BTreeMap<EnvelopeId, Digest>,
    readers: BTreeSet<(EnvelopeId, KeyId)>,
    acts: BTreeMap<CaseId, Vec<Act>>,
    empty: BTreeSet<(u64, u64)>,
    buried: BTreeSet<(u64, u64)>,
    notes: BTreeMap<EnvelopeId, Noted>,
}

/// The sealed half of a note as its link names it.
struct Noted {
    hash: Digest,
    readers: Vec<KeyId>,
    signed: String,
}

impl CaseLog {
    /// Walks the chain from its first link, and compares envelopes and cases with it. `known` are heads kept
    /// elsewhere (consoles, backups, prints): without one, nobody can see that root cut the end and mended the rest.
    ///
    /// # Errors
    ///
    /// What the database says. Tampering is no error: it is in [`ChainReport::breaks`].
    pub fn verify_chain(&self, known: &[Head]) -> Result<ChainReport, StoreFault> {
        self.file.read(|connection| {
            let mut walk = Walk::default();
            let last = walk.walk_links(connection, self.log)?;
            let noted = head(connection)?;
            if noted != last {
                walk.breaks.push(ChainBreak::Cut);
            }
            for head in known {
                if head.n > 0 && walk.links.get(&(head.epoch, head.n)) != Some(&head.link.0) {
                    walk.breaks.push(ChainBreak::UnknownHead(*head));
                }
            }
            walk.compare_tombstones();
            walk.compare_words(connection)?;
            walk.compare_readers(connection)?;
            walk.compare_notes(connection)?;
            walk.compare_cases(connection)?;
            let links = u64::try_from(walk.links.len()).unwrap_or(u64::MAX);
            Ok(ChainReport {
                links,
                head: last,
                breaks: walk.breaks,
            })
        })
    }
}

impl Walk {
    fn walk_links(&mut self, connection: &Connection, log: Log) -> Result<Head, StoreFault> {
        let mut last = Head {
            epoch: 1,
            n: 0,
            link: Digest([0; 32]),
        };
        let mut statement = connection.prepare(
            "select epoch, n, previous, received_at, salt, act, commitment, envelope_hash, link, case_id
             from acts order by epoch, n",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let parts = LinkParts {
                school: school(connection)?,
                log,
                epoch: from_sql_integer(row.get(0)?)?,
                n: from_sql_integer(row.get(1)?)?,
                previous: row.get(2)?,
                received_at_s: row.get(3)?,
                commitment: row.get(6)?,
                envelope_hash: row.get(7)?,
            };
            let link: [u8; 32] = row.get(8)?;
            let (epoch, n) = (parts.epoch, parts.n);
            let follows =
                (epoch == last.epoch && n == last.n + 1) || (epoch == last.epoch + 1 && n == 1);
            if !follows {
                self.breaks.push(ChainBreak::Gap { epoch, n });
            }
            let case = row.get::<_, Option<[u8; 16]>>(9)?.map(CaseId);
            let is_whole = self.read_act(row.get(4)?, row.get(5)?, case, &parts);
            if !is_whole || parts.previous != last.link.0 || parts.link() != link {
                self.breaks.push(ChainBreak::Changed { epoch, n });
            }
            self.links.insert((epoch, n), link);
            last = Head {
                epoch,
                n,
                link: Digest(link),
            };
        }
        Ok(last)
    }

    /// Whether an act is the one its link was made for. A deleted one has left only its commitment, see
    /// [`Walk::compare_tombstones`].
    fn read_act(
        &mut self,
        salt: Option<[u8; 16]>,
        act: Option<String>,
        case: Option<CaseId>,
        parts: &LinkParts,
    ) -> bool {
        let (salt, act) = match (salt, act) {
            (None, None) => {
                self.empty.insert((parts.epoch, parts.n));
                return true;
            }
            (Some(salt), Some(act)) => (salt, act),
            _ => return false,
        };
        let Ok(record) = serde_json::from_str::<Record>(&act) else {
            return false;
        };
        let brought = record.brings().map_or([0; 32], |words| words.hash.0);
        if let Some(words) = record.brings() {
            self.words.insert(words.id, words.hash);
            self.readers
                .extend(words.readers.iter().map(|key| (words.id, *key)));
        }
        let is_whole = commitment(&salt, &act) == parts.commitment
            && brought == parts.envelope_hash
            && record.case() == case;
        match record {
            Record::Act { act, .. } => self.acts.entry(act.case).or_default().push(act),
            Record::LetIn(let_in) => self
                .readers
                .extend(let_in.envelopes.iter().map(|id| (*id, let_in.reader))),
            Record::Tombstone(tombstone) => self.buried.extend(tombstone.links),
            Record::Noted { words, signed, .. } => {
                let (hash, readers) = (words.hash, words.readers);
                let noted = Noted {
                    hash,
                    readers,
                    signed,
                };
                self.notes.insert(words.id, noted);
            }
            _ => {}
        }
        is_whole
    }

    /// An act that is gone must be named by a tombstone, and what a tombstone names must be gone.
    fn compare_tombstones(&mut self) {
        let torn_out = self.empty.difference(&self.buried);
        let breaks: Vec<ChainBreak> =
            torn_out
                .map(|(epoch, n)| ChainBreak::TornOut {
                    epoch: *epoch,
                    n: *n,
                })
                .chain(self.buried.difference(&self.empty).map(|(epoch, n)| {
                    ChainBreak::NotDeleted {
                        epoch: *epoch,
                        n: *n,
                    }
                }))
                .collect();
        self.breaks.extend(breaks);
    }

    fn compare_words(&mut self, connection: &Connection) -> Result<(), StoreFault> {
        let mut statement =
            connection.prepare("select id, sha256, bytes from envelopes order by id")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let id = EnvelopeId(row.get(0)?);
            let noted: [u8; 32] = row.get(1)?;
            let bytes: Vec<u8> = row.get(2)?;
            match self.words.remove(&id) {
                None => self.breaks.push(ChainBreak::Smuggled(id)),
                Some(hash) if hash.0 == noted && sha256(&[&bytes]) == noted => {}
                Some(_) => self.breaks.push(ChainBreak::Words(id)),
            }
        }
        let gone = std::mem::take(&mut self.words);
        self.breaks.extend(gone.into_keys().map(ChainBreak::Words));
        Ok(())
    }

    fn compare_readers(&mut self, connection: &Connection) -> Result<(), StoreFault> {
        let mut statement =
            connection.prepare("select envelope, reader from stanzas order by envelope, reader")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (envelope, reader) = (EnvelopeId(row.get(0)?), KeyId(row.get(1)?));
            if !self.readers.contains(&(envelope, reader)) {
                self.breaks.push(ChainBreak::Reader(envelope));
            }
        }
        Ok(())
    }

    /// Sealed halves of notes go after a while; those that are here are the ones that came in, for the same readers.
    fn compare_notes(&mut self, connection: &Connection) -> Result<(), StoreFault> {
        let mut statement = connection
            .prepare("select id, sha256, bytes, statement from console_notes order by id")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let id = EnvelopeId(row.get(0)?);
            let (hash, bytes): ([u8; 32], Vec<u8>) = (row.get(1)?, row.get(2)?);
            let signed: String = row.get(3)?;
            match self.notes.get(&id) {
                None => self.breaks.push(ChainBreak::Smuggled(id)),
                Some(noted)
                    if noted.hash.0 == hash
                        && sha256(&[&bytes]) == hash
                        && noted.signed == signed => {}
                Some(_) => self.breaks.push(ChainBreak::Words(id)),
            }
        }
        let mut statement = connection
            .prepare("select note, reader from console_note_readers order by note, reader")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (id, reader) = (EnvelopeId(row.get(0)?), KeyId(row.get(1)?));
            // A reader's later key takes an earlier one's place, on record.
            let has_moved = self.readers.contains(&(id, reader));
            let is_named = |noted: &Noted| has_moved || noted.readers.contains(&reader);
            if !self.notes.get(&id).is_some_and(is_named) {
                self.breaks.push(ChainBreak::Reader(id));
            }
        }
        Ok(())
    }

    fn compare_cases(&mut self, connection: &Connection) -> Result<(), StoreFault> {
        let mut statement = connection.prepare(
            "select id, began_with, incident_type, status, length from cases order by id",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let id = CaseId(row.get(0)?);
            let listed = (
                EnvelopeId(row.get(1)?),
                row.get::<_, Option<String>>(2)?,
                row.get::<_, String>(3)?,
                row.get::<_, u32>(4)?,
            );
            let case = self.acts.remove(&id).and_then(Case::from_acts);
            let told = case.map(|case| {
                let incident_type = case.incident_type().map(|one| one.row().to_owned());
                (
                    case.began_with(),
                    incident_type,
                    case.status().name().to_owned(),
                    case.length(),
                )
            });
            if told != Some(listed) {
                self.breaks.push(ChainBreak::Case(id));
            }
        }
        let unlisted = std::mem::take(&mut self.acts);
        self.breaks
            .extend(unlisted.into_keys().map(ChainBreak::Case));
        Ok(())
    }
}
