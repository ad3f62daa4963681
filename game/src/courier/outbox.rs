//! What is on its way to the school: a fixed number of slots, all of one size, in one encrypted file.
//!
//! Words are sealed before they come here; nothing in this file can be read by whoever finds it, and neither its size
//! nor its number of slots says whether a report is in it (P10). What has arrived is kept for thirty days, so that a
//! school that had to go back to yesterday's backup can be given it again.

use protocol::{
    UtcSeconds,
    bytes::Id,
    parcel::{PARCEL_LEN, Parcel, ProgressFact, SealedReport},
};
use rusqlite::{Connection, Transaction, TransactionBehavior, params};
use sealing::random;

use super::{
    file::FileFault,
    membership::{self, Counts},
    slot::{self, Kept, SLOT_LEN, Thing},
};

/// How many things can wait or be kept.
pub const SLOTS: usize = 192;
/// How long something that has arrived is kept.
const KEEP_SECONDS: UtcSeconds = 30 * 24 * 60 * 60;

/// The outbox of this program. Another program on this computer may have the same file open: every change is made alone
/// in the file, after taking in what the other has written.
pub struct Outbox {
    file: Connection,
    slots: Vec<Option<Kept>>,
    /// The database's own number for what others have written.
    version: i64,
}

impl Outbox {
    /// Fills a new file with empty slots.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn prepare(file: &mut Connection) -> Result<(), FileFault> {
        let all = file.transaction()?;
        for number in 0..SLOTS {
            all.execute(
                "insert into slots (number, content) values (?1, ?2)",
                params![i64::try_from(number).unwrap_or(i64::MAX), bytes_of(None)?],
            )?;
        }
        membership::keep_counts(&all, &Counts::new())?;
        all.commit()?;
        Ok(())
    }

    /// Reads all slots of an open file.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn open(file: Connection) -> Result<Self, FileFault> {
        let version = version_of(&file)?;
        let slots = read_all(&file)?;
        Ok(Self {
            file,
            slots,
            version,
        })
    }

    /// Takes in what another program has written since; says whether there was anything.
    ///
    /// # Errors
    /// The file cannot be read; then what was known stays.
    pub fn see_others(&mut self) -> Result<bool, FileFault> {
        let version = version_of(&self.file)?;
        let is_newer = version != self.version;
        if is_newer {
            self.slots = read_all(&self.file)?;
            self.version = version;
        }
        Ok(is_newer)
    }

    /// Alone in the file, with what others have written taken in.
    fn alone(&mut self) -> Result<(Transaction<'_>, &mut Vec<Option<Kept>>), FileFault> {
        let all = self
            .file
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let version = version_of(&all)?;
        if version != self.version {
            self.slots = read_all(&all)?;
            self.version = version;
        }
        Ok((all, &mut self.slots))
    }

    /// The file, for what is kept beside the slots.
    #[must_use]
    pub fn file(&self) -> &Connection {
        &self.file
    }

    /// Keeps the facts of one run. On disk when this returns.
    ///
    /// # Errors
    /// The file cannot be written, or every slot holds a report that still waits.
    pub fn keep_progress(&mut self, fact: ProgressFact, now: UtcSeconds) -> Result<(), FileFault> {
        let kept = Kept {
            id: fact.id,
            since: now,
            arrived: None,
            again: false,
            urgent: false,
            thing: Thing::Progress(fact),
        };
        let (all, slots) = self.alone()?;
        let number = room_for(slots, &kept, now)?;
        write(&all, number, Some(&kept))?;
        all.commit()?;
        put(slots, number, kept);
        Ok(())
    }

    /// Keeps one sealed report together with the counts it was sealed with. On disk when this returns.
    ///
    /// # Errors
    /// The file cannot be written, or every slot holds a report that still waits.
    pub fn keep_report(
        &mut self,
        id: Id,
        report: SealedReport,
        urgent: bool,
        counts: &Counts,
        now: UtcSeconds,
    ) -> Result<(), FileFault> {
        let kept = Kept {
            id,
            since: now,
            arrived: None,
            again: false,
            urgent,
            thing: Thing::Report(report),
        };
        let (both, slots) = self.alone()?;
        let number = room_for(slots, &kept, now)?;
        write(&both, number, Some(&kept))?;
        membership::keep_counts(&both, counts)?;
        both.commit()?;
        put(slots, number, kept);
        Ok(())
    }

    /// The school went back to a backup, this one: everything that has arrived in the last thirty days is offered
    /// again, once for each restore. What is there already does no harm: the school knows it by id and hash.
    ///
    /// # Errors
    /// The file cannot be written; then it is tried again at the next look.
    pub fn offer_again(&mut self, restored: Id, now: UtcSeconds) -> Result<(), FileFault> {
        if membership::last_restore(&self.file)? == Some(restored) {
            return Ok(());
        }
        let (all, slots) = self.alone()?;
        let mut offered = slots.clone();
        for (number, place) in offered.iter_mut().enumerate() {
            if let Some(kept) = place
                && kept.arrived.is_some_and(|at| now - at <= KEEP_SECONDS)
            {
                kept.again = true;
                write(&all, number, Some(kept))?;
            }
        }
        membership::keep_last_restore(&all, restored)?;
        all.commit()?;
        *slots = offered;
        Ok(())
    }

    /// The next parcel: what has never arrived before what is offered again; of each, urgent reports first, then
    /// reports, then play, oldest first, as much as fits.
    #[must_use]
    pub fn next_parcel(&self) -> Parcel {
        let mut waiting: Vec<&Kept> = self.waiting().collect();
        waiting.sort_by_key(|kept| {
            let is_play = matches!(kept.thing, Thing::Progress(_));
            (kept.again, !kept.urgent, is_play, kept.since)
        });
        let mut parcel = Parcel::default();
        for kept in waiting {
            let mut fuller = parcel.clone();
            match &kept.thing {
                Thing::Progress(fact) => fuller.progress.push(fact.clone()),
                Thing::Report(report) => fuller.reports.push(report.clone()),
            }
            if fuller
                .to_bytes()
                .is_ok_and(|bytes| bytes.len() == PARCEL_LEN)
            {
                parcel = fuller;
            }
        }
        parcel
    }

    /// Whether anything still waits.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        self.waiting().next().is_some()
    }

    /// Whether something urgent still waits.
    #[must_use]
    pub fn is_urgent(&self) -> bool {
        self.waiting().any(|kept| kept.urgent && !kept.again)
    }

    /// Whether this report has arrived; nothing when it is not known here.
    #[must_use]
    pub fn has_arrived(&self, id: Id) -> Option<bool> {
        self.slots
            .iter()
            .flatten()
            .find(|kept| kept.id == id)
            .map(|kept| kept.arrived.is_some())
    }

    /// The school says that these are on its disk.
    ///
    /// # Errors
    /// The file cannot be written; then they are offered again, which does no harm.
    pub fn arrived(&mut self, ids: &[Id], now: UtcSeconds) -> Result<(), FileFault> {
        let (all, slots) = self.alone()?;
        for (number, place) in slots.iter_mut().enumerate() {
            let Some(kept) = place else {
                continue;
            };
            if (kept.arrived.is_none() || kept.again) && ids.contains(&kept.id) {
                kept.arrived = Some(now);
                kept.again = false;
                write(&all, number, Some(kept))?;
            }
        }
        all.commit()?;
        Ok(())
    }

    fn waiting(&self) -> impl Iterator<Item = &Kept> {
        self.slots
            .iter()
            .flatten()
            .filter(|kept| kept.arrived.is_none() || kept.again)
    }
}

fn put(slots: &mut [Option<Kept>], number: usize, kept: Kept) {
    if let Some(place) = slots.get_mut(number) {
        *place = Some(kept);
    }
}

/// An empty slot; else the one that is missed least. A report that waits is never given up.
fn room_for(slots: &[Option<Kept>], new: &Kept, now: UtcSeconds) -> Result<usize, FileFault> {
    let missed = |kept: &Kept| match (&kept.thing, kept.arrived) {
        (_, Some(at)) if now - at > KEEP_SECONDS => 0,
        (Thing::Progress(_), Some(_)) => 1,
        (Thing::Report(_), Some(_)) => 2,
        (Thing::Progress(_), None) => 3,
        (Thing::Report(_), None) => u8::MAX,
    };
    let least = slots
        .iter()
        .enumerate()
        .map(|(number, place)| match place {
            None => ((0, UtcSeconds::MIN), number),
            Some(kept) => ((missed(kept), kept.since), number),
        })
        .min();
    match least {
        Some(((value, _), number)) if value < 3 => Ok(number),
        Some(((3, _), number)) if matches!(new.thing, Thing::Report(_)) => Ok(number),
        _ => Err(FileFault(
            "there is no room left on this computer for what waits for the school; tell an adult by word of mouth"
                .into(),
        )),
    }
}

/// Another number after every change that somebody else has made.
fn version_of(file: &Connection) -> Result<i64, FileFault> {
    Ok(file.query_row("pragma data_version", [], |row| row.get(0))?)
}

fn read_all(file: &Connection) -> Result<Vec<Option<Kept>>, FileFault> {
    file.prepare("select content from slots order by number")?
        .query_map([], |row| row.get::<_, Vec<u8>>(0))?
        .map(|content| Ok(slot::read(&content?)))
        .collect()
}

fn write(file: &Connection, number: usize, kept: Option<&Kept>) -> Result<(), FileFault> {
    file.execute(
        "update slots set content = ?2 where number = ?1",
        params![i64::try_from(number).unwrap_or(i64::MAX), bytes_of(kept)?],
    )?;
    Ok(())
}

fn bytes_of(kept: Option<&Kept>) -> Result<Vec<u8>, FileFault> {
    let noise = random::bytes::<SLOT_LEN>().to_vec();
    slot::fill(kept, noise)
        .map_err(|_| FileFault("this is too long to be kept on this computer".into()))
}

#[cfg(test)]
mod tests;
