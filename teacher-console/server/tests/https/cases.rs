//! A report's way to a closed case, and who sees nothing of it.

use std::{cell::RefCell, collections::BTreeMap};

use protocol::{
    act::{Act, ActKind, EnvelopeRef},
    bytes::{Blob, Hash, Id, Token},
    cases::{
        AskLog, AskMyActs, CaseStatus, Cases, FetchEnvelope, Inbox, MyActs, OneCase, OneEnvelope,
        PostAct, PostSeen,
    },
    directory::{Duty, LogName},
    envelope::{Envelope, EnvelopeKind},
    field::FieldKind,
    machines::Nothing,
    parcel::{Parcel, SealedReport},
    paths,
    problem::{ProblemBody, ProblemCode},
    pupils::{AskReceipts, ReceiptAnswers},
    seen::{Seen, SeenState},
    staff::Room,
    statement::Label,
};

use crate::procedures::{NO_MATTER, answer};
use crate::support::{Adult, Machine, TestSchool, code, command};

pub(super) const CASE: Id = Id([60; 16]);
pub(super) const LOG: LogName = LogName::Safeguarding;

/// A school to which one report for lead and head has come.
pub(super) struct Desk {
    pub(super) school: TestSchool,
    pc: Machine,
    pub(super) console: Machine,
    pub(super) report: Envelope,
    pub(super) last_acts: RefCell<BTreeMap<Id, Hash>>,
}

pub(super) async fn desk() -> Desk {
    let school = TestSchool::founded().await;
    let pc = school.approved_pc(40).await;
    let console = school.founding_console(95).await;
    let report = school.envelope(EnvelopeKind::Report, 7, &[&school.lead, &school.head]);
    let parcel = Parcel {
        progress: Vec::new(),
        reports: vec![SealedReport {
            envelope: Blob(report.to_bytes()),
            receipt_name: Token([7; 32]),
        }],
    };
    school.parcel(&pc, &parcel).await;
    Desk {
        school,
        pc,
        console,
        report,
        last_acts: RefCell::default(),
    }
}

impl Desk {
    pub(super) async fn fetch(&self, person: &Token) -> Result<OneEnvelope, ProblemBody> {
        let ask = FetchEnvelope {
            log: LOG,
            envelope: self.report.header.envelope,
        };
        self.school
            .ask(
                paths::ENVELOPES_FETCH,
                Some(&self.console),
                Some(person),
                &ask,
            )
            .await
    }

    async fn inbox(&self, person: &Token) -> Inbox {
        let ask = AskLog { log: LOG };
        self.school
            .ask(paths::INBOX, Some(&self.console), Some(person), &ask)
            .await
            .unwrap()
    }

    pub(super) fn act(&self, author: &Adult, kind: ActKind, words: Option<&Envelope>) -> PostAct {
        let act = Act {
            format: 1,
            school: self.school.id,
            log: LOG,
            case: CASE,
            kind,
            author: author.person.id,
            previous: self.last_acts.borrow().get(&author.person.id).copied(),
            happened_at: self.school.time(),
            written_at: self.school.time(),
            clock_offset: None,
            envelope: words.map(|envelope| EnvelopeRef {
                id: envelope.header.envelope,
                hash: envelope.hash(),
            }),
        };
        PostAct {
            act: author.sign(Label::Act, self.school.id, &act),
            envelope: words.map(|envelope| Blob(envelope.to_bytes())),
            expected_length: 0,
        }
    }

    pub(super) async fn post(
        &self,
        person: &Token,
        mut act: PostAct,
        seen: u32,
    ) -> Result<OneCase, ProblemBody> {
        act.expected_length = seen;
        let case = self
            .school
            .ask(paths::CASES_ACT, Some(&self.console), Some(person), &act)
            .await?;
        let author = act.act.read::<Act>(Label::Act).unwrap().author;
        self.last_acts.borrow_mut().insert(author, act.act.hash());
        Ok(case)
    }

    /// Posts what closes a case of the lead's, once every step of its procedure is answered: it is no safeguarding matter.
    async fn post_after_steps(&self, person: &Token, close: PostAct, mut case: OneCase) -> OneCase {
        let lead = &self.school.lead;
        let early = self.post(person, close, case.row.length).await;
        assert!(
            early
                .unwrap_err()
                .what
                .contains("Is a child in danger now?")
        );
        for (step, given, field) in NO_MATTER {
            let why = field.map(|_| self.entry(64));
            let act = self.act(lead, answer(&case, step, given, field), why.as_ref());
            case = self.post(person, act, case.row.length).await.unwrap();
        }
        let close = self.act(lead, ActKind::Close, Some(&self.entry(62)));
        self.post(person, close, case.row.length).await.unwrap()
    }

    pub(super) fn entry(&self, number: u8) -> Envelope {
        let (lead, head) = (&self.school.lead, &self.school.head);
        self.school
            .envelope(EnvelopeKind::Entry, number, &[lead, head])
    }
}

#[tokio::test]
async fn a_report_becomes_an_incident_and_is_closed() {
    let desk = desk().await;
    let lead = &desk.school.lead;
    let session = desk.school.sign_in(&desk.console, lead).await;
    assert_eq!(session.logs, [LOG]);
    assert!(session.rooms.contains(&Room::Reports));
    let person = session.token;
    assert_eq!(
        desk.inbox(&person).await.reports[0].machine_name,
        desk.pc.name
    );

    let concern = ActKind::RecordConcern {
        report: desk.report.header.envelope,
    };
    let unread = desk
        .post(&person, desk.act(lead, concern.clone(), None), 0)
        .await;
    assert_eq!(code(unread), ProblemCode::Refused, "nobody has opened it");
    let fetched = desk.fetch(&person).await.unwrap();
    assert_eq!(fetched.envelope.0, desk.report.to_bytes());
    let case = desk
        .post(&person, desk.act(lead, concern, None), 0)
        .await
        .unwrap();
    assert_eq!((case.row.status, case.row.length), (CaseStatus::Concern, 1));
    assert_eq!(case.next[0].act, "make-incident");
    assert!(case.next[0].types.iter().any(|one| one.id == "F-39"));
    let first = |id: &str| {
        let mut contacts = case.first_contacts.iter();
        contacts
            .find(|one| one.incident_type == id)
            .map(|one| one.duty)
    };
    assert_eq!(first("F-39"), Some(Duty::SafeguardingLead));
    assert_eq!(first("F-43"), Some(Duty::OnlineSafetyCoordinator), "X-19");

    let incident = ActKind::MakeIncident {
        incident_type: "F-36".into(),
    };
    let take_up = desk.act(lead, incident, None);
    desk.post(&person, take_up, 1).await.unwrap();
    let entry = desk.entry(61);
    let add = desk.act(lead, ActKind::AddEntry, Some(&entry));
    let slower = desk.post(&person, add.clone(), 1).await;
    assert_eq!(code(slower), ProblemCode::Changed);
    let case = desk.post(&person, add, 2).await.unwrap();
    assert_eq!(case.acts[2].envelope, Some(Blob(entry.to_bytes())));
    let case = a_field_needs_its_words(&desk, &person).await;
    let close = desk.act(lead, ActKind::Close, Some(&desk.entry(62)));
    let case = desk.post_after_steps(&person, close, case).await;
    assert_eq!(case.row.status, CaseStatus::Closed);
    let next: Vec<&str> = case.next.iter().map(|next| next.act.as_str()).collect();
    assert_eq!(next, ["export"], "closed, and still somebody's right");

    let folder = desk.school.path();
    let checked = command(&["verify", "--folder", folder.to_str().unwrap()]).unwrap();
    assert!(checked.contains("Everything holds."), "{checked}");
}

/// Adds who was told (F-20) to the case, which has three acts.
async fn a_field_needs_its_words(desk: &Desk, person: &Token) -> OneCase {
    let lead = &desk.school.lead;
    let told = ActKind::AddField {
        field: FieldKind::Told,
        due_on: None,
    };
    let named_only = desk.act(lead, told.clone(), None);
    let answer = desk.post(person, named_only, 3).await;
    assert_eq!(code(answer), ProblemCode::Refused);
    let told = desk.act(lead, told, Some(&desk.entry(63)));
    desk.post(person, told, 3).await.unwrap()
}

#[tokio::test]
async fn whoever_it_was_not_sealed_for_sees_nothing_of_it() {
    let desk = desk().await;
    for outsider in [&desk.school.teacher, &desk.school.chair] {
        let session = desk.school.sign_in(&desk.console, outsider).await;
        let person = session.token;
        assert!(!session.logs.contains(&LOG));
        assert_eq!(desk.inbox(&person).await, Inbox::default());
        assert_eq!(code(desk.fetch(&person).await), ProblemCode::NotThere);
        let ask = AskLog { log: LOG };
        let cases: Cases = desk
            .school
            .ask(paths::CASES, Some(&desk.console), Some(&person), &ask)
            .await
            .unwrap();
        // Which risks the list can be shortened by is the same for everybody.
        assert_eq!(cases.cases, []);
        let concern = ActKind::RecordConcern {
            report: desk.report.header.envelope,
        };
        let act = desk.act(outsider, concern, None);
        assert_eq!(
            code(desk.post(&person, act, 0).await),
            ProblemCode::NotThere
        );
    }
}

#[tokio::test]
async fn only_a_readers_signature_reaches_the_child() {
    let desk = desk().await;
    let (lead, teacher) = (&desk.school.lead, &desk.school.teacher);
    let person = desk.school.sign_in(&desk.console, lead).await.token;
    let seen = Seen {
        format: 1,
        envelope: desk.report.header.envelope,
        hash: desk.report.hash(),
        state: SeenState::InHand,
        phrase: Some("thank-you".into()),
        at: desk.school.time(),
    };
    let signed_by = |adult: &Adult, seen: &Seen| PostSeen {
        log: LOG,
        seen: adult.sign(Label::Seen, desk.school.id, seen),
    };
    let post = async |message: PostSeen| -> Result<Nothing, ProblemBody> {
        desk.school
            .ask(paths::SEEN, Some(&desk.console), Some(&person), &message)
            .await
    };
    assert_eq!(
        code(post(signed_by(lead, &seen)).await),
        ProblemCode::Refused,
        "unopened"
    );
    desk.fetch(&person).await.unwrap();
    assert_eq!(
        code(post(signed_by(teacher, &seen)).await),
        ProblemCode::Refused
    );
    let mut own_words = seen.clone();
    own_words.phrase = Some("come-to-my-office".into());
    assert_eq!(
        code(post(signed_by(lead, &own_words)).await),
        ProblemCode::Refused
    );
    let message = signed_by(lead, &seen);
    post(message.clone()).await.unwrap();

    let mut names = vec![Token([1; 32]); 8];
    names[3] = Token([7; 32]);
    let answers: ReceiptAnswers = desk
        .school
        .ask(
            paths::RECEIPTS,
            Some(&desk.pc),
            None,
            &AskReceipts { names },
        )
        .await
        .unwrap();
    assert_eq!(answers.answers[3], Some(message.seen));
    assert_eq!(answers.answers.iter().flatten().count(), 1);
    let inbox = desk.inbox(&person).await;
    assert_eq!(inbox.reports[0].state, Some(SeenState::InHand));
}

#[tokio::test]
async fn an_entry_for_a_stranger_or_in_another_name_is_refused() {
    let desk = desk().await;
    let (lead, head) = (&desk.school.lead, &desk.school.head);
    let person = desk.school.sign_in(&desk.console, lead).await.token;
    desk.fetch(&person).await.unwrap();
    let concern = ActKind::RecordConcern {
        report: desk.report.header.envelope,
    };
    let in_another_name = desk.act(head, concern.clone(), None);
    assert_eq!(
        code(desk.post(&person, in_another_name, 0).await),
        ProblemCode::Refused
    );
    desk.post(&person, desk.act(lead, concern, None), 0)
        .await
        .unwrap();

    let mut for_a_stranger = desk.entry(61);
    for_a_stranger.stanzas[1].key_id = protocol::bytes::KeyId([99; 16]);
    let act = desk.act(lead, ActKind::AddEntry, Some(&for_a_stranger));
    assert_eq!(code(desk.post(&person, act, 1).await), ProblemCode::Refused);
    let mut swapped = desk.act(lead, ActKind::AddEntry, Some(&desk.entry(61)));
    swapped.envelope = Some(Blob(desk.entry(62).to_bytes()));
    assert_eq!(
        code(desk.post(&person, swapped, 1).await),
        ProblemCode::Refused
    );
}

#[tokio::test]
async fn an_act_that_does_not_name_its_authors_last_one_is_refused_and_the_console_can_look_again()
{
    let desk = desk().await;
    let lead = &desk.school.lead;
    let person = desk.school.sign_in(&desk.console, lead).await.token;
    desk.fetch(&person).await.unwrap();
    let concern = ActKind::RecordConcern {
        report: desk.report.header.envelope,
    };
    let first = desk.act(lead, concern, None);
    let from_another_computer = desk.act(lead, ActKind::AddEntry, Some(&desk.entry(61)));
    let first_hash = first.act.hash();
    desk.post(&person, first, 0).await.unwrap();
    let refused = desk.post(&person, from_another_computer, 1).await;
    assert_eq!(code(refused), ProblemCode::Changed);
    let second = desk.act(lead, ActKind::AddEntry, Some(&desk.entry(62)));
    let case = desk.post(&person, second.clone(), 1).await.unwrap();
    assert_eq!((case.row.length, case.elsewhere.len()), (2, 0));

    let mine = async |after| -> MyActs {
        let ask = AskMyActs { log: LOG, after };
        let (school, console) = (&desk.school, Some(&desk.console));
        school
            .ask(paths::CASES_MINE, console, Some(&person), &ask)
            .await
            .unwrap()
    };
    let last = Some(second.act.hash());
    let caught_up = mine(Some(first_hash)).await;
    assert_eq!((caught_up.last, caught_up.since), (last, vec![second.act]));
    assert_eq!(mine(None).await.last, last);
    assert_eq!(mine(Some(Hash([9; 32]))).await.since, []);
}

#[tokio::test]
async fn a_backup_taken_while_serving_comes_back_whole_and_a_changed_one_does_not() {
    let desk = desk().await;
    let at = |name: &str| {
        let path = desk.school.folder.path().join(name);
        path.to_str().unwrap().to_owned()
    };
    let (school, backup, keys) = (at("school"), at("backup"), at("school/keys"));
    command(&["backup", "--folder", &school, "--out", &backup]).unwrap();
    let into = command(&[
        "restore", "--from", &backup, "--keys", &keys, "--folder", &school,
    ]);
    assert!(into.unwrap_err().contains("not empty"));
    let back = at("back");
    command(&[
        "restore", "--from", &backup, "--keys", &keys, "--folder", &back,
    ])
    .unwrap();
    let checked = command(&["verify", "--folder", &back, "--backup", &backup]).unwrap();
    assert!(checked.contains("log safeguarding: 2 links"), "{checked}");

    let database = at("backup/data/safeguarding.db");
    let mut bytes = std::fs::read(&database).unwrap();
    bytes[5000] ^= 1;
    std::fs::write(&database, bytes).unwrap();
    let again = at("again");
    let changed = command(&[
        "restore", "--from", &backup, "--keys", &keys, "--folder", &again,
    ]);
    assert!(changed.unwrap_err().contains("not the file that was saved"));
    assert!(
        !std::path::Path::new(&again).exists(),
        "nothing is half restored"
    );
}

#[tokio::test]
async fn every_day_leaves_one_quiet_link_in_each_log() {
    let desk = desk().await;
    let now = std::sync::Arc::clone(&desk.school.now);
    let clock = std::sync::Arc::new(move || now.load(std::sync::atomic::Ordering::SeqCst));
    let folder = server::folder::Folder::at(desk.school.path());
    let school = server::school::School::open(&folder, clock).unwrap();
    assert!(server::daily::do_today(&school).unwrap());
    assert!(!server::daily::do_today(&school).unwrap(), "once a day");
    desk.school.wait_s(24 * 60 * 60);
    assert!(server::daily::do_today(&school).unwrap());
    let links = |log| school.log(log).file.head().unwrap().n;
    assert_eq!(
        LogName::ALL.map(links),
        [4, 3, 3],
        "one report, an approved computer in all three alike, and two days"
    );
}
