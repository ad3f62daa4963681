//! A case handed to somebody outside: never without the password again, never without an entry, and all of it.

use protocol::{
    account::Confirm,
    act::ActKind,
    bytes::Token,
    cases::PostAct,
    chain::commitment,
    export::CaseRecords,
    machines::Nothing,
    paths,
    problem::{ProblemBody, ProblemCode},
};
use server::{folder::Folder, keys::Keys, school::open_case_log};

use crate::{
    cases::{CASE, Desk, LOG, desk},
    support::code,
};

/// A case with its concern on record, and the lead signed in.
async fn case() -> (Desk, Token) {
    let desk = desk().await;
    let lead = &desk.school.lead;
    let person = desk.school.sign_in(&desk.console, lead).await.token;
    desk.fetch(&person).await.unwrap();
    let concern = ActKind::RecordConcern {
        report: desk.report.header.envelope,
    };
    let concern = desk.act(lead, concern, None);
    desk.post(&person, concern, 0).await.unwrap();
    (desk, person)
}

impl Desk {
    async fn export(&self, person: &Token, post: &PostAct) -> Result<CaseRecords, ProblemBody> {
        self.school
            .ask(paths::CASES_EXPORT, Some(&self.console), Some(person), post)
            .await
    }

    fn length(&self) -> u64 {
        let folder = Folder::at(self.school.path());
        let keys = Keys::read(&folder).unwrap();
        let file = open_case_log(&folder, &keys, LOG).unwrap();
        file.head().unwrap().n
    }
}

/// H-22, H-26.
#[tokio::test]
async fn p12_an_export_leaves_exactly_one_entry_and_brings_what_every_link_of_its_case_stands_for()
{
    let (desk, person) = case().await;
    let lead = &desk.school.lead;
    let mut post = desk.act(lead, ActKind::Export, Some(&desk.entry(61)));
    post.expected_length = 1;
    let before = desk.length();
    let unconfirmed = desk.export(&person, &post).await;
    assert_eq!(code(unconfirmed), ProblemCode::Confirm);
    assert_eq!(desk.length(), before, "nothing was done");
    let confirm = Confirm { auth: lead.auth() };
    let _right: Nothing = desk
        .school
        .ask(
            paths::STAFF_CONFIRM,
            Some(&desk.console),
            Some(&person),
            &confirm,
        )
        .await
        .unwrap();
    let exported = desk.export(&person, &post).await.unwrap();
    assert_eq!(desk.length(), before + 1);
    let kinds: Vec<&str> = exported
        .records
        .iter()
        .map(|one| one.record.split('"').nth(1).unwrap())
        .collect();
    assert_eq!(kinds, ["received", "act", "act"]);
    for one in &exported.records {
        assert_eq!(commitment(&one.salt, &one.record), one.link.commitment);
        assert_eq!(one.link.computed(desk.school.id, LOG), one.link.link);
    }
    let last = exported.records.last().unwrap();
    assert_eq!(last.link.n, before + 1);
    assert!(last.record.contains(&CASE.to_string()));
    let again = desk.export(&person, &post).await;
    assert_eq!(code(again), ProblemCode::Refused, "the same words twice");
}

#[tokio::test]
async fn an_export_does_not_pass_as_another_act_nor_another_act_as_an_export() {
    let (desk, person) = case().await;
    let lead = &desk.school.lead;
    let export = desk.act(lead, ActKind::Export, Some(&desk.entry(61)));
    let as_act = desk.post(&person, export, 1).await;
    assert_eq!(code(as_act), ProblemCode::Unreadable);
    let entry = desk.act(lead, ActKind::AddEntry, Some(&desk.entry(62)));
    let as_export = desk.export(&person, &entry).await;
    assert_eq!(code(as_export), ProblemCode::Unreadable);
}
