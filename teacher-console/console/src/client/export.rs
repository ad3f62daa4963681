//! Handing a record to somebody outside: on record first; then everything is opened in memory and written as one
//! encrypted file.

use std::path::Path;

use paper::{Fonts, PaperFault};
use protocol::{
    act::ActKind,
    bytes::{Blob, Id},
    cases::{AskCase, AskLog, FetchEnvelope, OneCase, OneEnvelope, PostAct},
    chain::{Link, Point, Standing},
    directory::LogName,
    export::{CaseRecords, Export, OpenedWords},
    field::FieldKind,
    machines::{Nothing, Vouchers},
    paths,
    subject_access::SubjectRecord,
};
use sealing::kit::passphrase;

use super::{
    Client,
    letting::{given, openable},
};
use crate::{
    export::{
        Files, HandingOver, Held, extract::texts, extract_files, file_name, files, manifest,
        receipt_due, zipped,
    },
    folder::write_bytes,
    intent::{
        Answer, Trouble,
        export::{Awaited, OwnRecord},
    },
    state::{export::Done, incidents::EntryWords, secret::Secret},
    subject_text::subject_text,
    system_fonts,
};

/// Fonts the pages can be set in, best first.
const LETTERS: [&str; 4] = [
    "Andika-Regular",
    "Andika-Bold",
    "Inter-Regular",
    "Inter-Bold",
];

impl Client {
    pub(super) fn export(
        &mut self,
        (log, case): (LogName, Id),
        folder: &str,
        words: &EntryWords,
        (receipt, only): (Option<&Awaited>, Option<&OwnRecord>),
        expected_length: u32,
    ) -> Result<Answer, Trouble> {
        if !Path::new(folder).is_dir() {
            return Err(Trouble::Here(format!(
                "There is no folder {folder}. Nothing was done; please name another."
            )));
        }
        let held = only.map(|only| held(&only.held)).transpose()?.flatten();
        let one: OneCase = self.ask(paths::CASES_ONE, &AskCase { log, case })?;
        let who = self.case_facts(log, &one)?;
        let kind = ActKind::Export;
        let post = self.signed_act((log, case), kind, Some(words), expected_length, &who)?;
        let hash = post.act.hash();
        let known: CaseRecords = self.ask(paths::CASES_EXPORT, &post)?;
        self.remember_last_act(log, hash)?;
        let mut done = if let Some(only) = only {
            let words = self.opened_words(log, &one, None)?;
            let files = |handing: &HandingOver<'_>, fonts: &Fonts| {
                extract_files(case, &words, &only.chosen, held.as_ref(), handing, fonts)
            };
            self.write_export((log, case), files, Path::new(folder))?
        } else {
            let export = self.whole(log, &one, &post, known)?;
            let files = |handing: &HandingOver<'_>, fonts: &Fonts| files(&export, handing, fonts);
            self.write_export((log, case), files, Path::new(folder))?
        };
        done.is_task = receipt.is_some_and(|receipt| {
            let kind = ActKind::AddField {
                field: FieldKind::Task,
                due_on: Some(receipt.due),
            };
            let words = Some(&receipt.words);
            // The passphrase is shown whatever becomes of the task; the screen says whether it is there.
            self.act_of_kind(log, case, kind, words, expected_length + 1)
                .is_ok()
        });
        Ok(Answer::Exported(done))
    }

    /// Everything that an outsider needs to check it.
    fn whole(
        &mut self,
        log: LogName,
        one: &OneCase,
        post: &PostAct,
        known: CaseRecords,
    ) -> Result<Export, Trouble> {
        let vouchers: Vouchers = self.ask(paths::MACHINES_VOUCHERS, &Nothing {})?;
        let is_whole_log = self.watched_logs()?.contains(&log);
        let links = if is_whole_log {
            let standing: Standing = self.ask(paths::CHAIN_STANDING, &AskLog { log })?;
            self.links(log, Point::START, standing.head)?
        } else {
            known.records.iter().map(|one| one.link).collect()
        };
        let words = self.opened_words(log, one, post.envelope.as_ref())?;
        let chain = self.chain()?;
        Ok(Export {
            format: 1,
            school: chain.school(),
            log,
            case: one.row.case,
            directories: chain.statements().to_vec(),
            vouchers: vouchers.vouchers,
            is_whole_log,
            links: earliest_first(links),
            records: known.records,
            words,
            deletions: one.deletions.clone(),
        })
    }

    /// Every text of the case that this person can open, the reason of an export last. What they cannot open is not
    /// there, and the checker says so.
    pub(super) fn opened_words(
        &mut self,
        log: LogName,
        one: &OneCase,
        reason: Option<&Blob>,
    ) -> Result<Vec<OpenedWords>, Trouble> {
        let mut sealed: Vec<(Blob, Vec<Blob>)> = Vec::new();
        if let Some(envelope) = one.report {
            let ask = FetchEnvelope { log, envelope };
            // One that was handed over is given to nobody here.
            let report = given(self.ask::<OneEnvelope>(paths::ENVELOPES_FETCH, &ask))?;
            sealed.extend(report.map(|report| (report.envelope, report.added)));
        }
        for act in &one.acts {
            if let Some(envelope) = &act.envelope {
                sealed.push((envelope.clone(), act.added.clone()));
            }
        }
        sealed.extend(reason.cloned().map(|reason| (reason, Vec::new())));
        let mut opened = Vec::new();
        for (stored, added) in sealed {
            let bytes = openable(&stored, &added)?;
            let words = self.keys()?.open_with_proof(&stored, &bytes, self.chain()?);
            opened.extend(words.ok());
        }
        Ok(opened)
    }

    /// Every text of a case, for whoever chooses what somebody may have of their own record.
    pub(super) fn load_texts(&mut self, log: LogName, case: Id) -> Result<Answer, Trouble> {
        let one: OneCase = self.ask(paths::CASES_ONE, &AskCase { log, case })?;
        let words = self.opened_words(log, &one, None)?;
        Ok(Answer::Texts(case, texts(&words, self.chain()?)))
    }

    fn write_export(
        &self,
        (log, case): (LogName, Id),
        files: impl FnOnce(&HandingOver<'_>, &Fonts) -> (Files, Option<PaperFault>),
        folder: &Path,
    ) -> Result<Done, Trouble> {
        let fonts = Fonts::from_files(system_fonts::read(&LETTERS).into_iter().flatten());
        let handing = HandingOver {
            by: self.person_id()?,
            at: self.now(),
            chain: self.chain()?,
        };
        let (files, without_pages) = files(&handing, &fonts);
        let list = manifest((log, case), &handing, &files);
        let signed = self.keys()?.export(&list, handing.chain.school());
        let passphrase = passphrase();
        let path = folder.join(file_name(case, handing.at));
        let fault = |why: &dyn std::fmt::Display| {
            Trouble::Here(format!(
                "The export is on record, and {} could not be written: {why}. Please hand it out again.",
                path.display()
            ))
        };
        let zip = zipped(files, &signed, &passphrase).map_err(|why| fault(&why))?;
        write_bytes(&path, &zip).map_err(|why| fault(&why))?;
        Ok(Done {
            log,
            case,
            file: path.display().to_string(),
            passphrase: Secret::new(passphrase.to_string()),
            without_pages: without_pages.map_or_else(String::new, |fault| fault.to_string()),
            receipt_due: receipt_due(handing.at),
            is_task: false,
        })
    }
}

/// What the server holds about somebody, as this program saved it; nothing where no file is named.
fn held(file: &str) -> Result<Option<Held>, Trouble> {
    if file.is_empty() {
        return Ok(None);
    }
    let not_read = || {
        Trouble::Here(format!(
            "{file} is no file with what the server holds about a pupil. Name the one that ends in .json, or none. Nothing was done."
        ))
    };
    let machines = std::fs::read(file).map_err(|_| not_read())?;
    let record: SubjectRecord = serde_json::from_slice(&machines).map_err(|_| not_read())?;
    let text = subject_text(&record).map_err(|_| not_read())?;
    Ok(Some(Held { machines, text }))
}

fn earliest_first(mut links: Vec<Link>) -> Vec<Link> {
    links.sort_by_key(|link| (link.epoch, link.n));
    links
}
