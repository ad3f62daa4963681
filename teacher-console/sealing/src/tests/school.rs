//! A small school for the other tests.

use protocol::{
    bytes::{Hash, Id, PublicKey},
    directory::{Chain, Duty, Hours, ServerFacts},
    key_id::KeyKind,
    report::{About, Report, Shown, Teller},
    statement::{Label, Statement},
    voucher::Voucher,
};

use crate::{
    founding::{Member, MemberPlan, SchoolPlan, found},
    random,
    recovery::RecoverySeed,
    routing::{Readers, Telling, who_can_read},
    secrets::SigningSecret,
    signing::state,
};

pub(super) const HEAD: usize = 0;
pub(super) const LEAD: usize = 1;
pub(super) const DEPUTY: usize = 2;
pub(super) const CHAIR: usize = 3;
pub(super) const OUTSIDE: usize = 4;
pub(super) const TEACHER: usize = 5;

pub(super) struct School {
    pub(super) members: Vec<Member>,
    pub(super) chain: Chain,
    pub(super) recovery: RecoverySeed,
    pub(super) device: SigningSecret,
}

fn member(name: &str, duty: Duty, daily: bool) -> Member {
    let plan = MemberPlan {
        name: name.to_owned(),
        role: "helps children".to_owned(),
        picture: "okafor".to_owned(),
        duties: vec![duty],
        daily,
    };
    Member::new(plan, 1_000)
}

pub(super) fn plan() -> SchoolPlan {
    SchoolPlan {
        school_name: "Hazelbrook".to_owned(),
        demo: true,
        stewards: vec![HEAD, LEAD, CHAIR],
        safeguarding: vec![LEAD, DEPUTY],
        staff: vec![HEAD, LEAD],
        leaders: vec![CHAIR, OUTSIDE],
        sheet_holders: vec!["safe".to_owned()],
        server: ServerFacts {
            ca: Hash([1; 32]),
            next_ca: None,
            addresses: vec!["127.0.0.1:1".to_owned()],
            ticket_key: PublicKey([2; 32]),
        },
        hours: Hours {
            read_when: None,
            helplines: vec![],
            phrases: vec![],
            reviewed_by: String::new(),
        },
    }
}

pub(super) fn members() -> Vec<Member> {
    vec![
        member("Mrs Patel", Duty::Head, true),
        member("Mr Okafor", Duty::SafeguardingLead, true),
        member("Ms Shah", Duty::DeputySafeguardingLead, true),
        member("Mrs Evans", Duty::Chair, false),
        member("Dr Lindqvist", Duty::OutsideSecond, true),
        member("Miss Rahman", Duty::Teacher, true),
    ]
}

impl School {
    pub(super) fn new() -> Self {
        let members = members();
        let recovery = RecoverySeed::new();
        let chain = found(plan(), &members, &recovery, 1_000).unwrap();
        Self {
            members,
            chain,
            recovery,
            device: SigningSecret::new(),
        }
    }

    pub(super) fn id(&self, at: usize) -> Id {
        self.members[at].person.id
    }

    pub(super) fn voucher(&self, by: usize) -> Statement {
        let voucher = Voucher {
            format: 1,
            device_key: self.device.public(),
            name: "Room 4, computer 2".to_owned(),
            at: 1,
        };
        state(
            Label::Voucher,
            self.chain.school(),
            &voucher,
            KeyKind::Signing,
            &self.members[by].ring.signing,
        )
    }

    pub(super) fn readers(&self) -> Readers {
        who_can_read(
            self.chain.newest(),
            &Telling {
                list_is_fresh: true,
                ..Telling::default()
            },
        )
    }

    pub(super) fn report(&self, words: &str, readers: &Readers) -> Report {
        Report {
            id: random::id(),
            school: self.chain.school(),
            log: readers.log,
            kind: "report".to_owned(),
            readers: readers.key_ids(),
            left_out: vec![],
            shown: Shown {
                names: vec![],
                text_version: "1".to_owned(),
            },
            written_at: 1,
            time_floor: 1,
            clock_offset: None,
            who: Teller::RatherNotSay,
            about: About::Me,
            kinds: vec!["asked-for-photo".to_owned()],
            feelings: vec![],
            when: String::new(),
            about_school_adult: false,
            danger_today: false,
            wants_to_talk: true,
            words: words.to_owned(),
            chosen: None,
            receipt: random::id(),
            list_was_fresh: true,
        }
    }
}
