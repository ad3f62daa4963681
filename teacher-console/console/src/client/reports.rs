//! Fetching, opening and answering reports.

use std::collections::BTreeSet;

use protocol::{
    bytes::{Hash, Id, KeyId, sha256},
    cases::{AskLog, FetchEnvelope, Inbox, OneEnvelope, OpenedBy, PostSeen},
    directory::{Chain, LogName},
    machines::{Nothing, Vouchers},
    paths,
    report::{Report, Teller},
    seen::{Seen, SeenState},
};
use sealing::words::OpenedReport;

use super::{Client, Gist, letting::openable, refused};
use crate::{
    folder::Counted,
    intent::{Answer, Trouble},
    machines::{SenderDoubt, doubts},
    state::reports::ShownReport,
};

impl Client {
    pub(super) fn load_inbox(&mut self, log: LogName) -> Result<Answer, Trouble> {
        let inbox: Inbox = self.ask(paths::INBOX, &AskLog { log })?;
        Ok(Answer::Inbox(log, inbox))
    }

    pub(super) fn open_report(&mut self, log: LogName, envelope: Id) -> Result<Answer, Trouble> {
        let said: Vouchers = self.ask(paths::MACHINES_VOUCHERS, &Nothing {})?;
        let (opened, hash, opened_by) = self.fetch_with(log, envelope, &said)?;
        let missing = self.count(envelope, &opened)?;
        let same_pupil = self.others_naming_the_pupil_of(envelope);
        let chain = self.chain()?;
        let mut doubts = doubts(opened.device, &said, chain);
        if self.is_counted_twice(envelope, &opened)? && !doubts.contains(&SenderDoubt::Doubled) {
            doubts.push(SenderDoubt::Doubled);
        }
        let report = opened.report;
        Ok(Answer::ReportOpened(Box::new(ShownReport {
            log,
            envelope,
            hash,
            readers: reader_names(chain, &report.readers),
            may_be_about: other_readers(chain, &report.readers, self.person_id()?),
            opened: opened_by
                .iter()
                .filter_map(|one| Some((chain.person_ever(one.person)?.name.clone(), one.at)))
                .collect(),
            left_out: names(chain, &report.left_out),
            left_out_ids: report.left_out.clone(),
            machine: opened.machine_name,
            missing,
            same_pupil,
            doubts,
            opened_at: self.now(),
            state: SeenState::Opened,
            report,
        })))
    }

    /// Fetches and opens; who it names and whom the child took out is remembered while the keys are open.
    pub(super) fn fetch_report(
        &mut self,
        log: LogName,
        envelope: Id,
    ) -> Result<(OpenedReport, Hash), Trouble> {
        let said: Vouchers = self.ask(paths::MACHINES_VOUCHERS, &Nothing {})?;
        let (opened, hash, _) = self.fetch_with(log, envelope, &said)?;
        Ok((opened, hash))
    }

    fn fetch_with(
        &mut self,
        log: LogName,
        envelope: Id,
        said: &Vouchers,
    ) -> Result<(OpenedReport, Hash, Vec<OpenedBy>), Trouble> {
        self.keys()?;
        let sealed: OneEnvelope =
            self.ask(paths::ENVELOPES_FETCH, &FetchEnvelope { log, envelope })?;
        let bytes = openable(&sealed.envelope, &sealed.added)?;
        let opened = self
            .keys()?
            .open_report(&bytes, self.chain()?, &said.vouchers)
            .map_err(refused)?;
        let gist = Gist {
            title: told_by(&opened.report),
            pupil: pupil_of(&opened.report),
            left_out: opened.report.left_out.clone(),
        };
        self.keep_report(&gist.title, &opened.report);
        self.gists.insert(envelope, gist);
        let hash = sha256(&[&sealed.envelope.0]);
        Ok((opened, hash, sealed.opened))
    }

    /// Other reports opened here that name the same pupil: by the class list, or by the same name where one of the two
    /// has no place on it. Worked out in memory only, and forgotten with the keys.
    fn others_naming_the_pupil_of(&self, envelope: Id) -> Vec<Id> {
        let Some(this) = self.gists.get(&envelope) else {
            return Vec::new();
        };
        self.gists
            .iter()
            .filter(|(other, gist)| **other != envelope && gist.names_the_same(this))
            .map(|(other, _)| *other)
            .collect()
    }

    /// Remembers the count inside an opened report, and says how many are certainly missing before it.
    fn count(&mut self, envelope: Id, opened: &OpenedReport) -> Result<u64, Trouble> {
        let me = self.person_id()?;
        let machine = opened.machine_name.clone();
        let counted = Counted {
            machine: machine.clone(),
            count: opened.count,
            device: Some(opened.device),
            key: self.counted_for(opened)?,
        };
        let key = counted.key;
        let counts = &mut self.folder.seen.counts;
        counts.insert(format!("{me}/{envelope}"), counted);
        self.keep_seen()?;
        let mut unopened = 0;
        for log in self.logs() {
            let inbox: Inbox = self.ask(paths::INBOX, &AskLog { log })?;
            let counts = &self.folder.seen.counts;
            unopened += inbox
                .reports
                .iter()
                .filter(|row| row.machine_name == machine)
                .filter(|row| !counts.contains_key(&format!("{me}/{}", row.envelope)))
                .count();
        }
        let prefix = format!("{me}/");
        let known = self
            .folder
            .seen
            .counts
            .iter()
            .filter(|(name, counted)| name.starts_with(&prefix) && counted.machine == machine)
            .filter(|(_, counted)| counted.key.is_none() || counted.key == key)
            .map(|(_, counted)| counted.count);
        Ok(missing_of(known, unopened))
    }

    /// For which of this person's keys a computer counted a report: it begins anew with each.
    fn counted_for(&self, opened: &OpenedReport) -> Result<Option<KeyId>, Trouble> {
        let me = self.person_id()?;
        let mine = self.chain()?.everybody_ever();
        let mut keys = mine
            .filter(|(_, person)| person.id == me)
            .flat_map(|(_, person)| &person.reader_keys)
            .map(|reader| reader.key_id);
        Ok(keys.find(|key| opened.report.readers.contains(key)))
    }

    /// Whether another report that this person opened here says the same number of the same key: then two machines
    /// have counted with it. Words that were wrapped again carry no number.
    fn is_counted_twice(&self, envelope: Id, opened: &OpenedReport) -> Result<bool, Trouble> {
        let me = self.person_id()?;
        let (mine, this) = (format!("{me}/"), format!("{me}/{envelope}"));
        let key = self.counted_for(opened)?;
        let mut others = self.folder.seen.counts.iter().filter(|(name, counted)| {
            name.starts_with(&mine)
                && **name != this
                && counted.device == Some(opened.device)
                && counted.key == key
        });
        Ok(opened.count > 0 && others.any(|(_, counted)| counted.count == opened.count))
    }

    fn logs(&self) -> Vec<LogName> {
        self.person
            .as_ref()
            .map(|person| person.session.logs.clone())
            .unwrap_or_default()
    }

    pub(super) fn send_seen(
        &mut self,
        log: LogName,
        envelope: Id,
        hash: Hash,
        state: SeenState,
        phrase: Option<String>,
    ) -> Result<Answer, Trouble> {
        let seen = Seen {
            format: 1,
            envelope,
            hash,
            state,
            phrase,
            at: self.now(),
        };
        let school = self.chain()?.school();
        let seen = self.keys()?.seen(&seen, school);
        let _stored: serde_json::Value = self.ask(paths::SEEN, &PostSeen { log, seen })?;
        Ok(Answer::SeenSent(envelope, state))
    }
}

/// Each report says which one it is for this reader; what is neither opened nor listed, and came before the newest
/// one, was swallowed. Never more than certain: a report not yet opened may be any of them.
fn missing_of(known: impl Iterator<Item = u64>, unopened: usize) -> u64 {
    let known: BTreeSet<u64> = known.collect();
    let newest = known.last().copied().unwrap_or(0);
    let accounted = u64::try_from(known.len() + unopened).unwrap_or(u64::MAX);
    newest.saturating_sub(accounted)
}

impl Gist {
    fn names_the_same(&self, other: &Self) -> bool {
        match (self.pupil, other.pupil) {
            (Some(one), Some(another)) => one == another,
            _ => !self.title.is_empty() && self.title.eq_ignore_ascii_case(&other.title),
        }
    }
}

/// The pupil of the class list that a report names, if any.
fn pupil_of(report: &Report) -> Option<Id> {
    match &report.who {
        Teller::SignedIn { pupil, .. } => Some(*pupil),
        Teller::NameTapped { pupil, .. } => *pupil,
        Teller::RatherNotSay => None,
    }
}

/// The name a report gives, for the list of cases; empty when it gives none.
fn told_by(report: &Report) -> String {
    match &report.who {
        Teller::SignedIn { name, .. } | Teller::NameTapped { name, .. } => name.clone(),
        Teller::RatherNotSay => String::new(),
    }
}

/// Names of people by any of their reader keys, also of people who have left; the recovery sheets are nobody.
fn reader_names(chain: &Chain, keys: &[KeyId]) -> Vec<String> {
    keys.iter()
        .filter_map(|key| {
            chain
                .everybody_ever()
                .map(|(_, person)| person)
                .find(|person| person.reader_keys.iter().any(|own| own.key_id == *key))
        })
        .map(|person| person.name.clone())
        .collect()
}

/// People of the newest list, apart from oneself, for whom it was sealed.
fn other_readers(chain: &Chain, keys: &[KeyId], me: Id) -> Vec<(Id, String)> {
    let mut others: Vec<(Id, String)> = Vec::new();
    for person in keys.iter().filter_map(|key| chain.reader_with(*key)) {
        let is_known = others.iter().any(|(id, _)| *id == person.id);
        if person.id != me && !is_known {
            others.push((person.id, person.name.clone()));
        }
    }
    others
}

fn names(chain: &Chain, people: &[Id]) -> Vec<String> {
    people
        .iter()
        .filter_map(|id| chain.person_ever(*id))
        .map(|person| person.name.clone())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Gist, missing_of};
    use protocol::bytes::Id;

    #[test]
    fn two_reports_name_the_same_pupil_by_the_class_list_or_by_the_same_name() {
        let gist = |pupil: Option<u8>, title: &str| Gist {
            title: title.to_owned(),
            pupil: pupil.map(|number| Id([number; 16])),
            left_out: Vec::new(),
        };
        let amina = gist(Some(1), "Amina");
        assert!(amina.names_the_same(&gist(Some(1), "Amina")));
        assert!(amina.names_the_same(&gist(None, "amina")));
        assert!(
            !amina.names_the_same(&gist(Some(2), "Amina")),
            "another child"
        );
        assert!(!gist(None, "").names_the_same(&gist(None, "")), "no name");
    }

    #[test]
    fn the_swallowing_server_shows_by_a_gap_only_when_no_unopened_report_can_fill_it() {
        assert_eq!(missing_of([1, 2, 3].into_iter(), 0), 0);
        assert_eq!(missing_of([1, 3].into_iter(), 0), 1);
        assert_eq!(missing_of([1, 3].into_iter(), 1), 0);
        assert_eq!(missing_of([5].into_iter(), 2), 2);
        assert_eq!(missing_of([].into_iter(), 4), 0);
    }
}
