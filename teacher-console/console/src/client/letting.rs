//! Letting somebody else read: keys are unwrapped and wrapped again here, and the server only ever sees new stanzas.

use protocol::{
    bytes::{Blob, Hash, Id, PublicKey},
    cases::{AskCase, AskLog, Cases, FetchEnvelope, Inbox, OneCase, OneEnvelope},
    directory::{LogName, Person, Presence},
    envelope::Envelope,
    fetching::{FetchMuch, PostFetchMuch},
    freshness::stopped_keys,
    grant::{
        GRANT_ENVELOPES_MAX, Grant, GrantReason, Granted, PostGrant, PostSignOff, SignOff,
        TakeBackGrant, WaitingGrants,
    },
    key_id::{KeyKind, key_id},
    machines::Nothing,
    paths,
    statement::{Label, Statement},
};

use super::{Client, refused};
use crate::{
    intent::{
        Answer, Trouble,
        letting::{LettingAnswer, LettingEffect},
    },
    state::letting::{Asks, Scope, ShownGrant},
};

/// Words that the new reader cannot read yet.
pub(super) struct Shut {
    pub(super) envelope: Id,
    /// With a stanza that this reader's keys open.
    pub(super) bytes: Vec<u8>,
}

impl Client {
    pub(super) fn letting(&mut self, effect: LettingEffect) -> Result<Answer, Trouble> {
        match effect {
            LettingEffect::LoadWaiting(log) => self.load_waiting(log),
            LettingEffect::LetIn { log, scope, to } => self.let_in(log, scope, to),
            LettingEffect::FetchMuch(log) => self.ask_to_fetch_much(log),
            LettingEffect::SignOff { log, grant } => self.sign_off(log, grant),
            LettingEffect::TakeBack { log, grant } => {
                let _gone: Nothing =
                    self.ask(paths::GRANTS_TAKE_BACK, &TakeBackGrant { log, grant })?;
                Ok(LettingAnswer::TakenBack(log))
            }
        }
        .map(Answer::Letting)
    }

    fn load_waiting(&mut self, log: LogName) -> Result<LettingAnswer, Trouble> {
        let waiting: WaitingGrants = self.ask(paths::GRANTS_WAITING, &AskLog { log })?;
        let me = self.person_id()?;
        let shown = waiting
            .grants
            .iter()
            .filter_map(|statement| self.show_grant(statement, me));
        let wishes = waiting.wishes.iter();
        let wishes = wishes.filter_map(|statement| self.show_wish(statement, me));
        let shown = shown.chain(wishes).collect();
        Ok(LettingAnswer::Waiting(log, shown))
    }

    /// A grant that nobody listed has signed, or for a key nobody has, is not shown and so never signed.
    fn show_grant(&self, statement: &Statement, me: Id) -> Option<ShownGrant> {
        let grant: Grant = statement.read(Label::Grant).ok()?;
        let by = self.signer(statement)?;
        let to = self.holder(&grant)?;
        Some(ShownGrant {
            log: grant.log,
            hash: statement.hash(),
            by: by.name.clone(),
            asks: Asks::LetIn {
                to: to.name.clone(),
                records: grant.envelopes.len(),
            },
            is_mine: by.id == me,
        })
    }

    /// A wish that nobody listed has signed is not shown either.
    fn show_wish(&self, statement: &Statement, me: Id) -> Option<ShownGrant> {
        let wish: FetchMuch = statement.read(Label::FetchMuch).ok()?;
        let by = self.signer(statement)?;
        Some(ShownGrant {
            log: wish.log,
            hash: statement.hash(),
            by: by.name.clone(),
            asks: Asks::FetchMuch,
            is_mine: by.id == me,
        })
    }

    fn ask_to_fetch_much(&mut self, log: LogName) -> Result<LettingAnswer, Trouble> {
        let wish = FetchMuch {
            format: 1,
            log,
            at: self.now(),
        };
        let wish = self.keys()?.fetch_much(&wish, self.chain()?.school());
        let _done: Nothing = self.ask(paths::FETCH_MUCH, &PostFetchMuch { wish })?;
        Ok(LettingAnswer::AskedToFetchMuch(log))
    }

    fn signer(&self, statement: &Statement) -> Option<&Person> {
        let chain = self.chain().ok()?;
        chain.newest().people.iter().find(|person| {
            statement.is_signed_by(KeyKind::Signing, &person.signing_key, chain.school())
        })
    }

    /// Signed by somebody on the list, or with two recovery sheets.
    fn is_genuine_grant(&self, statement: &Statement) -> bool {
        let Ok(chain) = self.chain() else {
            return false;
        };
        let mut people = chain.newest().people.iter();
        chain.sheets_have_signed(statement)
            || people.any(|person| chain.is_word_of(person.id, statement))
    }

    /// Whom a grant lets in, also when they have handed on to other keys since.
    fn holder(&self, grant: &Grant) -> Option<&Person> {
        self.chain().ok()?.reader_with(grant.reader)
    }

    /// People whom genuine grants have let in to words of this case.
    pub(super) fn let_in_to(&self, one: &OneCase) -> Vec<Id> {
        let words: Vec<Id> = one
            .acts
            .iter()
            .filter_map(|row| row.act.read::<protocol::act::Act>(Label::Act).ok())
            .filter_map(|act| act.envelope.map(|named| named.id))
            .chain(one.report)
            .collect();
        let is_about = |grant: &Grant| {
            grant
                .envelopes
                .iter()
                .any(|envelope| words.contains(envelope))
        };
        one.grants
            .iter()
            .filter(|statement| self.is_genuine_grant(statement))
            .filter_map(|statement| Some((statement, statement.read(Label::Grant).ok()?)))
            .filter(|(_, grant)| is_about(grant))
            .filter_map(|(statement, grant)| Some((statement, self.holder(&grant)?.id)))
            // Nobody lets themselves in: what is wrapped for one's own new key is what one could read before.
            .filter(|(statement, to)| {
                !self
                    .chain()
                    .is_ok_and(|chain| chain.is_word_of(*to, statement))
            })
            .map(|(_, to)| to)
            .collect()
    }

    /// Everybody who could be let in: listed, here, with a key that nobody has stopped, and not taken out by the child.
    /// A reader who got other keys is among them, because the new ones open nothing that was sealed before.
    pub(super) fn could_be_let_in(
        &self,
        readers: &[Id],
        left_out: &[Id],
    ) -> Result<Vec<(Id, String)>, Trouble> {
        let stopped = stopped_keys(self.chain()?, &self.stops);
        let (me, newest) = (self.person_id()?, self.directory()?);
        let has_other_keys = |person: &Person| {
            // Whoever handed on to them wraps for them what they could read before.
            let is_anew = person.id != me && person.succession.is_none();
            is_anew && newest.left.iter().any(|left| left.person == person.id)
        };
        Ok(newest
            .people
            .iter()
            .filter(|person| {
                person.state == Presence::Active
                    && (!readers.contains(&person.id) || has_other_keys(person))
                    && !left_out.contains(&person.id)
                    && person
                        .newest_reader_key()
                        .is_some_and(|key| !stopped.contains(&key.key_id))
            })
            .map(|person| (person.id, person.name.clone()))
            .collect())
    }

    fn let_in(&mut self, log: LogName, scope: Scope, to: Id) -> Result<LettingAnswer, Trouble> {
        // The newest list decides whose key it is.
        self.renew_directory()?;
        let able = self.could_be_let_in(&[], &[])?;
        let person = self
            .directory()?
            .person(to)
            .filter(|_| able.iter().any(|(id, _)| *id == to));
        let (name, key) = person
            .and_then(|person| Some((person.name.clone(), person.newest_reader_key()?.key)))
            .ok_or_else(|| {
                Trouble::Here(
                    "This person is not on the newest list, or their key was stopped. Nothing was signed."
                        .to_owned(),
                )
            })?;
        let (shut, notes) = match scope {
            Scope::Case(case) => (self.shut_in_case(log, case, to, key)?, Vec::new()),
            // What was searched and printed in a log is for everybody who reads it, as long as it is kept.
            Scope::Log => (
                self.shut_in_log(log, to, key)?,
                self.shut_notes(log, to, key)?,
            ),
        };
        let reason = match scope {
            Scope::Case(_) => GrantReason::NeedsThisCase,
            Scope::Log => GrantReason::NewReader,
        };
        let mut is_waiting = false;
        let chunks = shut.chunks(GRANT_ENVELOPES_MAX);
        // Notes go after a while: a grant of their own, so that no record waits with one that has gone.
        for some in chunks.chain(notes.chunks(GRANT_ENVELOPES_MAX)) {
            let body = self.wrap_again(log, some, key, reason)?;
            let granted: Granted = self.ask(paths::GRANTS, &body)?;
            is_waiting |= granted == Granted::Waits;
        }
        Ok(LettingAnswer::LetIn {
            log,
            name,
            records: shut.len() + notes.len(),
            is_waiting,
        })
    }

    fn wrap_again(
        &self,
        log: LogName,
        shut: &[Shut],
        key: PublicKey,
        reason: GrantReason,
    ) -> Result<PostGrant, Trouble> {
        let (keys, school) = (self.keys()?, self.chain()?.school());
        let stanzas = shut
            .iter()
            .map(|one| keys.rewrap(&one.bytes, school, key))
            .collect::<Result<Vec<_>, _>>()
            .map_err(refused)?;
        let grant = Grant {
            format: 1,
            log,
            envelopes: shut.iter().map(|one| one.envelope).collect(),
            reader: key_id(KeyKind::Reader, &key),
            reason,
            at: self.now(),
        };
        Ok(PostGrant {
            grant: keys.grant(&grant, school),
            stanzas: stanzas
                .iter()
                .map(|stanza| Blob(stanza.to_bytes()))
                .collect(),
        })
    }

    /// Everything of a case that one can read and the new reader cannot; nothing when the child took them out.
    fn shut_in_case(
        &mut self,
        log: LogName,
        case: Id,
        to: Id,
        key: PublicKey,
    ) -> Result<Vec<Shut>, Trouble> {
        let one: OneCase = self.ask(paths::CASES_ONE, &AskCase { log, case })?;
        if self.left_out(log, &one)?.contains(&to) {
            return Ok(Vec::new());
        }
        let mut shut = match one.report {
            Some(report) => match self.shut_report(log, report, to, key)? {
                Some(shut) => shut,
                None => return Ok(Vec::new()),
            },
            None => Vec::new(),
        };
        for row in &one.acts {
            if let Some(sealed) = &row.envelope {
                let envelope = Envelope::from_bytes(&sealed.0).map_err(|_| damaged())?;
                let bytes = openable(sealed, &row.added)?;
                shut.extend(shut_from(&envelope, bytes, key));
            }
        }
        let open_since = granted_to(&one, key);
        shut.retain(|one| !open_since.contains(&one.envelope));
        Ok(shut)
    }

    /// The report, when it is still shut for the new reader; `None` when the child took them out of it.
    fn shut_report(
        &mut self,
        log: LogName,
        report: Id,
        to: Id,
        key: PublicKey,
    ) -> Result<Option<Vec<Shut>>, Trouble> {
        let left_out = given(self.left_out_of_report(log, report))?;
        if left_out.is_some_and(|left_out| left_out.contains(&to)) {
            return Ok(None);
        }
        let ask = FetchEnvelope {
            log,
            envelope: report,
        };
        // One that was handed over is given to nobody here.
        let sealed = given(self.ask::<OneEnvelope>(paths::ENVELOPES_FETCH, &ask))?;
        let Some(sealed) = sealed else {
            return Ok(Some(Vec::new()));
        };
        let envelope = Envelope::from_bytes(&sealed.envelope.0).map_err(|_| damaged())?;
        let bytes = openable(&sealed.envelope, &sealed.added)?;
        Ok(Some(shut_from(&envelope, bytes, key).into_iter().collect()))
    }

    /// The same for every report and case of a log.
    fn shut_in_log(&mut self, log: LogName, to: Id, key: PublicKey) -> Result<Vec<Shut>, Trouble> {
        let inbox: Inbox = self.ask(paths::INBOX, &AskLog { log })?;
        let cases: Cases = self.ask(paths::CASES, &AskLog { log })?;
        let mut shut = Vec::new();
        for row in inbox.reports.iter().filter(|row| row.case.is_none()) {
            let report = self.shut_report(log, row.envelope, to, key)?;
            shut.extend(report.into_iter().flatten());
        }
        for row in cases.cases {
            shut.extend(self.shut_in_case(log, row.case, to, key)?);
        }
        Ok(shut)
    }

    fn sign_off(&mut self, log: LogName, grant: Hash) -> Result<LettingAnswer, Trouble> {
        let school = self.chain()?.school();
        let sign_off = SignOff {
            format: 1,
            act: grant,
            at: self.now(),
        };
        let sign_off = self.keys()?.sign_off(&sign_off, school);
        let _done: Nothing = self.ask(paths::GRANTS_SIGN_OFF, &PostSignOff { log, sign_off })?;
        Ok(LettingAnswer::SignedOff(log))
    }
}

/// What was asked for, or nothing where the server gives it to nobody.
pub(super) fn given<T>(asked: Result<T, Trouble>) -> Result<Option<T>, Trouble> {
    match asked {
        Ok(given) => Ok(Some(given)),
        Err(Trouble::NotThere(..)) => Ok(None),
        Err(trouble) => Err(trouble),
    }
}

/// Bytes that this reader's keys open: with the stanzas that were added for them, where there are any.
pub(super) fn openable(sealed: &Blob, added: &[Blob]) -> Result<Vec<u8>, Trouble> {
    if added.is_empty() {
        return Ok(sealed.0.clone());
    }
    let stanzas: Vec<_> = added
        .iter()
        .filter_map(|bytes| protocol::envelope::Stanza::from_bytes(&bytes.0))
        .collect();
    Envelope::with_stanzas(&sealed.0, &stanzas).map_err(|_| damaged())
}

/// Nothing when the words were sealed for this key from the first.
fn shut_from(envelope: &Envelope, bytes: Vec<u8>, key: PublicKey) -> Option<Shut> {
    let id = key_id(KeyKind::Reader, &key);
    let is_open = envelope.stanzas.iter().any(|stanza| stanza.key_id == id);
    (!is_open).then_some(Shut {
        envelope: envelope.header.envelope,
        bytes,
    })
}

/// What was opened to this key later.
fn granted_to(one: &OneCase, key: PublicKey) -> Vec<Id> {
    let id = key_id(KeyKind::Reader, &key);
    one.grants
        .iter()
        .filter_map(|statement| statement.read::<Grant>(Label::Grant).ok())
        .filter(|grant| grant.reader == id)
        .flat_map(|grant| grant.envelopes)
        .collect()
}

fn damaged() -> Trouble {
    refused(sealing::refusal::Refusal::NotGenuine)
}
