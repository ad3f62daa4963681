//! The signed list of adults who may read, and the rule by which a next list counts.

use serde::{Deserialize, Serialize};

use crate::{
    UtcSeconds,
    bytes::{Hash, Id, KeyId, PublicKey, Signature},
    key_id::{KeyKind, key_id},
    statement::{Label, NO_SCHOOL, Refused, Statement, signed_bytes, verify},
};

/// Three logs, each with its own file, key, chain and readers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LogName {
    /// The safeguarding lead and deputies.
    Safeguarding,
    /// About an adult who works here: head and second.
    Staff,
    /// About the head: the chair and a second from outside.
    Leaders,
}

impl LogName {
    /// All three, in the order routes fall through.
    pub const ALL: [Self; 3] = [Self::Safeguarding, Self::Staff, Self::Leaders];

    /// The number in an envelope's header.
    pub fn number(self) -> u8 {
        match self {
            Self::Safeguarding => 1,
            Self::Staff => 2,
            Self::Leaders => 3,
        }
    }

    /// Back from the header's number.
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|log| log.number() == number)
    }

    /// The word in folder names and on screens.
    pub fn word(self) -> &'static str {
        match self {
            Self::Safeguarding => "safeguarding",
            Self::Staff => "staff",
            Self::Leaders => "leaders",
        }
    }
}

/// What a person does in the school (section H of the requirements).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Duty {
    /// The designated safeguarding lead.
    SafeguardingLead,
    /// A deputy of the lead.
    DeputySafeguardingLead,
    /// The head teacher.
    Head,
    /// The chair of governors.
    Chair,
    /// The governor for safeguarding, or another second from outside the school's staff.
    OutsideSecond,
    /// The online-safety co-ordinator.
    OnlineSafetyCoordinator,
    /// The SENCO.
    Senco,
    /// A class teacher.
    Teacher,
    /// A teaching assistant.
    Assistant,
    /// The technician.
    Technician,
}

/// One adult in the directory. Every reader is a shown person: there are no hidden readers.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Random.
    pub id: Id,
    /// As children know them: 'Mr Okafor'.
    pub name: String,
    /// In a child's words: 'keeps children safe at our school'.
    pub role: String,
    /// Name of a portrait in our pictures, never a photograph.
    pub picture: String,
    /// What they do.
    pub duties: Vec<Duty>,
    /// Their Ed25519 key.
    pub signing_key: PublicKey,
    /// Their X25519 keys; the newest is last and used for sealing.
    pub reader_keys: Vec<ReaderKey>,
    /// Whether they are here.
    pub state: Presence,
    /// In school every school day.
    pub daily: bool,
    /// Own signature over [`Person::proof_payload`]: nobody lists a key that is not theirs.
    pub proof: Signature,
}

/// A public key words are sealed to.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReaderKey {
    /// [`key_id`] of `key`.
    pub key_id: KeyId,
    /// 1: DHKEM(X25519), HKDF-SHA256, ChaCha20-Poly1305.
    pub suite: u8,
    /// The key.
    pub key: PublicKey,
    /// Since when.
    pub since: UtcSeconds,
}

/// Whether somebody can be written to.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Presence {
    /// Yes.
    Active,
    /// Not now: on leave, ill.
    Away,
}

/// Whom one log's words go to.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Answers for it.
    pub owner: Id,
    /// The further readers.
    pub readers: Vec<Id>,
}

impl Route {
    /// Owner first, then the others.
    pub fn people(&self) -> impl Iterator<Item = Id> + '_ {
        std::iter::once(self.owner).chain(self.readers.iter().copied())
    }
}

/// The three routes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Routes {
    /// See [`LogName::Safeguarding`].
    pub safeguarding: Route,
    /// See [`LogName::Staff`].
    pub staff: Route,
    /// See [`LogName::Leaders`].
    pub leaders: Route,
}

impl Routes {
    /// The route of a log.
    pub fn of(&self, log: LogName) -> &Route {
        match log {
            LogName::Safeguarding => &self.safeguarding,
            LogName::Staff => &self.staff,
            LogName::Leaders => &self.leaders,
        }
    }
}

/// The keys that two of three paper sheets bring back.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recovery {
    /// A reader of every envelope.
    pub reader_key: PublicKey,
    /// May sign a directory when too few stewards are left.
    pub signing_key: PublicKey,
    /// When the seed was made.
    pub made_at: UtcSeconds,
    /// Who holds the three sheets, in words.
    pub holders: Vec<String>,
}

/// Where the server is and which authority signs its certificate.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServerFacts {
    /// SHA-256 of the CA certificate (DER).
    pub ca: Hash,
    /// SHA-256 of the next one, when a change is announced.
    pub next_ca: Option<Hash>,
    /// `host:port`, tried in order.
    pub addresses: Vec<String>,
    /// The key with which the server signs pupils' tickets.
    pub ticket_key: PublicKey,
}

/// A phrase an adult may answer with.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phrase {
    /// A short fixed id, such as `thank-you`.
    pub id: String,
    /// What the child reads.
    pub words: String,
    /// What the child reads in simplified mode.
    pub simple: String,
}

/// Promises and phrases a school has confirmed. Until a professional signed them, `reviewed_by` is empty and no
/// promise is shown.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// When reports are read, in words; shown only when reviewed.
    pub read_when: Option<String>,
    /// Helplines with their audience and the date they were last checked; shown only when reviewed.
    pub helplines: Vec<String>,
    /// What an adult may answer.
    pub phrases: Vec<Phrase>,
    /// Who reviewed this text, role and date; empty means 'not yet reviewed'.
    pub reviewed_by: String,
}

/// A key that was once listed: who could have read what.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Left {
    /// Whose.
    pub person: Id,
    /// The key.
    pub key_id: KeyId,
    /// First directory version that listed it.
    pub first: u32,
    /// Last one.
    pub last: u32,
}

/// The payload of a directory statement.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Directory {
    /// 1.
    pub format: u8,
    /// A demo school says so on every screen.
    pub demo: bool,
    /// The school's name, as shown.
    pub school_name: String,
    /// Absent in version 1, whose hash *is* the id.
    pub school: Option<Id>,
    /// Counts up by one.
    pub version: u32,
    /// SHA-256 of the previous payload; absent in version 1.
    pub previous: Option<Hash>,
    /// When it was signed.
    pub issued_at: UtcSeconds,
    /// At most 13 months later.
    pub review_by: UtcSeconds,
    /// People who may sign the next one: at least three, one of them a governor or from outside.
    pub stewards: Vec<Id>,
    /// How many of them must: 2.
    pub threshold: u8,
    /// Everybody listed.
    pub people: Vec<Person>,
    /// Who reads what.
    pub routes: Routes,
    /// The keys on the sheets.
    pub recovery: Recovery,
    /// The server.
    pub server: ServerFacts,
    /// Promises and phrases.
    pub hours: Hours,
    /// Former keys.
    pub left: Vec<Left>,
}

const THIRTEEN_MONTHS: UtcSeconds = 397 * 24 * 60 * 60;

impl Person {
    /// What a person signs to prove that the listed keys are theirs: `id ‖ signing key ‖ reader keys`.
    pub fn proof_payload(id: Id, signing_key: &PublicKey, reader_keys: &[ReaderKey]) -> Vec<u8> {
        let mut bytes = id.0.to_vec();
        bytes.extend_from_slice(&signing_key.0);
        for reader in reader_keys {
            bytes.extend_from_slice(&reader.key.0);
        }
        bytes
    }

    /// The key to seal to now.
    pub fn newest_reader_key(&self) -> Option<&ReaderKey> {
        self.reader_keys.last()
    }

    /// Whether the listed keys carry this person's own signature.
    pub fn proves_its_keys(&self) -> bool {
        let payload = Self::proof_payload(self.id, &self.signing_key, &self.reader_keys);
        let bytes = signed_bytes(Label::PersonProof, NO_SCHOOL, &payload);
        verify(&self.signing_key, &bytes, &self.proof)
            && self
                .reader_keys
                .iter()
                .all(|reader| reader.key_id == key_id(KeyKind::Reader, &reader.key))
    }
}

impl Directory {
    /// The person with this id.
    pub fn person(&self, id: Id) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    /// Who signed with this key, if listed.
    pub fn person_by_signing_key(&self, id: KeyId) -> Option<&Person> {
        self.people
            .iter()
            .find(|person| key_id(KeyKind::Signing, &person.signing_key) == id)
    }

    /// Signing keys of the stewards.
    pub fn steward_keys(&self) -> impl Iterator<Item = PublicKey> + '_ {
        self.stewards
            .iter()
            .filter_map(|id| self.person(*id))
            .map(|person| person.signing_key)
    }

    /// Whether a route stands by itself: two active people, one of them here every school day (`keys` plan §1.4).
    pub fn route_counts(&self, log: LogName) -> bool {
        let people: Vec<&Person> = self
            .routes
            .of(log)
            .people()
            .filter_map(|id| self.person(id))
            .filter(|person| {
                person.state == Presence::Active && person.newest_reader_key().is_some()
            })
            .collect();
        people.len() >= 2 && people.iter().any(|person| person.daily)
    }

    fn check_rules(&self) -> Result<(), Refused> {
        let rule = |holds: bool, words: &str| {
            if holds {
                Ok(())
            } else {
                Err(Refused::Rule(words.to_owned()))
            }
        };
        rule(
            self.format == 1,
            "the list has a format this version does not know",
        )?;
        rule(self.threshold == 2, "a list needs two stewards' signatures")?;
        rule(
            self.stewards.len() >= 3,
            "a list needs at least three stewards",
        )?;
        let mut stewards = self.stewards.clone();
        stewards.sort_unstable();
        stewards.dedup();
        rule(
            stewards.len() == self.stewards.len(),
            "a steward is named twice",
        )?;
        rule(
            stewards.iter().all(|id| self.person(*id).is_some()),
            "a steward is not among the people",
        )?;
        let outside = |person: &Person| {
            person
                .duties
                .iter()
                .any(|duty| matches!(duty, Duty::Chair | Duty::OutsideSecond))
        };
        rule(
            self.stewards
                .iter()
                .filter_map(|id| self.person(*id))
                .any(outside),
            "one steward must be a governor or from outside the school",
        )?;
        rule(
            self.review_by > self.issued_at && self.review_by - self.issued_at <= THIRTEEN_MONTHS,
            "a list must be reviewed within thirteen months",
        )?;
        let mut ids: Vec<Id> = self.people.iter().map(|person| person.id).collect();
        ids.sort_unstable();
        ids.dedup();
        rule(ids.len() == self.people.len(), "a person is listed twice")?;
        rule(
            self.people.iter().all(Person::proves_its_keys),
            "a person's keys lack that person's own signature",
        )?;
        let named = LogName::ALL.iter().all(|log| {
            self.routes
                .of(*log)
                .people()
                .all(|id| self.person(id).is_some())
        });
        rule(named, "a route names somebody who is not listed")
    }

    fn is_signed_by_two(&self, statement: &Statement, school: Id) -> bool {
        let by = self
            .steward_keys()
            .filter(|key| statement.is_signed_by(KeyKind::Signing, key, school))
            .count();
        by >= usize::from(self.threshold.max(2))
    }
}

/// The id of a school: first 16 bytes of SHA-256 of its founding directory.
pub fn school_id(founding: &Statement) -> Id {
    let hash = founding.hash();
    let mut id = [0; 16];
    for (to, from) in id.iter_mut().zip(hash.0) {
        *to = from;
    }
    Id(id)
}

/// The school code adults compare by eye: 16 base32 characters of the id's first ten bytes, in fours.
pub fn school_code(school: Id) -> String {
    let text = data_encoding::BASE32_NOPAD.encode(school.0.get(..10).unwrap_or_default());
    let fours: Vec<&str> = (0..text.len())
        .step_by(4)
        .filter_map(|at| text.get(at..at + 4))
        .collect();
    fours.join("-")
}

/// A directory and all before it, each checked. It can only grow; a bad statement changes nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Chain {
    school: Id,
    statements: Vec<Statement>,
    newest: Directory,
    newest_hash: Hash,
}

impl Chain {
    /// Walks all versions from the founding one, whose hash must be the pinned id.
    pub fn verify(school: Id, statements: &[Statement]) -> Result<Self, Refused> {
        let (first, rest) = statements.split_first().ok_or(Refused::OutOfOrder)?;
        let mut chain = Self::found(first)?;
        if chain.school != school {
            return Err(Refused::OtherSchool);
        }
        for next in rest {
            chain.accept(next)?;
        }
        Ok(chain)
    }

    /// Starts a chain from a founding directory; the caller pins or compares the resulting id.
    pub fn found(first: &Statement) -> Result<Self, Refused> {
        let directory: Directory = first.read(Label::Directory)?;
        directory.check_rules()?;
        if directory.version != 1 || directory.previous.is_some() || directory.school.is_some() {
            return Err(Refused::OutOfOrder);
        }
        if !directory.is_signed_by_two(first, NO_SCHOOL) {
            return Err(Refused::NotSigned);
        }
        Ok(Self {
            school: school_id(first),
            newest_hash: first.hash(),
            statements: vec![first.clone()],
            newest: directory,
        })
    }

    /// Takes the next version, signed by two stewards *of the present one* or by the recovery key.
    pub fn accept(&mut self, next: &Statement) -> Result<(), Refused> {
        let directory: Directory = next.read(Label::Directory)?;
        if directory.school != Some(self.school) {
            return Err(Refused::OtherSchool);
        }
        if Some(directory.version) != self.newest.version.checked_add(1)
            || directory.previous != Some(self.newest_hash)
            || directory.demo != self.newest.demo
        {
            return Err(Refused::OutOfOrder);
        }
        directory.check_rules()?;
        let recovered = next.is_signed_by(
            KeyKind::Signing,
            &self.newest.recovery.signing_key,
            self.school,
        );
        if !recovered && !self.newest.is_signed_by_two(next, self.school) {
            return Err(Refused::NotSigned);
        }
        self.newest_hash = next.hash();
        self.statements.push(next.clone());
        self.newest = directory;
        Ok(())
    }

    /// The school.
    pub fn school(&self) -> Id {
        self.school
    }

    /// The newest directory.
    pub fn newest(&self) -> &Directory {
        &self.newest
    }

    /// The hash of its payload.
    pub fn newest_hash(&self) -> Hash {
        self.newest_hash
    }

    /// Every version, oldest first.
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }
}
