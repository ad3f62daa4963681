//! The recovery keys while two holders sit together: they wrap records once more, and show none of them.

use protocol::{
    UtcSeconds,
    bytes::{Blob, Id, PublicKey},
    directory::{Chain, LogName, Recovery},
    envelope::{Envelope, EnvelopeKind, Stanza},
    grant::{Grant, GrantReason},
    key_id::{KeyKind, key_id},
    sheets::UseSheets,
    statement::{Label, Refused, Statement},
};
use sealing::{
    editing::with_new_sheets,
    envelope::rewrap,
    recovery::{RecoverySeed, Sheet, wrong_pair},
    refusal::Refusal,
    signing::state,
    words::{open_entry, open_report},
};

use crate::state::{secret::Secret, sheets::Pair};

/// The keys that two sheets have brought back.
pub struct TwoSheets {
    seed: RecoverySeed,
}

/// New sheets whose keys do not count yet.
pub struct NewSheets {
    seed: RecoverySeed,
}

impl TwoSheets {
    /// Brings the keys back from the line two sheets share.
    ///
    /// # Errors
    /// [`Refusal::MistypedCode`], or [`Refusal::SheetsDoNotMatch`] when the keys are not those of the newest list.
    pub fn open(pair: Pair, one: &Secret, other: &Secret, chain: &Chain) -> Result<Self, Refusal> {
        let seed = RecoverySeed::from_lines(pair.name(), one.text(), other.text())?;
        if seed.signing().public() == chain.newest().recovery.signing_key {
            Ok(Self { seed })
        } else {
            Err(Refusal::SheetsDoNotMatch)
        }
    }

    /// Signs that they were brought together to let this key read this log.
    pub fn use_for(
        &self,
        log: LogName,
        reader: &PublicKey,
        chain: &Chain,
        now: UtcSeconds,
    ) -> Statement {
        let sheets = UseSheets {
            format: 1,
            log,
            reader: key_id(KeyKind::Reader, reader),
            at: now,
        };
        self.sign(Label::Sheets, chain, &sheets)
    }

    /// Signs that a key may read these words, with the stanzas that make it so.
    pub fn grant(
        &self,
        log: LogName,
        envelopes: Vec<Id>,
        reader: &PublicKey,
        chain: &Chain,
        now: UtcSeconds,
    ) -> Statement {
        let grant = Grant {
            format: 1,
            log,
            envelopes,
            reader: key_id(KeyKind::Reader, reader),
            reason: GrantReason::TwoSheets,
            at: now,
        };
        self.sign(Label::Grant, chain, &grant)
    }

    /// Whom the words leave out, without showing them to anybody: a child's report or an adult's worry says so.
    ///
    /// # Errors
    /// When the words are not genuine.
    pub fn left_out(
        &self,
        bytes: &[u8],
        chain: &Chain,
        vouchers: &[Statement],
    ) -> Result<Vec<Id>, Refusal> {
        let envelope = Envelope::from_bytes(bytes).map_err(|_| Refusal::NotGenuine)?;
        let reader = self.seed.reader();
        if envelope.header.kind == EnvelopeKind::Report {
            let opened = open_report(bytes, chain, vouchers, &reader)?;
            Ok(opened.report.left_out.clone())
        } else {
            Ok(open_entry(bytes, chain, &reader)?.left_out)
        }
    }

    /// Wraps the words' key for one more reader.
    ///
    /// # Errors
    /// When these sheets cannot open the words.
    pub fn rewrap(&self, bytes: &[u8], chain: &Chain, to: PublicKey) -> Result<Stanza, Refusal> {
        let envelope = Envelope::from_bytes(bytes).map_err(|_| Refusal::NotGenuine)?;
        rewrap(&envelope, chain.school(), &self.seed.reader(), to)
    }

    /// The key that reads every record.
    pub fn reader(&self) -> PublicKey {
        self.seed.reader().public()
    }

    /// Signs the next list: the new sheets count, and these people are stewards as well.
    ///
    /// # Errors
    /// What a rule of the list refuses.
    pub fn next_list(
        &self,
        new: &NewSheets,
        stewards: &[Id],
        chain: &Chain,
        now: UtcSeconds,
    ) -> Result<Statement, Refused> {
        let recovery = Recovery {
            reader_key: new.reader(),
            signing_key: new.seed.signing().public(),
            made_at: now,
            holders: chain.newest().recovery.holders.clone(),
        };
        let next = with_new_sheets(chain, recovery, stewards, now)?;
        Ok(self.sign(Label::Directory, chain, &next))
    }

    fn sign(&self, label: Label, chain: &Chain, payload: &impl serde::Serialize) -> Statement {
        let key = self.seed.signing();
        state(label, chain.school(), payload, KeyKind::Signing, &key)
    }
}

impl NewSheets {
    /// New keys, and the three sheets that bring them back.
    pub fn make() -> (Self, [Sheet; 3]) {
        let seed = RecoverySeed::new();
        let sheets = seed.sheets();
        (Self { seed }, sheets)
    }

    /// The key that will read every record.
    pub fn reader(&self) -> PublicKey {
        self.seed.reader().public()
    }

    /// The first pair of the six lines typed back that does not bring these keys back, if any.
    pub fn wrong_pair(&self, lines: &[Secret; 6]) -> Option<&'static str> {
        wrong_pair(
            &lines.each_ref().map(Secret::text),
            &self.seed.signing().public(),
        )
    }
}

/// Stanzas as they travel.
pub fn travelling(stanzas: &[Stanza]) -> Vec<Blob> {
    stanzas
        .iter()
        .map(|stanza| Blob(stanza.to_bytes()))
        .collect()
}
