//! What staff say about computers: looked at again, known, taken out; and what the list says of them.

use protocol::{
    bytes::{PublicKey, Token},
    machines::{
        ApproveMachines, AskDirectory, Directories, MachineKind, MachineRow, MachineRows,
        MachineState, Nothing, OneStatement, Vouchers,
    },
    paths,
    problem::{ProblemBody, ProblemCode},
    pupils::OpenClasses,
    statement::Label,
    voucher::{Revocation, RevocationReason, Voucher},
};
use server::router::endpoints;

use crate::support::{Adult, Machine, TestSchool, code};

struct Desk {
    school: TestSchool,
    console: Machine,
    pc: Machine,
}

async fn desk() -> Desk {
    let school = TestSchool::founded().await;
    let pc = school.approved_pc(40).await;
    let console = school.founding_console(95).await;
    Desk {
        school,
        console,
        pc,
    }
}

fn public(machine: &Machine) -> PublicKey {
    PublicKey(machine.key.verifying_key().to_bytes())
}

impl Desk {
    async fn signed_in(&self, who: &Adult) -> Token {
        self.school.sign_in(&self.console, who).await.token
    }

    fn revocation(&self, by: &Adult, machine: &Machine) -> OneStatement {
        let out = Revocation {
            format: 1,
            device_key: public(machine),
            name: machine.name.clone(),
            reason: RevocationReason::Lost,
            at: self.school.time(),
        };
        OneStatement {
            statement: by.sign(Label::Revocation, self.school.id, &out),
        }
    }

    fn voucher(&self, by: &Adult, label: Label) -> OneStatement {
        let voucher = Voucher {
            format: 1,
            device_key: public(&self.pc),
            name: self.pc.name.clone(),
            at: self.school.time(),
        };
        OneStatement {
            statement: by.sign(label, self.school.id, &voucher),
        }
    }

    async fn say(
        &self,
        who: &Adult,
        path: &str,
        body: &OneStatement,
    ) -> Result<MachineRows, ProblemBody> {
        let person = self.signed_in(who).await;
        self.school
            .ask(path, Some(&self.console), Some(&person), body)
            .await
    }

    async fn row(&self) -> MachineRow {
        let person = self.signed_in(&self.school.lead).await;
        let rows: MachineRows = self
            .school
            .ask(
                paths::MACHINES_LIST,
                Some(&self.console),
                Some(&person),
                &Nothing {},
            )
            .await
            .unwrap();
        let key = public(&self.pc);
        let mut all = rows.machines.into_iter();
        all.find(|row| row.device_key == key).unwrap()
    }
}

/// P20, L-01.
#[tokio::test]
async fn p20_a_computer_taken_out_is_refused_everywhere_with_its_next_request() {
    let desk = desk().await;
    let (school, lead) = (&desk.school, &desk.school.lead);
    let classes: OpenClasses = school
        .ask(paths::CLASSES, Some(&desk.pc), None, &Nothing {})
        .await
        .unwrap();
    assert_eq!(classes, OpenClasses::default(), "until now it is ours");

    let before = desk.school.lengths();
    let out = desk.revocation(lead, &desk.pc);
    let rows = desk.say(lead, paths::MACHINES_REVOKE, &out).await.unwrap();
    let row = rows.machines.iter().find(|row| row.machine == desk.pc.id);
    assert_eq!(row.unwrap().state, MachineState::Revoked);
    assert_eq!(row.unwrap().revocation, Some(out.statement));
    assert_eq!(desk.school.lengths(), before.map(|length| length + 1));

    for endpoint in endpoints() {
        let is_open_to_all = [
            paths::HEALTH,
            paths::MACHINES_JOIN,
            paths::MACHINES_CHALLENGE,
            paths::MACHINES_SESSION,
        ]
        .contains(&endpoint.path);
        if !is_open_to_all {
            let asked: Result<serde_json::Value, _> = school
                .ask(endpoint.path, Some(&desk.pc), None, &Nothing {})
                .await;
            assert_eq!(code(asked), ProblemCode::NotSignedIn, "{}", endpoint.path);
        }
    }
    let mut again = desk.pc.copy();
    let proved = school.prove(&mut again).await;
    assert_eq!(code(proved), ProblemCode::NotApproved, "its key is out");
}

#[tokio::test]
async fn a_computer_comes_back_by_pairing_anew_with_another_key_only() {
    let desk = desk().await;
    let lead = &desk.school.lead;
    let open = desk.school.pair("open.pairing", 2);
    let out = desk.revocation(lead, &desk.pc);
    desk.say(lead, paths::MACHINES_REVOKE, &out).await.unwrap();

    let join = |token, number| desk.school.join(token, MachineKind::Pupil, number);
    let with_the_open_file = join(open, 41).await;
    assert_eq!(code(with_the_open_file.map(drop)), ProblemCode::Refused);
    let new = desk.school.pair("new.pairing", 2);
    let with_the_old_key = join(new, 40).await;
    assert_eq!(code(with_the_old_key.map(drop)), ProblemCode::NotApproved);
    assert!(join(new, 41).await.is_ok());

    let again = desk.voucher(lead, Label::Voucher).statement;
    let person = desk.signed_in(lead).await;
    let approve = ApproveMachines {
        vouchers: vec![again],
    };
    let _rows: MachineRows = desk
        .school
        .ask(
            paths::MACHINES_APPROVE,
            Some(&desk.console),
            Some(&person),
            &approve,
        )
        .await
        .unwrap();
    assert_eq!(desk.row().await.state, MachineState::Revoked);
}

#[tokio::test]
async fn whoever_sits_at_a_console_that_is_taken_out_is_signed_out_there_and_nowhere_else() {
    let desk = desk().await;
    let (school, lead, head) = (&desk.school, &desk.school.lead, &desk.school.head);
    let other = school.founding_console(96).await;
    let there = school.sign_in(&other, head).await.token;
    let here = school.sign_in(&desk.console, head).await.token;
    let out = desk.revocation(lead, &other);
    desk.say(lead, paths::MACHINES_REVOKE, &out).await.unwrap();
    let asked = |machine, person| async move {
        let rows: Result<MachineRows, _> = school
            .ask(
                paths::MACHINES_LIST,
                Some(machine),
                Some(person),
                &Nothing {},
            )
            .await;
        rows
    };
    assert_eq!(
        code(asked(&other, &there).await),
        ProblemCode::NotSignedIn,
        "the session there is dead"
    );
    assert!(asked(&desk.console, &here).await.is_ok());

    let oneself = desk.revocation(lead, &desk.console);
    let refused = desk.say(lead, paths::MACHINES_REVOKE, &oneself).await;
    assert!(refused.unwrap_err().what.contains("sitting at"));
}

#[tokio::test]
async fn nobody_takes_out_or_knows_a_computer_with_another_ones_signature_or_another_paper() {
    let desk = desk().await;
    let (lead, head) = (&desk.school.lead, &desk.school.head);
    let before = desk.school.lengths();
    let by_the_head = desk.revocation(head, &desk.pc);
    let refused = desk.say(lead, paths::MACHINES_REVOKE, &by_the_head).await;
    assert_eq!(code(refused), ProblemCode::Refused);
    let a_voucher = desk.voucher(lead, Label::Voucher);
    let refused = desk.say(lead, paths::MACHINES_KNOW, &a_voucher).await;
    assert_eq!(code(refused), ProblemCode::Refused);
    let not_hers = desk.voucher(head, Label::DeviceKnown);
    let refused = desk.say(head, paths::MACHINES_KNOW, &not_hers).await;
    assert_eq!(code(refused), ProblemCode::NotThere);
    assert_eq!(desk.school.lengths(), before, "nothing is on record");
    let row = desk.row().await;
    assert_eq!((row.state, row.known), (MachineState::Approved, None));

    let known = desk.voucher(lead, Label::DeviceKnown);
    desk.say(lead, paths::MACHINES_KNOW, &known).await.unwrap();
    assert_eq!(desk.row().await.known, Some(known.statement));
    assert_eq!(desk.school.lengths(), before.map(|length| length + 1));
}

#[tokio::test]
async fn the_list_says_when_a_computer_was_there_and_which_list_it_holds() {
    let desk = desk().await;
    assert_eq!(desk.row().await.seen_at, None);
    let ask = AskDirectory { have_version: 1 };
    let _lists: Directories = desk
        .school
        .ask(paths::DIRECTORY, Some(&desk.pc), None, &ask)
        .await
        .unwrap();
    let row = desk.row().await;
    let hour = desk.school.time() - desk.school.time() % 3_600;
    assert_eq!((row.seen_at, row.list_version), (Some(hour), 1));
    desk.school.wait_s(3_700);
    let mut pc = desk.pc.copy();
    desk.school.prove(&mut pc).await.unwrap();
    let _classes: OpenClasses = desk
        .school
        .ask(paths::CLASSES, Some(&pc), None, &Nothing {})
        .await
        .unwrap();
    assert_eq!(
        desk.row().await.seen_at,
        Some(hour),
        "whatever else it asks for or sends says nothing of when"
    );
}

/// A copied key is not refused, because a child may sit at the real one: it is shown, and its reports say so.
#[tokio::test]
async fn forged_senders_a_cloned_key_is_shown_as_soon_as_both_have_proved_it() {
    let desk = desk().await;
    let (mut real, mut copy) = (desk.pc.copy(), desk.pc.copy());
    desk.school.prove(&mut real).await.unwrap();
    assert_eq!(desk.row().await.doubled_at, None);
    desk.school.prove(&mut copy).await.unwrap();
    assert_eq!(desk.row().await.doubled_at, Some(desk.school.time()));

    let person = desk.signed_in(&desk.school.lead).await;
    let said: Vouchers = desk
        .school
        .ask(
            paths::MACHINES_VOUCHERS,
            Some(&desk.console),
            Some(&person),
            &Nothing {},
        )
        .await
        .unwrap();
    assert!(said.doubled.contains(&public(&desk.pc)));
    let classes: Result<OpenClasses, _> = desk
        .school
        .ask(paths::CLASSES, Some(&real), None, &Nothing {})
        .await;
    assert!(classes.is_ok());
}
