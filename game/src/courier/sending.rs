//! How Tell hands a report over: it is sealed here, kept on disk, and only then called kept; and what became of it.

use protocol::{
    bytes::{Blob, Hash, Id},
    key_id::{KeyKind, key_id},
    parcel::SealedReport,
    pupils::RECEIPT_SLOTS,
    report::{Report, SignInManner, receipt_name},
    statement::Statement,
};
use sealing::routing::{Readers, Telling, who_can_read};

use super::{
    Courier,
    answers::Answer,
    completed,
    link::{Ask, lock},
    membership,
};

/// What the computer knows and a report says beside the child's choices.
#[derive(Clone, Debug)]
pub struct Stamp {
    /// New and random.
    pub id: Id,
    /// The school.
    pub school: Id,
    /// By the computer's clock.
    pub written_at: i64,
    /// The latest time a steward has signed.
    pub time_floor: i64,
    /// Server time minus the computer's, when known.
    pub clock_offset: Option<i64>,
    /// New and random: by it the answer is asked for.
    pub receipt: Id,
    /// Whether the list of helpers was fresh.
    pub list_was_fresh: bool,
    /// The server's word for the sign-in, and its manner, when it was checked.
    pub checked: Option<(SignInManner, Statement)>,
}

/// One report of whoever is using this computer now.
#[derive(Clone, PartialEq, Debug)]
pub struct Sent {
    /// The envelope.
    pub envelope: Id,
    /// Its bytes' hash.
    pub hash: Hash,
    /// The receipt, while it may be answered.
    pub receipt: Id,
    /// Names of everybody it was sealed for.
    pub names: Vec<String>,
    /// How far it is.
    pub state: ReportState,
}

/// What is certainly true about a report.
#[derive(Clone, PartialEq, Debug)]
pub enum ReportState {
    /// On this computer's disk, sealed, on its way.
    Waiting,
    /// On the school's disk.
    Arrived,
    /// A reader has signed for it.
    Read(Answer),
}

/// The report could not be kept; the words say what to do.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NotKept(pub String);

impl Courier {
    /// Seals and keeps a report. `build` makes it out of what the computer knows and who will read; when this
    /// returns, it is on disk.
    ///
    /// # Errors
    /// The computer has not joined, its disk cannot be written, or it is full.
    pub fn send(
        &mut self,
        telling: &Telling,
        build: impl FnOnce(&Stamp, &Readers) -> Report,
    ) -> Result<(), NotKept> {
        let line = self.line.as_ref().ok_or_else(|| not_kept(&"not joined"))?;
        let now = line.now();
        let checked = self
            .session
            .as_ref()
            .map(|session| (session.manner, session.ticket.clone()));
        let helpers = lock(&line.shared.helpers);
        let telling = completed(telling, &helpers);
        let readers = who_can_read(helpers.chain.newest(), &telling);
        let stamp = Stamp {
            id: sealing::random::id(),
            school: helpers.chain.school(),
            written_at: super::clock::now(),
            time_floor: helpers.signed_time(),
            clock_offset: line.clock_offset,
            receipt: sealing::random::id(),
            list_was_fresh: telling.list_is_fresh,
            checked,
        };
        let mut report = build(&stamp, &readers);
        let mut outbox = lock(&line.shared.outbox);
        let mut counts = membership::counts(outbox.file()).map_err(|fault| not_kept(&fault))?;
        let sealed =
            sealing::words::seal_report(&report, &readers, &helpers.chain, &line.device, |key| {
                membership::next_count(&counts, key)
            });
        sealing::secrets::wipe(&mut report.words);
        let envelope = sealed.map_err(|refusal| not_kept(&refusal))?;
        for key in readers.keys() {
            let next = membership::next_count(&counts, &key);
            counts.insert(key_id(KeyKind::Reader, &key), next);
        }
        let sealed = SealedReport {
            envelope: Blob(envelope.to_bytes()),
            receipt_name: receipt_name(stamp.receipt),
        };
        let is_urgent = report.danger_today;
        outbox
            .keep_report(stamp.id, sealed, is_urgent, &counts, now)
            .map_err(|fault| not_kept(&fault))?;
        drop(outbox);
        drop(helpers);
        self.sent.push(Sent {
            envelope: stamp.id,
            hash: envelope.hash(),
            receipt: stamp.receipt,
            names: readers.people.into_iter().map(|face| face.name).collect(),
            state: ReportState::Waiting,
        });
        self.roam(|roaming| remember(&mut roaming.receipts, stamp.receipt));
        self.ask(Ask::Parcel { urgent: is_urgent });
        Ok(())
    }

    /// Reports sent by whoever is using this computer now, newest last.
    #[must_use]
    pub fn sent(&self) -> &[Sent] {
        &self.sent
    }

    /// Genuine answers to earlier reports of the signed-in pupil.
    #[must_use]
    pub fn answers(&self) -> &[Answer] {
        &self.answers
    }

    /// Somebody who did not sign in goes away: what they sent is no longer shown here.
    pub fn forget_unsigned(&mut self) {
        if self.session.is_none() {
            self.sent.clear();
        }
    }

    /// Looks again what has arrived.
    pub(super) fn see_arrivals(&mut self) {
        let Some(line) = &self.line else {
            return;
        };
        let outbox = lock(&line.shared.outbox);
        for sent in &mut self.sent {
            if sent.state == ReportState::Waiting && outbox.has_arrived(sent.envelope) == Some(true)
            {
                sent.state = ReportState::Arrived;
            }
        }
    }
}

/// The oldest of the eight slots gives way; all of them look filled, before and after.
fn remember(receipts: &mut Vec<Id>, receipt: Id) {
    if receipts.len() >= RECEIPT_SLOTS {
        receipts.remove(0);
    }
    receipts.push(receipt);
    while receipts.len() < RECEIPT_SLOTS {
        receipts.insert(0, sealing::random::id());
    }
}

fn not_kept(why: &dyn std::fmt::Display) -> NotKept {
    NotKept(why.to_string())
}
