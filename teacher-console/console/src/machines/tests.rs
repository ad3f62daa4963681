//! What is marked and what is not, and whose word counts for nothing.

use protocol::{
    bytes::{Hash, Id, KeyId, PublicKey},
    directory::{Chain, Duty, Hours, ServerFacts},
    freshness::keys_of,
    key_id::KeyKind,
    machines::{MachineKind, MachineRow, MachineState, Vouchers},
    statement::{Label, Statement},
    voucher::{Revocation, RevocationReason, Voucher},
};
use sealing::{
    editing::{propose, second, without_person},
    founding::{Member, MemberPlan, SchoolPlan, found},
    recovery::RecoverySeed,
    secrets::SigningSecret,
    signing::state,
};

use super::{Known, Mark, SenderDoubt, doubts};

const DAY: i64 = 24 * 60 * 60;
const NOW: i64 = 1_000 + 400 * DAY;
const KEY: PublicKey = PublicKey([9; 32]);
const HEAD: usize = 0;
const LEAD: usize = 1;
const TEACHER: usize = 5;

struct School {
    members: Vec<Member>,
    chain: Chain,
}

fn school() -> School {
    let duties = [
        ("Mrs Patel", Duty::Head),
        ("Mr Okafor", Duty::SafeguardingLead),
        ("Ms Shah", Duty::DeputySafeguardingLead),
        ("Mrs Evans", Duty::Chair),
        ("Dr Lindqvist", Duty::OutsideSecond),
        ("Miss Rahman", Duty::Teacher),
    ];
    let members: Vec<Member> = duties
        .into_iter()
        .map(|(name, duty)| {
            let plan = MemberPlan {
                name: name.to_owned(),
                role: "helps".to_owned(),
                picture: "okafor".to_owned(),
                duties: vec![duty],
                daily: true,
            };
            Member::new(plan, 1_000)
        })
        .collect();
    let plan = SchoolPlan {
        school_name: "Hazelbrook".to_owned(),
        demo: true,
        stewards: vec![0, 1, 3],
        safeguarding: vec![1, 2],
        staff: vec![0, 1],
        leaders: vec![3, 4],
        sheet_holders: vec!["safe".to_owned()],
        server: ServerFacts {
            ca: Hash([1; 32]),
            next_ca: None,
            addresses: vec!["127.0.0.1:1".to_owned()],
            ticket_key: PublicKey([2; 32]),
        },
        hours: Hours {
            read_when: None,
            helplines: Vec::new(),
            phrases: Vec::new(),
            reviewed_by: String::new(),
        },
    };
    let chain = found(plan, &members, &RecoverySeed::new(), 1_000).unwrap();
    School { members, chain }
}

impl School {
    fn voucher(&self, by: usize, label: Label, device_key: PublicKey) -> Statement {
        let voucher = Voucher {
            format: 1,
            device_key,
            name: "Room 4, computer 2".to_owned(),
            at: NOW,
        };
        let key = &self.members[by].ring.signing;
        state(label, self.chain.school(), &voucher, KeyKind::Signing, key)
    }

    fn revocation(&self, by: &SigningSecret) -> Statement {
        let out = Revocation {
            format: 1,
            device_key: KEY,
            name: "Room 4, computer 2".to_owned(),
            reason: RevocationReason::Copied,
            at: NOW,
        };
        let label = Label::Revocation;
        state(label, self.chain.school(), &out, KeyKind::Signing, by)
    }

    /// A computer with nothing to look at.
    fn good(&self) -> MachineRow {
        MachineRow {
            machine: Id([1; 16]),
            name: "Room 4, computer 2".to_owned(),
            room: "Room 4".to_owned(),
            device_key: KEY,
            kind: MachineKind::Pupil,
            state: MachineState::Approved,
            joined_at: NOW,
            seen_at: Some(NOW),
            list_version: self.chain.newest().version,
            doubled_at: None,
            voucher: Some(self.voucher(TEACHER, Label::Voucher, KEY)),
            known: Some(self.voucher(LEAD, Label::DeviceKnown, KEY)),
            revocation: None,
        }
    }

    fn marks_at(&self, row: MachineRow, stopped: &[KeyId], now: i64) -> Vec<Mark> {
        let known = Known {
            chain: &self.chain,
            stopped,
            here: None,
            now,
        };
        known.shown(row).marks
    }

    fn marks(&self, row: MachineRow) -> Vec<Mark> {
        self.marks_at(row, &[], NOW)
    }

    /// The next list, without the teacher.
    fn without_the_teacher(&mut self, issued_at: i64) {
        let teacher = self.members[TEACHER].person.id;
        let next = without_person(&self.chain, teacher, &[], issued_at).unwrap();
        let signed = propose(&self.chain, &next, &self.members[HEAD].ring);
        let signed = second(&self.chain, &signed, &self.members[LEAD].ring).unwrap();
        self.chain.accept(&signed).unwrap();
    }
}

#[test]
fn a_computer_that_is_as_it_should_be_has_no_mark() {
    let school = school();
    assert_eq!(school.marks(school.good()), []);
    let waiting = MachineRow {
        state: MachineState::Pending,
        voucher: None,
        known: None,
        ..school.good()
    };
    assert_eq!(school.marks(waiting), [], "what waits is shown as waiting");
}

#[test]
fn a_computer_approved_by_a_leaver_is_to_be_looked_at_again() {
    let mut school = school();
    let row = school.good();
    let key = keys_of(&school.members[TEACHER].person);
    assert_eq!(
        school.marks_at(row.clone(), &key, NOW),
        [Mark::ApproverGone("Miss Rahman".to_owned())],
        "their key was stopped"
    );
    school.without_the_teacher(NOW);
    assert_eq!(
        school.marks(row.clone()),
        [Mark::ApproverGone("Miss Rahman".to_owned())],
        "they have left"
    );
    let looked_at = MachineRow {
        voucher: Some(school.voucher(HEAD, Label::Voucher, KEY)),
        list_version: 2,
        ..row
    };
    assert_eq!(school.marks(looked_at), []);
}

#[test]
fn a_voucher_of_a_stranger_or_for_another_computer_is_none() {
    let school = school();
    let other = PublicKey([8; 32]);
    let strange = self::school();
    for voucher in [
        None,
        Some(strange.voucher(TEACHER, Label::Voucher, KEY)),
        Some(school.voucher(TEACHER, Label::Voucher, other)),
        Some(school.voucher(TEACHER, Label::DeviceKnown, KEY)),
    ] {
        let row = MachineRow {
            voucher,
            ..school.good()
        };
        assert_eq!(school.marks(row), [Mark::Unvouched]);
    }
    let console = MachineRow {
        kind: MachineKind::Console,
        voucher: None,
        ..school.good()
    };
    assert_eq!(school.marks(console), [], "it joined with its own file");
}

#[test]
fn only_the_safeguarding_team_makes_a_computer_known() {
    let school = school();
    for known in [
        None,
        Some(school.voucher(TEACHER, Label::DeviceKnown, KEY)),
        Some(school.voucher(LEAD, Label::Voucher, KEY)),
        Some(school.voucher(LEAD, Label::DeviceKnown, PublicKey([8; 32]))),
    ] {
        let row = MachineRow {
            known,
            ..school.good()
        };
        assert_eq!(school.marks(row), [Mark::New]);
    }
}

/// The `keys` plan §3, 3: an old directory is noticed.
#[test]
fn an_old_directory_is_noticed_by_the_days_a_computer_has_not_had_the_newest_list_or_not_been_there()
 {
    let mut school = school();
    let row = school.good();
    school.without_the_teacher(NOW);
    let row = MachineRow {
        voucher: Some(school.voucher(HEAD, Label::Voucher, KEY)),
        ..row
    };
    let after = |days: i64, row: &MachineRow| {
        let row = MachineRow {
            seen_at: Some(NOW + days * DAY),
            ..row.clone()
        };
        school.marks_at(row, &[], NOW + days * DAY)
    };
    assert_eq!(after(0, &row), [], "the new list may be on its way");
    assert_eq!(after(3, &row), [Mark::Behind(3)]);
    let current = MachineRow {
        list_version: 2,
        ..row
    };
    assert_eq!(after(3, &current), []);
    let not_there = |days: i64| school.marks_at(current.clone(), &[], NOW + days * DAY);
    assert_eq!(not_there(13), []);
    assert_eq!(not_there(14), [Mark::Away(14)]);
}

/// The `keys` plan §3, 8.
#[test]
fn forged_senders_a_report_says_what_speaks_against_its_computer() {
    let school = school();
    let said = |revocations: Vec<Statement>, doubled: Vec<PublicKey>, by: usize| Vouchers {
        vouchers: Vec::new(),
        known: vec![school.voucher(by, Label::DeviceKnown, KEY)],
        revocations,
        doubled,
    };
    let doubts = |said: &Vouchers| doubts(KEY, said, &school.chain);
    assert_eq!(doubts(&said(Vec::new(), Vec::new(), LEAD)), []);
    assert_eq!(
        doubts(&said(Vec::new(), Vec::new(), TEACHER)),
        [SenderDoubt::New]
    );
    assert_eq!(
        doubts(&said(Vec::new(), vec![KEY], LEAD)),
        [SenderDoubt::Doubled]
    );
    let out = school.revocation(&school.members[HEAD].ring.signing);
    let found = doubts(&said(vec![out], Vec::new(), LEAD));
    assert!(matches!(
        found.as_slice(),
        [SenderDoubt::Revoked(out)] if out.by == "Mrs Patel" && out.reason == RevocationReason::Copied
    ));
    let forged = school.revocation(&SigningSecret::new());
    assert_eq!(
        doubts(&said(vec![forged], Vec::new(), LEAD)),
        [],
        "a server takes no computer's word away by itself"
    );
}
