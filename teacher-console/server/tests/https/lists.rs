//! Who is stopped or has left is out at once; the next list is one at a time, and nobody slips in a reader.

use protocol::{
    bytes::{Blob, Id, Token},
    cases::{AskLog, FetchEnvelope, Inbox, OneEnvelope},
    directory::{Chain, Directory, LogName, Place},
    enrolment::{Waiting, Withdraw},
    envelope::EnvelopeKind,
    freshness::{Stop, StopKeys, keys_of},
    machines::{AskDirectory, Directories, Nothing, OneStatement},
    parcel::{Parcel, SealedReport},
    paths,
    problem::{ProblemBody, ProblemCode},
    staff::{StaffSession, StaffSignIn},
    statement::{Label, Statement},
};
use serde::{Serialize, de::DeserializeOwned};

use crate::support::{Adult, Machine, TestSchool, code, command, signed};

/// A school with one report for lead and head, and a console at which the head and the chair have signed in.
pub(crate) struct Desk {
    pub(crate) school: TestSchool,
    pub(crate) console: Machine,
    pub(crate) head: Token,
    pub(crate) chair: Token,
}

impl Desk {
    pub(crate) async fn begin() -> Self {
        let school = TestSchool::founded().await;
        let pc = school.approved_pc(30).await;
        let envelope = school.envelope(EnvelopeKind::Report, 7, &[&school.lead, &school.head]);
        let parcel = Parcel {
            reports: vec![SealedReport {
                envelope: Blob(envelope.to_bytes()),
                receipt_name: Token([1; 32]),
            }],
            ..Parcel::default()
        };
        school.parcel(&pc, &parcel).await;
        let console = school.founding_console(92).await;
        let head = school.sign_in(&console, &school.head).await.token;
        let chair = school.sign_in(&console, &school.chair).await.token;
        Self {
            school,
            console,
            head,
            chair,
        }
    }

    pub(crate) async fn ask<T: DeserializeOwned>(
        &self,
        path: &str,
        person: &Token,
        body: &impl Serialize,
    ) -> Result<T, ProblemBody> {
        let console = Some(&self.console);
        self.school.ask(path, console, Some(person), body).await
    }

    pub(crate) async fn chain(&self) -> Chain {
        let ask = AskDirectory { have_version: 0 };
        let told: Directories = self.ask(paths::DIRECTORY, &self.head, &ask).await.unwrap();
        Chain::verify(self.school.id, &told.directories).unwrap()
    }

    pub(crate) async fn stop(
        &self,
        as_steward: &Token,
        by: &Adult,
        who: &Adult,
    ) -> Result<Nothing, ProblemBody> {
        let stop = |key_id| Stop {
            format: 1,
            key_id,
            reason: "left".into(),
            at: self.school.time(),
        };
        let stops = keys_of(&who.person)
            .into_iter()
            .map(|key| by.sign(Label::Stop, self.school.id, &stop(key)))
            .collect();
        let body = StopKeys {
            person: who.person.id,
            stops,
        };
        self.ask(paths::DIRECTORY_STOP, as_steward, &body).await
    }

    /// The next list without the lead, whose places go to the second from outside and the head.
    async fn without_lead(&self) -> Directory {
        let chain = self.chain().await;
        let mut next = follows(&chain);
        let (lead, head) = (self.school.lead.person.id, self.school.head.person.id);
        assert_eq!(
            next.places_of(lead),
            [Place::Steward, Place::Owner(LogName::Safeguarding)]
        );
        next.stewards.retain(|id| *id != lead);
        next.stewards.push(self.school.second.person.id);
        next.routes.safeguarding.owner = head;
        next.routes.safeguarding.readers = vec![self.school.second.person.id];
        next.people.retain(|person| person.id != lead);
        next.left = chain.left_after(&next.people);
        next
    }

    pub(crate) async fn propose(
        &self,
        as_steward: &Token,
        next: &Directory,
        by: &[&Adult],
    ) -> Result<Nothing, ProblemBody> {
        let statement = signed_by(self.school.id, next, by);
        let body = OneStatement { statement };
        self.ask(paths::DIRECTORY_PROPOSE, as_steward, &body).await
    }

    pub(crate) async fn sign_in(&self, who: &Adult) -> Result<StaffSession, ProblemBody> {
        let sign_in = StaffSignIn {
            login_name: who.login.to_owned(),
            auth: who.auth(),
            second: None,
        };
        let console = Some(&self.console);
        self.school
            .ask(paths::STAFF_SIGN_IN, console, None, &sign_in)
            .await
    }
}

pub(crate) fn follows(chain: &Chain) -> Directory {
    let mut next = chain.newest().clone();
    next.school = Some(chain.school());
    next.version += 1;
    next.previous = Some(chain.newest_hash());
    next
}

fn signed_by(school: Id, next: &Directory, by: &[&Adult]) -> Statement {
    let payload = serde_json::to_vec(next).unwrap();
    Statement {
        label: Label::Directory,
        signatures: by
            .iter()
            .map(|one| signed(&one.signing, Label::Directory, school, &payload))
            .collect(),
        payload: Blob(payload),
    }
}

#[tokio::test]
async fn p20_whoever_is_stopped_is_out_with_the_next_request_and_cannot_come_back() {
    let mut desk = Desk::begin().await;
    let lead = desk.sign_in(&desk.school.lead).await.unwrap().token;
    let ask = AskLog {
        log: LogName::Safeguarding,
    };
    desk.ask::<Inbox>(paths::INBOX, &lead, &ask).await.unwrap();
    let teacher = desk.sign_in(&desk.school.teacher).await.unwrap().token;
    let by_teacher = desk
        .stop(&teacher, &desk.school.teacher, &desk.school.lead)
        .await;
    assert_eq!(
        code(by_teacher),
        ProblemCode::NotThere,
        "only a steward stops"
    );
    let in_another_name = desk
        .stop(&desk.head, &desk.school.chair, &desk.school.lead)
        .await;
    assert_eq!(code(in_another_name), ProblemCode::Refused);
    desk.ask::<Inbox>(paths::INBOX, &lead, &ask).await.unwrap();

    desk.stop(&desk.head, &desk.school.head, &desk.school.lead)
        .await
        .unwrap();
    let after: Result<Inbox, _> = desk.ask(paths::INBOX, &lead, &ask).await;
    assert_eq!(code(after), ProblemCode::NotSignedIn);
    assert_eq!(
        code(desk.sign_in(&desk.school.lead).await),
        ProblemCode::WrongSecret
    );
    desk.school.restart().await;
    desk.school.prove(&mut desk.console).await.unwrap();
    assert!(
        desk.sign_in(&desk.school.lead).await.is_err(),
        "nor after a restart"
    );
    assert!(desk.sign_in(&desk.school.head).await.is_ok());
    let folder = desk.school.path();
    let checked = command(&["verify", "--folder", folder.to_str().unwrap()]).unwrap();
    assert!(
        checked.contains("log leaders: 2 links"),
        "approved, stopped: {checked}"
    );
}

#[tokio::test]
async fn nobody_slips_in_a_reader_with_a_stopped_stewards_word() {
    let desk = Desk::begin().await;
    let mut next = follows(&desk.chain().await);
    let newcomer = Adult::new(6, "newcomer", protocol::directory::Duty::Teacher);
    next.people.push(newcomer.person.clone());
    let (head, lead) = (&desk.school.head, &desk.school.lead);
    desk.stop(&desk.head, head, lead).await.unwrap();
    desk.propose(&desk.head, &next, &[head, lead])
        .await
        .unwrap();
    let waiting: Waiting = desk
        .ask(paths::DIRECTORY_WAITING, &desk.head, &Nothing {})
        .await
        .unwrap();
    assert!(waiting.proposal.is_some(), "one of two signatures counts");
    assert_eq!(desk.chain().await.newest().version, 1);
    desk.propose(&desk.chair, &next, &[head, lead, &desk.school.chair])
        .await
        .unwrap();
    assert_eq!(desk.chain().await.newest().version, 2);
}

#[tokio::test]
async fn a_second_list_never_replaces_one_that_waits() {
    let desk = Desk::begin().await;
    let first = desk.without_lead().await;
    let mut second = first.clone();
    second.issued_at += 1;
    let (head, chair) = (&desk.school.head, &desk.school.chair);
    desk.propose(&desk.head, &first, &[head]).await.unwrap();
    let refused = desk.propose(&desk.chair, &second, &[chair]).await;
    assert_eq!(code(refused), ProblemCode::Refused);
    let complete = desk.propose(&desk.chair, &second, &[chair, head]).await;
    assert_eq!(code(complete), ProblemCode::Refused, "nor a complete one");

    let take_back = |list: &Directory| Withdraw {
        proposal: signed_by(desk.school.id, list, &[]).hash(),
    };
    let other: Result<Nothing, _> = desk
        .ask(paths::DIRECTORY_WITHDRAW, &desk.chair, &take_back(&second))
        .await;
    assert_eq!(
        code(other),
        ProblemCode::Refused,
        "only what was on the screen"
    );
    let _done: Nothing = desk
        .ask(paths::DIRECTORY_WITHDRAW, &desk.chair, &take_back(&first))
        .await
        .unwrap();
    desk.propose(&desk.chair, &second, &[chair]).await.unwrap();
}

#[tokio::test]
async fn p03_a_leaver_opens_nothing_new_and_readers_see_what_was_readable() {
    let mut desk = Desk::begin().await;
    let lead = desk.sign_in(&desk.school.lead).await.unwrap().token;
    let next = desk.without_lead().await;
    let (head, chair) = (&desk.school.head, &desk.school.chair);
    let mut forgetful = next.clone();
    forgetful.left.clear();
    let refused = desk.propose(&desk.head, &forgetful, &[head]).await;
    assert_eq!(code(refused), ProblemCode::Refused);
    desk.propose(&desk.head, &next, &[head]).await.unwrap();
    let fetch = FetchEnvelope {
        log: LogName::Safeguarding,
        envelope: Id([7; 16]),
    };
    let before: OneEnvelope = desk
        .ask(paths::ENVELOPES_FETCH, &lead, &fetch)
        .await
        .unwrap();
    desk.propose(&desk.chair, &next, &[head, chair])
        .await
        .unwrap();

    let after: Result<OneEnvelope, _> = desk.ask(paths::ENVELOPES_FETCH, &lead, &fetch).await;
    assert_eq!(code(after), ProblemCode::NotSignedIn);
    desk.school.restart().await;
    desk.school.prove(&mut desk.console).await.unwrap();
    assert!(desk.sign_in(&desk.school.lead).await.is_err());
    let as_head = desk.sign_in(&desk.school.head).await.unwrap().token;
    let same: OneEnvelope = desk
        .ask(paths::ENVELOPES_FETCH, &as_head, &fetch)
        .await
        .unwrap();
    assert_eq!(same.envelope, before.envelope, "the bytes stay the same");
    let lead_id = desk.school.lead.person.id;
    assert!(same.opened.iter().any(|one| one.person == lead_id));
    let ask = |log| AskLog { log };
    let inbox: Inbox = desk
        .ask(paths::INBOX, &as_head, &ask(LogName::Safeguarding))
        .await
        .unwrap();
    let told: Vec<(Id, u32)> = inbox
        .former
        .iter()
        .map(|one| (one.person, one.could_read))
        .collect();
    assert_eq!(told, [(desk.school.lead.person.id, 1)]);
    let second = desk.sign_in(&desk.school.second).await.unwrap().token;
    let theirs: Inbox = desk
        .ask(paths::INBOX, &second, &ask(LogName::Safeguarding))
        .await
        .unwrap();
    assert_eq!(
        theirs.former,
        [],
        "nothing is counted that the asker cannot read"
    );
}
