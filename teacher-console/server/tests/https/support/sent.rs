//! What computers of a school send again and again in these tests.

use protocol::{
    act::EnvelopeRef,
    bytes::{Blob, Id},
    console_note::{ConsoleNote, Noted, PostConsoleNote},
    envelope::Envelope,
    parcel::ProgressFact,
    statement::Label,
};

use super::{Adult, TestSchool};

impl TestSchool {
    /// A run of a scenario that this pupil has played to its end; its number makes its id and its scenario.
    pub(crate) fn run(&self, number: u8, pupil: Id) -> ProgressFact {
        ProgressFact {
            id: Id([number; 16]),
            pupil,
            is_checked: true,
            scenario: format!("scenario-{number}"),
            topic: "topic".into(),
            outcome: "told-somebody".into(),
            facts: serde_json::json!({}),
            seconds: 60,
            happened_at: self.time(),
        }
    }

    /// What a console says `by` did with opened words, signed by `signer`, who may be somebody else.
    pub(crate) fn console_note(
        &self,
        by: &Adult,
        signer: &Adult,
        words: &Envelope,
        what: Noted,
    ) -> PostConsoleNote {
        let note = ConsoleNote {
            format: 1,
            school: self.id,
            log: words.header.log,
            by: by.person.id,
            at: self.time(),
            what,
            envelope: EnvelopeRef {
                id: words.header.envelope,
                hash: words.hash(),
            },
        };
        PostConsoleNote {
            note: signer.sign(Label::ConsoleNote, self.id, &note),
            envelope: Blob(words.to_bytes()),
        }
    }
}
