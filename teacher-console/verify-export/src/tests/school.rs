//! A small school with one case in its log, exported by its lead; every part can be changed before it is signed.

use std::collections::BTreeMap;

use ed25519_dalek::{Signer as _, SigningKey};
use protocol::{
    act::{Act, ActKind, DeletedAct, EnvelopeRef},
    bytes::{Blob, Hash, Id, KeyId, PublicKey, Signature, sha256},
    chain::{Link, Point, commitment},
    deletion::Deletion,
    directory::{
        Directory, Duty, Hours, LogName, Person, Presence, Recovery, Route, Routes, ServerFacts,
        school_id,
    },
    entry::Entry,
    envelope::{Envelope, EnvelopeKind, Header, Stanza, key_commitment, signed_words},
    export::{ChainRecord, Export, MANIFEST_FILE, Manifest, OpenedWords, RECORD_FILE},
    key_id::{KeyKind, key_id},
    report::{About, Report, Shown, Teller},
    statement::{Label, NO_SCHOOL, Signed, Statement, signed_bytes},
    voucher::Voucher,
};
use serde::Serialize;
use serde_json::json;

use crate::{Files, Slip};

pub(super) const LOG: LogName = LogName::Safeguarding;
const CASE: Id = Id([0xca; 16]);
const COMPUTER: u8 = 9;
const CONTENT_KEY: &[u8] = &[4; 32];
/// Place of the lead in the list of people.
pub(super) const LEAD: u8 = 2;

/// What is exported, before the exporter has signed it.
pub(super) struct School {
    pub(super) export: Export,
    /// What each link of the log stands for, with its salt.
    pub(super) behind: Vec<(Id, String)>,
    /// The lead's last act on the case.
    last_of_lead: Option<Hash>,
}

fn key(seed: u8) -> SigningKey {
    SigningKey::from_bytes(&[seed; 32])
}

fn public(seed: u8) -> PublicKey {
    PublicKey(key(seed).verifying_key().to_bytes())
}

fn sign(seed: u8, bytes: &[u8]) -> Signature {
    Signature(key(seed).sign(bytes).to_bytes())
}

pub(super) fn statement(
    label: Label,
    school: Id,
    payload: &impl Serialize,
    by: &[u8],
) -> Statement {
    let payload = Blob(serde_json::to_vec(payload).unwrap());
    let bytes = signed_bytes(label, school, &payload.0);
    let signatures = by
        .iter()
        .map(|seed| Signed {
            key_id: key_id(KeyKind::Signing, &public(*seed)),
            signature: sign(*seed, &bytes),
        })
        .collect();
    Statement {
        label,
        payload,
        signatures,
    }
}

fn person(seed: u8, duty: Duty) -> Person {
    let id = Id([seed; 16]);
    let payload = Person::proof_payload(id, &public(seed), &[]);
    Person {
        id,
        name: format!("Adult {seed}"),
        role: "helps children".to_owned(),
        picture: "okafor".to_owned(),
        duties: vec![duty],
        signing_key: public(seed),
        reader_keys: vec![],
        state: Presence::Active,
        daily: true,
        proof: sign(seed, &signed_bytes(Label::PersonProof, NO_SCHOOL, &payload)),
        succession: None,
    }
}

fn directory() -> Statement {
    let route = || Route {
        owner: Id([LEAD; 16]),
        readers: vec![Id([1; 16])],
    };
    let directory = Directory {
        format: 1,
        demo: true,
        school_name: "Hazelbrook".to_owned(),
        school: None,
        version: 1,
        previous: None,
        issued_at: 0,
        review_by: 1_000,
        stewards: vec![Id([1; 16]), Id([LEAD; 16]), Id([3; 16])],
        threshold: 2,
        people: vec![
            person(1, Duty::Head),
            person(LEAD, Duty::SafeguardingLead),
            person(3, Duty::Chair),
        ],
        routes: Routes {
            safeguarding: route(),
            staff: route(),
            leaders: route(),
        },
        recovery: Recovery {
            reader_key: public(7),
            signing_key: public(8),
            made_at: 0,
            holders: vec![],
        },
        server: ServerFacts {
            ca: Hash([1; 32]),
            next_ca: None,
            addresses: vec![],
            ticket_key: public(6),
        },
        hours: Hours {
            read_when: None,
            helplines: vec![],
            phrases: vec![],
            reviewed_by: String::new(),
        },
        left: vec![],
    };
    statement(Label::Directory, NO_SCHOOL, &directory, &[1, LEAD])
}

impl School {
    /// A report, a concern, an incident, two entries by different people, a correction, and quiet days between.
    pub(super) fn new() -> Self {
        let founding = directory();
        let school = school_id(&founding);
        let voucher = Voucher {
            format: 1,
            device_key: public(COMPUTER),
            name: "Room 4, computer 2".to_owned(),
            at: 1,
        };
        let mut made = Self {
            export: Export {
                format: 1,
                school,
                log: LOG,
                case: CASE,
                directories: vec![founding],
                vouchers: vec![statement(Label::Voucher, school, &voucher, &[1])],
                is_whole_log: true,
                links: vec![],
                records: vec![],
                words: vec![],
                deletions: vec![],
            },
            behind: vec![],
            last_of_lead: None,
        };
        made.fill();
        made
    }

    fn fill(&mut self) {
        self.append("\"quiet\"".to_owned(), None);
        let report = self.report();
        self.append(
            json!({ "received": { "is_urgent": false } }).to_string(),
            Some(report),
        );
        let concern = ActKind::RecordConcern {
            report: Id([0x11; 16]),
        };
        let first = self.act(LEAD, concern, None);
        let incident = ActKind::MakeIncident {
            incident_type: "F-33".to_owned(),
        };
        let second = self.act(LEAD, incident, Some(first));
        self.append("\"quiet\"".to_owned(), None);
        let wrong = self.act(LEAD, ActKind::AddEntry, Some(second));
        self.act(1, ActKind::AddEntry, None);
        self.act(LEAD, ActKind::Correct { corrects: wrong }, Some(wrong));
        self.append("\"quiet\"".to_owned(), None);
    }

    /// Adds a link, as the store does.
    fn append(&mut self, record: String, words: Option<Hash>) -> Link {
        let at = self.export.links.last().map_or(Point::START, Link::point);
        let salt = Id([u8::try_from(at.n).unwrap() + 100; 16]);
        let mut link = Link {
            epoch: at.epoch,
            n: at.n + 1,
            previous: at.link,
            received_at: 1_000 + i64::try_from(at.n).unwrap(),
            commitment: commitment(&salt, &record),
            envelope_hash: words.unwrap_or(Hash([0; 32])),
            link: Hash([0; 32]),
        };
        link.link = link.computed(self.export.school, LOG);
        self.export.links.push(link);
        if record.starts_with('{') {
            self.export.records.push(ChainRecord {
                link,
                salt,
                record: record.clone(),
            });
        }
        self.behind.push((salt, record));
        link
    }

    fn act(&mut self, by: u8, kind: ActKind, previous: Option<Hash>) -> Hash {
        let carries = matches!(kind, ActKind::AddEntry | ActKind::Correct { .. });
        let envelope = carries.then(|| self.entry(by, &kind, previous));
        let act = Act {
            format: 1,
            school: self.export.school,
            log: LOG,
            case: CASE,
            kind,
            author: Id([by; 16]),
            previous,
            happened_at: 1,
            written_at: 1,
            clock_offset: None,
            envelope,
        };
        let signed = statement(Label::Act, self.export.school, &act, &[by]);
        self.append(
            act_record(&signed, &act),
            envelope.map(|envelope| envelope.hash),
        );
        if by == LEAD {
            self.last_of_lead = Some(signed.hash());
        }
        signed.hash()
    }

    /// The lead goes on after an entry on another case that was deleted since: asked for and agreed to by these.
    pub(super) fn goes_on_after_a_deletion(&mut self, asks: u8, agrees: u8) {
        let gone = Hash([0xd1; 32]);
        let on_the_other_case = |by: u8, kind: ActKind| Act {
            format: 1,
            school: self.export.school,
            log: LOG,
            case: Id([0xcb; 16]),
            kind,
            author: Id([by; 16]),
            previous: None,
            happened_at: 2,
            written_at: 2,
            clock_offset: None,
            envelope: None,
        };
        let school = self.export.school;
        let wish = on_the_other_case(asks, ActKind::AskDeletion);
        let asked = statement(Label::Act, school, &wish, &[asks]);
        let names = |act, previous| DeletedAct { act, previous };
        let last = self.last_of_lead;
        let agreement = ActKind::AgreeDeletion {
            request: asked.hash(),
            acts: vec![names(gone, last), names(asked.hash(), None)],
        };
        let agreement = on_the_other_case(agrees, agreement);
        let agreed = statement(Label::Act, school, &agreement, &[agrees]);
        self.export.deletions.push(Deletion { asked, agreed });
        self.act(LEAD, ActKind::AddEntry, Some(gone));
    }

    fn entry(&mut self, by: u8, kind: &ActKind, previous: Option<Hash>) -> EnvelopeRef {
        let number = u8::try_from(self.export.words.len()).unwrap();
        let id = Id([0xe0 + number; 16]);
        let corrects = match kind {
            ActKind::Correct { corrects } => Some(*corrects),
            _ => None,
        };
        let entry = Entry {
            id,
            school: self.export.school,
            log: LOG,
            kind: "entry".to_owned(),
            case: CASE,
            author: Id([by; 16]),
            previous,
            happened_at: 1,
            written_at: 1,
            left_out: vec![],
            happening_now: false,
            report: None,
            corrects,
            readers: vec![KeyId([1; 16])],
            title: String::new(),
            facts: format!("What was seen, {number}"),
            opinion: String::new(),
            childs_words: String::new(),
            field: None,
        };
        let hash = self.words(EnvelopeKind::Entry, id, &entry, by);
        EnvelopeRef { id, hash }
    }

    fn report(&mut self) -> Hash {
        let id = Id([0x11; 16]);
        let report = Report {
            id,
            school: self.export.school,
            log: LOG,
            kind: "report".to_owned(),
            readers: vec![],
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
            kinds: vec![],
            feelings: vec![],
            when: String::new(),
            about_school_adult: false,
            danger_today: false,
            wants_to_talk: true,
            words: "hello".to_owned(),
            chosen: None,
            receipt: Id([2; 16]),
            list_was_fresh: true,
        };
        self.words(EnvelopeKind::Report, id, &report, COMPUTER)
    }

    fn words(&mut self, kind: EnvelopeKind, id: Id, what: &impl Serialize, by: u8) -> Hash {
        let header = Header {
            kind,
            log: LOG,
            urgent: false,
            school: self.export.school,
            envelope: id,
            directory_version: 1,
            directory_hash: Hash([3; 32]),
            commitment: key_commitment(CONTENT_KEY),
            nonce: [5; 24],
        };
        let json = serde_json::to_string(what).unwrap();
        let signature = sign(by, &signed_words(&header.to_bytes(), json.as_bytes()));
        let envelope = Envelope {
            header,
            stanzas: vec![Stanza {
                key_id: KeyId([1; 16]),
                encapsulated: [7; 32],
                wrapped: [8; 56],
            }],
            body: vec![6; 50],
        };
        let envelope = Blob(envelope.to_bytes());
        let hash = sha256(&[&envelope.0]);
        self.export.words.push(OpenedWords {
            envelope,
            json,
            signature,
            signer: public(by),
            content_key: Some(Blob(CONTENT_KEY.to_vec())),
        });
        hash
    }

    /// Makes every link anew from this place on, as whoever rules the server could; what it stands for with it.
    pub(super) fn recompute(&mut self, from: usize) {
        let mut at = from
            .checked_sub(1)
            .map_or(Point::START, |before| self.export.links[before].point());
        for place in from..self.export.links.len() {
            let before = self.export.links[place];
            let (salt, record) = &self.behind[place];
            let mut link = Link {
                epoch: at.epoch,
                n: at.n + 1,
                previous: at.link,
                commitment: commitment(salt, record),
                ..before
            };
            link.link = link.computed(self.export.school, LOG);
            for known in &mut self.export.records {
                if known.salt == *salt {
                    known.link = link;
                    known.record.clone_from(record);
                }
            }
            self.export.links[place] = link;
            at = link.point();
        }
    }

    /// The head as somebody wrote it down.
    pub(super) fn slip(&self) -> Slip {
        let end = self.export.links.last().unwrap();
        let text = format!("{} {}/{} {}", LOG.word(), end.epoch, end.n, end.link);
        text.parse().unwrap()
    }

    /// The files as the lead's console writes them, signed by the lead.
    pub(super) fn files(&self) -> Files {
        let mut files = Files::from([
            (
                RECORD_FILE.to_owned(),
                serde_json::to_vec(&self.export).unwrap(),
            ),
            ("chronology.csv".to_owned(), b"when,who,what\n".to_vec()),
        ]);
        let hashes: BTreeMap<String, Hash> = files
            .iter()
            .map(|(name, bytes)| (name.clone(), sha256(&[bytes])))
            .collect();
        let manifest = Manifest {
            format: 1,
            school: self.export.school,
            log: LOG,
            case: CASE,
            by: Id([LEAD; 16]),
            at: 2_000,
            files: hashes,
        };
        let signed = statement(Label::Export, self.export.school, &manifest, &[LEAD]);
        files.insert(
            MANIFEST_FILE.to_owned(),
            serde_json::to_vec(&signed).unwrap(),
        );
        files
    }
}

/// As the store writes an act down.
pub(super) fn act_record(signed: &Statement, act: &Act) -> String {
    json!({ "act": {
        "act": {
            "case": act.case.to_string(),
            "by": act.author.to_string(),
            "at_s": 1,
            "payload": signed.hash().to_string(),
        },
        "signed": serde_json::to_string(signed).unwrap(),
    } })
    .to_string()
}
