//! Letting somebody else read: with one signature, with two, and never without (P4).

use protocol::{
    bytes::{Blob, Id, KeyId, Token},
    cases::{AskLog, FetchEnvelope, Inbox, OneEnvelope},
    directory::LogName,
    envelope::{Envelope, EnvelopeKind, Stanza},
    grant::{
        Grant, GrantReason, Granted, PostGrant, PostSignOff, SignOff, TakeBackGrant, WaitingGrants,
    },
    machines::Nothing,
    parcel::{Parcel, SealedReport},
    paths,
    problem::{ProblemBody, ProblemCode},
    statement::{Label, Statement},
};

use crate::support::{Adult, Machine, TestSchool, code, command};

const LOG: LogName = LogName::Safeguarding;

/// A school with two reports for the lead and a third for lead and head.
struct Desk {
    school: TestSchool,
    console: Machine,
    reports: Vec<Envelope>,
}

async fn desk() -> Desk {
    let school = TestSchool::founded().await;
    let pc = school.approved_pc(40).await;
    let console = school.founding_console(95).await;
    let reports = vec![
        school.envelope(EnvelopeKind::Report, 7, &[&school.lead]),
        school.envelope(EnvelopeKind::Report, 8, &[&school.lead]),
        school.envelope(EnvelopeKind::Report, 9, &[&school.lead, &school.head]),
    ];
    let parcel = |report: &Envelope| Parcel {
        progress: Vec::new(),
        reports: vec![SealedReport {
            envelope: Blob(report.to_bytes()),
            receipt_name: Token([7; 32]),
        }],
    };
    for report in &reports {
        school.parcel(&pc, &parcel(report)).await;
    }
    Desk {
        school,
        console,
        reports,
    }
}

impl Desk {
    fn id(&self, report: usize) -> Id {
        self.reports[report].header.envelope
    }

    fn grant(&self, by: &Adult, reports: &[usize], reader: KeyId) -> PostGrant {
        let grant = Grant {
            format: 1,
            log: LOG,
            envelopes: reports.iter().map(|report| self.id(*report)).collect(),
            reader,
            reason: GrantReason::NeedsThisCase,
            at: self.school.time(),
        };
        let stanza = Stanza {
            key_id: reader,
            encapsulated: [3; 32],
            wrapped: [4; 56],
        };
        PostGrant {
            grant: by.sign(Label::Grant, self.school.id, &grant),
            stanzas: vec![Blob(stanza.to_bytes()); reports.len()],
        }
    }

    async fn post(&self, as_: &Adult, grant: &PostGrant) -> Result<Granted, ProblemBody> {
        self.ask(as_, paths::GRANTS, grant).await
    }

    async fn ask<T: serde::de::DeserializeOwned>(
        &self,
        as_: &Adult,
        path: &str,
        body: &impl serde::Serialize,
    ) -> Result<T, ProblemBody> {
        let session = self.school.sign_in(&self.console, as_).await;
        self.school
            .ask(path, Some(&self.console), Some(&session.token), body)
            .await
    }

    async fn fetch(&self, as_: &Adult, report: usize) -> Result<OneEnvelope, ProblemBody> {
        let ask = FetchEnvelope {
            log: LOG,
            envelope: self.id(report),
        };
        self.ask(as_, paths::ENVELOPES_FETCH, &ask).await
    }

    async fn waiting(&self, as_: &Adult) -> Vec<Statement> {
        let ask = AskLog { log: LOG };
        let waiting: WaitingGrants = self.ask(as_, paths::GRANTS_WAITING, &ask).await.unwrap();
        waiting.grants
    }

    async fn sign_off(&self, by: &Adult, grant: &Statement) -> Result<Nothing, ProblemBody> {
        let sign_off = SignOff {
            format: 1,
            act: grant.hash(),
            at: self.school.time(),
        };
        let body = PostSignOff {
            log: LOG,
            sign_off: by.sign(Label::SignOff, self.school.id, &sign_off),
        };
        self.ask(by, paths::GRANTS_SIGN_OFF, &body).await
    }

    fn verified(&self) -> String {
        command(&["verify", "--folder", self.school.path().to_str().unwrap()]).unwrap()
    }
}

#[tokio::test]
async fn p04_a_reader_added_later_reads_nothing_old_until_a_holder_lets_them_in_on_record() {
    let desk = desk().await;
    let (lead, head) = (&desk.school.lead, &desk.school.head);
    assert_eq!(code(desk.fetch(head, 0).await), ProblemCode::NotThere);
    let before = desk.verified();

    let done = desk
        .post(lead, &desk.grant(lead, &[0], head.reader()))
        .await;
    assert_eq!(done, Ok(Granted::Done), "one case, somebody of this log");
    let fetched = desk.fetch(head, 0).await.unwrap();
    assert_eq!(
        fetched.envelope.0,
        desk.reports[0].to_bytes(),
        "the bytes are as they came"
    );
    assert_eq!(
        Stanza::from_bytes(&fetched.added[0].0).unwrap().wrapped,
        [4; 56]
    );
    assert_eq!(code(desk.fetch(head, 1).await), ProblemCode::NotThere);
    let ask = AskLog { log: LOG };
    let inbox: Inbox = desk.ask(head, paths::INBOX, &ask).await.unwrap();
    assert_eq!(
        inbox.reports.len(),
        2,
        "the one let in and the one sealed for the head"
    );
    assert_ne!(desk.verified(), before, "it is a link of the chain");

    let again = desk
        .post(lead, &desk.grant(lead, &[0], head.reader()))
        .await;
    assert_eq!(code(again), ProblemCode::Refused);
}

#[tokio::test]
async fn nobody_lets_in_without_reading_themselves_or_for_a_key_that_is_not_listed() {
    let desk = desk().await;
    let school = &desk.school;
    let (lead, head, teacher) = (&school.lead, &school.head, &school.teacher);
    let not_a_reader = desk.grant(head, &[0], head.reader());
    assert_eq!(
        code(desk.post(head, &not_a_reader).await),
        ProblemCode::NotThere
    );
    let partly = desk.grant(head, &[2, 0], teacher.reader());
    assert_eq!(code(desk.post(head, &partly).await), ProblemCode::NotThere);
    let stranger = desk.grant(lead, &[0], KeyId([99; 16]));
    assert_eq!(code(desk.post(lead, &stranger).await), ProblemCode::Refused);
    let somebody_elses_signature = desk.grant(lead, &[0], head.reader());
    assert_eq!(
        code(desk.post(head, &somebody_elses_signature).await),
        ProblemCode::Refused
    );
    let mut short = desk.grant(lead, &[0, 1], head.reader());
    short.stanzas.pop();
    assert_eq!(code(desk.post(lead, &short).await), ProblemCode::Refused);
    assert_eq!(code(desk.fetch(head, 0).await), ProblemCode::NotThere);
}

#[tokio::test]
async fn more_than_one_case_waits_for_a_second_person_who_is_neither_of_the_two() {
    let desk = desk().await;
    let school = &desk.school;
    let (lead, head, chair, teacher) = (&school.lead, &school.head, &school.chair, &school.teacher);
    let both = desk.grant(lead, &[0, 1], head.reader());
    assert_eq!(desk.post(lead, &both).await, Ok(Granted::Waits));
    assert_eq!(
        code(desk.fetch(head, 0).await),
        ProblemCode::NotThere,
        "nothing yet"
    );

    // The lead has asked, the chair is a steward who could sign. The head and a teacher hear nothing of it.
    assert_eq!(desk.waiting(lead).await.len(), 1);
    assert_eq!(desk.waiting(chair).await.len(), 1);
    assert!(desk.waiting(head).await.is_empty());
    assert!(desk.waiting(teacher).await.is_empty());
    let refused = [
        (lead, ProblemCode::Refused),
        (head, ProblemCode::Refused),
        (teacher, ProblemCode::NotThere),
    ];
    for (adult, expected) in refused {
        let answer = desk.sign_off(adult, &both.grant).await;
        assert_eq!(code(answer), expected, "{}", adult.login);
    }
    desk.sign_off(chair, &both.grant).await.unwrap();
    assert!(desk.fetch(head, 0).await.is_ok());
    assert!(desk.fetch(head, 1).await.is_ok());
    assert!(desk.waiting(chair).await.is_empty());
    assert_eq!(
        code(desk.sign_off(chair, &both.grant).await),
        ProblemCode::NotThere
    );
    desk.verified();
}

#[tokio::test]
async fn one_case_after_the_other_is_more_than_one_and_somebody_from_elsewhere_always_takes_two() {
    let desk = desk().await;
    let (lead, head, teacher) = (&desk.school.lead, &desk.school.head, &desk.school.teacher);
    let one = desk.grant(lead, &[0], head.reader());
    assert_eq!(desk.post(lead, &one).await, Ok(Granted::Done));
    let next = desk.grant(lead, &[1], head.reader());
    assert_eq!(desk.post(lead, &next).await, Ok(Granted::Waits));
    let elsewhere = desk.grant(lead, &[2], teacher.reader());
    assert_eq!(desk.post(lead, &elsewhere).await, Ok(Granted::Waits));
    desk.sign_off(head, &elsewhere.grant).await.unwrap();
    assert!(desk.fetch(teacher, 2).await.is_ok());
}

#[tokio::test]
async fn what_waits_can_be_taken_back_by_those_it_concerns_alone() {
    let desk = desk().await;
    let (lead, teacher) = (&desk.school.lead, &desk.school.teacher);
    let asked = desk.grant(lead, &[0], teacher.reader());
    assert_eq!(desk.post(lead, &asked).await, Ok(Granted::Waits));
    let take_back = TakeBackGrant {
        log: LOG,
        grant: asked.grant.hash(),
    };
    let not_theirs: Result<Nothing, _> =
        desk.ask(teacher, paths::GRANTS_TAKE_BACK, &take_back).await;
    assert_eq!(code(not_theirs), ProblemCode::NotThere);
    let _gone: Nothing = desk
        .ask(lead, paths::GRANTS_TAKE_BACK, &take_back)
        .await
        .unwrap();
    assert_eq!(
        code(desk.sign_off(&desk.school.chair, &asked.grant).await),
        ProblemCode::NotThere
    );
}
