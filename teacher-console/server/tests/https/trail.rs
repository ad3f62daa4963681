//! Every look, every act and every refusal leaves exactly one entry in the log that was asked, and none elsewhere.

use std::sync::atomic::Ordering;

use protocol::{
    account::Confirm,
    bytes::{Blob, Id, Token},
    cases::{AskCase, AskLog, FetchEnvelope, PostSeen},
    chain::AskLinks,
    console_note::Noted,
    directory::LogName,
    envelope::{Envelope, EnvelopeKind},
    parcel::{Parcel, SealedReport},
    paths,
    problem::ProblemBody,
    seen::{Seen, SeenState},
    statement::Label,
};
use serde_json::{Value, json};

use crate::support::{Adult, Machine, TestSchool};

const LOG: LogName = LogName::Safeguarding;

struct Desk {
    school: TestSchool,
    console: Machine,
    report: Envelope,
}

async fn desk() -> Desk {
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
        console,
        report,
    }
}

impl Desk {
    async fn ask(&self, person: &Token, path: &str, body: Value) -> Result<Value, ProblemBody> {
        self.school
            .ask(path, Some(&self.console), Some(person), &body)
            .await
    }

    fn seen(&self, by: &Adult) -> Value {
        let seen = Seen {
            format: 1,
            envelope: self.report.header.envelope,
            hash: self.report.hash(),
            state: SeenState::Opened,
            phrase: None,
            at: self.school.time(),
        };
        json!(PostSeen {
            log: LOG,
            seen: by.sign(Label::Seen, self.school.id, &seen),
        })
    }

    fn fetch(&self, log: LogName) -> Value {
        json!(FetchEnvelope {
            log,
            envelope: self.report.header.envelope
        })
    }

    /// Asks as this person, and compares by how much each chain has grown.
    async fn leaves(&self, entries: [u64; 3], who: &Adult, path: &str, body: Value) {
        let person = self.school.sign_in(&self.console, who).await.token;
        let before = self.school.lengths();
        let answer = self.ask(&person, path, body.clone()).await;
        let after = self.school.lengths();
        let grown: [u64; 3] = std::array::from_fn(|at| after[at] - before[at]);
        assert_eq!(
            grown, entries,
            "{} × {path} × {body}: {answer:?}",
            who.login
        );
    }
}

fn links(log: LogName) -> Value {
    json!(AskLinks {
        log,
        epoch: 1,
        n: 0
    })
}

#[tokio::test]
async fn p12_every_look_leaves_exactly_one_entry_and_a_list_none() {
    let desk = desk().await;
    let lead = &desk.school.lead;
    let inbox = json!(AskLog { log: LOG });
    let (look, seen) = (desk.fetch(LOG), desk.seen(lead));
    desk.leaves([1, 0, 0], lead, paths::ENVELOPES_FETCH, look.clone())
        .await;
    desk.leaves([1, 0, 0], lead, paths::ENVELOPES_FETCH, look)
        .await;
    desk.leaves([1, 0, 0], lead, paths::SEEN, seen).await;
    desk.leaves([0; 3], lead, paths::INBOX, inbox.clone()).await;
    desk.leaves([0; 3], lead, paths::CHAIN_LINKS, links(LOG))
        .await;
    desk.leaves([0; 3], &desk.school.teacher, paths::INBOX, inbox)
        .await;
}

#[tokio::test]
async fn p12_every_refusal_leaves_exactly_one_entry_in_the_log_that_was_asked() {
    let desk = desk().await;
    let (lead, teacher) = (&desk.school.lead, &desk.school.teacher);
    let guessed = json!(AskCase {
        log: LOG,
        case: Id([60; 16])
    });
    let (here, there) = (desk.fetch(LOG), desk.fetch(LogName::Staff));
    let seen = desk.seen(teacher);
    desk.leaves([1, 0, 0], teacher, paths::ENVELOPES_FETCH, here)
        .await;
    desk.leaves([0, 1, 0], teacher, paths::ENVELOPES_FETCH, there)
        .await;
    desk.leaves([1, 0, 0], teacher, paths::SEEN, seen).await;
    desk.leaves([1, 0, 0], teacher, paths::CASES_ONE, guessed)
        .await;
    let (about_staff, about_the_head) = (links(LogName::Staff), links(LogName::Leaders));
    desk.leaves([0, 0, 1], teacher, paths::CHAIN_LINKS, about_the_head)
        .await;
    desk.leaves([0, 1, 0], lead, paths::CHAIN_LINKS, about_staff)
        .await;
}

/// H-26: what was looked for is sealed; that it was looked for, by whom and in how much, is on record in that log alone.
#[tokio::test]
async fn p12_a_search_and_a_print_leave_one_entry_and_only_a_reader_can_say_they_did_it() {
    let desk = desk().await;
    let (lead, teacher) = (&desk.school.lead, &desk.school.teacher);
    let searched = Noted::Searched {
        everything: true,
        looked_through: 1,
        hits: 0,
    };
    let printed = Noted::Printed { case: Id([60; 16]) };
    let printed_report = |number| Noted::PrintedReport {
        report: Id([number; 16]),
    };
    let post = |what, by: &Adult, signer: &Adult, number| {
        let words = desk.school.envelope(EnvelopeKind::Entry, number, &[lead]);
        json!(desk.school.console_note(by, signer, &words, what))
    };
    let path = paths::CONSOLE_NOTES;
    desk.leaves([1, 0, 0], lead, path, post(searched, lead, lead, 80))
        .await;
    desk.leaves([0; 3], lead, path, post(searched, lead, lead, 80))
        .await;
    desk.leaves(
        [1, 0, 0],
        lead,
        path,
        post(printed_report(7), lead, lead, 87),
    )
    .await;
    let refused = [
        (teacher, post(searched, teacher, teacher, 81)),
        (lead, post(printed, lead, lead, 82)),
        (lead, post(printed_report(61), lead, lead, 85)),
        (teacher, post(printed_report(7), teacher, teacher, 86)),
    ];
    for (by, body) in refused {
        desk.leaves([1, 0, 0], by, path, body).await;
    }
    // Signed by somebody else, or in somebody else's name: nothing is taken in.
    for body in [
        post(searched, lead, teacher, 83),
        post(searched, teacher, lead, 84),
    ] {
        desk.leaves([0; 3], lead, path, body).await;
    }
    let inbox = json!(AskLog { log: LOG });
    desk.leaves([1, 0, 0], lead, paths::CONSOLE_NOTES_EARLIER, inbox.clone())
        .await;
    desk.leaves([0; 3], teacher, paths::CONSOLE_NOTES_EARLIER, inbox)
        .await;
}

/// A card that is shown again is shown again: the second time is no repetition of the first.
#[tokio::test]
async fn p12_a_deed_done_twice_is_on_record_twice_in_every_log() {
    let desk = desk().await;
    let lead = desk
        .school
        .sign_in(&desk.console, &desk.school.lead)
        .await
        .token;
    let auth = desk.school.lead.auth();
    let confirm = json!(Confirm { auth });
    desk.ask(&lead, paths::STAFF_CONFIRM, confirm)
        .await
        .unwrap();
    let printed = [
        "card",
        "card",
        "one-time-codes",
        "log-ins",
        "leavers",
        "access",
        "invitation",
        "recovery-sheet",
    ]
    .map(|paper| (paths::STAFF_PRINTED, json!({ "paper": paper })));
    let shown = [
        (paths::STAFF_CARD, json!({})),
        (paths::STAFF_CARD, json!({})),
    ];
    for (path, body) in shown.into_iter().chain(printed) {
        let before = desk.school.lengths();
        desk.ask(&lead, path, body).await.unwrap();
        assert_eq!(desk.school.lengths(), before.map(|length| length + 1));
        desk.school.now.fetch_add(1, Ordering::SeqCst);
    }
}
