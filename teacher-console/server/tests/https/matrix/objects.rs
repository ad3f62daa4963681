//! What the matrix is about: two schools, two classes, and in each log one report and one case for each of two circles.

use std::sync::Arc;

use protocol::{
    act::{Act, ActKind, EnvelopeRef},
    bytes::{Blob, Hash, Id, Token, sha256},
    cases::{FetchEnvelope, OneCase, OneEnvelope, PostAct},
    classroom::{OneClass, OpenLesson, SetForClass, SetTo, StaffClasses},
    console_note::Noted,
    directory::{Chain, Directory, LogName},
    envelope::{Envelope, EnvelopeKind},
    export::CaseRecords,
    guest::{EndGuest, GuestKind, GuestPass, GuestRows},
    machines::{Nothing, OneStatement},
    parcel::{Parcel, SealedReport},
    paths,
    problem::ProblemBody,
    pupils::OpenClasses,
    staff::NewAccount,
    statement::{Label, Statement},
};
use serde_json::Value;
use server::{folder::Folder, keys::Keys, school::open_learning};

use super::{
    askers::{DUTIES, Guest},
    steps::Incident,
};
use crate::{
    guests::{let_in, pass},
    support::{Adult, Machine, TestSchool, command, signed},
};

/// The co-ordinator's place among the adults: set for no class, with every phase.
pub(super) const WITH_EVERY_PHASE: usize = 6;

/// A school of somebody else, whose sessions mean nothing here.
pub(super) struct Elsewhere {
    _school: TestSchool,
    pub(super) console: Machine,
    pub(super) session: Token,
    pub(super) class: Id,
}

/// A report that was opened, and a case begun from another one, for the same circle.
pub(super) struct Sealed {
    pub(super) log: LogName,
    pub(super) readers: Vec<usize>,
    pub(super) report: Envelope,
    pub(super) case: Id,
    pub(super) entry: Hash,
    pub(super) note: Id,
    pub(super) author: usize,
    pub(super) incident: Incident,
}

pub(super) struct World {
    pub(super) school: TestSchool,
    pub(super) others: Vec<Adult>,
    pub(super) console: Machine,
    pub(super) pc: Machine,
    pub(super) pending: Machine,
    pub(super) revoked: Machine,
    pub(super) leavers_session: Token,
    pub(super) elsewhere: Elsewhere,
    pub(super) classes: Vec<Id>,
    /// Who is set for the first class, and for the second one.
    pub(super) set_for: [Vec<usize>; 2],
    pub(super) pupil: Id,
    pub(super) lesson_code: String,
    pub(super) sealed: Vec<Sealed>,
    pub(super) founding: Statement,
    /// A supply teacher with the first class, and a visitor.
    pub(super) passes: Vec<GuestPass>,
    /// A guest whose time was ended.
    pub(super) former_guest: Id,
}

impl World {
    pub(super) async fn build() -> Self {
        let mut school = TestSchool::unfounded().await;
        another_class(&school);
        let leaver = Adult::new(30, "leaver", DUTIES[4].0);
        let mut others: Vec<Adult> = (31..)
            .zip(&DUTIES[5..])
            .map(|(number, (duty, login))| Adult::new(number, login, *duty))
            .collect();
        others.push(leaver);
        let console = school.founding_console(90).await;
        let founding = found(&mut school, &console, &others).await;
        let pc = school.approved_pc(40).await;
        let (pending, revoked) = (
            Self::joined(&school, 21).await,
            Self::joined(&school, 22).await,
        );
        let leaver = others.pop().unwrap();
        let leavers_session = school.sign_in(&console, &leaver).await.token;
        without(&school, &console, &founding, &leaver).await;
        let keys = Keys::read(&Folder::at(school.path())).unwrap();
        let learning = open_learning(&Folder::at(school.path()), &keys).unwrap();
        let signed = serde_json::to_vec(&founding).unwrap();
        learning.revoke_machine(revoked.id.0, &signed).unwrap();
        drop(Arc::clone(&learning));
        let elsewhere = elsewhere().await;
        let mut world = Self {
            school,
            others,
            console,
            pc,
            pending,
            revoked,
            leavers_session,
            elsewhere,
            classes: Vec::new(),
            // Teacher and SENCO; the assistant. The co-ordinator has no phase and so all of them.
            set_for: [vec![4, 7], vec![8]],
            pupil: Id([0; 16]),
            lesson_code: String::new(),
            sealed: Vec::new(),
            founding,
            passes: Vec::new(),
            former_guest: Id([62; 16]),
        };
        world.open_a_class().await;
        world.set_people_for_classes().await;
        world.seal_everything().await;
        world.let_guests_in().await;
        world
    }

    /// In the order of [`DUTIES`].
    pub(super) fn adults(&self) -> Vec<&Adult> {
        let school = &self.school;
        let founders = [
            &school.lead,
            &school.head,
            &school.chair,
            &school.second,
            &school.teacher,
        ];
        founders.into_iter().chain(&self.others).collect()
    }

    pub(super) async fn ask(
        &self,
        path: &str,
        guest: &Guest,
        body: Value,
    ) -> Result<Value, ProblemBody> {
        self.school
            .ask(path, guest.machine.as_ref(), guest.person.as_ref(), &body)
            .await
    }

    /// A signed act on a case, as somebody would send it.
    pub(super) fn act(
        &self,
        author: &Adult,
        (log, case): (LogName, Id),
        kind: ActKind,
        words: Option<&Envelope>,
        (seen, previous): (u32, Option<Hash>),
    ) -> PostAct {
        let act = Act {
            format: 1,
            school: self.school.id,
            log,
            case,
            kind,
            author: author.person.id,
            previous,
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
            expected_length: seen,
        }
    }

    pub(super) fn envelope(
        &self,
        kind: EnvelopeKind,
        number: u8,
        log: LogName,
        readers: &[usize],
    ) -> Envelope {
        let adults = self.adults();
        let readers: Vec<&Adult> = readers.iter().map(|place| adults[*place]).collect();
        let mut envelope = self.school.envelope(kind, number, &readers);
        envelope.header.log = log;
        envelope
    }

    async fn open_a_class(&mut self) {
        let lead = self.school.sign_in(&self.console, &self.school.lead).await;
        let as_lead = (Some(&self.console), Some(&lead.token));
        let all: StaffClasses = self
            .school
            .ask(paths::CLASSROOM, as_lead.0, as_lead.1, &Nothing {})
            .await
            .unwrap();
        self.classes = all.classes.iter().map(|class| class.id).collect();
        let one = OneClass {
            class: self.classes[0],
        };
        let lesson: OpenLesson = self
            .school
            .ask(paths::LESSONS_OPEN, as_lead.0, as_lead.1, &one)
            .await
            .unwrap();
        let open: OpenClasses = self
            .school
            .ask(paths::CLASSES, Some(&self.pc), None, &Nothing {})
            .await
            .unwrap();
        self.pupil = open.classes[0].pupils[0].id;
        self.lesson_code = lesson.code;
    }

    async fn let_guests_in(&mut self) {
        let (school, lead) = (&self.school, &self.school.lead);
        let token = self.signed_in(lead).await;
        let mut supply = pass(school, lead, 60, GuestKind::Supply);
        supply.classes = vec![self.classes[0]];
        let visitor = pass(school, lead, 61, GuestKind::Visitor);
        let former = pass(school, lead, 62, GuestKind::Supply);
        for pass in [&supply, &visitor, &former] {
            let by = (lead, &token);
            let_in(school, &self.console, by, pass).await.unwrap();
        }
        let end = EndGuest {
            guest: self.former_guest,
        };
        let who = (Some(&self.console), Some(&token));
        let _rows: GuestRows = school
            .ask(paths::GUESTS_END, who.0, who.1, &end)
            .await
            .unwrap();
        self.passes = vec![supply, visitor];
    }

    async fn set_people_for_classes(&self) {
        let lead = self.school.sign_in(&self.console, &self.school.lead).await;
        for place in [0, 1] {
            let SetForClass { to, people } = self.setting(place);
            self.set(&lead.token, to, people).await.unwrap();
        }
        let with_every_phase = vec![self.adults()[WITH_EVERY_PHASE].person.id];
        self.set(&lead.token, SetTo::EveryPhase, with_every_phase)
            .await
            .unwrap();
    }

    pub(super) async fn signed_in(&self, adult: &Adult) -> Token {
        self.school.sign_in(&self.console, adult).await.token
    }

    pub(super) async fn set(
        &self,
        by: &Token,
        to: SetTo,
        people: Vec<Id>,
    ) -> Result<StaffClasses, ProblemBody> {
        let ask = SetForClass { to, people };
        self.school
            .ask(paths::CLASSROOM_SET, Some(&self.console), Some(by), &ask)
            .await
    }

    /// How many classes somebody sees.
    pub(super) async fn classes_of(&self, person: &Token) -> usize {
        let seen: StaffClasses = self
            .school
            .ask(
                paths::CLASSROOM,
                Some(&self.console),
                Some(person),
                &Nothing {},
            )
            .await
            .unwrap();
        seen.classes.len()
    }

    /// The message that sets who is set already, so that nothing changes.
    pub(super) fn setting(&self, place: usize) -> SetForClass {
        let adults = self.adults();
        SetForClass {
            to: SetTo::Class(self.classes[place]),
            people: self.set_for[place]
                .iter()
                .map(|adult| adults[*adult].person.id)
                .collect(),
        }
    }

    /// In each log, for two circles: one has its owner's side, the other everybody else but three.
    async fn seal_everything(&mut self) {
        let circles = [vec![0, 1, 2], vec![3, 4, 5, 6]];
        let mut number = 100;
        for log in LogName::ALL {
            for readers in &circles {
                let mut sealed = self.seal(log, readers, number).await;
                self.hold(&sealed, number + 4).await;
                self.print(&sealed, number + 5).await;
                sealed.incident = self.take_up(&sealed, number + 6).await;
                self.sealed.push(sealed);
                number += 10;
            }
        }
    }

    async fn seal(&self, log: LogName, readers: &[usize], number: u8) -> Sealed {
        let report = self.envelope(EnvelopeKind::Report, number, log, readers);
        let recorded = self.envelope(EnvelopeKind::Report, number + 1, log, readers);
        let reports = [&report, &recorded].map(|envelope| SealedReport {
            envelope: Blob(envelope.to_bytes()),
            receipt_name: Token([envelope.header.envelope.0[0]; 32]),
        });
        for report in reports {
            let parcel = Parcel {
                progress: Vec::new(),
                reports: vec![report],
            };
            self.school.parcel(&self.pc, &parcel).await;
        }
        let author = self.adults()[readers[0]];
        let session = self.school.sign_in(&self.console, author).await.token;
        let by = (Some(&self.console), Some(&session));
        for envelope in [&report, &recorded] {
            let ask = FetchEnvelope {
                log,
                envelope: envelope.header.envelope,
            };
            let _bytes: OneEnvelope = self
                .school
                .ask(paths::ENVELOPES_FETCH, by.0, by.1, &ask)
                .await
                .unwrap();
        }
        let case = Id([number + 2; 16]);
        let concern = ActKind::RecordConcern {
            report: recorded.header.envelope,
        };
        let entry = self.envelope(EnvelopeKind::Entry, number + 3, log, readers);
        let first = self.act(author, (log, case), concern, None, (0, None));
        let after_it = (1, Some(first.act.hash()));
        let second = self.act(
            author,
            (log, case),
            ActKind::AddEntry,
            Some(&entry),
            after_it,
        );
        for act in [&first, &second] {
            let _case: OneCase = self
                .school
                .ask(paths::CASES_ACT, by.0, by.1, act)
                .await
                .unwrap();
        }
        Sealed {
            log,
            readers: readers.to_vec(),
            report,
            case,
            note: Id([number + 5; 16]),
            entry: sha256(&[&second.act.payload.0]),
            author: readers[0],
            incident: Incident::default(),
        }
    }
}

impl World {
    /// The author's console says that it printed the case.
    async fn print(&self, sealed: &Sealed, number: u8) {
        let author = self.adults()[sealed.author];
        let session = self.signed_in(author).await;
        let words = self.envelope(EnvelopeKind::Entry, number, sealed.log, &sealed.readers);
        let printed = Noted::Printed { case: sealed.case };
        let note = self.school.console_note(author, author, &words, printed);
        let path = paths::CONSOLE_NOTES;
        let _records: CaseRecords = self
            .school
            .ask(path, Some(&self.console), Some(&session), &note)
            .await
            .unwrap();
    }

    /// The first reader who handles the log holds the case, so that it stands in the list of what is kept.
    async fn hold(&self, sealed: &Sealed, number: u8) {
        let (log, readers) = (sealed.log, &sealed.readers);
        let why = self.envelope(EnvelopeKind::Entry, number, log, readers);
        for reader in readers {
            let adult = self.adults()[*reader];
            let session = self.signed_in(adult).await;
            let previous = (*reader == sealed.author).then_some(sealed.entry);
            let on = (log, sealed.case);
            let hold = self.act(adult, on, ActKind::Hold, Some(&why), (2, previous));
            let held: Result<OneCase, _> = self
                .school
                .ask(paths::CASES_ACT, Some(&self.console), Some(&session), &hold)
                .await;
            if held.is_ok() {
                return;
            }
        }
        panic!("nobody of {readers:?} may hold a case in {log:?}");
    }
}

fn another_class(school: &TestSchool) {
    let list = school.folder.path().join("more.csv");
    std::fs::write(&list, "class,year,name,picture\n6A,9-11,Sam,boat\n").unwrap();
    let out = school.folder.path().join("more-passwords.txt");
    command(&[
        "import",
        "--folder",
        school.path().to_str().unwrap(),
        "--from",
        list.to_str().unwrap(),
        "--apply",
        "--cards",
        out.to_str().unwrap(),
    ])
    .unwrap();
}

async fn found(school: &mut TestSchool, console: &Machine, others: &[Adult]) -> Statement {
    let mut directory = school.directory().await;
    directory
        .people
        .extend(others.iter().map(|one| one.person.clone()));
    let mut message = school.founding_message(&directory);
    message.accounts.extend(others.iter().map(|one| NewAccount {
        person: one.person.id,
        login_name: one.login.to_owned(),
        auth: one.auth(),
        slot: Blob(vec![1]),
        ring: Blob(vec![2]),
        ring_counter: 1,
    }));
    let _done: Nothing = school
        .ask(paths::FOUND, Some(console), None, &message)
        .await
        .unwrap();
    school.id = protocol::directory::school_id(&message.directory);
    school.ask_for_no_phone();
    message.directory
}

/// The next list of adults, without the leaver.
async fn without(school: &TestSchool, console: &Machine, first: &Statement, leaver: &Adult) {
    let mut next: Directory = first.read(Label::Directory).unwrap();
    next.school = Some(school.id);
    next.version = 2;
    next.previous = Some(first.hash());
    next.people.retain(|one| one.id != leaver.person.id);
    next.left = Chain::found(first).unwrap().left_after(&next.people);
    let payload = serde_json::to_vec(&next).unwrap();
    let statement = Statement {
        label: Label::Directory,
        signatures: [&school.lead, &school.head]
            .map(|one| signed(&one.signing, Label::Directory, school.id, &payload))
            .to_vec(),
        payload: Blob(payload),
    };
    let session = school.sign_in(console, &school.lead).await.token;
    let _done: Nothing = school
        .ask(
            paths::DIRECTORY_PROPOSE,
            Some(console),
            Some(&session),
            &OneStatement { statement },
        )
        .await
        .unwrap();
}

async fn elsewhere() -> Elsewhere {
    let school = TestSchool::founded().await;
    let console = school.founding_console(95).await;
    let session = school.sign_in(&console, &school.lead).await.token;
    let all: StaffClasses = school
        .ask(
            paths::CLASSROOM,
            Some(&console),
            Some(&session),
            &Nothing {},
        )
        .await
        .unwrap();
    Elsewhere {
        class: all.classes[0].id,
        _school: school,
        console,
        session,
    }
}
