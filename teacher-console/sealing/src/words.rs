//! Reports and entries: typed words into envelopes, and back with every check.

use protocol::{
    bytes::{Blob, Id, PublicKey},
    directory::Chain,
    entry::Entry,
    envelope::{Envelope, EnvelopeKind, REPORT_BUCKET, STAFF_BUCKETS},
    export::OpenedWords,
    key_id::KeyKind,
    report::Report,
    statement::{Label, Statement},
    voucher::Voucher,
};
use zeroize::Zeroizing;

use crate::{
    envelope::{Outside, ReaderCount, open, seal},
    refusal::Refusal,
    routing::Readers,
    secrets::{ReaderSecret, SigningSecret},
};

/// A report that was opened and found genuine.
pub struct OpenedReport {
    /// The child's words.
    pub report: Report,
    /// This reader's count from that machine: a gap shows a swallowed report.
    pub count: u64,
    /// The machine's name on its voucher.
    pub machine_name: String,
    /// The machine's key, which signed it.
    pub device: PublicKey,
}

/// Seals a pupil's report. `counts` gives each reader's next number on this machine.
pub fn seal_report(
    report: &Report,
    readers: &Readers,
    chain: &Chain,
    device: &SigningSecret,
    counts: impl Fn(&PublicKey) -> u64,
) -> Result<Envelope, Refusal> {
    let json = Zeroizing::new(serde_json::to_vec(report).map_err(|_| Refusal::TooLong)?);
    let outside = outside(
        EnvelopeKind::Report,
        report.id,
        readers,
        chain,
        report.danger_today,
    );
    let to: Vec<ReaderCount> = readers
        .keys()
        .map(|key| ReaderCount {
            count: counts(&key),
            key,
        })
        .collect();
    seal(&outside, &json, REPORT_BUCKET, &to, device)
}

/// Opens a report: genuine, of this school, signed by a machine that somebody in the directory vouched for, and
/// repeating its outside.
pub fn open_report(
    bytes: &[u8],
    chain: &Chain,
    vouchers: &[Statement],
    reader: &ReaderSecret,
) -> Result<OpenedReport, Refusal> {
    let envelope = Envelope::from_bytes(bytes).map_err(|_| Refusal::NotGenuine)?;
    let opened = open(&envelope, chain.school(), reader)?;
    let voucher = voucher_of(&opened.signer, chain, vouchers).ok_or(Refusal::UnknownSender)?;
    let report: Report = serde_json::from_slice(&opened.json).map_err(|_| Refusal::NotGenuine)?;
    let repeats = report.id == opened.header.envelope
        && report.school == opened.header.school
        && report.log == opened.header.log
        && report.kind == "report"
        && opened.header.kind == EnvelopeKind::Report;
    if !repeats {
        return Err(Refusal::NotGenuine);
    }
    Ok(OpenedReport {
        report,
        count: opened.count,
        machine_name: voucher.name,
        device: opened.signer,
    })
}

/// Seals what an adult writes on a case.
pub fn seal_entry(
    entry: &Entry,
    readers: &Readers,
    chain: &Chain,
    author: &SigningSecret,
) -> Result<Envelope, Refusal> {
    let json = Zeroizing::new(serde_json::to_vec(entry).map_err(|_| Refusal::TooLong)?);
    // Length, signature and key stand beside the JSON.
    let bucket = STAFF_BUCKETS
        .into_iter()
        .find(|bucket| json.len() + 100 <= *bucket)
        .ok_or(Refusal::TooLong)?;
    let outside = outside(
        EnvelopeKind::Entry,
        entry.id,
        readers,
        chain,
        entry.happening_now,
    );
    let to: Vec<ReaderCount> = readers
        .keys()
        .map(|key| ReaderCount { key, count: 0 })
        .collect();
    seal(&outside, &json, bucket, &to, author)
}

/// Opens an entry: genuine and signed by the author it names, with a key that some version of the directory lists as
/// theirs: what somebody wrote before they left stays theirs.
pub fn open_entry(bytes: &[u8], chain: &Chain, reader: &ReaderSecret) -> Result<Entry, Refusal> {
    let envelope = Envelope::from_bytes(bytes).map_err(|_| Refusal::NotGenuine)?;
    let opened = open(&envelope, chain.school(), reader)?;
    let entry: Entry = serde_json::from_slice(&opened.json).map_err(|_| Refusal::NotGenuine)?;
    if !chain.has_listed(entry.author, &opened.signer) {
        return Err(Refusal::UnknownSender);
    }
    let repeats = entry.id == opened.header.envelope
        && entry.school == opened.header.school
        && entry.log == opened.header.log
        && entry.happening_now == opened.header.urgent
        && entry.kind == "entry"
        && opened.header.kind == EnvelopeKind::Entry;
    if repeats {
        Ok(entry)
    } else {
        Err(Refusal::NotGenuine)
    }
}

/// Opens an envelope with the proof of who wrote it, for an export. Who the signer is, whoever reads the export checks.
///
/// `stored` are the bytes as the chain names them; `openable` the same with stanzas that were added later.
pub fn open_with_proof(
    stored: &Blob,
    openable: &[u8],
    chain: &Chain,
    reader: &ReaderSecret,
) -> Result<OpenedWords, Refusal> {
    let envelope = Envelope::from_bytes(openable).map_err(|_| Refusal::NotGenuine)?;
    let opened = open(&envelope, chain.school(), reader)?;
    let json = std::str::from_utf8(&opened.json).map_err(|_| Refusal::NotGenuine)?;
    Ok(OpenedWords {
        envelope: stored.clone(),
        json: json.to_owned(),
        signature: opened.signature,
        signer: opened.signer,
        content_key: Some(Blob(opened.content_key.to_vec())),
    })
}

/// The voucher for a machine's key, if somebody signed one who is or was in the directory: computers do not become
/// strangers when the colleague who approved them leaves.
pub fn voucher_of(device: &PublicKey, chain: &Chain, vouchers: &[Statement]) -> Option<Voucher> {
    vouchers
        .iter()
        .filter(|statement| {
            chain.everybody_ever().any(|(_, person)| {
                statement.is_signed_by(KeyKind::Signing, &person.signing_key, chain.school())
            })
        })
        .filter_map(|statement| statement.read::<Voucher>(Label::Voucher).ok())
        .find(|voucher| voucher.device_key == *device)
}

fn outside(
    kind: EnvelopeKind,
    envelope: Id,
    readers: &Readers,
    chain: &Chain,
    urgent: bool,
) -> Outside {
    Outside {
        kind,
        log: readers.log,
        urgent,
        school: chain.school(),
        envelope,
        directory_version: u64::from(chain.newest().version),
        directory_hash: chain.newest_hash(),
    }
}
