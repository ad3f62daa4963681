//! Many reports at once: every one is kept, once, and nobody gets an answer that means a broken server.

use std::{collections::BTreeSet, sync::Arc};

use protocol::{
    bytes::{Id, PublicKey},
    cases::{AskLog, Inbox},
    directory::LogName,
    machines::{ApproveMachines, MachineKind, MachineRows},
    paths,
    statement::Label,
    voucher::Voucher,
};

use crate::{
    parcels::{only, report, reports_stored},
    support::{Machine, TestSchool},
};

/// So many pupils' computers of one room, approved by the lead in one go.
async fn room(school: &TestSchool, computers: u8) -> Vec<Machine> {
    let token = school.pair("room.pairing", u32::from(computers));
    let mut machines = Vec::new();
    for number in 0..computers {
        let joined = school.join(token, MachineKind::Pupil, 100 + number).await;
        machines.push(joined.unwrap());
    }
    approve(school, &machines).await;
    for machine in &mut machines {
        school.prove(machine).await.unwrap();
    }
    machines
}

/// The lead approves them by sight, in one go.
pub(crate) async fn approve(school: &TestSchool, machines: &[Machine]) {
    let console = school.founding_console(91).await;
    let session = school.sign_in(&console, &school.lead).await;
    let vouchers = machines.iter().map(|machine| {
        let voucher = Voucher {
            format: 1,
            device_key: PublicKey(machine.key.verifying_key().to_bytes()),
            name: machine.name.clone(),
            at: school.time(),
        };
        school.lead.sign(Label::Voucher, school.id, &voucher)
    });
    let approve = ApproveMachines {
        vouchers: vouchers.collect(),
    };
    let _rows: MachineRows = school
        .ask(
            paths::MACHINES_APPROVE,
            Some(&console),
            Some(&session.token),
            &approve,
        )
        .await
        .unwrap();
}

async fn reports_the_lead_sees(school: &TestSchool) -> usize {
    let console = school.founding_console(91).await;
    let session = school.sign_in(&console, &school.lead).await;
    let ask = AskLog {
        log: LogName::Safeguarding,
    };
    let inbox: Inbox = school
        .ask(paths::INBOX, Some(&console), Some(&session.token), &ask)
        .await
        .unwrap();
    inbox.reports.len()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn p21_two_hundred_reports_from_one_address_within_a_minute_are_two_hundred_kept() {
    const COUNT: u8 = 200;
    let school = Arc::new(TestSchool::founded().await);
    let pc = Arc::new(school.approved_pc(30).await);
    let mut sending = tokio::task::JoinSet::new();
    for number in 0..COUNT {
        let (school, pc) = (Arc::clone(&school), Arc::clone(&pc));
        sending.spawn(async move {
            school
                .parcel(&pc, &only(report(&school, number)))
                .await
                .stored
        });
    }
    let stored: BTreeSet<Id> = sending.join_all().await.into_iter().flatten().collect();
    assert_eq!(stored.len(), usize::from(COUNT));
    assert_eq!(
        reports_stored(&school, LogName::Safeguarding),
        u32::from(COUNT)
    );
    assert_eq!(reports_the_lead_sees(&school).await, usize::from(COUNT));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn p22_one_eight_or_thirty_two_computers_at_the_same_instant_are_all_kept_and_distinct() {
    let school = Arc::new(TestSchool::founded().await);
    let machines: Vec<Arc<Machine>> = room(&school, 32).await.into_iter().map(Arc::new).collect();
    let mut sent = 0;
    for together in [1, 8, 32_u8] {
        let start = Arc::new(tokio::sync::Barrier::new(usize::from(together)));
        let mut sending = tokio::task::JoinSet::new();
        for (machine, number) in machines.iter().zip(sent..sent + together) {
            let (school, pc, start) =
                (Arc::clone(&school), Arc::clone(machine), Arc::clone(&start));
            sending.spawn(async move {
                start.wait().await;
                // `parcel` insists on a yes, so an answer of 500 and above fails here.
                school
                    .parcel(&pc, &only(report(&school, number)))
                    .await
                    .stored
            });
        }
        let stored: BTreeSet<Id> = sending.join_all().await.into_iter().flatten().collect();
        assert_eq!(stored.len(), usize::from(together), "{together} at once");
        sent += together;
        assert_eq!(
            reports_stored(&school, LogName::Safeguarding),
            u32::from(sent)
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn p24_the_same_report_sent_fifty_times_is_one_report_and_another_one_is_two() {
    let school = Arc::new(TestSchool::founded().await);
    let pc = Arc::new(school.approved_pc(30).await);
    let mut sending = tokio::task::JoinSet::new();
    for _ in 0..50 {
        let (school, pc) = (Arc::clone(&school), Arc::clone(&pc));
        sending.spawn(async move { school.parcel(&pc, &only(report(&school, 7))).await.stored });
    }
    for stored in sending.join_all().await {
        assert_eq!(
            stored,
            [Id([7; 16])],
            "each sender is told that it is there"
        );
    }
    assert_eq!(reports_stored(&school, LogName::Safeguarding), 1);
    assert_eq!(reports_the_lead_sees(&school).await, 1);
    school.parcel(&pc, &only(report(&school, 8))).await;
    assert_eq!(reports_stored(&school, LogName::Safeguarding), 2);
}
