//! The pages before the rooms, and everything written down by hand: cards, sheets and codes of full length.

use std::iter::successors;

use protocol::{
    bytes::{Blob, Hash, Token},
    enrolment::{Enrol, Newcomer},
    staff::NewAccount,
};

use super::{
    cases::CASE,
    scenes::{Doings, Scene, typed},
    school,
};
use crate::export::extract::{CaseText, passages};
use crate::state::{
    Gate, State,
    account::{CardHere, Offer, Squares},
    enrolment::{Enrolment, NewCard, Stage as Enrolling},
    export::{Done, Exporting, OWN_RECORD},
    founding::{
        Founding, FoundingDraft, PaperCard, PaperSheet, Papers, RouteDraft, Seat, Stage as Founded,
    },
    incidents::Doing,
    kept_page::KeptPage,
    people::InviteDraft,
    secret::Secret,
    sheets::{Sheets, SheetsFacts, Stage},
};
use protocol::directory::LogName;

const LINE: &str = "K7QM-2XHD-94TB-ZC5E-J8WN-6RPA-V3GK-Q2MD-7HXB-T4CE-N9JW-R6AP-K3VG-M2QD";

pub(super) fn kit() -> Secret {
    Secret::new("K7QM-2XHD-94TB-ZC5E-J8WN-6RPA".to_owned())
}

pub(super) fn offer() -> Offer {
    Offer {
        letters: Secret::new("JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP".to_owned()),
        squares: Squares {
            width: 37,
            dark: (0..37_usize * 37).map(|at| at.is_multiple_of(3)).collect(),
        },
    }
}

pub(super) fn exported() -> Exporting {
    let mut exported = Exporting::default();
    exported.done = Some(Done {
        log: LogName::Safeguarding,
        case: school::id(CASE),
        file: "/home/okafor/Documents/record-k7qm2xhd-2026-11-24.zip".to_owned(),
        passphrase: Secret::new("amber-kettle-orbit-lantern-velvet-harbour-quartz".to_owned()),
        without_pages: "the letters for the pages are not on this computer".to_owned(),
        receipt_due: school::NOW,
        is_task: false,
    });
    exported
}

/// Two texts of a case: one that is handed out without a passage, one that is not.
fn own_record() -> Exporting {
    let text = |number: u8, words: &str| CaseText {
        id: (Hash([number; 32]), 0),
        by: (number > 1).then(|| school::name(4)),
        at: school::NOW,
        heading: "What was seen, said or done".to_owned(),
        passages: passages(words),
    };
    let told = text(
        1,
        "She came to me after lunch. Another pupil had sent it. She was calm.",
    );
    let mut exporting = Exporting::default();
    exporting.basis = Some(OWN_RECORD);
    exporting.chosen.texts.insert(told.id);
    exporting.chosen.without.insert((told.id, 1));
    exporting.texts = Some(vec![told, text(2, "It is about somebody else.")]);
    exporting
}

/// What leaves a case on paper or as a file.
pub(super) fn in_incidents() -> Doings {
    vec![
        ("handing out somebody's own record", |state| {
            state.incidents.doing = Some(Doing::Exporting);
            state.export = own_record();
        }),
        ("a page is not printed", |state| {
            state.kept_page = Some(kept_page());
        }),
        ("a page is saved", |state| {
            state.kept_page = Some(saved_page());
        }),
        ("no letter to parents", |state| {
            state.incidents.doing = Some(Doing::WritingLetter);
            state.incidents.room.letter.is_safe = Some(false);
        }),
    ]
}

fn kept_page() -> KeptPage {
    KeptPage::NotPrinted {
        name: "page-case",
        why: "This computer has no printer that the console can reach.".to_owned(),
        is_personal: true,
    }
}

fn saved_page() -> KeptPage {
    KeptPage::Saved {
        file: "/home/okafor/Documents/page-2026-11-24-1405.zip".to_owned(),
        passphrase: Some(Secret::new("amber-kettle-orbit-lantern-velvet".to_owned())),
    }
}

fn sheet(number: usize) -> PaperSheet {
    PaperSheet {
        holder: format!("the safe of the head, shelf {number}"),
        lines: vec![
            ("1\u{b7}2", Secret::new(LINE.to_owned())),
            ("1\u{b7}3", Secret::new(LINE.to_owned())),
        ],
    }
}

pub(super) fn sheets(stage: Stage) -> Sheets {
    let people = school::names();
    Sheets {
        stage,
        facts: SheetsFacts {
            readers: LogName::ALL.map(|log| (log, people.clone())).to_vec(),
            not_stewards: people,
            holders: vec![
                "the head".to_owned(),
                "the chair".to_owned(),
                "the trust".to_owned(),
            ],
        },
        new: vec![sheet(1)],
        is_shown: true,
        ..Sheets::default()
    }
}

/// Everything before the rooms.
pub(super) fn door() -> Vec<Scene> {
    let gates = successors(Some(Gate::SigningIn), |gate| match gate {
        Gate::SigningIn => Some(Gate::Unlocking),
        Gate::Unlocking => Some(Gate::Enrolling),
        Gate::Enrolling => Some(Gate::Founding),
        // The rooms stand on their own list.
        Gate::Founding | Gate::AtWork { .. } => None,
    });
    gates.flat_map(at_gate).collect()
}

fn at_gate(gate: Gate) -> Vec<Scene> {
    let standing = || State {
        gate,
        now: school::NOW,
        school: school::facts(),
        person: (gate == Gate::Unlocking).then(|| school::session(Vec::new())),
        ..State::default()
    };
    let scene = |doing: String, state| Scene {
        name: format!("{gate:?}, {doing}"),
        state,
    };
    match gate {
        Gate::SigningIn | Gate::Unlocking | Gate::AtWork { .. } => {
            let mut asked = State {
                door: typed(),
                ..standing()
            };
            asked.account.card_here = CardHere::NotKept;
            vec![
                scene("empty".to_owned(), standing()),
                scene("typed".to_owned(), asked),
            ]
        }
        Gate::Enrolling => successors(Some(0), |stage| {
            after_enrolling(&enrolling(*stage)).map(|()| stage + 1)
        })
        .map(|stage| {
            let enrolment = Enrolment {
                stage: enrolling(stage),
                ..Enrolment::default()
            };
            scene(
                format!("stage {stage}"),
                State {
                    enrolment,
                    ..standing()
                },
            )
        })
        .collect(),
        Gate::Founding => successors(Some(Founded::Token), after_founding)
            .map(|stage| {
                let name = format!("{stage:?}");
                scene(
                    name,
                    State {
                        founding: founding(stage),
                        ..standing()
                    },
                )
            })
            .collect(),
    }
}

/// Whether a stage follows.
fn after_enrolling(stage: &Enrolling) -> Option<()> {
    match stage {
        Enrolling::Code | Enrolling::Password(_) | Enrolling::Card(_) => Some(()),
        Enrolling::Sent { .. } => None,
    }
}

fn enrolling(stage: usize) -> Enrolling {
    let (name, login_name) = (school::name(4), "featherstonehaugh".to_owned());
    match stage {
        0 => Enrolling::Code,
        1 => Enrolling::Password(Box::new(Newcomer {
            person: school::id(5),
            login_name,
            name,
            role: "comes from outside".to_owned(),
            picture: "mum-neutral".to_owned(),
            duties: Vec::new(),
            daily: true,
            last_ring: 0,
        })),
        2 => Enrolling::Card(Box::new(NewCard {
            name,
            login_name: login_name.clone(),
            kit: kit(),
            face: "ABCD EFGH".to_owned(),
            enrol: Box::new(Enrol {
                code_hash: Hash([1; 32]),
                person: school::person(4),
                account: NewAccount {
                    person: school::id(5),
                    login_name,
                    auth: Token([1; 32]),
                    slot: Blob(Vec::new()),
                    ring: Blob(Vec::new()),
                    ring_counter: 1,
                },
                card_printed: false,
            }),
        })),
        _ => Enrolling::Sent {
            name,
            login_name,
            face: "ABCD EFGH".to_owned(),
        },
    }
}

fn after_founding(stage: &Founded) -> Option<Founded> {
    match stage {
        Founded::Token => Some(Founded::Seat),
        Founded::Seat => Some(Founded::Handover),
        Founded::Handover => Some(Founded::Routes),
        Founded::Routes => Some(Founded::Holders),
        Founded::Holders => Some(Founded::Card(0)),
        Founded::Card(_) => Some(Founded::Sheet(0)),
        Founded::Sheet(_) => Some(Founded::Proof),
        Founded::Proof => Some(Founded::Done("K7QM-2XHD-94TB".to_owned())),
        Founded::Done(_) => None,
    }
}

fn founding(stage: Founded) -> Founding {
    let seat = |name: &String| Seat {
        person: InviteDraft {
            name: name.clone(),
            role: "is a teacher".to_owned(),
            ..InviteDraft::default()
        },
        is_steward: true,
        ..Seat::default()
    };
    let names: Vec<String> = (0..6).map(school::name).collect();
    let route = RouteDraft {
        owner: Some(0),
        readers: vec![1, 2],
    };
    Founding {
        school_name: "Hazelbrook Community School".to_owned(),
        is_demo: true,
        stage,
        draft: FoundingDraft {
            people: names.iter().map(seat).collect(),
            routes: [route.clone(), route.clone(), route],
            ..FoundingDraft::default()
        },
        papers: Some(Box::new(Papers {
            cards: vec![PaperCard {
                name: school::name(4),
                login_name: "featherstonehaugh".to_owned(),
                kit: kit(),
            }],
            sheets: vec![sheet(1)],
        })),
        is_shown: true,
        ..Founding::default()
    }
}
