//! A closed case whose day has come: who sees it, who holds it, and which two people delete it.

use std::{cell::RefCell, collections::BTreeMap};

use protocol::{
    act::{Act, ActKind, DeletedAct, EnvelopeRef},
    bytes::{Blob, Hash, Id, Token},
    cases::{AskCase, AskMyActs, FetchEnvelope, MyActs, OneCase, OneEnvelope, PostAct},
    deletion::{Deletion, Gone},
    directory::{Chain, LogName},
    envelope::{Envelope, EnvelopeKind},
    keeping::{Deleted, Keeping},
    machines::{AskDirectory, Directories, Nothing},
    parcel::{Parcel, SealedReport},
    paths,
    problem::{ProblemBody, ProblemCode},
    sequence::{Gap, gaps, leads_on},
    statement::{Label, Statement},
};

use crate::procedures::{NO_MATTER, answer};
use crate::support::{Adult, Machine, TestSchool, code, command};

pub(crate) const CASE: Id = Id([60; 16]);
const OTHER_CASE: Id = Id([61; 16]);
const LOG: LogName = LogName::Safeguarding;
const SIX_YEARS_S: i64 = 6 * 365 * 24 * 60 * 60;

pub(crate) struct Room {
    pub(crate) school: TestSchool,
    console: Machine,
    lead: Token,
    head: Token,
    last_acts: RefCell<BTreeMap<Id, Hash>>,
}

/// A school with one closed case of lead and head.
pub(crate) async fn room() -> Room {
    let school = TestSchool::founded().await;
    let console = school.founding_console(95).await;
    let report = report(&school, 7).await;
    let lead = school.sign_in(&console, &school.lead).await.token;
    let head = school.sign_in(&console, &school.head).await.token;
    let ask = FetchEnvelope {
        log: LOG,
        envelope: report,
    };
    let _opened: OneEnvelope = school
        .ask(paths::ENVELOPES_FETCH, Some(&console), Some(&lead), &ask)
        .await
        .unwrap();
    let room = Room {
        school,
        console,
        lead,
        head,
        last_acts: RefCell::default(),
    };
    let record = ActKind::RecordConcern { report };
    room.by_lead(record, None).await.unwrap();
    let make = ActKind::MakeIncident {
        incident_type: "F-36".to_owned(),
    };
    let mut case = room.by_lead(make, None).await.unwrap();
    for (step, given, field) in NO_MATTER {
        let answer = answer(&case, step, given, field);
        case = room.by_lead(answer, field.map(|_| 77)).await.unwrap();
    }
    room.by_lead(ActKind::Close, Some(8)).await.unwrap();
    room
}

/// A report for lead and head comes in.
async fn report(school: &TestSchool, number: u8) -> Id {
    let pc = school.approved_pc(number.saturating_add(33)).await;
    let report = school.envelope(EnvelopeKind::Report, number, &[&school.lead, &school.head]);
    let parcel = Parcel {
        progress: Vec::new(),
        reports: vec![SealedReport {
            envelope: Blob(report.to_bytes()),
            receipt_name: Token([number; 32]),
        }],
    };
    school.parcel(&pc, &parcel).await;
    report.header.envelope
}

impl Room {
    fn words(&self, number: u8) -> Envelope {
        let readers = [&self.school.lead, &self.school.head];
        self.school.envelope(EnvelopeKind::Entry, number, &readers)
    }

    fn post(&self, author: &Adult, kind: ActKind, words: Option<u8>, seen: u32) -> PostAct {
        self.post_on(CASE, author, kind, words, seen)
    }

    fn post_on(
        &self,
        case: Id,
        author: &Adult,
        kind: ActKind,
        words: Option<u8>,
        seen: u32,
    ) -> PostAct {
        let words = words.map(|number| self.words(number));
        let act = Act {
            format: 1,
            school: self.school.id,
            log: LOG,
            case,
            kind,
            author: author.person.id,
            previous: self.last_acts.borrow().get(&author.person.id).copied(),
            happened_at: self.school.time(),
            written_at: self.school.time(),
            clock_offset: None,
            envelope: words.as_ref().map(|envelope| EnvelopeRef {
                id: envelope.header.envelope,
                hash: envelope.hash(),
            }),
        };
        PostAct {
            act: author.sign(Label::Act, self.school.id, &act),
            envelope: words.map(|envelope| Blob(envelope.to_bytes())),
            expected_length: seen,
        }
    }

    async fn by_lead(&self, kind: ActKind, words: Option<u8>) -> Result<OneCase, ProblemBody> {
        let seen = self.length().await;
        let act = self.post(&self.school.lead, kind, words, seen);
        self.send(&self.lead, &act).await
    }

    async fn by_head(&self, kind: ActKind, words: Option<u8>) -> Result<OneCase, ProblemBody> {
        let seen = self.length().await;
        let act = self.post(&self.school.head, kind, words, seen);
        self.send(&self.head, &act).await
    }

    async fn send(&self, token: &Token, act: &PostAct) -> Result<OneCase, ProblemBody> {
        let case = self.ask(paths::CASES_ACT, token, act).await?;
        self.remember(act);
        Ok(case)
    }

    fn remember(&self, act: &PostAct) {
        let author = act.act.read::<Act>(Label::Act).unwrap().author;
        self.last_acts.borrow_mut().insert(author, act.act.hash());
    }

    /// The head agrees, as the second person.
    pub(crate) async fn delete_it(&self) -> Deleted {
        self.delete(&self.school.head, &self.head).await.unwrap()
    }

    async fn delete(&self, by: &Adult, token: &Token) -> Result<Deleted, ProblemBody> {
        let waits = self.list(&self.lead).await.rows[0].waits;
        let request = waits.map_or(Hash([0; 32]), |waits| waits.act);
        let act = self.agree(by, request).await;
        let deleted = self.ask(paths::CASES_DELETE, token, &act).await?;
        self.remember(&act);
        Ok(deleted)
    }

    /// The second person's act, which names what goes.
    async fn agree(&self, by: &Adult, request: Hash) -> PostAct {
        let acts = self.case(CASE, &self.lead).await.acts;
        let acts = acts.iter().map(|row| DeletedAct {
            act: row.act.hash(),
            previous: row.act.read::<Act>(Label::Act).unwrap().previous,
        });
        let kind = ActKind::AgreeDeletion {
            request,
            acts: acts.collect(),
        };
        self.post(by, kind, None, self.length().await)
    }

    async fn chain(&self) -> Chain {
        let ask = AskDirectory { have_version: 0 };
        let told: Directories = self.ask(paths::DIRECTORY, &self.head, &ask).await.unwrap();
        Chain::verify(self.school.id, &told.directories).unwrap()
    }

    async fn case(&self, case: Id, token: &Token) -> OneCase {
        let ask = AskCase { log: LOG, case };
        self.ask(paths::CASES_ONE, token, &ask).await.unwrap()
    }

    /// Another report of a child, with a case of its own.
    async fn other_case(&self) {
        let report = report(&self.school, 17).await;
        let ask = FetchEnvelope {
            log: LOG,
            envelope: report,
        };
        let _opened: OneEnvelope = self
            .ask(paths::ENVELOPES_FETCH, &self.lead, &ask)
            .await
            .unwrap();
        let record = ActKind::RecordConcern { report };
        let act = self.post_on(OTHER_CASE, &self.school.lead, record, None, 0);
        self.send(&self.lead, &act).await.unwrap();
    }

    async fn length(&self) -> u32 {
        let ask = protocol::cases::AskLog { log: LOG };
        let cases: protocol::cases::Cases = self.ask(paths::CASES, &self.lead, &ask).await.unwrap();
        let row = cases.cases.iter().find(|row| row.case == CASE);
        row.map_or(0, |row| row.length)
    }

    async fn list(&self, token: &Token) -> Keeping {
        self.ask(paths::KEEPING, token, &Nothing {}).await.unwrap()
    }

    async fn ask<T: serde::de::DeserializeOwned>(
        &self,
        path: &str,
        token: &Token,
        body: &impl serde::Serialize,
    ) -> Result<T, ProblemBody> {
        self.school
            .ask(path, Some(&self.console), Some(token), body)
            .await
    }

    /// Goes on after so long that everybody signs in again.
    async fn later(&mut self, seconds: i64) {
        self.school.wait_s(seconds);
        self.school.prove(&mut self.console).await.unwrap();
        self.lead = self.sign_in(&self.school.lead).await;
        self.head = self.sign_in(&self.school.head).await;
    }

    async fn sign_in(&self, adult: &Adult) -> Token {
        self.school.sign_in(&self.console, adult).await.token
    }

    fn verify(&self) -> Result<String, String> {
        let folder = self.school.path();
        command(&["verify", "--folder", folder.to_str().unwrap()])
    }
}

/// A case whose day has come, and that the lead has asked to delete.
pub(crate) async fn room_with_a_wish_to_delete() -> Room {
    let mut room = room().await;
    let day = room.school.time() + SIX_YEARS_S;
    room.by_lead(review(day), None).await.unwrap();
    room.later(SIX_YEARS_S).await;
    room.by_lead(ActKind::AskDeletion, None).await.unwrap();
    room
}

fn review(at: i64) -> ActKind {
    ActKind::SetReview {
        record: "other-incident".to_owned(),
        review_on: at,
    }
}

#[tokio::test]
async fn two_people_delete_a_case_whose_day_has_come_and_the_chain_still_holds() {
    let mut room = room().await;
    let row = room.list(&room.lead).await.rows.remove(0);
    assert_eq!((row.review_on, row.takes, row.is_held), (None, None, false));
    let day = room.school.time() + SIX_YEARS_S;
    assert_eq!(
        code(room.by_lead(review(day - 1), None).await),
        ProblemCode::Refused
    );
    room.by_lead(review(day), None).await.unwrap();
    let early = room.by_lead(ActKind::AskDeletion, None).await;
    assert!(early.unwrap_err().what.contains("has not come"));

    room.later(SIX_YEARS_S).await;
    let row = room.list(&room.lead).await.rows.remove(0);
    assert_eq!(row.takes.unwrap().envelopes, 3, "listed before it goes");
    let unasked = room.delete(&room.school.head, &room.head).await;
    assert_eq!(code(unasked), ProblemCode::Refused);
    room.by_lead(ActKind::AskDeletion, None).await.unwrap();
    let alone = room.delete(&room.school.lead, &room.lead).await;
    assert!(alone.unwrap_err().what.contains("second person"));
    let deleted = room.delete(&room.school.head, &room.head).await.unwrap();
    assert_eq!(deleted.taken.envelopes, 3);
    assert_eq!(
        deleted.in_backups_until - room.school.time(),
        90 * 24 * 60 * 60
    );
    assert_eq!(room.list(&room.lead).await.rows, []);
    assert_eq!(room.length().await, 0);
    room.verify().unwrap();
}

#[tokio::test]
async fn a_held_case_is_not_deleted_until_two_people_have_lifted_the_hold() {
    let mut room = room().await;
    let day = room.school.time() + SIX_YEARS_S;
    room.by_lead(review(day), None).await.unwrap();
    room.later(SIX_YEARS_S).await;
    room.by_lead(ActKind::AskDeletion, None).await.unwrap();
    assert_eq!(
        code(room.by_head(ActKind::Hold, None).await),
        ProblemCode::Refused,
        "a hold says why"
    );
    let request = room.list(&room.lead).await.rows[0].waits.unwrap().act;
    room.by_head(ActKind::Hold, Some(9)).await.unwrap();
    let row = room.list(&room.lead).await.rows.remove(0);
    assert!(row.is_held && row.waits.is_none() && row.takes.is_none());
    for (adult, token) in [
        (&room.school.lead, &room.lead),
        (&room.school.head, &room.head),
    ] {
        let act = room.agree(adult, request).await;
        let tried: Result<Deleted, _> = room.ask(paths::CASES_DELETE, token, &act).await;
        assert!(tried.unwrap_err().what.contains("held"));
    }
    room.by_lead(ActKind::AskRelease, Some(10)).await.unwrap();
    let asked = room.list(&room.lead).await.rows[0].waits.unwrap();
    let release = || ActKind::Release { request: asked.act };
    assert_eq!(
        code(room.by_lead(release(), None).await),
        ProblemCode::Refused
    );
    room.by_head(release(), None).await.unwrap();
    assert!(!room.list(&room.head).await.rows[0].is_held);
    room.verify().unwrap();
}

#[tokio::test]
async fn whoever_does_not_handle_the_log_sees_nothing_to_keep_and_deletes_nothing() {
    let room = room().await;
    let teacher = room.sign_in(&room.school.teacher).await;
    let list = room.list(&teacher).await;
    assert_eq!(list.rows, []);
    let act = room.agree(&room.school.teacher, Hash([1; 32])).await;
    let tried: Result<Deleted, _> = room.ask(paths::CASES_DELETE, &teacher, &act).await;
    assert_eq!(code(tried), ProblemCode::NotThere);
    assert_eq!(room.length().await, 7);
}

/// The lead wrote on one case, on another and on the first again; then the first was deleted.
struct Deletions {
    room: Room,
    /// The lead's first act, all that their other computer remembers.
    remembered: Hash,
    /// Their act on the case that is still there.
    kept: Statement,
    /// What the server says they did since.
    mine: MyActs,
    /// The deletions among it whose two signatures hold.
    proven: Vec<Gone>,
}

async fn deletions() -> Deletions {
    let mut room = room().await;
    let remembered = room.case(CASE, &room.lead).await.acts[0].act.hash();
    room.other_case().await;
    let kept = room.case(OTHER_CASE, &room.lead).await.acts[0].act.clone();
    let day = room.school.time() + SIX_YEARS_S;
    room.by_lead(review(day), None).await.unwrap();
    room.later(SIX_YEARS_S).await;
    room.by_lead(ActKind::AskDeletion, None).await.unwrap();
    room.delete(&room.school.head, &room.head).await.unwrap();
    let ask = AskMyActs {
        log: LOG,
        after: Some(remembered),
    };
    let mine: MyActs = room.ask(paths::CASES_MINE, &room.lead, &ask).await.unwrap();
    let chain = room.chain().await;
    let proven = mine.deletions.iter();
    let proven = proven.filter_map(|one| one.proven(&chain, LOG)).collect();
    Deletions {
        room,
        remembered,
        kept,
        mine,
        proven,
    }
}

/// Abuse 12 of the key plan, and D8: across a deletion an author's own sequence holds, by what the two signed.
#[tokio::test]
async fn an_author_goes_on_at_another_computer_after_a_case_was_deleted() {
    let Deletions {
        room,
        remembered,
        kept,
        mine,
        proven,
    } = deletions().await;
    assert_eq!(mine.since.len(), 1);
    assert_eq!(mine.since[0], kept);
    let since = [(kept.hash(), kept.read::<Act>(Label::Act).unwrap())];
    assert!(leads_on(remembered, &since, mine.last, &proven));
    assert!(!leads_on(remembered, &since, mine.last, &[]));
    let entry = ActKind::AddEntry;
    let lead = &room.school.lead;
    let mut act = room.post_on(OTHER_CASE, lead, entry.clone(), Some(18), 1);
    room.send(&room.lead, &act).await.unwrap();
    act = room.post_on(OTHER_CASE, &room.school.head, entry, Some(19), 2);
    room.send(&room.head, &act).await.unwrap();
    room.verify().unwrap();
}

#[tokio::test]
async fn a_deletion_is_proven_only_by_both_signatures_in_its_own_log() {
    let Deletions {
        room, mine, proven, ..
    } = deletions().await;
    let chain = room.chain().await;
    let by = [&room.school.lead, &room.school.head].map(|adult| adult.person.id);
    assert_eq!((proven.len(), proven[0].by), (1, by));
    let whole = &mine.deletions[0];
    assert_eq!(whole.proven(&chain, LogName::Staff), None);
    let swapped = Deletion {
        asked: whole.agreed.clone(),
        agreed: whole.asked.clone(),
    };
    let mut unsigned = whole.clone();
    unsigned.agreed.signatures.clear();
    let mut by_one = whole.clone();
    by_one.agreed.signatures = whole.asked.signatures.clone();
    for forged in [swapped, unsigned, by_one] {
        assert_eq!(forged.proven(&chain, LOG), None);
    }
}

/// A tombstone names another case, which a reader of this one need not know.
#[tokio::test]
async fn whoever_watches_the_chain_is_shown_the_proof_and_nobody_sees_a_gap() {
    let Deletions {
        room, mine, proven, ..
    } = deletions().await;
    let lead = &room.school.lead;
    let entry = room.post_on(OTHER_CASE, lead, ActKind::AddEntry, Some(18), 1);
    let seen_by_lead = room.send(&room.lead, &entry).await.unwrap();
    let seen_by_head = room.case(OTHER_CASE, &room.head).await;
    let acts: Vec<_> = seen_by_lead
        .acts
        .iter()
        .map(|row| (row.act.hash(), row.act.read::<Act>(Label::Act).unwrap()))
        .collect();
    assert_eq!(seen_by_lead.deletions, mine.deletions);
    let said = gaps(&acts, &seen_by_lead.elsewhere, &proven);
    let is_said =
        |gap: &Gap| matches!(gap, Gap::Deleted { before, .. } if *before == entry.act.hash());
    assert!(said.iter().any(is_said), "{said:?}");
    assert_eq!(seen_by_head.deletions, []);
    assert_eq!(gaps(&acts, &seen_by_head.elsewhere, &[]), []);
    assert_ne!(gaps(&acts, &[], &[]), []);
}

#[tokio::test]
async fn the_second_person_names_every_act_that_goes() {
    let room = room_with_a_wish_to_delete().await;
    let request = room.list(&room.lead).await.rows[0].waits.unwrap().act;
    let kind = ActKind::AgreeDeletion {
        request,
        acts: Vec::new(),
    };
    let act = room.post(&room.school.head, kind, None, room.length().await);
    let unnamed: Result<Deleted, _> = room.ask(paths::CASES_DELETE, &room.head, &act).await;
    assert_eq!(code(unnamed), ProblemCode::Changed);
    assert!(room.length().await > 0, "nothing is gone");
}
