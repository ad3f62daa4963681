//! Saying, sealed and signed, what this console does with opened words.

use protocol::{
    UtcSeconds,
    act::EnvelopeRef,
    bytes::{Blob, Id},
    console_note::{ConsoleNote, Noted, PostConsoleNote},
    directory::{Chain, LogName},
    entry::Entry,
    statement::Label,
};
use sealing::{random, refusal::Refusal, routing::Readers, words::seal_entry};

use super::Keyring;

/// Where a note's words belong to no case.
const NO_CASE: Id = Id([0; 16]);

impl Keyring {
    /// A note in this log, its words sealed for these readers, and saying to whom it is never opened.
    ///
    /// # Errors
    /// A refusal in words for the person, such as words that are too long.
    pub fn note(
        &self,
        what: Noted,
        (words, left_out): (&str, &[Id]),
        readers: &Readers,
        chain: &Chain,
        now: UtcSeconds,
    ) -> Result<PostConsoleNote, Refusal> {
        let case = match what {
            Noted::Printed { case } => case,
            Noted::Searched { .. } | Noted::Compared { .. } | Noted::PrintedReport { .. } => {
                NO_CASE
            }
        };
        let log: LogName = readers.log;
        let entry = Entry {
            id: random::id(),
            school: chain.school(),
            log,
            kind: "entry".to_owned(),
            case,
            author: self.person,
            previous: None,
            happened_at: now,
            written_at: now,
            left_out: left_out.to_vec(),
            happening_now: false,
            report: None,
            corrects: None,
            readers: readers.key_ids(),
            title: String::new(),
            facts: words.to_owned(),
            opinion: String::new(),
            childs_words: String::new(),
            field: None,
        };
        let envelope = seal_entry(&entry, readers, chain, &self.ring.signing)?;
        let note = ConsoleNote {
            format: 1,
            school: chain.school(),
            log,
            by: self.person,
            at: now,
            what,
            envelope: EnvelopeRef {
                id: entry.id,
                hash: envelope.hash(),
            },
        };
        Ok(PostConsoleNote {
            note: self.sign(Label::ConsoleNote, chain.school(), &note),
            envelope: Blob(envelope.to_bytes()),
        })
    }
}
