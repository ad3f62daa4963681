//! Opened words: each is signed by its author or its computer, and belongs to what it stands beside.

use std::collections::BTreeSet;

use protocol::{
    bytes::{Blob, Hash, sha256},
    entry::Entry,
    envelope::{Envelope, EnvelopeKind, key_commitment, signed_words},
    export::{Export, OpenedWords},
    report::Report,
    statement::verify,
};

use crate::{
    check::{Finding, Weight},
    people::People,
    records::Acts,
};

/// Checks every text, and names those that are not here.
pub(crate) fn check(export: &Export, people: &People, acts: &Acts, found: &mut Vec<Finding>) {
    let mut here = BTreeSet::new();
    let mut is_well = true;
    for words in &export.words {
        let hash = sha256(&[&words.envelope.0]);
        let what = match belongs(export, people, acts, words, hash) {
            Ok(Some(computer)) => Finding::holds(format!("The report was written on {computer}.")),
            Ok(None) if here.insert(hash) => continue,
            Ok(None) => Finding::wrong("The same words stand here twice."),
            Err(why) => Finding::wrong(why),
        };
        is_well &= what.weight != Weight::Wrong;
        here.insert(hash);
        found.push(what);
    }
    let entries = acts
        .acts
        .iter()
        .filter_map(|(hash, act)| Some((act.envelope?.hash, hash)));
    for (envelope, act) in entries {
        if !here.contains(&envelope) {
            let at = acts.places.get(act).map_or("", String::as_str);
            found.push(Finding::note(format!(
                "The words of {at} are not in this export: its exporter could not read them, or they were deleted."
            )));
        }
    }
    if acts.reports.iter().any(|report| !here.contains(report)) {
        found.push(Finding::note(
            "The words of the report are not in this export.",
        ));
    }
    if is_well {
        let count = export.words.len();
        found.push(Finding::holds(format!(
            "All {count} texts are the ones their authors signed."
        )));
        found.extend(keys(export));
    }
}

/// Keys that were handed out are for the envelopes that are here, and for no other.
fn keys(export: &Export) -> Option<Finding> {
    let count = export
        .words
        .iter()
        .filter(|words| words.content_key.is_some())
        .count();
    (count > 0).then(|| {
        Finding::holds(format!(
            "{count} sealed envelopes come with their own key; of everything else in the log there are hashes only."
        ))
    })
}

/// For a report, the computer it was written on.
fn belongs<'a>(
    export: &Export,
    people: &'a People,
    acts: &Acts,
    words: &OpenedWords,
    hash: Hash,
) -> Result<Option<&'a str>, String> {
    let envelope = Envelope::from_bytes(&words.envelope.0)
        .map_err(|_| "A sealed envelope cannot be read.".to_owned())?;
    let header = envelope.header;
    let signed = signed_words(&header.to_bytes(), words.json.as_bytes());
    if !verify(&words.signer, &signed, &words.signature) {
        return Err("A text is not the one that was signed.".to_owned());
    }
    let is_its_key = |key: &Blob| key_commitment(&key.0) == header.commitment;
    if !words.content_key.as_ref().is_none_or(is_its_key) {
        return Err("A key that came with a text opens another envelope.".to_owned());
    }
    let not_here = || "A text belongs to nothing in this case.".to_owned();
    if (header.school, header.log) != (export.school, export.log) {
        return Err(not_here());
    }
    if header.kind == EnvelopeKind::Report {
        let report: Report = serde_json::from_str(&words.json).map_err(|_| not_here())?;
        if !acts.reports.contains(&hash) || report.id != header.envelope {
            return Err(not_here());
        }
        return match people.computer(&words.signer) {
            Some(name) => Ok(Some(name)),
            None => Err("The report comes from a computer that nobody vouched for.".to_owned()),
        };
    }
    let entry: Entry = serde_json::from_str(&words.json).map_err(|_| not_here())?;
    let act = acts
        .acts
        .iter()
        .find(|(_, act)| act.envelope.is_some_and(|named| named.hash == hash));
    match act {
        Some((_, act))
            if act.author == entry.author
                && entry.case == export.case
                && entry.id == header.envelope
                && people.has_key(entry.author, &words.signer) =>
        {
            Ok(None)
        }
        _ => Err(not_here()),
    }
}
