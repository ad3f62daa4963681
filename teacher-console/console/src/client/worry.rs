//! A worry of one's own: working out who will read it, sealing and signing it, and reading it again.

use protocol::{
    act::ActKind,
    bytes::Id,
    cases::{FetchEnvelope, OneEnvelope, PostAct},
    concern::{ConcernKind, OwnConcern, OwnConcerns},
    directory::LogName,
    freshness::stopped_keys,
    machines::Nothing,
    paths,
};
use sealing::{
    random,
    routing::{Readers, Telling, concern_readers},
};

use super::{Client, refused};
use crate::{
    intent::{
        Answer, Trouble,
        worry::{WorryAnswer, WorryEffect},
    },
    keyring::{ActFacts, Beginning},
    state::{
        incidents::EntryWords,
        worry::{ShownReader, ShownReaders},
    },
};

impl Client {
    pub(super) fn worry(&mut self, effect: WorryEffect) -> Result<Answer, Trouble> {
        match effect {
            WorryEffect::WhoReads { kind, left_out } => self
                .worry_readers(kind, &left_out)
                .and_then(|readers| self.shown(&readers))
                .map(WorryAnswer::Readers),
            WorryEffect::Send {
                kind,
                left_out,
                is_happening_now,
                words,
                shown,
            } => {
                let beginning = Beginning {
                    left_out,
                    is_happening_now,
                };
                self.send_worry(kind, beginning, &words, &shown)
            }
            WorryEffect::Practise(words) => return self.practise(&words),
            WorryEffect::LoadOwn => {
                let own: OwnConcerns = self.ask(paths::CONCERNS_OWN, &Nothing {})?;
                Ok(WorryAnswer::Own(own.concerns))
            }
            WorryEffect::OpenOwn { log, envelope } => self.open_own(log, envelope),
        }
        .map(Answer::Worry)
    }

    pub(super) fn worry_readers(
        &self,
        kind: ConcernKind,
        left_out: &[Id],
    ) -> Result<Readers, Trouble> {
        let chain = self.chain()?;
        let telling = Telling {
            about_school_adult: kind.is_about_an_adult(),
            left_out: left_out.to_vec(),
            chosen: None,
            list_is_fresh: true,
            stopped: stopped_keys(chain, &self.stops),
        };
        Ok(concern_readers(chain.newest(), &telling, self.person_id()?))
    }

    pub(super) fn shown(&self, readers: &Readers) -> Result<ShownReaders, Trouble> {
        let me = self.person_id()?;
        let others = readers.people.iter().filter(|face| face.person != me);
        Ok(ShownReaders {
            log: readers.log,
            people: others
                .map(|face| ShownReader {
                    person: face.person,
                    name: face.name.clone(),
                    role: face.role.clone(),
                })
                .collect(),
            is_complete: readers.is_complete,
        })
    }

    fn send_worry(
        &mut self,
        kind: ConcernKind,
        beginning: Beginning,
        words: &EntryWords,
        shown: &ShownReaders,
    ) -> Result<WorryAnswer, Trouble> {
        match self.sealed_worry(kind, beginning, words, shown)? {
            Err(others) => Ok(WorryAnswer::OtherReaders(others)),
            Ok((log, body)) => {
                let hash = body.act.hash();
                let own: OwnConcern = self.ask(paths::CONCERNS_OPEN, &body)?;
                self.remember_last_act(log, hash)?;
                Ok(WorryAnswer::Sent(own))
            }
        }
    }

    /// Begins an invented case, sealed for whoever reads real ones (K-19).
    fn practise(&mut self, words: &EntryWords) -> Result<Answer, Trouble> {
        self.renew_directory()?;
        let kind = ConcernKind::Practice;
        let shown = self.shown(&self.worry_readers(kind, &[])?)?;
        let beginning = Beginning {
            left_out: Vec::new(),
            is_happening_now: false,
        };
        let (log, body) = self
            .sealed_worry(kind, beginning, words, &shown)?
            .map_err(|_| {
                Trouble::Here(
                    "The list of readers changed just now. Please press again.".to_owned(),
                )
            })?;
        let hash = body.act.hash();
        let own: OwnConcern = self.ask(paths::CONCERNS_OPEN, &body)?;
        self.remember_last_act(log, hash)?;
        match self.load_case(log, own.case)? {
            Answer::Case(case) => Ok(Answer::Acted(case)),
            other => Ok(other),
        }
    }

    /// The signed act and the sealed words that begin a worry's case, with its log; the readers there would be, where
    /// these are not the ones that were shown.
    pub(super) fn sealed_worry(
        &mut self,
        kind: ConcernKind,
        beginning: Beginning,
        words: &EntryWords,
        shown: &ShownReaders,
    ) -> Result<Result<(LogName, PostAct), ShownReaders>, Trouble> {
        // The newest list decides who can read what is sealed now; nothing goes to people who were not shown.
        self.renew_directory()?;
        let readers = self.worry_readers(kind, &beginning.left_out)?;
        let now_shown = self.shown(&readers)?;
        if now_shown != *shown {
            return Ok(Err(now_shown));
        }
        let log = readers.log;
        let facts = ActFacts {
            log,
            case: random::id(),
            kind: ActKind::OpenConcern { kind },
            previous: self.my_last_act(log)?,
            now: self.now(),
            clock_offset: self.server_ahead_s,
            beginning,
        };
        let (act, envelope) = self
            .keys()?
            .act(facts, Some(words), &readers, self.chain()?)
            .map_err(refused)?;
        let body = PostAct {
            act,
            envelope,
            expected_length: 0,
        };
        Ok(Ok((log, body)))
    }

    fn open_own(&mut self, log: LogName, envelope: Id) -> Result<WorryAnswer, Trouble> {
        self.keys()?;
        let sealed: OneEnvelope =
            self.ask(paths::ENVELOPES_FETCH, &FetchEnvelope { log, envelope })?;
        let entry = self
            .keys()?
            .open_entry(&sealed.envelope.0, self.chain()?)
            .map_err(refused)?;
        Ok(WorryAnswer::Opened(
            envelope,
            EntryWords {
                title: entry.title,
                happened_at: entry.happened_at,
                facts: entry.facts,
                opinion: entry.opinion,
                childs_words: entry.childs_words,
                report: entry.report,
                field: entry.field,
            },
        ))
    }
}
