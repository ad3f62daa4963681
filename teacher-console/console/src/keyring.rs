//! A person's open keys, and everything that is done with them: the only caller of what opens a seal.

mod guests;
mod machines;
mod making;
mod noting;
mod renewal;
pub mod sheets;

pub use making::{MadeKeys, make_keys};
pub use renewal::travelling;

use protocol::{
    UtcSeconds,
    act::{Act, ActKind, EnvelopeRef},
    bytes::{Blob, Hash, Id, PublicKey},
    chain::Head,
    directory::{Chain, Helpline, LogName, Person, Place, Standing},
    entry::Entry,
    envelope::{Envelope, Stanza},
    export::{Manifest, OpenedWords},
    fetching::FetchMuch,
    freshness::StopReason,
    grant::{Grant, SignOff},
    key_id::KeyKind,
    restored::Restored,
    seen::Seen,
    staff::RingAndSlot,
    statement::{Label, Refused, Statement},
    sweep::Sweep,
};
use sealing::{
    editing::{propose, second, stop, with_helplines, with_person, with_standing, without_person},
    envelope::rewrap,
    founding::fresh_note,
    kit::Kit,
    password::Stretched,
    random,
    refusal::Refusal,
    ring::{KeyRing, lock, unlock},
    routing::Readers,
    secrets::ReaderSecret,
    signing::{add_signature, state},
    words::{OpenedReport, open_entry, open_report, open_with_proof, seal_entry},
};

use zeroize::Zeroizing;

use crate::state::incidents::EntryWords;

/// One person's keys while they are open.
pub struct Keyring {
    person: Id,
    ring: KeyRing,
    kit: Kit,
    counter: u64,
}

/// Everything an act says beside its words.
pub struct ActFacts {
    /// In which log.
    pub log: LogName,
    /// On which case.
    pub case: Id,
    /// What.
    pub kind: ActKind,
    /// Hash of the author's last act in this log.
    pub previous: Option<Hash>,
    /// Now.
    pub now: UtcSeconds,
    /// Server time minus this console's, where known.
    pub clock_offset: Option<i64>,
    /// What its words say besides what was typed.
    pub beginning: Beginning,
}

/// What the words of a case say besides what was typed.
#[derive(Default)]
pub struct Beginning {
    /// People who are never sealed for.
    pub left_out: Vec<Id>,
    /// It is happening now.
    pub is_happening_now: bool,
}

impl Keyring {
    /// Opens the ring with password and card.
    ///
    /// # Errors
    /// A refusal in words for the person.
    pub fn open(
        closed: &RingAndSlot,
        seen_counter: u64,
        school: Id,
        person: Id,
        stretched: &Stretched,
        card_code: &str,
    ) -> Result<Self, Refusal> {
        let kit = Kit::from_card_code(card_code)?;
        let ring = unlock(closed, seen_counter, school, person, stretched, &kit)?;
        Ok(Self {
            person,
            ring,
            kit,
            counter: closed.ring_counter,
        })
    }

    /// The same keys, closed under another password and the same card, as the next in number.
    pub fn close_again(&self, school: Id, stretched: &Stretched) -> RingAndSlot {
        let counter = self.counter.saturating_add(1);
        lock(
            &self.ring,
            counter,
            school,
            self.person,
            stretched,
            &self.kit,
        )
    }

    /// The server has the ring with this number now.
    pub fn is_closed_as(&mut self, counter: u64) {
        self.counter = counter;
    }

    /// The code of this person's card, to be shown again.
    pub fn card_code(&self) -> Zeroizing<String> {
        self.kit.card_code()
    }

    /// Opens a report with whichever of the reader's keys it was sealed for.
    ///
    /// # Errors
    /// A refusal in words for the person.
    pub fn open_report(
        &self,
        bytes: &[u8],
        chain: &Chain,
        vouchers: &[Statement],
    ) -> Result<OpenedReport, Refusal> {
        self.with_each_key(|reader| open_report(bytes, chain, vouchers, reader))
    }

    /// Opens an entry.
    ///
    /// # Errors
    /// A refusal in words for the person.
    pub fn open_entry(&self, bytes: &[u8], chain: &Chain) -> Result<Entry, Refusal> {
        self.with_each_key(|reader| open_entry(bytes, chain, reader))
    }

    /// Opens an envelope with the proof of who wrote it, for an export.
    ///
    /// # Errors
    /// A refusal in words for the person.
    pub fn open_with_proof(
        &self,
        stored: &Blob,
        openable: &[u8],
        chain: &Chain,
    ) -> Result<OpenedWords, Refusal> {
        self.with_each_key(|reader| open_with_proof(stored, openable, chain, reader))
    }

    /// Signs what is handed to somebody outside.
    pub fn export(&self, manifest: &Manifest, school: Id) -> Statement {
        self.sign(Label::Export, school, manifest)
    }

    /// Newest key first; the next is tried only where the words were not sealed for this one.
    fn with_each_key<T>(
        &self,
        open: impl Fn(&ReaderSecret) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        let mut last = Refusal::NotForThisReader;
        for reader in self.ring.readers.iter().rev() {
            match open(reader) {
                Err(Refusal::NotForThisReader) => last = Refusal::NotForThisReader,
                other => return other,
            }
        }
        Err(last)
    }

    /// Signs an act and seals its words for the readers of the case.
    ///
    /// # Errors
    /// A refusal in words for the person, such as words that are too long.
    pub fn act(
        &self,
        facts: ActFacts,
        words: Option<&EntryWords>,
        readers: &Readers,
        chain: &Chain,
    ) -> Result<(Statement, Option<Blob>), Refusal> {
        let happened_at = words.map_or(facts.now, |words| words.happened_at);
        let sealed = words
            .map(|words| self.seal(&facts, words, readers, chain))
            .transpose()?;
        let act = Act {
            format: 1,
            school: chain.school(),
            log: facts.log,
            case: facts.case,
            kind: facts.kind,
            author: self.person,
            previous: facts.previous,
            happened_at,
            written_at: facts.now,
            clock_offset: facts.clock_offset,
            envelope: sealed.as_ref().map(|(named, _)| *named),
        };
        let statement = self.sign(Label::Act, chain.school(), &act);
        Ok((statement, sealed.map(|(_, bytes)| bytes)))
    }

    fn seal(
        &self,
        facts: &ActFacts,
        words: &EntryWords,
        readers: &Readers,
        chain: &Chain,
    ) -> Result<(EnvelopeRef, Blob), Refusal> {
        let corrects = match &facts.kind {
            ActKind::Correct { corrects } => Some(*corrects),
            _ => None,
        };
        let entry = Entry {
            id: random::id(),
            school: chain.school(),
            log: facts.log,
            kind: "entry".to_owned(),
            case: facts.case,
            author: self.person,
            previous: facts.previous,
            happened_at: words.happened_at,
            written_at: facts.now,
            left_out: facts.beginning.left_out.clone(),
            happening_now: facts.beginning.is_happening_now,
            report: words.report,
            corrects,
            readers: readers.key_ids(),
            title: words.title.clone(),
            facts: words.facts.clone(),
            opinion: words.opinion.clone(),
            childs_words: words.childs_words.clone(),
            field: words.field.clone(),
        };
        let envelope = seal_entry(&entry, readers, chain, &self.ring.signing)?;
        let named = EnvelopeRef {
            id: entry.id,
            hash: envelope.hash(),
        };
        Ok((named, Blob(envelope.to_bytes())))
    }

    /// Wraps the content key of an envelope, with whichever of the reader's keys opens it, for one more reader.
    ///
    /// # Errors
    /// A refusal in words for the person.
    pub fn rewrap(&self, bytes: &[u8], school: Id, to: PublicKey) -> Result<Stanza, Refusal> {
        let envelope = Envelope::from_bytes(bytes).map_err(|_| Refusal::NotGenuine)?;
        self.with_each_key(|reader| rewrap(&envelope, school, reader, to))
    }

    /// Signs that somebody else may read.
    pub fn grant(&self, grant: &Grant, school: Id) -> Statement {
        self.sign(Label::Grant, school, grant)
    }

    /// Signs, as the second person, what somebody else has signed.
    pub fn sign_off(&self, sign_off: &SignOff, school: Id) -> Statement {
        self.sign(Label::SignOff, school, sign_off)
    }

    /// Signs that one asks to fetch much for an hour.
    pub fn fetch_much(&self, wish: &FetchMuch, school: Id) -> Statement {
        self.sign(Label::FetchMuch, school, wish)
    }

    /// Signs how far one is with a report.
    pub fn seen(&self, seen: &Seen, school: Id) -> Statement {
        self.sign(Label::Seen, school, seen)
    }

    /// Signs where a log stands.
    pub fn head(&self, head: &Head, school: Id) -> Statement {
        self.sign(Label::Head, school, head)
    }

    /// A steward's note that this list is still the newest.
    pub fn fresh(&self, chain: &Chain, stops: &[Statement], now: UtcSeconds) -> Statement {
        fresh_note(chain, stops, &self.ring, now)
    }

    /// Signs the next list of helpers as its first steward, with this person in it.
    ///
    /// # Errors
    /// Why such a list would never count.
    pub fn propose(
        &self,
        chain: &Chain,
        person: Person,
        now: UtcSeconds,
    ) -> Result<Statement, Refused> {
        let next = with_person(chain, person, now)?;
        Ok(propose(chain, &next, &self.ring))
    }

    /// Signs the next list, in which somebody stands elsewhere.
    ///
    /// # Errors
    /// Why such a list would never count.
    pub fn propose_move(
        &self,
        chain: &Chain,
        person: Id,
        standing: &Standing,
        now: UtcSeconds,
    ) -> Result<Statement, Refused> {
        let next = with_standing(chain, person, standing, now)?;
        Ok(propose(chain, &next, &self.ring))
    }

    /// Signs the next list, with these outside helplines.
    ///
    /// # Errors
    /// Why such a list would never count.
    pub fn propose_helplines(
        &self,
        chain: &Chain,
        helplines: &[Helpline],
        now: UtcSeconds,
    ) -> Result<Statement, Refused> {
        let next = with_helplines(chain, helplines, now)?;
        Ok(propose(chain, &next, &self.ring))
    }

    /// Signs the next list without somebody who has left.
    ///
    /// # Errors
    /// Why such a list would never count.
    pub fn propose_without(
        &self,
        chain: &Chain,
        person: Id,
        successors: &[(Place, Id)],
        now: UtcSeconds,
    ) -> Result<Statement, Refused> {
        let next = without_person(chain, person, successors, now)?;
        Ok(propose(chain, &next, &self.ring))
    }

    /// Stops every key of a person.
    pub fn stop(
        &self,
        chain: &Chain,
        person: &Person,
        reason: StopReason,
        now: UtcSeconds,
    ) -> Vec<Statement> {
        stop(chain, person, reason, &self.ring, now)
    }

    /// Signs a list that another steward signed first: the same bytes, checked as everybody will check them.
    ///
    /// # Errors
    /// Why the list does not count.
    pub fn second(&self, chain: &Chain, proposal: &Statement) -> Result<Statement, Refused> {
        second(chain, proposal, &self.ring)
    }

    /// A steward signs that they know of a restore.
    pub fn restored(&self, restored: &Restored, school: Id) -> Statement {
        self.sign(Label::Restored, school, restored)
    }

    /// Signs that the learning records of these pupils go.
    pub fn sweep(&self, sweep: &Sweep, school: Id) -> Statement {
        self.sign(Label::Sweep, school, sweep)
    }

    /// Signs the same bytes as the second person.
    pub fn sign_too(&self, statement: &Statement, school: Id) -> Statement {
        let mut signed = statement.clone();
        add_signature(&mut signed, school, KeyKind::Signing, &self.ring.signing);
        signed
    }

    fn sign(&self, label: Label, school: Id, payload: &impl serde::Serialize) -> Statement {
        state(label, school, payload, KeyKind::Signing, &self.ring.signing)
    }
}
