//! Searching opened words: what is looked through is fetched as always, and the search is on record before its hits
//! are shown (H-26, `keys` plan §2, hole 20).

use protocol::{
    bytes::{Id, PublicKey},
    cases::{AskLog, Cases, Inbox},
    console_note::{ConsoleNote, ConsoleNoteRow, ConsoleNotes, Noted},
    directory::LogName,
    export::{CaseRecords, ChainRecord},
    key_id::{KeyKind, key_id},
    paths,
    report::Report,
    statement::Label,
};
use zeroize::Zeroizing;

use super::{
    Client,
    cases::CaseFacts,
    letting::{Shut, openable},
    refused,
};
use crate::{
    intent::{
        Answer, Trouble,
        search::{SearchAnswer, SearchEffect},
    },
    search::{Opened, Part, Place, Text},
    state::{
        incidents::{SeenCase, ShownCase, ShownWords},
        reports::Printout,
        search::{EarlierDeed, EarlierNote, FoundWords},
    },
};

impl Client {
    pub(super) fn search(&mut self, effect: SearchEffect) -> Result<Answer, Trouble> {
        match effect {
            SearchEffect::Look {
                log,
                query,
                everything,
            } => self.look(log, query, everything),
            SearchEffect::LoadEarlier(log) => self.earlier_notes(log),
        }
        .map(Answer::Search)
    }

    fn look(
        &mut self,
        log: LogName,
        query: String,
        everything: bool,
    ) -> Result<SearchAnswer, Trouble> {
        self.keys()?;
        let shut = if everything { self.open_all(log)? } else { 0 };
        let look = self.opened.look(log, &query);
        let what = Noted::Searched {
            everything,
            looked_through: look.looked_through,
            hits: look.hit_count,
        };
        let _none: Vec<ChainRecord> = self.note(log, what, &query, look.left_out)?;
        Ok(SearchAnswer::Found(FoundWords {
            query,
            hits: look.hits,
            hit_count: look.hit_count,
            looked_through: look.looked_through,
            shut,
            seen: self.opened.seen(log),
        }))
    }

    /// Opens every report and case of this log that is not open here as it is now. Returns how many do not open.
    fn open_all(&mut self, log: LogName) -> Result<u32, Trouble> {
        let mut shut = 0;
        let inbox: Inbox = self.ask(paths::INBOX, &AskLog { log })?;
        // A worry of a member of staff is a case, and is opened as one.
        for row in inbox.reports.iter().filter(|row| row.concern.is_none()) {
            if self
                .opened
                .length(log, Place::Report(row.envelope))
                .is_none()
            {
                let opened = self.fetch_report(log, row.envelope).map(|_| ());
                shut += does_not_open(opened)?;
            }
        }
        let cases: Cases = self.ask(paths::CASES, &AskLog { log })?;
        for row in cases.cases.into_iter().filter(|row| !row.practice) {
            if self.opened.length(log, Place::Case(row.case)) != Some(row.length) {
                let opened = self.load_case(log, row.case).map(|_| ());
                shut += does_not_open(opened)?;
            }
        }
        Ok(shut)
    }

    /// Puts on record what this console is about to do, and gives what the links of a printed case stand for. The words are sealed for the readers of the log who were taken
    /// out of nothing that it is about (P16).
    pub(super) fn note(
        &mut self,
        log: LogName,
        what: Noted,
        words: &str,
        left_out: Vec<Id>,
    ) -> Result<Vec<ChainRecord>, Trouble> {
        self.renew_directory()?;
        let me = self.person_id()?;
        let readers = self.readers(log, &CaseFacts::new(left_out.clone(), vec![me]))?;
        let now = self.now();
        let note = self
            .keys()?
            .note(what, (words, &left_out), &readers, self.chain()?, now)
            .map_err(refused)?;
        let known: CaseRecords = self.ask(paths::CONSOLE_NOTES, &note)?;
        Ok(known.records)
    }

    fn earlier_notes(&mut self, log: LogName) -> Result<SearchAnswer, Trouble> {
        self.keys()?;
        let found: ConsoleNotes = self.ask(paths::CONSOLE_NOTES_EARLIER, &AskLog { log })?;
        let notes: Vec<EarlierNote> = found
            .notes
            .iter()
            .map(|row| self.earlier_note(log, row))
            .collect::<Result<_, _>>()?;
        Ok(SearchAnswer::Earlier(log, notes))
    }

    /// Notes of this log that this person can read and the new reader cannot, but for those that leave them out (P16).
    pub(super) fn shut_notes(
        &mut self,
        log: LogName,
        to: Id,
        key: PublicKey,
    ) -> Result<Vec<Shut>, Trouble> {
        let earlier: ConsoleNotes = self.ask(paths::CONSOLE_NOTES_EARLIER, &AskLog { log })?;
        let key = key_id(KeyKind::Reader, &key);
        let mut shut = Vec::new();
        for row in earlier.notes {
            let bytes = openable(&row.envelope, &row.added)?;
            // Words that do not open here may leave anybody out.
            let Ok(entry) = self.keys()?.open_entry(&bytes, self.chain()?) else {
                continue;
            };
            if !row.readers.contains(&key) && !entry.left_out.contains(&to) {
                let envelope = row.id;
                shut.push(Shut { envelope, bytes });
            }
        }
        Ok(shut)
    }

    /// A note that its author did not sign, or whose words are others, is shown without them.
    fn earlier_note(&self, log: LogName, row: &ConsoleNoteRow) -> Result<EarlierNote, Trouble> {
        let chain = self.chain()?;
        let note: ConsoleNote = row.note.read(Label::ConsoleNote).map_err(|_| {
            Trouble::Here(
                "A note of an earlier search cannot be read. Tell your technician.".to_owned(),
            )
        })?;
        let hash = protocol::bytes::sha256(&[&row.envelope.0]);
        let is_genuine = chain.has_signed(note.by, &row.note)
            && note.log == log
            && (note.envelope.id, note.envelope.hash) == (row.id, hash);
        let bytes = openable(&row.envelope, &row.added)?;
        let opened = self.keys()?.open_entry(&bytes, chain).ok();
        let words = opened
            .filter(|entry| is_genuine && entry.id == row.id && entry.author == note.by)
            .map(|entry| entry.facts.clone());
        Ok(EarlierNote {
            at: row.received_at,
            by: self.name_ever(note.by),
            what: match note.what {
                Noted::Searched {
                    looked_through,
                    hits,
                    ..
                } => EarlierDeed::Searched {
                    looked_through,
                    hits,
                },
                Noted::Compared { looked_through } => EarlierDeed::Compared { looked_through },
                Noted::Printed { case } => EarlierDeed::Printed(Printout::Case(case)),
                Noted::PrintedReport { report } => EarlierDeed::Printed(Printout::Report(report)),
            },
            words,
        })
    }

    /// Lets an opened report be searched until the lock.
    pub(super) fn keep_report(&mut self, title: &str, report: &Report) {
        let text = |part, words: &str| Text {
            part,
            at: report.written_at,
            words: Zeroizing::new(words.to_owned()),
        };
        let opened = Opened {
            title: Zeroizing::new(title.to_owned()),
            length: 0,
            left_out: report.left_out.clone(),
            texts: vec![
                text(Part::Title, title),
                text(Part::ChildsWords, &report.words),
            ],
            seen: None,
        };
        self.opened
            .keep(report.log, Place::Report(report.id), opened);
    }

    /// Lets an opened case be searched until the lock.
    pub(super) fn keep_case(&mut self, case: &ShownCase, left_out: Vec<Id>) {
        let mut texts = vec![Text {
            part: Part::Title,
            at: case.row.opened_at,
            words: Zeroizing::new(case.title.clone()),
        }];
        for act in &case.acts {
            let ShownWords::Open(words) = &act.words else {
                continue;
            };
            let parts = [
                (Part::Facts, &words.facts),
                (Part::Opinion, &words.opinion),
                (Part::ChildsWords, &words.childs_words),
            ];
            texts.extend(parts.map(|(part, words)| Text {
                part,
                at: act.written_at,
                words: Zeroizing::new(words.clone()),
            }));
            let lines = words.field.iter().flat_map(|field| &field.lines);
            texts.extend(lines.map(|line| Text {
                part: Part::Line,
                at: act.written_at,
                words: Zeroizing::new(line.words.clone()),
            }));
        }
        let opened = Opened {
            title: Zeroizing::new(case.title.clone()),
            length: case.row.length,
            left_out,
            texts,
            seen: Some(SeenCase::of(case)),
        };
        self.opened
            .keep(case.log, Place::Case(case.row.case), opened);
    }
}

/// Words that do not open are left out and counted; anything else that goes wrong ends the search.
pub(super) fn does_not_open(opened: Result<(), Trouble>) -> Result<u32, Trouble> {
    match opened {
        // A report that was handed over is given to nobody, and no number tells of it.
        Ok(()) | Err(Trouble::NotThere(..)) => Ok(0),
        Err(Trouble::Here(_)) => Ok(1),
        Err(other) => Err(other),
    }
}
