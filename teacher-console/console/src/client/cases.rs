//! Cases: opening what may be read, and putting signed acts with sealed words on record.

use protocol::{
    act::{Act, ActKind, EnvelopeRef},
    bytes::{Hash, Id},
    cases::{ActRow, AskCase, AskLog, AskMyActs, Cases, MyActs, OneCase, PostAct},
    deletion::{Deletion, Gone},
    directory::LogName,
    freshness::stopped_keys,
    paths,
    sequence::{Gap, gaps, leads_on},
    statement::Label,
};
use sealing::{
    random,
    routing::{Readers, case_readers},
};

use super::{
    Client,
    case_deeds::{kind_of, shown_deed},
    letting::openable,
    refused,
};
use crate::{
    intent::{Answer, Trouble},
    keyring::{ActFacts, Beginning},
    state::incidents::{Deed, EntryWords, Order, ShownAct, ShownCase, ShownDeed, ShownWords},
};

/// Who a case's words are not sealed for, and who is let in besides the people of its log.
#[derive(Default)]
pub(super) struct CaseFacts {
    left_out: Vec<Id>,
    let_in: Vec<Id>,
}

impl CaseFacts {
    /// These are never sealed for, and those always.
    pub(super) fn new(left_out: Vec<Id>, let_in: Vec<Id>) -> Self {
        Self { left_out, let_in }
    }
}

impl Client {
    pub(super) fn load_cases(&mut self, log: LogName) -> Result<Answer, Trouble> {
        let cases: Cases = self.ask(paths::CASES, &AskLog { log })?;
        Ok(Answer::Cases(log, cases))
    }

    pub(super) fn load_case(&mut self, log: LogName, case: Id) -> Result<Answer, Trouble> {
        let one: OneCase = self.ask(paths::CASES_ONE, &AskCase { log, case })?;
        self.show(log, one).map(Answer::Case)
    }

    pub(super) fn record_concern(&mut self, log: LogName, report: Id) -> Result<Answer, Trouble> {
        let case = random::id();
        let facts = CaseFacts::default();
        let kind = ActKind::RecordConcern { report };
        self.put_on_record(log, case, kind, None, 0, &facts)
    }

    pub(super) fn act(
        &mut self,
        log: LogName,
        case: Id,
        deed: Deed,
        words: Option<&EntryWords>,
        expected_length: u32,
    ) -> Result<Answer, Trouble> {
        self.act_of_kind(log, case, kind_of(deed), words, expected_length)
    }

    /// An act on a case that is there, sealed for whoever reads that case.
    pub(super) fn act_of_kind(
        &mut self,
        log: LogName,
        case: Id,
        kind: ActKind,
        words: Option<&EntryWords>,
        expected_length: u32,
    ) -> Result<Answer, Trouble> {
        let one: OneCase = self.ask(paths::CASES_ONE, &AskCase { log, case })?;
        let facts = self.case_facts(log, &one)?;
        self.put_on_record(log, case, kind, words, expected_length, &facts)
    }

    fn put_on_record(
        &mut self,
        log: LogName,
        case: Id,
        kind: ActKind,
        words: Option<&EntryWords>,
        expected_length: u32,
        who: &CaseFacts,
    ) -> Result<Answer, Trouble> {
        let body = self.signed_act((log, case), kind, words, expected_length, who)?;
        let hash = body.act.hash();
        let one: OneCase = self.ask(paths::CASES_ACT, &body)?;
        self.remember_last_act(log, hash)?;
        self.show(log, one).map(Answer::Acted)
    }

    /// Who can read what is written on this case next.
    pub(super) fn case_facts(&mut self, log: LogName, one: &OneCase) -> Result<CaseFacts, Trouble> {
        Ok(CaseFacts::new(
            self.left_out(log, one)?,
            self.let_in_to(one),
        ))
    }

    /// An act with its words, signed over the author's last one and sealed for the readers of the case.
    pub(super) fn signed_act(
        &mut self,
        (log, case): (LogName, Id),
        kind: ActKind,
        words: Option<&EntryWords>,
        expected_length: u32,
        who: &CaseFacts,
    ) -> Result<PostAct, Trouble> {
        // The newest list decides who can read what is sealed now.
        self.renew_directory()?;
        let facts = ActFacts {
            log,
            case,
            kind,
            previous: self.my_last_act(log)?,
            now: self.now(),
            clock_offset: self.server_ahead_s,
            // Also where the report is given to nobody any more, whoever writes next knows whom to leave out.
            beginning: Beginning {
                left_out: who.left_out.clone(),
                is_happening_now: false,
            },
        };
        let readers = self.readers(log, who)?;
        let (act, envelope) = self
            .keys()?
            .act(facts, words, &readers, self.chain()?)
            .map_err(refused)?;
        Ok(PostAct {
            act,
            envelope,
            expected_length,
        })
    }

    pub(super) fn readers(&self, log: LogName, who: &CaseFacts) -> Result<Readers, Trouble> {
        let chain = self.chain()?;
        let stopped = stopped_keys(chain, &self.stops);
        let (left_out, let_in) = (&who.left_out, &who.let_in);
        Ok(case_readers(
            chain.newest(),
            log,
            left_out,
            let_in,
            &stopped,
        ))
    }

    fn last_act_key(&self, log: LogName) -> Result<String, Trouble> {
        Ok(format!("{}/{}", self.person_id()?, log.word()))
    }

    /// What this person wrote last in this log, on this computer or another. What this computer remembers must lead to
    /// it, one signed act after the other: else something of theirs is gone.
    pub(super) fn my_last_act(&mut self, log: LogName) -> Result<Option<Hash>, Trouble> {
        let key = self.last_act_key(log)?;
        let after = self.folder.seen.last_acts.get(&key).copied();
        let mine: MyActs = self.ask(paths::CASES_MINE, &AskMyActs { log, after })?;
        let Some(remembered) = after else {
            return Ok(mine.last);
        };
        let me = self.person_id()?;
        let mut since = Vec::new();
        for statement in &mine.since {
            let act: Act = statement.read(Label::Act).map_err(|_| gone())?;
            if act.author != me || !self.chain()?.has_signed(me, statement) {
                return Err(gone());
            }
            since.push((statement.hash(), act));
        }
        let deleted = self.proven(&mine.deletions, log)?;
        if leads_on(remembered, &since, mine.last, &deleted) {
            Ok(mine.last)
        } else {
            Err(gone())
        }
    }

    /// Deletions whose two signatures hold; one that proves nothing explains nothing.
    fn proven(&self, deletions: &[Deletion], log: LogName) -> Result<Vec<Gone>, Trouble> {
        let chain = self.chain()?;
        let proven = deletions.iter().filter_map(|one| one.proven(chain, log));
        Ok(proven.collect())
    }

    /// Notes what this person signed last, for the next act to name.
    pub(super) fn remember_last_act(&mut self, log: LogName, act: Hash) -> Result<(), Trouble> {
        let key = self.last_act_key(log)?;
        self.folder.seen.last_acts.insert(key, act);
        self.keep_seen()
    }

    fn show(&mut self, log: LogName, one: OneCase) -> Result<Box<ShownCase>, Trouble> {
        let who = self.case_facts(log, &one)?;
        let deleted = self.proven(&one.deletions, log)?;
        let gaps = gaps(&payloads(&one), &one.elsewhere, &deleted);
        let acts: Vec<ShownAct> = one
            .acts
            .iter()
            .map(|row| self.show_act(row, &gaps))
            .collect::<Result<_, _>>()?;
        let written = acts.iter().rev().find_map(|act| match &act.words {
            ShownWords::Open(words) if !words.title.is_empty() => Some(words.title.clone()),
            _ => None,
        });
        let told = one.report.and_then(|report| self.gists.get(&report));
        let readers = self.readers(log, &who)?;
        let reading: Vec<Id> = readers.people.iter().map(|face| face.person).collect();
        let shown = Box::new(ShownCase {
            log,
            report: one.report,
            worry: one.acts.first().and_then(worry_of),
            title: written
                .or_else(|| told.map(|gist| gist.title.clone()))
                .unwrap_or_default(),
            acts,
            next: one.next,
            refused_fields: one.refused_fields,
            first_contacts: one.first_contacts,
            earlier: one
                .earlier
                .into_iter()
                .map(|given| (given.act, (given.step, given.answer)))
                .collect(),
            procedure: one.procedure,
            sanctions: one.sanctions,
            risks: one.risks,
            could_be_let_in: self.could_be_let_in(&reading, &who.left_out)?,
            reader_ids: reading,
            readers: readers.people.into_iter().map(|face| face.name).collect(),
            row: one.row,
        });
        // What was invented is found by no search.
        if !shown.row.practice {
            self.keep_case(&shown, who.left_out);
        }
        Ok(shown)
    }

    fn show_act(&self, row: &ActRow, gaps: &[Gap]) -> Result<ShownAct, Trouble> {
        let chain = self.chain()?;
        let act: Option<Act> = row.act.read(Label::Act).ok();
        let is_signed = act
            .as_ref()
            .is_some_and(|act| chain.has_signed(act.author, &row.act));
        let me = self.person_id()?;
        let hash = row.act.hash();
        Ok(ShownAct {
            hash,
            order: gaps
                .iter()
                .find_map(|gap| self.order(gap, hash))
                .unwrap_or_default(),
            deed: act
                .as_ref()
                .filter(|_| is_signed)
                .map_or(ShownDeed::Unreadable, |act| shown_deed(&act.kind)),
            author: act
                .as_ref()
                .map_or_else(String::new, |act| self.name_ever(act.author)),
            is_mine: act.as_ref().is_some_and(|act| act.author == me),
            is_signed,
            happened_at: act.as_ref().map_or(row.received_at, |act| act.happened_at),
            written_at: act.as_ref().map_or(row.received_at, |act| act.written_at),
            received_at: row.received_at,
            clock_offset: act.as_ref().and_then(|act| act.clock_offset),
            words: self.show_words(row, act.as_ref())?,
        })
    }

    /// What this gap says about this act, if anything.
    fn order(&self, gap: &Gap, hash: Hash) -> Option<Order> {
        match gap {
            Gap::Missing { before, .. } => (*before == hash).then_some(Order::OneMissingBefore),
            Gap::OutOfOrder { act, .. } => (*act == hash).then_some(Order::Moved),
            Gap::Deleted { before, by, at } => (*before == hash).then(|| Order::OneDeletedBefore {
                on: *at,
                by: by.map(|person| self.name_ever(person)),
            }),
        }
    }

    pub(super) fn name_ever(&self, person: Id) -> String {
        let chain = self.chain().ok();
        chain
            .and_then(|chain| chain.person_ever(person))
            .map_or_else(String::new, |person| person.name.clone())
    }

    /// Words count only when they are the ones the act names, by the same author on the same case.
    fn show_words(&self, row: &ActRow, act: Option<&Act>) -> Result<ShownWords, Trouble> {
        let Some(sealed) = &row.envelope else {
            let are_missing = act.is_some_and(|act| act.envelope.is_some());
            return Ok(if are_missing {
                ShownWords::Closed(NOT_THESE.to_owned())
            } else {
                ShownWords::None
            });
        };
        let bytes = openable(sealed, &row.added)?;
        let opened = self.keys()?.open_entry(&bytes, self.chain()?);
        Ok(match (opened, act) {
            (Ok(entry), Some(act)) => {
                let named = act.envelope.map(|named| (named.id, named.hash));
                let hash = protocol::bytes::sha256(&[&sealed.0]);
                let belongs = named == Some((entry.id, hash))
                    && entry.case == act.case
                    && entry.author == act.author;
                if belongs {
                    ShownWords::Open(EntryWords {
                        title: entry.title,
                        happened_at: entry.happened_at,
                        facts: entry.facts,
                        opinion: entry.opinion,
                        childs_words: entry.childs_words,
                        report: entry.report,
                        field: entry.field,
                    })
                } else {
                    ShownWords::Closed(NOT_THESE.to_owned())
                }
            }
            (Ok(_), None) => ShownWords::Closed(NOT_THESE.to_owned()),
            (Err(refusal), _) => ShownWords::Closed(refusal.to_string()),
        })
    }
}

fn gone() -> Trouble {
    Trouble::Here(
        "The school's record does not go on from what you wrote last. Nothing was written now. Keep this computer as it is, and tell the head or the chair of governors today."
            .to_owned(),
    )
}

const NOT_THESE: &str =
    "These are not the words that were signed. They are not shown. Tell your technician today.";

/// The words of the worry a case began with, as its author named them.
fn worry_of(first: &ActRow) -> Option<EnvelopeRef> {
    let act: Act = first.act.read(Label::Act).ok()?;
    act.envelope
        .filter(|_| matches!(act.kind, ActKind::OpenConcern { .. }))
}

pub(super) fn payloads(one: &OneCase) -> Vec<(Hash, Act)> {
    one.acts
        .iter()
        .filter_map(|row| Some((row.act.hash(), row.act.read(Label::Act).ok()?)))
        .collect()
}
